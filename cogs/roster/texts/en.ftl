### The team's week.

## Readers: workers

roster-title = **Roster: the coming seven days.** Only you see this screen. What is over is not kept.
    .locked = fact
roster-day = **{ $day }** · open { $hours }
roster-closed = **{ $day }** · closed
roster-who = • { $name }: { $hours }
roster-who-in = • { $name }: { $hours } (planned in { $town })
roster-gap = ✖ Nobody: { $hours }
    .locked = fact
roster-span = { $first } to { $last }
roster-own = For you alone: this week { $worked } of { $agreed } agreed.
    .locked = fact
roster-no-agreed = Want to see your own hours beside it? Fill in what you agreed a week. Only you see it.
    .locked = fact
roster-reached = Your agreed hours of this week are done. Well done. What is left may wait, or go to a colleague.
roster-plan = Plan a shift
roster-agree = My agreed hours
roster-take-back = Take back a planned shift
roster-field-day = Which day?
roster-hint-day = Choose a day
roster-field-first = From
roster-hint-first = For example: 14 or 13.30
roster-field-last = Until
roster-hint-last = For example: 18 or 17.30
roster-field-hours = How many hours a week?
roster-hint-hours = For example: 19 or 7.5. At most { $most }. Empty forgets them.
roster-clock = I don't understand that hour. Write it like this: { $example }. Nothing has changed.
roster-past = That time is over. Nothing has changed.
roster-far = The roster looks { $days } days ahead. Choose a nearer day. Nothing has changed.
roster-long = A shift lasts { $hours } hours at most. Nothing has changed.
roster-full = You have { $most } planned shifts already. Take one back first.
roster-twice = You have a planned shift then already. Take it back first. Nothing has changed.
roster-gone = That planned shift is gone, or it is not yours.
roster-agreed-unclear = Write a number of hours a week, { $most } at most. For example: 19 or 7.5. Nothing has changed.
