### Peilingen: één vraag aan iedereen, en wat het team ermee doet.

## Readers: young people

polls-title = ## Een vraag aan jullie
    .free = wording
polls-question = **{ $question }**
    .free = wording
polls-purpose = Waarom we dit vragen: { $purpose }
    .free = wording
polls-until = Kiezen kan tot { $until }. Veranderen mag.
    .locked = promise
polls-secret = Het team ziet niet wat jij kiest. Na het einde wissen we wie wat koos. Kiezen minder dan { $fewest } mensen iets? Dan tonen we geen getal.
    .locked = promise
polls-over-title = ## Dit kozen jullie
    .free = wording
polls-result = • { $option }: { $count }
    .locked = fact
polls-result-small = • { $option }: minder dan { $fewest }
    .locked = fact
polls-due = Wat doen we ermee? We willen het hier zeggen tegen { $day }.
    .locked = promise
polls-overdue = Wat doen we ermee? Dat hebben we nog niet gezegd.
    .locked = fact
polls-heard = **Jullie zeiden:** { $heard }
    .free = wording
polls-did = **Wij deden:** { $did }
    .free = wording
polls-stopped-title = ## Deze vraag is gestopt
    .free = wording
polls-stopped = Het team stopte deze vraag. Er is geen uitslag. Wat iedereen koos, is gewist.
    .locked = fact
polls-lost = Er ging iets mis met het bankje. Wat iedereen koos, is weg: dat bewaren we nergens dubbel. Er is geen uitslag. Jammer, en het ligt niet aan jou.
    .locked = fact
polls-voted = ✔ Je koos **{ $option }**. Veranderen kan tot { $until }: druk op een ander antwoord.
    .locked = fact
polls-withdraw = Haal mijn keuze weg
    .free = wording
polls-withdrawn = Je keuze is weg. Kiezen mag nog altijd.
    .locked = fact
polls-no-vote = Er staat hier geen keuze van jou.
    .locked = fact
polls-ended = Kiezen kan niet meer. Kijk bij de vraag zelf wat eruit kwam.
    .locked = fact
polls-gone = Deze vraag is er niet meer.
    .locked = fact

## Readers: workers

polls-command = peiling
polls-command-about = Stel jongeren één vraag met knoppen, en zeg wat je ermee doet.
polls-not-for-team = Deze vraag is voor jongeren. Jij hoort bij het team, dus jouw keuze telt niet mee. Er is niets bewaard.
    .locked = fact
polls-list-title = **Peilingen.** Niemand ziet wie wat kiest, ook jij niet. De uitslag komt na het einde. Onder { $fewest } toon ik geen getal.
    .locked = promise
polls-line-running = • { $question } · Loopt tot { $until }.
    .locked = fact
polls-line-over = • { $question } · Voorbij. **Zeg nog wat jullie ermee doen.**
    .locked = fact
polls-line-answered = • { $question } · Voorbij, en jullie zeiden wat je ermee deed.
    .locked = fact
polls-line-stopped = • { $question } · Gestopt, zonder uitslag.
    .locked = fact
polls-line-lost = • { $question } · Gestopt: de stemmen zijn weg. Ze staan nooit in een reservekopie.
    .locked = fact
polls-choose = Bekijk een peiling
polls-new = Nieuwe peiling
polls-days = { $days ->
    [7] Een week
    [14] Twee weken
   *[other] { $days } dagen
}
polls-field-question = De vraag
polls-field-question-hint = Eén vraag, in gewone taal. Vraag niets wat iemand kan verraden.
polls-field-purpose = Waarom vragen jullie dit?
polls-field-purpose-hint = Dit lezen jongeren mee. Wat hangt ervan af?
polls-field-options = { $fewest } tot { $most } antwoorden, één per regel
polls-field-options-hint = Elk hoogstens { $longest } tekens: ze komen op knoppen.
polls-field-days = Hoelang loopt ze? Ze eindigt om 20 uur.
polls-field-channel = Waar komt ze te staan?
polls-field-channel-hint = Een kanaal waar jongeren lezen. Iedereen ziet de vraag, niemand ziet wie kiest.
polls-preview = **Zo komt het in { $channel }.** Er staat nog niets.
    .locked = fact
