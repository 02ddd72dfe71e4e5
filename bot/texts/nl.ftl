### What the house itself says. Each group names its readers; texts for young people pass the lint.

## Readers: young people

shell-broken = Sorry, er ging iets mis bij mij. Wil je het straks nog eens proberen?
    .locked = says what happens
shell-call = Bel **112** bij gevaar. Bel **106** om te praten.
    .locked = safety
# Whom to call, within a sentence. With the plural: where the directory knows who answers in this language.
shell-talking-line = **106**, dag en nacht
    .locked = safety
shell-talking-lines = **{ $number }**, of dag en nacht **106** (in het Nederlands)
    .locked = safety
shell-suicide-line = **1813**, dag en nacht
    .locked = safety
shell-suicide-lines = **{ $number }**, of dag en nacht **1813** (in het Nederlands)
    .locked = safety
shell-numbers = Bel **112** bij gevaar. Bel **1813** bij gedachten aan zelfmoord. Bel **106** om te praten.
    .locked = safety
shell-your-words = Dit schreef je. Je kunt het kopiëren:
    .free = wording
shell-no-such-door = Deze knop werkt niet meer. Kijk op het paneel: daar staan de knoppen die wel werken.
    .locked = says what happens
shell-only-on-a-server = Dat kan alleen op de server zelf, niet in een DM.
    .locked = says what happens
shell-left = Dit komt niet bij het team aan, want je zit niet meer in de server. Bel **112** bij gevaar, of **1813**, of **106** om te praten.
    .locked = safety
shell-not-asked = Sorry, Discord antwoordt nu niet. Dit is nog niet bij het team. Probeer het straks nog eens. Bij gevaar: bel **112**. Wil je nu praten? Bel **106**, dag en nacht.
    .locked = safety
shell-not-served = Het bankje werkt hier niet. Er is niets verstuurd of bewaard. Wil je nu met iemand praten? Bel **106**, dag en nacht. Bij gevaar: **112**.
    .locked = safety
shell-no-room = Sorry, er is nu geen plaats om iets nieuws te bewaren. Wissen kan wel. Probeer het later nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety
shell-intake-stopped = Sorry, het bankje is nu dicht. Er is niets verstuurd of bewaard. Bel **106** om te praten, dag en nacht. Bel **112** bij gevaar.
    .locked = safety
shell-intake-stopped-seen = Sorry, het bankje is nu dicht. Je woorden zijn **niet** verstuurd. Het team ziet wel dat je dringend hulp vroeg. Wacht daar niet op. Bel **106** om te praten, dag en nacht. Bel **112** bij gevaar.
    .locked = safety
shell-intake-stopped-unsure = Sorry, het bankje is nu dicht. Je woorden zijn **niet** verstuurd. We weten nog niet of het team ziet dat je dringend hulp vroeg. Wacht daar niet op. Bel **106** om te praten, dag en nacht. Bel **112** bij gevaar.
    .locked = safety
shell-intake-stopped-nobody = Sorry, niemand van het team kan dit nu lezen. Er is niets verstuurd. Bel **106** om te praten, dag en nacht. Bel **1813** bij gedachten aan zelfmoord. Bel **112** bij gevaar.
    .locked = safety
shell-intake-stopped-unread = Sorry, **niemand van het team** kan nu lezen dat je dringend hulp vroeg. Je woorden zijn niet verstuurd. Wacht niet op ons. Bel **106** om te praten, dag en nacht. Bel **1813** bij gedachten aan zelfmoord. Bel **112** bij gevaar.
    .locked = safety
shell-intake-stopped-for-good = Sorry, dit bankje stopt. Er is niets verstuurd of bewaard. Nieuwe gesprekken kunnen niet meer. Bel **106** om te praten, dag en nacht. Bel **112** bij gevaar.
    .locked = safety
shell-help-now = Nu hulp nodig
    .locked = safety
shell-automatic = -# (automatisch bericht)
    .locked = bot-identity
shell-automatic-stem = automatisch
    .locked = bot-identity
shell-notice = Alles over privacy
    .locked = privacy
shell-parents = Voor ouders
    .locked = privacy
shell-hide = Verberg
    .locked = fact
shell-wipe = Wis
    .locked = fact
shell-wipe-all = Wis alles
    .locked = fact
shell-later = Sorry, dit duurt nu te lang. Kijk straks of het gelukt is. Lukte het niet, probeer het dan opnieuw. Bij gevaar: bel **112**. Wil je nu praten? Bel **106**, dag en nacht.
    .locked = safety
