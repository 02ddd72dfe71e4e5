### Of alles in orde is.

## Readers: admins

check_up-command = controle
check_up-command-about = Werkt alles? En zo niet, wat doe je?
check_up-all = ✔ **Alles is in orde.**
    .locked = fact
check_up-some = **{ $count ->
    [one] Eén ding vraagt aandacht.
   *[other] { $count } dingen vragen aandacht.
}**
    .locked = fact
check_up-well = ✔ { $what }
    .locked = fact
check_up-not-well = ✖ { $remedy }
    .locked = fact
check_up-ok-sign-stands = Het paneel hangt er, is vastgemaakt, en klopte nog om { $hour }.
    .locked = fact
check_up-mend-sign-none = Er hangt geen paneel: jongeren zien geen knoppen. Doe /paneel opnieuw.
    .locked = fact
check_up-mend-sign-loose = Het paneel hangt er, maar is niet vastgemaakt: het schuift uit beeld. Geef mij 'Berichten vastmaken' in dat kanaal, en doe /paneel opnieuw.
    .locked = fact
check_up-mend-sign-stale = Wat op het paneel staat, is al meer dan een uur niet nagekeken. Doe /paneel opnieuw. Blijft dit staan, vraag dan wie Bankje draait om het logboek na te kijken.
    .locked = fact
check_up-mend-sign-unknown = Ik kon nu niet nakijken of het paneel er hangt: Discord antwoordde niet. Doe straks opnieuw /controle.
    .locked = fact
check_up-ok-staffed = Nu op dienst: { $details }.
    .locked = fact
check_up-ok-closed = Nu buiten de openingsuren, en niemand heeft dienst.
    .locked = fact
check_up-mend-unstaffed = De openingsuren lopen nu, en niemand heeft dienst. Jongeren lezen dat er niemand is. Laat een werker /dienst start doen, of verander de uren met /uren week.
    .locked = fact
check_up-ok-holders = Wie voorgesteld is en de rol van het team heeft: { $details }.
    .locked = fact
check_up-mend-holders = Van niemand die voorgesteld is, zag ik in de laatste minuten de rol van het team. Zo kan niemand antwoorden. Geef de rol bij Serverinstellingen › Leden, en wacht tien minuten.
    .locked = fact
check_up-ok-cards = Elke werker heeft een goedgekeurde voorstelkaart.
    .locked = fact
check_up-mend-cards = Nog zonder goedgekeurde voorstelkaart: { $details }. Laat hen /kaart invullen en goedkeuring vragen. Daarna keur je goed met /werker kaarten.
    .locked = fact
check_up-mend-card-ends = Deze werkers hadden bijna een jaar geen dienst: { $details }. Binnen een maand vergeet ik hen met hun kaart. Werken ze nog mee? Laat hen /dienst start doen. Zo niet: /werker verwijderen.
    .locked = fact
check_up-ok-rehearsal = Het terugzetten van een reservekopie is geoefend op { $day } { $year }.
    .locked = fact
check_up-mend-rehearsal = Het terugzetten van een reservekopie is geoefend op { $day } { $year }: langer dan een jaar geleden. Vraag wie Bankje draait om `bankje rehearse` te doen.
    .locked = fact
check_up-mend-rehearsal-none = Niemand oefende al het terugzetten van een reservekopie. Vraag wie Bankje draait om `bankje rehearse` te doen: dat verandert niets, en duurt een minuut.
    .locked = fact
check_up-ok-reviewed = Het jaarlijkse nazicht is minder dan een jaar geleden gedaan.
    .locked = fact
check_up-mend-reviewed = Het jaarlijkse nazicht is nog niet gedaan, of langer dan een jaar geleden. Druk hieronder op 'Jaarlijks nazicht': daar staat wat je naloopt.
    .locked = fact
check_up-review = Jaarlijks nazicht
check_up-review-title = **Jaarlijks nazicht.** Loop dit samen door: het team, wie het leidt, en de privacyverantwoordelijke (DPO).
check_up-review-never = Er staat nog geen datum.
    .locked = fact
check_up-review-last = Laatste keer: { $day }.
    .locked = fact
check_up-review-what = • Klopt wat er over het bankje op papier staat: de privacyuitleg, het register, de DPIA?
    • Wie kan wat lezen en veranderen? Doe /toegang.
    • Kloppen de voorstelkaarten, de openingsuren en het contact bij een klacht?
    • Wie hoort een alarm? Kan die persoon dat nog? Doe /alarm.
    • Lukt het terugzetten van een reservekopie?
check_up-review-done = Vandaag nagelopen
check_up-reviewed = ✔ Genoteerd: nagelopen op { $day }. Over een jaar vraag ik het opnieuw.
    .locked = fact
check_up-daily = **{ $server }:** de dagelijkse controle van het bankje. Dit is een automatisch bericht.
    .locked = fact
check_up-daily-bad = Dit is er sinds de vorige keer bijgekomen:
    .locked = fact
check_up-daily-well = Dit is weer in orde:
    .locked = fact
check_up-mended = { $count ->
    [one] ✔ 1 ding dat ik eerder meldde, is opgelost.
   *[other] ✔ { $count } dingen die ik eerder meldde, zijn opgelost.
  }
    .locked = fact
