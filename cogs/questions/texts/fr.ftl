### Anonymous questions.

## Readers: young people

questions-command-ask = question
questions-command-ask-about = Pose une question. Pas besoin de ton nom.
questions-command-inbox = conversation
questions-command-inbox-about = Regarde ta conversation. Il n'y a que toi qui la vois.
questions-ask = Poser une question
questions-ask-title = Ta question à l'équipe jeunesse
questions-ask-field = Que veux-tu demander ou raconter ?
questions-ask-hint = Court, c'est bien. En désordre aussi.
questions-ask-who = Qui lit : { $names }.
questions-anyway-title = Écris ce que tu as sur le cœur
questions-anyway-field = Qu'est-ce que tu veux dire ?
questions-anyway-who = { $count ->
    [0] L'équipe jeunesse lit ceci.
    [one] { $names } lit ceci.
   *[other] { $names } lisent ceci.
}
questions-anyway-kept = { $count ->
    [0] Ceci attend l'équipe jeunesse.
   *[other] Ceci attend **{ $names }**.
} Ton nom de code est **{ $code_name }**.
questions-anyway-open = Quelqu'un de l'équipe est là maintenant. Cette personne ne lit pas à chaque minute.
    .locked = safety
questions-anyway-awake = **Attendre est trop dur ? Le 1813 est éveillé maintenant.** Appelle le **1813**, jour et nuit. En danger : **112**.
    .locked = safety
questions-with-whom = Avec qui veux-tu parler ?
questions-with-anyone = Avec la personne de l'équipe qui est là
questions-open-only = **Là maintenant : { $role }**, jusqu'à { $until }. Une personne lit ton message. La réponse arrive dans { panel-inbox-where }.
questions-nobody-only = Ceci est un message automatique. Personne n'est là pour le moment : { $role }.
    .locked = bot-identity
questions-opens-only = À partir de **{ $when }**, nous sommes de nouveau ouverts. Cette personne lira ton message si elle est là : { $role }. Attendre ne dit rien de l'importance de ta question.
questions-kind-closed = Ce n'est pas possible maintenant : d'autres pourraient lire. Ton message n'est pas envoyé. Tu peux poser ta question à toute l'équipe. Tu veux parler maintenant ? Appelle le 106, jour et nuit.
    .locked = safety
questions-kind-first-stop = Tu as déjà une conversation, et toute l'équipe la lit. Arrête-la d'abord dans { panel-inbox-where }. Ensuite tu peux choisir avec qui tu parles. Ton message n'est pas envoyé.
questions-kind-left = Plus personne dans l'équipe n'a cette fonction : { $role }. Personne d'autre ne lit cette conversation. Tu veux que toute l'équipe lise ? Arrête cette conversation et pose ta question à nouveau. Ceci est un message automatique.
    .locked = bot-identity
questions-anyway-later = **Personne** ne lit maintenant. À partir de **{ $when }**, oui.
    .locked = safety
questions-anyway-nobody = **Personne** ne lit maintenant.
    .locked = safety
questions-danger = Un danger ? Appelle le **112**. Des pensées de suicide : appelle le **1813**, jour et nuit.
    .locked = safety
questions-noted-can_wait = Noté : ça peut attendre.
questions-noted-today = Noté : aujourd'hui de préférence.
questions-noted-dm = D'accord. Tu reçois un message privé quand il y a une réponse. Il ne contient jamais ce qui a été dit.
questions-inbox-urgent = Tu as dit que c'est urgent. L'équipe le voit aussi.
questions-idea-title = Ton idée pour l'équipe jeunesse
questions-idea-field = Quelle est ton idée ?
questions-idea-hint = Grande ou petite, tout est permis.
questions-more = Répondre
questions-more-title = Encore un mot à l'équipe jeunesse
questions-more-field = Que veux-tu dire encore ?
questions-empty = Il n'y a encore rien. Un mot ou un emoji suffit déjà.
questions-too-long = C'est plus long que { $longest } caractères. Tu peux l'envoyer en deux fois ?
questions-not-set-up = L'équipe jeunesse n'est pas encore prête ici. Reviens plus tard. Tu veux parler à quelqu'un maintenant ? Appelle le 106, jour et nuit.
    .locked = safety
