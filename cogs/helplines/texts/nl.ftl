### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = hulp
    .free = wording
helplines-command-about = Bekijk wie je nu kunt bellen.
    .free = wording
helplines-crisis = **Goed dat je op deze knop drukt. We nemen dit ernstig.**
    Ik ben een bot en kan je nu niet zelf helpen. Deze mensen wel:
    .locked = safety
helplines-crisis-typed = **Goed dat je hulp zoekt. We nemen dit ernstig.**
    Ik ben een bot en kan je nu niet zelf helpen. Deze mensen wel:
    .locked = safety
helplines-crisis-112 = **Gevaar, nu meteen? Bel 112.** Ook voor iemand anders.
    .locked = safety
helplines-crisis-1813 = **Denk je aan zelfmoord? Bel 1813.** Dag en nacht, gratis, anoniem.
    .locked = safety
helplines-crisis-106 = **Gewoon iemand nodig? Bel 106.** Dag en nacht, gratis.
    .locked = safety
helplines-crisis-chat = 1813 · { $chat }
    .free = wording
helplines-crisis-chat-closed = 1813 bellen kan altijd. Alleen de chat is dicht. { $chat }
    .locked = safety
helplines-crisis-language = 106 en 1813 antwoorden in het Nederlands. In jouw taal: { $languages }.
    .locked = safety
helplines-crisis-someone = Is er iemand dicht bij je die je vertrouwt? Ga naar die persoon toe. Of stuur: 'Kun je nu bij mij komen?'
    .locked = safety
# The town's own line on the card, for example where one can walk in. Empty: there is none.
helplines-crisis-own = { "" }
    .free = wording
helplines-crisis-hurt = **Dat mag niet gebeuren. En het is niet jouw schuld.**
    Praten kan, ook als je nog niet weet wat je wilt. Met deze mensen kun je praten.
    .locked = safety
helplines-crisis-blackmail = **Dit is niet jouw schuld.**
    Antwoord niet meer. Betaal niet. Bewaar de berichten. Deze mensen kunnen je helpen.
    .locked = safety
helplines-crisis-worried = **Lief dat je dit doet. Je hoeft het niet alleen te dragen.**
    Bel 1813 ook als het om een vriend gaat. Zij denken met je mee.
    .locked = safety
helplines-nobody-answers = **Neemt niemand op? Bel 106.** Dag en nacht, gratis.
    .locked = safety
helplines-automatic = Dit is een automatisch bericht. Ik ben een bot.
    .locked = bot-identity
helplines-team-closed = Van ons team leest er nu **niemand** mee. Wacht daar niet op.
    .locked = safety
helplines-team-nobody = Er is nu **niemand** van het team: niemand van ons leest dit. Bel zelf.
    .locked = safety
helplines-team-kind-gone = Met wie jij praat, is niet meer in het team. **Niemand leest dit nu.** Bel zelf.
    .locked = safety
helplines-team-closed-until = Van ons team leest er nu **niemand** mee. { $back } Wacht daar niet op.
    .locked = safety
helplines-team-back = { $day ->
    [today] Vandaag
    [tomorrow] Morgen
    [d0] Maandag
    [d1] Dinsdag
    [d2] Woensdag
    [d3] Donderdag
    [d4] Vrijdag
    [d5] Zaterdag
    [d6] Zondag
   *[later] Op { $date }
  } vanaf { $hour } wel.
    .locked = safety
helplines-team-open = Ons team is er nu wel, maar leest niet elke minuut. Wacht daar niet op.
    .locked = safety
helplines-team-out = **Dit komt niet bij het team aan**, want je zit niet meer in de server. Bel zelf.
    .locked = safety
helplines-team-not-known = Discord antwoordt nu niet. **Reken er niet op dat dit bij het team aankomt.** Bel zelf.
    .locked = safety
helplines-team-unheard = **Reken er niet op dat het team dit nu leest.** Bel zelf.
    .locked = safety
helplines-team-again = Het team kreeg al een melding. **Nu rinkelt het niet nog eens.** Wacht daar niet op: bel zelf.
    .locked = safety
helplines-team-anew = **Je oproep staat opnieuw bij het team.** Nu rinkelt het niet nog eens. Wacht daar niet op: bel zelf.
    .locked = safety
helplines-team-noted = **Je oproep staat bij het team.** Nu rinkelt er **niemand**. Wacht daar niet op: bel zelf.
    .locked = safety
