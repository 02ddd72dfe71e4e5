### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = help
    .free = wording
helplines-command-about = See who you can call now.
    .free = wording
helplines-crisis = **It's good that you pressed this button. We take this seriously.**
    I am a bot and can't help you myself right now. These people can:
    .locked = safety
helplines-crisis-typed = **It's good that you are looking for help. We take this seriously.**
    I am a bot and can't help you myself right now. These people can:
    .locked = safety
helplines-crisis-112 = **In danger, right now? Call 112.** For someone else too.
    .locked = safety
helplines-crisis-1813 = **Are you thinking of suicide? Call 1813.** Day and night, free, anonymous, in Dutch.
    .locked = safety
helplines-crisis-106 = **Just need someone? Call 106.** Day and night, free, in Dutch.
    .locked = safety
helplines-crisis-chat = 1813 · { $chat }
    .free = wording
helplines-crisis-chat-closed = You can always call 1813. Only the chat is closed. { $chat }
    .locked = safety
helplines-crisis-language = For help in { $languages }:
    .locked = safety
helplines-crisis-someone = Is there someone near you that you trust? Go to them. Or send: "Can you come to me now?"
    .locked = safety
# The town's own line on the card, for example where one can walk in. Empty: there is none.
helplines-crisis-own = { "" }
    .free = wording
helplines-crisis-hurt = **Nobody has the right to do that. And it is not your fault.**
    You can talk, even if you don't know yet what you want. You can talk with them:
    .locked = safety
helplines-crisis-blackmail = **This is not your fault.**
    Don't answer any more. Don't pay. Keep the messages. They can help you:
    .locked = safety
helplines-crisis-worried = **It's kind of you to do this. You don't have to carry it alone.**
    You can call 1813 about a friend too. They think it through with you.
    .locked = safety
helplines-nobody-answers = **Nobody picks up? Call 106.** Day and night, free, in Dutch.
    .locked = safety
helplines-automatic = This is an automatic message. I am a bot.
    .locked = bot-identity
helplines-team-closed = **Nobody** on our team is reading right now. Don't wait for us.
    .locked = safety
helplines-team-nobody = There is **nobody** on the team now: none of us reads this. Call yourself.
    .locked = safety
helplines-team-kind-gone = The people you talk with are no longer on the team. **Nobody reads this now.** Call yourself.
    .locked = safety
helplines-team-closed-until = **Nobody** on our team is reading right now. { $back } Don't wait for us.
    .locked = safety
helplines-team-back = { $day ->
    [today] Today
    [tomorrow] Tomorrow
    [d0] On Monday
    [d1] On Tuesday
    [d2] On Wednesday
    [d3] On Thursday
    [d4] On Friday
    [d5] On Saturday
    [d6] On Sunday
   *[later] On { $date }
  } from { $hour } someone is.
    .locked = safety
helplines-team-open = Our team is here now, but doesn't read every minute. Don't wait for us.
    .locked = safety
helplines-team-out = **This won't reach the team**, because you are no longer on the server. Please call.
    .locked = safety
helplines-team-not-known = Discord isn't answering right now. **Don't count on this reaching the team.** Please call.
    .locked = safety
helplines-team-unheard = **Don't count on the team reading this now.** Please call.
    .locked = safety
helplines-team-again = The team has already been notified. **It won't ring again right now.** Don't wait for that: please call.
    .locked = safety
helplines-team-anew = **Your call is with the team again.** It won't ring again right now. Don't wait for that: please call.
    .locked = safety
helplines-team-noted = **Your call is with the team.** **Nobody's** phone rings right now. Don't wait for that: please call.
    .locked = safety
helplines-team-noted-closed = **Your call is with the team.** **Nobody** is reading right now. Whoever starts sees it at the top. Don't wait for that: please call.
    .locked = safety
helplines-team-noted-until = **Your call is with the team.** **Nobody** is reading right now. { $back } Whoever starts then sees it at the top. Don't wait for that: please call.
    .locked = safety
helplines-team-reopened = Your conversation is open again.
    .locked = safety
helplines-team-limited = **This won't reach the team.** Please call.
    .locked = safety
helplines-team-trial = The bench isn't open yet. **The team doesn't read this and isn't called.** Please call.
    .locked = safety
helplines-team-called = { $count ->
    [one] { $names } is being notified now.
   *[other] { $names } are being notified now.
} Don't wait for that: you can always call.
    .locked = safety
helplines-write-anyway = I want to write it down anyway
    .free = wording
helplines-branch-hurt = Someone is hurting me
    .locked = says what happens
helplines-branch-blackmail = Someone is blackmailing me with images
    .locked = says what happens
helplines-branch-worried = I'm worried about someone
    .locked = says what happens
helplines-all = Show all helplines
    .free = wording
helplines-list-title = ### Helplines
    This is an automatic list. Choose a topic, or keep looking.
    .free = wording
