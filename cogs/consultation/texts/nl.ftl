### Consulting each other about a worry, without knowing who it is about.

## Readers: workers

consultation-command = overleg
consultation-command-about = Weeg een zorg samen af, zonder te weten over wie het gaat
consultation-more = Overleg
consultation-begin = **Overleg openen.** We wegen het samen af, zonder te weten over wie het gaat.
    .locked = fact
consultation-how = **Hoe weet je dit?**
consultation-known-told = Aan mij verteld
consultation-known-public = Openbaar gezien
consultation-known-chance = Toevallig gezien
consultation-known-anonymous = Anoniem meegekeken
consultation-how-urgent = **Hoe dringend vind jij het?**
consultation-urgent-now = Nu gevaar
consultation-urgent-week = Deze week
consultation-urgent-later = Kan wachten
consultation-danger = **Bel eerst 112 of 101.** Overleg kan daarna.
    .locked = safety
consultation-danger-go-on = Verder met het overleg
consultation-anonymous = **Je keek mee zonder dat iemand wist wie je was.** Vraag eerst aan het team of jullie dit mogen gebruiken. Schrijf nog niets over wat je zag. Nu gevaar? Bel meteen 112 of 101.
    .locked = fact
consultation-ask-team = Vraag het aan het team
consultation-asked-team = ✔ De vraag staat bij het team, als overleg { $number }. Zegt een collega ja? Dan schrijf je het op.
    .locked = fact
consultation-title = Overleg openen
consultation-note = Geen naam, codenaam, link, @ of nummer. Een gewone naam kan de bot niet zien: let daar zelf op.
    .locked = fact
consultation-literal = Wat las of zag je letterlijk? (geen naam)
consultation-literal-hint = Alleen wat er stond. Dit stuk wissen we bij het besluit.
consultation-means = Wat denk je dat het betekent?
consultation-means-hint = Kan het een grap zijn, een citaat, of iets anders?
consultation-context = Wat weet je over de context?
consultation-context-hint = Wat gebeurde ervoor en erna? Hoe reageerden anderen?
consultation-positive = Is er ook iets positiefs?
consultation-positive-hint = Iets dat goed gaat, of iemand die er al is.
consultation-identity = **Haal dit even weg.** We overleggen zonder te weten over wie het gaat. Er is nog niets verstuurd.
    .locked = fact
consultation-adjust = Pas aan
consultation-opened = ✔ **Overleg { $number } is open.** Het staat in een draad bij het team.
    .locked = fact
consultation-few = Jullie zijn maar met twee. Denk ook aan iemand van buiten het team, zonder namen.
consultation-done = Overleg { $number } staat bij het team. Open het daar.
consultation-answer-said = ✔ Je antwoord staat bij het team.
    .locked = fact
consultation-thread = Overleg { $number }

# In the team's channel.

consultation-may-we = **Overleg { $number }. Mogen we dit gebruiken?** { $name } zag iets door mee te kijken zonder dat iemand wist wie dat deed. Wat het was, staat hier niet. Beslis eerst of jullie ermee verder mogen.
    .locked = fact
consultation-may-yes = Ja, dit mogen we gebruiken
consultation-may-no = Nee, we gebruiken het niet
consultation-may-said-yes = **Overleg { $number }.** { $name } zegt: ja, dit mogen we gebruiken. Wie het vroeg, schrijft het nu op.
    .locked = fact
consultation-may-said-no = **Overleg { $number } gaat niet door.** Een collega zegt: dit gebruiken we niet. Er is niets over geschreven.
    .locked = fact
consultation-fill = Schrijf het op
consultation-card = ### Overleg { $number }
    { $name } vraagt om samen af te wegen. We zeggen niet over wie het gaat, ook niet in de draad.
    .locked = fact
consultation-card-who = Denk mee: { $names }
    .locked = fact
consultation-card-known-told = Hoe we dit weten: aan een werker verteld.
    .locked = fact
