### Ce avec quoi une conversation se termine.

## Readers: young people

closing-step = { $who } te propose ceci :
    .locked = promise
closing-step-team = L'équipe te propose ceci :
    .locked = promise
closing-step-until = C'est juste jusqu'au { $day } inclus.
    .locked = says what is the case
closing-step-old = Demande d'abord si c'est toujours juste. On ne l'a plus vérifié depuis un moment.
    .locked = says what is the case
closing-helped = **Cette conversation t'a été utile ?** Personne ne voit ce que tu réponds. Tu peux aussi ne pas répondre.
    .locked = promise
closing-helped-yes = Oui, ça m'a aidé
    .free = wording
closing-helped-somewhat = Un peu
    .free = wording
closing-helped-no = Non, ça ne m'a pas aidé
    .free = wording
closing-thanks = Merci. On compte toutes les réponses ensemble. Personne ne voit la tienne à part.
    .locked = promise
closing-residence = **Tu habites à { $town } ?** Ça aussi, ce n'est qu'un chiffre. Tu peux ne pas répondre.
    .locked = promise
closing-residence-yes = Oui, j'habite ici
    .free = wording
closing-residence-no = Non, ailleurs
    .free = wording
closing-asked-over = Cette question est passée. Tu n'as rien à faire.
    .locked = says what is the case
closing-sentence-thanks = Merci d'avoir parlé avec nous. Encore quelque chose ? Réécris quand tu veux.
    .free = wording
closing-sentence-school = C'était chouette de se voir. Tu sais où nous trouver maintenant.
    .free = wording
closing-sentence-later = Je termine cette conversation. Envie de continuer plus tard ? Réécris quand tu veux.
    .free = wording

## Readers: workers

closing-give = Voulez-vous proposer un endroit à **{ $code_name }** ? Ce n'est pas obligé.
closing-give-choose = Choisissez un endroit
closing-give-title = Quel endroit proposez-vous à **{ $code_name }** ? Votre prénom y figure, dans « Ma conversation ».
closing-given = **{ $name }** est maintenant dans « Ma conversation » de **{ $code_name }**, jusqu'au { $day } au plus tard.
    .locked = fact
closing-given-ends = **{ $name }** est maintenant dans « Ma conversation » de **{ $code_name }**. L'endroit est juste jusqu'au { $day } inclus.
    .locked = fact
closing-give-other = Un autre endroit
closing-give-back = Finalement non
closing-taken-back = **{ $code_name }** ne voit plus d'endroit. Cela a peut-être déjà été lu.
    .locked = fact
closing-not-yours = Seule la personne qui a terminé **{ $code_name }** peut proposer un endroit, tant que la conversation est fermée.
closing-place-gone = Cet endroit n'est plus dans la liste. Rien n'a changé.
closing-place-choose = Choisissez un endroit
closing-several = En terminer plusieurs
closing-several-title = **Quelles conversations terminez-vous ?** Celles-ci ont reçu une réponse, ne sont pas urgentes, et sont à vous ou à personne.
    .locked = fact
closing-several-none = Rien à terminer ensemble pour le moment : ce qui attend encore, ce qui est urgent ou ce dont quelqu'un d'autre s'occupe n'est pas ici.
closing-several-choose = Choisissez les conversations
closing-several-yours = à vous · dernier { $last }
closing-several-nobodys = à personne · dernier { $last }
closing-several-chosen = Vous avez choisi { $count ->
    [one] une conversation
   *[other] { $count } conversations
} : { $names }. Quelle phrase chaque jeune lit-il ?
closing-sentence-none = Pas de phrase
closing-sentence-choose = Choisissez une phrase
closing-sentence-own = Écrire vous-même
closing-sentence-field = Que lit chaque personne ?
closing-sentence-hint = C'était chouette de se voir à l'école.
closing-several-sure = **Sûr ?** Vous terminez { $count ->
    [one] une conversation
   *[other] { $count } conversations
} : { $names }.
    .locked = fact
closing-several-reads = Chaque personne lit ceci de votre part :
    .locked = fact
closing-several-silent = Aucune phrase ne l'accompagne.
    .locked = fact
closing-several-yes = Oui, en terminer { $count }
closing-several-no = Finalement non
closing-several-done = ✔ Terminé : { $names }.
    .locked = fact
closing-several-failed = Pas terminé : { $names }. Regardez dans le fil : quelqu'un vient peut-être d'écrire, ou une autre personne de l'équipe s'en occupe.
    .locked = fact
closing-several-over = Ce choix est dépassé. Avec /permanence statut, vous choisissez à nouveau parmi ce qui est encore ouvert.
closing-several-changed = Quelque chose vient de changer dans { $code_name }. Elle reste ouverte.

## Readers: admins

closing-command-places = lieux
closing-command-places-about = Les lieux et activités que l'équipe peut proposer en terminant.
closing-places-title = **Lieux à proposer** ({ $count } sur { $most })
closing-places-how = La personne qui termine une conversation peut en proposer un. On le lit dans « Ma conversation ».
closing-places-late = { $count ->
    [one] Vérifiez celui-ci, il n'est plus proposé : { $names }.
   *[other] Vérifiez ceux-ci, ils ne sont plus proposés : { $names }.
}
closing-residence-on = Après *Ça t'a été utile ?*, le bot demande : *Tu habites à { $town } ?* Seul le total par trimestre est compté.
closing-residence-off = Le bot ne demande pas si quelqu'un habite à { $town }.
closing-residence-begin = Demander aussi « Tu habites ici ? »
closing-residence-stop = Ne plus demander « Tu habites ici ? »
closing-place-new = Nouveau lieu
closing-place-change = Modifier
closing-place-right = Encore juste
closing-place-drop = Retirer
closing-places-back = Retour
closing-place-until = Juste jusqu'au { $day } inclus.
closing-place-was-until = Était juste jusqu'au { $day } inclus. Vérifiez, puis appuyez sur « Encore juste ».
closing-place-kept = ✔ Enregistré : { $name }.
    .locked = fact
closing-place-dropped = ✔ Retiré : { $name }. Les personnes qui avaient reçu ce lieu ne le voient plus.
    .locked = fact
closing-field-name = Comment s'appelle le lieu ou l'activité ?
closing-hint-name = Atelier ouvert à De Kelder
closing-field-about = Qu'est-ce que c'est, en une phrase ?
closing-hint-about = Dessiner, bricoler, ou juste être là. On peut venir sans connaître personne.
closing-field-where = Où et quand ?
closing-hint-where = Kerkstraat 1, le mercredi de 14 à 17 heures
closing-field-link = Lien, s'il y en a un
closing-hint-link = https://www.lindendaal.be/de-kelder
closing-field-until = Juste jusqu'à quel jour inclus ?
closing-hint-until = 24/12/2026. Vide : six mois
closing-place-name = Donnez au lieu un nom de 1 à { $longest } caractères. Rien n'a été enregistré.
closing-place-line = Chaque ligne compte de 1 à { $longest } caractères. Rien n'a été enregistré.
closing-place-link = Un lien commence par https:// et est l'adresse d'une seule page. Rien n'a été enregistré.
closing-place-points = Enlevez les mentions, liens et numéros de compte du nom et des lignes. Rien n'a été enregistré.
closing-place-double = Il y a déjà un lieu nommé { $name }. Rien n'a été enregistré.
closing-place-full = Il y a déjà { $most } lieux dans la liste. Retirez-en un d'abord.
