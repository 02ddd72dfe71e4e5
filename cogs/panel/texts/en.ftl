### The pinned panel.

## Readers: young people

panel-title = ## Hey! We are the youth team of { $town }.
panel-invitation = A question, an idea, or something on your mind? Send it to us. No name needed.
panel-open = 🟢 **Open now**, until { $until }. A human reads your message.
panel-nobody = 🌙 **Nobody is here right now.** Open again: { $when }. You can write already.
panel-nobody-unknown = 🌙 **Nobody is here right now.** You can write already.
panel-closed = 🌙 **Closed now.** Open again: { $when }. You can write already.
panel-closed-unknown = 🌙 **Closed now.** You can write already.
panel-bot = I am a bot. I pass on your message. I don't read along in other channels.
    .locked = bot-identity
panel-ask = Ask a question
panel-who = Who are we?
panel-inbox = My conversation
panel-privacy = Privacy
