### Limits that protect both sides. Help in danger stays open, whatever stands here.

## Readers: young people

moderation-paused = **{ $name }** met cette conversation en pause jusqu'à { $until }. Comme ça, on ne peut pas bien se parler. Après, tu pourras de nouveau écrire. Besoin de quelqu'un maintenant ? Appelle { shell-talking-line }, ou appuie sur « { shell-help-now } ».
    .locked = promise
moderation-paused-team = L'équipe met cette conversation en pause jusqu'à { $until }. Comme ça, on ne peut pas bien se parler. Après, tu pourras de nouveau écrire. Besoin de quelqu'un maintenant ? Appelle { shell-talking-line }, ou appuie sur « { shell-help-now } ».
    .locked = promise
moderation-blocked = Jusqu'au { $day }, l'équipe ne parle plus avec toi sur ce banc. Tu trouves ça injuste ? Dis-le à { $coordinator }. Ces portes restent ouvertes : { shell-talking-line } ; le 102 et le 1813 (en néerlandais) ; et le 112.
    .locked = promise
moderation-blocked-complain = Jusqu'au { $day }, l'équipe ne parle plus avec toi sur ce banc. Tu trouves ça injuste ? Va dans { panel-privacy-where } et appuie sur « { privacy-complaint } ». Ces portes restent ouvertes : { shell-talking-line } ; le 102 et le 1813 (en néerlandais) ; et le 112.
    .locked = promise

## Readers: workers

moderation-pause = Mettre en pause
moderation-pause-end = Lever la pause
moderation-pause-how = Combien de temps mettez-vous **{ $code_name }** en pause ? La personne lit votre prénom, jusqu'à quand, et où il y a quelqu'un. Elle ne peut plus écrire, même dans une nouvelle conversation. « { questions-unsafe } » sonne encore. Vous pouvez encore répondre.
    .locked = fact
moderation-span-hour = Une heure
moderation-span-today = Jusqu'à la fin de la journée
moderation-span-tomorrow = Jusqu'à demain, même heure
moderation-pause-set = **{ $code_name }** est en pause jusqu'à { $until }. Tout le monde dans l'équipe peut lever la pause plus tôt, sous « Plus ».
    .locked = fact
moderation-pause-ended = La pause de **{ $code_name }** est finie. La personne peut de nouveau écrire.
    .locked = fact
moderation-paused-already = **{ $code_name }** est déjà en pause. Sous « Plus », vous pouvez lever la pause.
moderation-pause-over = **{ $code_name }** n'est plus en pause. Vous n'avez rien à faire.
moderation-team-paused = **{ $name }** met cette conversation en pause jusqu'à { $until }. (message automatique)
    .locked = fact
moderation-team-lifted = **{ $name }** a levé la pause. (message automatique)
    .locked = fact
moderation-somebody = Quelqu'un de l'équipe
moderation-block = Demander un blocage
moderation-unblock = Lever le blocage
moderation-block-title = Demander un blocage : { $code_name }
moderation-lift-title = Lever le blocage : { $code_name }
moderation-how-long = Combien de temps ?
moderation-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
moderation-why = Pourquoi ? (l'équipe seule, sans noms)
    .locked = promise
moderation-why-hint = Insulte depuis trois jours, même après deux pauses.
moderation-form-note = Vous ne décidez pas sans les autres : une deuxième personne doit être d'accord. Votre raison n'est que dans le fil. L'aide en cas de danger reste ouverte.
    .locked = fact
moderation-why-empty = Écrivez pourquoi, en une phrase.
moderation-why-too-long = C'est plus long que { $longest } caractères. Pouvez-vous raccourcir ?
moderation-no-names = Ce n'est pas encore demandé : il y a une mention, un lien, un numéro, une adresse e-mail ou un nom de compte. Enlevez-le, pour que personne ne puisse être reconnu ainsi.
    .locked = fact
moderation-nobody = Personne d'autre ne peut donner son accord pour le moment : personne d'autre ne lit cette conversation, et il n'y a pas de coordination dans /alarme. Vous pouvez quand même la mettre en pause.
    .locked = fact
moderation-block-over = Il n'y a plus de blocage. Vous n'avez rien à faire.
moderation-not-posted = Discord n'a pas accepté votre demande. Rien n'est demandé. Réessayez dans un instant.
moderation-not-known = Discord ne répond pas. Je ne sais pas encore si votre demande est dans le fil. Je regarderai de nouveau bientôt. Si elle y est, c'est demandé.
    .locked = fact
moderation-coordinator-unreached = Discord n'a pas remis le message à la coordination. Rien n'est demandé. Vous pouvez quand même mettre la conversation en pause.
    .locked = fact
moderation-asked = C'est demandé, dans le fil. Tant que personne n'est d'accord, rien ne change.
    .locked = fact
moderation-asked-coordinator = C'est demandé. La coordination a reçu un message, sans rien de la conversation. Sans son accord, rien ne change.
    .locked = fact
moderation-team-asks-block = **{ $name }** demande de ne pas parler avec **{ $code_name }** pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. (message automatique)
    .locked = fact
moderation-team-asks-lift = **{ $name }** demande de lever le blocage de **{ $code_name }**. (message automatique)
    .locked = fact
moderation-team-why = Pourquoi :
moderation-team-who = { $count ->
    [one] { $names } peut donner son accord. Lisez d'abord ce qui est au-dessus.
   *[other] { $names } peuvent donner leur accord. Une seule personne suffit. Lisez d'abord ce qui est au-dessus.
}
    .locked = fact
moderation-team-coordinator = Personne d'autre de l'équipe ne lit cette conversation. La coordination décide, sans rien lire.
    .locked = fact
moderation-agree = D'accord
moderation-disagree = Pas d'accord
moderation-own-request = C'est votre propre demande. Quelqu'un d'autre doit être d'accord.
moderation-request-over = Cette question est passée. Vous n'avez rien à faire.
moderation-said-yes-block = C'est noté. À partir de maintenant, l'équipe ne parle pas avec cette personne pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Cela s'arrête tout seul. L'aide en cas de danger reste ouverte.
    .locked = fact
moderation-said-no-block = C'est noté. Rien ne change.
    .locked = fact
moderation-said-yes-lift = C'est noté. Le blocage est fini.
    .locked = fact
moderation-said-no-lift = C'est noté. Le blocage reste jusqu'à sa fin.
    .locked = fact
moderation-the-coordinator = La coordination
moderation-team-yes = **{ $name }** est d'accord. Jusqu'au { $day }, l'équipe ne parle pas avec cette personne. Cette conversation est terminée. (message automatique)
    .locked = fact
moderation-team-no = **{ $name }** n'est pas d'accord. Rien ne change. (message automatique)
    .locked = fact
moderation-team-lifted-block = **{ $name }** est d'accord. Le blocage est fini. (message automatique)
    .locked = fact
moderation-coordinator-block = **{ $server } :** { $name } demande de ne pas parler avec une personne pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Personne d'autre de l'équipe ne peut décider avec. N'hésitez pas à demander pourquoi. Vous ne lisez rien de la conversation. Ceci est un message automatique.
    .locked = fact
moderation-coordinator-lift = **{ $server } :** { $name } demande de reparler avec une personne bloquée. Vous ne lisez rien de la conversation. Ceci est un message automatique.
    .locked = fact
