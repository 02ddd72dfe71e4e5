### Towns that share a team.

## Readers: admins

shared_team-command = équipe-commune
shared_team-command-about = Partage permanences et horaire avec une autre commune, ou arrête.
shared_team-option-stop = arrêter
shared_team-option-stop-about = Avec quelle commune arrêtez-vous ? Cela vaut tout de suite.
shared_team-title = **Avec d'autres communes**
shared_team-what = Qui est dans les deux équipes fait une seule permanence pour les deux. Une heure prévue compte aussi dans les deux. Chaque commune garde son salon d'équipe, ses questions et ses lecteurs. Rien sur les jeunes ne passe à l'autre.
    .locked = privacy
shared_team-nobody = Vous ne partagez avec personne pour le moment.
    .locked = fact
shared_team-with = **{ $town }** · Dans les deux équipes : { $names }.
    .locked = fact
shared_team-with-nobody = **{ $town }** · ✖ Personne n'est dans les deux équipes pour le moment. Présentez un travailleur ici aussi avec /équipe ajouter, et donnez-lui le rôle.
    .locked = fact
shared_team-leave = Arrêter
shared_team-waits = En attente du oui de **{ $town }**. D'ici là, vous ne partagez rien.
    .locked = fact
shared_team-withdraw = Retirer
shared_team-asks = Quelqu'un du serveur **{ $server }** a tapé votre code. Appelez cette commune : est-ce bien le nom de son serveur ? Dites oui seulement après.
    .locked = safety
shared_team-yes = Oui, partager l'équipe
shared_team-no = Non
shared_team-invite = Créer un code
shared_team-type = J'ai reçu un code
shared_team-code = **Le code : `{ $code }`** Vous ne le voyez qu'une fois. Il sert une fois, et pendant un jour. Un code d'avant ne marche plus. Donnez-le par téléphone à un admin de l'autre commune. Il y choisit /équipe-commune. Ensuite, vous dites encore oui ici.
    .locked = fact
shared_team-field = Quel code avez-vous reçu ?
shared_team-field-hint = Par exemple : 1a2b-3c4d-5e6f-7a8b
shared_team-entered = ✔ **{ $town }** doit encore dire oui, avec /équipe-commune. D'ici là, vous ne partagez rien.
    .locked = fact
shared_team-agreed = ✔ **Dès maintenant, vous partagez l'équipe avec { $town }.** Les deux équipes le lisent dans leur salon. Qui est dans les deux doit être présenté dans les deux et avoir le rôle.
    .locked = fact
shared_team-declined = Rien n'est partagé. Le code ne marche plus.
    .locked = fact
shared_team-left = **Vous ne partagez plus rien avec { $town }.** Cela valait tout de suite. L'autre équipe le lit aussi.
    .locked = fact
shared_team-code-wrong = Ce code ne marche pas : il est faux, déjà utilisé, dépassé ou le vôtre. Demandez-en un nouveau. Rien n'a changé.
shared_team-already = Vous partagez déjà l'équipe avec { $town }. Rien n'a changé.
shared_team-over = Cette invitation n'existe plus. Regardez de nouveau avec /équipe-commune. Rien n'a changé.
shared_team-most = Une commune partage son équipe avec { $most } autres au plus. Arrêtez d'abord avec une. Rien n'a changé.
shared_team-none = Vous ne partagez rien avec cette commune. Regardez avec /équipe-commune. Rien n'a changé.
shared_team-not-live = Une équipe ne se partage que si les deux bancs sont ouverts : pas à l'essai, et pas si un banc va fermer.
    .locked = fact
shared_team-away = Je ne vois pas le serveur de l'autre commune pour le moment. Regardez plus tard. Rien n'a changé.

## Readers: workers

shared_team-told-asked = **Le serveur { $town } veut partager l'équipe avec nous.** Un admin dit oui ou non avec /équipe-commune. D'ici là, personne ne partage rien.
    .locked = fact
shared_team-told-agreed = **Dès maintenant, notre équipe partage permanences et horaire avec { $town }.** Vous êtes dans les deux équipes ? Alors votre permanence vaut dans les deux, et vous arrêtez aussi dans les deux à la fois. Les questions restent où elles ont été posées. Rien sur les jeunes ne passe à l'autre.
    .locked = fact
shared_team-told-left = **Notre équipe ne partage plus rien avec { $town }.** Votre permanence vaut seulement là où vous l'avez commencée.
    .locked = fact
shared_team-told-gone = **Notre équipe ne partage plus rien avec une autre commune :** elle n'est plus ici. Votre permanence vaut seulement là où vous l'avez commencée.
    .locked = fact
