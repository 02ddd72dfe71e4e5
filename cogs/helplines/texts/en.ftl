### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = help
helplines-command-about = See who you can call now.
helplines-crisis = **Good that you pressed this button. We take this seriously.**
    I am a bot and can't help you myself right now. These people can:
    .locked = safety
helplines-crisis-112 = **In danger, right now? Call 112.** For someone else too.
    .locked = safety
helplines-crisis-1813 = **Are you thinking of suicide? Call 1813.** Day and night, free, anonymous.
    .locked = safety
helplines-crisis-106 = **Just need someone? Call 106.** Day and night, free.
    .locked = safety
helplines-crisis-someone = Is there someone near you whom you trust? Go to that person. Or send: "Can you come to me now?"
    .locked = safety
helplines-team-closed = **Nobody** on our team is reading right now. Don't wait for us.
    .locked = safety
helplines-team-open = Our team is here now, but doesn't read every minute. Don't wait for us.
    .locked = safety
helplines-all = Show all helplines
helplines-list-title = **Helplines.** This is an automatic list. Check their site for the hours.
helplines-line = **{ $name }**{ $call } { $site }
    { $description }
helplines-call = : call **{ $number }**.
helplines-always = : call **{ $number }**, day and night.
helplines-site = Site: { $url }
