### What the house itself says. Each group names its readers; texts for young people pass the lint.

## Readers: young people

shell-broken = Sorry, er ging iets mis bij mij. Wil je het straks nog eens proberen?
shell-your-words = Dit schreef je. Je kunt het kopiëren:
shell-no-such-door = Deze knop werkt niet meer. Kijk op het paneel: daar staan de knoppen die wel werken.
shell-only-on-a-server = Dat kan alleen op de server zelf, niet in een DM.
shell-no-room = Sorry, er is nu geen plaats om iets nieuws te bewaren. Wissen kan wel. Probeer het later nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety
shell-help-now = Nu hulp nodig
    .locked = safety
shell-hide = Verberg
shell-wipe = Wis
shell-wipe-all = Wis alles
posts-closed = Sorry, ik kan je bericht nu niet veilig bij het team brengen. Er is niets bewaard. Probeer het later nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety

## Readers: young people — moments

when-clock = { $whole ->
    [yes] { $hour } uur
   *[no] { $hour }.{ $minute } uur
  }
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
when-today = vandaag om { $hour }
when-yesterday = gisteren om { $hour }
when-tomorrow = morgen om { $hour }
when-other = { $day } om { $hour }

## Readers: admins

shell-only-admins = Dit is voor wie de server beheert. Vraag het aan iemand met 'Server beheren'.
shell-and-more = en nog { $count }
hours-not-understood = Die uren begrijp ik niet. Schrijf het zo: { $example }.
hours-never = Met deze uren is het bankje nooit open, of nooit dicht. Schrijf het zo: { $example }.
hours-end-before-start = Het einde ligt voor het begin. Schrijf het zo: di-vr 14-18 uur.
hours-clock-not-understood = Het uur `{ $typed }` begrijp ik niet. Schrijf het zo: 14, 14.30 of 14u30.
hours-half = Er ontbreekt een begin of een einde. Vul ze allebei in, zoals van 14 tot 18.
hours-empty = Er staan geen uren. Vul een begin en een einde in, zoals van 14 tot 18.
hours-same = Het begin en het einde zijn hetzelfde uur. Voor de hele dag schrijf je van 0 tot 24.
hours-begins-at-24 = Uren kunnen niet om 24 uur beginnen. Begint het om middernacht? Schrijf dan 0, op de volgende dag.
hours-over-midnight = Het einde ligt voor het begin. Gaat het over middernacht? Schrijf van { $start } tot 24, en op de volgende dag van 0 tot { $end }.
hours-overlap = De twee keren overlappen. Maak er één van, of laat de tweede later beginnen dan de eerste eindigt.
hours-many = Dat zijn meer dan { $most } keren op één dag. Neem er een paar samen.
hours-spans-not-understood = Die uren begrijp ik niet. Schrijf het zo: 10-12, of 10-12 en 14-16.
hours-date-not-understood = Die dag begrijp ik niet. Schrijf het zo: 24/12, 24/12/2026 of 24 december.
hours-date-unknown = Die dag bestaat niet. Kijk de dag en de maand na, en schrijf het zo: 24/12/2026.
hours-date-past = Die dag is voorbij. Kies vandaag of een latere dag.
hours-date-order = De laatste dag ligt voor de eerste. Schrijf eerst de vroegste dag, dan de laatste.
hours-date-far = Die dag is nog te ver weg. Kies een dag in de komende twee jaar.

## Readers: operators

