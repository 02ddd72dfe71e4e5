### Wie wacht op antwoord, en wat er volgt als niemand komt.

## Readers: young people

queue-called = Kijk over 5 minuten opnieuw. Dan lees je hier of er iemand is.
    .locked = safety
queue-here-to-help = **{ $name } is er.** Typen kan even duren. Wacht daar niet op: bellen kan altijd.
    .locked = safety
queue-here = **{ $name } is er.** Typen kan even duren.
    .locked = promise
queue-night-told = Iemand van het team kreeg een bericht. **Wacht daar niet op:** bel **1813**, dag en nacht. Bij gevaar: **112**.
    .locked = safety
queue-sorry = **Het lukt ons nu niet om meteen te antwoorden. Sorry.** Bel **1813**, dag en nacht. Bij gevaar: **112**.
    .locked = safety
queue-lead-knows = { $name } kreeg ook een bericht.
    .locked = safety
queue-late-sorry = **Sorry, het duurt langer dan we zeiden.** Je vraag staat er nog. Wil je niet wachten? Bel **106**, dag en nacht.
    .locked = safety
queue-look = Bekijk mijn gesprek
    .free = wording

## Readers: workers

queue-title = { $count ->
    [0] **Niemand wacht op antwoord.**
   *[other] **Wachten op antwoord: { $count }**{ $late ->
        [0] {""}
       *[other] {" "}· te lang: { $late }
    }
}
    .locked = fact
queue-name = **{ $code_name }**
    .locked = fact
queue-name-call = 🆘 **{ $code_name }**
    .locked = fact
queue-urgency-unsafe = dringend
    .locked = fact
queue-urgency-today = liefst vandaag
    .locked = fact
queue-urgency-can_wait = kan wachten
    .locked = fact
queue-came-back = hulp elders lukte niet
    .locked = fact
queue-since = sinds { $since }
    .locked = fact
queue-late = te lang
    .locked = fact
queue-answered = beantwoord
    .locked = fact
queue-paused = pauze
    .locked = fact
queue-nobody = *niemand*
    .locked = fact
queue-nobody-call = *niemand: wie neemt dit?*
    .locked = fact
queue-cut = En nog { $count }. Druk op 'Hele lijst'.
    .locked = fact
queue-busy = **Bezig: { $count }{ $paused ->
    [0] {""}
   *[other] {" "}· Pauze: { $paused }
}**
    .locked = fact
queue-changed = -# Laatst veranderd op { $when }.
    .locked = fact
queue-list = Hele lijst
queue-page = Blad { $page } van { $pages }
    .locked = fact
queue-before = Vorige
queue-next = Volgende
queue-again = Kijk opnieuw
queue-brief-waits = **{ $code_name }** wacht op antwoord, sinds { $since }. Lees het in { $thread }.
    .locked = fact
queue-brief-unsafe = 🆘 **{ $code_name }** wacht, sinds { $since }. Door de jongere als dringend gemeld. Lees het in { $thread }.
    .locked = fact
queue-brief-calls-open = { $count ->
    [one] 🆘 1 gesprek met een vraag om dringende hulp is nog open: { $threads }.
   *[other] 🆘 { $count } gesprekken met een vraag om dringende hulp zijn nog open: { $threads }.
}
    .locked = fact
queue-brief-how-many = { $count ->
    [one] 1 vraag wacht op antwoord.
   *[other] { $count } vragen wachten op antwoord.
}
    .locked = fact
queue-brief-how-many-own = { $count ->
    [one] 1 gesprek staat bij jou open: { $threads }.
   *[other] { $count } gesprekken staan bij jou open: { $threads }.
}
    .locked = fact
queue-brief-where = Welke, lees je met /dienst status.
queue-brief-more = En nog { $count }. Die staan in de hele lijst.
queue-brief-own = { $count ->
    [one] Bij jou staat open: { $names }.
   *[other] Bij jou staan open: { $names }.
}
queue-brief-own-one = **{ $code_name }** { $thread }
queue-brief-own-call = 🆘 **{ $code_name }** (vroeg dringend hulp) { $thread }
    .locked = fact
queue-brief-taken = { $name } nam dit, maar er is nog geen antwoord.
    .locked = fact
queue-brief-late = Dat is te lang.
    .locked = fact
queue-you-are-here = Je zei: ik ben er. **{ $code_name }** kan dat lezen. Schrijf nu zelf iets.
    .locked = fact
queue-again-call = 🆘 **{ $code_name }** wacht nog op een mens, op { $when }. Wie komt, drukt op 'Ik ben er'.
    .locked = fact
queue-again-late = **{ $code_name }** had op { $when } nog geen antwoord. Dat is langer dan we zeggen.
    .locked = fact
