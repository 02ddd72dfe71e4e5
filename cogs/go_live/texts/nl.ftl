### From trial to live: the list of what must be done first.

## Readers: admins

go_live-refused = **Nog niet.** Dit moet eerst:
    .locked = fact
go_live-fill = Vul in
go_live-list = Toon de lijst
go_live-paper = Als document
go_live-testers = Wie test mee?
go_live-go = Open het bankje
go_live-yes = Ja, open het bankje
go_live-next = Vul nog iets in
go_live-undo = Neem terug
go_live-list-title = **Draaiboek.** { $open ->
    [0] Alles is klaar.
    [one] 1 punt staat open.
   *[other] { $open } punten staan open.
}
    .locked = fact
go_live-list-open = **Nog open**
    .locked = fact
go_live-list-done = **Klaar**
    .locked = fact
go_live-well = ✔ { $what }
    .locked = fact
go_live-done = ✔ { $what } ({ $who }, { $day })
    .locked = fact
go_live-open = ✖ { $what }
    .locked = fact
go_live-mend = ✖ { $what }. { $remedy }
    .locked = fact
go_live-done-short = { $who }, { $day }
go_live-mark-yes = ✔ klaar
    .locked = fact
go_live-mark-no = ✖ open
    .locked = fact
go_live-choose = Wat is er gebeurd? Kies een punt. Daarna vul je in wie het deed, en wanneer. Na een jaar vraag ik het opnieuw.
go_live-choose-hint = Kies een punt
go_live-who = Wie?
go_live-who-hint = Naam en functie, of een dienst. Bijvoorbeeld: Noor, DPO
go_live-when = Op welke dag?
go_live-when-to-come = Op welke dag komt het?
go_live-when-hint = Bijvoorbeeld: 28/11/2026
go_live-where = Waar staat het?
go_live-where-hint = Mag leeg blijven. Bijvoorbeeld: map Jeugd, DPIA 2026
go_live-no-who = Vul in wie het deed: een naam en een functie, of een dienst.
go_live-day = Die dag begrijp ik niet. Schrijf hem zo: 28/11/2026.
go_live-day-future = Die dag moet nog komen. Vul in wanneer het gebeurd is.
go_live-day-old = Dat is langer dan een jaar geleden. Doe het opnieuw, en vul dan de nieuwe dag in.
go_live-day-to-come = Kies een dag in het komende jaar.
go_live-testers-role = Rol van wie meetest
go_live-testers-hint = Wie deze rol heeft, kan het bankje proberen. Leeg: alleen het team.
    .locked = fact
go_live-testers-chosen = ✔ Wie { $role } heeft, kan nu meetesten. Anderen lezen dat het bankje nog niet open is.
    .locked = fact
go_live-testers-none = ✔ Alleen het team kan nu testen. Anderen lezen dat het bankje nog niet open is.
    .locked = fact
go_live-sure = **Alles is klaar.** Open je het bankje nu? Dan wis ik eerst alles van de proef. { $count ->
    [0] Er zijn geen gesprekken.
    [one] Dat is 1 gesprek.
   *[other] Dat zijn { $count } gesprekken.
} Terug naar de proef kan niet.
    .locked = fact
go_live-opened = **Het bankje is open.** Alle proefgegevens zijn gewist: { $count ->
    [one] 1 gesprek
   *[other] { $count } gesprekken
}, { $left } over.
    .locked = fact
go_live-opening = **Het bankje gaat open.** Eerst moet alles van de proef weg. Nog over: { $rows } gegevens en { $messages } berichten. Ik ga vanzelf door. Tot dan is het bankje dicht.
    .locked = fact
go_live-told = **{ $server }:** het bankje is open. Alle proefgegevens zijn gewist: { $count ->
    [one] 1 gesprek
   *[other] { $count } gesprekken
}, 0 over. Dit is een automatisch bericht.
    .locked = fact
go_live-paper-here = **Het draaiboek**, zoals het nu is. Met wie en wanneer.
    .locked = fact
go_live-point-purpose = Ons doel in één zin
go_live-point-mandate = Mandaat van het bestuur
go_live-point-dpo = Privacyverantwoordelijke (DPO) betrokken
go_live-point-dpia = DPIA besproken
go_live-point-counsel = Antwoord van een jurist of Discord: gevoelige informatie en codenamen
go_live-point-discord_rules = Regels van Discord gelezen
go_live-point-insurance = Aansprakelijkheidsverzekering nagekeken
go_live-point-house_rules = Huisregels van de server
go_live-point-code = Deontologische code van het team
go_live-point-hours = Openingsuren gekozen
go_live-point-cards = Elke werker heeft een goedgekeurde kaart
go_live-point-helplines = 5 hulplijnen nagekeken
go_live-point-complaint = Contact bij een klacht
go_live-point-told = 2 mensen horen een alarm
go_live-point-night = Nachtafspraak gemaakt
go_live-point-young_readers = Teksten gelezen door jongeren
go_live-point-crisis_texts = Crisisteksten nagelezen
go_live-point-walls = De muren, het wissen en de sleutel zijn in orde
go_live-point-owners = De bot is van minstens 2 mensen samen
go_live-point-practice = Oefengesprek gedaan
go_live-point-evaluation = Dag van de evaluatie
go_live-remedy-purpose = Doe /instellen start.
go_live-remedy-hours = Doe /uren week.
go_live-remedy-cards = Nu { $count }. Laat elke werker /kaart doen, en keur de kaarten goed met /werker kaarten.
go_live-remedy-helplines = Nu { $count }. Doe /hulplijnen nakijken.
go_live-remedy-complaint = Doe /instellen contact.
go_live-remedy-told = Nu { $count }. Laat hen /alarm doen.
go_live-remedy-walls = Doe /controle.
go_live-remedy-owners = Maak een team op discord.com/developers, en zet de bot op naam van dat team.
go_live-remedy-practice = Laat iemand die meetest een vraag stellen, en antwoord erop.
go_live-remedy-owners-unknown = Discord zei het nu niet. Kijk straks opnieuw.
go_live-mend-trial = **Het bankje is nog in proef.** Alleen het team en wie meetest kunnen het gebruiken. Dit houdt het nog dicht: { $points }. Doe /instellen live.
    .locked = fact
go_live-mend-ready = **Het bankje is nog in proef.** Alleen het team en wie meetest kunnen het gebruiken. Alles van het draaiboek is klaar. Open het met /instellen live.
    .locked = fact
go_live-mend-opening = **Het bankje gaat open.** Eerst moet alles van de proef weg. Nog over: { $rows } gegevens en { $messages } berichten. Ik ga vanzelf door. Tot dan is het dicht.
    .locked = fact
go_live-mend-undone = { $what }? Noteer het bij /instellen live.
    .locked = fact
go_live-mend-purpose = Niemand koos jullie doel in één zin. Doe /instellen start.
    .locked = fact
go_live-mend-application = De bot is niet van 2 mensen samen. Maak een team op discord.com/developers, en zet de bot op naam daarvan.
    .locked = fact
go_live-mend-application-unknown = Discord zei nu niet van wie de bot is. Kijk straks opnieuw.
    .locked = fact
go_live-ok-roadmap = Van het draaiboek staat niets open dat voor de veiligheid telt (/instellen live).
    .locked = fact
