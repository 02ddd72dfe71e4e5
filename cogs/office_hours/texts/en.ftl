### When someone is there.

## Readers: young people

office_hours-open = **Open now**, until { $until }.
office_hours-nobody = **Nobody is here right now.** Open again: { $when }.
office_hours-nobody-unknown = **Nobody is here right now.** We don't know yet when someone will be.
office_hours-closed = **Closed now.** Open again: { $when }.
office_hours-closed-unknown = **Closed now.** We don't know yet when we open again.
office_hours-who-title = **Who are we?**
office_hours-who-nobody-yet = The team has not introduced itself here yet.
office_hours-here = Is here now.
office_hours-not-here = Is not here now.
office_hours-command-who = who
office_hours-command-who-about = Who is on the bench?
office_hours-mention-automatic = **This is an automatic answer.**
    .locked = bot-identity
office_hours-mention-away = { $names } { $how_many ->
    [one] is
   *[other] are
  } not here right now.
office_hours-mention-team-here = Somebody else of the team is here, until { $until }.
office_hours-mention-back = The team is back { $when }.
office_hours-mention-unknown = We do not know yet when the team is back.
office_hours-mention-meanwhile = You can write already, no name needed: press "Ask a question". Do you want to talk now? Press "Need help now": it shows who is there.

## Readers: workers

office_hours-started = Hello { $name }. You are visible until { $until }. Then your shift stops by itself.
office_hours-stopped = See you next time, { $name }. Your shift has stopped.
office_hours-was-not-here = You had no shift, { $name }. Nothing changes.
office_hours-command = shift
office_hours-command-about = Start or stop your shift.
office_hours-command-start = start
office_hours-command-start-about = Sit down on the bench.
office_hours-command-stop = stop
office_hours-command-stop-about = Get up from the bench.

## Readers: admins

office_hours-command-silent = silent
office_hours-command-silent-about = Automatic answers in a channel: on or off.
office_hours-option-channel = channel
office_hours-option-channel-about = Which channel?
office_hours-mention-silent = In { $channel } I now stay silent when somebody mentions a worker. Use /silent again to switch it back on.
office_hours-mention-speaks = In { $channel } I answer again when somebody mentions a worker who is not here. Use /silent again to switch it off.
