### When someone is there.

## Readers: young people

office_hours-open = **Nu open**, tot { $until }.
office_hours-nobody = **Er is nu niemand.** Weer open: { $when }.
office_hours-nobody-unknown = **Er is nu niemand.** We weten nog niet wanneer wel.
office_hours-closed = **Nu gesloten.** Weer open: { $when }.
office_hours-closed-unknown = **Nu gesloten.** We weten nog niet wanneer we weer open zijn.
office_hours-who-title = **Wie zijn wij?**
office_hours-who-nobody-yet = Het team heeft zich hier nog niet voorgesteld.
office_hours-who-more = Meer mensen
office_hours-here = Is er nu.
office_hours-not-here = Is er nu niet.
office_hours-command-who = wie
office_hours-command-who-about = Wie zit er op het bankje?

## Readers: workers

office_hours-started = Dag { $name }. Je bent zichtbaar tot { $until }. Daarna stopt je dienst vanzelf.
office_hours-stopped = Tot de volgende keer, { $name }. Je dienst is gestopt.
office_hours-was-not-here = Je had geen dienst, { $name }. Er verandert niets.
office_hours-command = dienst
office_hours-command-about = Begin of stop je dienst.
office_hours-command-start = start
office_hours-command-start-about = Ga op het bankje zitten.
office_hours-command-stop = stop
office_hours-command-stop-about = Sta op van het bankje.
