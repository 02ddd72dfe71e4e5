### The privacy notice and the register. What is stored itself stands in the inventory.

## Readers: young people

papers-title = Wat gebeurt er met wat jij schrijft?
    .free = wording
papers-subtitle = Privacy op het bankje van { $organisation }: het jeugdteam op Discord.
    .free = wording
papers-some-town = je gemeente
    .free = wording
papers-skip = Ga naar de tekst
    .free = wording
papers-language = Taal
    .free = wording
papers-layers = Hoeveel wil je lezen?
    .free = wording
papers-short = Kort, voor jou
    .free = wording
papers-short-about = Lezen duurt 2 minuten.
    .free = wording
papers-parents = Voor ouders
    .free = wording
papers-parents-about = Wat dit is, en bij wie je terechtkunt.
    .free = wording
papers-full = Alles, precies
    .free = wording
papers-full-about = Elk gegeven, en wanneer het weg is.
    .free = wording
papers-now = Heb je nu hulp nodig?
    .locked = paper
papers-now-hours = Wij zijn geen crisisdienst. Deze nummers wel.
    .locked = paper
papers-who = Wie leest wat je schrijft?
    .locked = paper
papers-who-team = De werkers van het jeugdteam. Hun naam en functie lees je voor je begint.
    .locked = paper
papers-who-admins = Wie de server beheert, kan ook in het teamkanaal. Discord zelf kan bij je berichten.
    .locked = paper
papers-between = Blijft het tussen ons?
    .locked = paper
papers-between-secrecy = Onze werkers zwijgen: ze hebben discretieplicht of beroepsgeheim. Welke van de twee, lees je voor je begint.
    .locked = paper
papers-backups = Een reservekopie verdwijnt vanzelf, na { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  }.
    .locked = paper
papers-silence = Schrijft er { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } niemand iets? Dan is het gesprek vanzelf gedaan. Wacht jij nog op antwoord, dan blijft het { $more ->
    [one] { $more } dag
   *[other] { $more } dagen
  } langer open.
    .locked = paper
papers-wipe = Hoe wis ik alles?
    .locked = paper
papers-wipe-how = Druk op het paneel op '{ panel-privacy-there }' en dan op 'Wis alles'. Dat kan altijd, ook als we dicht zijn.
    .locked = paper
papers-choice = Krijg ik berichten?
    .locked = paper
papers-choice-none = Alleen als jij dat kiest. Dan krijg je een DM dat er iets nieuws is. Er staat niet in wat. Kies je niets? Dan krijg je dezelfde hulp.
    .locked = paper
papers-home = Ben jij de jongere, en wil je het thuis uitleggen?
    .locked = paper
papers-home-may = Dat hoeft niet. Wil je het wel? Deze tekst mag je doorsturen:
    .locked = paper
papers-home-share = Soms praat ik op Discord met het jeugdteam van { $organisation }. Dat zijn mensen met een naam en een functie. Mijn naam hoef ik er niet te zeggen. Hoe het werkt, staat op deze pagina.
    .locked = paper
papers-wrong = Klopt er iets niet?
    .locked = paper
papers-wrong-team = Zeg het tegen het team. Dat mag ook via het bankje.
    .locked = paper
papers-wrong-contact = Of vraag het hier: { $contact }.
    .locked = paper
papers-wrong-dpo = Of schrijf naar wie bij de gemeente over privacy waakt: { $contact }.
    .locked = paper
papers-wrong-complaint = Je mag ook klagen bij een toezichthouder. Hoe, staat onderaan.
    .locked = paper

## Readers: parents

papers-parents-what = Wat is het bankje?
    .locked = paper
papers-parents-what-is = Een plek op Discord waar jongeren het jeugdteam van { $organisation } iets kunnen vragen. Er antwoorden mensen, met naam en functie. De bot brengt alleen de berichten over. Er zit geen kunstmatige intelligentie in, en de bot leest niet mee in andere kanalen.
    .locked = paper
papers-parents-consent = Waarom vragen jullie mij geen toestemming?
    .locked = paper
papers-parents-consent-why = Omdat de stap klein moet blijven. De AVG zegt zelf (overweging 38) dat toestemming van ouders niet nodig hoort te zijn voor preventie of advies rechtstreeks aan een kind. Anders vragen net de jongeren die het nodig hebben geen hulp. De gemeente legt die keuze vast in haar effectbeoordeling.
    .locked = paper
papers-parents-read = Kan ik meelezen of opvragen wat mijn kind schreef?
    .locked = paper
