### Setting up.

## Readers: admins

setup-command = setup
setup-command-about = Get Bankje ready.
setup-command-start = start
setup-command-start-about = Choose channels, role and hours.
setup-title = Get Bankje ready
setup-name = Town or organisation
setup-name-hint = This is your name on the panel.
setup-team = Team channel
setup-team-hint = Questions arrive here. Only the team may see it.
setup-panel = Panel channel
setup-panel-hint = The panel comes here. Everyone may see it.
setup-role = Role of the team
setup-role-hint = Whoever has this role and is introduced can answer.
setup-hours = Opening hours
setup-hours-hint = For example: di-vr 14-18 uur, wo 13-18 uur
setup-name-missing = Fill in the name of your town or organisation.
setup-same-channel = Choose two different channels: the team channel is only for the team.
setup-role-everyone = Choose a role of its own for the team. With "@everyone" everybody would read along.
setup-choose-one = Choose one channel or role for each field.
setup-done = ✔ **Done. The bench of { $town } is there.**
setup-almost = **Almost done, { $town }.** Solve this and then do /setup start again:
setup-ok = ✔ { $what }
setup-not-ok = ✖ { $remedy }
setup-understood = Opening hours: `{ $hours }`
setup-next = Next step: introduce the team with /worker add. After that, each worker does /shift start.
setup-check-team-permissions = I may do everything needed in the team channel.
setup-check-team-readers = Only the team can read the team channel.
setup-check-panel-permissions = I may do everything needed in the panel channel.
setup-check-description = My description says whose I am, and how to check that.
setup-mend-team-permissions = In the team channel I may not do this yet: { $details }. Turn it on in Edit Channel › Permissions › my role.
setup-mend-team-readers = These roles or people can read the team channel: { $details }. Turn off "View Channel" for them. Until then I post no questions there.
setup-mend-panel-permissions = In the panel channel I may not do this yet: { $details }. Turn it on in Edit Channel › Permissions › my role.
setup-mend-description = My description lacks: { $details }. Put it under 'Description' on discord.com/developers.
setup-mend-team-hidden = I can't see the team channel. Turn on "View Channel" for my role.
setup-mend-panel-hidden = I can't see the panel channel. Turn on "View Channel" for my role.
setup-check-own = Only they can read their own channel, and someone reads it: { $role }.
setup-mend-own-gone = I can't see the own channel, that of: { $role }. Turn on "View Channel" for my role, or choose another channel with /worker apart.
setup-mend-own-permissions = In the own channel of { $role } I may not do this yet: { $details }. Turn it on in Edit Channel › Permissions › my role.
setup-mend-own-public = These roles or people can read the own channel of { $role }: { $details }. Turn off "View Channel" for them. Until then young people can't choose this.
setup-mend-own-unread = Nobody is in the own channel of { $role } by name. Add their work accounts in Edit Channel › Permissions. Until then young people can't choose this.
setup-permission-description-town = the name of the town
setup-permission-description-link = a link to your page about privacy
setup-permission-description-contact = a mail address or telephone number
setup-permission-read_messages = View Channel
setup-permission-send_messages = Send Messages
setup-permission-send_messages_in_threads = Send Messages in Threads
setup-permission-create_public_threads = Create Public Threads
setup-permission-read_message_history = Read Message History
setup-permission-manage_threads = Manage Threads
setup-permission-pin_messages = Pin Messages
setup-permission-attach_files = Attach Files
setup-trouble = **{ $server }:** the bench needs you. This is an automatic message.
setup-trouble-team-channel-gone = The team channel is gone or I no longer see it. New questions don't get through. Choose a channel with /setup start.
setup-trouble-team-channel-permissions = I may no longer do everything in the team channel. New questions don't get through. Do /setup start: it says which permission I lack.
setup-trouble-team-channel-public = Others than the team can read the team channel. I no longer post anything there. Do /setup start: it says who can read it.
setup-trouble-kind-channel-gone = The own channel is gone or I no longer see it, that of: { $role }. Young people can't choose to talk with them only now. Choose a channel with /worker apart.
setup-trouble-kind-channel-permissions = I may no longer do everything in the own channel of: { $role }. I post nothing there. Do /setup start: it says which permission I lack.
setup-trouble-kind-channel-public = Others can read the own channel of: { $role }. I no longer post anything there. Do /setup start: it says who can read it.
setup-trouble-kind-channel-unread = Nobody is in the own channel by name, that of: { $role }. I post nothing there. Do /setup start: it says who has to be added.
setup-trouble-kind-left = A young person waits, and wants to talk only with: { $role }. Nobody in the team has that role any more. The young person reads so too. Introduce someone with /worker add.
setup-trouble-panel-channel-gone = The panel channel is gone or I no longer see it. Choose a channel with /setup start.
setup-trouble-panel-channel-permissions = I may not post the panel. Do /setup start: it says which permission I lack.
setup-trouble-cards-channel-gone = The channel of the introduction cards is gone or I no longer see it. Choose a channel with /worker channel.
setup-trouble-cards-channel-permissions = I may not post the introduction cards. Do /worker channel: it says which permission I lack.
setup-trouble-cannot-delete = I can't wipe something that has to go. Give me "Manage Threads" in the team channel. I keep trying.
setup-trouble-promise-slower = In the last 30 days answers took longer. Young people now honestly read a slower promise. You don't have to do anything. Wider hours or one more colleague can help.
setup-trouble-promise-faster = Good news: in the last 30 days answers came faster. Young people now read a faster promise. You don't have to do anything.
setup-notice = **{ $server }:** good to know. This is an automatic message.
setup-trouble-helplines-stale = It is too long ago that anyone checked some of the helplines. Young people see: "hours may have changed". Do /helplines check.
setup-trouble-answers-overdue = A practical answer is past its date. Young people no longer see it. Check it in answers.toml and give it a new date.
setup-server-away = Discord doesn't show me this server now. Your choices are kept. Try again later.
setup-command-contact = contact
setup-command-contact-about = Whom for a complaint?
setup-command-logbook = logbook
setup-command-logbook-about = Who changed what?
setup-contact-title = Whom for a complaint?
setup-contact-coordinator = Coordinator of the team
setup-contact-coordinator-hint = First name and role. Young people read this.
setup-contact-dpo = Data protection officer (DPO)
setup-contact-dpo-hint = Name of the person or the service.
setup-contact-address = Reachable at
setup-contact-address-hint = E-mail address or phone number.
setup-contact-missing = Fill in all three fields. Young people read them when they have a complaint.
setup-contact-kept = ✔ With a complaint, young people read: { $coordinator }, or { $dpo } ({ $address }).
setup-logbook-title = **Log book.** Who changed what in the last 180 days. Nothing about young people is in here.
setup-logbook-empty = Nothing has been changed yet.
setup-logbook-entry = • { $day }, { $hour }: { $who }, { $what } ({ $details })
setup-logbook-program = the program
setup-act-setting-town = settings of the server
setup-act-setting-office_hours = opening hours
setup-act-setting-panel = panel
setup-act-setting-privacy = contact for complaints
setup-act-setting-own_channels = own channel of a role
setup-act-worker-added = worker introduced
setup-act-worker-removed = worker removed
setup-act-card-signed = card approved
setup-command-check = check
setup-command-check-about = Does everything work? And if not, what to do?
setup-check-all = ✔ **All is well.**
setup-check-some = **{ $count ->
    [one] One thing needs attention.
   *[other] { $count } things need attention.
}**
setup-check-connected = I am connected to Discord.
setup-check-two-factor = Who administers the server logs in in two steps.
setup-mend-two-factor = Who administers the server need not log in in two steps now. Turn it on in Server Settings › Safety Setup › 2FA for moderation.
setup-check-wiping = Wiping works: nothing stays too long.
setup-mend-wiping = { $count ->
    [one] 1 message should have been gone for over an hour.
   *[other] { $count } messages should have been gone for over an hour.
  } Give me "Manage Threads" and "View Channel" in the team channel. I keep trying.
