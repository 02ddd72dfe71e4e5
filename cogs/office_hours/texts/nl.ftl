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
office_hours-mention-automatic = **Dit is een automatisch antwoord.**
    .locked = bot-identity
office_hours-mention-away = { $names } { $how_many ->
    [one] is
   *[other] zijn
  } er nu niet.
office_hours-mention-team-here = Er is nu wel iemand anders van het team, tot { $until }.
office_hours-mention-back = Het team is er weer { $when }.
office_hours-mention-unknown = We weten nog niet wanneer het team er weer is.
office_hours-mention-meanwhile = Schrijven mag nu al, je naam hoeft niet: druk op 'Stel een vraag'. Wil je nu praten? Druk op 'Nu hulp nodig': daar staat wie er nu is.

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

## Readers: admins

office_hours-command-silent = stil
office_hours-command-silent-about = Automatische antwoorden in een kanaal: aan of uit.
office_hours-option-channel = kanaal
office_hours-option-channel-about = Welk kanaal?
office_hours-mention-silent = In { $channel } zwijg ik nu als iemand een werker vermeldt. Doe /stil nog eens om het weer aan te zetten.
office_hours-mention-speaks = In { $channel } antwoord ik weer als iemand een werker vermeldt die er niet is. Doe /stil nog eens om het uit te zetten.
