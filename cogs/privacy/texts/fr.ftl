### Seeing and wiping.

## Readers: young people

privacy-command = vie-privée
privacy-command-about = Vois ce qu'on sait de toi. Ou efface-le.
privacy-title = **Ta vie privée.** Il n'y a que toi qui vois ceci.
privacy-nothing = **On n'a pas de conversation de toi pour le moment.**
privacy-kept = **Voici ce qu'on a de toi :**
    • Nom de code **{ $code_name }**, commencé le { $since }.
    • Un code, pour que les réponses arrivent chez toi. Personne de l'équipe ne peut le lire.
    • Ta conversation dans le salon de l'équipe, jusqu'au { $until }. Si tu n'écris plus rien, on l'efface ce jour-là.
    • L'explication que tu as lue. Et si tu veux un message privé : où il doit arriver.
privacy-never-kept = **Voici ce qu'on n'a pas :** ton nom, ton âge et ton adresse. Et rien de ce que tu écris dans d'autres salons.
    .locked = privacy
privacy-sure = **C'est sûr ?** Après, l'équipe ne peut plus te répondre. Tu ne peux pas revenir en arrière. Tu veux d'abord noter un numéro ?
privacy-yes = Oui, tout effacer
privacy-no = Finalement non
privacy-wiped = 🧹 **C'est fait. Tout est effacé.** Ton nom de code n'existe plus.
privacy-wiped-nothing = 🧹 **C'est fait. Nous ne gardons rien de toi.**
privacy-wiped-later = 🧹 **Ce qu'on garde nous-mêmes est effacé.** Discord ne répond pas pour le moment. On continue d'essayer jusqu'à ce que ta conversation dans le salon de l'équipe soit partie aussi.
privacy-cannot-wipe = **Voici ce qu'on ne peut pas effacer :** ce que Discord garde, une capture d'écran, et ce que quelqu'un retient.
    .locked = privacy
privacy-welcome = Tu peux toujours revenir pour une nouvelle conversation.
privacy-hidden = C'est caché. Tu retrouves tout avec les boutons du panneau.

## Readers: workers

privacy-told-team = 1 conversation effacée par le ou la jeune. (message automatique)
privacy-seen = Vu
