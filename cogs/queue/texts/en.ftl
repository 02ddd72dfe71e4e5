### Who waits for an answer, and what follows when nobody comes.

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
queue-urgency-today = preferably today
    .locked = fact
queue-urgency-can_wait = can wait
    .locked = fact
queue-came-back = help elsewhere did not work out
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
queue-brief-taken = { $name } took it, but there is no answer yet.
    .locked = fact
queue-brief-late = That is too long.
    .locked = fact
