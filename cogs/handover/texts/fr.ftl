### Handing a conversation over to a colleague.

## Readers: young people

handover-automatic = Ceci est un message automatique.
    .locked = bot-identity
handover-stops = **{ $name }** s'arrête pour aujourd'hui.
    .locked = promise
handover-passes = **{ $name }** voudrait confier ta conversation à quelqu'un d'autre.
    .locked = promise
handover-may = Est-ce que **{ $to }** peut continuer ?
    .locked = promise
handover-about-youth_worker = { $to } travaille dans l'animation jeunesse et réfléchit avec toi : à ta journée, à tes projets ou à ce qui est difficile.
    .locked = role
handover-about-street_worker = { $to } fait du travail de rue, va là où il y a des jeunes et t'aide à ta façon.
    .locked = role
handover-about-prevention_worker = { $to } travaille dans la prévention et pense aussi à la sécurité des autres.
    .locked = role
handover-about-counsellor = { $to } travaille dans l'aide psychosociale et t'aide quand c'est difficile.
    .locked = role
handover-why = { $to } lit déjà ta conversation. Tu ne dois donc rien raconter à nouveau. Si tu ne dis rien, rien ne change.
    .locked = promise
handover-yes = Oui, { $to }, c'est bon
    .locked = promise
handover-no = Non, j'attends { $name }
    .locked = promise
handover-said-yes = D'accord. **{ $to }** continue avec toi. (message automatique)
    .locked = promise
handover-said-no = D'accord. Rien ne change à ta conversation. (message automatique)
    .locked = promise
handover-goes-on = { $who } continue avec toi. (message automatique)
    .locked = promise
handover-over = Cette question est passée. Tu n'as rien à faire. Dans { panel-inbox-where }, tu vois où on en est.
    .locked = promise

## Readers: workers

handover-begin = Passer la main
handover-title = Passer la main : { $code_name }
handover-to = À qui ?
handover-to-hint = Choisis quelqu'un de l'équipe
handover-choose = À qui passes-tu **{ $code_name }** ? Choisis quelqu'un de l'équipe. Ensuite, tu écris ce qui a été convenu.
handover-from-to = De { $first } à { $last }
handover-agreed = Qu'est-ce qui est convenu ? (sans noms)
handover-agreed-hint = Demain, on appelle l'école ensemble.
handover-next = Quelle est la prochaine étape ?
handover-next-hint = Demander à 14 heures si c'est le bon moment.
handover-form-note = On demande d'abord à { $code_name }. Sans oui, rien ne change. Seule l'équipe lit ces deux lignes.
    .locked = fact
handover-empty = Remplis les deux lignes. Une phrase suffit.
handover-too-long = Une ligne dépasse { $longest } caractères. Peux-tu faire plus court ?
handover-no-names = Ce n'est pas encore demandé : il y a une mention, un lien ou un numéro de compte. Enlève-le, pour que personne ne puisse être reconnu ainsi.
    .locked = fact
handover-not-yours = Quelqu'un d'autre s'occupe de { $code_name }. Seule cette personne peut passer la main.
handover-nobody = Il n'y a personne à qui tu peux confier { $code_name }.
handover-who = Tu ne peux pas confier cette conversation à cette personne. Recommence avec « Passer la main ».
handover-not-posted = Discord n'a pas accepté tes lignes. Rien n'est demandé. Réessaie dans un instant.
handover-not-known = Discord ne répond pas. Je ne sais pas encore si tes lignes sont dans le fil. Je regarderai de nouveau bientôt. Si elles y sont, la question est posée.
    .locked = fact
handover-asked-already = C'est déjà demandé. Tu n'as rien à faire.
handover-asked = C'est demandé. La question attend { $code_name } dans « Ma conversation ». En cas de oui, { $to } continue. Tant qu'il n'y a pas de oui, rien ne change.
    .locked = fact
handover-note = Demande si **{ $to }** peut continuer. Seule l'équipe lit ceci.
    .locked = fact
handover-note-agreed = Convenu :
handover-note-next = Prochaine étape :
handover-team-yes = **{ $code_name }** a dit oui : **{ $to }** continue à la place de { $name }. (message automatique)
    .locked = fact
handover-team-no = **{ $code_name }** a dit non : la conversation ne passe pas de { $name } à { $to }. Rien ne change. (message automatique)
    .locked = fact
handover-brief-from = { $count ->
    [one] De { $name } : { $count } conversation confiée ({ $names }).
   *[other] De { $name } : { $count } conversations confiées ({ $names }).
}
handover-brief-asked = **{ $code_name }** n'a pas encore dit oui à ta question si { $to } peut continuer.
handover-open = Qu'est-ce qu'on en fait ?
handover-open-title = **Voici ce qui est ouvert chez toi.** Il n'y a que toi qui vois ceci. Si tu ne fais rien, ça reste jusqu'à ton prochain service.
    .locked = fact
handover-open-none = Rien n'est ouvert chez toi.
handover-open-more = Et encore { $count } dans le salon de l'équipe.
