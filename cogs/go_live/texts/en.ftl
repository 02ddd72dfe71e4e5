### From trial to live: the list of what must be done first.

## Readers: admins

go_live-refused = **Not yet.** This must be done first:
    .locked = fact
go_live-fill = Fill in
go_live-list = Show the list
go_live-paper = As a document
go_live-testers = Who tests?
go_live-go = Open the bench
go_live-yes = Yes, open the bench
go_live-next = Fill in something else
go_live-undo = Take back
go_live-list-title = **Roadmap.** { $open ->
    [0] All is ready.
    [one] 1 point is open.
   *[other] { $open } points are open.
}
    .locked = fact
go_live-list-open = **Still open**
    .locked = fact
go_live-list-done = **Done**
    .locked = fact
go_live-well = ✔ { $what }
    .locked = fact
go_live-done = ✔ { $what } ({ $who }, { $day })
    .locked = fact
go_live-open = ✖ { $what }
    .locked = fact
go_live-mend = ✖ { $what }. { $remedy }
    .locked = fact
go_live-done-short = { $who }, { $day }
go_live-mark-yes = ✔ done
    .locked = fact
go_live-mark-no = ✖ open
    .locked = fact
go_live-choose = What was done? Choose a point. Then fill in who did it, and when. After a year I ask again.
go_live-choose-hint = Choose a point
go_live-who = Who?
go_live-who-hint = Name and role, or a service. For example: Noor, DPO
go_live-when = On which day?
go_live-when-to-come = On which day will it be?
go_live-when-hint = For example: 28/11/2026
go_live-where = Where can it be found?
go_live-where-hint = May stay empty. For example: folder Youth, DPIA 2026
go_live-no-who = Fill in who did it: a name and a role, or a service.
go_live-day = I don't understand that day. Write it like this: 28/11/2026.
go_live-day-future = That day is still to come. Fill in when it was done.
go_live-day-old = That is more than a year ago. Do it again, and fill in the new day.
go_live-day-to-come = Choose a day within the coming year.
go_live-testers-role = Role of those who test
go_live-testers-hint = Whoever has this role can try the bench. Empty: only the team.
    .locked = fact
go_live-testers-chosen = ✔ Whoever has { $role } can test now. Others read that the bench isn't open yet.
    .locked = fact
go_live-testers-none = ✔ Only the team can test now. Others read that the bench isn't open yet.
    .locked = fact
go_live-sure = **All is ready.** Open the bench now? First I wipe everything of the trial. { $count ->
    [0] There are no conversations.
    [one] That is 1 conversation.
   *[other] That is { $count } conversations.
} There is no way back to the trial.
    .locked = fact
go_live-opened = **The bench is open.** All data of the trial were wiped: { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}, { $left } left.
    .locked = fact
go_live-opening = **The bench is opening.** First all of the trial must go. Still left: { $rows } records and { $messages } messages. I go on by myself. Until then the bench is closed.
    .locked = fact
go_live-told = **{ $server }:** the bench is open. All data of the trial were wiped: { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}, 0 left. This is an automatic message.
    .locked = fact
go_live-paper-here = **The roadmap**, as it is now. With who and when.
    .locked = fact
go_live-point-purpose = Our purpose in one sentence
go_live-point-mandate = Mandate of the municipality
go_live-point-dpo = Data Protection Officer (DPO) involved
go_live-point-dpia = DPIA discussed
go_live-point-counsel = Answer of a lawyer or Discord: sensitive information and code names
go_live-point-discord_rules = Discord's rules read
go_live-point-insurance = Liability insurance checked
go_live-point-house_rules = House rules of the server
go_live-point-code = The team's code of professional ethics
go_live-point-hours = Opening hours chosen
go_live-point-cards = Every worker has an approved card
go_live-point-helplines = 5 helplines checked
go_live-point-complaint = Contact for a complaint
go_live-point-told = 2 people hear an alarm
go_live-point-night = Agreement for the night made
go_live-point-young_readers = Texts read by young people
go_live-point-crisis_texts = Crisis texts reviewed
go_live-point-walls = The walls, wiping and the key are in order
go_live-point-owners = At least 2 people own the bot together
go_live-point-practice = Practice conversation held
go_live-point-evaluation = Day of the evaluation
go_live-remedy-purpose = Use /setup start.
go_live-remedy-hours = Use /hours week.
go_live-remedy-cards = Now { $count }. Let every worker use /card, and approve the cards with /worker cards.
go_live-remedy-helplines = Now { $count }. Use /helplines check.
go_live-remedy-complaint = Use /setup contact.
go_live-remedy-told = Now { $count }. Let them use /alarm.
go_live-remedy-walls = Use /check.
go_live-remedy-owners = Make a team on discord.com/developers, and transfer the bot to that team.
go_live-remedy-practice = Let somebody who tests ask a question, and answer it.
go_live-remedy-owners-unknown = Discord did not say so just now. Look again in a while.
go_live-mend-trial = **The bench is still in trial.** Only the team and whoever tests can use it. This still keeps it shut: { $points }. Use /setup live.
    .locked = fact
go_live-mend-ready = **The bench is still in trial.** Only the team and whoever tests can use it. Everything on the roadmap is ready. Open it with /setup live.
    .locked = fact
go_live-mend-opening = **The bench is opening.** First all of the trial must go. Still left: { $rows } records and { $messages } messages. I go on by myself. Until then it is closed.
    .locked = fact
go_live-mend-undone = { $what }? Note it at /setup live.
    .locked = fact
go_live-mend-purpose = Nobody chose your purpose in one sentence. Use /setup start.
    .locked = fact
go_live-mend-application = The bot is not owned by 2 people together. Make a team on discord.com/developers, and transfer the bot to it.
    .locked = fact
go_live-mend-application-unknown = Discord did not say just now who owns the bot. Look again in a while.
    .locked = fact
go_live-ok-roadmap = Nothing on the roadmap that counts for safety is open (/setup live).
    .locked = fact
