### The informed start. All of the first screen together: at most 900 characters.

## Readers: young people

consent-title = D'abord ceci
    .free = wording
consent-purpose-changed = **Nouveau depuis { $day }.** Voici maintenant pourquoi nous sommes là : { $purpose }
    .locked = promise
consent-who = **Qui lit ?**
    .locked = privacy
consent-who-named = { $name } ({ $role })
    .locked = role
consent-who-also = aussi à { $towns }
    .locked = privacy
consent-prevention = La prévention pense aussi à la sécurité des autres.
    .locked = role
consent-anonymous = **Vous savez qui je suis ?** Non, on voit un nom de code. Discord, lui, le sait.
    .locked = privacy
consent-secrecy-discretion = **Ça reste entre nous ?** On a un devoir de discrétion : on ne répète rien.
    .locked = privacy
consent-secrecy-professional = **Ça reste entre nous ?** On travaille sous secret professionnel : on n'a pas le droit de répéter.
    .locked = privacy
consent-limits = Sauf parfois en cas de grand danger ou d'infraction. Si possible, on te le dit d'abord.
    .locked = privacy
consent-how-long = **Ça reste combien de temps ?** Jusqu'à { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } après la fin. { $unread ->
    [0] { "" }
    [one] Une réponse pas encore lue reste { $unread } jour de plus.
   *[other] Une réponse pas encore lue reste { $unread } jours de plus.
  } Tu peux toujours l'effacer toi-même.
    .locked = privacy
consent-rather-not = Évite d'écrire ton nom, ton adresse, ton école ou des infos médicales.
    .locked = privacy
consent-no-crisis-service = On n'est ni un service de crise ni la police. Urgent ? Appuie sur « Besoin d'aide maintenant ».
    .locked = safety
consent-short = Si on lit qu'il y a un grand danger, on appelle de l'aide. Pas besoin de ton nom.
    .locked = privacy
consent-begin = OK, je commence
    .locked = says what happens
consent-more = Plus d'infos
    .free = wording
consent-not-now = Finalement non
    .locked = says what happens
consent-more-title = ### Plus d'infos
    .free = wording
consent-more-discord = **Que voit Discord ?** Ton compte. Et tes messages : Discord peut les lire. Discord, c'est à partir de 13 ans.
    .locked = privacy
consent-more-kept = **Qu'est-ce qu'on garde ?** Ton nom de code et un code que seul ce bot peut créer. Quand il s'est passé quelque chose, et à quel point c'était urgent pour toi. Tu choisis un message privé ? Alors aussi un lien vers ton compte. Et ce que tu choisis dans { panel-privacy-where }. Tes mots sont seulement dans le salon de l'équipe sur Discord. { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } après la fin, c'est parti. Une copie de sauvegarde, sans tes mots, disparaît d'elle-même un peu plus tard.
    .locked = privacy
consent-more-never = **Qu'est-ce qu'on ne fait jamais ?** On ne donne pas de thérapie. On ne cherche pas à savoir qui tu es. On ne lit pas dans les autres salons. On ne t'écrit pas sans que tu le demandes.
    .locked = privacy
consent-consults = **On se concerte ?** Parfois, on demande conseil à un collègue, sans dire qui tu es.
    .locked = privacy
consent-more-unread = **Une réponse que tu n'as pas encore lue ?** Alors on attend au maximum { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } de plus avant d'effacer.
    .locked = privacy
consent-more-stop = **Tu veux arrêter ?** C'est toujours possible. Personne ne demande pourquoi. Tu peux toujours tout voir ou tout effacer dans { panel-privacy-where }.
    .locked = privacy
consent-rules-title = Les règles ici
    .free = wording
consent-rules = ### Les règles ici
    • Sois honnête.
    • N'insulte personne.
    • N'envoie rien qui fait mal.
    • L'équipe peut mettre une conversation en pause, ou ne plus te parler un certain temps.
    • En cas de danger, tu trouves toujours de l'aide.
    .locked = promise
consent-can = Ce que ce salon ne peut pas faire
    .free = wording
consent-young = Tu as moins de 13 ans ?
    .free = wording
consent-back = Retour
    .free = wording
consent-can-title = ### Ce que ce salon ne peut pas faire
    .free = wording
consent-can-discord = **Discord est une entreprise.** Elle voit ton compte et peut lire tes messages. Ils ne sont pas chiffrés de bout en bout. Ce que Discord garde, on ne peut pas l'effacer.
    .locked = privacy
consent-can-who = **Personne ne vérifie qui tu es.** C'est bien pour toi. Mais sur Discord, quelqu'un peut faire semblant. Dans { panel-who-where }, tu vois qui fait vraiment partie de l'équipe.
    .locked = privacy
consent-can-kept = **La personne qui a ton GSM en main peut lire aussi.** Appuie sur « Cacher » quand tu as fini. Discord, c'est à partir de 13 ans.
    .locked = privacy
consent-can-better = **Tu préfères voir quelqu'un ?** Regarde dans { panel-who-where } si quelqu'un de l'équipe y est.
    .free = wording
consent-young-title = **C'est bien que tu poses la question.** Toi aussi, tu peux chercher de l'aide. On ne garde pas ton âge.
    .locked = privacy
consent-young-doors = **Ces portes te sont ouvertes :**
    • **103 Écoute-Enfants :** appelle le 103, ou va sur 103ecoute.be. Là, on écoute les enfants en français.
    • **Awel :** appelle le 102, ou va sur awel.be. Là, on écoute les enfants (en néerlandais).
    • **Tele-Onthaal :** appelle le 106, jour et nuit (en néerlandais).
    • **Quelqu'un en qui tu as confiance :** à la maison, à l'école ou à la maison de jeunes.
    • **Un danger, maintenant ?** Appelle le 112.
    .locked = safety
consent-young-here = Discord, c'est à partir de 13 ans. Tu veux quand même nous demander quelque chose ? Tu peux aussi le faire ici.
    .locked = privacy
