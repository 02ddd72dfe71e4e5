### Anonymous questions.

## Readers: young people

questions-command-ask = ask
questions-command-ask-about = Ask a question. No name needed.
questions-command-inbox = conversation
questions-command-inbox-about = See your conversation. Only you see it.
questions-ask = Ask a question
questions-ask-title = Your question to the youth team
questions-ask-field = What do you want to ask or tell?
questions-ask-hint = Short is fine. Messy is fine too.
questions-ask-who = Who reads this: { $names }.
questions-anyway-title = Write what you want to get off your chest
questions-anyway-field = What do you want to say?
questions-anyway-who = { $count ->
    [0] The youth team reads this.
    [one] { $names } reads this.
   *[other] { $names } read this.
}
questions-anyway-kept = { $count ->
    [0] This is waiting for the youth team.
   *[other] This is waiting for **{ $names }**.
} Your code name is **{ $code_name }**.
questions-anyway-open = Someone of the team is here now. They do not read every minute.
    .locked = safety
questions-anyway-awake = **Too hard to wait? 1813 is awake now.** Call **1813**, day and night. In danger: **112**.
    .locked = safety
questions-with-whom = Who do you want to talk to?
questions-with-anyone = Whoever is there from the team
questions-open-only = **A { $role } is here now**, until { $until }. A human reads your message. The answer comes in { panel-inbox-where }.
questions-nobody-only = This is an automatic message. There is no { $role } now.
    .locked = bot-identity
questions-opens-only = From **{ $when }** we are open again. If a { $role } is there, they read your message. Waiting says nothing about how much your question matters.
questions-kind-closed = That's not possible now: others could read along. Your message was not sent. You can ask the whole team. Want to talk now? Call 106, day and night.
    .locked = safety
questions-kind-first-stop = You already have a conversation, and the whole team reads it. First stop that in { panel-inbox-where }. After that you can choose who you talk to. Your message was not sent.
questions-kind-left = There is no { $role } in the team any more. Nobody else reads this conversation. Do you want the whole team to read along? Stop this conversation and ask again. This is an automatic message.
    .locked = bot-identity
questions-anyway-later = **Nobody** is reading now. From **{ $when }** someone is.
    .locked = safety
questions-anyway-nobody = **Nobody** is reading now.
    .locked = safety
questions-danger = Danger? Call **112**. Thoughts of suicide: call **1813**, day and night.
    .locked = safety
questions-noted-can_wait = Noted: it can wait.
questions-noted-today = Noted: preferably today.
questions-noted-dm = Okay. You get a DM when there is an answer. It never holds what was said.
questions-inbox-urgent = You called this urgent. The team sees that too.
questions-idea-title = Your idea for the youth team
questions-idea-field = What is your idea?
questions-idea-hint = Big or small, anything goes.
questions-more = Answer
questions-more-title = Something more for the youth team
questions-more-field = What else do you want to say?
questions-empty = There is nothing here yet. One word or one emoji is enough.
questions-too-long = That is longer than { $longest } characters. Can you send it in two parts?
questions-not-set-up = The youth team is not ready here yet. Come back another time. Do you want to talk to someone now? Call 106, day and night.
    .locked = safety
questions-read-first = First read how it works. Press { panel-ask-where } for that.
questions-one-at-a-time = Your last question is still on its way. Wait just a moment and then try again.
questions-not-arrived = Sorry, Discord isn't answering right now. Your message did not arrive and we keep nothing. Please try again in a while. Do you want to talk to someone now? Call 106, day and night.
    .locked = safety
questions-not-known = Discord is not answering. We do not know yet whether your message arrived. Look at { panel-inbox-where } in a few minutes. Want to talk to someone now? Call 106 (in Dutch), day and night. Danger? Call 112.
    .locked = safety
questions-under-way = Your message is still on its way. We do not know yet whether it arrived. Look again in a moment. Want to talk to someone now? Call 106 (in Dutch), day and night. Danger? Call 112.
    .locked = safety
