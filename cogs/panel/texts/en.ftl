### The pinned panel.

## Readers: young people

panel-title = ## Hey! We are the youth team of { $town }.
panel-invitation = A question, an idea, or something on your mind? Send it to us. No name needed.
panel-for = For young people from { $youngest } to { $oldest }. We do not check your age.
panel-open = 🟢 **Open now**, until { $until }. { $answers }
panel-busy = It is busy. Count on an hour.
panel-promise-none = A human reads your message.
panel-promise-half_hour = A human usually answers within 30 minutes.
panel-promise-hour = A human usually answers within an hour.
panel-promise-later = A human reads your message. An answer can take longer today.
panel-nobody = 🌙 **Nobody is here right now.** Open again: { $when }. You can write already.
panel-nobody-unknown = 🌙 **Nobody is here right now.** You can write already.
panel-closed = 🌙 **Closed now.** Open again: { $when }. You can write already.
panel-closed-unknown = 🌙 **Closed now.** You can write already.
panel-holiday = 🌙 **Holiday.** { $words } Open again: { $when }. You can write already.
panel-holiday-unknown = 🌙 **Holiday.** { $words } You can write already.
panel-stopped = 🌙 **Closed now.** The buttons do not work for a while. Come back later.
    .locked = safety
panel-looked = No answer from the bench? Call **106**. Looked at: { $ago }.
    .locked = safety
panel-bot = I am a bot. I pass on your message. I don't read along in other channels.
    .locked = bot-identity
panel-ask = Ask a question
panel-ask-where = "{ panel-ask }"
    .elsewhere = "{ panel-ask }" (on the panel: "{ panel-ask-there }")
panel-idea = I have an idea
panel-who = Who are we?
panel-who-where = "{ panel-who }"
    .elsewhere = "{ panel-who }" (on the panel: "{ panel-who-there }")
panel-inbox = My conversation
panel-inbox-where = "{ panel-inbox }"
    .elsewhere = "{ panel-inbox }" (on the panel: "{ panel-inbox-there }")
panel-privacy = Privacy
panel-privacy-where = "{ panel-privacy }"
    .elsewhere = "{ panel-privacy }" (on the panel: "{ panel-privacy-there }")
panel-line-open = Open until { $until }
panel-line-opens = Open { $when }
panel-line-holiday = On holiday
panel-line-neutral = On the bench
panel-direct = **This is an automatic answer.** I am a bot and nobody reads along here. Your message was not passed on and not kept. You can delete it here yourself.
    .locked = bot-identity
panel-direct-ask = Do you want to ask the team something? You can, on the bench. No name needed. An answer of the team is there under { panel-inbox-where }.
panel-direct-town = • **{ $town }**: { $line }.
panel-direct-go = To the bench of { $town }
panel-direct-elsewhere = You find a bench on the server of your town, at the panel. You need not give your name.
panel-direct-nowhere = The youth team is not ready yet. Come back another time.

## Readers: admins

panel-decided = ✔ Kept. The panel is true within a minute.
panel-hung = ✔ The panel will hang there again in a moment, at the bottom. If not, look at /check.
panel-ages-unclear = Choose two whole ages, the youngest first, from { $youngest } to { $oldest }. Or choose none: then the panel does not say it.
panel-not-set-up = First set up the bench with /setup start.
panel-command = panel
panel-command-about = The panel with the buttons.
panel-command-for = for
panel-command-for-about = For whom is the bench? Without ages the panel does not say it.
panel-command-again = again
panel-command-again-about = Hang the panel anew, at the bottom.
panel-option-youngest = from
panel-option-youngest-about = The youngest age, in years.
panel-option-oldest = to
panel-option-oldest-about = The oldest age, in years.
