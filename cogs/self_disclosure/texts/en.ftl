### Saying who you are: only the young person, and with what the team then reads.

## Readers: young people

self_disclosure-begin = I want to say who I am
    .free = wording
self_disclosure-title = Who are you?
    .free = wording
self_disclosure-field = What may we call you?
    .free = wording
self_disclosure-hint = A first name or nickname is enough.
    .free = wording
self_disclosure-preview = **This will be in your conversation:**
    .locked = promise
self_disclosure-teams-language = It will stand there like this, in the team's language.
    .locked = fact
self_disclosure-only-that = Only that. We never show your account. It stays until we wipe the conversation. You can always take it back.
    .locked = promise
self_disclosure-yes = Yes, say it
    .locked = says what happens
self_disclosure-no = Never mind
    .locked = says what happens
self_disclosure-said = Your name is in your conversation now. Whoever reads along there can read it.
    .locked = promise
self_disclosure-not-said = Okay. Nothing was said.
    .locked = promise
self_disclosure-remove = Remove my name
    .locked = says what happens
self_disclosure-removed = Your name is gone from the conversation.
    .locked = promise
self_disclosure-leaves = Discord isn't answering right now. Your name goes as soon as it can.
    .locked = promise
self_disclosure-remembered = We can't wipe what { $who } remembers.
    .locked = promise
self_disclosure-the-team = the team
    .free = wording
self_disclosure-empty = There is nothing yet. A nickname is enough.
    .free = wording
self_disclosure-too-long = That is longer than { $longest } characters. A nickname is enough.
    .free = wording
self_disclosure-again = We forgot what you typed. Nothing was said. Start again at { panel-inbox-where }.
    .locked = promise
self_disclosure-stands = You already said who you are. Want to say something else? Remove your name first.
    .locked = promise
self_disclosure-gone = Your name is no longer in this conversation.
    .locked = promise

## Readers: workers

self_disclosure-line = I am { $name }.
    .locked = fact
self_disclosure-team-removed = **{ $code_name }** removed their name. Please don't use it any more.
    .locked = fact
