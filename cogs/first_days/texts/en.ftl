### The first days of a bench.

## Readers: workers

first_days-open = The first days
first_days-title = **The first days: day { $day }**
first_days-day-1 = Day 1
first_days-day-3 = Day 3
first_days-day-7 = Day 7
first_days-empty = **Nobody presses.** That is usual. Young people look for weeks first. Leave the panel there, and be there at the hours that it says.
first_days-begin = **Say hello yourself.** Write under your own name in a channel who you are, and that the bench is there. The bot never does.
first_days-try = **Practise together.** Let a colleague ask something, answer, close it, and look at "My conversation" together.
first_days-jokes = **Jokes come.** Answer once, kindly and briefly, like any question. It is often a test: is somebody really here? If it stays ugly, you can pause it under "More".
first_days-quiet = **Somebody asks, and then is silent.** That is allowed. Write once that it is all right, and leave the conversation there. It stops by itself.
first_days-test = **"Do you read everything?"** Say what is true: only what somebody sends themselves. And press "Privacy" together.
first_days-unsafe = **The first "I don't feel safe right now".** The card with 112, 1813 and 106 is there already. Write as a human that you are there, ask straight whether they are safe, and get a colleague. Never promise to keep silent. Talk about it yourself afterwards.
    .locked = safety
first_days-wiped = **The first conversation is wiped.** That is no mistake and no reproach. Don't look for who it was. Copy nothing.
    .locked = safety
first_days-look = **Look together after a week.** Are the hours right? Does everyone know what to do when it is urgent? Do /check again.
first_days-own = Your first day
first_days-own-title = **Your first day.** Four things, at your own pace. Only you see what you tick.
    .locked = privacy
first_days-step-card = **Your card** ({ $state }): who are you, and for what may young people come to you? Do /card.
first_days-step-phone = **Your work phone** ({ $state }): switch off what notifications show on the locked screen. Then nobody reads along.
first_days-step-cases = **Three cases** ({ $state }): choose three with /practice, a hard one too.
first_days-step-guidance = **The cards** ({ $state }): read what to do about suicidal thoughts, and when somebody writes to your work account.
first_days-step-done = done
first_days-step-open = to do
first_days-own-left = Done with something? Tick it below. Pressing again takes it back.
first_days-own-done = All is done. Welcome to the team. This goes by itself.
first_days-tick-card = My card
first_days-tick-phone = My phone
first_days-tick-cases = Three cases
first_days-tick-guidance = The cards
first_days-practise = Practise
first_days-cards = Cards
