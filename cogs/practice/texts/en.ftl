### Practice: a made-up young person on the real screens. Only for who practises.

## Readers: workers

practice-command = practice
practice-command-about = Practise a conversation with a made-up young person. Nobody else sees it.
practice-name = Practice
    .locked = fact
practice-title = **Practice.** Choose a case and do everything as in real life. Only you see it. Nothing is kept or counted, and nobody gives marks.
    .locked = fact
practice-running = You are still in **{ $title }**.
practice-choose = Choose a case
practice-none = There is no case to practise. Ask your admin to look at /check.
practice-on = Go on
practice-debrief = Look back
practice-yields = **A real question just came.** Your practice waits for an hour. Look in the team channel: somebody is there now.
    .locked = safety
practice-closed = Look back for a moment, for yourself alone.
practice-think = **Looking back: { $title }.** For you alone. The bot kept nothing of what you wrote.
    .locked = fact
practice-also = You could also have done this:
practice-try-card = - Open a card: 'More', then 'Cards'.
practice-try-colleague = - Ask a colleague to join, under 'More' or when closing.
practice-try-eyes = - Let a colleague read along: four eyes, under 'More'.
practice-try-referral = - Show help elsewhere: 'Refer'.
practice-touched = Did this touch you? Talk about it with a colleague. That is fine after practice too.
practice-another = Another case
practice-over = This practice is over: it lay still too long, you began something new, or the bot restarted. Nothing of it was kept. Begin again with /practice.
    .locked = fact
practice-waits = A real question came, and it goes first. Your practice waits. Done with what is real? Go on with /practice.
    .locked = safety
practice-real-first = Somebody who does not feel safe is really waiting now. That goes first. You can practise later.
    .locked = safety
practice-gone = This case is not there any more. Do /practice for the list.
practice-expect-no-person = words without a phone number, @name or link
