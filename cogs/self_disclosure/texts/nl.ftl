### Zeggen wie je bent: alleen de jongere zelf, en met wat het team dan leest.

## Readers: young people

self_disclosure-begin = Ik wil zeggen wie ik ben
    .free = wording
self_disclosure-title = Wie ben je?
    .free = wording
self_disclosure-field = Hoe mogen we je noemen?
    .free = wording
self_disclosure-hint = Een voornaam of roepnaam is genoeg.
    .free = wording
self_disclosure-preview = **Dit staat dan in je gesprek:**
    .locked = promise
self_disclosure-teams-language = Zo staat het er, in de taal van het team.
    .locked = fact
self_disclosure-only-that = Alleen dat. Je account tonen we nooit. Het blijft staan tot we het gesprek wissen. Weghalen kan altijd.
    .locked = promise
self_disclosure-yes = Ja, zeg het
    .locked = says what happens
self_disclosure-no = Toch niet
    .locked = says what happens
self_disclosure-said = Je naam staat nu in je gesprek. Wie daar meeleest, kan hem lezen.
    .locked = promise
self_disclosure-not-said = Oké. Er is niets gezegd.
    .locked = promise
self_disclosure-remove = Haal mijn naam weg
    .locked = says what happens
self_disclosure-removed = Je naam is weg uit het gesprek.
    .locked = promise
self_disclosure-leaves = Discord antwoordt nu niet. Je naam gaat weg zodra het lukt.
    .locked = promise
self_disclosure-remembered = Wat { $who } onthoudt, kunnen we niet wissen.
    .locked = promise
self_disclosure-the-team = het team
    .free = wording
self_disclosure-empty = Er staat nog niets. Een roepnaam is al genoeg.
    .free = wording
self_disclosure-too-long = Dat is langer dan { $longest } tekens. Een roepnaam is genoeg.
    .free = wording
self_disclosure-again = We zijn vergeten wat je typte. Er is niets gezegd. Begin opnieuw bij { panel-inbox-where }.
    .locked = promise
self_disclosure-stands = Je zei al wie je bent. Wil je iets anders? Haal je naam eerst weg.
    .locked = promise
self_disclosure-gone = Je naam staat niet meer in dit gesprek.
    .locked = promise

## Readers: workers

self_disclosure-line = Ik ben { $name }.
    .locked = fact
self_disclosure-team-removed = **{ $code_name }** haalde zijn of haar naam weg. Gebruik die niet meer.
    .locked = fact
