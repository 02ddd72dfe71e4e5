### The people of the team.

## Readers: young people

introductions-signature = **{ $name }** ({ $role })
introductions-card-title = **{ $name }** — { $role }
introductions-and = { $first } and { $last }
introductions-and-others = { $count ->
    [one] { $first } and one other
   *[other] { $first } and { $count } others
    }
introductions-role-youth_worker = youth worker
introductions-role-street_worker = street worker
introductions-role-prevention_worker = prevention worker
introductions-role-counsellor = counsellor
introductions-only-youth_worker = Only with a youth worker
introductions-only-street_worker = Only with a street worker
introductions-only-prevention_worker = Only with a prevention worker
introductions-only-counsellor = Only with a counsellor
introductions-about-youth_worker = { $name } thinks along with you: about your day, your plans or what is hard.
    .locked = role
introductions-about-street_worker = { $name } goes to places where young people are and helps you in your own way.
    .locked = role
introductions-about-prevention_worker = { $name } also thinks about other people's safety.
    .locked = role
introductions-about-counsellor = { $name } helps you when things are hard.
    .locked = role
introductions-secrecy-discretion = duty of discretion
introductions-secrecy-professional = professional secrecy
introductions-duty-discretion = Has a duty of discretion: doesn't pass it on. There are limits.
    .locked = privacy
introductions-duty-professional = Has professional secrecy: is not allowed to pass it on. There are limits.
    .locked = privacy
introductions-card-works = **{ $name }** — { $role } at { $employer }
introductions-card-called = { $name } ({ $pronouns })
introductions-card-account = Work account: { $account }
introductions-card-does = **What I do:** { $text }
introductions-card-does_not = **What I don't do:** { $text }
introductions-card-between = **Does it stay between us?** { $duty }
introductions-card-hours = **When?** { $text }
introductions-card-place = **Where?** { $text }
introductions-card-languages = **Languages:** { $text }
introductions-card-own_words = **In my own words:** { $text }
introductions-photo-alt = Photo of { $name }
introductions-menu-who = Who is this?
introductions-real = Is this real?
introductions-good-question = Good that you ask.
introductions-check-page =
    Look at { $page }
    The same names and this bot are there.
introductions-check-phone = You can also call: { $phone }. Ask for the youth team of { $town }.
introductions-check-none = There is no page or number of { $town } here yet. Look up the number yourself. Ask there for the youth team.
introductions-account-counts = Anyone can copy a name and a photo. Only the work account on the card counts.
introductions-ours = ✔ { $name } works for { $town }. This is the card.
introductions-not-ours = **This account is not part of the youth team of { $town }.** With /who you see who is.
introductions-pretender = Does this account pretend? Don't answer, block it and report it to Discord. Tell us too, with "Ask a question".
introductions-bot = I am a bot of the youth team of { $town }. I pass on your message to people. With /who you see who they are.
    .locked = bot-identity

## Readers: workers

introductions-not-a-worker = This is for the team. Are you part of it? Ask an admin to introduce you with /worker add, and for the team's role.
introductions-command-card = card
introductions-command-card-about = Fill in your card.
introductions-step-work = What I do
introductions-step-where = When and where
introductions-hours-change = Is something wrong? Press 'When and where' and write your hours in another way.
introductions-step-self = About me
introductions-step-photo = Photo
introductions-step-who = Name and role
introductions-no-photo = Remove photo
introductions-sign-ask = Ask for approval
introductions-field-employer = Who do you work for?
introductions-field-does = What I do
introductions-field-does_not = What I don't do
introductions-field-hours = When?
introductions-field-place = Where?
introductions-field-languages = Languages
introductions-field-pronouns = Pronouns (may stay empty)
introductions-field-own_words = In my own words (may stay empty)
introductions-field-name = First name
introductions-field-role = Role
introductions-field-secrecy = Duty of confidence
introductions-field-photo = A photo of you
introductions-hint-employer = the youth service of Lindendaal
introductions-hint-does = Listening, thinking along, arranging things, setting something up together.
introductions-hint-does_not = I'm not a psychologist and not the police. I don't find out who you are.
introductions-hint-hours = Tue-Fri 14:00-18:00
introductions-hint-place = Here, and in youth club De Kelder
introductions-hint-languages = Dutch, French, a little Arabic
introductions-hint-pronouns = she/her
introductions-hint-own_words = I draw comics and always lose at Mario Kart.
introductions-photo-hint = JPEG, PNG or WebP, 8 MB at most. We take place and time out of it.
introductions-who-note = An admin approves this. Until then it stays as it is.
introductions-state-draft = **This is your card. It isn't shown anywhere yet.** Only you see this.
introductions-state-waiting = **Your card waits for an admin's approval.** If you change something now, ask again.
introductions-state-published = **Your card is approved.** Photo, pronouns and own words you change yourself. An admin approves the rest.
introductions-missing = Still missing: { $parts }
introductions-changed = Below is your new version. Everyone sees the previous one until an admin approves this one.
introductions-remarked = An admin wants this to be different: { $remark }
introductions-asked = ✔ Asked. Your card is in the team channel. An admin will look at it.
introductions-asked-by-hand = ✔ Your card waits for approval. I could not post that in the team channel. Tell an admin yourself: all that waits is in /worker cards.
introductions-plain = **{ $field ->
       *[employer] { introductions-field-employer }
        [does] { introductions-field-does }
        [does_not] { introductions-field-does_not }
        [hours] { introductions-field-hours }
        [place] { introductions-field-place }
        [languages] { introductions-field-languages }
        [pronouns] { introductions-field-pronouns }
        [own_words] { introductions-field-own_words }
    }** takes 1 to { $longest } characters of plain text: no links, mentions or markup. Nothing was changed.
