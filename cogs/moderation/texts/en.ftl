### Limits that protect both sides. Help in danger stays open, whatever stands here.

## Readers: young people

moderation-paused = **{ $name }** is pausing this conversation until { $until }. We can't have a good conversation like this. After that you can write again. Need someone now? Call { shell-talking-line }, or press "{ shell-help-now }".
    .locked = promise
moderation-paused-team = The team is pausing this conversation until { $until }. We can't have a good conversation like this. After that you can write again. Need someone now? Call { shell-talking-line }, or press "{ shell-help-now }".
    .locked = promise
moderation-blocked = Until { $day } the team is not talking with you on this bench. Do you think that's unfair? Tell { $coordinator }. These doors stay open: { shell-talking-line }; 102 and 1813 (in Dutch); and 112.
    .locked = promise
moderation-blocked-complain = Until { $day } the team is not talking with you on this bench. Do you think that's unfair? Go to { panel-privacy-where } and press "{ privacy-complaint }". These doors stay open: { shell-talking-line }; 102 and 1813 (in Dutch); and 112.
    .locked = promise

## Readers: workers

moderation-pause = Pause this conversation
moderation-pause-end = End the pause
moderation-pause-how = For how long do you pause **{ $code_name }**? The young person reads your name, until when, and where someone is there. They can't write during that time, in a new conversation either. "{ questions-unsafe }" still rings. You can still answer.
    .locked = fact
moderation-span-hour = An hour
moderation-span-today = Until the end of today
moderation-span-tomorrow = Until this time tomorrow
moderation-pause-set = **{ $code_name }** is paused until { $until }. Any colleague can end the pause earlier, under "More".
    .locked = fact
moderation-pause-ended = The pause of **{ $code_name }** is over. The young person can write again.
    .locked = fact
moderation-paused-already = **{ $code_name }** is already paused. You can end the pause under "More".
moderation-pause-over = **{ $code_name }** is no longer paused. You don't have to do anything.
moderation-team-paused = **{ $name }** is pausing this conversation until { $until }. (automatic message)
    .locked = fact
moderation-team-lifted = **{ $name }** ended the pause. (automatic message)
    .locked = fact
moderation-somebody = Someone on the team
moderation-block = Ask for a block
moderation-unblock = End the block
moderation-block-title = Ask for a block: { $code_name }
moderation-lift-title = End the block: { $code_name }
moderation-how-long = For how long?
moderation-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
moderation-why = Why? (only the team, no names)
    .locked = promise
moderation-why-hint = Has been abusive for three days, even after two pauses.
moderation-form-note = You don't decide this alone: a second person has to agree. Your reason is only in the thread. Help in danger stays open.
    .locked = fact
moderation-why-empty = Write why, in one sentence.
moderation-why-too-long = That is longer than { $longest } characters. Can you make it shorter?
moderation-no-names = This was not asked yet: there is a mention, a link, a number, an email address or an account name in it. Leave it out, so that nobody can be recognised by it.
    .locked = fact
moderation-nobody = There is nobody else right now who can agree: no colleague who reads this conversation, and no coordinator under /alarm. You can pause it by yourself.
    .locked = fact
moderation-block-over = There is no block any more. You don't have to do anything.
moderation-not-posted = Discord did not accept your request. Nothing was asked. Please try again in a moment.
moderation-not-known = Discord isn't answering. I don't know yet whether your request is in the thread. I will look again soon. If it is there, it has been asked.
    .locked = fact
moderation-coordinator-unreached = Discord did not get the message to the coordinator. Nothing was asked. You can pause it by yourself.
    .locked = fact
moderation-asked = Asked, in the thread. Until someone agrees, nothing changes.
    .locked = fact
moderation-asked-coordinator = Asked. The coordinator got a message, with nothing of the conversation in it. Until they agree, nothing changes.
    .locked = fact
moderation-team-asks-block = **{ $name }** asks not to talk with **{ $code_name }** for { $days ->
    [one] { $days } day
   *[other] { $days } days
}. (automatic message)
    .locked = fact
moderation-team-asks-lift = **{ $name }** asks to end the block of **{ $code_name }**. (automatic message)
    .locked = fact
moderation-team-why = Why:
moderation-team-who = { $count ->
    [one] { $names } can agree. Read what is above first.
   *[other] { $names } can agree. One of them is enough. Read what is above first.
}
    .locked = fact
moderation-team-coordinator = No colleague reads this conversation. The coordinator decides, without reading anything.
    .locked = fact
moderation-agree = Agree
moderation-disagree = Don't agree
moderation-own-request = You asked for this yourself. Someone else has to agree.
moderation-request-over = This question is over. You don't have to do anything.
moderation-said-yes-block = Noted. The team will not talk with this young person for { $days ->
    [one] { $days } day
   *[other] { $days } days
} from now on. That ends by itself. Help in danger stays open.
    .locked = fact
moderation-said-no-block = Noted. Nothing changes.
    .locked = fact
moderation-said-yes-lift = Noted. The block is over.
    .locked = fact
moderation-said-no-lift = Noted. The block stays until its end.
    .locked = fact
moderation-the-coordinator = The coordinator
moderation-team-yes = **{ $name }** agreed. Until { $day } the team does not talk with this young person. This conversation is closed. (automatic message)
    .locked = fact
moderation-team-no = **{ $name }** did not agree. Nothing changes. (automatic message)
    .locked = fact
moderation-team-lifted-block = **{ $name }** agreed. The block is over. (automatic message)
    .locked = fact
moderation-coordinator-block = **{ $server }:** { $name } asks not to talk with a young person for { $days ->
    [one] { $days } day
   *[other] { $days } days
}. There is no colleague who can decide with them. Feel free to ask why. You read nothing of the conversation. This is an automatic message.
    .locked = fact
moderation-coordinator-lift = **{ $server }:** { $name } asks to talk again with a young person who is blocked. You read nothing of the conversation. This is an automatic message.
    .locked = fact