consultation-card-known-public = Hoe we dit weten: openbaar gezien.
    .locked = fact
consultation-card-known-chance = Hoe we dit weten: toevallig gezien.
    .locked = fact
consultation-card-known-anonymous = Hoe we dit weten: anoniem meegekeken. Een collega zei dat we het mogen gebruiken.
    .locked = fact
consultation-card-urgent-now = Hoe dringend de vrager het vindt: nu gevaar. **Is 112 of 101 al gebeld?**
    .locked = safety
consultation-card-urgent-week = Hoe dringend de vrager het vindt: deze week.
    .locked = fact
consultation-card-urgent-later = Hoe dringend de vrager het vindt: kan wachten.
    .locked = fact
consultation-shown-literal = **Wat er letterlijk stond**
    .locked = fact
consultation-shown-means = **Wat het volgens de vrager betekent**
    .locked = fact
consultation-shown-context = **De context**
    .locked = fact
consultation-shown-positive = **Wat er goed gaat**
    .locked = fact
consultation-weigh = **Drie vragen om samen te wegen** (naar het kader van het Hannah Arendt Instituut)
    1. Hoe dringend is het echt? Wat als we niets doen?
    2. Wie heeft al een band? Wie kan het best praten?
    3. Ziet iedereen dit als een probleem, of is het ons eigen kader?
    .locked = fact
consultation-also = **En ook:** Mag je dit gebruiken, zo hoe je het weet? Past een stap bij jouw functie?
    .locked = fact
consultation-legal = Een vraag over meldingsplicht? Vraag het na: { $legal }. Ik beslis niets.
    .locked = fact
consultation-legal-gap = Een vraag over meldingsplicht? Wie je dat vraagt, is nog niet ingevuld. Een admin doet dat met /overleg-instellen. Ik beslis niets.
    .locked = fact
consultation-video = Liever met beeld? { $link }
    .locked = fact
consultation-until = Praat hieronder in de draad. Met het besluit wissen we dit kaartje en de draad. Zonder besluit gebeurt dat op { $until }.
    .locked = fact
consultation-decide = Besluit

# Deciding.

consultation-decide-title = Wat beslissen jullie?
consultation-decide-note = Geen namen van jongeren. Dit blijft 90 dagen staan. Een collega moet er ook achter staan.
    .locked = fact
consultation-what = Wat doen we, en waarom?
consultation-what-hint = Niets doen mag ook. Zeg dan waarom.
consultation-who = Wie doet het?
consultation-who-hint = De werker of de dienst die dit doet
consultation-when = Tegen wanneer?
consultation-when-hint = Bijvoorbeeld: vrijdag 4 december, of 4/12
consultation-say = Wat zeggen we aan de jongere?
consultation-say-hint = Of waarom we nu niets zeggen
consultation-shown-what = **Wat we doen, en waarom**
    .locked = fact
consultation-shown-who = **Wie**
    .locked = fact
consultation-shown-when = **Tegen**
    .locked = fact
consultation-shown-say = **Wat we aan de jongere zeggen**
    .locked = fact
consultation-proposal = **{ $name } stelt dit besluit voor.** Het telt nog niet.
    .locked = fact
consultation-second = Sta jij er ook achter? Met jouw naam erbij telt het besluit. Dan wissen we de draad.
    .locked = fact
consultation-agree = Ik sta hier ook achter
consultation-not-yet = Nog niet
consultation-proposed = ✔ Je voorstel staat in de draad. Het telt als een collega er ook achter staat.
    .locked = fact
consultation-talk-on = **{ $name } wil er nog over praten.** Dit voorstel telt niet meer.
    .locked = fact
consultation-decision = **Overleg { $number }: besluit.** { $names } staan erachter.
    .locked = fact
consultation-decision-until = Hier horen geen namen van jongeren in. Op { $day } wissen we dit.
    .locked = fact
