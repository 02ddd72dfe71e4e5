### Consulting each other about a worry, without knowing who it is about.

## Readers: workers

consultation-command = concertation
consultation-command-about = Pesez une inquiétude ensemble, sans savoir de qui il s'agit
consultation-more = Concertation
consultation-begin = **Ouvrir une concertation.** Nous pesons ensemble, sans savoir de qui il s'agit.
    .locked = fact
consultation-how = **Comment le savez-vous ?**
consultation-known-told = On me l'a raconté
consultation-known-public = Vu en public
consultation-known-chance = Vu par hasard
consultation-known-anonymous = Observé sans me nommer
consultation-how-urgent = **Est-ce urgent, selon vous ?**
consultation-urgent-now = Danger maintenant
consultation-urgent-week = Cette semaine
consultation-urgent-later = Peut attendre
consultation-danger = **Appelez d'abord le 112 ou le 101.** La concertation peut venir après.
    .locked = safety
consultation-danger-go-on = Continuer la concertation
consultation-anonymous = **Vous avez observé sans que personne sache qui vous étiez.** Demandez d'abord à l'équipe si vous pouvez l'utiliser. N'écrivez encore rien de ce que vous avez vu. Danger maintenant ? Appelez tout de suite le 112 ou le 101.
    .locked = fact
consultation-ask-team = Demander à l'équipe
consultation-asked-team = ✔ La question est posée à l'équipe, comme concertation { $number }. Un collègue dit oui ? Alors vous l'écrivez.
    .locked = fact
consultation-title = Ouvrir une concertation
consultation-note = Ni nom, ni nom de code, ni lien, ni @, ni numéro. Le bot ne voit pas un nom ordinaire : faites-y attention.
    .locked = fact
consultation-literal = Qu'avez-vous lu ou vu, mot à mot ? (sans nom)
consultation-literal-hint = Seulement ce qui y était. Cette partie s'efface à la décision.
consultation-means = Que pensez-vous que cela veut dire ?
consultation-means-hint = Une blague, une citation, ou autre chose ?
consultation-context = Que savez-vous du contexte ?
consultation-context-hint = Que s'est-il passé avant et après ? Comment ont réagi les autres ?
consultation-positive = Y a-t-il aussi du positif ?
consultation-positive-hint = Quelque chose qui va bien, ou quelqu'un qui est déjà là.
consultation-identity = **Enlevez ceci.** Nous nous concertons sans savoir de qui il s'agit. Rien n'est encore envoyé.
    .locked = fact
consultation-adjust = Modifier
consultation-opened = ✔ **La concertation { $number } est ouverte.** Elle est dans un fil de l'équipe.
    .locked = fact
consultation-few = Vous n'êtes que deux. Pensez aussi à quelqu'un hors de l'équipe, sans noms.
consultation-done = La concertation { $number } est dans le salon de l'équipe. Ouvrez-la là.
consultation-answer-said = ✔ Votre réponse est dans le salon de l'équipe.
    .locked = fact
consultation-thread = Concertation { $number }

# In the team's channel.

consultation-may-we = **Concertation { $number }. Pouvons-nous l'utiliser ?** { $name } a vu quelque chose en observant sans que personne sache qui c'était. Ce que c'était n'est pas écrit ici. Décidez d'abord si vous pouvez continuer.
    .locked = fact
consultation-may-yes = Oui, nous pouvons l'utiliser
consultation-may-no = Non, nous ne l'utilisons pas
consultation-may-said-yes = **Concertation { $number }.** { $name } dit : oui, nous pouvons l'utiliser. Qui a demandé l'écrit maintenant.
    .locked = fact
consultation-may-said-no = **La concertation { $number } n'a pas lieu.** Un collègue dit : nous ne l'utilisons pas. Rien n'a été écrit à ce sujet.
    .locked = fact
consultation-fill = L'écrire
consultation-card = ### Concertation { $number }
    { $name } demande de peser ensemble. Nous ne disons pas de qui il s'agit, dans le fil non plus.
    .locked = fact
