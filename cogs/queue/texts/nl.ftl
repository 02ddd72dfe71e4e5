### Wie wacht op antwoord, en wat er volgt als niemand komt.

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
queue-brief-taken = { $name } nam dit, maar er is nog geen antwoord.
    .locked = fact
queue-brief-late = Dat is te lang.
    .locked = fact
