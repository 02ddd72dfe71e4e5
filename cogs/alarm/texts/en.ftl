### Who is told of trouble, and the emergency stop.

## Readers: workers

alarm-command = alarm
alarm-command-about = For the team: who is told of trouble?
alarm-title = **Who is told when something goes wrong?** I send a DM then: at once, and again every day until it is fixed. Also when a young person asks for urgent help outside a shift: only those who may be rung then.
    .locked = fact
alarm-enough = These people said yes themselves:
    .locked = fact
alarm-too-few = ✖ At least { $fewest } people must say yes themselves. { $count ->
    [0] Nobody has said yes yet.
    [one] { $count } person has said yes.
   *[other] { $count } people have said yes.
  }
    .locked = fact
alarm-line = • { $who }: { $when }{ $lead }
    .locked = fact
alarm-leads = {" "}(coordinator)
    .locked = fact
alarm-unreached = {" "}✖ DMs are closed
    .locked = fact
alarm-when-shift = rings only on shift
    .locked = fact
alarm-when-day = rings off shift too, not at night
    .locked = fact
alarm-when-always = always rings, at night too
    .locked = fact
alarm-when-never = DM comes without a sound
    .locked = fact
alarm-when-by-day = rings by day, not at night
    .locked = fact
alarm-mine-none = You are told nothing now. When may your phone ring? At other times the DM comes without a sound.
    .locked = fact
alarm-mine-shift = ✔ You are told, until { $until }. Your phone rings only during your shift.
    .locked = fact
alarm-mine-day = ✔ You are told, until { $until }. Your phone rings off shift too, but not from 22:00 to 7:00.
    .locked = fact
alarm-mine-always = ✔ You are told, until { $until }. Your phone always rings, at night too.
    .locked = fact
alarm-mine-never = ✔ You are told, until { $until }. Your phone never rings: the DM comes without a sound. Choose below when it may ring.
    .locked = fact
alarm-mine-by-day = ✔ You are told, until { $until }. Your phone rings by day, not from 22:00 to 7:00.
    .locked = fact
alarm-closed = ✖ My DM did not arrive. Allow DMs from this server in its privacy settings, and then choose again.
    .locked = fact
alarm-tried-at = A test message arrived at { $hour }. I won't send a second one within ten minutes.
    .locked = fact
alarm-choose-shift = Only on my shift
    .locked = fact
alarm-choose-day = Off shift too
    .locked = fact
alarm-choose-always = At night too
    .locked = fact
alarm-choose-never = Never, without a sound
    .locked = fact
alarm-choose-by-day = By day
    .locked = fact
alarm-lead = I am the coordinator
    .locked = fact
alarm-leave = Don't tell me any more
    .locked = fact
alarm-agree-first = First choose when you want to be told. The coordinator is always told.
    .locked = fact
alarm-tried = This is where you are told when something is wrong with the bench. There is nothing to do now. This is an automatic message.
    .locked = fact
alarm-still = **{ $server }:** almost a year ago you said that you want to be told of trouble with the bench. Shall we go on for another year? This is an automatic message.
    .locked = fact
alarm-still-yes = Yes, another year
    .locked = fact
alarm-held = ✔ Noted. You can always change it with /alarm.
    .locked = fact
alarm-unasked = {" "}✖ still to be asked about urgent help
    .locked = fact
alarm-no-calls = {" "}(not for urgent help)
    .locked = fact
alarm-mine-no-calls = When a young person asks for urgent help outside a shift, your phone doesn't ring: you chose that. Choose below again if it may.
    .locked = fact
alarm-calls-new = **New:** when a young person asks for urgent help outside a shift, your phone can ring too. May it, at the hours you chose?
    .locked = fact
alarm-calls-ask = **{ $server }:** your phone may ring for an alarm, outside your shift too. New: it can then also ring when a young person asks for urgent help. May it? This is an automatic message.
    .locked = fact
alarm-calls-yes = Yes, it may
    .locked = fact
alarm-calls-no = No, not for that
    .locked = fact
alarm-calls-held-yes = ✔ Noted. Your phone rings then too, at the hours you chose. You can always change it with /alarm.
    .locked = fact
alarm-calls-held-no = ✔ Noted. Your phone doesn't ring for that. You can always change it with /alarm.
    .locked = fact
alarm-ask-anew = Ask them
    .locked = fact
alarm-asked-anew = { $count ->
    [0] Nobody got a question now. Maybe they got it today already, or their DMs are closed.
    [one] ✔ { $count } person gets the question in a DM, without a sound.
   *[other] ✔ { $count } people get the question in a DM, without a sound.
}
    .locked = fact
alarm-to-be-asked = ✖ **{ $server }, { $day }:** still to be asked: { $who }. Their phone may ring for an alarm outside a shift. For a young person who asks for urgent help, they were not asked yet. Until they say yes, it doesn't ring for that. This is an automatic message.
    .locked = fact
alarm-stop-command = emergency-stop
alarm-stop-command-about = For the team: close the bench at once, everywhere.
alarm-stopped = The bench is closed, everywhere. Anyone who wants to write reads where there is help. Open conversations stay readable. In "My conversation" a young person can still say: I don't feel safe now. That rings whoever is on shift, as long as only the team can read. Anyone without an open conversation reads only the numbers.
    .locked = fact
alarm-open = Open again
    .locked = fact
alarm-not-yet = Not yet. This comes first:
    .locked = fact
alarm-open-by-admin = An admin opens it again, with /emergency-stop and "Open again".
    .locked = fact
alarm-was-open = The bench was open already.
    .locked = fact
alarm-opened = ✔ The bench is open again. What had to be right was checked just now: who can read it, wiping, the key and the disk.
    .locked = fact
alarm-stopped-everywhere = ✖ Whoever runs Bankje closed all servers. Ask for `bankje open-intake`.
    .locked = fact
alarm-stopped-by = **{ $server }: emergency stop.** { $who } closed the bench, everywhere. Open conversations stay readable. This is an automatic message.
    .locked = fact
alarm-still-intake-stopped = **{ $server }:** the bench is still closed by the emergency stop. Open it with /emergency-stop and "Open again". This is an automatic message.
    .locked = fact
alarm-still-intake-stopped-everywhere = **{ $server }:** whoever runs Bankje closed all benches. Young people read where they can turn. This is an automatic message.
    .locked = fact
alarm-opened-told = **{ $server }:** the emergency stop is over. This is an automatic message.
    .locked = fact
