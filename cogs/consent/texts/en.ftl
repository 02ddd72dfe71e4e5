### The informed start. All of the first screen together: at most 900 characters.

## Readers: young people

consent-title = **First this. Then you can write.**
consent-who = **Who reads this?**
consent-who-names = { $names }.
consent-who-team = The town's youth team.
consent-role-youth_worker = { $count ->
    [one] { $names } is a youth worker.
   *[other] { $names } are youth workers.
  }
consent-role-street_worker = { $count ->
    [one] { $names } is a street worker.
   *[other] { $names } are street workers.
  }
consent-role-prevention_worker = { $count ->
    [one] { $names } is a prevention worker, who also thinks about other people's safety.
   *[other] { $names } are prevention workers, who also think about other people's safety.
  }
consent-role-counsellor = { $count ->
    [one] { $names } is a counsellor.
   *[other] { $names } are counsellors.
  }
consent-anonymous = **Do you know who I am?** No. We see a code name. Discord does know who you are.
    .locked = privacy
consent-secrecy-discretion = **Does it stay between us?** We have a duty of discretion: we don't pass it on.
    .locked = privacy
consent-secrecy-professional = **Does it stay between us?** We have professional secrecy: we are not allowed to pass it on.
    .locked = privacy
consent-limits = There are limits. If there is great danger or a crime, we sometimes bring someone in. If we can, we tell you first.
    .locked = privacy
consent-how-long = **How long does it stay?** Until { $days ->
    [one] { $days } day
   *[other] { $days } days
  } after the end. Then we wipe it. You can always wipe it yourself.
    .locked = privacy
consent-rather-not = **Better not to write:** your name, address, school or medical details.
    .locked = privacy
consent-no-crisis-service = We are not a crisis service. You can always stop. Is it urgent? Press "Need help now".
    .locked = safety
consent-begin = Okay, I'll start
consent-more = Tell me more
consent-not-now = Never mind
consent-more-title = **More about this**
consent-more-discord = **What does Discord see?** Your account. And your messages: Discord can read them. Discord is for people aged 13 and over.
    .locked = privacy
consent-more-kept = **What do we keep?** Your code name and a code that only this bot can make. When something happened, and how urgent you called it. Do you choose a DM? Then also where it goes. Your words are only in the team channel on Discord. { $days ->
    [one] { $days } day
   *[other] { $days } days
  } after the end, everything is gone.
    .locked = privacy
consent-more-never = **What do we never do?** We don't find out who you are. We don't read along in other channels. We don't write to you unasked.
    .locked = privacy
