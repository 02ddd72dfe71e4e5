### Noting what goes on in the online world of young people, without persons (R5).

## Readers: workers

orientation-command = orientatie
orientation-command-about = Noteer voor het team wat er online speelt, zonder personen
orientation-title = Wat speelt er online?
orientation-note = Geen personen: geen naam, @, nummer of profiel. Een gewone naam kan de bot niet zien: let daar zelf op.
    .locked = fact
orientation-platform = Waar zag je het?
orientation-platform-hint = Bijvoorbeeld: TikTok, een game, een forum
orientation-trend = Wat speelt er?
orientation-trend-hint = Een trend, een woord, een spel, een zorg. Niet wie het deed.
orientation-link = Een link naar iets openbaars (mag leeg)
orientation-link-hint = Begint met https://. Geen profiel en geen uitnodiging.
orientation-identity = **Haal dit even weg.** We noteren wat er speelt, en niet wie. Er is nog niets verstuurd.
    .locked = fact
orientation-link-address = **Die link kan ik niet plaatsen.** Neem het gewone adres van de pagina. Het begint met https://. Er is nog niets verstuurd.
    .locked = fact
orientation-link-invite = **Dit is een uitnodiging voor een groep of een gesprek.** Wij zetten niemand op weg naar een groep. Neem een openbare pagina, of laat de link weg. Er is nog niets verstuurd.
    .locked = fact
orientation-link-hidden = **Deze korte link zegt niet waar je terechtkomt.** Open hem zelf, en neem het volle adres. Er is nog niets verstuurd.
    .locked = fact
orientation-link-person = **Deze link kan naar een persoon leiden.** Neem een zoekpagina, een hashtag of een artikel, of laat de link weg. Er is nog niets verstuurd.
    .locked = fact
orientation-adjust = Pas aan
orientation-posted = ✔ **Het staat bij het team.** Op { $day } wissen we het.
    .locked = fact
orientation-shorter = Van de link haalde ik weg wat mensen volgt. Zo staat hij er: { $link }
    .locked = fact
orientation-done = Je notitie staat bij het team.
orientation-sure = **Zeker weghalen?** Het team leest deze notitie dan niet meer.
    .locked = fact
orientation-sure-yes = Ja, haal weg
orientation-is-gone = ✔ De notitie is weg.
    .locked = fact
orientation-goes = De notitie gaat weg. Discord antwoordt traag, dus het kan even duren.
    .locked = fact

# In the team's channel.

orientation-post = **Online gezien**, genoteerd door { $signature }. Zonder personen.
    .locked = fact
orientation-shown-platform = **Waar**
    .locked = fact
orientation-shown-trend = **Wat er speelt**
    .locked = fact
orientation-shown-link = **Openbaar te zien:** { $link }
    .locked = fact
orientation-until = Staat er toch een persoon in? Haal het dan weg. Op { $day } wissen we dit.
    .locked = fact
orientation-away = Haal dit weg

# Refused.

orientation-empty = Vul in waar je het zag en wat er speelt. Er is niets verstuurd.
orientation-too-long = Een van de vakken is te lang: het mag { $longest } tekens zijn, op hoogstens 15 regels. Er is niets verstuurd.
orientation-twice = Deze notitie staat er al. Kijk bij het team.
orientation-gone = Deze notitie is er niet meer.
orientation-not-posted = Het staat er niet: Discord nam het niet aan. Probeer het over een minuut opnieuw.