consultation-kept = ✔ **Het besluit staat bij het team.** Op { $day } wissen we het. Het kaartje en de draad van overleg { $number } gaan nu weg.
    .locked = fact
consultation-decided-kept = Het besluit van overleg { $number } staat bij het team.
consultation-how-did-it-go = **Overleg { $number }: hoe liep het?** Eén druk is genoeg. We tellen alleen het antwoord.
    .locked = fact
consultation-went-good = Goed
consultation-went-busy = Nog bezig
consultation-went-otherwise = Anders dan gedacht
consultation-thanks = ✔ Geteld, zonder namen. Dank je.
    .locked = fact
consultation-ends-soon = Op { $day } wissen we dit overleg. Ook als er dan geen besluit is.
    .locked = fact
consultation-moved = **Overleg { $number } is gewist.** Het stond in een kanaal dat niet meer van het team is. Begin opnieuw met /overleg als het nog nodig is.
    .locked = fact

# Refused.

consultation-nobody = Er is nu geen collega die kan meelezen. Alleen overleggen kan niet. Bel wie bij jullie helpt: kijk bij /wat-te-doen.
consultation-not-there = Het overleg staat in een kanaal van een ander soort werker. Vraag het aan een collega die daar wel bij is.
consultation-own-kind = Deze jongere koos voor één soort werker. Het overleg leest een grotere groep, dus hier kan het niet.
consultation-twice = Dit staat er al. Kijk bij het team.
consultation-over = Dit overleg is er niet meer, of het is al een stap verder.
consultation-ask-first = Eerst zegt een collega of jullie dit mogen gebruiken. Wacht daar nog op.
consultation-own-question = Dit was jouw vraag. Een collega moet ze beantwoorden.
consultation-own = Dit is jouw voorstel. Een collega moet er ook achter staan: alleen sluiten kan niet.
consultation-no-proposal = Dit voorstel telt niet meer. Doe een nieuw voorstel met 'Besluit'.
consultation-not-posted = Het staat er niet: Discord nam het niet aan. Probeer het over een minuut opnieuw.
consultation-empty = Vul de eerste drie vakken in. Er is niets verstuurd.
consultation-decision-empty = Vul alle vakken in. Er is niets verstuurd.
consultation-too-long = Een van de vakken is te lang: het mag { $longest } tekens zijn, op hoogstens 15 regels. Er is niets verstuurd.
consultation-day = Die dag begrijp ik niet. Schrijf het bijvoorbeeld zo: vrijdag 4 december, 4/12 of morgen. Er is niets verstuurd.
consultation-day-past = Die dag is voorbij. Kies een dag die nog komt. Er is niets verstuurd.

## Readers: admins

consultation-manage-command = overleg-instellen
consultation-manage-command-about = Wie jullie vragen over de wet, en waar jullie overleggen
consultation-manage-title = **Overleg**
consultation-manage-legal = Vraag over meldingsplicht: { $legal }
consultation-manage-legal-gap = ✖ Vraag over meldingsplicht: nog niemand ingevuld
    .locked = fact
consultation-manage-video = Videolink van de gemeente: { $link }
consultation-manage-video-gap = Videolink van de gemeente: geen
consultation-manage-where = Waar het staat: { $where }
consultation-manage-team = in het teamkanaal
consultation-manage-kind = in het eigen kanaal ({ $kind })
consultation-manage-change = Wijzig
consultation-manage-form = Overleg instellen
consultation-field-legal = Bij wie vragen jullie meldingsplicht na?
consultation-field-legal-hint = Een dienst of functie, met hoe je die bereikt
consultation-field-video = De videolink van de gemeente
consultation-field-video-hint = Begint met https://. Leeg laten mag.
consultation-field-channel = In welk kanaal?
consultation-page = Dat is geen adres van een pagina. Het begint met https:// en heeft geen spaties. Er is niets veranderd.
