### The people of the team.

## Readers: young people

introductions-signature = **{ $name }** ({ $role })
introductions-card-title = **{ $name }** — { $role }
introductions-and = { $first } en { $last }
introductions-role-youth_worker = jeugdwerker
introductions-role-street_worker = straathoekwerker
introductions-role-prevention_worker = preventiewerker
introductions-role-counsellor = hulpverlener
introductions-about-youth_worker = { $name } denkt met je mee: over je dag, je plannen of wat lastig is.
    .locked = role
introductions-about-street_worker = { $name } komt op plekken waar jongeren zijn en helpt je op jouw manier.
    .locked = role
introductions-about-prevention_worker = { $name } denkt ook aan de veiligheid van anderen.
    .locked = role
introductions-about-counsellor = { $name } helpt je als het moeilijk gaat.
    .locked = role
introductions-secrecy-discretion = discretieplicht
introductions-secrecy-professional = beroepsgeheim
introductions-duty-discretion = Heeft discretieplicht: vertelt het niet verder. Er zijn grenzen.
    .locked = privacy
introductions-duty-professional = Heeft beroepsgeheim: mag het niet verder vertellen. Er zijn grenzen.
    .locked = privacy

## Readers: workers

introductions-not-a-worker = Dit is voor het team. Hoor je erbij? Vraag een admin om je voor te stellen met /werker toevoegen, en om de rol van het team.

## Readers: admins

introductions-done = ✔ Voorgesteld: { $signature }. Zo tekent deze persoon elk bericht.
introductions-next = Geef deze persoon ook de rol van het team. Daarna: /dienst start.
introductions-name = Een voornaam van 1 tot { $longest } tekens, zonder leestekens. Bijvoorbeeld: Yasmine.
introductions-command = werker
introductions-command-about = De mensen van het team.
introductions-command-add = toevoegen
introductions-command-add-about = Stel iemand van het team voor.
introductions-option-member = lid
introductions-option-member-about = Het werkaccount.
introductions-option-name = voornaam
introductions-option-name-about = Zo tekent deze persoon.
introductions-option-role = functie
introductions-option-role-about = Wat voor werk?
introductions-option-secrecy = zwijgplicht
introductions-option-secrecy-about = Welke plicht geldt?
