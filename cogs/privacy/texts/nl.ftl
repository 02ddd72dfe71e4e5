### Seeing and wiping.

## Readers: young people

privacy-command = privacy
privacy-command-about = Zie wat we van jou weten. Of wis het.
privacy-title = **Jouw privacy.** Alleen jij ziet dit.
privacy-nothing = **We hebben nu geen gesprek van jou.**
privacy-kept = **Dit hebben we van jou:**
    • Codenaam **{ $code_name }**, gestart op { $since }.
    • Een code, zodat antwoorden bij jou raken. Niemand van het team kan die lezen.
    • Je gesprek in het teamkanaal, tot { $until }. Schrijf je niets meer, dan wissen we het dan.
    • Welke uitleg je las, en of je een privébericht wilt.
privacy-never-kept = **Dit hebben we niet:** je naam, leeftijd en adres. En niets van wat je in andere kanalen schrijft.
    .locked = privacy
privacy-sure = **Zeker?** Het team kan je dan niet meer antwoorden. Terughalen kan niet. Wil je eerst een nummer opschrijven?
privacy-yes = Ja, wis alles
privacy-no = Toch niet
privacy-wiped = 🧹 **Klaar. Alles is gewist.** Je codenaam bestaat niet meer.
privacy-wiped-later = 🧹 **Wij hebben alles gewist.** Discord antwoordt nu niet. Het gesprek in het teamkanaal wissen we zodra dat kan.
privacy-cannot-wipe = **Dit kunnen wij niet wissen:** wat Discord zelf bewaart, een schermfoto, en wat iemand onthoudt.
    .locked = privacy
privacy-welcome = Je bent altijd welkom voor een nieuw gesprek.
privacy-hidden = Verborgen. Je vindt alles terug met de knoppen op het paneel.

## Readers: workers

privacy-told-team = 1 gesprek gewist door de jongere. (automatisch bericht)
