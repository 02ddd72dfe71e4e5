### Limits that protect both sides. Help in danger stays open, whatever stands here.

## Readers: young people

moderation-paused = **{ $name }** pauzeert dit gesprek tot { $until }. Zo kunnen we geen goed gesprek voeren. Daarna mag je weer schrijven. Heb je nu iemand nodig? Bel 106, of druk op '{ shell-help-now }'.
    .locked = promise
moderation-paused-team = Het team pauzeert dit gesprek tot { $until }. Zo kunnen we geen goed gesprek voeren. Daarna mag je weer schrijven. Heb je nu iemand nodig? Bel 106, of druk op '{ shell-help-now }'.
    .locked = promise
moderation-blocked = Het team praat tot { $day } niet verder met jou via dit bankje. Vind je dat niet eerlijk? Vertel het aan { $coordinator }. Deze deuren blijven open: 106, 102, 1813, 112.
    .locked = promise
moderation-blocked-complain = Het team praat tot { $day } niet verder met jou via dit bankje. Vind je dat niet eerlijk? Ga naar { panel-privacy-where } en druk op '{ privacy-complaint }'. Deze deuren blijven open: 106, 102, 1813, 112.
    .locked = promise

## Readers: workers

moderation-pause = Pauzeer dit gesprek
moderation-pause-end = Hef de pauze op
moderation-pause-how = Hoelang pauzeer je **{ $code_name }**? De jongere leest je naam, tot wanneer, en waar wel iemand is. Schrijven kan dan niet, ook niet in een nieuw gesprek. '{ questions-unsafe }' rinkelt nog. Jij kunt nog antwoorden.
    .locked = fact
moderation-span-hour = Een uur
moderation-span-today = Tot het einde van vandaag
moderation-span-tomorrow = Tot morgen, dit uur
moderation-pause-set = **{ $code_name }** is gepauzeerd tot { $until }. Elke collega kan de pauze eerder opheffen, bij 'Meer'.
    .locked = fact
moderation-pause-ended = De pauze van **{ $code_name }** is voorbij. De jongere kan weer schrijven.
    .locked = fact
moderation-paused-already = **{ $code_name }** is al gepauzeerd. Bij 'Meer' kun je de pauze opheffen.
moderation-pause-over = **{ $code_name }** is niet meer gepauzeerd. Je hoeft niets te doen.
moderation-team-paused = **{ $name }** pauzeert dit gesprek tot { $until }. (automatisch bericht)
    .locked = fact
moderation-team-lifted = **{ $name }** hief de pauze op. (automatisch bericht)
    .locked = fact
moderation-somebody = Iemand van het team
moderation-block = Vraag een blokkade
moderation-unblock = Hef de blokkade op
moderation-block-title = Blokkade vragen: { $code_name }
moderation-lift-title = Blokkade opheffen: { $code_name }
moderation-how-long = Hoelang?
moderation-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
moderation-why = Waarom? (alleen het team, geen namen)
    .locked = promise
moderation-why-hint = Scheldt al drie dagen, ook na twee pauzes.
moderation-form-note = Jij alleen beslist dit niet: een tweede moet akkoord gaan. Waarom je het vraagt, staat alleen in de draad. Hulp bij gevaar blijft open.
    .locked = fact
moderation-why-empty = Schrijf in één zin waarom.
moderation-why-too-long = Dat is langer dan { $longest } tekens. Kan het korter?
moderation-no-names = Dit is nog niet gevraagd: er staat een vermelding, een link, een nummer, een e-mailadres of een accountnaam in. Laat dat weg, want niemand mag zo herkend worden.
    .locked = fact
moderation-nobody = Er is nu niemand anders die akkoord kan gaan: geen collega die dit gesprek leest, en geen coördinator bij /alarm. Pauzeren kun je wel alleen.
    .locked = fact
moderation-block-over = Er is geen blokkade meer. Je hoeft niets te doen.
moderation-not-posted = Discord nam je vraag niet aan. Er is niets gevraagd. Probeer het zo nog eens.
moderation-not-known = Discord antwoordt niet. Ik weet nog niet of je vraag in de draad staat. Ik kijk straks opnieuw. Staat ze er, dan is het gevraagd.
    .locked = fact
moderation-coordinator-unreached = Discord bracht het bericht niet bij de coördinator. Er is niets gevraagd. Pauzeren kun je wel alleen.
    .locked = fact
moderation-asked = Gevraagd, in de draad. Tot iemand akkoord gaat, verandert er niets.
    .locked = fact
moderation-asked-coordinator = Gevraagd. De coördinator kreeg een bericht, zonder iets uit het gesprek. Tot die akkoord gaat, verandert er niets.
    .locked = fact
moderation-team-asks-block = **{ $name }** vraagt om { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} niet te praten met **{ $code_name }**. (automatisch bericht)
    .locked = fact
moderation-team-asks-lift = **{ $name }** vraagt om de blokkade van **{ $code_name }** op te heffen. (automatisch bericht)
    .locked = fact
moderation-team-why = Waarom:
moderation-team-who = { $count ->
    [one] { $names } kan akkoord gaan. Lees eerst wat hierboven staat.
   *[other] { $names } kunnen akkoord gaan. Eén van hen volstaat. Lees eerst wat hierboven staat.
}
    .locked = fact
moderation-team-coordinator = Geen collega leest dit gesprek. De coördinator beslist, zonder iets te lezen.
    .locked = fact
moderation-agree = Akkoord
moderation-disagree = Niet akkoord
moderation-own-request = Je vroeg dit zelf. Een ander moet akkoord gaan.
moderation-request-over = Deze vraag is voorbij. Je hoeft niets te doen.
moderation-said-yes-block = Genoteerd. Het team praat nu { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} niet met deze jongere. Dat houdt vanzelf op. Hulp bij gevaar blijft open.
    .locked = fact
moderation-said-no-block = Genoteerd. Er verandert niets.
    .locked = fact
moderation-said-yes-lift = Genoteerd. De blokkade is voorbij.
    .locked = fact
moderation-said-no-lift = Genoteerd. De blokkade blijft tot haar einde.
    .locked = fact
moderation-the-coordinator = De coördinator
moderation-team-yes = **{ $name }** ging akkoord. Het team praat tot { $day } niet met deze jongere. Dit gesprek is afgerond. (automatisch bericht)
    .locked = fact
moderation-team-no = **{ $name }** ging niet akkoord. Er verandert niets. (automatisch bericht)
    .locked = fact
moderation-team-lifted-block = **{ $name }** ging akkoord. De blokkade is voorbij. (automatisch bericht)
    .locked = fact
moderation-coordinator-block = **{ $server }:** { $name } vraagt om { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} niet te praten met een jongere. Er is geen collega die mee kan beslissen. Vraag gerust waarom. Van het gesprek lees je niets. Dit is een automatisch bericht.
    .locked = fact
moderation-coordinator-lift = **{ $server }:** { $name } vraagt om weer te praten met een jongere die geblokkeerd is. Van het gesprek lees je niets. Dit is een automatisch bericht.
    .locked = fact
