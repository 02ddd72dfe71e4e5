### Writing to the bot itself.

## Readers: young people

direct_messages-pass = Geef dit door aan het team
    .locked = says what happens
direct_messages-preview = **Dit geef ik door aan het team van { $town }:**
    .locked = promise
direct_messages-yes = Ja, geef door
    .locked = says what happens
direct_messages-no = Toch niet
    .free = wording
direct_messages-changed = Er staat nu iets anders dan je net zag. Er is nog niets doorgegeven.
    .locked = fact
direct_messages-not-all = Niet alles past in één keer. De rest kun je daarna sturen.
    .locked = fact
direct_messages-left-out = Foto's, bestanden en stickers gaan niet mee. Alleen je woorden.
    .locked = fact
direct_messages-not-there = Je bericht staat hier niet meer. Er is niets doorgegeven. Schrijf het opnieuw, of druk op '{ panel-ask }'.
    .locked = fact
direct_messages-no-words = Ik kan alleen woorden doorgeven. Er is niets doorgegeven. Kun je er iets bij schrijven?
    .locked = fact
direct_messages-cannot-read = Ik kan je bericht nu niet lezen. Er is niets doorgegeven. Probeer het straks nog eens.
    .locked = fact
