### Pictures in a conversation: off until an admin turns them on.

## Readers: young people

images-begin = Send a picture
    .free = wording
images-title = Send a picture
    .free = wording
images-warning = A face, a school logo or your room can show who you are. Whoever reads along in the team sees the picture.
    .locked = safety
images-goes = We delete it together with your conversation. As it stands, that is on { $day }.
    .locked = promise
images-not-here = Is it about nude pictures? Don't send them. Child Focus helps you for free: call 116000.
    .locked = safety
images-files = Which picture?
    .free = wording
images-files-hint = { $most } at most. Photos or screenshots.
    .free = wording
images-alt = What can be seen on it?
    .free = wording
images-alt-hint = For who cannot see it. You may leave it empty.
    .free = wording
images-words = What do you want to say with it?
    .free = wording
images-words-hint = You may leave it empty.
    .free = wording
images-sent = { $count ->
    [one] Your picture is in your conversation.
   *[other] Your { $count } pictures are in your conversation.
    }
    .locked = promise
images-words-only = Your words are in your conversation. No picture went along.
    .locked = promise
images-left-none = Picture { $number } did not go. I cannot read it. An ordinary photo or a screenshot does work.
    .locked = promise
images-left-large = Picture { $number } did not go. It is too large. A screenshot of it often works.
    .locked = promise
images-left-many = Picture { $number } did not go. { $most } at a time is the most.
    .locked = promise
images-left-not-fetched = Picture { $number } did not go. Discord did not give it. Try again in a while.
    .locked = promise
images-left-not-taken = Picture { $number } did not go. Discord did not take it.
    .locked = promise
images-fast = That was very fast. Nothing was sent. Wait a moment and try again.
    .locked = promise
images-busy = There are many pictures now. Nothing was sent. Try again in a while.
    .locked = promise
images-off = Pictures are not passed on here. Words are.
    .locked = says what is the case
images-gone = That picture is not there any more.
    .locked = says what is the case
images-not-shown = Discord does not show the picture now. Try again in a while.
    .locked = says what is the case
images-of-the-team = { $count ->
    [one] A picture from the team.
   *[other] { $count } pictures from the team.
    }
    .locked = says what is the case
images-of-yours = { $count ->
    [one] A picture of yours.
   *[other] { $count } pictures of yours.
    }
    .locked = says what is the case
images-covered = Press it to look. The team does not see whether you do.
    .locked = promise
images-earlier = Earlier picture
    .free = wording
images-no-words = (a picture, without words)
    .locked = says what is the case
images-alt-otherwise = Picture from { $code_name }
    .locked = says what is the case
images-alt-worker = Picture from { $name }
    .locked = says what is the case

## Readers: workers

images-instead = You send a picture with **{ questions-ways } › { images-with }**.
    .locked = says what happens
images-with = Answer with a picture
images-answer-note = The young person can keep the picture and pass it on. Show nobody who does not know of it. It comes in 'My conversation', never in a DM.
    .locked = fact
images-answered = { $count ->
    [one] Sent to { $code_name }, with your picture.
   *[other] Sent to { $code_name }, with your { $count } pictures.
    }
    .locked = fact
images-answer-none = I cannot read that as a picture. Nothing was sent. An ordinary photo or a screenshot does work.
    .locked = fact
images-answer-large = That picture is too large. Nothing was sent. A screenshot of it often works.
    .locked = fact
images-answer-many = Those are too many pictures for one answer. Nothing was sent.
    .locked = fact
images-answer-not-fetched = Discord did not give the picture. Nothing was sent. Try again in a moment.
    .locked = fact
images-off-team = Pictures are off here. An admin turns them on with /pictures.
    .locked = fact

## Readers: admins

images-command = pictures
images-command-about = Whether pictures go along in conversations.
images-are-on = **Pictures are on.** They go along in conversations, both ways.
images-are-off = **Pictures are off.** Anyone who sends one reads that only the words go.
images-what-it-means = A young person can send { $most } at most with a message, a worker with an answer. The bot draws each picture anew: place, time and device fall away. What can be seen on it stays. It is covered in the thread, and goes with the conversation.
images-be-ready = **Your team must be ready for this.** One day somebody sends a nude picture, of themselves or of somebody else. A sexual picture of a minor is a crime to have or to share. The bot recognises no pictures. It does not look at them.
    - Do not keep it, take no screenshot, do not pass it on.
    - Look no further. Call the coordinator.
    - They call the police or Child Focus (116000), and ask them what is to happen with the message.
    - Do not leave the young person alone, and be there for the worker who saw it.
images-turn-on = Turn on: our team is ready
images-turn-off = Turn off
