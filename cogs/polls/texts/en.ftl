### Polls: one question to everybody, and what the team does with it.

## Readers: young people

polls-title = ## A question for you
    .free = wording
polls-question = **{ $question }**
    .free = wording
polls-purpose = Why we ask: { $purpose }
    .free = wording
polls-until = You can choose until { $until }. Changing your mind is fine.
    .locked = promise
polls-secret = The team does not see what you choose. After the end we delete who chose what. Do fewer than { $fewest } people choose something? Then we show no number.
    .locked = promise
polls-over-title = ## This is what you chose
    .free = wording
polls-result = • { $option }: { $count }
    .locked = fact
polls-result-small = • { $option }: fewer than { $fewest }
    .locked = fact
polls-due = What do we do with it? We want to say it here by { $day }.
    .locked = promise
polls-overdue = What do we do with it? We have not said it yet.
    .locked = fact
polls-heard = **You said:** { $heard }
    .free = wording
polls-did = **We did:** { $did }
    .free = wording
polls-stopped-title = ## This question was stopped
    .free = wording
polls-stopped = The team stopped this question. There is no result. What everybody chose was deleted.
    .locked = fact
polls-lost = Something went wrong with the bench. What everybody chose is gone: we keep no second copy of that. There is no result. A pity, and not because of you.
    .locked = fact
polls-voted = ✔ You chose **{ $option }**. You can change it until { $until }: press another answer.
    .locked = fact
polls-withdraw = Take my choice away
    .free = wording
polls-withdrawn = Your choice is gone. You can still choose.
    .locked = fact
polls-no-vote = There is no choice of yours here.
    .locked = fact
polls-ended = It is too late to choose. Look at the question itself for what came of it.
    .locked = fact
polls-gone = This question is not there any more.
    .locked = fact

## Readers: workers

polls-command = poll
polls-command-about = Ask young people one question with buttons, and say what you do with it.
polls-not-for-team = This question is for young people. You are of the team, so your choice does not count. Nothing was kept.
    .locked = fact
polls-list-title = **Polls.** Nobody sees who chooses what, you neither. The result comes after the end. Below { $fewest } I show no number.
    .locked = promise
polls-line-running = • { $question } · Runs until { $until }.
    .locked = fact
polls-line-over = • { $question } · Over. **Do say what you do with it.**
    .locked = fact
polls-line-answered = • { $question } · Over, and you said what you did with it.
    .locked = fact
polls-line-stopped = • { $question } · Stopped, without a result.
    .locked = fact
polls-line-lost = • { $question } · Stopped: the votes are gone. They are never in a backup.
    .locked = fact
polls-choose = Look at a poll
polls-new = New poll
polls-days = { $days ->
    [7] A week
    [14] Two weeks
   *[other] { $days } days
}
polls-field-question = The question
polls-field-question-hint = One question, in plain words. Ask nothing that could give someone away.
polls-field-purpose = Why do you ask?
polls-field-purpose-hint = Young people read this too. What depends on it?
polls-field-options = { $fewest } to { $most } answers, one a line
polls-field-options-hint = { $longest } characters each at most: they go on buttons.
polls-field-days = How long does it run? It ends at 20:00.
polls-field-channel = Where will it stand?
polls-field-channel-hint = A channel that young people read. Everyone sees it, nobody sees who chooses.
polls-preview = **This is how it will stand in { $channel }.** Nothing is there yet.
    .locked = fact
polls-preview-care = Better ask nothing about health, faith, origin or love: in a small group an answer gives away a lot.
    .locked = safety
polls-post = Post the poll
polls-not = Rather not
polls-posted = ✔ The poll is in { $channel }. It runs until { $until }. After that I ask you what you do with it. Say it by { $due }.
    .locked = fact
polls-one = **This poll belongs in { $channel }.**
polls-no-interim = I never show how it stands in between: you would see who just chose.
    .locked = promise
polls-stop = Stop without a result
polls-sure = **{ $question }** Stop it? All votes are deleted. There will be no result, and no way back.
    .locked = fact
polls-stop-yes = Yes, stop and delete
polls-stopped-team = The poll was stopped. The votes are deleted. The question says so within a minute.
    .locked = fact
polls-answer = Say what you do with it
polls-answer-again = Say it otherwise
polls-field-heard = You said …
polls-field-heard-hint = What do you take from it? Only what the result says.
polls-field-did = We did …
polls-field-did-hint = One sentence. Is something not possible? Say that too, and why.
polls-answered = ✔ Kept. This is how it will stand with the result, and for a month on the panel:
    .locked = fact
polls-ask-team = The poll is over. What do you do with it? Young people read that you will say it by { $day }.
    .locked = fact
polls-ask-team-again = Today ({ $day }) you would say what you do with it. Is something not possible? Then say that, and why.
    .locked = fact
polls-ok-said = Of each poll the team said what it did with it, or the day has not come yet.
polls-mend-said = { $count ->
    [one] Of 1 poll the team has not said yet what it did with it. The day is over. A worker says it with /poll.
   *[other] Of { $count } polls the team has not said yet what it did with them. The day is over. A worker says it with /poll.
}
polls-ok-channel = Each poll can stand in its channel.
polls-mend-channel = { $count ->
    [one] 1 poll cannot stand in its channel: it is gone, or I may not read and write there. Give me those permissions back, or let a worker stop it with /poll.
   *[other] { $count } polls cannot stand in their channels: they are gone, or I may not read and write there. Give me those permissions back, or let a worker stop them with /poll.
}
polls-many = { $most } polls are running already. Wait until one is over. Nothing was posted.
polls-long = That is too long: it may be { $longest } characters. Nothing was kept.
polls-options = Give { $fewest } to { $most } answers, each on a line of its own. Nothing was kept.
polls-alike = Two answers are the same. Make them differ. Nothing was kept.
polls-channel = A poll cannot stand there. Choose a text channel that young people read, not the team's. Nothing was kept.
polls-channel-news = That is an announcement channel. Other servers can follow it, and nobody can choose there. Take an ordinary text channel. Nothing was kept.
polls-channel-mine = I may not read or write there. Ask an admin to give me those permissions, or choose another channel. Nothing was kept.
polls-not-posted = The poll could not be posted. Nothing is there. You can press the button once more.
polls-not-over = This poll is still running, or it was stopped. Nothing was kept.
polls-changed = A colleague said something else meanwhile. See with /poll what is there now. Nothing was changed.