helplines-team-noted-closed = **Je oproep staat bij het team.** Nu leest er **niemand** mee. Wie begint, ziet hem bovenaan. Wacht daar niet op: bel zelf.
    .locked = safety
helplines-team-noted-until = **Je oproep staat bij het team.** Nu leest er **niemand** mee. { $back } Wie dan begint, ziet hem bovenaan. Wacht daar niet op: bel zelf.
    .locked = safety
helplines-team-reopened = Je gesprek is weer open.
    .locked = safety
helplines-team-limited = **Dit komt niet bij het team aan.** Bel zelf.
    .locked = safety
helplines-team-trial = Het bankje is nog niet open. **Het team leest dit niet en krijgt geen oproep.** Bel zelf.
    .locked = safety
helplines-team-called = { $count ->
    [one] { $names } krijgt nu een melding.
   *[other] { $names } krijgen nu een melding.
} Wacht daar niet op: bellen kan altijd.
    .locked = safety
helplines-write-anyway = Ik wil het toch opschrijven
    .free = wording
helplines-branch-hurt = Iemand doet mij pijn
    .locked = says what happens
helplines-branch-blackmail = Iemand chanteert mij met beelden
    .locked = says what happens
helplines-branch-worried = Ik ben bezorgd om iemand
    .locked = says what happens
helplines-all = Toon alle hulplijnen
    .free = wording
helplines-list-title = ### Hulplijnen
    Dit is een automatische lijst. Kies een onderwerp, of kijk verder.
    .free = wording
helplines-list-chosen = **Deze passen bij wat je koos.** Ik bewaar niet wat je kiest.
    .locked = fact
helplines-list-nobody = **Voor dit onderwerp ken ik geen lijn die past: { $topic }.** Hier kun je over alles praten.
    .locked = fact
helplines-more = Meer
    .free = wording
helplines-again = Terug naar het begin
    .free = wording
helplines-elsewhere = Ik woon ergens anders
    .free = wording
helplines-elsewhere-title = ### Woon je ergens anders?
    Ook dan kan iemand je helpen. Kies je streek. Dan toon ik wie daar is. Ik bewaar niet wat je kiest.
    .locked = fact
helplines-by-topic = Wie helpt hiermee?
    .free = wording
helplines-by-topic-title = ### Waarover gaat het?
    Kies een onderwerp. Dan toon ik wie daarmee helpt. Ik bewaar niet wat je kiest.
    .locked = promise
helplines-refine = Kies streek, taal of leeftijd
    .free = wording
helplines-call = Bel **{ $number }**
    .free = wording
helplines-reach = { $how }: { $where }
    .free = wording
helplines-channel-hours = { $reach } · { $hours }
    .free = wording
helplines-day-and-night = dag en nacht
    .locked = fact
helplines-open = nu open tot { $until }
    .locked = fact
helplines-open-now = nu open
    .locked = fact
helplines-midnight = middernacht
    .locked = fact
helplines-closed = nu dicht, weer open: { $when }
    .locked = fact
helplines-closed-now = nu dicht
    .locked = fact
helplines-hours-unknown = Wanneer ze er zijn, weet ik niet zeker.
    .locked = safety
helplines-hours-unsure = uren niet zeker
    .locked = safety
helplines-hours-of = { $how } { $hours }
    .free = wording
helplines-hours-changed = uren misschien veranderd, kijk op hun site
    .locked = fact
helplines-channel-chat = Chat
    .free = wording
helplines-channel-email = Mail
    .free = wording
helplines-channel-email-form = Schrijf
    .free = wording
helplines-channel-form = Schrijf
    .free = wording
helplines-channel-report-form = Meld het
    .free = wording
helplines-channel-forum = Forum
    .free = wording
helplines-channel-web = Lees
    .free = wording
helplines-channel-online-programme = Online programma
    .free = wording
helplines-channel-walk-in = Ga langs
    .free = wording
helplines-channel-app = App
    .free = wording
helplines-why-topic = gaat over: { $topic }
    .free = wording
helplines-why-talk = voor elk gesprek
    .locked = fact
helplines-why-near = in jouw streek
    .locked = fact
helplines-why-belgium = in België
    .locked = fact
helplines-why-free = gratis
    .locked = fact
helplines-why-anonymous = anoniem
    .locked = fact
helplines-why-from = vanaf { $age } jaar
    .locked = fact
