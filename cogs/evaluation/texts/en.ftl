### Counting, and the quarterly report.

## Readers: workers

evaluation-command = tally
evaluation-command-about = Count informal contacts and themes: kind and number, no names.
evaluation-option-what = what
evaluation-option-what-about = What you did, or what it was about
evaluation-option-amount = number
evaluation-option-amount-about = How often? Without a number it is once.
evaluation-kind-contact-played = Played along
evaluation-kind-contact-chatted = Chatted
evaluation-kind-contact-congratulated = Congratulated
evaluation-kind-theme-talent = Talent
evaluation-kind-theme-initiative = Initiative
evaluation-kind-theme-pride = Pride
evaluation-kind-theme-friendship = Friendship
evaluation-kind-theme-worry = Worry
evaluation-kind-theme-tension = Tension
evaluation-kind-theme-bullying = Bullying
evaluation-kind-theme-disinformation = Disinformation
evaluation-tally-title = **Counting.** One press counts one informal contact. No names, no text. Nobody sees who counted.
    .locked = promise
evaluation-tally-themes = What was it about? One press counts once.
evaluation-tally-nothing = I remember nothing that you counted now.
    .locked = fact
evaluation-tally-own = Counted by you since { $since }: { $counts }. Only you see this. Nothing is kept for each worker.
    .locked = fact
evaluation-tally-each = { $count }× { $what }
evaluation-tally-noted = Noted: { $count }× { $what }. No names.
    .locked = fact
evaluation-tally-undo = Take back my last one
evaluation-tally-more = Count something else
evaluation-tally-begin = Count a contact
evaluation-tally-none = There is nothing of yours to take back. Nothing has changed.
evaluation-tally-amount = Count from 1 to { $most } at once. Nothing was counted.