shell-stopping = Sorry, ik word net gestopt, dus dit lukt nu niet. Er is niets mee gebeurd. Probeer het straks nog eens. Is er gevaar, bel dan 112. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety
shell-stopped-midway = Sorry, ik word net gestopt. Ik weet niet of dit nog gelukt is. Kijk straks even of het er staat. Is er gevaar, bel dan 112. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety
shell-line-stopped = Gesloten. Praten? Bel 106.
    .locked = safety
shell-trial = **PROEF.** Het bankje is nog niet open.
    .locked = safety
shell-trial-not-open = **PROEF.** Het bankje is nog niet open: het team leest niet mee. De nummers zijn echt.
    .locked = safety
shell-trial-form = PROEF
    .locked = safety
shell-trial-closed = Het bankje is nog niet open. Binnenkort wel. Nu iemand nodig? 106, dag en nacht. Bij gevaar: 112.
    .locked = safety
shell-trial-opening = Het bankje gaat zo open. Probeer het over enkele minuten nog eens. Nu iemand nodig? 106, dag en nacht. Bij gevaar: 112.
    .locked = safety
shell-line-trial = Nog niet open. Praten? Bel 106.
    .locked = safety
posts-away = Sorry, Discord toont mij deze server nu niet. Er is niets verstuurd of bewaard. Probeer het straks nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety
posts-closed = Sorry, ik kan je bericht nu niet veilig bij het team brengen. Er is niets bewaard. Probeer het later nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety

## Readers: young people — moments

when-clock = { $whole ->
    [yes] { $hour } uur
   *[no] { $hour }.{ $minute } uur
  }
    .locked = fact
when-day = { $weekday ->
    [d0] maandag
    [d1] dinsdag
    [d2] woensdag
    [d3] donderdag
    [d4] vrijdag
    [d5] zaterdag
   *[d6] zondag
  } { $day } { $month ->
    [m1] januari
    [m2] februari
    [m3] maart
    [m4] april
    [m5] mei
    [m6] juni
    [m7] juli
    [m8] augustus
    [m9] september
    [m10] oktober
    [m11] november
   *[m12] december
  }
    .locked = fact
when-today = vandaag om { $hour }
    .locked = fact
when-yesterday = gisteren om { $hour }
    .locked = fact
when-tomorrow = morgen om { $hour }
    .locked = fact
when-other = { $day } om { $hour }
    .locked = fact
hours-feast = { $which ->
    [new_year] Nieuwjaar
    [easter] Pasen
    [easter_monday] paasmaandag
    [labour] het Feest van de Arbeid
    [ascension] Hemelvaart
    [whit_monday] pinkstermaandag
    [national] de nationale feestdag
    [assumption] Onze-Lieve-Vrouw-Hemelvaart
    [all_saints] Allerheiligen
    [armistice] Wapenstilstand
   *[christmas] Kerstmis
  }
    .locked = fact

## Readers: workers

shell-later-team = Dit duurt nu te lang: iets anders in dit gesprek is nog bezig. Kijk straks of het gelukt is, en probeer het anders opnieuw.
    .locked = fact
shell-dry-run = **OEFENING.** De jongere is verzonnen. Niets gaat naar iemand, en niets telt mee.
    .locked = safety
shell-dry-run-form = OEFENING
    .locked = safety
shell-dry-run-not = Dit knopje doet in een oefening niets: het zou iets echts veranderen of iemand iets laten weten. Ga verder met een ander knopje.
    .locked = fact

## Readers: admins

shell-file-mistake = ✖ { $file }, regel { $line }: { $field } klopt niet. Schrijf { $expected }. Tot dan telt dit bestand niet mee.
    .locked = fact
shell-file-unknown = dit veld niet
shell-not-served-admin = Deze server is niet gekend bij wie Bankje beheert. Ik ga hier na tien minuten weg. Heb je een code? Geef ze met /instellen code. Anders zet je beheerder deze server in de instellingen.
    .locked = fact
shell-code-wrong = Die code klopt niet. Wie Bankje beheert, ziet de juiste met `bankje invite`.
    .locked = fact
shell-code-used = Dat kan niet meer met een code: er is al een server. Wie Bankje beheert, zet deze server erbij in de instellingen.
    .locked = fact
