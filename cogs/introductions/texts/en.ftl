### The people of the team.

## Readers: young people

introductions-signature = **{ $name }** ({ $role })
introductions-card-title = **{ $name }** — { $role }
introductions-and = { $first } and { $last }
introductions-role-youth_worker = youth worker
introductions-role-street_worker = street worker
introductions-role-prevention_worker = prevention worker
introductions-role-counsellor = counsellor
introductions-about-youth_worker = { $name } thinks along with you: about your day, your plans or what is hard.
    .locked = role
introductions-about-street_worker = { $name } goes to places where young people are and helps you in your own way.
    .locked = role
introductions-about-prevention_worker = { $name } also thinks about other people's safety.
    .locked = role
introductions-about-counsellor = { $name } helps you when things are hard.
    .locked = role
introductions-secrecy-discretion = duty of discretion
introductions-secrecy-professional = professional secrecy
introductions-duty-discretion = Has a duty of discretion: doesn't pass it on. There are limits.
    .locked = privacy
introductions-duty-professional = Has professional secrecy: is not allowed to pass it on. There are limits.
    .locked = privacy

## Readers: workers

introductions-not-a-worker = This is for the team. Are you part of it? Ask an admin to introduce you with /worker add, and for the team's role.

## Readers: admins

introductions-done = ✔ Introduced: { $signature }. This is how this person signs every message.
introductions-next = Give this person the team's role too. After that: /shift start.
introductions-name = A first name of 1 to { $longest } characters, without punctuation. For example: Yasmine.
introductions-command = worker
introductions-command-about = The people of the team.
introductions-command-add = add
introductions-command-add-about = Introduce someone of the team.
introductions-option-member = member
introductions-option-member-about = The work account.
introductions-option-name = first-name
introductions-option-name-about = How this person signs.
introductions-option-role = role
introductions-option-role-about = What kind of work?
introductions-option-secrecy = secrecy
introductions-option-secrecy-about = Which duty applies?