questions-read-first = Lis d'abord comment ça marche. Pour ça, appuie sur { panel-ask-where }.
questions-one-at-a-time = Ta question précédente est encore en route. Attends un petit moment et réessaie.
questions-not-arrived = Pardon, Discord ne répond pas pour le moment. Ton message n'est pas arrivé et on ne garde rien. Réessaie un peu plus tard. Tu veux parler à quelqu'un maintenant ? Appelle le 106, jour et nuit.
    .locked = safety
questions-not-known = Discord ne répond pas. Nous ne savons pas encore si ton message est arrivé. Regarde { panel-inbox-where } dans quelques minutes. Tu veux parler à quelqu'un maintenant ? Appelle le 106 (en néerlandais), jour et nuit. Un danger ? Appelle le 112.
    .locked = safety
questions-under-way = Ton message est encore en route. Nous ne savons pas encore s'il est arrivé. Regarde à nouveau dans un moment. Tu veux parler à quelqu'un maintenant ? Appelle le 106 (en néerlandais), jour et nuit. Un danger ? Appelle le 112.
    .locked = safety
questions-missing-not-sent = Je ne trouve pas ta conversation pour le moment. Ton message n'est pas envoyé. Réessaie dans quelques minutes. Tu veux parler à quelqu'un maintenant ? Appelle le 106 (en néerlandais), jour et nuit. Un danger ? Appelle le 112.
    .locked = safety
questions-missing = Je ne trouve pas ta conversation pour le moment. Regarde à nouveau dans quelques minutes. Tu veux parler à quelqu'un maintenant ? Appelle le 106 (en néerlandais), jour et nuit. Un danger ? Appelle le 112.
    .locked = safety
questions-no-thread-yet = Ton premier message est chez l'équipe. Un autre n'est pas possible pour le moment. Réessaie dans quelques minutes. Un danger ? Appelle le 112.
    .locked = safety
questions-many-asking = Beaucoup de gens posent une question. Ton message est dans la file. Cela prend une petite minute. Tu peux laisser cet écran ouvert.
questions-on-its-way = Discord est lent. Ton message est en route. Tu peux laisser cet écran ouvert.
questions-arrived = Ton message est arrivé, avec le nom de code { $code_name }. Tu le retrouves dans { panel-inbox-where }. Pas besoin de le renvoyer.
questions-too-many-lines = Ça fait trop de lignes pour un message. Tu peux l'envoyer en deux fois ?
questions-received = ✅ **Ton message est arrivé.** Ton nom de code est **{ $code_name }**.
questions-open-now = **C'est ouvert**, jusqu'à { $until }. { $answers } La réponse arrive dans { panel-inbox-where }.
questions-human-reads = Un humain lit ton message.
questions-closed-now = Ceci est un message automatique. Personne ne lit pour le moment.
    .locked = bot-identity
questions-nobody-here = Ceci est un message automatique. Ça devrait être ouvert, mais il n'y a personne pour le moment.
    .locked = bot-identity
questions-holiday = L'équipe est en vacances et écrit : { $words }
questions-opens = Dès **{ $when }**, un humain lit de nouveau ici. Attendre ne veut pas dire que ta question compte moins.
questions-opens-unknown = On ne sait pas encore quand il y aura quelqu'un. Ça ne veut pas dire que ta question compte moins.
questions-meanwhile = **Tu veux déjà parler ?** Appelle le **106**, jour et nuit, gratuit. C'est une question de danger ou de suicide ? Appuie sur « Besoin d'aide maintenant ».
    .locked = safety
