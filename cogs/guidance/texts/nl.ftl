### Wat te doen als: kaarten voor het team, alleen voor wie ze opent.

## Readers: workers

guidance-command = wat-te-doen
guidance-command-about = Kaarten voor het team: wat te doen als…, en hoe schrijf ik dit?
guidance-option-typed = zoek
guidance-option-typed-about = Eén of twee woorden, zonder naam: pesten, weggelopen, afscheidsbrief
guidance-cards = Kaarten
guidance-title = **Kaarten voor jou.** Alleen jij ziet dit, en niets hiervan gaat vanzelf naar een jongere.
    .locked = fact
guidance-title-urgent = **Iemand drukte: niet veilig.** Wat erachter zit, weet jij beter dan de bot. Kies de kaart die past. Niets hiervan gaat vanzelf naar de jongere.
    .locked = fact
guidance-kind-situation = Wat te doen als…
guidance-kind-request = Iemand vraagt jou iets…
guidance-kind-writing = Hoe schrijf ik dit?
guidance-seek = Zoek
guidance-seek-title = Zoek een kaart
guidance-seek-field = Eén of twee woorden
guidance-seek-hint = Bijvoorbeeld: pesten, naaktfoto, weggelopen. Geen namen. Er wordt niets van bewaard.
guidance-aid = Denk met mij mee
guidance-found = { $count ->
    [one] **Eén kaart past.**
   *[other] **{ $count } kaarten passen.** De beste staat eerst.
}
guidance-found-none = **Geen kaart gevonden.** Probeer een ander woord, of kijk in de lijst. Twijfel je? Vraag een collega.
guidance-choose = Kies een kaart
guidance-others = Andere kaarten
guidance-back = Terug
guidance-gone = Deze kaart is er niet meer. Doe /wat-te-doen voor de lijst.
guidance-avoid = **Liever niet**
guidance-call = **Wie je kunt bellen**
guidance-here = **Hier bij ons**, { $what }: { $who }
guidance-here-none = **Hier bij ons**, { $what }: nog niet ingevuld. Een admin doet dat met /kaarten-beheren.
    .locked = fact
guidance-contact-crisis = hulp bij een crisis
guidance-contact-abuse = hulp bij geweld en kindermishandeling
guidance-contact-police = de lokale politie, voor jongeren
guidance-contact-school = de leerlingenbegeleiding (CLB)
guidance-contact-hate = hulp bij discriminatie
guidance-contact-worry = wie meedenkt over zorgwekkende uitspraken
guidance-contact-lead = wie het team leidt
guidance-contact-legal = de juridische dienst
guidance-contact-press = de persdienst
guidance-law-waits = *(Dit gaat over de wet. Hier keek nog niemand het na.)*
    .locked = fact
guidance-source = Bron: { $where }.
guidance-sure-official-page = We lazen het bij die dienst zelf.
guidance-sure-secondary = We lazen het uit de tweede hand.
guidance-sure-municipality = De gemeente schreef dit zelf.
guidance-sure-unverified = Dit is een eigen inschatting, nog niet nagekeken.
    .locked = fact
guidance-written = Geschreven op { $day }.
guidance-looked-at = Hier nagekeken op { $day }.
guidance-overdue = ⚠ **Deze kaart moest nagekeken worden voor { $day }.** Ze kan verouderd zijn. Vraag de admin om ze na te kijken.
    .locked = fact
guidance-sentences = Zinnen om mee te beginnen
guidance-sentences-title = **{ $title }: zinnen om mee te beginnen.** Niets hiervan gaat vanzelf. Typ het in je eigen woorden, en teken zelf.
    .locked = fact
guidance-bench = het bankje op onze server

guidance-aid-title = **Denk met mij mee.** Vier vragen. De bot beslist niets, bewaart niets en stuurt niets door.
    .locked = fact
