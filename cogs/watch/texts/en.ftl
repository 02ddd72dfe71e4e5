### Who can read along where conversations stand.

## Readers: young people

watch-told = **We want to be honest with you.** Others on the server could read your conversation, with your code name.
    .locked = fact
watch-told-when = • From { $since } to { $until }.
    .locked = fact
watch-told-briefly = • On { $when }, for less than a minute.
    .locked = fact
watch-told-day = • On { $day }, from { $since } to { $until }.
    .locked = fact
watch-told-late = • From { $since } to { $until }, or from a little earlier: at first I could not look.
    .locked = fact
watch-told-still = • Since { $since }, and still now. Nothing more is added.
    .locked = fact
watch-told-sorry = We are sorry. Do you want us to wipe it now?
    .locked = fact
watch-told-left = We are sorry. You chose to keep it. You can still wipe it.
    .locked = fact
watch-leave = Leave it
    .locked = says what happens
watch-complain = I have a complaint
    .free = wording
watch-left = Okay, your conversation stays. You can still wipe it later.
    .locked = fact
watch-gone = **Did you have a conversation here?** Others could read the team's channel. That was from { $since } to { $until }. That is why everything in it was wiped. We are sorry. You can start again.
    .locked = fact

## Readers: admins

watch-which-team = the team channel { $channel }
watch-which-own = the separate channel { $channel } ({ $role })
watch-which-former = a former channel of the team, { $channel },
watch-opened = ⚠️ **{ $server }: others can read { $channel }.** These are: { $who }. I post and change nothing there any more. This is an automatic message.
    .locked = fact
watch-standing =
    { $count ->
        [0] There is no conversation in it now.
        [one] There is 1 conversation in it.
       *[other] There are { $count } conversations in it.
    }
    .locked = fact
watch-mend = Under Edit Channel › Permissions, turn off "View Channel" for: { $who }.
    .locked = fact
watch-again = Look again
watch-erase = Wipe what is there
watch-young-now = What do young people see now?
watch-young-read = This is what young people read now when they want to write. Anyone who was already writing gets their words back.
    .locked = fact
watch-young-own = Young people don't have the choice '{ $choice }' right now.
    .locked = fact
watch-young-team-safe = Writing to the whole team still works.
    .locked = fact
watch-young-has = Anyone who already has a conversation here and wants to write more reads this:
    .locked = fact
watch-young-safe = This channel is safe now. Young people can write to it again.
    .locked = fact
watch-mended = ✔ **{ $server }: only those who should, and whoever runs the server, can read { $channel } again.** This is an automatic message.
    .locked = fact
watch-mended-long =
    { $count ->
        [one] It was open for 1 minute.
       *[other] It was open for { $count } minutes.
    }
    .locked = fact
watch-mended-late =
    { $count ->
        [one] It was open for at least 1 minute: at first I could not look.
       *[other] It was open for at least { $count } minutes: at first I could not look.
    }
    .locked = fact
watch-mended-tell = Tell your DPO: this may be a data breach (72 hours).
    .locked = fact
watch-report-ask = Show what I must report
watch-report-title = **What you must report.** No names of young people are in it: we don't know them.
    .locked = fact
watch-report-channel = • Where: { $channel }
    .locked = fact
watch-report-since = • Open to others since: { $since }
    .locked = fact
watch-report-until = • Closed again: { $until }. Duration in minutes: { $count }
    .locked = fact
watch-report-still = • Not closed yet.
    .locked = fact
watch-report-late = • It may have been open earlier: I could not look then.
    .locked = fact
watch-report-count = • Conversations that were there, at most: { $count }
    .locked = fact
watch-report-readable = • What could be read: code names, what young people wrote, what the team wrote. No accounts of young people.
    .locked = fact
watch-report-told = • The young people read it themselves in { panel-inbox-where }, with the hours.
    .locked = fact
watch-report-gone = This is no longer kept: it is more than 90 days ago.
    .locked = fact
watch-still-open = ✖ Still open: others can read { $channel }. These are: { $who }.
    .locked = fact
watch-closed = ✔ Only those who should, and whoever runs the server, can read this channel now.
    .locked = fact
watch-published = ✖ Nobody else sees this channel. But it is an announcement channel: what is in it can be published to other servers. Turn off "Announcement Channel" in Edit Channel › Overview.
    .locked = fact
watch-unknown = I don't know right now who can read this channel: Discord doesn't tell me. If it is gone, nobody can read it any more.
    .locked = fact
watch-erase-sure = **Wipe everything of mine in { $channel }?** Conversations that disappear, for the young people too: { $count }. They read why. This can't be undone.
    .locked = fact
watch-erase-yes = Yes, wipe everything
watch-erased = ✔ Wiped. Conversations that were there: { $count }.
    .locked = fact
watch-erased-later = Not everything is gone yet: Discord isn't letting me. I keep trying. Conversations: { $count }.
    .locked = fact
watch-who-are-you = Discord isn't telling me right now who you are on the server. Try again in a while.
    .locked = fact
