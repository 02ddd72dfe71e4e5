### The privacy notice and the register. What is stored itself stands in the inventory.

## Readers: young people

papers-title = Wat gebeurt er met wat jij schrijft?
papers-subtitle = Privacy op het bankje van { $organisation }: het jeugdteam op Discord.
papers-some-town = je gemeente
papers-skip = Ga naar de tekst
papers-language = Taal
papers-layers = Hoeveel wil je lezen?
papers-short = Kort, voor jou
papers-short-about = Lezen duurt 2 minuten.
papers-parents = Voor ouders
papers-parents-about = Wat dit is, en bij wie je terechtkunt.
papers-full = Alles, precies
papers-full-about = Elk gegeven, en wanneer het weg is.
papers-now = Heb je nu hulp nodig?
papers-now-hours = Wij zijn geen crisisdienst. Deze nummers wel.
papers-who = Wie leest wat je schrijft?
papers-who-team = De werkers van het jeugdteam. Hun naam en functie lees je voor je begint.
papers-who-admins = Wie de server beheert, kan ook in het teamkanaal. Discord zelf kan bij je berichten.
papers-between = Blijft het tussen ons?
papers-between-secrecy = Onze werkers zwijgen: ze hebben discretieplicht of beroepsgeheim. Welke van de twee, lees je voor je begint.
papers-backups = Een reservekopie verdwijnt vanzelf, na { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  }.
papers-silence = Schrijft er { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } niemand iets? Dan is het gesprek vanzelf gedaan.
papers-wipe = Hoe wis ik alles?
papers-wipe-how = Druk op het paneel op '{ panel-privacy-there }' en dan op 'Wis alles'. Dat kan altijd, ook als we dicht zijn.
papers-choice = Krijg ik berichten?
papers-choice-none = Alleen als jij dat kiest. Dan krijg je een DM dat er iets nieuws is. Er staat niet in wat. Kies je niets? Dan krijg je dezelfde hulp.
papers-home = Ben jij de jongere, en wil je het thuis uitleggen?
papers-home-may = Dat hoeft niet. Wil je het wel? Deze tekst mag je doorsturen:
papers-home-share = Soms praat ik op Discord met het jeugdteam van { $organisation }. Dat zijn mensen met een naam en een functie. Mijn naam hoef ik er niet te zeggen. Hoe het werkt, staat op deze pagina.
papers-wrong = Klopt er iets niet?
papers-wrong-team = Zeg het tegen het team. Dat mag ook via het bankje.
papers-wrong-contact = Of vraag het hier: { $contact }.
papers-wrong-dpo = Of schrijf naar wie bij de gemeente over privacy waakt: { $contact }.
papers-wrong-complaint = Je mag ook klagen bij een toezichthouder. Hoe, staat onderaan.

## Readers: parents

papers-parents-what = Wat is het bankje?
papers-parents-what-is = Een plek op Discord waar jongeren het jeugdteam van { $organisation } iets kunnen vragen. Er antwoorden mensen, met naam en functie. De bot brengt alleen de berichten over. Er zit geen kunstmatige intelligentie in, en de bot leest niet mee in andere kanalen.
papers-parents-consent = Waarom vragen jullie mij geen toestemming?
papers-parents-consent-why = Omdat de stap klein moet blijven. De AVG zegt zelf (overweging 38) dat toestemming van ouders niet nodig hoort te zijn voor preventie of advies rechtstreeks aan een kind. Anders vragen net de jongeren die het nodig hebben geen hulp. De gemeente legt die keuze vast in haar effectbeoordeling.
papers-parents-read = Kan ik meelezen of opvragen wat mijn kind schreef?
papers-parents-read-no = Het team weet niet wie er schrijft, dus het kan een gesprek niet aan een kind koppelen. Je kind kan het gesprek zelf tonen, en zelf een kopie vragen of alles wissen. Vraag er gerust naar, zonder druk.
papers-parents-worry = Ik maak me zorgen om mijn kind.
papers-parents-worry-do = Is er nu gevaar? Bel 112. Anders kun je het team zelf aanspreken, of bellen met 1813 (zelfmoordlijn) of 106 (Tele-Onthaal).
papers-parents-age = Hoe oud is mijn kind als het dit gebruikt?
papers-parents-age-no = Dat vragen we niet. Discord zelf laat mensen toe vanaf 13 jaar.
papers-parents-contact = Contact: { $contact }.

## Readers: the Data Protection Officer

