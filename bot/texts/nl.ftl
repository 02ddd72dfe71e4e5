### What the house itself says. Each group names its readers; texts for young people pass the lint.

## Readers: young people

shell-broken = Sorry, er ging iets mis bij mij. Wil je het straks nog eens proberen?
shell-your-words = Dit schreef je. Je kunt het kopiëren:
shell-no-such-door = Deze knop werkt niet meer. Kijk op het paneel: daar staan de knoppen die wel werken.
shell-only-on-a-server = Dat kan alleen op de server zelf, niet in een DM.
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
hours-not-understood = Die uren begrijp ik niet. Schrijf het zo: { $example }.
hours-never = Met deze uren is het bankje nooit open, of nooit dicht. Schrijf het zo: { $example }.
hours-end-before-start = Het einde ligt voor het begin. Schrijf het zo: di-vr 14-18 uur.

## Readers: operators

start-key-missing = Er is geen sleutel. Maak er een met `bankje key new` en geef hem in BANKJE_KEY of in een bestand met BANKJE_KEY_FILE. Zonder sleutel start Bankje niet.
start-key-short = De sleutel is te kort: minstens { $shortest } tekens. Maak er een met `bankje key new`.
start-key-wrong = Deze sleutel past niet op de gegevens in { $folder }. Geef de sleutel waarmee die map begon. Er is niets veranderd.
start-key-in-data = { $file } ligt in de gegevensmap. Leg geheimen ergens anders: wie de map steelt, mag ze niet hebben.
start-secret-file = Het bestand { $file } kan ik niet lezen. Kijk of het bestaat en of deze gebruiker het mag lezen.
start-discord-away = Discord is niet te bereiken. Kijk of deze computer internet heeft, en start dan opnieuw.
start-token-missing = Er is geen bot-token. Geef het in BANKJE_TOKEN of in een bestand met BANKJE_TOKEN_FILE. Je vindt het op discord.com/developers, bij Bot.
start-token-wrong = Discord kent dit bot-token niet. Maak een nieuw token op discord.com/developers, bij Bot.
start-store-damaged = Het gegevensbestand is beschadigd. Zet een reservekopie terug, of verplaats het bestand om leeg te beginnen. Er is niets veranderd.
start-store-newer = De gegevens zijn van een nieuwere Bankje (kamer { $room }). Installeer die nieuwere versie. Er is niets veranderd.
start-second-instance = Er loopt al een Bankje met de map { $folder }. Stop die eerst, of geef een andere map in BANKJE_DATA_DIR.
start-config-unreadable = { $file }, regel { $line }: dit is geen geldige TOML. Schrijf: naam = waarde, met tekst tussen "aanhalingstekens".
start-config-unknown = { $file }, regel { $line }: '{ $name }' ken ik niet. Dit kan wel: { $known }.
start-config-wrong = { $file }, regel { $line }: '{ $name }' klopt niet. Schrijf: { $remedy }.
start-env-wrong = { $name } klopt niet. Geef: { $remedy }.
start-text-broken = { $file }, regel { $line }: deze tekst is niet af. Schrijf: naam = tekst, met { "{" } en { "}" } in paren.
start-text-unknown = { $file }, regel { $line }: '{ $name }' bestaat niet. Kijk in de map texts van de kamer welke namen er zijn.
start-text-locked = { $file }, regel { $line }: '{ $name }' is een veiligheids- of privacyzin en staat vast. Haal deze regels weg.
start-text-fact = { $file }, regel { $line }: '{ $name }' kent ${ $fact } niet. Gebruik alleen wat in de gewone tekst staat.
start-helplines-missing = In { $folder } staat geen { $file }, en er kwam er ook geen mee. Installeer Bankje opnieuw.
helplines-broken-entry = { $file }, { $entry }, veld '{ $field }': dit klopt niet. Schrijf: { $expected }.
