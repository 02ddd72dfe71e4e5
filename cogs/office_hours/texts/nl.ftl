### When someone is there.

## Readers: young people

office_hours-open = **Nu open**, tot { $until }.
office_hours-nobody = **Er is nu niemand.** Weer open: { $when }.
office_hours-nobody-unknown = **Er is nu niemand.** We weten nog niet wanneer wel.
office_hours-closed = **Nu gesloten.** Weer open: { $when }.
office_hours-closed-unknown = **Nu gesloten.** We weten nog niet wanneer we weer open zijn.
office_hours-promise-half_hour = Je krijgt meestal binnen 30 minuten antwoord.
office_hours-promise-hour = Je krijgt meestal binnen een uur antwoord.
office_hours-promise-later = Antwoord kan vandaag langer duren.
office_hours-promise-busy = Het is druk. Reken op een uur.
office_hours-who-title = **Wie zijn wij?**
office_hours-who-nobody-yet = Het team heeft zich hier nog niet voorgesteld.
office_hours-here = Is er nu.
office_hours-not-here = Is er nu niet.
office_hours-command-who = wie
office_hours-command-who-about = Wie zit er op het bankje?

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
office_hours-stopped = Tot de volgende keer, { $name }. Je dienst is gestopt.
office_hours-was-not-here = Je had geen dienst, { $name }. Er verandert niets.
office_hours-command = dienst
office_hours-command-about = Begin of stop je dienst.
office_hours-command-start = start
office_hours-command-start-about = Ga op het bankje zitten.
office_hours-command-stop = stop
office_hours-command-stop-about = Sta op van het bankje.