questions-missing-not-sent = I cannot find your conversation just now. Your message was not sent. Try again in a few minutes. Want to talk to someone now? Call 106 (in Dutch), day and night. Danger? Call 112.
    .locked = safety
questions-missing = I cannot find your conversation just now. Look again in a few minutes. Want to talk to someone now? Call 106 (in Dutch), day and night. Danger? Call 112.
    .locked = safety
questions-no-thread-yet = Your first message is with the team. Another one is not possible just now. Try again in a few minutes. Danger? Call 112.
    .locked = safety
questions-many-asking = Many people are asking something now. Your message is in the queue. It takes a minute. You can leave this screen open.
questions-on-its-way = Discord is slow now. Your message is on its way. You can leave this screen open.
questions-arrived = Your message has arrived, with code name { $code_name }. You find it at { panel-inbox-where }. You don't need to send it again.
questions-too-many-lines = That is too many lines for one message. Can you send it in two parts?
questions-received = ✅ **Your message has arrived.** Your code name is **{ $code_name }**.
questions-open-now = **We are open**, until { $until }. { $answers } The answer comes in { panel-inbox-where }.
questions-human-reads = A human reads your message.
questions-closed-now = This is an automatic message. Nobody is reading right now.
    .locked = bot-identity
questions-nobody-here = This is an automatic message. We should be open, but nobody is here right now.
    .locked = bot-identity
questions-holiday = The team is on holiday and writes: { $words }
questions-opens = From **{ $when }** a human reads here again. Waiting says nothing about how much your question matters.
questions-opens-unknown = We don't know yet when someone will be here. That says nothing about how much your question matters.
questions-meanwhile = **Do you want to talk already?** Call **106**, day and night, free. Is it about danger or suicide? Press "Need help now".
    .locked = safety
questions-how-urgent = **How urgent is it for you?**
questions-can-wait = It can wait
questions-today = Today if possible
questions-unsafe = I don't feel safe right now
questions-how-told = **How do you want to know there is an answer?** A DM never holds the answer itself. For a DM we keep where it goes.
questions-i-look = I'll look in "{ panel-inbox }"
questions-tell-me = Send me a DM without content
questions-look-yourself = You always find the answer in { panel-inbox-where }.
questions-no-dm = I can't send you a DM. You always find the answer in { panel-inbox-where }.
questions-withdraw = Take back my message
questions-added = ✓ Added to your conversation (**{ $code_name }**).
questions-inbox = My conversation
questions-notice = There is a new message for you.
questions-show = Show it
questions-you = **You:**
questions-inbox-title = **My conversation** · { $code_name }. Only you see this screen.
questions-inbox-empty = You have no conversation now. Would you like to ask something?
questions-inbox-waiting = The team knows that you are waiting. There is no answer yet.
questions-inbox-answered = You can go on talking here.
questions-inbox-more-offers = { $count ->
    [one] After that there is one more question for you.
   *[other] After that there are { $count } more questions for you.
    }
questions-inbox-ended = This conversation is closed. On **{ $day }** we wipe everything. Rather now? Press "Wipe".
questions-inbox-ended-by = { $worker } closed this conversation. On **{ $day }** we wipe everything. Rather now? Press "Wipe".
questions-stop = Stop
questions-older = Show older
questions-gone = This conversation is no longer there. Everything is wiped. You can always ask a new question.
questions-stopped-you = Your conversation has stopped. You do not need to do anything more.
questions-ended-ask-again = This conversation is closed. Press { panel-ask-where } for a new conversation.
questions-cannot-read = Sorry, Discord isn't answering right now. Your conversation is still there. Please try again in a while.

## Readers: workers