helplines-list-chosen = **These fit what you chose.** I don't keep what you choose.
    .locked = fact
helplines-list-nobody = **I don't know a line that fits this topic: { $topic }.** Here you can talk about anything.
    .locked = fact
helplines-more = More
    .free = wording
helplines-again = Back to the beginning
    .free = wording
helplines-elsewhere = I live somewhere else
    .free = wording
helplines-elsewhere-title = ### Do you live somewhere else?
    Someone can help you there too. Choose your region and I'll show who is there. I don't keep what you choose.
    .locked = fact
helplines-by-topic = Who helps with this?
    .free = wording
helplines-by-topic-title = ### What is it about?
    Choose a topic and I'll show who helps with it. I don't keep what you choose.
    .locked = promise
helplines-refine = Choose region, language or age
    .free = wording
helplines-call = Call **{ $number }**
    .free = wording
helplines-reach = { $how }: { $where }
    .free = wording
helplines-channel-hours = { $reach } · { $hours }
    .free = wording
helplines-day-and-night = day and night
    .locked = fact
helplines-open = open now until { $until }
    .locked = fact
helplines-open-now = open now
    .locked = fact
helplines-midnight = midnight
    .locked = fact
helplines-closed = closed now, open again: { $when }
    .locked = fact
helplines-closed-now = closed now
    .locked = fact
helplines-hours-unknown = I am not sure when they are there.
    .locked = safety
helplines-hours-unsure = hours not certain
    .locked = safety
helplines-hours-of = { $how } { $hours }
    .free = wording
helplines-hours-changed = hours may have changed, look at their site
    .locked = fact
helplines-channel-chat = Chat
    .free = wording
helplines-channel-email = Mail
    .free = wording
helplines-channel-email-form = Write
    .free = wording
helplines-channel-form = Write
    .free = wording
helplines-channel-report-form = Report it
    .free = wording
helplines-channel-forum = Forum
    .free = wording
helplines-channel-web = Read
    .free = wording
helplines-channel-online-programme = Online programme
    .free = wording
helplines-channel-walk-in = Walk in
    .free = wording
helplines-channel-app = App
    .free = wording
helplines-why-topic = about: { $topic }
    .free = wording
helplines-why-talk = to talk about anything
    .locked = fact
helplines-why-near = in your region
    .locked = fact
helplines-why-belgium = in Belgium
    .locked = fact
helplines-why-free = free
    .locked = fact
helplines-why-anonymous = anonymous
    .locked = fact
helplines-why-from = from age { $age }
    .locked = fact
helplines-why-until = up to age { $age }
    .locked = fact
helplines-why-ages = ages { $least } to { $most }
    .locked = fact
helplines-topic = What is it about?
    .free = wording
helplines-topic-any = All topics
    .free = wording
helplines-topic-more = More topics
    .free = wording
helplines-region = Where do you live?
    .free = wording
helplines-region-any = Anywhere
    .free = wording
helplines-region-here = { $town }
    .free = wording
helplines-region-antwerpen = Province of Antwerp
    .locked = fact
helplines-region-limburg = Limburg
    .locked = fact
helplines-region-oost-vlaanderen = East Flanders
    .locked = fact
helplines-region-vlaams-brabant = Flemish Brabant
    .locked = fact
helplines-region-west-vlaanderen = West Flanders
    .locked = fact
helplines-region-brussel = Brussels
    .locked = fact
helplines-region-wallonie = Wallonia
    .locked = fact
helplines-region-duitstalige-gemeenschap = German-speaking Community
    .locked = fact
helplines-region-nl = Netherlands
    .locked = fact
helplines-region-fr = France
    .locked = fact
helplines-region-de = Germany
    .locked = fact
helplines-language = In which language?
    .free = wording
helplines-language-any = Any language
    .free = wording
helplines-language-nl = Dutch
    .locked = fact
helplines-language-fr = French
    .locked = fact
helplines-language-en = English
    .locked = fact
helplines-language-de = German
    .locked = fact
helplines-age = How old are you?
    .free = wording
helplines-age-any = I'd rather not say
    .free = wording
helplines-age-until = Younger than { $most }
    .free = wording
helplines-age-from = { $least } or older
    .free = wording
helplines-age-between = { $least } to { $most } years old
    .free = wording

## Readers: young people — practical answers

helplines-answers-command = practical
    .free = wording
helplines-answers-command-about = Read short answers by the team.
    .free = wording
helplines-answers = Practical questions
    .free = wording
helplines-answers-title = ### Practical questions
    The team wrote these answers beforehand. Nobody sees what you read.
    .locked = fact
helplines-answers-choose = Choose a question
    .free = wording
helplines-answers-more = More questions
    .free = wording
helplines-answers-back = Other questions
    .free = wording
helplines-answers-none = There are no practical answers ready now. Feel free to ask the team.
    .locked = says what happens
