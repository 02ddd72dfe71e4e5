### The people of the team.

## Readers: young people

introductions-signature = **{ $name }** ({ $role })
introductions-card-title = **{ $name }** — { $role }
introductions-and = { $first } et { $last }
introductions-role-youth_worker = animation jeunesse
introductions-role-street_worker = travail de rue
introductions-role-prevention_worker = prévention
introductions-role-counsellor = aide psychosociale
introductions-about-youth_worker = { $name } réfléchit avec toi : à ta journée, à tes projets ou à ce qui est difficile.
    .locked = role
introductions-about-street_worker = { $name } va là où il y a des jeunes et t'aide à ta façon.
    .locked = role
introductions-about-prevention_worker = { $name } pense aussi à la sécurité des autres.
    .locked = role
introductions-about-counsellor = { $name } t'aide quand c'est difficile.
    .locked = role
introductions-secrecy-discretion = devoir de discrétion
introductions-secrecy-professional = secret professionnel
introductions-duty-discretion = A un devoir de discrétion : ne le répète pas. Il y a des limites.
    .locked = privacy
introductions-duty-professional = A le secret professionnel : n'a pas le droit de le répéter. Il y a des limites.
    .locked = privacy

## Readers: workers

introductions-not-a-worker = C'est réservé à l'équipe. Tu en fais partie ? Demande à un admin de te présenter avec /équipe ajouter, et de te donner le rôle de l'équipe.

## Readers: admins

introductions-done = ✔ Présentation faite : { $signature }. Cette personne signe ainsi chaque message.
introductions-next = Donne aussi le rôle de l'équipe à cette personne. Ensuite : /permanence commencer.
introductions-name = Un prénom de 1 à { $longest } caractères, sans ponctuation. Par exemple : Yasmine.
introductions-command = équipe
introductions-command-about = Les personnes de l'équipe.
introductions-command-add = ajouter
introductions-command-add-about = Présente quelqu'un de l'équipe.
introductions-option-member = membre
introductions-option-member-about = Le compte de travail.
introductions-option-name = prénom
introductions-option-name-about = Cette personne signe ainsi.
introductions-option-role = fonction
introductions-option-role-about = Quel genre de travail ?
introductions-option-secrecy = secret
introductions-option-secrecy-about = Quel devoir s'applique ?