queue-night-call = **{ $server }:** een jongere koos een knop voor dringende hulp. Er is nu niemand op dienst die dit gesprek leest. Jij koos met /alarm dat dit mag rinkelen. Dit is een automatisch bericht.
    .locked = fact
queue-lead-call = **{ $server }:** een jongere zei dat het dringend is. Na tien minuten was er nog niemand. Kijk in het teamkanaal. Dit is een automatisch bericht.
    .locked = fact
queue-lead-late = **{ $server }:** iemand wacht al lang op een antwoord. Kijk in het teamkanaal. Dit is een automatisch bericht.
    .locked = fact
queue-lead-today = { $count ->
    [one] **{ $server }:** er is 1 dringend gesprek afgerond.
   *[other] **{ $server }:** er zijn { $count } dringende gesprekken afgerond.
} Vraag je team hoe het gaat. Dit is een automatisch bericht.
    .locked = fact
queue-you-help = Je kunt **{ $code_name }** ook antwoorden, onder je eigen naam.
queue-sure = **Zeker afronden?** { $code_name } vroeg eerder dringend hulp.
    .locked = fact
queue-sure-unanswered = Er is nog geen antwoord van een mens.
    .locked = fact
queue-sure-yes = Ja, het is besproken
queue-sure-no = Nog niet
queue-sure-calm = **Zeker { $code_name } afronden?**
    .locked = fact
queue-sure-close = Ja, rond toch af
queue-still-open = Oké. Het gesprek blijft open.
    .locked = fact
queue-ask-colleague = Vraag een collega erbij
queue-colleague = { $name } vraagt een collega bij **{ $code_name }**.
    .locked = fact
queue-colleague-asked = { $count ->
    [0] Er is nu niemand anders op dienst. Je vraag staat in de draad.
   *[other] Gevraagd aan { $names }.
}
    .locked = fact
queue-colleague-rehearsed = In het echt rinkelt dit nu bij je collega's met dienst, en staat je vraag in de draad. De jongere merkt er niets van.
queue-colleague-not-asked = Discord antwoordt nu niet. Je vraag aan een collega staat er misschien niet. Kijk in de draad.
    .locked = fact
queue-how-are-you = **Zwaar gesprek. Hoe is het met jou?** Dit lees alleen jij.
    .locked = fact
queue-beside-how-are-you = **Je was bij een zwaar gesprek. Het is nu afgerond. Hoe is het met jou?** Dit lees alleen jij.
    .locked = fact
queue-beside = Je was bij een zwaar gesprek. Hoe is het met jou?
queue-care = Hoe is het met jou?
queue-call-lead = Bel { $name }
queue-call-the-lead = Bel je coördinator
queue-lead-is = Je coördinator is { $who }. Tik op de naam om te bellen of te schrijven.
    .locked = fact
queue-no-lead = Er is nu geen coördinator om te bellen. Dat kiest iemand met /alarm.
    .locked = fact
queue-later-today = Later vandaag
queue-later-noted = Oké. Je leest het vandaag nog eens bij /dienst status. Dat zie alleen jij.
    .locked = fact
queue-later = Je had vandaag een zwaar gesprek. Hoe is het met jou?
queue-consult = Overleg openen
queue-consulting = Je staat nu op overleg. Jongeren zien je even niet. Verander het met /dienst start.
    .locked = fact
queue-fine = Het gaat
queue-fine-noted = Goed dat je er was.
queue-morning = { $count ->
    [one] ☀️ We gaan open. 1 vraag wachtte al.
   *[other] ☀️ We gaan open. { $count } vragen wachtten al.
}
    .locked = fact
queue-morning-calls = { $count ->
    [one] 🆘 1 is dringend: begin daarmee.
   *[other] 🆘 { $count } zijn dringend: begin daarmee.
}
    .locked = fact
queue-what-to-say = Wat kan ik zeggen?
queue-say-title = **Wat kun je zeggen?** Niets hiervan gaat vanzelf. Zeg het in je eigen woorden, en teken zelf.
    .locked = fact
queue-say-ask = Ik ben { $name }. Ik neem dit ernstig. Mag ik het rechtuit vragen: denk je aan zelfmoord?
    .locked = safety
queue-say-safe = Ben je nu veilig? Is er iemand bij je?
    .locked = safety
queue-say-together = Zullen we samen 1813 bellen? Ik blijf hier terwijl jij belt.
    .locked = safety
queue-say-where = Als je leven nu in gevaar is, moet er iemand naar je toe. Ik kan niet zien waar je bent. Wil je het mij zeggen? Dan bel ik 112 en vertel ik je wat ik doe.
    .locked = safety
