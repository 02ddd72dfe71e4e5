### When someone is there.

## Readers: young people

office_hours-open = **Nu open**, tot { $until }.
    .locked = hours
office_hours-nobody = **Er is nu niemand.** Weer open: { $when }.
    .locked = hours
office_hours-nobody-unknown = **Er is nu niemand.** We weten nog niet wanneer wel.
    .locked = hours
office_hours-closed = **Nu gesloten.** Weer open: { $when }.
    .locked = hours
office_hours-closed-unknown = **Nu gesloten.** We weten nog niet wanneer we weer open zijn.
    .locked = hours
office_hours-promise-half_hour = Je krijgt meestal binnen 30 minuten antwoord.
    .locked = hours
office_hours-promise-hour = Je krijgt meestal binnen een uur antwoord.
    .locked = hours
office_hours-promise-later = Antwoord kan vandaag langer duren.
    .locked = hours
office_hours-promise-busy = Het is druk. Reken op een uur.
    .locked = hours
office_hours-who-title = **Wie zijn wij?**
    .free = wording
office_hours-who-nobody-yet = Het team heeft zich hier nog niet voorgesteld.
    .locked = hours
office_hours-who-unsure = Van niemand kan ik nu zeggen dat die bij het team hoort. Kijk straks nog eens.
    .locked = fact
office_hours-who-more = Meer mensen
    .free = wording
office_hours-here = Is er nu.
    .locked = hours
office_hours-not-here = Is er nu niet.
    .locked = hours
office_hours-command-who = wie
    .free = wording
office_hours-command-who-about = Wie zit er op het bankje?
    .free = wording
office_hours-mention-automatic = **Dit is een automatisch antwoord.**
    .locked = bot-identity
office_hours-mention-away = { $names } { $how_many ->
    [one] is
   *[other] zijn
  } er nu niet.
    .locked = hours
office_hours-mention-own = Volgens de eigen kaart weer { $when }.
    .locked = hours
office_hours-mention-team-here = Er is nu wel iemand anders van het team, tot { $until }.
    .locked = hours
office_hours-mention-back = Het team is er weer { $when }.
    .locked = hours
office_hours-mention-unknown = We weten nog niet wanneer het team er weer is.
    .locked = hours
office_hours-mention-meanwhile = Schrijven mag nu al, je naam hoeft niet: druk op 'Stel een vraag'. Wil je nu praten? Druk op 'Nu hulp nodig': daar staat wie er nu is.
    .locked = hours

## Readers: admins

office_hours-week = De week
office_hours-week-title = **Openingsuren**
office_hours-week-day = { $day ->
    [d0] maandag
    [d1] dinsdag
    [d2] woensdag
    [d3] donderdag
    [d4] vrijdag
    [d5] zaterdag
    [d6] zondag
   *[d7] feestdagen
  }
office_hours-week-line = **{ $day }:** { $hours }
office_hours-week-span = { $start } tot { $end }
office_hours-week-closed = dicht
office_hours-week-as-usual = zoals op andere dagen
office_hours-week-own = Nu staat er: `{ $rule }`. Dat kan dit scherm niet tonen. Verander je hieronder een dag, dan vervang je alles.
office_hours-week-next = **Volgende opening:** { $when }.
office_hours-week-next-unknown = **Volgende opening:** die is er niet in de komende maanden.
office_hours-week-saved = ✔ Bewaard.
    .locked = fact