start-key-missing = Er is geen sleutel. Maak er een met `bankje key new` en geef hem in BANKJE_KEY of in een bestand met BANKJE_KEY_FILE. Zonder sleutel start Bankje niet.
start-key-short = De sleutel is te kort: minstens { $shortest } tekens. Maak er een met `bankje key new`.
start-key-wrong = Deze sleutel past niet op de gegevens in { $folder }. Geef de sleutel waarmee die map begon, of de nieuwe als je hem wisselde. Er is niets veranderd.
start-key-in-data = { $file } ligt in de gegevensmap. Leg geheimen ergens anders: wie de map steelt, mag ze niet hebben.
start-secret-file = Het bestand { $file } kan ik niet lezen. Kijk of het bestaat en of deze gebruiker het mag lezen.
start-discord-away = Discord is niet te bereiken. Kijk of deze computer internet heeft, en start dan opnieuw.
start-token-missing = Er is geen bot-token. Geef het in BANKJE_TOKEN of in een bestand met BANKJE_TOKEN_FILE. Je vindt het op discord.com/developers, bij Bot.
start-token-wrong = Discord kent dit bot-token niet. Maak een nieuw token op discord.com/developers, bij Bot.
start-store-damaged = Het gegevensbestand is beschadigd. Zet een reservekopie terug, of verplaats het bestand om leeg te beginnen. Er is niets veranderd.
start-store-newer = De gegevens zijn van een nieuwere Bankje (kamer { $room }). Installeer die nieuwere versie. Er is niets veranderd.
start-second-instance = Er loopt al een Bankje met de map { $folder }. Stop die eerst, of geef een andere map in BANKJE_DATA_DIR.
start-nothing-here = In { $folder } staat nog niets van Bankje. Kijk of BANKJE_DATA_DIR klopt. Er is niets veranderd.
start-disk = De schijf met { $folder } is vol, alleen-lezen of stuk. Maak plaats of herstel haar, en doe het dan opnieuw. Er is niets veranderd.
start-rotated = Alles heeft nu de nieuwe sleutel: gegevens, reservekopieën en schuilnamen. Geef voortaan { $file } in BANKJE_KEY_FILE, en bewaar de oude sleutel alleen zolang je ergens nog een oude kopie hebt.
start-rotated-reset = Alles heeft nu de nieuwe sleutel, en niemand is nog terug te vinden. Alle gesprekken zijn gewist; hun berichten verdwijnen van Discord zodra Bankje weer draait. De oude reservekopieën zijn weg. Geef voortaan { $file } in BANKJE_KEY_FILE.
start-rotated-already = De gegevens hebben deze sleutel al. Er is niets veranderd.
start-backup-made = De reservekopie staat in { $file }. Ze is versleuteld met jouw sleutel. Wat intussen gewist wordt, staat er nog in: bewaar haar dagen, geen maanden.
start-backup-no-answer = De Bankje die loopt, maakte geen reservekopie. Kijk in het logboek of hij nog werkt, of stop hem en doe het dan opnieuw.
start-backup-unreadable = { $file } is geen reservekopie van Bankje, of is beschadigd. Neem een andere. Er is niets veranderd.
start-backup-newer = { $file } is van een nieuwere Bankje. Installeer die nieuwere versie. Er is niets veranderd.
start-backup-other-key = { $file } is met een andere sleutel gemaakt. Geef die sleutel met --key-file. Er is niets veranderd.
start-journal-missing = Ik weet niet wat er sinds { $since } gewist is: het bestand { $name } ontbreekt of is jonger. Leg het naast de reservekopie. Lukt dat echt niet, dan brengt --without-journal ook terug wat mensen wisten. Er is niets veranderd.
start-restored = De gegevens zijn weer zoals op { $made }. Wat sindsdien gewist of verlopen is, blijft weg (rijen: { $gone }). Wat er sindsdien op Discord bijkwam, ruimt Bankje op zodra hij weer draait.
start-restored-kept = Wat er stond voor het terugzetten, staat in { $file }.
start-config-unreadable = { $file }, regel { $line }: dit is geen geldige TOML. Schrijf: naam = waarde, met tekst tussen "aanhalingstekens".
start-config-unknown = { $file }, regel { $line }: '{ $name }' ken ik niet. Dit kan wel: { $known }.
start-config-wrong = { $file }, regel { $line }: '{ $name }' klopt niet. Schrijf: { $remedy }.
start-env-wrong = { $name } klopt niet. Geef: { $remedy }.
start-text-broken = { $file }, regel { $line }: deze tekst is niet af. Schrijf: naam = tekst, met { "{" } en { "}" } in paren.
start-text-unknown = { $file }, regel { $line }: '{ $name }' bestaat niet. Kijk in de map texts van de kamer welke namen er zijn.
start-text-locked = { $file }, regel { $line }: '{ $name }' is een veiligheids- of privacyzin en staat vast. Haal deze regels weg.
start-text-fact = { $file }, regel { $line }: '{ $name }' kent ${ $fact } niet. Gebruik alleen wat in de gewone tekst staat.
start-text-long = { $file }, regel { $line }: '{ $name }' is te lang. Het mag { $longest } tekens lang zijn: anders past het op Discord niet op het scherm.
start-helplines-missing = In { $folder } staat geen { $file }, en er kwam er ook geen mee. Installeer Bankje opnieuw.
helplines-broken-entry = { $file }, { $entry }, veld '{ $field }': dit klopt niet. Schrijf: { $expected }.