setup-check-room = There is room enough on the disk.
setup-mend-room = The disk is nearly full. I refuse new questions honestly, and wiping goes on. Ask who runs Bankje to make room.
setup-check-key = The key is kept apart from the data. It has been in use since { $day } { $year }.
setup-mend-key = The key has been in use since { $day } { $year }: more than a year. Ask who runs Bankje to renew it with `bankje key rotate`.
setup-check-backup = The last backup is from { $day }, { $hour }.
setup-mend-backup = The last backup is from { $day }, { $hour }: that is too long ago. Ask who runs Bankje to look at the log and the disk.
setup-mend-backup-none = There is no backup yet. The first comes within a day. If this stays, ask who runs Bankje to look at the disk.
setup-check-no-backups = Backups are off. So chose who runs Bankje.
setup-check-hours = The next opening is on { $day } at { $hour }.
setup-mend-hours = No opening is in sight. Choose hours with /hours week.
setup-check-staff = { $count ->
    [one] 1 worker is introduced.
   *[other] { $count } workers are introduced.
}
setup-mend-staff = No worker is introduced yet. Do /worker add.
setup-check-helplines = { $count } helplines were checked in the last 90 days.
setup-mend-helplines = Check at least 5 helplines with /helplines check. Do so again every 90 days. Now { $count } are checked. Of the others I do not say that they are open.