consultation-card-who = Réfléchissez avec : { $names }
    .locked = fact
consultation-card-known-told = Comment nous le savons : raconté à un travailleur.
    .locked = fact
consultation-card-known-public = Comment nous le savons : vu en public.
    .locked = fact
consultation-card-known-chance = Comment nous le savons : vu par hasard.
    .locked = fact
consultation-card-known-anonymous = Comment nous le savons : observé sans se nommer. Un collègue a dit que nous pouvons l'utiliser.
    .locked = fact
consultation-card-urgent-now = Urgence selon qui demande : danger maintenant. **Le 112 ou le 101 est-il appelé ?**
    .locked = safety
consultation-card-urgent-week = Urgence selon qui demande : cette semaine.
    .locked = fact
consultation-card-urgent-later = Urgence selon qui demande : peut attendre.
    .locked = fact
consultation-shown-literal = **Ce qui y était, mot à mot**
    .locked = fact
consultation-shown-means = **Ce que cela veut dire, selon qui demande**
    .locked = fact
consultation-shown-context = **Le contexte**
    .locked = fact
consultation-shown-positive = **Ce qui va bien**
    .locked = fact
consultation-weigh = **Trois questions à peser ensemble** (d'après le cadre de l'Institut Hannah Arendt)
    1. Est-ce vraiment urgent ? Et si nous ne faisons rien ?
    2. Qui a déjà un lien ? Qui peut le mieux parler ?
    3. Tout le monde y voit-il un problème, ou est-ce notre propre cadre ?
    .locked = fact
consultation-also = **Et aussi :** Pouvez-vous l'utiliser, vu comment vous le savez ? Un pas convient-il à votre fonction ?
    .locked = fact
consultation-legal = Une question sur une obligation de signaler ? Demandez à : { $legal }. Je ne décide rien.
    .locked = fact
consultation-legal-gap = Une question sur une obligation de signaler ? À qui la poser n'est pas encore rempli. Un admin le fait avec /concertation-configurer. Je ne décide rien.
    .locked = fact
consultation-video = Plutôt face à face ? { $link }
    .locked = fact
consultation-until = Parlez ci-dessous, dans le fil. À la décision, nous effaçons cette fiche et le fil. Sans décision, c'est le { $until }.
    .locked = fact
consultation-decide = Décision

# Deciding.

consultation-decide-title = Que décidez-vous ?
consultation-decide-note = Pas de noms de jeunes. Ceci reste 90 jours. Un collègue doit aussi être d'accord.
    .locked = fact
consultation-what = Que faisons-nous, et pourquoi ?
consultation-what-hint = Ne rien faire est permis. Dites alors pourquoi.
consultation-who = Qui le fait ?
consultation-who-hint = Le travailleur ou le service qui le fait
consultation-when = Pour quand ?
consultation-when-hint = Par exemple : vendredi 4 décembre, ou 4/12
consultation-say = Que disons-nous au jeune ?
consultation-say-hint = Ou pourquoi nous ne disons rien maintenant
consultation-shown-what = **Ce que nous faisons, et pourquoi**
    .locked = fact
consultation-shown-who = **Qui**
    .locked = fact
consultation-shown-when = **Pour le**
    .locked = fact
consultation-shown-say = **Ce que nous disons au jeune**
    .locked = fact
consultation-proposal = **{ $name } propose cette décision.** Elle ne compte pas encore.
    .locked = fact
consultation-second = Êtes-vous aussi d'accord ? Avec votre nom, la décision compte. Alors nous effaçons le fil.
    .locked = fact
consultation-agree = Je suis aussi d'accord
consultation-not-yet = Pas encore
consultation-proposed = ✔ Votre proposition est dans le fil. Elle compte quand un collègue est aussi d'accord.
    .locked = fact
consultation-talk-on = **{ $name } veut encore en parler.** Cette proposition ne compte plus.
    .locked = fact
consultation-decision = **Concertation { $number } : décision.** D'accord : { $names }.
    .locked = fact