guidance-aid-danger-first = **Bij gevaar eerst bellen.** Verder denken kan daarna.
guidance-aid-danger = Is er nu gevaar voor iemand?
guidance-aid-danger-yes = Ja, nu
guidance-aid-danger-unknown = Ik weet het niet
guidance-aid-danger-no = Nee, niet nu
guidance-aid-danger-noted = Nu gevaar: { $answer }
guidance-aid-danger-yes-then = **Bel eerst.** Zeg de jongere wat je doet. Blijf niet alleen.
guidance-aid-danger-unknown-then = **Vraag het rechtuit:** ben je nu veilig, en is er iemand bij je? Geen antwoord is ook een reden om te bellen.
guidance-aid-danger-no-then = **Er is tijd om te overleggen.** Spreek af wanneer je opnieuw kijkt.
guidance-aid-status = Wat is jouw statuut?
guidance-aid-own = Op jouw kaart staat: { $duty }.
guidance-aid-status-discretion = Discretieplicht
guidance-aid-status-professional = Beroepsgeheim
guidance-aid-status-unknown = Ik weet het niet
guidance-aid-status-noted = Mijn statuut: { $answer }
guidance-aid-status-discretion-then = **Discretieplicht:** wat dat in dit geval betekent, vraag je na bij de juridische dienst, zonder naam van de jongere.
guidance-aid-status-professional-then = **Beroepsgeheim:** wat je in dit geval met wie deelt, vraag je na bij je organisatie, zonder naam van de jongere.
guidance-aid-status-unknown-then = **Je statuut** staat op jouw kaart. Wie het team leidt, legt uit wat het betekent.
guidance-aid-counsel = Met wie overleg je?
guidance-aid-counsel-colleague = Een collega
guidance-aid-counsel-lead = Wie het team leidt
guidance-aid-counsel-outside = Een dienst buiten, zonder naam
guidance-aid-counsel-nobody = Nog met niemand
guidance-aid-counsel-noted = Ik overleg met: { $answer }
guidance-aid-counsel-colleague-then = **Leg je collega voor** wat je letterlijk las, en apart wat jij denkt dat het betekent.
guidance-aid-counsel-lead-then = **Bel wie het team leidt**, en schrijf samen op wie wat doet tegen wanneer.
guidance-aid-counsel-outside-then = **Vraag raad zonder naam.** Vertel geen school, straat of bijnaam.
guidance-aid-counsel-nobody-then = **Beslis dit niet alleen.** Vraag een collega erbij, ook als die geen dienst heeft en dat wil.
guidance-aid-young = Praat je eerst met de jongere zelf?
guidance-aid-young-yes = Ja
guidance-aid-young-unsafe = Nee, dat is nu niet veilig
    .locked = fact
guidance-aid-young-unknown = Ik twijfel
guidance-aid-young-noted = Eerst met de jongere: { $answer }
guidance-aid-young-yes-then = **Zeg wat jou bezorgd maakt**, vraag wat de jongere zelf wil, en wat er volgens hem of haar mag gebeuren.
guidance-aid-young-unsafe-then = **Bespreek waarom het niet veilig is**, en spreek af wanneer het wel kan.
    .locked = fact
guidance-aid-young-unknown-then = **Vraag een collega:** wat verliest de jongere als we zwijgen, en wat als we praten?
guidance-aid-end = **Jullie beslissen, als mensen, samen.** Spreek af: wie doet wat, tegen wanneer, en wat zeggen we aan de jongere?
    .locked = fact
guidance-aid-back = Vorige vraag
guidance-aid-again = Opnieuw

## Readers: admins

guidance-manage-command = kaarten-beheren
guidance-manage-command-about = Wie bij jullie helpt, en welke kaarten iemand moet nakijken
guidance-manage-title = **Wie helpt bij jullie?** Dit staat op de kaarten van het team, nooit bij jongeren.
    .locked = fact
guidance-manage-named = ✔ { $what }: { $who }
    .locked = fact
guidance-manage-missing = ✖ { $what }: nog niet ingevuld
    .locked = fact
guidance-manage-contact = Vul een contact in
guidance-manage-form = Wie helpt hier?
guidance-manage-hint = Dienst of functie, met nummer of adres. Leeg laten haalt het weg.
guidance-manage-waiting = { $count ->
    [one] **Eén kaart wacht op jullie.** Er staat iets in over de wet, of de datum is voorbij.
   *[other] **{ $count } kaarten wachten op jullie.** Er staat iets in over de wet, of de datum is voorbij.
}
guidance-manage-look = Kijk een kaart na
guidance-look-law = **Laat iemand die de wet kent dit lezen.** Klopt er iets niet? Schrijf een eigen kaart in de map guidance.local.
guidance-look-tick = Nagekeken, het klopt
guidance-changed = De kaart is intussen veranderd. Kijk ze nog eens na.
    .locked = fact
guidance-expect-no-number = de naam van een hulplijn tussen accolades, in plaats van een nummer
guidance-expect-no-verdict = met wie je overlegt, en niet of iemand dit moet melden
guidance-ok-cards-contacts = ✔ Op de kaarten van het team staat wie bij jullie helpt.
    .locked = fact
guidance-ok-cards-law = ✔ Wat de kaarten over de wet zeggen, is hier nagekeken.
    .locked = fact
guidance-ok-cards-overdue = ✔ Geen kaart van het team is over haar datum.
    .locked = fact
guidance-mend-cards-contacts = ✖ Op de kaarten van het team ontbreekt wie bij jullie helpt: { $which }. Doe /kaarten-beheren.
    .locked = fact
guidance-mend-cards-law = ✖ { $count ->
    [one] Eén kaart zegt
   *[other] { $count } kaarten zeggen
} iets over de wet dat hier niemand nakeek: { $which }. Vraag het aan jullie juridische dienst, en doe /kaarten-beheren.
    .locked = fact
guidance-mend-cards-overdue = ✖ Over hun datum: { $which }. Lees ze na, en doe /kaarten-beheren.
    .locked = fact
