### What to do when: cards for the team, only for who opens them.

## Readers: workers

guidance-command = what-to-do
guidance-command-about = Cards for the team: what to do when…, and how do I write this?
guidance-option-typed = search
guidance-option-typed-about = One or two words, no name: bullying, runaway, goodbye letter
guidance-cards = Cards
guidance-title = **Cards for you.** Only you see this, and nothing of it goes to a young person by itself.
    .locked = fact
guidance-title-urgent = **Somebody pressed: not safe.** What is behind it you know better than the bot. Choose the card that fits. Nothing of it goes to the young person by itself.
    .locked = fact
guidance-kind-situation = What to do when…
guidance-kind-request = Somebody asks you something…
guidance-kind-writing = How do I write this?
guidance-seek = Search
guidance-seek-title = Search a card
guidance-seek-field = One or two words
guidance-seek-hint = For example: bullying, nude photo, runaway. No names. Nothing of it is kept.
guidance-aid = Think along with me
guidance-found = { $count ->
    [one] **One card fits.**
   *[other] **{ $count } cards fit.** The best one is first.
}
guidance-found-none = **No card found.** Try another word, or look at the list. In doubt? Ask a colleague.
guidance-choose = Choose a card
guidance-others = Other cards
guidance-back = Back
guidance-gone = This card is not there any more. Use /what-to-do for the list.
guidance-avoid = **Better not**
guidance-call = **Whom you can call**
guidance-here = **Here with us**, { $what }: { $who }
guidance-here-none = **Here with us**, { $what }: not filled in yet. An admin does that with /manage-cards.
    .locked = fact
guidance-contact-crisis = help in a crisis
guidance-contact-abuse = help with violence and child abuse
guidance-contact-police = the local police, for young people
guidance-contact-school = pupil guidance (CLB)
guidance-contact-hate = help with discrimination
guidance-contact-worry = who thinks along about worrying statements
guidance-contact-lead = who leads the team
guidance-contact-legal = the legal service
guidance-contact-press = the press office
guidance-law-waits = *(This is about the law. Nobody here has checked it yet.)*
    .locked = fact
guidance-source = Source: { $where }.
guidance-sure-official-page = We read it with that service itself.
guidance-sure-secondary = We read it second-hand.
guidance-sure-municipality = The town wrote this itself.
guidance-sure-unverified = This is our own judgement, not checked yet.
    .locked = fact
guidance-written = Written on { $day }.
guidance-looked-at = Checked here on { $day }.
guidance-overdue = ⚠ **This card had to be checked before { $day }.** It may be out of date. Ask the admin to check it.
    .locked = fact
guidance-sentences = Sentences to begin with
guidance-sentences-title = **{ $title }: sentences to begin with.** Nothing of this goes by itself. Type it in your own words, and sign it yourself.
    .locked = fact
guidance-bench = the bench on our server

guidance-aid-title = **Think along with me.** Four questions. The bot decides nothing, keeps nothing and passes nothing on.
    .locked = fact
