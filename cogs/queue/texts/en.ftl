### Who waits for an answer, and what follows when nobody comes.

## Readers: young people

queue-called = Look again in 5 minutes. Then you'll read here whether someone is there.
    .locked = safety
queue-here-to-help = **{ $name } is here.** Typing may take a moment. Don't wait for that: you can always call.
    .locked = safety
queue-here = **{ $name } is here.** Typing may take a moment.
    .locked = promise
queue-night-told = Someone on the team has been sent a message. **Don't wait for that:** call { shell-suicide-line }. In danger: **112**.
    .locked = safety
queue-sorry = **We can't answer right away. Sorry.** Call { shell-suicide-line }. In danger: **112**.
    .locked = safety
queue-lead-knows = { $name } got a message too.
    .locked = safety
queue-late-sorry = **Sorry, it is taking longer than we said.** Your question is still there. Rather not wait? Call { shell-talking-line }.
    .locked = safety
queue-look = Look at my conversation
    .free = wording

## Readers: workers

queue-title = { $count ->
    [0] **Nobody is waiting for an answer.**
   *[other] **Waiting for an answer: { $count }**{ $late ->
        [0] {""}
       *[other] {" "}· too long: { $late }
    }
}
    .locked = fact
queue-name = **{ $code_name }**
    .locked = fact
queue-name-call = 🆘 **{ $code_name }**
    .locked = fact
queue-urgency-unsafe = urgent
    .locked = fact
queue-urgency-today = today if possible
    .locked = fact
queue-urgency-can_wait = can wait
    .locked = fact
queue-came-back = help elsewhere did not work
    .locked = fact
queue-since = since { $since }
    .locked = fact
queue-late = too long
    .locked = fact
queue-answered = answered
    .locked = fact
queue-paused = on a break
    .locked = fact
queue-nobody = *nobody*
    .locked = fact
queue-nobody-call = *nobody: who takes this?*
    .locked = fact
queue-cut = And { $count } more. Press 'Whole list'.
    .locked = fact
queue-busy = **In conversation: { $count }{ $paused ->
    [0] {""}
   *[other] {" "}· Break: { $paused }
}**
    .locked = fact
queue-changed = -# Last changed on { $when }.
    .locked = fact
queue-list = Whole list
queue-page = Page { $page } of { $pages }
    .locked = fact
queue-before = Previous
queue-next = Next
queue-again = Look again
queue-brief-waits = **{ $code_name }** has been waiting for an answer since { $since }. Read it in { $thread }.
    .locked = fact
queue-brief-unsafe = 🆘 **{ $code_name }** has been waiting since { $since }. The young person called it urgent. Read it in { $thread }.
    .locked = fact
queue-brief-calls-open = { $count ->
    [one] 🆘 1 conversation with a call for urgent help is still open: { $threads }.
   *[other] 🆘 { $count } conversations with a call for urgent help are still open: { $threads }.
}
    .locked = fact
queue-brief-how-many = { $count ->
    [one] 1 question is waiting for an answer.
   *[other] { $count } questions are waiting for an answer.
}
    .locked = fact
queue-brief-how-many-own = { $count ->
    [one] 1 conversation is open with you: { $threads }.
   *[other] { $count } conversations are open with you: { $threads }.
}
    .locked = fact
queue-brief-where = To see which ones: /shift status.
queue-brief-more = And { $count } more. They are in the whole list.
queue-brief-own = { $count ->
    [one] Open with you: { $names }.
   *[other] Open with you: { $names }.
}
queue-brief-own-one = **{ $code_name }** { $thread }
queue-brief-own-call = 🆘 **{ $code_name }** (asked for urgent help) { $thread }
    .locked = fact
queue-brief-taken = { $name } took it, but there is no answer yet.
    .locked = fact
queue-brief-late = That is too long.
    .locked = fact
queue-you-are-here = You said: I am here. **{ $code_name }** can read that. Write something yourself now.
    .locked = fact
queue-again-call = 🆘 **{ $code_name }** is still waiting for a human, on { $when }. Whoever comes presses 'I am here'.
    .locked = fact
