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
check_up-page = -# Bladzijde { $page } van { $pages }.
    .locked = fact
check_up-page-back = Vorige bladzijde
check_up-page-on = Volgende bladzijde
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
check_up-daily-bad = Dit is niet in orde:
    .locked = fact
check_up-daily-well = Dit is weer in orde:
    .locked = fact
check_up-mended = { $count ->
    [one] ✔ 1 ding dat ik eerder meldde, is opgelost.
   *[other] ✔ { $count } dingen die ik eerder meldde, zijn opgelost.
  }
    .locked = fact
check_up-option-test = test
check_up-option-test-about = Stuur een oefenvraag de hele weg, en ruim ze op.
check_up-test-quiet = oefenvraag, zonder geluid
check_up-test-ringing = oefenvraag, en laat rinkelen wie dienst heeft
check_up-practice-busy = Er loopt al een oefenvraag op deze server. Wacht een minuut.
    .locked = fact
check_up-practice-well = ✔ **De oefenvraag kwam overal, en is weer weg.**
    .locked = fact
check_up-practice-not = ✖ **De oefenvraag kwam niet overal.**
    .locked = fact
check_up-practice-form-ok = Het formulier gaat open.
    .locked = fact
check_up-practice-form-not = Het formulier gaat niet open: jongeren kunnen nu niet schrijven. Doe /controle: daar staat waarom.
    .locked = fact
check_up-practice-card-ok = Het kaartje staat in het teamkanaal.
    .locked = fact
check_up-practice-card-not = Het kaartje kwam niet in het teamkanaal. Doe /controle: daar staat welk recht ik mis. Is daar alles in orde, probeer dan straks opnieuw.
    .locked = fact
check_up-practice-thread-ok = De woorden staan in een draad.
    .locked = fact
check_up-practice-thread-not = De draad kwam er niet, of ik kan hem niet lezen. Zet in het teamkanaal 'Openbare threads maken' en 'Berichtgeschiedenis bekijken' aan voor mijn rol.
    .locked = fact
check_up-practice-answer-ok = Een antwoord van het team komt in de draad.
    .locked = fact
check_up-practice-answer-not = Een antwoord kwam niet in de draad. Zet in het teamkanaal 'Berichten verzenden in threads' aan voor mijn rol.
    .locked = fact
check_up-practice-inbox-ok = Vraag en antwoord staan in de inbox.
    .locked = fact
check_up-practice-inbox-not = In de inbox staan niet vraag en antwoord allebei. Probeer het straks opnieuw. Blijft het zo, vraag het aan wie Bankje draait.
    .locked = fact
check_up-practice-untried = • Niet geprobeerd: { $what }
    .locked = fact
check_up-practice-clean = ✔ Alles van de proef is weer gewist.
    .locked = fact
check_up-practice-left = ✖ Niet alles van de proef is al weg. Ik probeer het elke minuut opnieuw. Geef mij in het teamkanaal 'Threads beheren'.
    .locked = fact
check_up-practice-nobody = • Er rinkelde geen telefoon. Ook bij een echte vraag zou er nu geen rinkelen: niemand is beschikbaar.
    .locked = fact
check_up-practice-rang = • Gerinkeld bij: { $who }.
    .locked = fact
check_up-practice-would-ring = • Er rinkelde geen telefoon. Bij een echte vraag zou die nu rinkelen bij: { $who }.
    .locked = fact
check_up-practice-shown = Zo las een jongere het:
    .locked = fact