helplines-why-until = tot { $age } jaar
    .locked = fact
helplines-why-ages = { $least } tot en met { $most } jaar
    .locked = fact
helplines-topic = Waarover gaat het?
    .free = wording
helplines-topic-any = Alle onderwerpen
    .free = wording
helplines-topic-more = Meer onderwerpen
    .free = wording
helplines-region = Waar woon je?
    .free = wording
helplines-region-any = Overal
    .free = wording
helplines-region-here = { $town }
    .free = wording
helplines-region-antwerpen = Provincie Antwerpen
    .locked = fact
helplines-region-limburg = Limburg
    .locked = fact
helplines-region-oost-vlaanderen = Oost-Vlaanderen
    .locked = fact
helplines-region-vlaams-brabant = Vlaams-Brabant
    .locked = fact
helplines-region-west-vlaanderen = West-Vlaanderen
    .locked = fact
helplines-region-brussel = Brussel
    .locked = fact
helplines-region-wallonie = Wallonië
    .locked = fact
helplines-region-duitstalige-gemeenschap = Duitstalige Gemeenschap
    .locked = fact
helplines-region-nl = Nederland
    .locked = fact
helplines-region-fr = Frankrijk
    .locked = fact
helplines-region-de = Duitsland
    .locked = fact
helplines-language = In welke taal?
    .free = wording
helplines-language-any = Elke taal
    .free = wording
helplines-language-nl = Nederlands
    .locked = fact
helplines-language-fr = Frans
    .locked = fact
helplines-language-en = Engels
    .locked = fact
helplines-language-de = Duits
    .locked = fact
helplines-age = Hoe oud ben je?
    .free = wording
helplines-age-any = Zeg ik liever niet
    .free = wording
helplines-age-until = Jonger dan { $most }
    .free = wording
helplines-age-from = { $least } of ouder
    .free = wording
helplines-age-between = { $least } tot en met { $most } jaar
    .free = wording

## Readers: young people — practical answers

helplines-answers-command = praktisch
    .free = wording
helplines-answers-command-about = Lees korte antwoorden van het team.
    .free = wording
helplines-answers = Praktische vragen
    .free = wording
helplines-answers-title = ### Praktische vragen
    Deze antwoorden schreef het team vooraf. Niemand ziet wat je leest.
    .locked = fact
helplines-answers-choose = Kies een vraag
    .free = wording
helplines-answers-more = Meer vragen
    .free = wording
helplines-answers-back = Andere vragen
    .free = wording
helplines-answers-none = Er staan nu geen praktische antwoorden klaar. Vraag het gerust aan het team.
    .locked = says what happens
helplines-answer-from = Geschreven door { $owner } op { $day } { $year }.
    .free = wording
helplines-answer-gone = Dit antwoord wordt nagekeken. Vraag het gerust aan het team.
    .locked = says what happens

## Readers: admins

helplines-gone = Deze hulplijn staat niet meer in de lijst. Doe /hulplijnen nakijken voor de lijst van nu.
helplines-changed = { $name } is intussen veranderd. Kijk de nieuwe gegevens na.
helplines-check-command = hulplijnen
helplines-check-command-about = Kijk de hulplijnen na.
helplines-check-command-look = nakijken
helplines-check-command-look-about = Kijk na wat jongeren over elke hulplijn zien.
helplines-check-title = **Hulplijnen nakijken.** { $fresh } van { $count } nagekeken. Zolang je een lijn niet nakijkt, zeg ik niet dat ze open is.
helplines-check-done = **Alles is nagekeken.** Kijk de lijst elke 3 maanden opnieuw na.
helplines-check-choose = Kies een lijn om na te kijken
helplines-check-never = ✖ nog niet nagekeken
    .locked = fact
helplines-check-stale = ⚠ meer dan 90 dagen geleden
helplines-check-fresh = ✔ nagekeken
    .locked = fact
helplines-check-by = ✔ Nagekeken door { $who } op { $day }.
    .locked = fact
helplines-check-by-stale = ⚠ Nagekeken door { $who } op { $day }. Dat is te lang geleden: jongeren zien 'uren misschien veranderd'.
helplines-check-by-nobody = ✖ Nog niemand keek dit na. Jongeren zien geen uren, behalve dag en nacht bij 112, 101, 1813 en 106.
    .locked = fact
