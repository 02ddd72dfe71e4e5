### Who can read along where conversations stand.

## Readers: young people

watch-told = **On veut être honnêtes avec toi.** D'autres sur le serveur pouvaient lire ta conversation, avec ton nom de code.
    .locked = fact
watch-told-when = • De { $since } à { $until }.
    .locked = fact
watch-told-briefly = • Le { $when }, moins d'une minute.
    .locked = fact
watch-told-day = • Le { $day }, de { $since } à { $until }.
    .locked = fact
watch-told-late = • De { $since } à { $until }, ou d'un peu plus tôt : au début, je ne pouvais pas vérifier.
    .locked = fact
watch-told-still = • Depuis { $since }, et encore maintenant. Plus rien ne s'y ajoute.
    .locked = fact
watch-told-sorry = On en est désolés. Tu veux qu'on l'efface maintenant ?
    .locked = fact
watch-told-left = On en est désolés. Tu as choisi de la garder. Tu peux encore l'effacer.
    .locked = fact
watch-leave = Laisser
    .locked = says what happens
watch-complain = J'ai une plainte
    .free = wording
watch-left = D'accord, ta conversation reste. Tu peux encore l'effacer plus tard.
    .locked = fact
watch-gone = **Tu avais une conversation ici ?** D'autres pouvaient lire le salon de l'équipe. C'était de { $since } à { $until }. C'est pour ça que tout ce qui s'y trouvait a été effacé. On en est désolés. Tu peux recommencer.
    .locked = fact

## Readers: admins

watch-which-team = le salon de l'équipe { $channel }
watch-which-own = le salon réservé { $channel } ({ $role })
watch-which-former = un ancien salon de l'équipe, { $channel },
watch-opened = ⚠️ **{ $server } : d'autres peuvent lire { $channel }.** Il s'agit de : { $who }. Je n'y poste et n'y change plus rien. Ceci est un message automatique.
    .locked = fact
watch-standing =
    { $count ->
        [0] Aucune conversation ne s'y trouve maintenant.
        [one] 1 conversation s'y trouve.
       *[other] { $count } conversations s'y trouvent.
    }
    .locked = fact
watch-mend = Dans Modifier le salon › Permissions, désactivez « Voir le salon » pour : { $who }.
    .locked = fact
watch-again = Vérifier à nouveau
watch-erase = Effacer ce qui s'y trouve
watch-young-now = Que voient les jeunes maintenant ?
watch-young-read = Voici ce que les jeunes lisent maintenant quand ils veulent écrire. Les jeunes qui étaient en train d'écrire récupèrent leurs mots.
    .locked = fact
watch-young-own = Les jeunes n'ont pas le choix « { $choice } » pour le moment.
    .locked = fact
watch-young-team-safe = Écrire à toute l'équipe reste possible.
    .locked = fact
watch-young-has = Les jeunes qui ont déjà une conversation ici et veulent continuer à écrire lisent ceci :
    .locked = fact
watch-young-safe = Ce salon est sûr maintenant. Les jeunes peuvent de nouveau y écrire.
    .locked = fact
watch-mended = ✔ **{ $server } : de nouveau, seules les personnes qui doivent lire { $channel }, et celles qui gèrent le serveur, le peuvent.** Ceci est un message automatique.
    .locked = fact
watch-mended-long =
    { $count ->
        [one] Il a été ouvert 1 minute.
       *[other] Il a été ouvert { $count } minutes.
    }
    .locked = fact
watch-mended-late =
    { $count ->
        [one] Il a été ouvert au moins 1 minute : au début, je ne pouvais pas vérifier.
       *[other] Il a été ouvert au moins { $count } minutes : au début, je ne pouvais pas vérifier.
    }
    .locked = fact
watch-mended-tell = Dites-le à votre DPO : cela peut être une violation de données (72 heures).
    .locked = fact
watch-report-ask = Montrer ce qu'il faut signaler
watch-report-title = **Ce que vous devez signaler.** Aucun nom de jeune n'y figure : nous ne les connaissons pas.
    .locked = fact
watch-report-channel = • Où : { $channel }
    .locked = fact
watch-report-since = • Ouvert à d'autres depuis : { $since }
    .locked = fact
watch-report-until = • Refermé : { $until }. Durée en minutes : { $count }
    .locked = fact
watch-report-still = • Pas encore refermé.
    .locked = fact
watch-report-late = • Il était peut-être ouvert plus tôt : je ne pouvais pas vérifier à ce moment-là.
    .locked = fact
watch-report-count = • Conversations qui s'y trouvaient, au plus : { $count }
    .locked = fact
watch-report-readable = • Ce qu'on pouvait lire : les noms de code, ce que des jeunes ont écrit, ce que l'équipe a écrit. Aucun compte de jeune.
    .locked = fact
watch-report-told = • Les jeunes le lisent eux-mêmes dans { panel-inbox-where }, avec les heures.
    .locked = fact
watch-report-gone = Ce n'est plus gardé : c'était il y a plus de 90 jours.
    .locked = fact
watch-still-open = ✖ Encore ouvert : d'autres peuvent lire { $channel }. Il s'agit de : { $who }.
    .locked = fact
watch-closed = ✔ Seules les personnes qui doivent lire ce salon, et celles qui gèrent le serveur, peuvent le lire maintenant.
    .locked = fact
watch-published = ✖ Personne d'autre ne voit ce salon. Mais c'est un salon d'annonces : ce qui s'y trouve peut être publié sur d'autres serveurs. Désactivez « Salon des annonces » dans Modifier le salon › Vue d'ensemble.
    .locked = fact
watch-unknown = Je ne sais pas pour le moment qui peut lire ce salon : Discord ne me le dit pas. S'il n'existe plus, plus personne ne peut le lire.
    .locked = fact
watch-erase-sure = **Effacer tout ce que j'ai mis dans { $channel } ?** Nombre de conversations qui disparaissent, aussi pour les jeunes : { $count }. Les jeunes lisent pourquoi. C'est définitif.
    .locked = fact
watch-erase-yes = Oui, tout effacer
watch-erased = ✔ Effacé. Nombre de conversations qui s'y trouvaient : { $count }.
    .locked = fact
watch-erased-later = Tout n'est pas encore effacé : Discord ne le permet pas pour le moment. Je continue d'essayer. Nombre de conversations : { $count }.
    .locked = fact
watch-who-are-you = Discord ne me dit pas pour le moment qui vous êtes sur le serveur. Réessayez dans un moment.
    .locked = fact
