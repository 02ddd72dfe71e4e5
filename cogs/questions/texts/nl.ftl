### Anonymous questions.

## Readers: young people

questions-command-ask = vraag
questions-command-ask-about = Stel een vraag. Je naam hoeft niet.
questions-command-inbox = gesprek
questions-command-inbox-about = Bekijk jouw gesprek. Alleen jij ziet het.
questions-ask = Stel een vraag
questions-ask-title = Je vraag aan het jeugdteam
questions-ask-field = Wat wil je vragen of vertellen?
questions-ask-hint = Kort mag. Rommelig mag ook.
questions-ask-who = Dit lezen mee: { $names }.
questions-anyway-title = Schrijf wat je kwijt wilt
questions-anyway-field = Wat wil je kwijt?
questions-anyway-who = { $count ->
    [0] Het jeugdteam leest dit.
    [one] { $names } leest dit.
   *[other] { $names } lezen dit.
}
questions-anyway-kept = { $count ->
    [0] Dit staat klaar voor het jeugdteam.
   *[other] Dit staat klaar voor **{ $names }**.
} Je codenaam is **{ $code_name }**.
questions-anyway-open = Er is nu iemand van het team. Die leest niet elke minuut.
    .locked = safety
questions-anyway-awake = **Lukt wachten niet? 1813 is nu wakker.** Bel **1813**, dag en nacht. Bij gevaar: **112**.
    .locked = safety
questions-with-whom = Met wie wil je praten?
questions-with-anyone = Met wie er is van het team
questions-open-only = **Er is nu een { $role }**, tot { $until }. Een mens leest je bericht. Het antwoord komt bij { panel-inbox-where }.
questions-nobody-only = Dit is een automatisch bericht. Er is nu geen { $role }.
    .locked = bot-identity
questions-opens-only = Vanaf **{ $when }** zijn we weer open. Is er dan een { $role }, dan leest die je bericht. Wachten zegt niets over hoe belangrijk je vraag is.
questions-kind-closed = Dat kan nu niet: anderen zouden kunnen meelezen. Je bericht is niet verstuurd. Je kunt het wel aan het hele team vragen. Wil je nu praten? Bel 106, dag en nacht.
    .locked = safety
questions-kind-first-stop = Je hebt al een gesprek, en dat leest het hele team. Stop dat eerst bij { panel-inbox-where }. Daarna kun je kiezen met wie je praat. Je bericht is niet verstuurd.
questions-kind-left = In het team is nu geen { $role } meer. Niemand anders leest dit gesprek. Wil je dat het hele team meeleest? Stop dit gesprek en stel je vraag opnieuw. Dit is een automatisch bericht.
    .locked = bot-identity
questions-anyway-later = Nu leest er **niemand** mee. Vanaf **{ $when }** wel.
    .locked = safety
questions-anyway-nobody = Nu leest er **niemand** mee.
    .locked = safety
questions-danger = Gevaar? Bel **112**. Gedachten aan zelfmoord: bel **1813**, dag en nacht.
    .locked = safety
questions-noted-can_wait = Genoteerd: het kan wachten.
questions-noted-today = Genoteerd: liefst vandaag.
questions-noted-dm = Oké. Je krijgt een DM als er antwoord is. Daarin staat nooit wat er gezegd is.
questions-inbox-urgent = Jij noemde dit dringend. Dat ziet het team ook.
questions-idea-title = Je idee voor het jeugdteam
questions-idea-field = Wat is je idee?
questions-idea-hint = Groot of klein, alles mag.
questions-more = Antwoord
questions-more-title = Nog iets aan het jeugdteam
questions-more-field = Wat wil je nog zeggen?
questions-empty = Er staat nog niets. Eén woord of één emoji is al genoeg.
questions-too-long = Dat is langer dan { $longest } tekens. Kun je het in twee keer sturen?
questions-not-set-up = Het jeugdteam is hier nog niet klaar. Kom later nog eens terug. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety
questions-read-first = Lees eerst even hoe het werkt. Druk daarvoor op { panel-ask-where }.
questions-one-at-a-time = Je vorige vraag is nog onderweg. Wacht heel even en probeer het dan opnieuw.
questions-not-arrived = Sorry, Discord antwoordt nu niet. Je bericht is niet aangekomen en we bewaren niets. Probeer het straks nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht.
    .locked = safety
questions-not-known = Discord antwoordt nu niet. We weten nog niet of je bericht is aangekomen. Kijk over een paar minuten bij { panel-inbox-where }. Wil je nu met iemand praten? Bel 106, dag en nacht. Bij gevaar: **112**.
    .locked = safety
questions-under-way = Je bericht is nog onderweg. We weten nog niet of het is aangekomen. Kijk straks nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht. Bij gevaar: **112**.
    .locked = safety
questions-missing-not-sent = Ik vind je gesprek nu even niet. Je bericht is niet verstuurd. Probeer het over een paar minuten nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht. Bij gevaar: **112**.
    .locked = safety
