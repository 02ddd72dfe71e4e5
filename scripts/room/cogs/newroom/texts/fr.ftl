### TO FILL IN: what these texts are for. Plain language, one question a text, no blame.

## Readers: young people

newroom-off = Ce n'est pas encore possible ici.
    .locked = says what is the case
newroom-begun = **C'est fait.**
    .free = wording
newroom-again = Encore une fois
    .free = wording