papers-parents-read-no = Het team weet niet wie er schrijft, dus het kan een gesprek niet aan een kind koppelen. Je kind kan het gesprek zelf tonen, en zelf een kopie vragen of alles wissen. Vraag er gerust naar, zonder druk.
    .locked = paper
papers-parents-worry = Ik maak me zorgen om mijn kind.
    .locked = paper
papers-parents-worry-do = Is er nu gevaar? Bel 112. Anders kun je het team zelf aanspreken, of bellen met 1813 (zelfmoordlijn) of 106 (Tele-Onthaal).
    .locked = paper
papers-parents-age = Hoe oud is mijn kind als het dit gebruikt?
    .locked = paper
papers-parents-age-no = Dat vragen we niet. Discord zelf laat mensen toe vanaf 13 jaar.
    .locked = paper
papers-parents-contact = Contact: { $contact }.
    .locked = paper

## Readers: the Data Protection Officer

papers-kept = Wat er over jongeren bestaat, en tot wanneer
    .locked = paper
papers-kept-caption = Alles wat over een jongere gaat: in de opslag, in bestanden en op Discord
    .locked = paper
papers-others-caption = Alles wat over werkers, beheerders en de server gaat
    .locked = paper
papers-head-what = Wat
    .locked = paper
papers-head-seen = Wie kan erbij
    .locked = paper
papers-head-ends = Tot wanneer
    .locked = paper
papers-head-basis = Grond
    .locked = paper
papers-head-column = Gegeven
    .locked = paper
papers-head-why = Waarvoor
    .locked = paper
papers-head-measure = Maatregel
    .locked = paper
papers-head-proof = Te zien in
    .locked = paper
papers-controller = Wie is verantwoordelijk
    .locked = paper
papers-controller-name = Verwerkingsverantwoordelijke
    .locked = paper
papers-controller-address = Adres
    .locked = paper
papers-controller-contact = Aanspreekpunt
    .locked = paper
papers-controller-dpo = Functionaris gegevensbescherming (DPO)
    .locked = paper
papers-missing = Nog niet ingevuld door de gemeente.
    .locked = paper
papers-missing-mark = Open
    .locked = paper
papers-purpose = Waarvoor, en op welke grond
    .locked = paper
papers-purpose-is = Jongeren laten weten wie er is, hun vraag bij het team brengen, het antwoord terug, en doorverwijzen. Niet: opsporen, profielen maken, meten hoe iemand zich voelt, of gegevens doorgeven.
    .locked = paper
papers-purpose-basis = Rechtsgrond
    .locked = paper
papers-purpose-suggested = Voorstel, nog te bevestigen door de gemeente: een taak van algemeen belang (artikel 6.1.e AVG). Voor wat iemand vrij mag weigeren, zoals een DM: toestemming (artikel 6.1.a).
    .locked = paper
papers-purpose-decision = Beslissing
    .locked = paper
papers-purpose-sensitive = Jongeren kunnen ongevraagd gevoelige dingen schrijven (artikel 9 AVG). De bot vraagt er niet naar, waarschuwt vooraf, en bewaart de woorden niet zelf. Op welke uitzondering van artikel 9 de gemeente steunt, beslist zij.
    .locked = paper
papers-recipients = Wie krijgt gegevens
    .locked = paper
papers-recipients-are = Het jeugdteam, en wie de server beheert. Discord, als platform waarop alles gebeurt. Wie de computer van het bankje beheert, kan met de sleutel bij de opslag. De bot stuurt niets naar politie, andere diensten of wie ook.
    .locked = paper
papers-recipients-transfer = Discord is een Amerikaans bedrijf. Of en hoe gegevens buiten de Europese Unie gaan, en welke rol Discord heeft, onderzoekt de gemeente in haar effectbeoordeling.
    .locked = paper
papers-rights = Welke rechten je hebt
    .locked = paper
papers-rights-see = Inzien, met een kopie: op het paneel bij 'Privacy'. Het team hoeft niet te weten wie je bent.
    .locked = paper
papers-rights-wipe = Wissen: op dezelfde plek, altijd, zonder reden. Stoppen en bezwaar maken ook.
    .locked = paper
papers-rights-correct = Verbeteren: schrijf een nieuw bericht, of wis en begin opnieuw.
    .locked = paper
papers-rights-automatic = Er wordt niets automatisch over jou beslist en niets over jou berekend.
    .locked = paper
papers-rights-complain = Klagen kan bij de Vlaamse Toezichtcommissie of de Gegevensbeschermingsautoriteit.
    .locked = paper
papers-cannot = Wat niet te wissen is
    .locked = paper
papers-cannot-audit = Discord houdt voor beheerders een logboek bij. Daarin staat { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } lang de codenaam van een gewiste draad, zonder woorden. Dat zegt de documentatie van Discord.
    .locked = paper
