### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = help
helplines-command-about = See who you can call now.
helplines-crisis = **Good that you pressed this button. We take this seriously.**
    I am a bot and can't help you myself right now. These people can:
    .locked = safety
helplines-crisis-typed = **Good that you are looking for help. We take this seriously.**
    I am a bot and can't help you myself right now. These people can:
    .locked = safety
helplines-crisis-112 = **In danger, right now? Call 112.** For someone else too.
    .locked = safety
helplines-crisis-1813 = **Are you thinking of suicide? Call 1813.** Day and night, free, anonymous.
    .locked = safety
helplines-crisis-106 = **Just need someone? Call 106.** Day and night, free.
    .locked = safety
helplines-crisis-chat = 1813 · { $chat }
helplines-crisis-language = 106 and 1813 answer in Dutch. In your language: { $languages }.
helplines-crisis-someone = Is there someone near you whom you trust? Go to that person. Or send: "Can you come to me now?"
    .locked = safety
# The town's own line on the card, for example where one can walk in. Empty: there is none.
helplines-crisis-own = { "" }
helplines-crisis-hurt = **That must not happen. And it is not your fault.**
    You can talk, even if you don't know yet what you want. You can talk with them:
    .locked = safety
helplines-crisis-blackmail = **This is not your fault.**
    Don't answer any more. Don't pay. Keep the messages. They can help you:
    .locked = safety
helplines-crisis-worried = **Kind of you to do this. You don't have to carry it alone.**
    Call 1813 also when it is about a friend. They think along with you.
    .locked = safety
helplines-nobody-answers = **Nobody picks up? Call 106.** Day and night, free, in Dutch.
    .locked = safety
helplines-automatic = This is an automatic message. I am a bot.
    .locked = bot-identity
helplines-team-closed = **Nobody** on our team is reading right now. Don't wait for us.
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
helplines-team-out = **This does not reach the team**, because you are no longer on the server. Please call.
    .locked = safety
helplines-team-not-known = Discord isn't answering right now. **Don't count on this reaching the team.** Please call.
    .locked = safety
helplines-team-called = { $count ->
    [one] { $names } is being called now.
   *[other] { $names } are being called now.
} Do not wait for that: you can always phone.
    .locked = safety
helplines-write-anyway = I want to write it down anyway
helplines-branch-hurt = Someone is hurting me
helplines-branch-blackmail = Someone blackmails me with images
helplines-branch-worried = I'm worried about someone
helplines-all = Show all helplines
helplines-list-title = **Helplines.** This is an automatic list. Choose a topic, or look further.
helplines-list-chosen = **These fit what you chose.** I don't keep what you choose.
helplines-list-nobody = **I know no line that fits this topic: { $topic }.** Here you can talk about anything.
helplines-more = More
helplines-again = Back to the beginning
helplines-refine = Choose region, language or age
helplines-call = Call **{ $number }**
helplines-reach = { $how }: { $where }
helplines-channel-hours = { $reach } · { $hours }
helplines-day-and-night = day and night
helplines-open = open now until { $until }
helplines-open-now = open now
helplines-midnight = midnight
helplines-closed = closed now, open again: { $when }
helplines-closed-now = closed now
helplines-hours-unknown = I am not sure when they are there.
    .locked = safety
helplines-hours-unsure = hours not sure
    .locked = safety
