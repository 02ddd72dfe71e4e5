### Warm referrals.

## Readers: young people

referral-said = The bot adds: referral to { $entries }.
referral-said-partner = This is what I would tell them: { $words }
referral-doors = **How to reach them.** This is an automatic list.
referral-no-doors = This is an automatic message. More about { $entries } stands at "Show all helplines".
referral-together-ask = Do you want to do this together with the team? (automatic question)
referral-together = Together, please
referral-alone = I'll do it myself
referral-again = Your referral: { $entries }. (automatic message)
referral-reach = How do I reach them?
referral-reach-whole = All about them
referral-wish-ask = This is an automatic question about { $entries }. May the team ask in 3 days how it went? That happens once.
referral-wish-yes = Yes, do ask
referral-wish-no = No, thanks
referral-planned = You chose that we ask later how it went with { $entries }. We do so once, on **{ $day }**. (automatic message)
referral-planned-no = Rather don't ask
referral-partner-ask = May the team say one sentence to { $entries }? That sentence stands above, in the message of { $who }. If it is not there, press "Show older". Without your yes nobody says anything. (automatic message)
referral-partner-yes = Yes, you may say that
referral-partner-no = No, rather not
referral-the-team = The team
referral-elsewhere = help elsewhere
referral-asked = This is an automatic message. You chose that we ask this. Did it work out with { $entries }?
referral-answer-yes = Yes
referral-answer-not_yet = Not yet
referral-answer-failed = It did not work
referral-answer-unsaid = I'd rather not say
referral-decided-together = Thank you. The team knows that you want to do this together. (automatic message)
referral-decided-alone = Good. Hard to do it alone? Tell us at { panel-inbox-where }. (automatic message)
referral-wished = Good. On **{ $day }** the question stands at { panel-inbox-where }. You can always switch this off at { panel-privacy-where }. (automatic message)
referral-declined = Good. We won't ask. You get the same help. (automatic message)
referral-told-yes = Thank you. The team may say that sentence, and nothing else. (automatic message)
referral-told-no = Good. The team does not say that sentence. You get the same help. (automatic message)
referral-answered-yes = Good that it worked out. Thank you for telling us. (automatic message)
referral-answered-not_yet = Thank you. Take your time. We won't ask again. (automatic message)
referral-answered-failed = A pity that it did not work. That is not your fault. Your conversation is now in front. Whoever may read it sees that when a shift begins. (automatic message)
referral-answered-unsaid = That's fine. We won't ask again. (automatic message)
referral-said-already = You have said that already. Thank you.
referral-too-late = This conversation will be wiped by then. You can always tell us yourself.
referral-never = You chose that nobody asks you anything. You can change that at { panel-privacy-where }.
referral-choice-is-off = Handing over is off for you. You can change that at { panel-privacy-where }.
referral-kept = Your choice is kept. Discord does not answer now. The team reads it as soon as that works again. You do not need to do anything. (automatic message)

## Readers: workers

referral-start = Refer
referral-topic-title = **{ $code_name }** · refer. What is it about?
referral-topic = Choose a topic
referral-topic-more = More topics
referral-topic-any = All topics
referral-pick-title = **{ $code_name }** · choose one to three services. The young person sees what each is and how it starts. Whether it is open now is said only where somebody checked that. What does not fit on one screen stands there in short. All of it is then one press away.
referral-pick = Choose one to three services
referral-pick-open = Open now. { $about }
referral-back = Another topic
referral-further = Next services
referral-form-title = Refer { $code_name }
referral-form-note = To: { $entries }.
referral-form-note-closed = To: { $entries }. You can pass nothing on for this young person: that choice is off.
referral-form-words = Your sentence to them (you sign)
referral-form-words-hint = Why you think of these, and that you can do it together.
referral-form-partner = What I would tell them (may be empty)
referral-form-partner-hint = The young person reads exactly this sentence, and says yes or no.
referral-empty = Add a sentence of your own. Then it is no bare list.
referral-too-long = That is longer than { $longest } characters. Make it a little shorter.
referral-entry-gone = One of those services is not on the list any more. Choose again with Refer.
referral-no-handover = { $code_name } does not want anything handed over. Nothing was sent. Leave that sentence out.
referral-sent = Sent. It waits for { $code_name } at "My conversation". What they choose, you read in the thread.
referral-line-together = **{ $code_name }** wants to do this together: { $entries }. (automatic message)
referral-line-alone = **{ $code_name }** does it alone: { $entries }. (automatic message)
referral-line-told-yes = **{ $code_name }** said yes: you may say exactly this sentence to { $entries }. You say it yourself: the bot passes nothing on. (automatic message)
referral-line-told-no = **{ $code_name }** would rather not have you say this sentence to { $entries }. (automatic message)
referral-line-yes = **{ $code_name }**: it worked out with { $entries }. (automatic message)
referral-line-not_yet = **{ $code_name }**: not yet with { $entries }. We won't ask again. (automatic message)
referral-line-failed = **{ $code_name }**: it did not work with { $entries }. The conversation is open again, and goes first. (automatic message)
referral-line-unsaid = **{ $code_name }** would rather not say how it went with { $entries }. (automatic message)
referral-reached-ask = How did the referral to { $entries } go? After that the conversation is closed.
referral-reached-planned = On **{ $day }** the bot asks the young person once more how it went.
referral-reached-yes = Yes, it worked
referral-reached-no = No, it did not
referral-reached-unknown = I don't know
referral-reached-stop = Rather not now
referral-reached-stopped = Okay. Nothing is closed.
referral-outcome-known = That was noted already.
referral-brief-today = { $count ->
    [one] 1 follow-up today ({ $which }).
   *[other] { $count } follow-ups today ({ $which }).
}
referral-brief-one = { $code_name }: how did it go with { $entries }?
referral-brief-failed = **{ $code_name }**: help elsewhere did not work ({ $entries }). This conversation goes first.
