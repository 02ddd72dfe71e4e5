### The end of the bench on a server.

## Readers: young people

service_end-inbox = **This bench is stopping.** Up to and including { $day } you can read and write here. After that we wipe everything, this conversation too. Still need someone? Call { shell-talking-line }.
    .locked = promise

## Readers: admins

service_end-command = close-down
service_end-command-about = Close the bench for good, on a day that you choose.
service_end-title = **Closing the bench for good**
service_end-intake = From now on nobody can begin a new conversation.
    .locked = fact
service_end-talks = Whoever has a conversation reads until when it is possible. The team hears it too.
    .locked = fact
service_end-gone = After the last day everything goes: every row, every message of mine, direct messages too. Then I leave the server.
    .locked = fact
service_end-paper = The proof for your DPO (counts, no names) is left with whoever runs Bankje, in the folder `closed`.
    .locked = fact
service_end-pause = Only closed for a while? Then you don't need this: /hours holiday closes for days or weeks, /emergency-stop at once.
service_end-choose = Choose the last day
service_end-form = Closing the bench for good
service_end-day = What is the last day?
service_end-day-hint = At least { $count } days from now. For example: 24 December
service_end-name = Type the name of your bench
service_end-name-hint = So that we know that you mean it: { $name }
service_end-name-wrong = That is not the name. Type exactly: { $name }. Nothing has changed.
service_end-soon = Choose a day that is at least { $count } days away: young people must be able to read it. Nothing has changed.
service_end-far = Choose a day within { $count } days. Nothing has changed.
service_end-began = Too late: the last day is over and the wiping has begun.
service_end-decided = ✔ **The bench is stopping.** The last day is { $day }. Up to and including that day you can go back.
    .locked = fact
service_end-cancel = Don't close it after all
service_end-cancelled = ✔ The bench stays. Young people can begin again.
    .locked = fact
service_end-under-way = The last day is over. I am wiping everything, and then I leave this server.
    .locked = fact
service_end-operator = Whoever runs Bankje
service_end-told = **{ $server }: the bench is stopping.** { $who } decided it. The last day is { $day }. New conversations are not possible any more. Finish what goes on, and refer whoever wants more help. An admin can stop this up to and including that day, with /close-down. Anybody of the team can too, with the button in the team's channel. This is an automatic message.
    .locked = fact
service_end-not-after-all = **{ $server }:** the bench is not stopping after all. { $who } kept it open. Young people can begin again. This is an automatic message.
    .locked = fact
