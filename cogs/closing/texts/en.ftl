### What a conversation ends with.

## Readers: young people

closing-step = { $who } has this for you:
    .locked = promise
closing-step-team = The team has this for you:
    .locked = promise
closing-step-until = This is right until { $day }.
    .locked = says what is the case
closing-step-old = Please ask first whether this is still right. We haven't checked it for a while.
    .locked = says what is the case
closing-helped = **Did this conversation help?** Nobody sees what you answer. Not answering is fine too.
    .locked = promise
closing-helped-yes = Yes, it helped
    .free = wording
closing-helped-somewhat = A little
    .free = wording
closing-helped-no = No, it didn't help
    .free = wording
closing-thanks = Thank you. We count all answers together. Nobody sees yours on its own.
    .locked = promise
closing-residence = **Do you live in { $town }?** This too only becomes a number. Not answering is fine.
    .locked = promise
closing-residence-yes = Yes, I live here
    .free = wording
closing-residence-no = No, somewhere else
    .free = wording
closing-asked-over = This question is over. You don't have to do anything.
    .locked = says what is the case
closing-sentence-thanks = Thank you for talking with us. Anything else? Feel free to write again.
    .free = wording
closing-sentence-school = It was nice to meet you. Now you know where to find us.
    .free = wording
closing-sentence-later = I am closing this conversation. Want to go on later? Feel free to write again.
    .free = wording

## Readers: workers

closing-give = Would you like to give **{ $code_name }** a place to go? You don't have to.
closing-give-choose = Choose a place
closing-give-title = Which place do you give **{ $code_name }**? Your name is shown with it, in "My conversation".
closing-given = **{ $name }** is now in "My conversation" of **{ $code_name }**, until { $day } at most.
    .locked = fact
closing-given-ends = **{ $name }** is now in "My conversation" of **{ $code_name }**. The place is right until { $day }.
    .locked = fact
closing-give-other = Another place
closing-give-back = Never mind
closing-taken-back = **{ $code_name }** no longer sees a place. It may have been read already.
    .locked = fact
closing-not-yours = Only the person who closed **{ $code_name }** can add a place, as long as the conversation is closed.
closing-place-gone = That place is no longer in the list. Nothing was changed.
closing-place-choose = Choose a place
closing-several = Close several
closing-several-title = **Which conversations do you close?** Listed here: answered, not urgent, and yours or nobody's.
    .locked = fact
closing-several-none = There is nothing right now that you can close together: what is still waiting, urgent or a colleague's is not listed here.
closing-several-choose = Choose the conversations
closing-several-yours = yours · last { $last }
closing-several-nobodys = nobody's · last { $last }
closing-several-chosen = You chose { $count ->
    [one] one conversation
   *[other] { $count } conversations
}: { $names }. Which sentence does each young person read?
closing-sentence-none = No sentence
closing-sentence-choose = Choose a sentence
closing-sentence-own = Write it yourself
closing-sentence-field = What does each young person read?
closing-sentence-hint = It was nice to meet you at school.
closing-several-sure = **Sure?** You close { $count ->
    [one] one conversation
   *[other] { $count } conversations
}: { $names }.
    .locked = fact
closing-several-reads = Each young person reads this from you:
    .locked = fact
closing-several-silent = No sentence is sent.
    .locked = fact
closing-several-yes = Yes, close { $count }
closing-several-no = Never mind
closing-several-done = ✔ Closed: { $names }.
    .locked = fact
closing-several-failed = Not closed: { $names }. Look in the thread: perhaps someone has just written, or a colleague took it.
    .locked = fact
closing-several-over = This choice is over. With /shift status you choose again from what is still open.
closing-several-changed = Something just changed in { $code_name }. It stays open.

## Readers: admins

closing-command-places = places
closing-command-places-about = Places and activities that workers can add when they close a conversation.
closing-places-title = **Places to pass on** ({ $count } of { $most })
closing-places-how = Whoever closes a conversation can add one. The young person reads it in "My conversation".
closing-places-late = { $count ->
    [one] Check this one, it is not offered any more: { $names }.
   *[other] Check these, they are not offered any more: { $names }.
}
closing-residence-on = After *Did this help?* the bot asks: *Do you live in { $town }?* Only the total of a quarter is counted.
closing-residence-off = The bot does not ask whether someone lives in { $town }.
closing-residence-begin = Also ask "Do you live here?"
closing-residence-stop = Stop asking "Do you live here?"
closing-place-new = New place
closing-place-change = Change
closing-place-right = Still right
closing-place-drop = Remove
closing-places-back = Back
closing-place-until = Right until { $day }.
closing-place-was-until = This was right until { $day }. Check it, then press "Still right".
closing-place-kept = ✔ Saved: { $name }.
    .locked = fact
closing-place-dropped = ✔ Removed: { $name }. Anyone who was given this place no longer sees it.
    .locked = fact
closing-field-name = What is the place or activity called?
closing-hint-name = Open studio in De Kelder
closing-field-about = What is it, in one sentence?
closing-hint-about = Draw, make things, or just sit there. You can come alone.
closing-field-where = Where and when?
closing-hint-where = Kerkstraat 1, Wednesday from 2 to 5 pm
closing-field-link = Link, if there is one
closing-hint-link = https://www.lindendaal.be/de-kelder
closing-field-until = Until which day is this right?
closing-hint-until = 24/12/2026. Empty: half a year
closing-place-name = Give the place a name of 1 to { $longest } characters. Nothing was saved.
closing-place-line = Each line has 1 to { $longest } characters. Nothing was saved.
closing-place-link = A link starts with https:// and is the address of one page. Nothing was saved.
closing-place-points = Leave mentions, links and account numbers out of the name and the lines. Nothing was saved.
closing-place-double = There is already a place called { $name }. Nothing was saved.
closing-place-full = There are { $most } places in the list already. Remove one first.