questions-card-question = 💬 **{ $code_name }** · question of { $day }, { $hour }
questions-card-idea = 💡 **{ $code_name }** · idea of { $day }, { $hour }
questions-on-shift = On shift: { $who }
questions-unsafe-call = 🆘 **{ $code_name }** does not feel safe now. They said so themselves.
questions-brief-waits = **{ $code_name }** waits for an answer, since { $since }.
questions-brief-unsafe = 🆘 **{ $code_name }** waits, since { $since }. The young person called it urgent.
questions-brief-how-many = { $count ->
    [one] 1 question waits for an answer.
   *[other] { $count } questions wait for an answer.
}
questions-brief-how-many-own = { $count ->
    [one] 1 conversation is open with you.
   *[other] { $count } conversations are open with you.
}
questions-brief-where = Which ones, you read with /shift status.
questions-brief-more = And { $count } more in the team channel.
questions-brief-own = { $count ->
    [one] Open with you: **{ $names }**.
   *[other] Open with you: **{ $names }**.
}
questions-urgency-unsaid = 
    { "" }
questions-urgency-can_wait = It can wait.
questions-urgency-today = **Today if possible.**
questions-urgency-unsafe = 🆘 **Reported as urgent by the young person.**
questions-state-waiting = Waiting for an answer.
questions-state-answered = Answered.
questions-state-taken = { $name } takes this.
questions-state-came-back = ↩ **Help elsewhere did not work.** Waiting for an answer.
questions-state-ended = Closed. Wiped on { $day } at the latest.
questions-take = I'll take this
questions-writes = **{ $code_name }** writes:
questions-how-to-answer = -# Answer with the button, or by replying to this message.
questions-answer = Answer
questions-close = Close
questions-ways = More
questions-ways-title = **{ $code_name }** · what would you like to do?
questions-practical = Practical answer
questions-practical-title = **{ $code_name }** · choose a practical answer. You change it and sign it yourself.
questions-practical-choose = Choose an answer
questions-practical-more = More answers
questions-practical-gone = That answer is being looked at: it may not be given now.
questions-sentences = My sentences
questions-sentences-title = **{ $code_name }** · choose a sentence of yours to begin with. You change it and sign it yourself.
questions-sentences-choose = Choose a sentence
questions-sentences-none = You have no sentences of your own yet. Make some with /sentences, or simply write yourself.
questions-answer-title = Answer to { $code_name }
questions-answer-field = Your message (signed with your name)
questions-answer-hint = The young person also sees your first name and your role.
questions-sent = Sent. The answer waits for { $code_name } in "My conversation".
questions-not-sent = Discord did not accept your answer. It was not sent. Please try again in a moment.
questions-sent-surely = Your answer to { $code_name } stands in the thread. You need not send it again.
questions-sent-not-known = Discord is not answering. I do not know yet whether your answer arrived. If it stands in the thread, { $code_name } can read it.
questions-missing-team = Discord cannot find this thread just now. Your answer was not sent. Try again in a few minutes.
questions-no-thread-yet-team = Discord allows no new threads just now. The thread of { $code_name } comes by itself. Your answer was not sent.
questions-no-room-team = The bot's disk is full. Your answer was not sent. Please tell whoever runs the bot.
questions-taken = A colleague has already taken { $code_name }. You can still answer, under your own name.
questions-other-kind = { $code_name } would rather talk with another kind of worker. We respect that.
questions-ended = { $code_name } is closed. Writing is no longer possible.
questions-closed = Closed by { $name }. On { $day } at the latest, { $code_name } is wiped everywhere.
questions-stopped-unsafe = { $code_name } has stopped, and said before: not safe. Talk it over with a colleague.
questions-stopped = { $code_name } has stopped. You don't have to do anything.
questions-reply-unreadable = This was not passed on: I can't read it. Turn on the mention with your reply, or use the Answer button. I don't pass on attachments.
questions-gone-team = This conversation is no longer there. It was wiped or has expired.
questions-unsafe-channel = This was not sent: something is wrong with the team channel. An admin sees with /setup start what it is.
questions-nearly-gone-unanswered = **{ $code_name }** has had no answer yet. You can still answer until { $day }. After that the conversation is over. (automatic message)
questions-nearly-gone-unread = An answer to **{ $code_name }** has not been read yet. It stays until { $day }. Then we wipe everything. You don't need to do anything. (automatic message)
questions-nearly-gone-missed = **{ $code_name }** got no answer, and the conversation is over now. On { $day } we wipe everything. (automatic message)