papers-kept = Wat er over jongeren bestaat, en tot wanneer
papers-kept-caption = Alles wat over een jongere gaat: in de opslag, in bestanden en op Discord
papers-others-caption = Alles wat over werkers, beheerders en de server gaat
papers-head-what = Wat
papers-head-seen = Wie kan erbij
papers-head-ends = Tot wanneer
papers-head-basis = Grond
papers-head-column = Gegeven
papers-head-why = Waarvoor
papers-head-measure = Maatregel
papers-head-proof = Te zien in
papers-controller = Wie is verantwoordelijk
papers-controller-name = Verwerkingsverantwoordelijke
papers-controller-address = Adres
papers-controller-contact = Aanspreekpunt
papers-controller-dpo = Functionaris gegevensbescherming (DPO)
papers-missing = Nog niet ingevuld door de gemeente.
papers-missing-mark = Open
papers-purpose = Waarvoor, en op welke grond
papers-purpose-is = Jongeren laten weten wie er is, hun vraag bij het team brengen, het antwoord terug, en doorverwijzen. Niet: opsporen, profielen maken, meten hoe iemand zich voelt, of gegevens doorgeven.
papers-purpose-basis = Rechtsgrond
papers-purpose-suggested = Voorstel, nog te bevestigen door de gemeente: een taak van algemeen belang (artikel 6.1.e AVG). Voor wat iemand vrij mag weigeren, zoals een DM: toestemming (artikel 6.1.a).
papers-purpose-decision = Beslissing
papers-purpose-sensitive = Jongeren kunnen ongevraagd gevoelige dingen schrijven (artikel 9 AVG). De bot vraagt er niet naar, waarschuwt vooraf, en bewaart de woorden niet zelf. Op welke uitzondering van artikel 9 de gemeente steunt, beslist zij.
papers-recipients = Wie krijgt gegevens
papers-recipients-are = Het jeugdteam, en wie de server beheert. Discord, als platform waarop alles gebeurt. Wie de computer van het bankje beheert, kan met de sleutel bij de opslag. De bot stuurt niets naar politie, andere diensten of wie ook.
papers-recipients-transfer = Discord is een Amerikaans bedrijf. Of en hoe gegevens buiten de Europese Unie gaan, en welke rol Discord heeft, onderzoekt de gemeente in haar effectbeoordeling.
papers-rights = Welke rechten je hebt
papers-rights-see = Inzien, met een kopie: op het paneel bij 'Privacy'. Het team hoeft niet te weten wie je bent.
papers-rights-wipe = Wissen: op dezelfde plek, altijd, zonder reden. Stoppen en bezwaar maken ook.
papers-rights-correct = Verbeteren: schrijf een nieuw bericht, of wis en begin opnieuw.
papers-rights-automatic = Er wordt niets automatisch over jou beslist en niets over jou berekend.
papers-rights-complain = Klagen kan bij de Vlaamse Toezichtcommissie of de Gegevensbeschermingsautoriteit.
papers-cannot = Wat niet te wissen is
papers-cannot-audit = Discord houdt voor beheerders een logboek bij. Daarin staat 45 dagen lang de codenaam van een gewiste draad, zonder woorden. Dat zegt de documentatie van Discord.
papers-cannot-copies = In een reservekopie zit wat er die dag was. Zulke kopieën zijn versleuteld.
papers-security = Hoe het beveiligd is
papers-security-encrypted = De hele opslag is versleuteld. De sleutel ligt niet bij de gegevens.
papers-security-alias = Van een account staat er alleen een code die zonder de sleutel niet te maken is, op elke server een andere.
papers-security-deleted = Wat gewist is, wordt overschreven.
papers-security-channel = Voor elk bericht in het teamkanaal kijkt de bot wie er mee kan lezen.
papers-security-logs = In de logboeken staan tellingen en foutsoorten, geen namen, woorden of accounts.
papers-security-intents = De bot vraagt Discord geen toegang tot wat mensen in kanalen schrijven.
papers-security-limit = Wie het token, de sleutel én de gegevens heeft, kan een account aan een gesprek koppelen.
papers-everything = Elk gegeven apart
papers-everything-about = Deze lijst komt uit het programma zelf. Een gegeven dat hier ontbreekt, wordt niet bewaard: een test bewaakt dat.
papers-tables = In de versleutelde opslag
papers-files = In bestanden
papers-copies = Op Discord
papers-holds = Er staat in: { $holds }.
papers-until = Tot wanneer: { $ends }.
papers-seen = Wie kan erbij: { $seen }.
papers-basis = Grond: { $basis }.
papers-basis-none = geen nodig: gaat over niemand
papers-basis-public = art. 6.1.e AVG
papers-basis-consent = art. 6.1.a AVG
papers-seen-program = het programma
papers-seen-self = alleen wie het krijgt
papers-seen-team = het team
papers-seen-admin = wie de server beheert
papers-seen-operator = wie de computer beheert
papers-seen-discord = Discord
papers-seen-everyone = iedereen op de server
papers-about = Over: { $whom }.
papers-about-young = jongeren
papers-about-worker = werkers
papers-about-admin = beheerders
papers-about-server = de server
papers-about-program = het programma
papers-made = Gemaakt op { $date } door Bankje { $version }, uit de instellingen van dat moment.
papers-periods = Bewaartermijnen nu: { $keep } na het einde van een gesprek; een gesprek eindigt vanzelf na { $idle } stilte; logboeken { $logs }.
papers-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  }
papers-register = Register van verwerkingsactiviteiten (artikel 30 AVG)
papers-register-activity = Verwerking: contact met jongeren via een bot op Discord
papers-register-draft = Ontwerp uit Bankje. De gemeente vult aan, bevestigt en neemt het op in haar register.
papers-register-people = Van wie
papers-register-people-are = Jongeren die het bankje gebruiken (ook minderjarigen), werkers van het team, beheerders van de server.
papers-register-data = Welke gegevens, waarvoor en tot wanneer
papers-register-transfers = Doorgifte buiten de Europese Unie
papers-register-measures = Beveiliging, en waar dat te zien is

## Readers: operators

papers-cannot-write = In { $folder } kan ik niet schrijven. Geef een andere map met --out.
papers-port-taken = Poort { $port } op { $host } is niet vrij voor de privacypagina. Kies een andere met notice_port, of zet hem uit met 0.
papers-unfilled = Nog in te vullen in bankje.toml: { $names }.
