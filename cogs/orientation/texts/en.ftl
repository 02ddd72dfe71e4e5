### Noting what goes on in the online world of young people, without persons (R5).

## Readers: workers

orientation-command = orienting
orientation-command-about = Note for the team what goes on online, without persons
orientation-title = What goes on online?
orientation-note = No persons: no name, @, number or profile. The bot cannot see an ordinary name: mind that yourself.
    .locked = fact
orientation-platform = Where did you see it?
orientation-platform-hint = For example: TikTok, a game, a forum
orientation-trend = What goes on?
orientation-trend-hint = A trend, a word, a game, a worry. Not who did it.
orientation-link = A link to something public (may be empty)
orientation-link-hint = It begins with https://. No profile and no invitation.
orientation-identity = **Please take this away.** We note what goes on, and not who. Nothing was sent yet.
    .locked = fact
orientation-link-address = **I cannot post that link.** Take the ordinary address of the page. It begins with https://. Nothing was sent yet.
    .locked = fact
orientation-link-invite = **This is an invitation to a group or a conversation.** We lead nobody into a group. Take a public page, or leave the link out. Nothing was sent yet.
    .locked = fact
orientation-link-hidden = **This short link does not say where it leads.** Open it yourself, and take the full address. Nothing was sent yet.
    .locked = fact
orientation-link-person = **This link may lead to a person.** Take a search page, a hashtag or an article, or leave the link out. Nothing was sent yet.
    .locked = fact
orientation-adjust = Change it
orientation-posted = ✔ **The team can read it.** We wipe it on { $day }.
    .locked = fact
orientation-shorter = I took from the link what follows people. It now reads: { $link }
    .locked = fact
orientation-done = Your note stands with the team.
orientation-sure = **Take it away for sure?** The team cannot read this note any more then.
    .locked = fact
orientation-sure-yes = Yes, take it away
orientation-is-gone = ✔ The note is gone.
    .locked = fact
orientation-goes = The note goes. Discord is slow to answer, so it may take a moment.
    .locked = fact

# In the team's channel.

orientation-post = **Seen online**, noted by { $signature }. Without persons.
    .locked = fact
orientation-shown-platform = **Where**
    .locked = fact
orientation-shown-trend = **What goes on**
    .locked = fact
orientation-shown-link = **Public to see:** { $link }
    .locked = fact
orientation-until = Is there a person in it after all? Then take it away. We wipe this on { $day }.
    .locked = fact
orientation-away = Take this away

# Refused.

orientation-empty = Fill in where you saw it and what goes on. Nothing was sent.
orientation-too-long = One of the fields is too long: it may have { $longest } characters, on 15 lines at most. Nothing was sent.
orientation-twice = This note is there already. Look in the team's channel.
orientation-gone = This note is not there any more.
orientation-not-posted = It is not there: Discord did not take it. Try again in a minute.
