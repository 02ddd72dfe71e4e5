### The team's week.

## Readers: workers

roster-title = **Rooster: de komende zeven dagen.** Dit scherm zie alleen jij. Wat voorbij is, bewaren we niet.
    .locked = fact
roster-day = **{ $day }** · open { $hours }
roster-closed = **{ $day }** · dicht
roster-who = • { $name }: { $hours }
roster-who-in = • { $name }: { $hours } (gepland in { $town })
roster-gap = ✖ Niemand: { $hours }
    .locked = fact
roster-span = { $first } tot { $last }
roster-own = Alleen voor jou: deze week { $worked } van { $agreed } afgesproken.
    .locked = fact
roster-no-agreed = Wil je je eigen uren ernaast zien? Vul in wat je per week afsprak. Alleen jij ziet dat.
    .locked = fact
roster-reached = Je afgesproken uren van deze week zitten erop. Goed gewerkt. Wat nog ligt, mag wachten of naar een collega.
roster-plan = Plan een dienst
roster-agree = Mijn afgesproken uren
roster-take-back = Neem een geplande dienst weg
roster-field-day = Welke dag?
roster-hint-day = Kies een dag
roster-field-first = Van
roster-hint-first = Bijvoorbeeld: 14 of 13.30
roster-field-last = Tot
roster-hint-last = Bijvoorbeeld: 18 of 17.30
roster-field-hours = Hoeveel uren per week?
roster-hint-hours = Bijvoorbeeld: 19 of 7,5. Hoogstens { $most }. Leeg wist ze.
roster-clock = Dat uur begrijp ik niet. Schrijf het zo: { $example }. Er is niets veranderd.
roster-past = Die tijd is voorbij. Er is niets veranderd.
roster-far = Het rooster kijkt { $days } dagen vooruit. Kies een dag die dichterbij is. Er is niets veranderd.
roster-long = Een dienst duurt hoogstens { $hours } uur. Er is niets veranderd.
roster-full = Je hebt al { $most } geplande diensten. Neem er eerst een weg.
roster-twice = Dan staat er al een dienst van jou. Neem die eerst weg. Er is niets veranderd.
roster-gone = Die geplande dienst is er niet meer, of ze is niet van jou.
roster-agreed-unclear = Schrijf een aantal uren per week, hoogstens { $most }. Bijvoorbeeld: 19 of 7,5. Er is niets veranderd.
