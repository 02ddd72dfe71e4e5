### Who can read along where conversations stand.

## Readers: young people

watch-told = **Dit willen we je eerlijk zeggen.** Anderen op de server konden je gesprek lezen, met je codenaam.
    .locked = fact
watch-told-when = • Van { $since } tot { $until }.
    .locked = fact
watch-told-briefly = • Op { $when }, minder dan een minuut.
    .locked = fact
watch-told-day = • Op { $day }, van { $since } tot { $until }.
    .locked = fact
watch-told-late = • Van { $since } tot { $until }, of al iets vroeger: eerst kon ik niet kijken.
    .locked = fact
watch-told-still = • Sinds { $since }, en nu nog. Er komt niets meer bij.
    .locked = fact
watch-told-sorry = Dat spijt ons. Wil je dat we het nu wissen?
    .locked = fact
watch-told-left = Dat spijt ons. Je liet het staan. Wissen kan nog altijd.
    .locked = fact
watch-leave = Laat staan
    .locked = says what happens
watch-complain = Ik heb een klacht
    .free = wording
watch-left = Oké, je gesprek blijft staan. Wissen kan later ook nog.
    .locked = fact
watch-gone = **Stond hier een gesprek van jou?** Anderen konden het kanaal van het team lezen. Dat was van { $since } tot { $until }. Daarom is alles gewist wat er stond. Dat spijt ons. Je mag opnieuw beginnen.
    .locked = fact

## Readers: admins

watch-which-team = het teamkanaal { $channel }
watch-which-own = het eigen kanaal { $channel } ({ $role })
watch-which-former = een vroeger kanaal van het team, { $channel },
watch-opened = ⚠️ **{ $server }: anderen kunnen { $channel } lezen.** Dit zijn ze: { $who }. Ik plaats en verander er niets meer. Dit is een automatisch bericht.
    .locked = fact
watch-standing =
    { $count ->
        [0] Er staat nu geen gesprek in.
        [one] Er staat 1 gesprek in.
       *[other] Er staan { $count } gesprekken in.
    }
    .locked = fact
watch-mend = Zet bij Kanaal bewerken › Rechten 'Kanaal bekijken' uit voor: { $who }.
    .locked = fact
watch-again = Kijk opnieuw
watch-erase = Wis wat er staat
watch-young-now = Wat zien jongeren nu?
watch-young-read = Dit lezen jongeren nu als ze willen schrijven. Wie al aan het schrijven was, krijgt de woorden terug.
    .locked = fact
watch-young-own = De keuze '{ $choice }' is er voor jongeren nu niet.
    .locked = fact
watch-young-team-safe = Schrijven naar het hele team kan wel.
    .locked = fact
watch-young-has = Wie hier al een gesprek heeft en verder wil schrijven, leest dit:
    .locked = fact
watch-young-safe = Dit kanaal is nu veilig. Jongeren kunnen er weer naartoe schrijven.
    .locked = fact
watch-mended = ✔ **{ $server }: alleen wie er hoort, en wie de server beheert, kan { $channel } weer lezen.** Dit is een automatisch bericht.
    .locked = fact
watch-mended-long =
    { $count ->
        [one] Het stond 1 minuut open.
       *[other] Het stond { $count } minuten open.
    }
    .locked = fact
watch-mended-late =
    { $count ->
        [one] Het stond minstens 1 minuut open: eerst kon ik niet kijken.
       *[other] Het stond minstens { $count } minuten open: eerst kon ik niet kijken.
    }
    .locked = fact
watch-mended-tell = Vertel het aan jullie DPO: dit kan een datalek zijn (72 uur).
    .locked = fact
watch-report-ask = Toon wat ik moet melden
watch-report-title = **Wat je moet melden.** Namen van jongeren staan er niet in: die kennen we niet.
    .locked = fact
watch-report-channel = • Waar: { $channel }
    .locked = fact
watch-report-since = • Open voor anderen sinds: { $since }
    .locked = fact
watch-report-until = • Weer dicht: { $until }. Duur in minuten: { $count }
    .locked = fact
watch-report-still = • Nog niet dicht.
    .locked = fact
watch-report-late = • Misschien stond het al vroeger open: ik kon toen niet kijken.
    .locked = fact
watch-report-count = • Gesprekken die er stonden, hoogstens: { $count }
    .locked = fact
watch-report-readable = • Te lezen: codenamen, wat jongeren schreven, wat het team schreef. Geen accounts van jongeren.
    .locked = fact
watch-report-told = • De jongeren lezen het zelf in { panel-inbox-where }, met de uren.
    .locked = fact
watch-report-gone = Dit wordt niet meer bewaard: het is langer dan 90 dagen geleden.
    .locked = fact
watch-still-open = ✖ Nog open: anderen kunnen { $channel } lezen. Dit zijn ze: { $who }.
    .locked = fact
watch-closed = ✔ Alleen wie er hoort, en wie de server beheert, kan dit kanaal nu lezen.
    .locked = fact
watch-published = ✖ Anderen zien dit kanaal niet. Maar het is een aankondigingskanaal: wat er staat, kan op andere servers komen. Zet bij Kanaal bewerken › Overzicht 'Aankondigingskanaal' uit.
    .locked = fact
watch-unknown = Ik weet nu niet wie dit kanaal kan lezen: Discord zegt het me niet. Is het weg, dan kan niemand het nog lezen.
    .locked = fact
watch-erase-sure = **Alles wissen wat van mij in { $channel } staat?** Zoveel gesprekken verdwijnen, ook voor de jongeren: { $count }. Ze lezen waarom. Dit kan niet terug.
    .locked = fact
watch-erase-yes = Ja, wis alles
watch-erased = ✔ Gewist. Gesprekken die er stonden: { $count }.
    .locked = fact
watch-erased-later = Nog niet alles is weg: Discord werkt niet mee. Ik blijf het proberen. Gesprekken: { $count }.
    .locked = fact
watch-who-are-you = Discord zegt me nu niet wie je op de server bent. Probeer het straks nog eens.
    .locked = fact
