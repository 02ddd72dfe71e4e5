### Warm referrals.

## Readers: young people

referral-said = Le bot ajoute : orientation vers { $entries }.
referral-said-partner = Voici ce que je leur dirais : { $words }
referral-doors = **Comment les joindre.** Ceci est une liste automatique.
referral-no-doors = Ceci est un message automatique. Tu trouves plus sur { $entries } dans les lignes d'aide, ou demande à l'équipe.
referral-together-ask = Veux-tu le faire avec l'équipe ? (question automatique)
referral-together = Ensemble, volontiers
referral-alone = Je le fais moi-même
referral-again = Ton orientation : { $entries }. (message automatique)
referral-reach = Comment les joindre ?
referral-reach-whole = Tout sur eux
referral-wish-ask = Ceci est une question automatique sur { $entries }. L'équipe peut-elle demander dans 3 jours comment ça s'est passé ? Une seule fois.
referral-wish-yes = Oui, demandez-le
referral-wish-no = Non, merci
referral-planned = Tu as choisi qu'on demande plus tard comment ça s'est passé avec { $entries }. On le fait une fois, le **{ $day }**. (message automatique)
referral-planned-no = Plutôt pas
referral-partner-ask = L'équipe peut-elle dire une phrase à { $entries } ? Cette phrase se trouve plus haut, dans le message de { $who }. Si elle n'y est pas, appuie sur « Voir plus ancien ». Sans ton oui, personne ne dit rien. (message automatique)
referral-partner-yes = Oui, tu peux le dire
referral-partner-no = Non, plutôt pas
referral-the-team = L'équipe
referral-elsewhere = une aide ailleurs
referral-asked = Ceci est un message automatique. Tu as choisi qu'on te le demande. Ça a marché avec { $entries } ?
referral-answer-yes = Oui
referral-answer-not_yet = Pas encore
referral-answer-failed = Ça n'a pas marché
referral-answer-unsaid = Je préfère ne pas le dire
referral-decided-together = Merci. L'équipe sait que tu veux le faire ensemble. (message automatique)
referral-decided-alone = Bien. C'est difficile sans aide ? Dis-le dans { panel-inbox-where }. (message automatique)
referral-wished = Bien. Le **{ $day }**, la question sera dans { panel-inbox-where }. Tu peux toujours changer cela dans { panel-privacy-where }. (message automatique)
referral-declined = Bien. On ne demandera pas. Tu reçois la même aide. (message automatique)
referral-told-yes = Merci. L'équipe peut dire cette phrase, et rien d'autre. (message automatique)
referral-told-no = Bien. L'équipe ne dit pas cette phrase. Tu reçois la même aide. (message automatique)
referral-answered-yes = Super que ça ait marché. Merci de l'avoir dit. (message automatique)
referral-answered-not_yet = Merci. Prends ton temps. On ne demandera plus. (message automatique)
referral-answered-failed = Dommage que ça n'ait pas marché. Ce n'est pas ta faute. Ta conversation passe maintenant devant. Les personnes qui peuvent la lire le voient au début de leur service. (message automatique)
referral-answered-unsaid = C'est bien ainsi. On ne demandera plus. (message automatique)
referral-said-already = Tu l'as déjà dit. Merci.
referral-too-late = Cette conversation sera déjà effacée. Tu peux toujours nous le dire toi-même.
referral-never = Tu as choisi que personne ne te demande rien. Tu peux le changer dans { panel-privacy-where }.
referral-choice-is-off = Transmettre est désactivé chez toi. Tu peux le changer dans { panel-privacy-where }.
referral-kept = Ton choix est gardé. Discord ne répond pas maintenant. L'équipe le lira dès que ça remarche. Tu n'as rien à faire. (message automatique)

## Readers: workers

referral-start = Orienter
referral-topic-title = **{ $code_name }** · orienter. De quoi s'agit-il ?
referral-topic = Choisis un sujet
referral-topic-more = Plus de sujets
referral-topic-any = Tous les sujets
referral-pick-title = **{ $code_name }** · choisis un à trois services. Le jeune voit ce qu'est chaque service et comment ça commence. S'il est ouvert maintenant n'est dit que si quelqu'un l'a vérifié. Ce qui ne tient pas sur un écran y figure en bref. Le reste est alors à une pression de plus.
referral-pick = Choisis un à trois services
referral-pick-open = Ouvert maintenant. { $about }
referral-back = Autre sujet
referral-further = Services suivants
referral-form-title = Orienter { $code_name }
referral-form-note = Vers : { $entries }.
referral-form-note-closed = Vers : { $entries }. Tu ne peux rien transmettre pour ce jeune : ce choix est désactivé.
referral-form-words = Ta phrase pour le jeune (tu signes)
referral-form-words-hint = Pourquoi tu penses à eux, et qu'ensemble est possible.
referral-form-partner = Ce que je leur dirais (facultatif)
referral-form-partner-hint = Le jeune lit exactement cette phrase, et dit oui ou non.
referral-empty = Ajoute une phrase à toi. Sinon c'est une simple liste.
referral-too-long = C'est plus long que { $longest } caractères. Raccourcis un peu.
referral-entry-gone = Un de ces services n'est plus dans la liste. Choisis à nouveau avec Orienter.
referral-no-handover = { $code_name } ne veut pas qu'on transmette quelque chose. Rien n'est envoyé. Retire cette phrase.
referral-sent = Envoyé. Cela attend { $code_name } dans sa conversation. Tu liras ses choix dans le fil.
referral-line-together = **{ $code_name }** veut le faire ensemble : { $entries }. (message automatique)
referral-line-alone = **{ $code_name }** le fait sans aide : { $entries }. (message automatique)
referral-line-told-yes = **{ $code_name }** a dit oui : tu peux dire exactement cette phrase à { $entries }. Tu la dis toi-même : le bot ne transmet rien. (message automatique)
referral-line-told-no = **{ $code_name }** préfère que tu ne dises pas cette phrase à { $entries }. (message automatique)
referral-line-yes = **{ $code_name }** : ça a marché avec { $entries }. (message automatique)
referral-line-not_yet = **{ $code_name }** : pas encore avec { $entries }. On ne demandera plus. (message automatique)
referral-line-failed = **{ $code_name }** : ça n'a pas marché avec { $entries }. La conversation est de nouveau ouverte, et passe d'abord. (message automatique)
referral-line-unsaid = **{ $code_name }** préfère ne pas dire comment ça s'est passé avec { $entries }. (message automatique)
referral-reached-ask = Comment s'est passée l'orientation vers { $entries } ? Ensuite, la conversation est clôturée.
referral-reached-planned = Le **{ $day }**, le bot demande encore une fois au jeune comment ça s'est passé.
referral-reached-yes = Oui, ça a marché
referral-reached-no = Non, ça n'a pas marché
referral-reached-unknown = Je ne sais pas
referral-reached-stop = Finalement pas
referral-reached-stopped = D'accord. Rien n'est clôturé.
referral-outcome-known = C'était déjà noté.
referral-brief-today = { $count ->
    [one] 1 suivi aujourd'hui ({ $which }).
   *[other] { $count } suivis aujourd'hui ({ $which }).
}
referral-brief-one = { $code_name } : comment ça s'est passé avec { $entries } ?
referral-brief-failed = **{ $code_name }** : l'aide ailleurs n'a pas marché ({ $entries }). Cette conversation passe d'abord.
