### Proposals for another wording.

## Readers: workers

proposals-command = propose
proposals-command-about = Propose a better text. An admin decides.
proposals-title = Propose another text
proposals-search = Which text? Type a piece of it
proposals-search-hint = For example: something on your mind
proposals-found = { $count } texts found. Choose one.
proposals-choose = Choose a text
proposals-words = How would you say it?
proposals-words-hint = Leave what stands between { "{" } and { "}" }.
proposals-note = Young people read this text. Promises, facts and safety are fixed.
    .locked = fact
proposals-send = Send to the team
proposals-sent = ✔ Your proposal is in the team's channel. An admin decides.
    .locked = fact
proposals-by = **{ $name } proposes another text.** Only an admin can decide.
proposals-old = **Now:** { $words }
proposals-new = **Proposal:** { $words }
proposals-accept = Accept
proposals-decline = Leave it so
proposals-accepted = ✔ **From now on the bot says it like this**, thanks to { $name }.
    .locked = fact
proposals-declined = The text stays as it is. The proposal is gone.
    .locked = fact
proposals-none = I can't find such a text, or it is fixed. Type a few words as they stand there.
proposals-locked = This text is fixed: it promises something or states a fact. Nothing has changed.
proposals-same = It says so already. Nothing has changed.
proposals-long = That is too long: it may be { $longest } characters. Nothing has changed.
proposals-fact = I don't know { $fact }. Leave what stands between braces. Nothing has changed.
proposals-keeps = This must stay in it: { $fact }. Nothing has changed.
proposals-asks = This asks who somebody is, and we never ask that. Nothing has changed.
proposals-adds = This promises something that was not there: { $fact }. Nothing has changed.
proposals-broken = This text is not finished. Check the braces. Nothing has changed.
proposals-hard = For young people this is not plain enough yet: { $said } Write short sentences. Nothing has changed.
proposals-gone = This proposal is gone, or it is not yours.
proposals-shared = This Bankje serves more than one server, and the texts are the same for all. Ask whoever runs Bankje.
