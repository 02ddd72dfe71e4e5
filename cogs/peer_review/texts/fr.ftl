### Quatre yeux : un collègue relit un brouillon avant l'envoi.

## Readers: workers

peer_review-begin = Quatre yeux
peer_review-title = Brouillon pour { $code_name }
peer_review-field = Que voulez-vous répondre ?
peer_review-note = Cela ne part pas encore vers le jeune. Cela va dans le fil, et un collègue relit. Vous l'envoyez ensuite vous-même.
    .locked = fact
peer_review-draft = **Brouillon, pas encore envoyé.** Un collègue relit ? Il reste au plus jusqu'au { $until }.
    .locked = fact
peer_review-good = Bien ainsi
peer_review-otherwise = Plutôt autrement
peer_review-send = Envoyer
peer_review-said-good = **{ $name }** : bien ainsi.
peer_review-said-otherwise = **{ $name }** : plutôt autrement.
peer_review-rehearsed = En vrai, ceci est maintenant dans le fil. Un·e collègue dit si c'est bien. Puis vous l'envoyez vous-même : essayez ci-dessous.
peer_review-asked = Votre brouillon est dans le fil. Rien n'est encore envoyé.
    .locked = fact
peer_review-sent = Envoyé à { $code_name }, avec votre nom. Le brouillon disparaît.
    .locked = fact
peer_review-own = C'est votre brouillon. Un collègue dit s'il est bon.
peer_review-not-yours = Seul qui l'a écrit l'envoie.
peer_review-over = Ce brouillon est dépassé. Rien n'a été envoyé.
    .locked = fact
peer_review-not-posted = Discord n'a pas pris votre brouillon. Rien n'a été envoyé. Réessayez dans un instant.
