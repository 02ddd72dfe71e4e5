### Who can read and do what.

## Readers: admins

access-command = access
access-command-about = Who can read and do what now?
access-not-set-up = Nothing has been set up here yet. Do /setup start.
    .locked = fact
access-title = **Who can do what now?** Checked at { $hour }.
    .locked = fact
access-reads = **Read what young people write**
access-hidden = ✖ I do not see the team channel, so I do not know who can read it.
    .locked = fact
access-owner = • The owner of the server: { $who }
    .locked = fact
access-admins = • Who has "Administrator": { $who }
    .locked = fact
access-admins-none = • No role of people has "Administrator".
    .locked = fact
access-team = • The team's role: { $role }. { $others }
    .locked = fact
access-team-none = ✖ The team's role is gone. Choose another with /setup start.
    .locked = fact
access-others = { $count ->
    [0] All of them were introduced.
    [one] One of them was not introduced: Discord does not show me who.
   *[other] { $count } of them were not introduced: Discord does not show me who.
  }
    .locked = fact
access-others-unknown = How many people hold that role, Discord does not say now.
    .locked = fact
access-name = • Let into the team channel by name: { $who }
    .locked = fact
access-outsiders = ✖ And this should not be: { $who }. Turn "View Channel" off for them.
    .locked = fact
access-bots = ✖ Other bots that read every channel: { $who }
    .locked = fact
access-gone = ✖ Former colleagues who may still read: { $who }
    .locked = fact
access-own = • The separate channel for { $role }: { $who }, and anyone with "Administrator"
    .locked = fact
access-nobody = nobody
    .locked = fact
access-answers = **Answer, always with a name**
access-seen = • Introduced and with the role: { $who }
    .locked = fact
access-worker = { $name } ({ $role })
    .locked = fact
access-unseen = • Introduced, but in the last minutes not seen with the role: { $who }
    .locked = fact
access-suspended = • Suspended, so out of the team: { $who }
    .locked = fact
access-decides = **Decide about the bench**
access-managers = • The owner, anyone with "Administrator", and anyone with "Manage Server": { $who }
    .locked = fact
access-managers-none = • The owner, and anyone with "Administrator". No other role has "Manage Server".
    .locked = fact
access-opens = • They may be able to let themselves or others in with the team: { $who }
    .locked = fact
access-told = • Hear an alarm: { $who }
    .locked = fact
access-further = **And further**
access-towns = • Share only shifts and roster of who is in both teams: { $who }
    .locked = fact
access-young = • Young people read only their own conversation. They can wipe it.
    .locked = fact
access-operator = • Who runs Bankje has the key to the data. No words of conversations are in there. With my token they can read on Discord what I can read.
    .locked = fact
access-role = { $name }
    .locked = fact
access-role-counted = { $count ->
    [one] { $name } (1 person)
   *[other] { $name } ({ $count } people)
  }
    .locked = fact
access-changed = **Changed last**
access-change = • { $day }, { $hour }: { $what }, by { $who }
    .locked = fact
access-program = the program
    .locked = fact
access-unknown = **What I cannot know:** who holds which role, because Discord shows that only to bots that may see all members. Who shares a password, phone or screen. What Discord itself reads and keeps.
    .locked = fact