guidance-aid-danger-first = **In danger, call first.** Thinking can come after that.
guidance-aid-danger = Is somebody in danger now?
guidance-aid-danger-yes = Yes, now
guidance-aid-danger-unknown = I don't know
guidance-aid-danger-no = No, not now
guidance-aid-danger-noted = Danger now: { $answer }
guidance-aid-danger-yes-then = **Call first.** Tell the young person what you do. Don't stay alone with it.
guidance-aid-danger-unknown-then = **Ask it straight:** are you safe now, and is somebody with you? No answer is also a reason to call.
guidance-aid-danger-no-then = **There is time to talk it over.** Agree when you look again.
guidance-aid-status = What is your status?
guidance-aid-own = Your card says: { $duty }.
guidance-aid-status-discretion = Duty of discretion
guidance-aid-status-professional = Professional secrecy
guidance-aid-status-unknown = I don't know
guidance-aid-status-noted = My status: { $answer }
guidance-aid-status-discretion-then = **Duty of discretion:** what that means in this case, ask the legal service, without the young person's name.
guidance-aid-status-professional-then = **Professional secrecy:** what you share with whom in this case, ask your organisation, without the young person's name.
guidance-aid-status-unknown-then = **Your status** is on your card. Who leads the team explains what it means.
guidance-aid-counsel = With whom do you talk it over?
guidance-aid-counsel-colleague = A colleague
guidance-aid-counsel-lead = Who leads the team
guidance-aid-counsel-outside = A service outside, without a name
guidance-aid-counsel-nobody = Nobody yet
guidance-aid-counsel-noted = I talk it over with: { $answer }
guidance-aid-counsel-colleague-then = **Tell your colleague** what you read literally, and apart from that what you think it means.
guidance-aid-counsel-lead-then = **Call who leads the team**, and write down together who does what by when.
guidance-aid-counsel-outside-then = **Ask for advice without a name.** Tell no school, street or nickname.
guidance-aid-counsel-nobody-then = **Don't decide this alone.** Ask a colleague to join, also one who is not on shift and wants to.
guidance-aid-young = Do you talk to the young person first?
guidance-aid-young-yes = Yes
guidance-aid-young-unsafe = No, that is not safe now
    .locked = fact
guidance-aid-young-unknown = I'm in doubt
guidance-aid-young-noted = First with the young person: { $answer }
guidance-aid-young-yes-then = **Say what worries you**, ask what the young person wants, and what may happen according to them.
guidance-aid-young-unsafe-then = **Talk about why it is not safe**, and agree when it will be.
    .locked = fact
guidance-aid-young-unknown-then = **Ask a colleague:** what does the young person lose if we keep silent, and what if we talk?
guidance-aid-end = **You decide, as people, together.** Agree: who does what, by when, and what do we say to the young person?
    .locked = fact
guidance-aid-back = Previous question
guidance-aid-again = Again

## Readers: admins

guidance-manage-command = manage-cards
guidance-manage-command-about = Who helps in your town, and which cards somebody has to check
guidance-manage-title = **Who helps in your town?** This stands on the team's cards, never where young people read.
    .locked = fact
guidance-manage-named = ✔ { $what }: { $who }
    .locked = fact
guidance-manage-missing = ✖ { $what }: not filled in yet
    .locked = fact
guidance-manage-contact = Fill in a contact
guidance-manage-form = Who helps here?
guidance-manage-hint = Service or function, with a number or address. Leave it empty to take it away.
guidance-manage-waiting = { $count ->
    [one] **One card waits for you.** It says something about the law, or its date has passed.
   *[other] **{ $count } cards wait for you.** They say something about the law, or their date has passed.
}
guidance-manage-look = Check a card
guidance-look-law = **Let somebody who knows the law read this.** Is something wrong? Write a card of your own in the folder guidance.local.
guidance-look-tick = Checked, it is right
guidance-changed = The card has changed meanwhile. Check it once more.
    .locked = fact
guidance-expect-no-number = the name of a helpline between braces, in place of a number
guidance-expect-no-verdict = with whom to talk it over, and not whether somebody has to report it
guidance-ok-cards-contacts = ✔ The team's cards say who helps in your town.
    .locked = fact
guidance-ok-cards-law = ✔ What the cards say about the law was checked here.
    .locked = fact
guidance-ok-cards-overdue = ✔ No card of the team is past its date.
    .locked = fact
guidance-mend-cards-contacts = ✖ The team's cards do not say who helps in your town: { $which }. Use /manage-cards.
    .locked = fact
guidance-mend-cards-law = ✖ { $count ->
    [one] One card says
   *[other] { $count } cards say
} something about the law that nobody here checked: { $which }. Ask your legal service, and use /manage-cards.
    .locked = fact
guidance-mend-cards-overdue = ✖ Past their date: { $which }. Read them again, and use /manage-cards.
    .locked = fact