polls-preview-care = Over gezondheid, geloof, afkomst of liefde vraag je beter niets: in een kleine groep verraadt een antwoord veel.
    .locked = safety
polls-post = Plaats de peiling
polls-not = Toch niet
polls-posted = ✔ De peiling staat in { $channel }. Ze loopt tot { $until }. Daarna vraag ik jullie wat je ermee doet. Zeg het tegen { $due }.
    .locked = fact
polls-one = **Deze peiling hoort in { $channel }.**
polls-no-interim = Tussenstanden toon ik nooit: dan zie je wie net koos.
    .locked = promise
polls-stop = Stop zonder uitslag
polls-sure = **{ $question }** Stoppen? Alle stemmen worden gewist. Er komt geen uitslag, en terug kan niet.
    .locked = fact
polls-stop-yes = Ja, stop en wis
polls-stopped-team = De peiling is gestopt. De stemmen zijn gewist. Bij de vraag staat dat binnen een minuut.
    .locked = fact
polls-answer = Zeg wat jullie ermee doen
polls-answer-again = Zeg het anders
polls-field-heard = Jullie zeiden …
polls-field-heard-hint = Wat haal je eruit? Alleen wat in de uitslag staat.
polls-field-did = Wij deden …
polls-field-did-hint = Eén zin. Lukt iets niet? Zeg dat ook, en waarom.
polls-answered = ✔ Bewaard. Zo komt het bij de uitslag te staan, en een maand op het paneel:
    .locked = fact
polls-ask-team = De peiling is voorbij. Wat doen jullie ermee? Jongeren lezen dat jullie het zeggen tegen { $day }.
    .locked = fact
polls-ask-team-again = Vandaag ({ $day }) zouden jullie zeggen wat je ermee doet. Lukt iets niet? Zeg dan dat, en waarom.
    .locked = fact
polls-ok-said = Van elke peiling zei het team wat het ermee deed, of de dag is nog niet daar.
polls-mend-said = { $count ->
    [one] Bij 1 peiling zei het team nog niet wat het ermee deed. De dag is voorbij. Een werker zegt het met /peiling.
   *[other] Bij { $count } peilingen zei het team nog niet wat het ermee deed. De dag is voorbij. Een werker zegt het met /peiling.
}
polls-ok-channel = Elke peiling kan in haar kanaal staan.
polls-mend-channel = { $count ->
    [one] 1 peiling kan niet in haar kanaal staan: het is weg, of ik mag er niet lezen en schrijven. Geef me die rechten terug, of laat een werker ze stoppen met /peiling.
   *[other] { $count } peilingen kunnen niet in hun kanaal staan: het is weg, of ik mag er niet lezen en schrijven. Geef me die rechten terug, of laat een werker ze stoppen met /peiling.
}
polls-many = Er lopen al { $most } peilingen. Wacht tot er een voorbij is. Er is niets geplaatst.
polls-long = Dat is te lang: het mag { $longest } tekens zijn. Er is niets bewaard.
polls-options = Geef { $fewest } tot { $most } antwoorden, elk op een eigen regel. Er is niets bewaard.
polls-alike = Twee antwoorden zijn hetzelfde. Maak ze verschillend. Er is niets bewaard.
polls-channel = Daar kan een peiling niet staan. Kies een tekstkanaal waar jongeren lezen, niet dat van het team. Er is niets bewaard.
polls-channel-news = Dat is een kanaal voor aankondigingen. Andere servers kunnen het volgen, en daar kan niemand kiezen. Neem een gewoon tekstkanaal. Er is niets bewaard.
polls-channel-mine = Daar mag ik niet lezen of schrijven. Vraag een admin om me die rechten te geven, of kies een ander kanaal. Er is niets bewaard.
polls-not-posted = De peiling kon niet geplaatst worden. Er staat niets. Je kunt nog eens op de knop drukken.
polls-not-over = Deze peiling loopt nog, of ze is gestopt. Er is niets bewaard.
polls-changed = Een collega zei intussen iets anders. Kijk bij /peiling wat er nu staat. Er is niets veranderd.
