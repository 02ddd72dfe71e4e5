### Seeing and wiping.

## Readers: young people

privacy-command = privacy
privacy-command-about = Zie wat we van jou weten. Of wis het.
privacy-title = **Jouw privacy.** Alleen jij ziet dit.
privacy-nothing = **We hebben nu geen gesprek van jou.**
privacy-kept = **Dit hebben we van jou:**
    • Codenaam **{ $code_name }**, gestart op { $since }.
    • Een code, zodat antwoorden bij jou raken. Niemand van het team kan die lezen.
    • Je gesprek in het teamkanaal, tot { $until }. Als je niets meer schrijft, wissen we het op die dag.
    • Welke uitleg je las. En als je een DM wilt: waar die naartoe gaat.
privacy-never-kept = **Dit hebben we niet:** je naam, leeftijd en adres. En niets van wat je in andere kanalen schrijft.
    .locked = privacy
privacy-sure = **Zeker?** Het team kan je dan niet meer antwoorden. Terughalen kan niet. Wil je eerst een nummer opschrijven?
privacy-yes = Ja, wis alles
privacy-no = Toch niet
privacy-wiped = 🧹 **Klaar. Alles is gewist.** Je codenaam bestaat niet meer.
privacy-wiped-nothing = 🧹 **Klaar. We bewaren niets van jou.**
privacy-wiped-later = 🧹 **Wat wij zelf bewaren, is gewist.** Discord antwoordt nu niet. We blijven proberen tot ook je gesprek in het teamkanaal weg is.
privacy-cannot-wipe = **Dit kunnen wij niet wissen:** wat Discord zelf bewaart, een schermfoto, en wat iemand onthoudt.
    .locked = privacy
privacy-welcome = Je bent altijd welkom voor een nieuw gesprek.
privacy-hidden = Verborgen. Je vindt alles terug met de knoppen op het paneel.

## Readers: workers

privacy-told-team = 1 gesprek gewist door de jongere. (automatisch bericht)
privacy-seen = Gezien