introductions-choose = Choose one role and one duty of confidence. Nothing was changed.
introductions-unfinished = Your card is not complete yet. In /card you see what is missing.
introductions-asked-already = Your card already waits for approval. Feel free to ask an admin yourself too.
introductions-nothing-new = Your card is approved as it is. There is nothing new to approve.
introductions-photo-none = I can't read that as a photo. Choose a JPEG, PNG or WebP. Nothing was changed.
introductions-photo-large = That photo is too large. Choose one of at most 8 MB and 24 megapixels. Nothing was changed.
introductions-photo-moves = That photo moves. Choose one that stands still. Nothing was changed.
introductions-requested = **{ $name } asks an admin to approve this card.** This is how everyone will see it.
introductions-changes = Different from now: { $parts }
introductions-sign = Approve
introductions-not-yet = Not yet
introductions-signed = ✔ { $name }'s card was approved by { $admin }.
introductions-signed-alone = ✔ { $name }'s card was approved by { $admin }: their own card, as the only admin.
introductions-returned-team = { $name }'s card is not approved yet. { $admin } wrote what should be different: look in /card.
introductions-command-sentences = sentences
introductions-command-sentences-about = Keep sentences of your own to begin an answer with.
introductions-sentences-title = **Your own sentences** ({ $count } of { $most }). Only you see them. They go when you wipe them, when you leave the team, or a year after your last shift.
introductions-sentences-how = Begin an answer with one: press **More** in the thread, then **My sentences**. Change it any time, or simply write yourself. Nothing goes out before you send it.
introductions-sentences-no-names = No names or stories of young people: this is kept.
    .locked = privacy
introductions-sentence-choose = Choose a sentence to look at
introductions-sentence-new = New sentence
introductions-sentence-one = **{ $label }**
introductions-sentence-change = Change
introductions-sentence-drop = Remove
introductions-sentences-back = Back
introductions-sentences-wipe = Remove all
introductions-sentences-sure = Shall we wipe all your sentences ({ $count })? This cannot be undone.
introductions-sentences-wipe-all = Yes, wipe them all
introductions-sentences-wiped = ✔ All your sentences are wiped.
introductions-sentence-kept = ✔ Kept: { $label }.
introductions-sentence-dropped = ✔ Wiped: { $label }.
introductions-field-sentence-label = What do you call this sentence?
introductions-hint-sentence-label = First answer
introductions-field-sentence-words = The sentence, in your own style
introductions-hint-sentence-words = Hey, good that you write! Go ahead, I have time.
introductions-sentence-label = Give the sentence a name of 1 to { $longest } characters. Nothing was kept.
introductions-sentence-words = A sentence takes 1 to { $longest } characters. Nothing was kept.
introductions-sentence-points = This was not kept: leave out mentions, links, mail addresses and account numbers. That way a sentence never points at anyone. In an answer you can type them yourself.
introductions-sentence-double = You already have a sentence called { $label }. Choose another name, or change that one with /sentences. Nothing was kept.
introductions-sentence-full = You already have { $most } sentences; one list holds no more. Remove one first with /sentences. Nothing was kept.
introductions-sentence-gone = That sentence is no longer there. Nothing was changed. What is there, you see with /sentences.

## Readers: admins