queue-again-late = **{ $code_name }** had no answer yet on { $when }. That is longer than we say.
    .locked = fact
queue-night-call = **{ $server }:** a young person pressed a button for urgent help. Nobody who reads that conversation is on shift now. You chose with /alarm that this may ring. This is an automatic message.
    .locked = fact
queue-lead-call = **{ $server }:** a young person said that it is urgent. After ten minutes nobody was there yet. Look in the team channel. This is an automatic message.
    .locked = fact
queue-lead-late = **{ $server }:** someone has been waiting for an answer for a long time. Look in the team channel. This is an automatic message.
    .locked = fact
queue-lead-today = { $count ->
    [one] **{ $server }:** 1 urgent conversation was closed.
   *[other] **{ $server }:** { $count } urgent conversations were closed.
} Ask your team how they are. This is an automatic message.
    .locked = fact
queue-you-help = You can answer **{ $code_name }** too, under your own name.
queue-sure = **Are you sure you want to close it?** { $code_name } asked for urgent help before.
    .locked = fact
queue-sure-unanswered = No human has answered yet.
    .locked = fact
queue-sure-yes = Yes, we talked about it
queue-sure-no = Not yet
queue-sure-calm = **Are you sure you want to close { $code_name }?**
    .locked = fact
queue-sure-close = Yes, close it anyway
queue-still-open = Okay. The conversation stays open.
    .locked = fact
queue-ask-colleague = Ask a colleague to join
queue-colleague = { $name } asks a colleague to join **{ $code_name }**.
    .locked = fact
queue-colleague-asked = { $count ->
    [0] Nobody else is on shift now. Your request is in the thread.
   *[other] Asked: { $names }.
}
    .locked = fact
queue-colleague-rehearsed = In real life this now rings your colleagues on shift, and your question stands in the thread. The young person notices nothing of it.
queue-colleague-not-asked = Discord isn't answering right now. Your request to a colleague may not be there. Look in the thread.
    .locked = fact
queue-how-are-you = **A heavy conversation. How are you?** Only you read this.
    .locked = fact
queue-beside-how-are-you = **You were there in a heavy conversation. It is closed now. How are you?** Only you read this.
    .locked = fact
queue-beside = You were there in a heavy conversation. How are you?
queue-care = How are you?
queue-call-lead = Call { $name }
queue-call-the-lead = Call your coordinator
queue-lead-is = Your coordinator is { $who }. Tap the name to call or to write.
    .locked = fact
queue-no-lead = There is no coordinator to call right now. That is chosen with /alarm.
    .locked = fact
queue-later-today = Later today
queue-later-noted = Okay. You will read it once more today with /shift status. Only you see that.
    .locked = fact
queue-later = You had a heavy conversation today. How are you?
queue-consult = Open a consultation
queue-consulting = You are in consultation now. Young people don't see you for a while. Change it with /shift start.
    .locked = fact
queue-fine = I am okay
queue-fine-noted = It is good that you were there.
queue-morning = { $count ->
    [one] ☀️ We are opening. 1 question was waiting already.
   *[other] ☀️ We are opening. { $count } questions were waiting already.
}
    .locked = fact
queue-morning-calls = { $count ->
    [one] 🆘 1 is urgent: begin with that.
   *[other] 🆘 { $count } are urgent: begin with those.
}
    .locked = fact
queue-what-to-say = What can I say?
queue-say-title = **What can you say?** None of this is sent by itself. Say it in your own words, and sign it yourself.
    .locked = fact
queue-say-ask = I'm { $name }. I take this seriously. May I ask you straight out: are you thinking of suicide?
    .locked = safety
queue-say-safe = Are you safe right now? Is someone with you?
    .locked = safety
queue-say-together = Shall we call 1813 together? I'll stay here while you call.
    .locked = safety
queue-say-where = If your life is in danger now, someone has to come to you. I can't see where you are. Will you tell me? Then I'll call 112 and tell you what I am doing.
    .locked = safety
