### The informed start. All of the first screen together: at most 900 characters.

## Readers: young people

consent-title = Read this first
    .free = wording
consent-purpose-changed = **New since { $day }.** This is what we are here for now: { $purpose }
    .locked = promise
consent-who = **Who reads this?**
    .locked = privacy
consent-who-named = { $name } ({ $role })
    .locked = role
consent-who-also = also in { $towns }
    .locked = privacy
consent-prevention = A prevention worker also thinks about other people's safety.
    .locked = role
consent-anonymous = **Do you know who I am?** No, we see a code name. Discord does know.
    .locked = privacy
consent-secrecy-discretion = **Does it stay between us?** We have a duty of discretion: we pass nothing on.
    .locked = privacy
consent-secrecy-professional = **Does it stay between us?** We are bound by professional secrecy and may pass nothing on.
    .locked = privacy
consent-limits = Except sometimes, if there is great danger or a crime. If we can, we tell you first.
    .locked = privacy
consent-how-long = **How long does it stay?** Until { $days ->
    [one] { $days } day
   *[other] { $days } days
  } after the end. { $unread ->
    [0] { "" }
    [one] An unread answer stays { $unread } day longer.
   *[other] An unread answer stays { $unread } days longer.
  } You can always wipe it yourself.
    .locked = privacy
consent-rather-not = Better not to write your name, address, school or medical details.
    .locked = privacy
consent-no-crisis-service = We are not a crisis service or the police. Urgent? Press "Need help now".
    .locked = safety
consent-short = If we read of great danger, we bring in help. You do not need to give your name.
    .locked = privacy
consent-begin = Okay, I'll start
    .locked = says what happens
consent-more = Tell me more
    .free = wording
consent-not-now = Never mind
    .locked = says what happens
consent-more-title = ### More about this
    .free = wording
consent-more-discord = **What does Discord see?** Your account. And your messages: Discord can read them. Discord is for people aged 13 and over.
    .locked = privacy
consent-more-kept = **What do we keep?** Your code name and a code that only this bot can make. When something happened, and how urgent you called it. Do you choose a DM? Then also a link to your account. And what you choose at { panel-privacy-where }. Your words are only in the team channel on Discord. { $days ->
    [one] { $days } day
   *[other] { $days } days
  } after the end, it is gone. A backup, without your words, disappears by itself a little later.
    .locked = privacy
consent-more-never = **What do we never do?** We don't give therapy. We don't try to find out who you are. We don't read other channels. We don't write to you unasked.
    .locked = privacy
consent-consults = **Do we consult?** Sometimes we ask a colleague for advice, without saying who you are.
    .locked = privacy
consent-more-unread = **An answer you haven't read yet?** Then we wait { $days ->
    [one] { $days } day
   *[other] { $days } days
  } longer at most before we wipe.
    .locked = privacy
consent-more-stop = **Want to stop?** You always can. Nobody asks why. You can always see or wipe everything in { panel-privacy-where }.
    .locked = privacy
consent-rules-title = House rules
    .free = wording
consent-rules = ### House rules
    • Be honest.
    • Don't insult anyone.
    • Don't send things that hurt.
    • The team may pause a conversation, or stop talking with you for a while.
    • If there is danger, help always stays open.
    .locked = promise
consent-can = What this channel can't do
    .free = wording
consent-young = Are you younger than 13?
    .free = wording
consent-back = Back
    .free = wording
consent-can-title = ### What this channel can't do
    .free = wording
consent-can-discord = **Discord is a company.** It sees your account and can read your messages. They are not encrypted end to end. What Discord itself keeps, we can't wipe.
    .locked = privacy
consent-can-who = **Nobody checks who you are.** That is nice for you. But on Discord someone can pretend. In { panel-who-where } you can see who is really one of us.
    .locked = privacy
consent-can-kept = **Someone who holds your phone can read this too.** Press "Hide" when you are done. Discord is for people aged 13 and over.
    .locked = privacy
consent-can-better = **Rather see someone?** Look at { panel-who-where } whether anyone of the team is there.
    .free = wording
consent-young-title = **It's good that you ask.** You can look for help too. We don't keep how old you are.
    .locked = privacy
consent-young-doors = **These doors are open to you:**
    • **Awel:** call 102, or look at awel.be. They listen to children there (in Dutch).
    • **Tele-Onthaal:** call 106, day and night (in Dutch).
    • **Someone you trust:** at home, at school or in the youth centre.
    • **Danger, right now?** Call 112.
    .locked = safety
consent-young-here = Discord itself is for people aged 13 and over. Do you still want to ask us something? You can do that here too.
    .locked = privacy