introductions-done = ✔ Introduced: { $signature }. This is how this person signs every message.
introductions-next = Give this person the team's role too. After that: /shift start.
introductions-name = A first name of 1 to { $longest } characters, without punctuation. For example: Yasmine.
introductions-command = worker
introductions-command-about = The people of the team.
introductions-command-add = add
introductions-command-add-about = Introduce someone of the team.
introductions-option-member = member
introductions-option-member-about = The work account.
introductions-option-name = first-name
introductions-option-name-about = How this person signs.
introductions-option-role = role
introductions-option-role-about = What kind of work?
introductions-option-secrecy = secrecy
introductions-option-secrecy-about = Which duty applies?
introductions-next-card = After that { $name } fills in a card with /card.
introductions-command-cards = cards
introductions-command-cards-about = How far are the team's cards?
introductions-command-channel = channel
introductions-command-channel-about = Choose where the cards stand, and how someone can check that they are real.
introductions-command-apart = apart
introductions-command-apart-about = Give one role a channel of its own, or take it back.
introductions-option-apart-about = Only they may see it. Empty: no channel of its own any more.
introductions-apart-chosen = Own channel for { $role }: { $channel }.
introductions-apart-none = ✔ There is no own channel for { $role } any more. Young people can no longer choose that. What goes on already continues in the old channel.
introductions-apart-hidden = ✖ I can't see { $channel }. Turn on "View Channel" for my role.
introductions-apart-rights = ✖ I may not do this there yet: { $rights }. Turn it on in Edit Channel › Permissions › my role.
introductions-apart-readers = ✖ These roles or people can read it: { $readers }. Turn off "View Channel" for them. For the team's role too: everybody in the team has it.
introductions-apart-unread = ✖ Not in the channel by name yet: { $names }. Add each work account itself in Edit Channel › Permissions, with "View Channel" on.
introductions-apart-nobody = ✖ Nobody in the team has this role. Introduce someone with /worker add.
introductions-apart-one-kind = ✖ The whole team has this role. Then a young person has nothing to choose.
introductions-apart-right = ✔ Only they can read it. Young people can now choose to talk with this role only: { $role }.
introductions-apart-again = Until then young people can't choose this: { $role }. Changed it? Press "Look again", or do /setup start.
introductions-apart-look = Look again
introductions-apart-team = That is the channel of the whole team. Choose one that only this role can read.
introductions-apart-taken = That channel belongs to another role already. Each role needs a channel of its own.
introductions-option-channel = channel
introductions-option-channel-about = The cards come here.
introductions-option-page = page
introductions-option-page-about = The municipality's own page about the team.
introductions-option-phone = phone
introductions-option-phone-about = The municipality's general number.
introductions-command-remove = remove
introductions-command-remove-about = Someone is no longer part of the team.
introductions-option-who = who
introductions-option-who-about = Choose from the list of the team.
introductions-in-list = { $name } ({ $role }) · account { $account }
introductions-no-such-worker = I can't find that person in the team. Choose a name from the list that appears while you type.
introductions-removed = ✔ { $name } is no longer part of the team. Card, photo and own sentences are gone, open conversations wait in the queue again.
introductions-role-gone = The team's role on Discord is gone from { $account } too.
introductions-role-by-hand = **Do one more thing yourself:** take the team's role from { $account }. You do that in Server Settings › Members. I may not. Until then { $name } can still read the team channel.
introductions-channel-chosen = ✔ The cards come in { $channel }.
introductions-lacking = ✖ There I may not do this yet: { $rights }. Switch it on in Edit Channel › Permissions › my role.
introductions-checked-by = Who doubts looks at { $page } or calls { $phone }. Put the team's first names and this bot's name on that page.
introductions-check-missing = Enter both the page and the telephone number of the municipality. Then a young person can check for themselves that a card is real.
introductions-team-channel = Choose a channel that everyone can see: the team channel is only for the team. Nothing was changed.
introductions-page = Write the full address of the page, for example https://www.lindendaal.be/jeugd. Nothing was changed.
introductions-phone = Write the number in digits, for example 014 00 00 00. Nothing was changed.
introductions-field-remark = What should be different?
introductions-remark = Write what should be different in 1 to { $longest } characters of plain text: no links, mentions or markup.
introductions-proposal-gone = This version no longer waits for approval: it was dealt with, or changed after asking. What waits now is in /worker cards.
introductions-published = ✔ { $name }'s card is approved.
introductions-no-channel = It isn't shown anywhere yet: choose a channel with /worker channel.
introductions-returned = ✔ { $name } sees in /card what should be different.
introductions-own-card = This is your own card. Rather let another admin look at it: two see more than one. If you really are the only admin, this is the way. The team sees that it was you.
introductions-alone = I am the only admin
introductions-look = Press a name to look at what waits:
introductions-look-later = { $count } more are waiting. They stand here once these have been looked at.
introductions-nobody = Nobody was introduced yet. Begin with /worker add.
introductions-how-far = { $name }: { $far }
introductions-far-empty = no card yet
introductions-far-draft = working on it, not asked yet
introductions-far-waiting = waits for approval
introductions-far-published = approved
