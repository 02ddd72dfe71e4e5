### When someone is there.

## Readers: young people

office_hours-open = **Open now**, until { $until }.
    .locked = hours
office_hours-nobody = **Nobody is here right now.** Open again: { $when }.
    .locked = hours
office_hours-nobody-unknown = **Nobody is here right now.** We don't know yet when someone will be.
    .locked = hours
office_hours-closed = **Closed now.** Open again: { $when }.
    .locked = hours
office_hours-closed-unknown = **Closed now.** We don't know yet when we open again.
    .locked = hours
office_hours-promise-half_hour = You usually get an answer within 30 minutes.
    .locked = hours
office_hours-promise-hour = You usually get an answer within an hour.
    .locked = hours
office_hours-promise-later = An answer may take longer today.
    .locked = hours
office_hours-promise-busy = It is busy. Count on an hour.
    .locked = hours
office_hours-who-title = **Who are we?**
    .free = wording
office_hours-who-nobody-yet = The team has not introduced itself here yet.
    .locked = hours
office_hours-who-unsure = Of nobody can I say now that they are of the team. Look again later.
    .locked = fact
office_hours-who-more = More people
    .free = wording
office_hours-here = Is here now.
    .locked = hours
office_hours-not-here = Is not here now.
    .locked = hours
office_hours-command-who = who
    .free = wording
office_hours-command-who-about = Who is on the bench?
    .free = wording
office_hours-mention-automatic = **This is an automatic answer.**
    .locked = bot-identity
office_hours-mention-away = { $names } { $how_many ->
    [one] is
   *[other] are
  } not here right now.
    .locked = hours
office_hours-mention-own = By their own card, back { $when }.
    .locked = hours
office_hours-mention-team-here = Somebody else of the team is here, until { $until }.
    .locked = hours
office_hours-mention-back = The team is back { $when }.
    .locked = hours
office_hours-mention-unknown = We do not know yet when the team is back.
    .locked = hours
office_hours-mention-meanwhile = You can write already, no name needed: press "Ask a question". Do you want to talk now? Press "Need help now": it shows who is there.
    .locked = hours

## Readers: admins

office_hours-week = The week
office_hours-week-title = **Office hours**
office_hours-week-day = { $day ->
    [d0] Monday
    [d1] Tuesday
    [d2] Wednesday
    [d3] Thursday
    [d4] Friday
    [d5] Saturday
    [d6] Sunday
   *[d7] public holidays
  }
office_hours-week-line = **{ $day }:** { $hours }
office_hours-week-span = { $start } to { $end }
office_hours-week-closed = closed
office_hours-week-as-usual = as on other days
office_hours-week-own = Now it says: `{ $rule }`. This screen can't show that. If you change a day below, you replace all of it.
office_hours-week-next = **Next opening:** { $when }.
office_hours-week-next-unknown = **Next opening:** there is none in the coming months.
office_hours-week-saved = ✔ Saved.
    .locked = fact
office_hours-week-choose = Which days do you want to change?
office_hours-week-fill = Choose hours
office_hours-week-shut = Closed
office_hours-week-holidays-open = Open on public holidays
office_hours-week-holidays-shut = Closed on public holidays
office_hours-week-form = When is the bench open?
office_hours-week-from = From
office_hours-week-from-hint = For example 14 or 2:30pm
office_hours-week-until = Until
office_hours-week-until-hint = For example 18. Midnight is 24.
office_hours-week-more = And also
office_hours-week-more-hint = Open again on the same day? For example 19-21. It may stay empty.
office_hours-week-never = That way the bench is never open, so I changed nothing. Leave at least one weekday open. For a break there is /hours holiday.
office_hours-week-always = That way the bench is never closed, so I changed nothing. Leave at least some time closed.
office_hours-dates = Other days
office_hours-dates-title = **Days that are different.** If two overlap, the newest counts.
office_hours-dates-none = There are none.
office_hours-dates-more = And { $count } more: see the menu.
office_hours-dates-range = { $first } up to and including { $last }
office_hours-dates-option = { $day }: { $hours }
office_hours-dates-remove = Choose a day that becomes ordinary again.
office_hours-dates-add = Add a day
office_hours-dates-form = A day that is different
office_hours-dates-first = Which day, or first day?
office_hours-dates-first-hint = For example 24/12, 24/12/2026 or 24 December
office_hours-dates-last = Last day
office_hours-dates-last-hint = Empty: it is one day.
office_hours-dates-hours = Hours
office_hours-dates-hours-hint = For example 10-12 or 10-12 and 14-16. Empty: closed.
office_hours-dates-full = There are already { $most } days that are different. Remove one with the menu first.
office_hours-holiday = **Holiday: { $days }.** Meanwhile young people read:
    .locked = fact
office_hours-holiday-stop = Stop the holiday
office_hours-holiday-empty = Add a sentence for young people. For example: We are back on 4 January. Enjoy your holidays!
office_hours-holiday-words-long = That is longer than { $most } characters. Can you say it in fewer?
office_hours-holiday-not-plain = Write plain text: no formatting, mentions or hidden links. A plain link is fine.
office_hours-holiday-long = A holiday lasts { $most } days at most here. Choose an earlier last day, or change the week with /hours week.
office_hours-command-hours = hours
office_hours-command-hours-about = Choose when the bench is open.
office_hours-command-hours-week = week
office_hours-command-hours-week-about = See and change the week.
office_hours-command-hours-day = day
office_hours-command-hours-day-about = Days that are different: closed, or other hours.
office_hours-command-hours-holiday = holiday
office_hours-command-hours-holiday-about = Close for a period, with your own words.
office_hours-option-first = from
office_hours-option-first-about = First day closed. For example 24/12 or 24 December.
office_hours-option-last = until
office_hours-option-last-about = Last day closed. For example 3/1.
office_hours-option-words = text
office_hours-option-words-about = Young people read this meanwhile.

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
office_hours-still-there = { $mention } Are you still there? Then press the button before { $until }. Otherwise your shift stops by itself, so that young people see what is true. (automatic message)
    .locked = fact
office_hours-still-here = I am still here
office_hours-still-over = This question is not for you, or it is over. How your own shift stands, you read with /shift status.
office_hours-stopped-silent = Your shift stopped by itself, { $name }: I heard nothing from you any more. Your hours count until { $until }.
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
    .locked = fact
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

## Readers: admins

office_hours-command-silent = silent
office_hours-command-silent-about = Automatic answers in a channel: on or off.
office_hours-option-channel = channel
office_hours-option-channel-about = Which channel?
office_hours-mention-silent = In { $channel } I now stay silent when somebody mentions a worker. Use /silent again to switch it back on.
office_hours-mention-speaks = In { $channel } I answer again when somebody mentions a worker who is not here. Use /silent again to switch it off.
