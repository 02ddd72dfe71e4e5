### Four eyes: a colleague reads a draft before it goes.

## Readers: workers

peer_review-begin = Four eyes
peer_review-title = Draft for { $code_name }
peer_review-field = What do you want to answer?
peer_review-note = This does not go to the young person yet. It goes in the thread, and a colleague reads it. You send it yourself afterwards.
    .locked = fact
peer_review-draft = **Draft, not sent yet.** Does a colleague read along? It stands until { $until } at most.
    .locked = fact
peer_review-good = Good as it is
peer_review-otherwise = Rather different
peer_review-send = Send
peer_review-said-good = **{ $name }**: good as it is.
peer_review-said-otherwise = **{ $name }**: rather different.
peer_review-rehearsed = In real life this now stands in the thread. A colleague says whether it is good. Then you send it yourself: try that below.
peer_review-asked = Your draft stands in the thread. Nothing was sent yet.
    .locked = fact
peer_review-sent = Sent to { $code_name }, with your name. The draft goes away.
    .locked = fact
peer_review-own = This is your draft. A colleague says whether it is good.
peer_review-not-yours = Only who wrote this sends it.
peer_review-over = This draft is over. Nothing was sent.
    .locked = fact
peer_review-not-posted = Discord did not take your draft. Nothing was sent. Try again in a moment.