helplines-answer-from = Written by { $owner } on { $day } { $year }.
    .free = wording
helplines-answer-gone = This answer is being checked. Feel free to ask the team.
    .locked = says what happens

## Readers: admins

helplines-gone = This helpline is no longer in the list. Use /helplines check for the current list.
helplines-changed = { $name } has changed in the meantime. Check the new details.
helplines-check-command = helplines
helplines-check-command-about = Check the helplines.
helplines-check-command-look = check
helplines-check-command-look-about = Check what young people see about each helpline.
helplines-check-title = **Checking helplines.** { $fresh } of { $count } checked. As long as you don't check a line, I don't say that it is open.
helplines-check-done = **Everything is checked.** Check the list again every 3 months.
helplines-check-choose = Choose a line to check
helplines-check-never = ✖ not checked yet
    .locked = fact
helplines-check-stale = ⚠ more than 90 days ago
helplines-check-fresh = ✔ checked
    .locked = fact
helplines-check-by = ✔ Checked by { $who } on { $day }.
    .locked = fact
helplines-check-by-stale = ⚠ Checked by { $who } on { $day }. That is too long ago: young people see "hours may have changed".
helplines-check-by-nobody = ✖ Nobody has checked this yet. Young people see no hours, except day and night for 112, 101, 1813 and 106.
    .locked = fact
helplines-check-hours = Hours: { $hours }
helplines-check-hours-unsure = Hours: { $hours } (not sure enough to show)
helplines-check-hours-odd = Hours: too unusual for this screen. Check them in helplines.local.toml
helplines-check-hours-none = Hours: not known
helplines-check-evidence = **{ $by ->
    [us] Evidence, in English
   *[town] Evidence
}** ({ $certainty }):
helplines-check-evidence-one = • { $url } ({ $date }): { $what }
helplines-check-undated = without a date
helplines-check-how = Call, or look at their site. Is everything right? Then press "Checked". Is something wrong? Correct it in helplines.local.toml.
helplines-check-tick = Checked
helplines-check-untick = No longer checked
helplines-check-next = Next
helplines-check-tick-next = Checked, next
helplines-check-list = Back to the list
helplines-check-more = More lines
helplines-certainty-official-page = read on their own page
    .locked = fact
helplines-certainty-secondary = read in at least two other sources
    .locked = fact
helplines-certainty-municipality = from the municipality itself
helplines-certainty-unverified = not sure

## Readers: operators

helplines-no-hsds = { $file } is not an HSDS 3.0 list (JSON). Give a folder with service.json, as `bankje helplines export --hsds` makes it.
helplines-no-services = { $file } holds HSDS, but no service. Only services come in: give the file or the folder with service.json too.
helplines-office-entries-valid = ✔ { $entries } entries are valid; young people see { $shown } of them
helplines-office-looked-hidden = Hidden: not ready
helplines-office-looked-unreachable = Hidden: nothing to call or open
helplines-office-looked-unverified = Not sure enough to show
helplines-office-looked-stale = Newest source more than 90 days old, or without a date
helplines-office-looked-unserved = Topics that no line can be shown for
helplines-office-name-format = Name the format: bankje helplines export --hsds
helplines-office-exported = ✔ { $count ->
    [one] { $count } file
   *[other] { $count } files
  } in { $folder }
helplines-office-reading = Reading services
helplines-office-added = ✔ { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  } added to helplines.local.toml
helplines-office-waits = { $name } (waits)
helplines-office-waiting = { $count ->
    [one] { $count } of them waits: look at it,
   *[other] { $count } of them wait: look at each,
  } then write ready = true
helplines-office-same = ✔ { $count } say what stands here already
helplines-office-kept-out = ✖ { $count ->
    [one] { $count } was
   *[other] { $count } were
  } kept out
helplines-office-more = … and { $count } more: add --all
helplines-office-line = line { $line }
helplines-office-why-unreadable = Files that are no JSON or CSV; the others were read
helplines-office-why-strange = Files in which nothing of HSDS was found
helplines-office-why-nameless = Kept out: a service without a name. Give it a name, and import again
helplines-office-why-twice = Kept out: another service has this id. Give it one of its own, and import again
helplines-office-why-differs = Said twice of one service, and not the same: the first was kept
helplines-office-why-stray = Left out: it belongs to no service that stands here
helplines-office-why-unusable = Left out: a value that cannot be used. Correct it there, or write it yourself
helplines-office-why-hours = Left out: hours that are not weekly, or not valid now. Write them yourself
helplines-office-why-hours-changed = Hours that were changed elsewhere: look whether they are right
helplines-office-why-alike = There is a line of that name already: keep one of the two
helplines-office-why-shortened = Too long, so shortened
helplines-office-why-too-many = More ways to reach it than fit
helplines-office-why-no-place = Fields that have no place here
