### TO FILL IN: what these texts are for. Plain language, one question a text, no blame.

## Readers: young people

newroom-off = Dit kan hier nog niet.
    .locked = says what is the case
newroom-begun = **Gelukt.**
    .free = wording
newroom-again = Nog eens
    .free = wording