questions-missing = Ik vind je gesprek nu even niet. Kijk over een paar minuten nog eens. Wil je nu met iemand praten? Bel 106, dag en nacht. Bij gevaar: **112**.
    .locked = safety
questions-no-thread-yet = Je eerste bericht staat bij het team. Nog een bericht lukt nu even niet. Probeer het over een paar minuten. Bij gevaar: **112**.
    .locked = safety
questions-many-asking = Er vragen nu veel mensen iets. Je bericht staat in de rij. Dat duurt een minuutje. Laat dit scherm gerust open.
questions-on-its-way = Discord is nu traag. Je bericht is onderweg. Laat dit scherm gerust open.
questions-arrived = Je bericht is binnen, met codenaam { $code_name }. Je vindt het bij { panel-inbox-where }. Je hoeft het niet nog eens te sturen.
questions-too-many-lines = Dat zijn te veel regels voor één bericht. Kun je het in twee keer sturen?
questions-received = ✅ **Je bericht is binnen.** Je codenaam is **{ $code_name }**.
questions-open-now = **We zijn open**, tot { $until }. { $answers } Het antwoord komt bij { panel-inbox-where }.
questions-human-reads = Een mens leest je bericht.
questions-closed-now = Dit is een automatisch bericht. Nu leest er niemand mee.
    .locked = bot-identity
questions-nobody-here = Dit is een automatisch bericht. We zouden open zijn, maar er is nu niemand.
    .locked = bot-identity
questions-holiday = Het team is met vakantie en schrijft: { $words }
questions-opens = Vanaf **{ $when }** leest hier weer een mens. Wachten zegt niets over hoe belangrijk je vraag is.
questions-opens-unknown = We weten nog niet wanneer er weer iemand is. Dat zegt niets over hoe belangrijk je vraag is.
questions-meanwhile = **Wil je nu al praten?** Bel **106**, dag en nacht, gratis. Gaat het om gevaar of zelfmoord? Druk op 'Nu hulp nodig'.
    .locked = safety
questions-how-urgent = **Hoe dringend is het voor jou?**
questions-can-wait = Kan wachten
questions-today = Liefst vandaag
questions-unsafe = Ik voel me nu niet veilig
questions-how-told = **Hoe wil je weten dat er antwoord is?** In een DM staat nooit het antwoord zelf. Voor een DM bewaren we waar die naartoe gaat.
questions-i-look = Ik kijk zelf bij '{ panel-inbox }'
questions-tell-me = Stuur me een DM zonder inhoud
questions-look-yourself = Je vindt het antwoord altijd bij { panel-inbox-where }.
questions-no-dm = Ik kan je geen DM sturen. Je vindt het antwoord altijd bij { panel-inbox-where }.
questions-withdraw = Trek mijn bericht terug
questions-added = ✓ Bij je gesprek gezet (**{ $code_name }**).
questions-inbox = Mijn gesprek
questions-notice = Er is een nieuw bericht voor je.
questions-show = Toon het
questions-you = **Jij:**
questions-inbox-title = **Mijn gesprek** · { $code_name }. Dit scherm zie alleen jij.
questions-inbox-empty = Je hebt nu geen gesprek. Wil je iets vragen?
questions-inbox-waiting = Het team weet dat je wacht. Er is nog geen antwoord.
questions-inbox-answered = Je kunt hier verder praten.
questions-inbox-more-offers = { $count ->
    [one] Daarna is er nog één vraag voor je.
   *[other] Daarna zijn er nog { $count } vragen voor je.
    }
questions-inbox-ended = Dit gesprek is afgerond. Op **{ $day }** wissen we alles. Liever nu? Druk op 'Wis'.
questions-inbox-ended-by = { $worker } rondde dit gesprek af. Op **{ $day }** wissen we alles. Liever nu? Druk op 'Wis'.
questions-stop = Stoppen
questions-older = Toon ouder
questions-gone = Dit gesprek is er niet meer. Alles is gewist. Je mag altijd een nieuwe vraag stellen.
questions-stopped-you = Je gesprek is gestopt. Je hoeft niets meer te doen.
questions-ended-ask-again = Dit gesprek is afgerond. Druk op { panel-ask-where } voor een nieuw gesprek.
questions-cannot-read = Sorry, Discord antwoordt nu niet. Je gesprek staat er nog. Probeer het straks nog eens.

## Readers: workers

