### The pinned panel.

## Readers: young people

panel-title = ## Hey! Wij zijn het jeugdteam van { $town }.
panel-invitation = Een vraag, een idee, of zit je ergens mee? Stuur het ons. Je naam hoeft niet.
panel-for = Voor jongeren van { $youngest } tot { $oldest } jaar. We kijken je leeftijd niet na.
panel-open = 🟢 **Nu open**, tot { $until }. { $answers }
panel-busy = Het is druk. Reken op een uur.
panel-promise-none = Een mens leest je bericht.
panel-promise-half_hour = Je krijgt meestal binnen 30 minuten antwoord van een mens.
panel-promise-hour = Je krijgt meestal binnen een uur antwoord van een mens.
panel-promise-later = Een mens leest je bericht. Antwoord kan vandaag langer duren.
panel-nobody = 🌙 **Er is nu niemand.** Weer open: { $when }. Schrijven mag nu al.
panel-nobody-unknown = 🌙 **Er is nu niemand.** Schrijven mag nu al.
panel-closed = 🌙 **Nu gesloten.** Weer open: { $when }. Schrijven mag nu al.
panel-closed-unknown = 🌙 **Nu gesloten.** Schrijven mag nu al.
panel-holiday = 🌙 **Vakantie.** { $words } Weer open: { $when }. Schrijven mag nu al.
panel-holiday-unknown = 🌙 **Vakantie.** { $words } Schrijven mag nu al.
panel-stopped = 🌙 **Nu gesloten.** De knoppen werken even niet. Kom later nog eens terug.
    .locked = safety
panel-looked = Antwoordt het bankje niet? Bel **106**. Nagekeken: { $ago }.
    .locked = safety
panel-bot = Ik ben een bot. Ik geef je bericht door. In andere kanalen lees ik niet mee.
    .locked = bot-identity
panel-ask = Stel een vraag
panel-ask-where = '{ panel-ask }'
    .elsewhere = '{ panel-ask }' (op het paneel: '{ panel-ask-there }')
panel-idea = Ik heb een idee
panel-who = Wie zijn wij?
panel-who-where = '{ panel-who }'
    .elsewhere = '{ panel-who }' (op het paneel: '{ panel-who-there }')
panel-inbox = Mijn gesprek
panel-inbox-where = '{ panel-inbox }'
    .elsewhere = '{ panel-inbox }' (op het paneel: '{ panel-inbox-there }')
panel-privacy = Privacy
panel-privacy-where = '{ panel-privacy }'
    .elsewhere = '{ panel-privacy }' (op het paneel: '{ panel-privacy-there }')
panel-line-open = Open tot { $until }
panel-line-opens = Open { $when }
panel-line-holiday = Vakantie
panel-line-neutral = Op het bankje
panel-direct = **Dit is een automatisch antwoord.** Ik ben een bot en hier leest niemand mee. Je bericht is niet doorgegeven en niet bewaard. Je kunt het hier zelf wissen.
    .locked = bot-identity
panel-direct-ask = Wil je het team iets vragen? Dat kan op het bankje. Je naam hoeft niet. Een antwoord van het team staat daar bij { panel-inbox-where }.
panel-direct-town = • **{ $town }**: { $line }.
panel-direct-go = Naar het bankje van { $town }
panel-direct-elsewhere = Een bankje vind je op de server van je stad of gemeente, bij het paneel. Je naam hoeft niet.
panel-direct-nowhere = Het jeugdteam is nog niet klaar. Kom later nog eens terug.

## Readers: admins

panel-decided = ✔ Bewaard. Binnen een minuut klopt het paneel.
panel-hung = ✔ Het paneel hangt er zo weer, onderaan. Lukt dat niet, kijk dan bij /controle.
panel-ages-unclear = Kies twee hele leeftijden, de jongste eerst, van { $youngest } tot { $oldest }. Of kies er geen: dan zegt het paneel er niets over.
panel-not-set-up = Zet eerst het bankje klaar met /instellen start.
panel-command = paneel
panel-command-about = Het paneel met de knoppen.
panel-command-for = voor
panel-command-for-about = Voor wie is het bankje? Zonder leeftijden zegt het paneel er niets over.
panel-command-again = opnieuw
panel-command-again-about = Hang het paneel opnieuw op, onderaan.
panel-option-youngest = van
panel-option-youngest-about = De jongste leeftijd, in jaren.
panel-option-oldest = tot
panel-option-oldest-about = De oudste leeftijd, in jaren.
