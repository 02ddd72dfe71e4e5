### Proposals for another wording.

## Readers: workers

proposals-command = voorstel
proposals-command-about = Stel een betere tekst voor. Een admin beslist.
proposals-title = Een andere tekst voorstellen
proposals-search = Welke tekst? Typ er een stukje van
proposals-search-hint = Bijvoorbeeld: zit je ergens mee
proposals-found = { $count } teksten gevonden. Kies er een.
proposals-choose = Kies een tekst
proposals-words = Hoe zou jij het zeggen?
proposals-words-hint = Wat tussen { "{" } en { "}" } staat, laat je staan.
proposals-note = Deze tekst lezen jongeren. Beloften, feiten en veiligheid staan vast.
    .locked = fact
proposals-send = Stuur naar het team
proposals-sent = ✔ Je voorstel staat in het teamkanaal. Een admin beslist.
    .locked = fact
proposals-by = **{ $name } stelt een andere tekst voor.** Alleen een admin kan beslissen.
proposals-old = **Nu:** { $words }
proposals-new = **Voorstel:** { $words }
proposals-accept = Aanvaard
proposals-decline = Laat het zo
proposals-accepted = ✔ **Vanaf nu zegt de bot het zo**, dankzij { $name }.
    .locked = fact
proposals-declined = De tekst blijft zoals hij is. Het voorstel is weg.
    .locked = fact
proposals-none = Zo'n tekst vind ik niet, of hij staat vast. Typ een paar woorden zoals ze er staan.
proposals-locked = Deze tekst staat vast: hij belooft iets of zegt een feit. Er is niets veranderd.
proposals-same = Zo staat het er al. Er is niets veranderd.
proposals-long = Dat is te lang: het mag { $longest } tekens zijn. Er is niets veranderd.
proposals-fact = Ik ken { $fact } niet. Laat staan wat tussen accolades staat. Er is niets veranderd.
proposals-keeps = Dit moet erin blijven: { $fact }. Er is niets veranderd.
proposals-asks = Zo vraagt het wie iemand is, en dat vragen we nooit. Er is niets veranderd.
proposals-adds = Dit belooft iets dat er niet stond: { $fact }. Er is niets veranderd.
proposals-broken = Deze tekst is niet af. Kijk de accolades na. Er is niets veranderd.
proposals-hard = Voor jongeren is dit nog niet gewoon genoeg: { $said } Schrijf korte zinnen in de je-vorm. Er is niets veranderd.
proposals-gone = Dit voorstel is er niet meer, of het is niet van jou.
proposals-shared = Deze Bankje bedient meer dan één server, en de teksten zijn voor alle dezelfde. Vraag het aan wie Bankje draait.
