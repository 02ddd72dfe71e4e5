### When someone is there.

## Readers: young people

office_hours-open = **Nu open**, tot { $until }.
office_hours-nobody = **Er is nu niemand.** Weer open: { $when }.
office_hours-nobody-unknown = **Er is nu niemand.** We weten nog niet wanneer wel.
office_hours-closed = **Nu gesloten.** Weer open: { $when }.
office_hours-closed-unknown = **Nu gesloten.** We weten nog niet wanneer we weer open zijn.
office_hours-who-title = **Wie zijn wij?**
office_hours-who-nobody-yet = Het team heeft zich hier nog niet voorgesteld.
office_hours-here = Is er nu.
office_hours-not-here = Is er nu niet.
office_hours-command-who = wie
office_hours-command-who-about = Wie zit er op het bankje?

## Readers: workers

office_hours-started = Dag { $name }. Je bent zichtbaar tot { $until }. Daarna stopt je dienst vanzelf.
office_hours-shift-busy = Je bent bezig, { $name }. Je krijgt geen nieuwe vragen tot je weer beschikbaar bent. Je bent zichtbaar tot { $until }.
office_hours-shift-paused = Je hebt pauze, { $name }. Je bent niet zichtbaar tot je verdergaat. Je dienst stopt vanzelf om { $until }.
office_hours-shift-at-work = Dag { $name }. Je werkt tot { $until }: { $kind }. Je bent niet zichtbaar. Daarna stopt je dienst vanzelf.
office_hours-they-see = Jongeren zien nu: { $status }
office_hours-stopped = Tot de volgende keer, { $name }. Je dienst is gestopt.
office_hours-was-not-here = Je had geen dienst, { $name }. Er verandert niets.
office_hours-not-on-shift = Je hebt nu geen dienst, { $name }. Je begint met /dienst start.
office_hours-no-shift = Je hebt nu geen dienst, dus er valt niets te veranderen. Je begint met /dienst start.
office_hours-until-unclear = Dat uur begrijp ik niet. Schrijf het zo: { $example }.
office_hours-until-too-far = Die tijd is voorbij, of het duurt nog langer dan { $hours } uur tot dan. Kies een uur dat dichterbij is. Schrijf het zo: { $example }.
office_hours-reminder = { $mention } Je dienst stopt vanzelf om { $until }.
office_hours-reminder-over = Deze herinnering is niet van jou, of ze klopt niet meer. Hoe het met jouw dienst staat, lees je met /dienst status.
office_hours-hour-more = Nog een uur
office_hours-stop-now = Stop nu
office_hours-be-busy = Even bezig
office_hours-be-paused = Pauze
office_hours-be-available = Weer beschikbaar
office_hours-menu-until = Tot wanneer?
office_hours-menu-kind = Wat doe je?
office_hours-closing = Einde van de openingsuren
office_hours-kind-contact = contact
office_hours-kind-learning = oriënteren of leren
office_hours-kind-consultation = overleg
office_hours-worked-title = **Je eigen uren.** Alleen jij ziet ze. Een pauze telt niet mee. Na vijf weken zijn ze weg.
office_hours-worked-week = **Week van { $day }:** { $total }
office_hours-worked-kind = { $kind }: { $duration }
office_hours-worked-duration = { $hours } u { $minutes } min
office_hours-command = dienst
office_hours-command-about = Jouw dienst: wanneer, waarvoor en hoe bereikbaar.
office_hours-command-start = start
office_hours-command-start-about = Ga op het bankje zitten, of verander hoe je er zit.
office_hours-command-busy = bezig
office_hours-command-busy-about = Je bent er nog, maar krijgt geen nieuwe vragen.
office_hours-command-pause = pauze
office_hours-command-pause-about = Even niet zichtbaar.
office_hours-command-resume = verder
office_hours-command-resume-about = Weer beschikbaar.
office_hours-command-stop = stop
office_hours-command-stop-about = Sta op van het bankje.
office_hours-command-status = status
office_hours-command-status-about = Hoe het met je dienst staat en wat er wacht.
office_hours-command-worked = uren
office_hours-command-worked-about = Je eigen uren per week. Niemand anders ziet ze.
office_hours-option-shift-until = tot
office_hours-option-shift-until-about = Tot wanneer? Bijvoorbeeld 17.30.
office_hours-option-shift-kind = soort
office_hours-option-shift-kind-about = Alleen bij contact ben je zichtbaar.
