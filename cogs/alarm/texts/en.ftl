### Who is told of trouble, and the emergency stop.

## Readers: workers

alarm-command = alarm
alarm-command-about = For the team: who hears of trouble?
alarm-title = **Who hears when something goes wrong?** I send a DM then: at once, and again every day until it is mended.
alarm-enough = These people said yes themselves:
alarm-too-few = ✖ At least { $fewest } people must say yes themselves. Now there are too few.
alarm-line = • { $who }: { $when }{ $lead }
alarm-leads = {" "}(coordinator)
alarm-unreached = {" "}✖ DMs are closed
alarm-when-shift = rings only on shift
alarm-when-day = rings off shift too, not at night
alarm-when-always = rings always, at night too
alarm-mine-none = You hear nothing now. When may your phone ring? At other times the DM comes without a sound.
alarm-mine-shift = ✔ You hear it, until { $until }. Your phone rings only during your shift.
alarm-mine-day = ✔ You hear it, until { $until }. Your phone rings off shift too, but not from 22:00 to 7:00.
alarm-mine-always = ✔ You hear it, until { $until }. Your phone always rings, at night too.
alarm-closed = ✖ My DM did not arrive. Allow DMs from this server in its privacy settings, and then choose again.
alarm-choose-shift = Only on my shift
alarm-choose-day = Off shift too
alarm-choose-always = At night too
alarm-lead = I am the coordinator
alarm-leave = Tell me nothing any more
alarm-agree-first = First choose when you want to hear it. The coordinator always hears it.
alarm-tried = Here you hear it when something is wrong with the bench. There is nothing to do now. This is an automatic message.
alarm-still = **{ $server }:** almost a year ago you said that you want to hear of trouble with the bench. May that hold for another year? This is an automatic message.
alarm-still-yes = Yes, another year
alarm-held = ✔ Noted. You can always change it with /alarm.
