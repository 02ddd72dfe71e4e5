### Handing a conversation over to a colleague.

## Readers: young people

handover-automatic = Dit is een automatisch bericht.
    .locked = bot-identity
handover-stops = **{ $name }** stopt voor vandaag.
    .locked = promise
handover-away = **{ $name }** is er niet tot en met { $day }.
    .locked = promise
handover-passes = **{ $name }** wil je gesprek doorgeven.
    .locked = promise
handover-may = Mag **{ $to }** verdergaan?
    .locked = promise
handover-about-youth_worker = { $to } is jeugdwerker. Die denkt met je mee: over je dag, je plannen of wat lastig is.
    .locked = role
handover-about-street_worker = { $to } is straathoekwerker. Die komt waar jongeren zijn en helpt je op jouw manier.
    .locked = role
handover-about-prevention_worker = { $to } is preventiewerker. Die denkt ook aan de veiligheid van anderen.
    .locked = role
handover-about-counsellor = { $to } is hulpverlener. Die helpt je als het moeilijk gaat.
    .locked = role
handover-taker-next = Volgens de eigen kaart is { $to } er weer { $when }.
    .locked = promise
handover-taker-away = { $to } is er nu niet.
    .locked = promise
handover-until-then = Nu praten kan wel: bel **106** of **1813**, dag en nacht.
    .locked = safety
handover-why = { $to } leest al mee. Je hoeft dus niets opnieuw te vertellen. Zeg je niets, dan verandert er niets.
    .locked = promise
handover-yes = Ja, { $to } is oké
    .locked = promise
handover-no = Nee, ik wacht op { $name }
    .locked = promise
handover-no-until = Nee, ik wacht op { $name } ({ $when })
    .locked = promise
handover-no-after = Nee, ik wacht op { $name } (na { $day })
    .locked = promise
handover-said-yes = Oké. **{ $to }** gaat met je verder. (automatisch bericht)
    .locked = promise
handover-said-no = Oké. Er verandert niets aan je gesprek. (automatisch bericht)
    .locked = promise
handover-goes-on = { $who } gaat met je verder. (automatisch bericht)
    .locked = promise
handover-over = Deze vraag is voorbij. Je hoeft niets te doen. Bij { panel-inbox-where } zie je hoe het nu is.
    .locked = promise

## Readers: workers

handover-begin = Overdragen
handover-title = { $code_name } overdragen
handover-to = Aan wie?
handover-to-hint = Kies een collega
handover-choose = Aan wie geef je **{ $code_name }** door? Kies een collega. Daarna schrijf je wat er is afgesproken.
handover-from-to = { $first } tot en met { $last }
handover-agreed = Wat is afgesproken? (geen namen)
handover-agreed-hint = Morgen bellen we samen naar school.
handover-next = Wat is de volgende stap?
handover-next-hint = Om 14 uur vragen of het moment goed is.
handover-form-note = { $code_name } krijgt eerst de vraag. Zonder ja verandert er niets. Deze twee regels leest alleen het team.
    .locked = fact
handover-empty = Vul allebei de regels in. Eén zin is genoeg.
handover-too-long = Een regel is langer dan { $longest } tekens. Kan het korter?
handover-no-names = Dit is nog niet gevraagd: er staat een vermelding, een link of een accountnummer in. Laat dat weg, want niemand mag zo herkend worden.
    .locked = fact
handover-not-yours = { $code_name } is bij een collega. Alleen die kan overdragen.
handover-nobody = Er is geen collega aan wie je { $code_name } kunt overdragen.
handover-who = Aan deze collega kun je dit gesprek niet overdragen. Begin opnieuw met 'Overdragen'.
handover-not-posted = Discord nam je regels niet aan. Er is niets gevraagd. Probeer het zo nog eens.
handover-not-known = Discord antwoordt niet. Ik weet nog niet of je regels in de draad staan. Ik kijk straks opnieuw. Staan ze er, dan is het gevraagd.
    .locked = fact
handover-asked-already = Dit is al gevraagd. Je hoeft niets te doen.
handover-asked = Gevraagd. De vraag wacht op { $code_name } bij 'Mijn gesprek'. Bij een ja gaat { $to } verder. Zolang er geen ja is, verandert er niets.
    .locked = fact
handover-note = Vraagt of **{ $to }** mag verdergaan. Alleen het team leest dit.
    .locked = fact
handover-note-agreed = Afgesproken:
handover-note-next = Volgende stap:
handover-team-yes = **{ $code_name }** zei ja: **{ $to }** gaat verder in de plaats van { $name }. (automatisch bericht)
    .locked = fact
handover-team-no = **{ $code_name }** zei nee tegen de overdracht van { $name } aan { $to }. Er verandert niets. (automatisch bericht)
    .locked = fact
handover-brief-from = { $count ->
    [one] Van { $name }: { $count } overdracht ({ $names }).
   *[other] Van { $name }: { $count } overdrachten ({ $names }).
}
handover-brief-asked = **{ $code_name }** zei nog geen ja op je vraag of { $to } mag verdergaan.
handover-open = Wat doen we ermee?
handover-open-title = **Dit staat bij jou open.** Alleen jij ziet dit. Doe je niets, dan blijft het staan tot je volgende dienst.
    .locked = fact
handover-open-none = Bij jou staat niets open.
handover-open-call = 🆘 **{ $code_name }** (vroeg dringend hulp)
    .locked = fact
handover-open-more = En nog { $count } in het teamkanaal.
handover-absent-button = Vraag of een collega mag verdergaan ({ $count })
handover-absent-who = **{ $name }** heeft { $count ->
    [one] één open gesprek
   *[other] { $count } open gesprekken
}. Wie mag verdergaan? Elke jongere krijgt eerst de vraag. Zonder ja verandert er niets.
    .locked = fact
handover-absent-none = **{ $name }** heeft geen open gesprek.
handover-absent-asked = Gevraagd in: { $names }.
    .locked = fact
handover-absent-already = Daar was al iets gevraagd: { $names }.
handover-absent-kind = Daar koos de jongere een andere soort werker dan { $to }: { $names }.
handover-absent-failed = Daar lukte het niet: { $names }. Probeer het zo nog eens.
handover-absent-note = **{ $name }** is er niet tot en met { $day }. De jongere krijgt de vraag of **{ $to }** mag verdergaan. (automatisch bericht)
    .locked = fact
handover-absent-nobody = Er is geen collega die in de plaats van { $name } kan verdergaan.
