### The informed start. All of the first screen together: at most 900 characters.

## Readers: young people

consent-title = **D'abord ceci. Ensuite, tu peux écrire.**
consent-who = **Qui lit ?**
consent-who-names = { $names }.
consent-who-team = L'équipe jeunesse de la commune.
consent-role-youth_worker = { $count ->
    [one] { $names } travaille dans l'animation jeunesse.
   *[other] { $names } travaillent dans l'animation jeunesse.
  }
consent-role-street_worker = { $count ->
    [one] { $names } fait du travail de rue.
   *[other] { $names } font du travail de rue.
  }
consent-role-prevention_worker = { $count ->
    [one] { $names } travaille dans la prévention et pense aussi à la sécurité des autres.
   *[other] { $names } travaillent dans la prévention et pensent aussi à la sécurité des autres.
  }
consent-role-counsellor = { $count ->
    [one] { $names } travaille dans l'aide psychosociale.
   *[other] { $names } travaillent dans l'aide psychosociale.
  }
consent-anonymous = **Vous savez qui je suis ?** Non. On voit un nom de code. Discord, lui, sait qui tu es.
    .locked = privacy
consent-secrecy-discretion = **Ça reste entre nous ?** On a un devoir de discrétion : on ne le répète pas.
    .locked = privacy
consent-secrecy-professional = **Ça reste entre nous ?** On a le secret professionnel : on n'a pas le droit de le répéter.
    .locked = privacy
consent-limits = Il y a des limites. En cas de grand danger ou d'infraction, on fait parfois appel à quelqu'un. Si c'est possible, on te le dit d'abord.
    .locked = privacy
consent-how-long = **Ça reste combien de temps ?** Jusqu'à { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } après la fin. Puis on l'efface. Tu peux toujours l'effacer toi-même.
    .locked = privacy
consent-rather-not = **Évite d'écrire :** ton nom, ton adresse, ton école ou des infos médicales.
    .locked = privacy
consent-no-crisis-service = On n'est pas un service de crise. Tu peux toujours arrêter. C'est urgent ? Appuie sur « Besoin d'aide maintenant ».
    .locked = safety
consent-begin = OK, je commence
consent-more = Plus d'infos
consent-not-now = Finalement non
consent-more-title = **Plus d'infos**
consent-more-discord = **Que voit Discord ?** Ton compte. Et tes messages : Discord peut les lire. Discord, c'est à partir de 13 ans.
    .locked = privacy
consent-more-kept = **Qu'est-ce qu'on garde ?** Ton nom de code et un code que seul ce bot peut créer. Quand il s'est passé quelque chose, et si c'était urgent pour toi. Tu choisis un message privé ? Alors aussi où il doit arriver. Tes mots sont seulement dans le salon de l'équipe sur Discord. { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } après la fin, tout est parti.
    .locked = privacy
consent-more-never = **Qu'est-ce qu'on ne fait jamais ?** On ne cherche pas à savoir qui tu es. On ne lit pas dans les autres salons. On ne t'écrit pas sans que tu le demandes.
    .locked = privacy