questions-how-urgent = **C'est urgent pour toi ?**
questions-can-wait = Ça peut attendre
questions-today = Aujourd'hui si possible
questions-unsafe = Là, je ne me sens pas en sécurité
questions-how-told = **Comment veux-tu savoir qu'il y a une réponse ?** Un message privé ne contient jamais la réponse. Pour un message privé, on garde où il doit arriver.
questions-i-look = Je regarde dans « { panel-inbox } »
questions-tell-me = Un message privé sans contenu
questions-look-yourself = Tu trouves toujours la réponse dans { panel-inbox-where }.
questions-no-dm = Je ne peux pas t'envoyer de message privé. Tu trouves toujours la réponse dans { panel-inbox-where }.
questions-withdraw = Retirer mon message
questions-added = ✓ Ajouté à ta conversation (**{ $code_name }**).
questions-inbox = Ma conversation
questions-notice = Il y a un nouveau message pour toi.
questions-show = Montrer
questions-you = **Toi :**
questions-inbox-title = **Ma conversation** · { $code_name }. Tu es la seule personne à voir cet écran.
questions-inbox-empty = Tu n'as pas de conversation pour le moment. Tu veux demander quelque chose ?
questions-inbox-waiting = L'équipe sait que tu attends. Il n'y a pas encore de réponse.
questions-inbox-answered = Tu peux continuer à parler ici.
questions-inbox-more-offers = { $count ->
    [one] Après, il y a encore une question pour toi.
   *[other] Après, il y a encore { $count } questions pour toi.
    }
questions-inbox-ended = Cette conversation est terminée. Le **{ $day }**, on efface tout. Plutôt maintenant ? Appuie sur « Effacer ».
questions-inbox-ended-by = { $worker } a terminé cette conversation. Le **{ $day }**, on efface tout. Plutôt maintenant ? Appuie sur « Effacer ».
questions-stop = Arrêter
questions-older = Voir plus ancien
questions-gone = Cette conversation n'est plus là. Tout est effacé. Tu peux toujours poser une nouvelle question.
questions-stopped-you = Ta conversation est arrêtée. Tu n'as plus rien à faire.
questions-ended-ask-again = Cette conversation est terminée. Appuie sur { panel-ask-where } pour une nouvelle conversation.
questions-cannot-read = Pardon, Discord ne répond pas pour le moment. Ta conversation est toujours là. Réessaie un peu plus tard.

## Readers: workers

questions-card-question = 💬 **{ $code_name }** · question du { $day }, { $hour }
questions-card-idea = 💡 **{ $code_name }** · idée du { $day }, { $hour }
questions-on-shift = De service : { $who }
questions-unsafe-call = 🆘 **{ $code_name }** ne se sent pas en sécurité maintenant. La personne l'a dit elle-même.
questions-brief-waits = **{ $code_name }** attend une réponse, depuis { $since }.
questions-brief-unsafe = 🆘 **{ $code_name }** attend, depuis { $since }. La personne dit que c'est urgent.
questions-brief-how-many = { $count ->
    [one] 1 question attend une réponse.
   *[other] { $count } questions attendent une réponse.
}
questions-brief-how-many-own = { $count ->
    [one] 1 conversation est ouverte chez toi.
   *[other] { $count } conversations sont ouvertes chez toi.
}
questions-brief-where = Lesquelles : lis-le avec /permanence statut.
questions-brief-more = Et encore { $count } dans le salon de l'équipe.
questions-brief-own = { $count ->
    [one] Ouverte chez toi : **{ $names }**.
   *[other] Ouvertes chez toi : **{ $names }**.
}
questions-urgency-unsaid = 
    { "" }
