### Handing a conversation over to a colleague.

## Readers: young people

handover-automatic = Ceci est un message automatique.
    .locked = bot-identity
handover-stops = **{ $name }** s'arrête pour aujourd'hui.
    .locked = promise
handover-away = **{ $name }** n'est pas là jusqu'au { $day } inclus.
    .locked = promise
handover-passes = **{ $name }** voudrait confier ta conversation à quelqu'un d'autre.
    .locked = promise
handover-may = Est-ce que **{ $to }** peut continuer ?
    .locked = promise
handover-about-youth_worker = { $to } travaille dans l'animation jeunesse et réfléchit avec toi : à ta journée, à tes projets ou à ce qui est difficile.
    .locked = role
handover-about-street_worker = { $to } fait du travail de rue, va là où il y a des jeunes et t'aide à ta façon.
    .locked = role
handover-about-prevention_worker = { $to } travaille dans la prévention et pense aussi à la sécurité des autres.
    .locked = role
handover-about-counsellor = { $to } travaille dans l'aide psychosociale et t'aide quand c'est difficile.
    .locked = role
handover-taker-next = D'après sa carte, { $to } revient le { $when }.
    .locked = promise
handover-taker-away = { $to } n'est pas là maintenant.
    .locked = promise
handover-until-then = Tu peux parler maintenant : appelle { shell-talking-line }. Tu penses au suicide ? Appelle { shell-suicide-line }.
    .locked = safety
handover-why = { $to } lit déjà ta conversation. Tu n'as donc rien à raconter à nouveau. Si tu ne dis rien, rien ne change.
    .locked = promise
handover-yes = Oui, { $to }, c'est bon
    .locked = promise
handover-no = Non, j'attends { $name }
    .locked = promise
handover-no-until = Non, j'attends { $name } ({ $when })
    .locked = promise
handover-no-after = Non, j'attends { $name } (après le { $day })
    .locked = promise
handover-said-yes = D'accord. **{ $to }** continue avec toi. (message automatique)
    .locked = promise
handover-said-no = D'accord. Rien ne change dans ta conversation. (message automatique)
    .locked = promise
handover-goes-on = { $who } continue avec toi. (message automatique)
    .locked = promise
handover-over = Cette question est passée. Tu n'as rien à faire. Dans { panel-inbox-where }, tu vois où on en est.
    .locked = promise

## Readers: workers

handover-begin = Passer la main
handover-title = Passer la main : { $code_name }
handover-to = À qui ?
handover-to-hint = Choisissez quelqu'un de l'équipe
handover-choose = À qui passez-vous **{ $code_name }** ? Choisissez quelqu'un de l'équipe. Ensuite, vous écrivez ce qui a été convenu.
handover-from-to = De { $first } à { $last }
handover-agreed = Qu'avez-vous convenu ? (sans noms)
handover-agreed-hint = Demain, on appelle l'école ensemble.
handover-next = Quelle est la prochaine étape ?
handover-next-hint = Demander à 14 heures si c'est le bon moment.
handover-form-note = On pose d'abord la question à { $code_name }. Sans oui, rien ne change. Seule l'équipe lit ces deux lignes.
    .locked = fact
handover-empty = Remplissez les deux lignes. Une phrase suffit.
handover-too-long = Une ligne dépasse { $longest } caractères. Pouvez-vous raccourcir ?
handover-no-names = Ce n'est pas encore demandé : il y a une mention, un lien ou un numéro de compte. Enlevez-le, pour que personne ne puisse être reconnu ainsi.
    .locked = fact
handover-not-yours = Un ou une collègue s'occupe de { $code_name }. Seule cette personne peut passer la main.
handover-nobody = Il n'y a pas de collègue à qui confier { $code_name }.
handover-who = Vous ne pouvez pas confier cette conversation à cette personne. Recommencez avec « Passer la main ».
handover-not-posted = Discord n'a pas accepté vos lignes. Rien n'est demandé. Réessayez dans un instant.
handover-not-known = Discord ne répond pas. Je ne sais pas encore si vos lignes sont dans le fil. Je regarderai de nouveau bientôt. Si elles y sont, la question est posée.
    .locked = fact
handover-asked-already = C'est déjà demandé. Vous n'avez rien à faire.
handover-asked = C'est demandé. La question attend { $code_name } dans « Ma conversation ». Si la réponse est oui, { $to } continue. Tant qu'il n'y a pas de oui, rien ne change.
    .locked = fact
handover-note = Demande si **{ $to }** peut continuer. Seule l'équipe lit ceci.
    .locked = fact
handover-note-agreed = Convenu :
handover-note-next = Prochaine étape :
handover-team-yes = **{ $code_name }** a dit oui : **{ $to }** continue à la place de { $name }. (message automatique)
    .locked = fact
handover-team-no = **{ $code_name }** a dit non : la conversation ne passe pas de { $name } à { $to }. Rien ne change. (message automatique)
    .locked = fact
handover-brief-from = { $count ->
    [one] De { $name } : { $count } conversation confiée ({ $names }).
   *[other] De { $name } : { $count } conversations confiées ({ $names }).
}
handover-brief-asked = **{ $code_name }** n'a pas encore dit oui à votre question : { $to } peut-il ou peut-elle continuer ?
handover-open = Qu'est-ce qu'on en fait ?
handover-open-title = **Voici ce qui est ouvert chez vous.** Personne d'autre que vous ne voit ceci. Si vous ne faites rien, ça reste jusqu'à votre prochaine permanence.
    .locked = fact
handover-open-none = Rien n'est ouvert chez vous.
handover-open-call = 🆘 **{ $code_name }** (a demandé de l'aide urgente)
    .locked = fact
handover-open-more = Et encore { $count } dans le salon de l'équipe.
handover-absent-button = Demander si quelqu'un d'autre peut continuer ({ $count })
handover-absent-who = **{ $name }** a { $count ->
    [one] une conversation ouverte
   *[other] { $count } conversations ouvertes
}. Qui peut continuer ? Chaque jeune reçoit d'abord la question. Sans oui, rien ne change.
    .locked = fact
handover-absent-none = **{ $name }** n'a pas de conversation ouverte.
handover-absent-asked = Demandé dans : { $names }.
    .locked = fact
handover-absent-already = Quelque chose y était déjà demandé : { $names }.
handover-absent-kind = Là, la personne a choisi une autre fonction que celle de { $to } : { $names }.
handover-absent-failed = Là, ça n'a pas marché : { $names }. Réessayez dans un instant.
handover-absent-note = **{ $name }** n'est pas là jusqu'au { $day } inclus. On demande à la personne si **{ $to }** peut continuer. (message automatique)
    .locked = fact
handover-absent-nobody = Personne ne peut continuer à la place de { $name }.
