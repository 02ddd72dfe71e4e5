### Handing a conversation over to a colleague.

## Readers: young people

handover-automatic = This is an automatic message.
    .locked = bot-identity
handover-stops = **{ $name }** stops for today.
    .locked = promise
handover-away = **{ $name }** is not here until { $day } included.
    .locked = promise
handover-passes = **{ $name }** would like to pass your conversation on.
    .locked = promise
handover-may = May **{ $to }** continue?
    .locked = promise
handover-about-youth_worker = { $to } is a youth worker, who thinks things through with you: your day, your plans or what is hard.
    .locked = role
handover-about-street_worker = { $to } is a street worker, who goes where young people are and helps you in your own way.
    .locked = role
handover-about-prevention_worker = { $to } is a prevention worker, who also thinks about other people's safety.
    .locked = role
handover-about-counsellor = { $to } is a counsellor, who helps you when things are hard.
    .locked = role
handover-taker-next = According to the card, { $to } is back on { $when }.
    .locked = promise
handover-taker-away = { $to } is not here now.
    .locked = promise
handover-until-then = You can talk now: call { shell-talking-line }. Thinking of suicide? Call { shell-suicide-line }.
    .locked = safety
handover-why = { $to } already reads your conversation. So you don't have to tell anything again. If you say nothing, nothing changes.
    .locked = promise
handover-yes = Yes, { $to } is fine
    .locked = promise
handover-no = No, I'll wait for { $name }
    .locked = promise
handover-no-until = No, I'll wait for { $name } ({ $when })
    .locked = promise
handover-no-after = No, I'll wait for { $name } (after { $day })
    .locked = promise
handover-said-yes = Okay. **{ $to }** continues with you. (automatic message)
    .locked = promise
handover-said-no = Okay. Nothing changes in your conversation. (automatic message)
    .locked = promise
handover-goes-on = { $who } continues with you. (automatic message)
    .locked = promise
handover-over = This question is over. You don't have to do anything. { panel-inbox-where } shows how it is now.
    .locked = promise

## Readers: workers

handover-begin = Hand over
handover-title = Hand over { $code_name }
handover-to = To whom?
handover-to-hint = Choose a colleague
handover-choose = Who do you hand **{ $code_name }** over to? Choose a colleague. Then you write what was agreed.
handover-from-to = { $first } to { $last }
handover-agreed = What was agreed? (no names)
handover-agreed-hint = Tomorrow we call the school together.
handover-next = What is the next step?
handover-next-hint = Ask at 14:00 whether it is a good moment.
handover-form-note = { $code_name } is asked first. Without a yes nothing changes. Only the team reads these two lines.
    .locked = fact
handover-empty = Fill in both lines. One sentence is enough.
handover-too-long = A line is longer than { $longest } characters. Can you make it shorter?
handover-no-names = This was not asked yet: there is a mention, a link or an account number in it. Leave it out, so that nobody can be recognised by it.
    .locked = fact
handover-not-yours = { $code_name } is with a colleague. Only they can hand it over.
handover-nobody = There is no colleague you can hand { $code_name } over to.
handover-who = You can't hand this conversation over to this colleague. Start again with "Hand over".
handover-not-posted = Discord did not accept your lines. Nothing was asked. Please try again in a moment.
handover-not-known = Discord isn't answering. I don't know yet whether your lines are in the thread. I will look again soon. If they are there, it has been asked.
    .locked = fact
handover-asked-already = This has already been asked. You don't have to do anything.
handover-asked = Asked. The question is waiting for { $code_name } in "My conversation". If the answer is yes, { $to } continues. As long as there is no yes, nothing changes.
    .locked = fact
handover-note = Asks whether **{ $to }** may continue. Only the team reads this.
    .locked = fact
handover-note-agreed = Agreed:
handover-note-next = Next step:
handover-team-yes = **{ $code_name }** said yes: **{ $to }** continues instead of { $name }. (automatic message)
    .locked = fact
handover-team-no = **{ $code_name }** said no to the handover from { $name } to { $to }. Nothing changes. (automatic message)
    .locked = fact
handover-brief-from = { $count ->
    [one] From { $name }: { $count } handover ({ $names }).
   *[other] From { $name }: { $count } handovers ({ $names }).
}
handover-brief-asked = **{ $code_name }** has not yet said yes to your question whether { $to } may continue.
handover-open = What do we do with it?
handover-open-title = **This is open with you.** Only you see this. If you do nothing, it stays until your next shift.
    .locked = fact
handover-open-none = Nothing is open with you.
handover-open-call = 🆘 **{ $code_name }** (asked for urgent help)
    .locked = fact
handover-open-more = And { $count } more in the team channel.
handover-absent-button = Ask whether a colleague may continue ({ $count })
handover-absent-who = **{ $name }** has { $count ->
    [one] one open conversation
   *[other] { $count } open conversations
}. Who may continue? Each young person is asked first. Without a yes nothing changes.
    .locked = fact
handover-absent-none = **{ $name }** has no open conversation.
handover-absent-asked = Asked in: { $names }.
    .locked = fact
handover-absent-already = Something was already asked there: { $names }.
handover-absent-kind = There the young person chose a different kind of worker than { $to }: { $names }.
handover-absent-failed = It did not work there: { $names }. Please try again in a moment.
handover-absent-note = **{ $name }** is not here until { $day } included. The young person is asked whether **{ $to }** may continue. (automatic message)
    .locked = fact
handover-absent-nobody = There is no colleague who can continue in place of { $name }.
