### Seeing and wiping.

## Readers: young people

privacy-command = privacy
privacy-command-about = See what we know about you. Or wipe it.
privacy-title = **Your privacy.** Only you see this.
privacy-nothing = **We have no conversation of yours now.**
privacy-kept = **This is what we have of you:**
    • Code name **{ $code_name }**, started on { $since }.
    • A code, so that answers reach you. Nobody on the team can read it.
    • Your conversation in the team channel, until { $until }. If you write nothing more, we wipe it on that day.
    • Which explanation you read. And if you want a DM: where it goes.
privacy-never-kept = **This is what we don't have:** your name, age and address. And nothing of what you write in other channels.
    .locked = privacy
privacy-sure = **Sure?** The team can't answer you any more after that. You can't get it back. Would you like to write down a number first?
privacy-yes = Yes, wipe everything
privacy-no = Never mind
privacy-wiped = 🧹 **Done. Everything is wiped.** Your code name no longer exists.
privacy-wiped-nothing = 🧹 **Done. We keep nothing about you.**
privacy-wiped-later = 🧹 **What we keep ourselves is wiped.** Discord isn't answering right now. We keep trying until your conversation in the team channel is gone too.
privacy-cannot-wipe = **This we can't wipe:** what Discord itself keeps, a screenshot, and what someone remembers.
    .locked = privacy
privacy-welcome = You are always welcome for a new conversation.
privacy-hidden = Hidden. You find everything again with the buttons on the panel.

## Readers: workers

privacy-told-team = 1 conversation wiped by the young person. (automatic message)
privacy-seen = Seen
