### Tellen, en het kwartaalrapport.

## Readers: workers

evaluation-command = tel
evaluation-command-about = Tel losse contacten en thema's: soort en aantal, geen namen.
evaluation-option-what = wat
evaluation-option-what-about = Wat je deed, of waarover het ging
evaluation-option-amount = aantal
evaluation-option-amount-about = Hoe vaak? Zonder aantal is het één keer.
evaluation-kind-contact-played = Meegegamed
evaluation-kind-contact-chatted = Gebabbeld
evaluation-kind-contact-congratulated = Gefeliciteerd
evaluation-kind-theme-talent = Talent
evaluation-kind-theme-initiative = Initiatief
evaluation-kind-theme-pride = Trots
evaluation-kind-theme-friendship = Vriendschap
evaluation-kind-theme-worry = Zorg
evaluation-kind-theme-tension = Spanning
evaluation-kind-theme-bullying = Pesten
evaluation-kind-theme-disinformation = Desinformatie
evaluation-tally-title = **Tellen.** Eén druk telt één los contact. Geen namen, geen tekst. Niemand ziet wie telde.
    .locked = promise
evaluation-tally-themes = Waarover ging het? Eén druk telt één keer.
evaluation-tally-nothing = Ik onthoud nu niets dat jij telde.
    .locked = fact
evaluation-tally-own = Door jou geteld sinds { $since }: { $counts }. Dit zie alleen jij. Het wordt nergens per werker bewaard.
    .locked = fact
evaluation-tally-each = { $count }× { $what }
evaluation-tally-noted = Genoteerd: { $count }× { $what }. Geen namen.
    .locked = fact
evaluation-tally-undo = Haal mijn laatste weg
evaluation-tally-more = Tel nog iets
evaluation-tally-begin = Tel een contact
evaluation-tally-none = Er is niets van jou om weg te halen. Er is niets veranderd.
evaluation-tally-amount = Tel van 1 tot { $most } tegelijk. Er is niets geteld.
