### Consulting each other about a worry, without knowing who it is about.

## Readers: workers

consultation-command = consult
consultation-command-about = Weigh a worry together, without knowing who it is about
consultation-more = Consult
consultation-begin = **Open a consultation.** We weigh it together, without knowing who it is about.
    .locked = fact
consultation-how = **How do you know this?**
consultation-known-told = Told to me
consultation-known-public = Seen in public
consultation-known-chance = Seen by chance
consultation-known-anonymous = Looked on unnamed
consultation-how-urgent = **How urgent do you find it?**
consultation-urgent-now = Danger now
consultation-urgent-week = This week
consultation-urgent-later = Can wait
consultation-danger = **Call 112 or 101 first.** Consulting can come after.
    .locked = safety
consultation-danger-go-on = On to the consultation
consultation-anonymous = **You looked on while nobody knew who you were.** Ask the team first whether you may use this. Write nothing yet of what you saw. Danger now? Call 112 or 101 at once.
    .locked = fact
consultation-ask-team = Ask the team
consultation-asked-team = ✔ The question is with the team, as consultation { $number }. Does a colleague say yes? Then you write it down.
    .locked = fact
consultation-title = Open a consultation
consultation-note = No name, code name, link, @ or number. The bot cannot see an ordinary name: mind that yourself.
    .locked = fact
consultation-literal = What did you literally read or see? (no name)
consultation-literal-hint = Only what was there. We wipe this part with the decision.
consultation-means = What do you think it means?
consultation-means-hint = Could it be a joke, a quote, or something else?
consultation-context = What do you know of the context?
consultation-context-hint = What came before and after? How did others react?
consultation-positive = Is there something positive too?
consultation-positive-hint = Something that goes well, or somebody who is there already.
consultation-identity = **Please take this out.** We consult without knowing who it is about. Nothing was sent yet.
    .locked = fact
consultation-adjust = Change it
consultation-opened = ✔ **Consultation { $number } is open.** It is in a thread with the team.
    .locked = fact
consultation-few = There are only two of you. Think of somebody outside the team too, without names.
consultation-done = Consultation { $number } is with the team. Open it there.
consultation-answer-said = ✔ Your answer is with the team.
    .locked = fact
consultation-thread = Consultation { $number }

# In the team's channel.

consultation-may-we = **Consultation { $number }. May we use this?** { $name } saw something by looking on while nobody knew who it was. What it was is not written here. Decide first whether you may go on with it.
    .locked = fact
consultation-may-yes = Yes, we may use this
consultation-may-no = No, we do not use it
consultation-may-said-yes = **Consultation { $number }.** { $name } says: yes, we may use this. Who asked writes it down now.
    .locked = fact
consultation-may-said-no = **Consultation { $number } does not go on.** A colleague says: we do not use this. Nothing was written about it.
    .locked = fact
consultation-fill = Write it down
consultation-card = ### Consultation { $number }
    { $name } asks to weigh something together. We do not say who it is about, in the thread neither.
    .locked = fact
consultation-card-who = Think along: { $names }
    .locked = fact
consultation-card-known-told = How we know this: told to a worker.
    .locked = fact
consultation-card-known-public = How we know this: seen in public.
    .locked = fact
consultation-card-known-chance = How we know this: seen by chance.
    .locked = fact
consultation-card-known-anonymous = How we know this: looked on unnamed. A colleague said that we may use it.
    .locked = fact
consultation-card-urgent-now = How urgent who asks finds it: danger now. **Has 112 or 101 been called?**
    .locked = safety
consultation-card-urgent-week = How urgent who asks finds it: this week.
    .locked = fact
consultation-card-urgent-later = How urgent who asks finds it: can wait.
    .locked = fact
consultation-shown-literal = **What it literally said**
    .locked = fact
consultation-shown-means = **What it means, says who asks**
    .locked = fact
consultation-shown-context = **The context**
    .locked = fact
consultation-shown-positive = **What goes well**
    .locked = fact
consultation-weigh = **Three questions to weigh together** (after the framework of the Hannah Arendt Institute)
    1. How urgent is it really? What if we do nothing?
    2. Who has a bond already? Who can best talk?
    3. Does everyone see this as a problem, or is it our own frame?
    .locked = fact
consultation-also = **And also:** May you use this, given how you know it? Does a step fit your role?
    .locked = fact
consultation-legal = A question about a duty to report? Ask: { $legal }. I decide nothing.
    .locked = fact
consultation-legal-gap = A question about a duty to report? Whom you ask is not filled in yet. An admin does that with /consult-setup. I decide nothing.
    .locked = fact
consultation-video = Rather face to face? { $link }
    .locked = fact
