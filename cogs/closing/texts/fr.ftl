### Ce avec quoi une conversation se termine.

## Readers: young people

closing-step = { $who } te propose ceci :
    .locked = promise
closing-step-team = L'équipe te propose ceci :
    .locked = promise
closing-step-old = Demande d'abord si c'est encore juste. On ne l'a pas vérifié depuis un moment.
    .locked = says what is the case
closing-helped = **Cette conversation t'a aidé ?** Personne ne voit ce que tu réponds. Tu peux aussi ne pas répondre.
    .locked = promise
closing-helped-yes = Oui
    .free = wording
closing-helped-somewhat = Un peu
    .free = wording
closing-helped-no = Non
    .free = wording
closing-thanks = Merci. Ta réponse ne compte qu'avec celles d'autres jeunes.
    .locked = promise
closing-residence = **Tu habites à { $town } ?** C'est aussi juste un chiffre. Tu peux ne pas répondre.
    .locked = promise
closing-residence-yes = Oui
    .free = wording
closing-residence-no = Non
    .free = wording
closing-asked-over = Cette question est passée. Tu n'as rien à faire.
    .locked = says what is the case

## Readers: workers

closing-give = Voulez-vous proposer un endroit à **{ $code_name }** ? Ce n'est pas obligé.
closing-give-choose = Choisir un endroit
closing-give-title = Quel endroit proposez-vous à **{ $code_name }** ? Votre nom y figure, dans « Ma conversation ».
closing-given = **{ $name }** se trouve maintenant dans « Ma conversation » de **{ $code_name }**, jusqu'au { $day }.
    .locked = fact
closing-give-other = Un autre endroit
closing-give-back = Finalement non
closing-taken-back = Il n'y a plus d'endroit chez **{ $code_name }**. Il a peut-être déjà été lu.
    .locked = fact
closing-not-yours = Seul qui a terminé **{ $code_name }** propose un endroit, tant que la conversation est fermée.
closing-place-gone = Cet endroit n'est plus dans la liste. Rien n'a changé.
closing-place-choose = Choisissez un endroit

## Readers: admins

closing-command-places = lieux
closing-command-places-about = Les lieux et activités que les travailleurs peuvent proposer en terminant.
closing-places-title = **Lieux à proposer** ({ $count } sur { $most })
closing-places-how = Qui termine une conversation peut en proposer un. Le jeune le lit dans « Ma conversation ».
closing-places-late = { $count ->
    [one] Vérifiez celui-ci, il n'est plus proposé : { $names }.
   *[other] Vérifiez ceux-ci, ils ne sont plus proposés : { $names }.
}
closing-residence-on = Après *Ça t'a aidé ?*, le bot demande : *Tu habites à { $town } ?* Seul le total par trimestre est compté.
closing-residence-off = Le bot ne demande pas si quelqu'un habite à { $town }.
closing-residence-begin = Demander aussi « Tu habites ici ? »
closing-residence-stop = Ne plus demander « Tu habites ici ? »
closing-place-new = Nouveau lieu
closing-place-change = Modifier
closing-place-right = Encore juste
closing-place-drop = Retirer
closing-places-back = Retour
closing-place-until = Juste jusqu'au { $day } inclus.
closing-place-was-until = Était juste jusqu'au { $day } inclus. Vérifiez, puis appuyez sur « Encore juste ».
closing-place-kept = ✔ Gardé : { $name }.
closing-place-dropped = ✔ Retiré : { $name }. Qui avait reçu ce lieu ne le lit plus.
closing-field-name = Comment s'appelle le lieu ou l'activité ?
closing-hint-name = Atelier ouvert à De Kelder
closing-field-about = Qu'est-ce que c'est, en une phrase ?
closing-hint-about = Dessiner, bricoler, ou juste être là. On peut venir seul.
closing-field-where = Où et quand ?
closing-hint-where = Kerkstraat 1, le mercredi de 14 à 17 heures
closing-field-link = Lien, s'il y en a un
closing-hint-link = https://www.lindendaal.be/de-kelder
closing-field-until = Juste jusqu'à quel jour inclus ?
closing-hint-until = 24/12/2026. Vide : six mois
closing-place-name = Donnez au lieu un nom de 1 à { $longest } caractères. Rien n'est gardé.
closing-place-line = Chaque ligne compte de 1 à { $longest } caractères. Rien n'est gardé.
closing-place-link = Un lien commence par https:// et est l'adresse d'une seule page. Rien n'est gardé.
closing-place-points = Laissez de côté mentions, liens et numéros de compte dans le nom et les lignes. Rien n'est gardé.
closing-place-double = Il y a déjà un lieu nommé { $name }. Rien n'est gardé.
closing-place-full = Il y a déjà { $most } lieux dans la liste. Retirez-en un d'abord.