shell-trial-everyone = Kies een eigen rol voor wie meetest. De rol van iedereen kan niet: dan ziet heel de server de proef.
    .locked = fact
shell-trial-over = Dat kan niet meer: de proef is voorbij. Iemand zette het bankje al open, of is daarmee bezig.
    .locked = fact
shell-to-setup = Naar klaarzetten
shell-only-admins = Dit is voor wie de server beheert. Vraag het aan iemand met 'Server beheren'.
shell-only-admins-worker = Dit is voor wie de server beheert: { $who }, of wie 'Server beheren' mag. Vraag het aan een van hen. Er is niets veranderd.
shell-changed-meanwhile = Iemand anders veranderde dit intussen. Ik heb niets overschreven. Kijk opnieuw wat er nu staat.
    .locked = fact
shell-not-plain = Schrijf gewone tekst: zonder opmaak, vermeldingen, links of onzichtbare tekens.
shell-and-more = en nog { $count }
hours-example = di-vr 14-18 uur, wo 13-18 uur
hours-day = { $day ->
    [d0] maandag
    [d1] dinsdag
    [d2] woensdag
    [d3] donderdag
    [d4] vrijdag
    [d5] zaterdag
    [d6] zondag
   *[d7] feestdagen
  }
    .locked = fact
hours-line = **{ $day }:** { $hours }
    .locked = fact
hours-span = { $start } tot { $end }
    .locked = fact
hours-span-night = { $start } tot { $end } de volgende dag
    .locked = fact
hours-days = { $days }: { $hours }
    .locked = fact
hours-joined = { $before }; { $after }
    .locked = fact
hours-run = { $first } tot en met { $last }
    .locked = fact
hours-always = dag en nacht
    .locked = fact
hours-closed = dicht
    .locked = fact
hours-as-usual = zoals op andere dagen
hours-own = Deze uren kan dit scherm niet tonen. Verander je hier een dag, dan vervang je alles.
hours-understood = **Zo heb ik de uren begrepen. Klopt dit?**
hours-change = Uren veranderen
hours-nothing = Hier staan geen dagen met uren. Schrijf het zo: di-vr 14-18 uur, wo 13-18 uur.
hours-not-understood = Dit begrijp ik niet: `{ $words }`. Schrijf de dagen met hun uren, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-unclear = Dit kan ik op twee manieren lezen: `{ $words }`. Schrijf elke dag apart met zijn uren, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-unclear-times = Is `{ $words }` overdag of 's avonds? Schrijf het zo: 13-17, of 01-05 voor de nacht.
hours-day-unclear = Welke dag is `{ $words }`? In het Nederlands en het Frans is dat een andere. Schrijf de dag voluit, zoals maandag.
hours-one-time = Bij `{ $words }` hoort nog een uur. Schrijf van wanneer tot wanneer, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-date = `{ $words }` lijkt een datum of een periode. Hier schrijf je de uren van elke week, zoals: di-vr 14-18 uur. Dagen die anders zijn, kies je met `/uren dag`.
hours-day-and-night = `{ $words }` kan hier niet. Schrijf de uren waarop er echt iemand is, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-services = Dit lijkt een andere dienst: `{ $words }`. Schrijf alleen de uren van één dienst, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-not-weekly = `{ $words }` is niet elke week. Schrijf hier alleen uren die elke week gelden, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-appointment = `{ $words }`: dat zijn geen vaste uren. Schrijf alleen de uren waarop er zonder afspraak iemand is, zoals: di-vr 14-18 uur.
hours-break = Dit is niet duidelijk: `{ $words }`. Van wanneer tot wanneer is het dicht, en op welke dagen? Schrijf het zo: ma-vr 9-12 en 13-17 uur.
hours-no-times = Ik vind geen uren bij `{ $words }`. Schrijf de dagen met hun uren, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-no-days = Ik vind geen dag bij `{ $words }`. Schrijf de dagen met hun uren, zoals: di-vr 14-18 uur, wo 13-18 uur.
hours-never = Met deze uren is het bankje nooit open, of nooit dicht. Schrijf het zo: di-vr 14-18 uur, wo 13-18 uur.
hours-end-before-start = Bij `{ $words }` ligt het einde voor het begin. Schrijf het zo: di-vr 14-18 uur, wo 13-18 uur.
hours-clock-not-understood = Het uur `{ $typed }` begrijp ik niet. Schrijf het zo: 14, 14.30 of 14u30.
hours-half = Er ontbreekt een begin of een einde. Vul ze allebei in, zoals van 14 tot 18.
hours-empty = Er staan geen uren. Vul een begin en een einde in, zoals van 14 tot 18.
hours-same = Het begin en het einde zijn hetzelfde uur. Voor de hele dag schrijf je van 0 tot 24.
hours-begins-at-24 = Uren kunnen niet om 24 uur beginnen. Begint het om middernacht? Schrijf dan 0, op de volgende dag.
hours-over-midnight = Het einde ligt voor het begin. Gaat het over middernacht? Schrijf van { $start } tot 24, en op de volgende dag van 0 tot { $end }.
hours-overlap = De twee keren overlappen. Maak er één van, of laat de tweede later beginnen dan de eerste eindigt.
hours-overlap-typed = De uren in `{ $words }` overlappen. Maak er één keer van, of laat de tweede later beginnen dan de eerste eindigt.
hours-many = Dat zijn meer dan { $most } keren op één dag. Neem er een paar samen.
hours-spans-not-understood = Die uren begrijp ik niet. Schrijf het zo: 10-12, of 10-12 en 14-16.
hours-date-not-understood = Die dag begrijp ik niet: `{ $words }`. Schrijf het zo: 24/12, 24/12/2026 of 24 december.
hours-date-over = `{ $words }` is dit jaar al voorbij. Bedoel je { $day }? Schrijf dan het jaar erbij.
hours-date-not-this-year = `{ $words }` bestaat niet in { $year }. Bedoel je { $day }? Schrijf dan het jaar erbij.
hours-date-long = Zo duurt het { $count } dagen, tot en met { $last }. Klopt dat? Schrijf dan bij beide dagen het jaar. Klopt het niet? Kijk dan na welke dag eerst komt.
hours-date-weekday = { $day } is een { $weekday ->
    [d0] maandag
    [d1] dinsdag
    [d2] woensdag
    [d3] donderdag
    [d4] vrijdag
    [d5] zaterdag
   *[d6] zondag
  }. Welke van de twee klopt? Schrijf alleen de datum.