helplines-check-hours = Uren: { $hours }
helplines-check-hours-unsure = Uren: { $hours } (niet zeker genoeg om te tonen)
helplines-check-hours-odd = Uren: te bijzonder voor dit scherm. Kijk ze na in helplines.local.toml
helplines-check-hours-none = Uren: niet bekend
helplines-check-evidence = **{ $by ->
    [us] Bewijs, in het Engels
   *[town] Bewijs
}** ({ $certainty }):
helplines-check-evidence-one = • { $url } ({ $date }): { $what }
helplines-check-undated = zonder datum
helplines-check-how = Bel of kijk op hun site. Klopt alles? Druk dan op 'Nagekeken'. Klopt er iets niet? Zet het juist in helplines.local.toml.
helplines-check-tick = Nagekeken
helplines-check-untick = Niet meer nagekeken
helplines-check-next = Volgende
helplines-check-tick-next = Nagekeken, volgende
helplines-check-list = Terug naar de lijst
helplines-check-more = Meer lijnen
helplines-certainty-official-page = gelezen op hun eigen pagina
    .locked = fact
helplines-certainty-secondary = gelezen bij minstens twee andere bronnen
    .locked = fact
helplines-certainty-municipality = van de gemeente zelf
helplines-certainty-unverified = niet zeker

## Readers: operators

helplines-no-hsds = { $file } is geen lijst van HSDS 3.0 (JSON). Geef een map met service.json, zoals `bankje helplines export --hsds` ze maakt.
helplines-no-services = { $file } bevat HSDS, maar geen dienst (service). Alleen diensten komen binnen: geef ook het bestand of de map met service.json.
helplines-office-entries-valid = ✔ { $entries } lijnen zijn in orde; jongeren zien er { $shown } van
helplines-office-looked-hidden = Verborgen: nog niet klaar
helplines-office-looked-unreachable = Verborgen: er is niets om te bellen of te openen
helplines-office-looked-unverified = Niet zeker genoeg om te tonen
helplines-office-looked-stale = Nieuwste bron meer dan 90 dagen oud, of zonder datum
helplines-office-looked-unserved = Thema's waarvoor geen lijn getoond kan worden
helplines-office-name-format = Noem het formaat: bankje helplines export --hsds
helplines-office-exported = ✔ { $count ->
    [one] { $count } bestand
   *[other] { $count } bestanden
  } in { $folder }
helplines-office-reading = Diensten lezen
helplines-office-added = ✔ { $count ->
    [one] { $count } lijn
   *[other] { $count } lijnen
  } toegevoegd aan helplines.local.toml
helplines-office-waits = { $name } (wacht)
helplines-office-waiting = { $count ->
    [one] { $count } ervan wacht: kijk ze na, en schrijf dan
   *[other] { $count } ervan wachten: kijk elke lijn na, en schrijf dan
  } ready = true
helplines-office-same = ✔ { $count } zeggen wat hier al staat
helplines-office-kept-out = ✖ { $count ->
    [one] { $count } bleef
   *[other] { $count } bleven
  } buiten
helplines-office-more = … en nog { $count }: voeg --all toe
helplines-office-line = regel { $line }
helplines-office-why-unreadable = Bestanden die geen JSON of CSV zijn; de andere zijn gelezen
helplines-office-why-strange = Bestanden waarin niets van HSDS gevonden is
helplines-office-why-nameless = Buiten gebleven: een dienst zonder naam. Geef er een, en importeer opnieuw
helplines-office-why-twice = Buiten gebleven: een andere dienst heeft dit id. Geef een eigen id, en importeer opnieuw
helplines-office-why-differs = Twee keer gezegd van één dienst, en niet hetzelfde: het eerste is gehouden
helplines-office-why-stray = Weggelaten: het hoort bij geen dienst die hier staat
helplines-office-why-unusable = Weggelaten: een waarde die niet te gebruiken is. Verbeter ze daar, of schrijf ze zelf
helplines-office-why-hours = Weggelaten: uren die niet elke week gelden, of nu niet. Schrijf ze zelf
helplines-office-why-hours-changed = Uren die elders veranderd zijn: kijk of ze kloppen
helplines-office-why-alike = Er is al een lijn met die naam: houd er één
helplines-office-why-shortened = Te lang, dus ingekort
helplines-office-why-too-many = Meer manieren om hen te bereiken dan er passen
helplines-office-why-no-place = Velden die hier geen plaats hebben
