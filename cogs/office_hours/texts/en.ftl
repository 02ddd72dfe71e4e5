### When someone is there.

## Readers: young people

office_hours-open = **Open now**, until { $until }.
office_hours-nobody = **Nobody is here right now.** Open again: { $when }.
office_hours-nobody-unknown = **Nobody is here right now.** We don't know yet when someone will be.
office_hours-closed = **Closed now.** Open again: { $when }.
office_hours-closed-unknown = **Closed now.** We don't know yet when we open again.
office_hours-who-title = **Who are we?**
office_hours-who-nobody-yet = The team has not introduced itself here yet.
office_hours-who-more = More people
office_hours-here = Is here now.
office_hours-not-here = Is not here now.
office_hours-command-who = who
office_hours-command-who-about = Who is on the bench?

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