hours-date-unknown = Die dag bestaat niet. Kijk de dag en de maand na, en schrijf het zo: 24/12/2026.
hours-date-past = Die dag is voorbij. Kies vandaag of een latere dag.
hours-date-order = De laatste dag ligt voor de eerste. Schrijf eerst de vroegste dag, dan de laatste.
hours-date-far = Die dag is nog te ver weg. Kies een dag in de komende twee jaar.

## Readers: operators

start-key-missing = Er is geen sleutel. Maak er een met `bankje key new` en geef hem in BANKJE_KEY of in een bestand met BANKJE_KEY_FILE. Zonder sleutel start Bankje niet.
start-key-short = De sleutel is te kort: minstens { $shortest } tekens. Maak er een met `bankje key new`.
start-key-wrong = Deze sleutel past niet op de gegevens in { $folder }. Geef de sleutel waarmee die map begon, of de nieuwe als je hem wisselde. Er is niets veranderd.
start-key-in-data = { $file } ligt in de gegevensmap. Leg geheimen ergens anders: wie de map steelt, mag ze niet hebben.
start-invite-link = Nodig de bot uit met deze link: { $link }
start-invite-portal = Zet op discord.com/developers: bij Bot, Public Bot uit, en alle drie de Privileged Gateway Intents uit; bij General Information, een beschrijving met de naam van de gemeente en wie je vragen stelt, en de adressen van je privacyverklaring (`bankje notice`) en je voorwaarden; bij Installation, geen installatie bij gebruikers.
start-invite-named = { $count ->
    [one] Bankje blijft op de server die in de instellingen staat.
   *[other] Bankje blijft op de { $count } servers die in de instellingen staan.
  } Elke andere verlaat het na tien minuten.