papers-cannot-copies = In een reservekopie zit wat er die dag was. Zulke kopieën zijn versleuteld.
    .locked = paper
papers-security = Hoe het beveiligd is
    .locked = paper
papers-security-encrypted = De hele opslag is versleuteld. De sleutel ligt niet bij de gegevens.
    .locked = paper
papers-security-alias = Van een account staat er alleen een code die zonder de sleutel niet te maken is, op elke server een andere.
    .locked = paper
papers-security-deleted = Wat gewist is, wordt overschreven.
    .locked = paper
papers-security-channel = Voor elk bericht in het teamkanaal kijkt de bot wie er mee kan lezen.
    .locked = paper
papers-security-logs = In de logboeken staan tellingen en foutsoorten, geen namen, woorden of accounts.
    .locked = paper
papers-security-intents = De bot vraagt Discord geen toegang tot wat mensen in kanalen schrijven.
    .locked = paper
papers-security-limit = Wie het token, de sleutel én de gegevens heeft, kan een account aan een gesprek koppelen.
    .locked = paper
papers-everything = Elk gegeven apart
    .locked = paper
papers-everything-about = Deze lijst komt uit het programma zelf. Een gegeven dat hier ontbreekt, wordt niet bewaard: een test bewaakt dat.
    .locked = paper
papers-tables = In de versleutelde opslag
    .locked = paper
papers-files = In bestanden
    .locked = paper
papers-copies = Op Discord
    .locked = paper
papers-holds = Er staat in: { $holds }.
    .locked = paper
papers-until = Tot wanneer: { $ends }.
    .locked = paper
papers-seen = Wie kan erbij: { $seen }.
    .locked = paper
papers-basis = Grond: { $basis }.
    .locked = paper
papers-basis-none = geen nodig: gaat over niemand
    .locked = paper
papers-basis-public = art. 6.1.e AVG
    .locked = paper
papers-basis-consent = art. 6.1.a AVG
    .locked = paper
papers-seen-program = het programma
    .locked = paper
papers-seen-self = alleen wie het krijgt
    .locked = paper
papers-seen-team = het team
    .locked = paper
papers-seen-admin = wie de server beheert
    .locked = paper
papers-seen-operator = wie de computer beheert
    .locked = paper
papers-seen-discord = Discord
    .locked = paper
papers-seen-everyone = iedereen op de server
    .locked = paper
papers-about = Over: { $whom }.
    .locked = paper
papers-about-young = jongeren
    .locked = paper
papers-about-worker = werkers
    .locked = paper
papers-about-admin = beheerders
    .locked = paper
papers-about-server = de server
    .locked = paper
papers-about-program = het programma
    .locked = paper
papers-made = Gemaakt op { $date } door Bankje { $version }, uit de instellingen van dat moment.
    .locked = paper
papers-periods = Bewaartermijnen nu: { $keep } na het einde van een gesprek; een gesprek eindigt vanzelf na { $idle } stilte; alles samen is het hoogstens { $longest } na de laatste regel weg; logboeken { $logs }.
    .locked = paper
papers-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  }
    .locked = paper
papers-hours = { $days ->
    [one] { $days } uur
   *[other] { $days } uur
  }
    .locked = paper
papers-minutes = { $days ->
    [one] { $days } minuut
   *[other] { $days } minuten
  }
    .locked = paper
papers-seconds = { $days ->
    [one] { $days } seconde
   *[other] { $days } seconden
  }
    .locked = paper
papers-register = Register van verwerkingsactiviteiten (artikel 30 AVG)
    .locked = paper
papers-register-activity = Verwerking: contact met jongeren via een bot op Discord
    .locked = paper
papers-register-draft = Ontwerp uit Bankje. De gemeente vult aan, bevestigt en neemt het op in haar register.
    .locked = paper
papers-register-people = Van wie
    .locked = paper
papers-register-people-are = Jongeren die het bankje gebruiken (ook minderjarigen), werkers van het team, beheerders van de server.
    .locked = paper
papers-register-data = Welke gegevens, waarvoor en tot wanneer
    .locked = paper
papers-register-transfers = Doorgifte buiten de Europese Unie
    .locked = paper
papers-register-measures = Beveiliging, en waar dat te zien is
    .locked = paper

## Readers: operators

papers-cannot-write = In { $folder } kan ik niet schrijven. Geef een andere map met --out.
papers-port-taken = Poort { $port } op { $host } is niet vrij voor de privacypagina. Kies een andere met notice_port, of zet hem uit met 0.
papers-unfilled = Nog in te vullen in bankje.toml: { $names }.