questions-urgency-can_wait = Ça peut attendre.
questions-urgency-today = **Aujourd'hui si possible.**
questions-urgency-unsafe = 🆘 **Signalé comme urgent par le ou la jeune.**
questions-state-waiting = Attend une réponse.
questions-state-answered = Réponse donnée.
questions-state-taken = { $name } s'en occupe.
questions-state-came-back = ↩ **L'aide ailleurs n'a pas marché.** Attend une réponse.
questions-state-ended = Terminé. Effacé au plus tard le { $day }.
questions-take = Je m'en occupe
questions-writes = **{ $code_name }** écrit :
questions-how-to-answer = -# Réponds avec le bouton, ou en répondant à ce message.
questions-answer = Répondre
questions-close = Terminer
questions-ways = Plus
questions-ways-title = **{ $code_name }** · que veux-tu faire ?
questions-practical = Réponse pratique
questions-practical-title = **{ $code_name }** · choisis une réponse pratique. Tu l'adaptes et tu la signes toi-même.
questions-practical-choose = Choisis une réponse
questions-practical-more = Plus de réponses
questions-practical-gone = Cette réponse est en révision : on ne peut pas la donner maintenant.
questions-sentences = Mes phrases
questions-sentences-title = **{ $code_name }** · choisis une phrase à toi pour commencer. Tu l'adaptes et tu la signes toi-même.
questions-sentences-choose = Choisis une phrase
questions-sentences-none = Tu n'as pas encore de phrases à toi. Fais-en avec /phrases, ou écris simplement toi-même.
questions-answer-title = Réponse à { $code_name }
questions-answer-field = Ton message (signé de ton prénom)
questions-answer-hint = Le ou la jeune voit aussi ton prénom et ta fonction.
questions-sent = Envoyé. La réponse attend { $code_name } dans « Ma conversation ».
questions-not-sent = Discord n'a pas accepté ta réponse. Elle n'est pas envoyée. Réessaie dans un instant.
questions-sent-surely = Ta réponse à { $code_name } est dans le fil. Tu n'as pas besoin de la renvoyer.
questions-sent-not-known = Discord ne répond pas. Je ne sais pas encore si ta réponse est arrivée. Si elle est dans le fil, { $code_name } peut la lire.
questions-missing-team = Discord ne trouve pas ce fil pour le moment. Ta réponse n'est pas envoyée. Réessaie dans quelques minutes.
questions-no-thread-yet-team = Discord ne permet pas de nouveaux fils pour le moment. Le fil de { $code_name } viendra tout seul. Ta réponse n'est pas envoyée.
questions-no-room-team = Le disque du bot est plein. Ta réponse n'est pas envoyée. Préviens la personne qui gère le bot.
questions-taken = Une autre personne s'occupe déjà de { $code_name }. Tu peux quand même répondre, sous ton propre nom.
questions-other-kind = { $code_name } préfère parler avec un autre type de travailleur. On respecte ça.
questions-ended = { $code_name } est terminé. On ne peut plus écrire.
questions-closed = Terminé par { $name }. Au plus tard le { $day }, { $code_name } sera effacé partout.
questions-stopped-unsafe = { $code_name } a arrêté, et avait dit : pas en sécurité. Parles-en avec un collègue.
questions-stopped = { $code_name } a arrêté. Tu ne dois rien faire.
questions-reply-unreadable = Ceci n'est pas transmis : je ne peux pas le lire. Active la mention avec ta réponse, ou utilise le bouton Répondre. Je ne transmets pas les pièces jointes.
questions-gone-team = Cette conversation n'est plus là. Elle a été effacée ou a expiré.
questions-unsafe-channel = Ce n'est pas envoyé : le salon de l'équipe n'est pas en ordre. Un admin voit avec /configurer commencer ce qui ne va pas.
questions-nearly-gone-unanswered = **{ $code_name }** n'a pas encore reçu de réponse. Répondre est encore possible jusqu'au { $day }. Ensuite, la conversation est finie. (message automatique)
questions-nearly-gone-unread = Une réponse à **{ $code_name }** n'a pas encore été lue. Elle reste jusqu'au { $day }. Ensuite, on efface tout. Tu n'as rien à faire. (message automatique)
questions-nearly-gone-missed = **{ $code_name }** n'a pas reçu de réponse, et la conversation est finie maintenant. Le { $day }, on efface tout. (message automatique)