start-invite-code = Er staat geen server in de instellingen. Geef op de eerste server binnen tien minuten: /instellen code { $code }. Daarna dient de code nergens meer voor. Elke andere server verlaat Bankje.
start-secret-file = Het bestand { $file } kan ik niet lezen. Kijk of het bestaat en of deze gebruiker het mag lezen.
start-secret-in-environment = ✖ { $name } staat in de omgeving van het programma. Daar kan wie op deze computer mag het lezen, en de beschrijving van een container houdt het bij. Zet het in een bestand en geef { $name }_FILE. Zo werkt het ook, maar minder veilig.
start-discord-away = Discord is niet te bereiken. Kijk of deze computer internet heeft; Bankje blijft het zelf proberen.
start-discord-broken = Discord heeft zelf een storing; kijk op discordstatus.com. Je hoeft niets te doen: Bankje blijft het zelf proberen.
start-not-trusted = Deze computer vertrouwt het certificaat niet dat Discord toont. Kijk zijn klok, zijn certificaten (het pakket ca-certificates) en zijn proxy na, en start dan opnieuw.
start-often = Bankje werd vandaag zo vaak gestart dat Discord zijn token straks niet meer kent. Hij wacht nu tot Discord opnieuw telt, hoogstens een dag. Kijk in het logboek waarom hij telkens eindigt.
start-endpoint = Op discord.com/developers, bij General Information, staat een Interactions Endpoint URL ingevuld: dan stuurt Discord geen klikken naar Bankje. Maak dat veld leeg en start opnieuw.
start-token-reset = Discord aanvaardt dit bot-token niet meer: het is ongeldig gemaakt, of iemand maakte een nieuw. Maak een nieuw token op discord.com/developers, bij Bot, geef het, en start opnieuw. Er is niets verloren.
start-intents = Discord laat deze bot niet luisteren (sluitcode { $code }). Kijk op discord.com/developers, bij Bot, naar Privileged Gateway Intents: Bankje heeft er geen nodig. Start dan opnieuw, met de nieuwste Bankje als dat niet helpt.
start-outdated = Discord aanvaardt niet meer hoe deze Bankje verbinding maakt (sluitcode { $code }). Installeer de nieuwste versie.
start-unforeseen = Er ging iets mis dat niemand voorzag ({ $kind } bij { $place }). Wat bewaard is, is veilig. Start opnieuw, en meld deze regel als het terugkomt.
start-token-wrapped = Rond of in het bot-token staat iets te veel: aanhalingstekens, het woord Bot, een spatie of een nieuwe regel. Geef alleen het token zelf, op één regel.
start-token-shape = Wat als bot-token gegeven is, is geen bot-token: dat heeft drie delen met punten ertussen. Kopieer het opnieuw op discord.com/developers, bij Bot.
start-token-is-key = Wat als bot-token gegeven is, lijkt op de sleutel. Het token vind je op discord.com/developers, bij Bot; de sleutel hoort in BANKJE_KEY of BANKJE_KEY_FILE.
start-key-wrapped = Rond de sleutel staan aanhalingstekens, of er zit een nieuwe regel in. Geef alleen de sleutel zelf, op één regel, zoals `bankje key new` hem maakte.
start-key-is-token = Wat als sleutel gegeven is, is een bot-token. Maak een sleutel met `bankje key new` en geef hem in BANKJE_KEY of in een bestand met BANKJE_KEY_FILE.
start-secrets-swapped = Het bot-token en de sleutel zijn van plaats verwisseld. Geef het token in BANKJE_TOKEN en de sleutel in BANKJE_KEY, of elk in een eigen bestand.
start-token-missing = Er is geen bot-token. Geef het in BANKJE_TOKEN of in een bestand met BANKJE_TOKEN_FILE. Je vindt het op discord.com/developers, bij Bot.
start-token-wrong = Discord kent dit bot-token niet. Maak een nieuw token op discord.com/developers, bij Bot.
start-store-damaged = Het gegevensbestand is beschadigd: ook met de juiste sleutel is het niet te lezen. Maak eerst een kopie van de hele map. Zet dan een reservekopie terug met `bankje restore`. Alleen als er geen is: verplaats bankje.store om leeg te beginnen. Er is niets veranderd.
start-store-unreadable = De gegevens in { $folder } zijn met deze sleutel niet te lezen, en niets zegt welke sleutel erbij hoort. Meestal is het een andere: probeer elke sleutel die je hebt. Verplaats en verwijder niets. Er is niets veranderd.
start-store-in-use = Een ander programma heeft het gegevensbestand in { $folder } open. Sluit dat eerst. De gegevens zijn in orde. Er is niets veranderd.
start-key-id-unreadable = In { $file } is niet te lezen welke sleutel bij de gegevens hoort. Meer staat er niet in. Verwijder alleen dat ene bestand en start opnieuw met dezelfde sleutel. Laat bankje.store staan. Er is niets veranderd.
start-swap-unreadable = { $file } is niet te lezen: er was een sleutelwissel of een terugzetten bezig. Maak eerst een kopie van de hele map. Verwijder dan alleen dat ene bestand, en start met de sleutel van ervoor; past die niet, dan met de nieuwe. Er is niets veranderd.
start-foreign = { $path } is van gebruiker { $owner }, en Bankje draait als { $user } en mag er niet bij. De gegevens zijn in orde: verplaats niets. Geef de hele map aan die gebruiker, met `chown -R { $user }`, of draai Bankje als { $owner }. Er is niets veranderd.
start-locked = Bankje mag niet lezen en schrijven in { $path }, al is het van dezelfde gebruiker. De gegevens zijn in orde: verplaats niets. Geef de rechten terug met `chmod -R u+rwX`. Er is niets veranderd.
start-disk-read-only = De schijf met { $folder } is alleen-lezen. De gegevens zijn in orde: verplaats niets. Kijk in het logboek van de computer of de schijf stuk gaat, en maak haar weer schrijfbaar. Er is niets veranderd.
start-disk-full = De schijf met { $folder } is vol. De gegevens zijn in orde: verplaats niets uit die map. Maak ergens anders op die schijf plaats, minstens 16 megabyte, en start opnieuw.
start-not-a-folder = { $folder } is geen map. Kijk of BANKJE_DATA_DIR en de map voor reservekopieën kloppen. Er is niets veranderd.
start-not-a-file = { $file } is geen bestand, en dat moet wel. Kijk wie het daar zette, en haal alleen dat weg. Er is niets veranderd.
start-no-locks = De schijf met { $folder } kan geen bestanden vergrendelen, zoals sommige netwerkschijven. Dan is niet te zien of er al een Bankje loopt. Verplaats de hele map naar een schijf van deze computer. Er is niets veranderd.
start-store-newer = De gegevens zijn van een nieuwere Bankje (kamer { $room }). Installeer die nieuwere versie. Er is niets veranderd.
start-second-instance = Er loopt al een Bankje met de map { $folder }. Stop die eerst, of geef een andere map in BANKJE_DATA_DIR.
start-serve-no-folder = { $folder } is geen map. Geef de map waarin elke stad een eigen map heeft.
start-serve-second = Een andere Bankje bedient de steden in { $folder } al. Stop die eerst. Er is niets veranderd.
start-serve-environment = { $name } staat in de omgeving en zou voor elke stad gelden. Haal dat weg: elke stad heeft een eigen token en sleutel, in secrets/token en secrets/key in haar map.
start-serve-same-token = Deze stad heeft hetzelfde bottoken als { $other }. Elke stad heeft een eigen bot nodig. { $other } loopt door; geef deze stad een eigen token.
start-serve-same-key = Deze stad heeft dezelfde sleutel als { $other }: wie er één krijgt, kan ze allebei lezen. { $other } loopt door; geef deze stad een eigen sleutel, of wissel hem met `bankje key rotate`.
start-serve-full = In dit proces lopen al { $most } steden, en meer neemt het er niet. Zet deze stad in een andere map, met een eigen proces.
start-serve-data-gone = De gegevensmap { $folder } was er en is weg. Zet ze terug: Bankje begint niet opnieuw met een lege. Wil je leeg beginnen? Start dan het hele proces opnieuw.
start-nothing-here = In { $folder } staat nog niets van Bankje. Kijk of BANKJE_DATA_DIR klopt. Er is niets veranderd.
start-disk = De schijf met { $folder } is vol, alleen-lezen of stuk. Maak plaats of herstel haar, en doe het dan opnieuw. Er is niets veranderd.
start-rotated = Alles heeft nu de nieuwe sleutel: gegevens, reservekopieën en schuilnamen. Geef voortaan { $file } in BANKJE_KEY_FILE, en bewaar de oude sleutel alleen zolang je ergens nog een oude kopie hebt.
start-rotated-reset = Alles heeft nu de nieuwe sleutel, en niemand is nog terug te vinden. Alle gesprekken zijn gewist; hun berichten verdwijnen van Discord zodra Bankje weer draait. De oude reservekopieën zijn weg. Geef voortaan { $file } in BANKJE_KEY_FILE.
start-rotated-already = De gegevens hebben deze sleutel al. Er is niets veranderd.
start-backup-made = De reservekopie staat in { $file }. Ze is versleuteld met jouw sleutel. Wat intussen gewist wordt, staat er nog in: bewaar haar dagen, geen maanden.
start-intake-stopped = ✔ Het bankje is dicht, op elke server. Een Bankje dat draait, ziet dat meteen; het blijft zo na een herstart. Weer openen: `bankje open-intake`.
start-intake-open = ✔ De stop voor alle servers is weg. Een server die zelf stopte, blijft dicht tot de beheerder daar opent.
start-intake-was-open = Er was geen stop voor alle servers.
start-close-decided = ✔ Het bankje op die server stopt. De laatste dag is { $day }; daarna wist Bankje alles en verlaat de server. Het bewijs komt in de map `closed` van de gegevensmap. Terugdraaien: `bankje close SERVER --cancel`.
start-close-cancelled = ✔ Het bankje op die server blijft.
start-close-began = De laatste dag van die server is voorbij: het wissen is begonnen. Er is niets veranderd.
start-close-past = Die dag is voorbij. Kies vandaag of later met --last-day. Er is niets veranderd.
start-close-unknown = Op die server is deze bot niet, en er is niets van bewaard. Kijk het nummer na. Er is niets veranderd.
start-close-laid-ready = Bankje draait nu niet. Het verzoek ligt klaar: hij begint eraan zodra hij weer draait. Neem het terug met --cancel.
start-close-no-answer = De Bankje die loopt, gaf nog geen antwoord. Het verzoek ligt klaar. Kijk in het logboek of hij met Discord verbonden is.
start-backup-no-answer = De Bankje die loopt, maakte geen reservekopie. Kijk in het logboek of hij nog werkt, of stop hem en doe het dan opnieuw.
start-backup-unreadable = { $file } is geen reservekopie van Bankje, of is beschadigd. Neem een andere. Er is niets veranderd.
start-backup-newer = { $file } is van een nieuwere Bankje. Installeer die nieuwere versie. Er is niets veranderd.
start-health-well = ✔ Bankje is in orde.
start-health-no-port = Er is geen poort voor de gezondheid. Geef er een met health_port (bankje.toml) of BANKJE_HEALTH_PORT, zoals 9464, en start Bankje opnieuw.
start-health-no-answer = Bankje antwoordt niet op poort { $port }: het draait niet, of het hangt. Kijk in het logboek en start het opnieuw.
start-health-port = Poort { $port } is niet vrij voor de gezondheid. Kies een andere met health_port, of zet hem uit met 0.
start-health-title-well = Bankje is in orde
start-health-title-ill = Bankje is niet in orde
start-health-loop-well = Het programma antwoordt.
start-health-loop-ill = Het programma hangt, of is net gestart. Duurt dit langer dan een minuut? Start het opnieuw en bewaar het logboek.
start-health-gateway-well = Verbonden met Discord.
start-health-gateway-ill = Niet verbonden met Discord. Bankje blijft proberen. Blijft het duren? Kijk op discordstatus.com en in het logboek.
start-health-store-well = Wat nieuw is, kan bewaard worden.
start-health-store-ill = Wat nieuw is, kan niet bewaard worden: de schijf is vol, alleen-lezen of stuk. Maak plaats of herstel ze.
start-health-sweep-well = Wat vervallen is, wordt op tijd gewist.
start-health-sweep-ill = Er is al tien minuten niets gewist van wat vervallen is. Zoek “job failed” in het logboek.
start-health-due-well = Op Discord staat geen bericht langer dan het mag.
start-health-due-ill = Op Discord staat een bericht een uur langer dan het mag. Bankje blijft proberen. Kijk de rechten na met /controle.
start-health-backup-well = De nieuwste back-up is recent.
start-health-backup-ill = Er is geen back-up van de laatste anderhalve dag. Kijk naar de schijf van de back-ups.
start-health-town-starting = start nu.
start-health-town-running = alles in orde.
start-health-town-waiting = brak af en start vanzelf opnieuw. Kijk in het logboek naar “town broke off”.
start-health-town-refused = loopt niet: iemand moet iets herstellen. Het logboek en de terminal zeggen wat.
start-health-town-stopped = is gestopt, met opzet.
start-health-requests-ill = Discord weigerde zo veel vragen van dit adres dat de meeste enkele minuten wachten. Kijk in het logboek naar “too many requests refused”.
start-health-alive = ✔ Bankje hangt niet.
start-health-not-alive = Bankje hangt, of geeft geen antwoord op poort { $port }.
start-backup-other-key = { $file } is met een andere sleutel gemaakt. Geef die sleutel met --key-file. Er is niets veranderd.
start-journal-missing = Ik weet niet wat er sinds { $since } gewist is: het bestand { $name } ontbreekt of is jonger. Leg het naast de reservekopie. Lukt dat echt niet, dan brengt --without-journal ook terug wat mensen wisten. Er is niets veranderd.
start-restored = De gegevens zijn weer zoals op { $made }. Wat sindsdien gewist of verlopen is, blijft weg (rijen: { $gone }). Wat er sindsdien op Discord bijkwam, ruimt Bankje op zodra hij weer draait.
start-restored-kept = Wat er stond voor het terugzetten, staat in { $file }.
start-rehearsed = De reservekopie van { $made } laat zich terugzetten (rijen: { $rows }). Dat is in een map apart geprobeerd, en die is weer weg. /controle toont vanaf nu deze datum.
start-rehearse-none = In { $folder } ligt geen reservekopie die met deze sleutel opengaat. Maak er een met: bankje backup.
start-config-unreadable = { $file }, regel { $line }: dit is geen geldige TOML. Schrijf: naam = waarde, met tekst tussen "aanhalingstekens".
start-config-unknown = { $file }, regel { $line }: '{ $name }' ken ik niet. Dit kan wel: { $known }.
start-config-wrong = { $file }, regel { $line }: '{ $name }' klopt niet. Schrijf: { $remedy }.
start-env-wrong = { $name } klopt niet. Geef: { $remedy }.
start-text-broken = { $file }, regel { $line }: deze tekst is niet af. Schrijf: naam = tekst, met { "{" } en { "}" } in paren.
start-text-unknown = { $file }, regel { $line }: '{ $name }' bestaat niet. Kijk in de map texts van de kamer welke namen er zijn.
start-text-locked = { $file }, regel { $line }: '{ $name }' zegt een feit of een belofte en staat vast. Haal deze regels weg, dan staat er weer de gewone tekst.
start-text-fact = { $file }, regel { $line }: '{ $name }' kent ${ $fact } niet. Gebruik alleen wat in de gewone tekst staat.
start-text-long = { $file }, regel { $line }: '{ $name }' is te lang. Het mag { $longest } tekens lang zijn: anders past het op Discord niet op het scherm.
start-text-keeps = { $file }, regel { $line }: '{ $name }' mag anders klinken, maar moet ook dit zeggen: { $fact }. De gewone tekst is: { $ours }
start-text-asks = { $file }, regel { $line }: '{ $name }' vraagt wie iemand is, en dat hoeft een jongere nooit te zeggen. Schrijf het zonder die vraag. De gewone tekst is: { $ours }
start-text-adds = { $file }, regel { $line }: '{ $name }' zegt iets wat de gewone tekst niet zegt: { $fact }. Beloof niets en noem geen feiten die er niet staan. De gewone tekst is: { $ours }
start-own-words = Anders zeggen mag, zolang de feiten erin blijven. Voor jongeren is dat ({ $count } teksten):
start-own-hard = { $file }, regel { $line }: '{ $name }' is voor jongeren nog niet gewoon genoeg ({ $what }). Schrijf korte, rustige zinnen in de je-vorm: { $said }
start-update-no-address = Er is geen adres om naar de nieuwste versie te vragen. Geef dat van de uitgaven in releases_url (bankje.toml); docs/operating.md zegt welk. Er is niets gevraagd.
start-update-unreachable = Op het adres in releases_url antwoordt niemand. Kijk het adres na, en of deze machine internet heeft. Of er een nieuwere versie is, weet nu niemand.
start-update-refused = Het adres in releases_url antwoordt nee ({ $status }). Kijk het na: het moet dat voor programma's zijn, en open voor iedereen. Of er een nieuwere versie is, weet nu niemand.
start-update-no-version = Wat van het adres in releases_url kwam, noemt geen versie. Kijk het adres na. Of er een nieuwere versie is, weet nu niemand.
start-update-newest = ✔ Dit is de nieuwste versie: { $ours }.
start-update-newer = Er is een nieuwere versie: { $newest }. Dit is { $ours }. Lees eerst in haar lijst van wijzigingen wat je met de hand moet doen. Bankje installeert zelf niets.
start-helplines-missing = In { $folder } staat geen { $file }, en er kwam er ook geen mee. Installeer Bankje opnieuw.
helplines-broken-entry = { $file }, { $entry }, veld '{ $field }': dit klopt niet. Schrijf: { $expected }.