consultation-until = Talk below, in the thread. With the decision we wipe this card and the thread. Without one that happens on { $until }.
    .locked = fact
consultation-decide = Decision

# Deciding.

consultation-decide-title = What do you decide?
consultation-decide-note = No names of young people. This stays for 90 days. A colleague has to stand behind it too.
    .locked = fact
consultation-what = What do we do, and why?
consultation-what-hint = Doing nothing is fine too. Then say why.
consultation-who = Who does it?
consultation-who-hint = The worker or the service who does this
consultation-when = By when?
consultation-when-hint = For instance: Friday 4 December, or 4/12
consultation-say = What do we say to the young person?
consultation-say-hint = Or why we say nothing now
consultation-shown-what = **What we do, and why**
    .locked = fact
consultation-shown-who = **Who**
    .locked = fact
consultation-shown-when = **By**
    .locked = fact
consultation-shown-say = **What we say to the young person**
    .locked = fact
consultation-proposal = **{ $name } proposes this decision.** It does not count yet.
    .locked = fact
consultation-second = Do you stand behind it too? With your name it counts. Then we wipe the thread.
    .locked = fact
consultation-agree = I stand behind this too
consultation-not-yet = Not yet
consultation-proposed = ✔ Your proposal is in the thread. It counts once a colleague stands behind it too.
    .locked = fact
consultation-talk-on = **{ $name } wants to talk on.** This proposal no longer counts.
    .locked = fact
consultation-decision = **Consultation { $number }: decision.** { $names } stand behind it.
    .locked = fact
consultation-decision-until = No names of young people belong here. We wipe this on { $day }.
    .locked = fact
consultation-kept = ✔ **The decision is with the team.** We wipe it on { $day }. The card and the thread of consultation { $number } go now.
    .locked = fact
consultation-decided-kept = The decision of consultation { $number } is with the team.
consultation-how-did-it-go = **Consultation { $number }: how did it go?** One press is enough. We only count the answer.
    .locked = fact
consultation-went-good = Well
consultation-went-busy = Still going on
consultation-went-otherwise = Otherwise than thought
consultation-thanks = ✔ Counted, without names. Thank you.
    .locked = fact
consultation-ends-soon = We wipe this consultation on { $day }. Also if there is no decision then.
    .locked = fact
consultation-moved = **Consultation { $number } is wiped.** It was in a channel that is not the team's any more. Begin anew with /consult if it is still needed.
    .locked = fact

# Refused.

consultation-nobody = There is no colleague now who can read along. Consulting alone is not possible. Call who helps you: look at /what-to-do.
consultation-not-there = Consultations are in a channel of another kind of worker. Ask a colleague who is in there.
consultation-own-kind = This young person chose one kind of worker. More people read a consultation, so it is not possible here.
consultation-twice = This is there already. Look with the team.
consultation-over = This consultation is no longer there, or it is a step further.
consultation-ask-first = A colleague first says whether you may use this. Wait for that.
consultation-own-question = This was your question. A colleague has to answer it.
consultation-own = This is your proposal. A colleague has to stand behind it too: closing alone is not possible.
consultation-no-proposal = This proposal no longer counts. Make a new one with 'Decision'.
consultation-not-posted = It is not there: Discord did not take it. Try again in a minute.
consultation-empty = Fill in the first three fields. Nothing was sent.
consultation-decision-empty = Fill in all fields. Nothing was sent.
consultation-too-long = One of the fields is too long: { $longest } characters are allowed, on 15 lines at most. Nothing was sent.
consultation-day = I do not understand that day. Write it like this: Friday 4 December, 4/12 or tomorrow. Nothing was sent.
consultation-day-past = That day is over. Choose one that is still to come. Nothing was sent.

## Readers: admins

consultation-manage-command = consult-setup
consultation-manage-command-about = Whom you ask about the law, and where you consult
consultation-manage-title = **Consultation**
consultation-manage-legal = Question about a duty to report: { $legal }
consultation-manage-legal-gap = ✖ Question about a duty to report: nobody filled in yet
    .locked = fact
consultation-manage-video = The municipality's video link: { $link }
consultation-manage-video-gap = The municipality's video link: none
consultation-manage-where = Where it is: { $where }
consultation-manage-team = in the team's channel
consultation-manage-kind = in the channel of its own ({ $kind })
consultation-manage-change = Change
consultation-manage-form = Set up consultation
consultation-field-legal = Whom do you ask about a duty to report?
consultation-field-legal-hint = A service or function, and how to reach it
consultation-field-video = The municipality's video link
consultation-field-video-hint = Begins with https://. May be left empty.
consultation-field-channel = In which channel?
consultation-page = That is no address of a page. It begins with https:// and has no spaces. Nothing was changed.