office_hours-week-choose = Welke dagen wil je veranderen?
office_hours-week-fill = Uren kiezen
office_hours-week-shut = Dicht
office_hours-week-holidays-open = Open op feestdagen
office_hours-week-holidays-shut = Dicht op feestdagen
office_hours-week-form = Wanneer is het bankje open?
office_hours-week-from = Van
office_hours-week-from-hint = Bijvoorbeeld 14 of 14.30
office_hours-week-until = Tot
office_hours-week-until-hint = Bijvoorbeeld 18. Middernacht is 24.
office_hours-week-more = Ook nog
office_hours-week-more-hint = Nog een keer open op dezelfde dag? Bijvoorbeeld 19-21. Leeg mag ook.
office_hours-week-never = Zo is het bankje nooit open, dus ik heb niets veranderd. Laat minstens één weekdag open. Voor een pauze is er /uren vakantie.
office_hours-week-always = Zo is het bankje nooit dicht, dus ik heb niets veranderd. Laat minstens één moment dicht.
office_hours-dates = Andere dagen
office_hours-dates-title = **Dagen die anders zijn.** Overlappen er twee, dan telt de nieuwste.
office_hours-dates-none = Er zijn er geen.
office_hours-dates-more = En nog { $count }: zie het menu.
office_hours-dates-range = { $first } tot en met { $last }
office_hours-dates-option = { $day }: { $hours }
office_hours-dates-remove = Kies een dag die weer gewoon wordt.
office_hours-dates-add = Dag toevoegen
office_hours-dates-form = Een dag die anders is
office_hours-dates-first = Welke dag, of eerste dag?
office_hours-dates-first-hint = Bijvoorbeeld 24/12, 24/12/2026 of 24 december
office_hours-dates-last = Laatste dag
office_hours-dates-last-hint = Leeg: het gaat om één dag.
office_hours-dates-hours = Uren
office_hours-dates-hours-hint = Bijvoorbeeld 10-12 of 10-12 en 14-16. Leeg: dicht.
office_hours-dates-full = Er staan al { $most } dagen die anders zijn. Verwijder er eerst een met het menu.
office_hours-holiday = **Vakantie: { $days }.** Jongeren lezen intussen:
    .locked = fact
office_hours-holiday-stop = Stop de vakantie
office_hours-holiday-empty = Schrijf er een zin bij voor jongeren. Bijvoorbeeld: We zijn er weer op 4 januari. Fijne vakantie!
office_hours-holiday-words-long = Dat is langer dan { $most } tekens. Kun je het korter zeggen?
office_hours-holiday-not-plain = Schrijf gewone tekst: zonder opmaak, vermeldingen of verborgen links. Een gewone link mag wel.
office_hours-holiday-long = Een vakantie duurt hier hooguit { $most } dagen. Kies een vroegere laatste dag, of verander de week met /uren week.
office_hours-command-hours = uren
office_hours-command-hours-about = Kies wanneer het bankje open is.
office_hours-command-hours-week = week
office_hours-command-hours-week-about = Zie en verander de week.
office_hours-command-hours-day = dag
office_hours-command-hours-day-about = Dagen die anders zijn: dicht, of andere uren.
office_hours-command-hours-holiday = vakantie
office_hours-command-hours-holiday-about = Sluit voor een periode, met je eigen woorden.
office_hours-option-first = van
office_hours-option-first-about = Eerste dag dicht. Bijvoorbeeld 24/12 of 24 december.
office_hours-option-last = tot
office_hours-option-last-about = Laatste dag dicht. Bijvoorbeeld 3/1.
office_hours-option-words = tekst
office_hours-option-words-about = Dit lezen jongeren intussen.

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
office_hours-still-there = { $mention } Ben je er nog? Druk dan voor { $until } op de knop. Anders stopt je dienst vanzelf, zodat jongeren zien wat klopt. (automatisch bericht)
    .locked = fact
office_hours-still-here = Ik ben er nog
office_hours-still-over = Deze vraag is niet voor jou, of ze is voorbij. Hoe het met jouw dienst staat, lees je met /dienst status.
office_hours-stopped-silent = Je dienst is vanzelf gestopt, { $name }: ik hoorde niets meer van je. Je uren tellen tot { $until }.
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
    .locked = fact
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

## Readers: admins

office_hours-command-silent = stil
office_hours-command-silent-about = Automatische antwoorden in een kanaal: aan of uit.
office_hours-option-channel = kanaal
office_hours-option-channel-about = Welk kanaal?
office_hours-mention-silent = In { $channel } zwijg ik nu als iemand een werker vermeldt. Doe /stil nog eens om het weer aan te zetten.
office_hours-mention-speaks = In { $channel } antwoord ik weer als iemand een werker vermeldt die er niet is. Doe /stil nog eens om het uit te zetten.
