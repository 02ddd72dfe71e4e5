### Qui peut lire et faire quoi.

## Readers: admins

access-command = accès
access-command-about = Qui peut lire et faire quoi maintenant ?
access-not-set-up = Rien n'est encore préparé ici. Utilisez /configurer commencer.
    .locked = fact
access-title = **Qui peut faire quoi maintenant ?** Vérifié à { $hour }.
    .locked = fact
access-reads = **Lire ce que les jeunes écrivent**
access-hidden = ✖ Je ne vois pas le salon de l'équipe, donc je ne sais pas qui peut le lire.
    .locked = fact
access-owner = • Le ou la propriétaire du serveur : { $who }
    .locked = fact
access-admins = • Qui a « Administrateur » : { $who }
    .locked = fact
access-admins-none = • Aucun rôle de personnes n'a « Administrateur ».
    .locked = fact
access-team = • Le rôle de l'équipe : { $role }. { $others }
    .locked = fact
access-team-none = ✖ Le rôle de l'équipe n'existe plus. Choisissez-en un autre avec /configurer commencer.
    .locked = fact
access-others = { $count ->
    [0] Toutes ces personnes sont présentées.
    [one] L'une d'elles n'est pas présentée : Discord ne me montre pas qui.
   *[other] { $count } d'entre elles ne sont pas présentées : Discord ne me montre pas qui.
  }
    .locked = fact
access-others-unknown = Discord ne dit pas maintenant combien de personnes ont ce rôle.
    .locked = fact
access-name = • Admis par leur nom dans le salon de l'équipe : { $who }
    .locked = fact
access-outsiders = ✖ Et ceci ne devrait pas être : { $who }. Désactivez « Voir le salon » pour eux.
    .locked = fact
access-bots = ✖ D'autres bots qui lisent chaque salon : { $who }
    .locked = fact
access-gone = ✖ D'anciens collègues qui lisent peut-être encore : { $who }
    .locked = fact
access-own = • Le salon réservé à cette fonction, { $role } : { $who }, et qui a « Administrateur »
    .locked = fact
access-nobody = personne
    .locked = fact
access-answers = **Répondre, toujours avec un nom**
access-seen = • Présentés et avec le rôle : { $who }
    .locked = fact
access-worker = { $name } ({ $role })
    .locked = fact
access-unseen = • Présentés, mais pas vus avec le rôle ces dernières minutes : { $who }
    .locked = fact
access-suspended = • Suspendus, donc hors de l'équipe : { $who }
    .locked = fact
access-decides = **Décider du banc**
access-managers = • Le ou la propriétaire, qui a « Administrateur », et qui a « Gérer le serveur » : { $who }
    .locked = fact
access-managers-none = • Le ou la propriétaire, et qui a « Administrateur ». Aucun autre rôle n'a « Gérer le serveur ».
    .locked = fact
access-opens = • Ils peuvent peut-être se laisser entrer, ou d'autres, auprès de l'équipe : { $who }
    .locked = fact
access-told = • Entendent une alarme : { $who }
    .locked = fact
access-further = **Et encore**
access-towns = • Partagent seulement permanences et horaire de qui est dans les deux équipes : { $who }
    .locked = fact
access-young = • Les jeunes ne lisent que leur propre conversation. Ils peuvent l'effacer.
    .locked = fact
access-operator = • Qui gère Bankje a la clé des données. Il n'y a pas de mots de conversations dedans. Avec mon token, cette personne peut lire sur Discord ce que je peux lire.
    .locked = fact
access-role = { $name }
    .locked = fact
access-role-counted = { $count ->
    [one] { $name } (1 personne)
   *[other] { $name } ({ $count } personnes)
  }
    .locked = fact
access-changed = **Derniers changements**
access-change = • { $day }, { $hour } : { $what }, par { $who }
    .locked = fact
access-program = le programme
    .locked = fact
access-unknown = **Ce que je ne peux pas savoir :** qui a quel rôle, car Discord ne le montre qu'aux bots qui peuvent voir tous les membres. Qui partage un mot de passe, un téléphone ou un écran. Ce que Discord lui-même lit et garde.
    .locked = fact
