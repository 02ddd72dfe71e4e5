### TO FILL IN: what these texts are for. Plain language, one question a text, no blame.

## Readers: young people

newroom-off = This is not possible here yet.
    .locked = says what is the case
newroom-begun = **Done.**
    .free = wording
newroom-again = Once more
    .free = wording