questions-card-question = 💬 **{ $code_name }** · vraag van { $day }, { $hour }
questions-card-idea = 💡 **{ $code_name }** · idee van { $day }, { $hour }
questions-on-shift = Op dienst: { $who }
questions-unsafe-call = 🆘 **{ $code_name }** voelt zich nu niet veilig. Dat zei de jongere zelf.
questions-brief-waits = **{ $code_name }** wacht op antwoord, sinds { $since }.
questions-brief-unsafe = 🆘 **{ $code_name }** wacht, sinds { $since }. Door de jongere als dringend gemeld.
questions-brief-how-many = { $count ->
    [one] 1 vraag wacht op antwoord.
   *[other] { $count } vragen wachten op antwoord.
}
questions-brief-how-many-own = { $count ->
    [one] 1 gesprek staat bij jou open.
   *[other] { $count } gesprekken staan bij jou open.
}
questions-brief-where = Welke, lees je met /dienst status.
questions-brief-more = En nog { $count } in het teamkanaal.
questions-brief-own = { $count ->
    [one] Bij jou staat open: **{ $names }**.
   *[other] Bij jou staan open: **{ $names }**.
}
questions-urgency-unsaid = 
    { "" }
questions-urgency-can_wait = Kan wachten.
questions-urgency-today = **Liefst vandaag.**
questions-urgency-unsafe = 🆘 **Door de jongere als dringend gemeld.**
questions-state-waiting = Wacht op antwoord.
questions-state-answered = Beantwoord.
questions-state-taken = { $name } neemt dit.
questions-state-came-back = ↩ **Hulp elders lukte niet.** Wacht op antwoord.
questions-state-ended = Afgerond. Gewist ten laatste op { $day }.
questions-take = Ik neem dit
questions-writes = **{ $code_name }** schrijft:
questions-how-to-answer = -# Antwoord met de knop, of door op dit bericht te antwoorden.
questions-answer = Antwoord
questions-close = Afronden
questions-ways = Meer
questions-ways-title = **{ $code_name }** · wat wil je doen?
questions-practical = Praktisch antwoord
questions-practical-title = **{ $code_name }** · kies een praktisch antwoord. Je past het aan en tekent het zelf.
questions-practical-choose = Kies een antwoord
questions-practical-more = Meer antwoorden
questions-practical-gone = Dat antwoord wordt nagekeken: het mag nu niet gegeven worden.
questions-sentences = Mijn zinnen
questions-sentences-title = **{ $code_name }** · kies een zin van jezelf om mee te beginnen. Je past hem aan en tekent hem zelf.
questions-sentences-choose = Kies een zin
questions-sentences-none = Je hebt nog geen eigen zinnen. Maak er met /zinnen, of schrijf gewoon zelf.
questions-answer-title = Antwoord aan { $code_name }
questions-answer-field = Je bericht (jij tekent met je naam)
questions-answer-hint = De jongere leest je voornaam en je functie erbij.
questions-sent = Verstuurd. Het antwoord wacht op { $code_name } bij 'Mijn gesprek'.
questions-not-sent = Discord nam je antwoord niet aan. Het is niet verstuurd. Probeer het zo nog eens.
questions-sent-surely = Je antwoord aan { $code_name } staat in de draad. Je hoeft het niet nog eens te sturen.
questions-sent-not-known = Discord antwoordt niet. Ik weet nog niet of je antwoord aankwam. Staat het in de draad, dan kan { $code_name } het lezen.
questions-missing-team = Discord vindt deze draad nu niet. Je antwoord is niet verstuurd. Probeer het over een paar minuten nog eens.
questions-no-thread-yet-team = Discord laat nu even geen nieuwe draden toe. De draad van { $code_name } komt vanzelf. Je antwoord is niet verstuurd.
questions-no-room-team = De schijf van de bot is vol. Je antwoord is niet verstuurd. Zeg het aan wie de bot beheert.
questions-taken = Een collega heeft { $code_name } al genomen. Antwoorden kan wel, onder je eigen naam.
questions-other-kind = { $code_name } wil liever met een andere soort werker praten. Dat respecteren we.
questions-ended = { $code_name } is afgerond. Schrijven kan niet meer.
questions-closed = Afgerond door { $name }. Ten laatste op { $day } wordt { $code_name } overal gewist.
questions-stopped-unsafe = { $code_name } is gestopt, en zei eerder: niet veilig. Bespreek het met een collega.
questions-stopped = { $code_name } is gestopt. Je hoeft niets te doen.
questions-reply-unreadable = Dit is niet doorgegeven: ik kan het niet lezen. Zet de melding bij je antwoord aan, of gebruik de knop Antwoord. Bijlagen geef ik niet door.
questions-gone-team = Dit gesprek is er niet meer. Het is gewist of verlopen.
questions-unsafe-channel = Dit is niet verstuurd: het teamkanaal is niet in orde. Een admin ziet met /instellen start wat er scheelt.
questions-nearly-gone-unanswered = **{ $code_name }** kreeg nog geen antwoord. Antwoorden kan nog tot { $day }. Daarna is het gesprek voorbij. (automatisch bericht)
questions-nearly-gone-unread = Een antwoord aan **{ $code_name }** is nog niet gelezen. Het blijft staan tot { $day }. Daarna wissen we alles. Je hoeft niets te doen. (automatisch bericht)
questions-nearly-gone-missed = **{ $code_name }** kreeg geen antwoord, en het gesprek is nu voorbij. Op { $day } wissen we alles. (automatisch bericht)
