### Writing to the bot itself.

## Readers: young people

direct_messages-pass = Pass this on to the team
    .locked = says what happens
direct_messages-preview = **This is what I will pass on to the team of { $town }:**
    .locked = promise
direct_messages-yes = Yes, pass it on
    .locked = says what happens
direct_messages-no = Never mind
    .free = wording
direct_messages-changed = What is written there now is not what you just saw. Nothing has been passed on yet.
    .locked = fact
direct_messages-not-all = It does not all fit in one go. You can send the rest after this.
    .locked = fact
direct_messages-left-out = Pictures, files and stickers are not passed on. Only your words are.
    .locked = fact
direct_messages-not-there = Your message is no longer here. Nothing was passed on. Write it again, or press "{ panel-ask }".
    .locked = fact
direct_messages-no-words = I can only pass on words. Nothing was passed on. Can you add a few?
    .locked = fact
direct_messages-cannot-read = I can't read your message right now. Nothing was passed on. Try again in a moment.
    .locked = fact
