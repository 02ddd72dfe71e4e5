### Des images dans une conversation : désactivées jusqu'à ce qu'un admin les active.

## Readers: young people

images-begin = Envoyer une image
    .free = wording
images-title = Envoyer une image
    .free = wording
images-warning = Un visage, un logo d'école ou ta chambre peut montrer qui tu es. Qui lit dans l'équipe voit l'image.
    .locked = safety
images-goes = Nous l'effaçons avec ta conversation. Pour l'instant, c'est le { $day }.
    .locked = promise
images-not-here = Il s'agit de photos de nu ? Ne les envoie pas. Child Focus t'aide gratuitement : appelle le 116000.
    .locked = safety
images-files = Quelle image ?
    .free = wording
images-files-hint = { $most } au plus. Photos ou captures d'écran.
    .free = wording
images-alt = Qu'est-ce qu'on y voit ?
    .free = wording
images-alt-hint = Pour qui ne peut pas la voir. Ça peut rester vide.
    .free = wording
images-words = Que veux-tu dire avec ?
    .free = wording
images-words-hint = Ça peut rester vide.
    .free = wording
images-sent = { $count ->
    [one] Ton image est dans ta conversation.
   *[other] Tes { $count } images sont dans ta conversation.
    }
    .locked = promise
images-words-only = Tes mots sont dans ta conversation. Aucune image n'est partie avec.
    .locked = promise
images-left-none = L'image { $number } n'est pas partie. Je ne peux pas la lire. Une photo ordinaire ou une capture d'écran, ça marche.
    .locked = promise
images-left-large = L'image { $number } n'est pas partie. Elle est trop grande. Une capture d'écran marche souvent.
    .locked = promise
images-left-many = L'image { $number } n'est pas partie. C'est { $most } à la fois au plus.
    .locked = promise
images-left-not-fetched = L'image { $number } n'est pas partie. Discord ne l'a pas donnée. Réessaie tout à l'heure.
    .locked = promise
images-left-not-taken = L'image { $number } n'est pas partie. Discord ne l'a pas acceptée.
    .locked = promise
images-fast = C'était très rapide. Rien n'est parti. Attends un peu et réessaie.
    .locked = promise
images-busy = Il y a beaucoup d'images pour l'instant. Rien n'est parti. Réessaie tout à l'heure.
    .locked = promise
images-off = Les images ne partent pas ici. Les mots, oui.
    .locked = says what is the case
images-gone = Cette image n'est plus là.
    .locked = says what is the case
images-not-shown = Discord ne montre pas l'image pour l'instant. Réessaie tout à l'heure.
    .locked = says what is the case
images-of-the-team = { $count ->
    [one] Une image de l'équipe.
   *[other] { $count } images de l'équipe.
    }
    .locked = says what is the case
images-of-yours = { $count ->
    [one] Une image de toi.
   *[other] { $count } images de toi.
    }
    .locked = says what is the case
images-covered = Appuie dessus pour regarder. L'équipe ne voit pas si tu le fais.
    .locked = promise
images-earlier = Image précédente
    .free = wording
images-no-words = (une image, sans mots)
    .locked = says what is the case
images-alt-otherwise = Image de { $code_name }
    .locked = says what is the case
images-alt-worker = Image de { $name }
    .locked = says what is the case

## Readers: workers

images-instead = Une image s'envoie avec **{ questions-ways } › { images-with }**.
    .locked = says what happens
images-with = Répondre avec une image
images-answer-note = Le jeune peut garder l'image et la transmettre. N'y montre personne qui ne le sait pas. Elle arrive dans « Ma conversation », jamais dans un MP.
    .locked = fact
images-answered = { $count ->
    [one] Envoyé à { $code_name }, avec votre image.
   *[other] Envoyé à { $code_name }, avec vos { $count } images.
    }
    .locked = fact
images-answer-none = Je ne peux pas lire ça comme une image. Rien n'a été envoyé. Une photo ordinaire ou une capture d'écran, ça marche.
    .locked = fact
images-answer-large = Cette image est trop grande. Rien n'a été envoyé. Une capture d'écran marche souvent.
    .locked = fact
images-answer-many = C'est trop d'images pour une réponse. Rien n'a été envoyé.
    .locked = fact
images-answer-not-fetched = Discord n'a pas donné l'image. Rien n'a été envoyé. Réessayez dans un instant.
    .locked = fact
images-off-team = Les images sont désactivées ici. Un admin les active avec /images.
    .locked = fact

## Readers: admins

images-command = images
images-command-about = Si des images partent dans les conversations.
images-are-on = **Les images sont activées.** Elles partent dans les conversations, dans les deux sens.
images-are-off = **Les images sont désactivées.** Qui en envoie une lit que seuls les mots partent.
images-what-it-means = Un jeune peut en envoyer { $most } au plus avec un message, un travailleur avec une réponse. Le bot redessine chaque image : le lieu, l'heure et l'appareil disparaissent. Ce qu'on y voit reste. Elle est couverte dans le fil, et s'en va avec la conversation.
images-be-ready = **Votre équipe doit être prête à ceci.** Un jour, quelqu'un enverra une image de nu, de soi-même ou d'un autre. Avoir ou partager une image sexuelle d'un mineur est un délit. Le bot ne reconnaît aucune image. Il ne les regarde pas.
    - Ne la gardez pas, n'en faites pas de capture d'écran, ne la transmettez pas.
    - Ne regardez pas plus loin. Appelez le coordinateur.
    - Il appelle la police ou Child Focus (116000), et leur demande que faire du message.
    - Ne laissez pas le jeune seul, et soutenez le travailleur qui l'a vue.
images-turn-on = Activer : notre équipe est prête
images-turn-off = Désactiver
