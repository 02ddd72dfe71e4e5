### Afbeeldingen in een gesprek: uit tot een admin ze aanzet.

## Readers: young people

images-begin = Stuur een afbeelding
    .free = wording
images-title = Stuur een afbeelding
    .free = wording
images-warning = Een gezicht, een schoollogo of je kamer kan tonen wie je bent. Wie in het team meeleest, ziet de afbeelding.
    .locked = safety
images-goes = We wissen ze samen met je gesprek. Nu is dat op { $day }.
    .locked = promise
images-not-here = Gaat het over naaktbeelden? Stuur ze niet. Child Focus helpt je gratis: bel 116000.
    .locked = safety
images-files = Welke afbeelding?
    .free = wording
images-files-hint = Hoogstens { $most }. Foto's of schermafdrukken.
    .free = wording
images-alt = Wat zie je erop?
    .free = wording
images-alt-hint = Voor wie het niet kan zien. Leeg laten mag.
    .free = wording
images-words = Wat wil je erbij zeggen?
    .free = wording
images-words-hint = Leeg laten mag.
    .free = wording
images-sent = { $count ->
    [one] Je afbeelding staat in je gesprek.
   *[other] Je { $count } afbeeldingen staan in je gesprek.
    }
    .locked = promise
images-words-only = Je woorden staan in je gesprek. Er ging geen afbeelding mee.
    .locked = promise
images-left-none = Afbeelding { $number } ging niet mee. Ik kan ze niet lezen. Een gewone foto of schermafdruk lukt wel.
    .locked = promise
images-left-large = Afbeelding { $number } ging niet mee. Ze is te groot. Een schermafdruk ervan lukt vaak wel.
    .locked = promise
images-left-many = Afbeelding { $number } ging niet mee. Er gaan er hoogstens { $most } tegelijk.
    .locked = promise
images-left-not-fetched = Afbeelding { $number } ging niet mee. Discord gaf ze niet. Probeer het straks nog eens.
    .locked = promise
images-left-not-taken = Afbeelding { $number } ging niet mee. Discord nam ze niet aan.
    .locked = promise
images-fast = Dat ging heel snel na elkaar. Er is niets verstuurd. Wacht even en probeer het opnieuw.
    .locked = promise
images-busy = Er zijn nu veel afbeeldingen. Er is niets verstuurd. Probeer het straks opnieuw.
    .locked = promise
images-off = Afbeeldingen gaan hier niet mee. Woorden wel.
    .locked = says what is the case
images-gone = Die afbeelding staat er niet meer.
    .locked = says what is the case
images-not-shown = Discord toont de afbeelding nu niet. Probeer het straks opnieuw.
    .locked = says what is the case
images-of-the-team = { $count ->
    [one] Een afbeelding van het team.
   *[other] { $count } afbeeldingen van het team.
    }
    .locked = says what is the case
images-of-yours = { $count ->
    [one] Een afbeelding van jou.
   *[other] { $count } afbeeldingen van jou.
    }
    .locked = says what is the case
images-covered = Druk erop om te kijken. Het team ziet niet of je dat doet.
    .locked = promise
images-earlier = Eerdere afbeelding
    .free = wording
images-no-words = (een afbeelding, zonder woorden)
    .locked = says what is the case
images-alt-otherwise = Afbeelding van { $code_name }
    .locked = says what is the case
images-alt-worker = Afbeelding van { $name }
    .locked = says what is the case

## Readers: workers

images-instead = Een afbeelding stuur je met **{ questions-ways } › { images-with }**.
    .locked = says what happens
images-with = Antwoord met een afbeelding
images-answer-note = De jongere kan de afbeelding bewaren en doorsturen. Toon er niemand op die dat niet weet. Ze komt in 'Mijn gesprek', nooit in een DM.
    .locked = fact
images-answered = { $count ->
    [one] Verstuurd aan { $code_name }, met je afbeelding.
   *[other] Verstuurd aan { $code_name }, met je { $count } afbeeldingen.
    }
    .locked = fact
images-answer-none = Dat kan ik niet als afbeelding lezen. Er is niets verstuurd. Een gewone foto of schermafdruk lukt wel.
    .locked = fact
images-answer-large = Die afbeelding is te groot. Er is niets verstuurd. Een schermafdruk ervan lukt vaak wel.
    .locked = fact
images-answer-many = Dat zijn te veel afbeeldingen voor één antwoord. Er is niets verstuurd.
    .locked = fact
images-answer-not-fetched = Discord gaf de afbeelding niet. Er is niets verstuurd. Probeer het zo nog eens.
    .locked = fact
images-off-team = Afbeeldingen staan hier uit. Een admin zet ze aan met /afbeeldingen.
    .locked = fact

## Readers: admins

images-command = afbeeldingen
images-command-about = Of er afbeeldingen meegaan in gesprekken.
images-are-on = **Afbeeldingen staan aan.** Ze gaan mee in gesprekken, in twee richtingen.
images-are-off = **Afbeeldingen staan uit.** Wie er een stuurt, leest dat alleen woorden meegaan.
images-what-it-means = Een jongere kan er hoogstens { $most } bij een bericht sturen, een werker bij een antwoord. De bot tekent elke afbeelding opnieuw: plaats, tijd en toestel vallen weg. Wat erop te zien is, blijft. Ze staat bedekt in de draad, en gaat weg met het gesprek.
images-be-ready = **Hier moet je team klaar voor zijn.** Op een dag stuurt iemand een naaktbeeld, van zichzelf of van een ander. Een seksueel beeld van een minderjarige is strafbaar om te hebben of te delen. De bot herkent geen beelden. Hij kijkt er niet naar.
    - Bewaar het niet, maak er geen schermafdruk van, stuur het niet door.
    - Kijk niet verder. Bel de coördinator.
    - Die belt de politie of Child Focus (116000), en vraagt hun wat er met het bericht moet gebeuren.
    - Laat de jongere niet alleen, en vang de werker op die het zag.
images-turn-on = Zet aan: ons team is er klaar voor
images-turn-off = Zet uit