consultation-decision-until = Pas de noms de jeunes ici. Nous effaçons ceci le { $day }.
    .locked = fact
consultation-kept = ✔ **La décision est dans le salon de l'équipe.** Nous l'effaçons le { $day }. La fiche et le fil de la concertation { $number } partent maintenant.
    .locked = fact
consultation-decided-kept = La décision de la concertation { $number } est dans le salon de l'équipe.
consultation-how-did-it-go = **Concertation { $number } : comment cela s'est-il passé ?** Une pression suffit. Nous comptons seulement la réponse.
    .locked = fact
consultation-went-good = Bien
consultation-went-busy = Encore en cours
consultation-went-otherwise = Autrement que prévu
consultation-thanks = ✔ Compté, sans noms. Merci.
    .locked = fact
consultation-ends-soon = Le { $day }, nous effaçons cette concertation. Même s'il n'y a pas de décision.
    .locked = fact
consultation-moved = **La concertation { $number } est effacée.** Elle était dans un salon qui n'est plus celui de l'équipe. Recommencez avec /concertation si c'est encore nécessaire.
    .locked = fact

# Refused.

consultation-nobody = Aucun collègue ne peut lire pour l'instant. Se concerter seul n'est pas possible. Appelez qui vous aide : voyez /que-faire.
consultation-not-there = La concertation est dans un salon d'un autre type de travailleur. Demandez à un collègue qui y est.
consultation-own-kind = Ce jeune a choisi un seul type de travailleur. Plus de monde lit une concertation : ici, ce n'est pas possible.
consultation-twice = C'est déjà là. Regardez dans le salon de l'équipe.
consultation-over = Cette concertation n'est plus là, ou elle est déjà plus loin.
consultation-ask-first = Un collègue dit d'abord si vous pouvez l'utiliser. Attendez sa réponse.
consultation-own-question = C'était votre question. Un collègue doit y répondre.
consultation-own = C'est votre proposition. Un collègue doit aussi être d'accord : clore seul n'est pas possible.
consultation-no-proposal = Cette proposition ne compte plus. Faites-en une nouvelle avec « Décision ».
consultation-not-posted = Ce n'est pas là : Discord ne l'a pas pris. Réessayez dans une minute.
consultation-empty = Remplissez les trois premiers champs. Rien n'est envoyé.
consultation-decision-empty = Remplissez tous les champs. Rien n'est envoyé.
consultation-too-long = Un des champs est trop long : { $longest } signes sont permis, sur 15 lignes au plus. Rien n'est envoyé.
consultation-day = Je ne comprends pas ce jour. Écrivez par exemple : vendredi 4 décembre, 4/12 ou demain. Rien n'est envoyé.
consultation-day-past = Ce jour est passé. Choisissez un jour à venir. Rien n'est envoyé.

## Readers: admins

consultation-manage-command = concertation-configurer
consultation-manage-command-about = À qui poser une question de droit, et où vous vous concertez
consultation-manage-title = **Concertation**
consultation-manage-legal = Question sur l'obligation de signaler : { $legal }
consultation-manage-legal-gap = ✖ Question sur l'obligation de signaler : personne n'est encore rempli
    .locked = fact
consultation-manage-video = Lien vidéo de la commune : { $link }
consultation-manage-video-gap = Lien vidéo de la commune : aucun
consultation-manage-where = Où elle se tient : { $where }
consultation-manage-team = dans le salon de l'équipe
consultation-manage-kind = dans le salon propre ({ $kind })
consultation-manage-change = Modifier
consultation-manage-form = Configurer la concertation
consultation-field-legal = À qui demander pour l'obligation de signaler ?
consultation-field-legal-hint = Un service ou une fonction, et comment l'atteindre
consultation-field-video = Le lien vidéo de la commune
consultation-field-video-hint = Commence par https://. Peut rester vide.
consultation-field-channel = Dans quel salon ?
consultation-page = Ce n'est pas l'adresse d'une page. Elle commence par https:// et n'a pas d'espaces. Rien n'a changé.
