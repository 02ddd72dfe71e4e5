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

## Readers: workers

office_hours-started = Hello { $name }. You are visible until { $until }. Then your shift stops by itself.
office_hours-shift-busy = You are busy, { $name }. You get no new questions until you are available again. You are visible until { $until }.
office_hours-shift-paused = You are on a break, { $name }. You are not visible until you go on. Your shift stops by itself at { $until }.
office_hours-shift-at-work = Hello { $name }. You work until { $until }: { $kind }. You are not visible. Then your shift stops by itself.
office_hours-they-see = Young people now see: { $status }
office_hours-stopped = See you next time, { $name }. Your shift has stopped.
office_hours-was-not-here = You had no shift, { $name }. Nothing changes.
office_hours-not-on-shift = You have no shift now, { $name }. You start with /shift start.
office_hours-no-shift = You have no shift now, so there is nothing to change. You start with /shift start.
office_hours-until-unclear = I don't understand that hour. Write it like this: { $example }.
office_hours-until-too-far = That time is past, or more than { $hours } hours away. Choose one that is nearer. Write it like this: { $example }.
office_hours-reminder = { $mention } Your shift stops by itself at { $until }.
office_hours-reminder-over = This reminder is not yours, or it is no longer right. How your own shift stands, you read with /shift status.
office_hours-hour-more = One more hour
office_hours-stop-now = Stop now
office_hours-be-busy = Busy for a while
office_hours-be-paused = Break
office_hours-be-available = Available again
office_hours-menu-until = Until when?
office_hours-menu-kind = What do you do?
office_hours-closing = End of the opening hours
office_hours-kind-contact = contact
office_hours-kind-learning = orienting or learning
office_hours-kind-consultation = consultation
office_hours-worked-title = **Your own hours.** Only you see them. A break does not count. After five weeks they are gone.
office_hours-worked-week = **Week of { $day }:** { $total }
office_hours-worked-kind = { $kind }: { $duration }
office_hours-worked-duration = { $hours } h { $minutes } min
office_hours-command = shift
office_hours-command-about = Your shift: when, what for and how reachable.
office_hours-command-start = start
office_hours-command-start-about = Sit down on the bench, or change how you sit there.
office_hours-command-busy = busy
office_hours-command-busy-about = You are still here, but get no new questions.
office_hours-command-pause = break
office_hours-command-pause-about = Not visible for a while.
office_hours-command-resume = resume
office_hours-command-resume-about = Available again.
office_hours-command-stop = stop
office_hours-command-stop-about = Get up from the bench.
office_hours-command-status = status
office_hours-command-status-about = How your shift stands and what waits.
office_hours-command-worked = hours
office_hours-command-worked-about = Your own hours per week. Nobody else sees them.
office_hours-option-shift-until = until
office_hours-option-shift-until-about = Until when? For example 17.30.
office_hours-option-shift-kind = kind
office_hours-option-shift-kind-about = Only contact makes you visible.