helplines-hours-of = { $how } { $hours }
helplines-hours-changed = hours may have changed, look at their site
helplines-channel-chat = Chat
helplines-channel-email = Mail
helplines-channel-email-form = Write
helplines-channel-form = Write
helplines-channel-report-form = Report it
helplines-channel-forum = Forum
helplines-channel-web = Read
helplines-channel-online-programme = Online programme
helplines-channel-walk-in = Walk in
helplines-channel-app = App
helplines-why-topic = about: { $topic }
helplines-why-talk = for any talk
helplines-why-near = in your region
helplines-why-free = free
helplines-why-anonymous = anonymous
helplines-why-from = from { $age } years
helplines-why-until = up to { $age } years
helplines-why-ages = { $least } to { $most } years
helplines-topic = What is it about?
helplines-topic-any = All topics
helplines-topic-more = More topics
helplines-region = Where do you live?
helplines-region-any = Anywhere
helplines-region-here = { $town }
helplines-region-antwerpen = Province of Antwerp
helplines-region-limburg = Limburg
helplines-region-oost-vlaanderen = East Flanders
helplines-region-vlaams-brabant = Flemish Brabant
helplines-region-west-vlaanderen = West Flanders
helplines-region-brussel = Brussels
helplines-region-wallonie = Wallonia
helplines-region-duitstalige-gemeenschap = German-speaking Community
helplines-region-nl = Netherlands
helplines-region-fr = France
helplines-region-de = Germany
helplines-language = In which language?
helplines-language-any = Any language
helplines-language-nl = Dutch
helplines-language-fr = French
helplines-language-en = English
helplines-language-de = German
helplines-age = How old are you?
helplines-age-any = I'd rather not say
helplines-age-until = Younger than { $most }
helplines-age-between = { $least } to { $most } years

## Readers: young people — practical answers

helplines-answers-command = practical
helplines-answers-command-about = Read short answers by the team.
helplines-answers = Practical questions
helplines-answers-title = **Practical questions.** The team wrote these answers beforehand. Nobody sees what you read.
helplines-answers-choose = Choose a question
helplines-answers-more = More questions
helplines-answers-back = Other questions
helplines-answers-none = There are no practical answers ready now. Feel free to ask the team.
helplines-answer-from = Written by { $owner } on { $day } { $year }.
helplines-answer-gone = This answer is being checked. Feel free to ask the team.

## Readers: admins

helplines-gone = This helpline is no longer in the list. Do /helplines check for the list of now.
helplines-changed = { $name } has changed meanwhile. Check the new facts.
helplines-check-command = helplines
helplines-check-command-about = Check the helplines.
helplines-check-command-look = check
helplines-check-command-look-about = Check what young people see about each helpline.
helplines-check-title = **Checking helplines.** { $fresh } of { $count } checked. As long as you don't check a line, I don't say that it is open.
helplines-check-done = **Everything is checked.** Check the list again every 3 months.
helplines-check-choose = Choose a line to check
helplines-check-never = ✖ not checked yet
helplines-check-stale = ⚠ more than 90 days ago
helplines-check-fresh = ✔ checked
helplines-check-by = ✔ Checked by { $who } on { $day }.
helplines-check-by-stale = ⚠ Checked by { $who } on { $day }. That is too long ago: young people see "hours may have changed".
helplines-check-by-nobody = ✖ Nobody checked this yet. Young people see no hours, except day and night for 112, 101, 1813 and 106.
helplines-check-hours = Hours: `{ $hours }`
helplines-check-hours-unsure = Hours: `{ $hours }` (not sure enough to show)
helplines-check-hours-none = Hours: not known
helplines-check-evidence = **{ $by ->
    [us] Evidence, in English
   *[town] Evidence
}** ({ $certainty }):
helplines-check-evidence-one = • { $url } ({ $date }): { $what }
helplines-check-undated = without a date
helplines-check-how = Call, or look at their site. Is it all right? Then press "Checked". Is something wrong? Put it right in helplines.local.toml.
helplines-check-tick = Checked
helplines-check-untick = No longer checked
helplines-check-next = Next
helplines-check-list = Back to the list
helplines-check-more = More lines
helplines-certainty-official-page = read on their own page
helplines-certainty-secondary = read in at least two other sources
helplines-certainty-municipality = from the municipality itself
helplines-certainty-unverified = not sure

## Readers: operators

helplines-no-hsds = { $file } is not a list of HSDS 3.0 (JSON). Give a folder with service.json, as `bankje helplines export --hsds` makes it.
