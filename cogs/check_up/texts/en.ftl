### Whether all is well.

## Readers: admins

check_up-command = check
check_up-command-about = Does everything work? And if not, what do you do?
check_up-all = ✔ **All is well.**
    .locked = fact
check_up-some = **{ $count ->
    [one] One thing needs attention.
   *[other] { $count } things need attention.
}**
    .locked = fact
check_up-page = -# Page { $page } of { $pages }.
    .locked = fact
check_up-page-back = Previous page
check_up-page-on = Next page
check_up-well = ✔ { $what }
    .locked = fact
check_up-not-well = ✖ { $remedy }
    .locked = fact
check_up-ok-sign-stands = The panel is there, is pinned, and was still right at { $hour }.
    .locked = fact
check_up-mend-sign-none = There is no panel: young people see no buttons. Do /panel again.
    .locked = fact
check_up-mend-sign-loose = The panel is there, but not pinned: it scrolls out of sight. Give me "Pin Messages" in that channel, and do /panel again.
    .locked = fact
check_up-mend-sign-stale = What the panel says was not checked for more than an hour. Do /panel again. If this stays, ask who runs Bankje to look at the log.
    .locked = fact
check_up-mend-sign-unknown = I could not see now whether the panel is there: Discord did not answer. Do /check again later.
    .locked = fact
check_up-ok-staffed = On shift now: { $details }.
    .locked = fact
check_up-ok-closed = Outside the opening hours now, and nobody is on shift.
    .locked = fact
check_up-mend-unstaffed = The opening hours are on now, and nobody is on shift. Young people read that nobody is there. Let a worker do /shift start, or change the hours with /hours week.
    .locked = fact
check_up-ok-holders = Introduced, and holding the team's role: { $details }.
    .locked = fact
check_up-mend-holders = Of nobody who was introduced did I see the team's role in the last minutes. So nobody can answer. Give the role in Server Settings › Members, and wait ten minutes.
    .locked = fact
check_up-ok-cards = Every worker has a card that was signed.
    .locked = fact
check_up-mend-cards = Still without a signed card: { $details }. Let them fill in /card and ask for approval. Then sign with /worker cards.
    .locked = fact
check_up-mend-card-ends = These workers had no shift for almost a year: { $details }. Within a month I forget them and their card. Do they still work here? Let them do /shift start. If not: /worker remove.
    .locked = fact
check_up-ok-rehearsal = Restoring a backup was rehearsed on { $day } { $year }.
    .locked = fact
check_up-mend-rehearsal = Restoring a backup was rehearsed on { $day } { $year }: more than a year ago. Ask who runs Bankje to do `bankje rehearse`.
    .locked = fact
check_up-mend-rehearsal-none = Nobody has rehearsed restoring a backup yet. Ask who runs Bankje to do `bankje rehearse`: it changes nothing, and takes a minute.
    .locked = fact
check_up-ok-reviewed = The yearly review was done less than a year ago.
    .locked = fact
check_up-mend-reviewed = The yearly review was not done yet, or more than a year ago. Press "Yearly review" below: it says what to go through.
    .locked = fact
check_up-review = Yearly review
check_up-review-title = **Yearly review.** Go through this together: the team, who leads it, and the data protection officer (DPO).
check_up-review-never = There is no date yet.
    .locked = fact
check_up-review-last = Last time: { $day }.
    .locked = fact
check_up-review-what = • Is what the papers say about the bench right: the privacy notice, the register, the DPIA?
    • Who can read and change what? Do /access.
    • Are the cards, the opening hours and the contact for complaints right?
    • Who hears an alarm? Can they still? Do /alarm.
    • Does restoring a backup work?
check_up-review-done = Gone through today
check_up-reviewed = ✔ Noted: gone through on { $day }. I will ask again in a year.
    .locked = fact
check_up-daily = **{ $server }:** the daily check of the bench. This is an automatic message.
    .locked = fact
check_up-daily-bad = This is not in order:
    .locked = fact
check_up-daily-well = This is well again:
    .locked = fact
check_up-mended = { $count ->
    [one] ✔ 1 thing that I told of before is mended.
   *[other] ✔ { $count } things that I told of before are mended.
  }
    .locked = fact
check_up-option-test = test
check_up-option-test-about = Send a practice question the whole way, and clear it away.
check_up-test-quiet = practice question, without a sound
check_up-test-ringing = practice question, and ring who is on shift
check_up-practice-busy = A practice question is under way on this server. Wait a minute.
    .locked = fact
check_up-practice-well = ✔ **The practice question came everywhere, and is gone again.**
    .locked = fact
check_up-practice-not = ✖ **The practice question did not come everywhere.**
    .locked = fact
check_up-practice-form-ok = The form opens.
    .locked = fact
check_up-practice-form-not = The form does not open: young people cannot write now. Do /check: it says why.
    .locked = fact
check_up-practice-card-ok = The card stands in the team channel.
    .locked = fact
check_up-practice-card-not = The card did not come into the team channel. Do /check: it says which permission I lack. If all is well there, try again later.
    .locked = fact
check_up-practice-thread-ok = The words stand in a thread.
    .locked = fact
check_up-practice-thread-not = The thread did not come, or I cannot read it. Turn on "Create Public Threads" and "Read Message History" for my role in the team channel.
    .locked = fact
check_up-practice-answer-ok = An answer of the team comes into the thread.
    .locked = fact
check_up-practice-answer-not = An answer did not come into the thread. Turn on "Send Messages in Threads" for my role in the team channel.
    .locked = fact
check_up-practice-inbox-ok = Question and answer stand in the inbox.
    .locked = fact
check_up-practice-inbox-not = In the inbox question and answer do not both stand. Try again later. If it stays so, ask who runs Bankje.
    .locked = fact
check_up-practice-untried = • Not tried: { $what }
    .locked = fact
check_up-practice-clean = ✔ All of the practice is wiped again.
    .locked = fact
check_up-practice-left = ✖ Not all of the practice is gone yet. I try again every minute. Give me "Manage Threads" in the team channel.
    .locked = fact
check_up-practice-nobody = • No phone rang. Nor would one ring for a real question now: nobody is available.
    .locked = fact
check_up-practice-rang = • Rang: { $who }.
    .locked = fact
check_up-practice-would-ring = • No phone rang. For a real question it would ring now: { $who }.
    .locked = fact
check_up-practice-shown = So a young person would have read it:
    .locked = fact
