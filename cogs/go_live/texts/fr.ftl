### From trial to live: the list of what must be done first.

## Readers: admins

go_live-refused = **Pas encore.** D'abord ceci :
    .locked = fact
go_live-fill = Remplir
go_live-list = Montrer la liste
go_live-paper = En document
go_live-testers = Qui teste ?
go_live-go = Ouvrir le banc
go_live-yes = Oui, ouvrir le banc
go_live-next = Remplir autre chose
go_live-undo = Reprendre
go_live-list-title = **Feuille de route.** { $open ->
    [0] Tout est prêt.
    [one] 1 point est ouvert.
   *[other] { $open } points sont ouverts.
}
    .locked = fact
go_live-list-open = **Encore à faire**
    .locked = fact
go_live-list-done = **Fait**
    .locked = fact
go_live-well = ✔ { $what }
    .locked = fact
go_live-done = ✔ { $what } ({ $who }, { $day })
    .locked = fact
go_live-open = ✖ { $what }
    .locked = fact
go_live-mend = ✖ { $what }. { $remedy }
    .locked = fact
go_live-done-short = { $who }, { $day }
go_live-mark-yes = ✔ fait
    .locked = fact
go_live-mark-no = ✖ ouvert
    .locked = fact
go_live-choose = Qu'est-ce qui est fait ? Choisissez un point. Indiquez ensuite qui l'a fait, et quand. Après un an, je le redemande.
go_live-choose-hint = Choisissez un point
go_live-who = Qui ?
go_live-who-hint = Nom et fonction, ou un service. Par exemple : Noor, DPO
go_live-when = Quel jour ?
go_live-when-to-come = Quel jour sera-ce ?
go_live-when-hint = Par exemple : 28/11/2026
go_live-where = Où est-ce que cela se trouve ?
go_live-where-hint = Peut rester vide. Par exemple : dossier Jeunesse, AIPD 2026
go_live-no-who = Indiquez qui l'a fait : un nom et une fonction, ou un service.
go_live-day = Je ne comprends pas ce jour. Écrivez-le ainsi : 28/11/2026.
go_live-day-future = Ce jour doit encore venir. Indiquez quand c'était fait.
go_live-day-old = C'était il y a plus d'un an. Refaites-le, et indiquez le nouveau jour.
go_live-day-to-come = Choisissez un jour dans l'année qui vient.
go_live-testers-role = Rôle des personnes qui testent
go_live-testers-hint = Qui a ce rôle peut essayer le banc. Vide : seulement l'équipe.
    .locked = fact
go_live-testers-chosen = ✔ Qui a { $role } peut tester maintenant. Les autres lisent que le banc n'est pas encore ouvert.
    .locked = fact
go_live-testers-none = ✔ Seule l'équipe peut tester maintenant. Les autres lisent que le banc n'est pas encore ouvert.
    .locked = fact
go_live-sure = **Tout est prêt.** Ouvrir le banc maintenant ? J'efface d'abord tout l'essai. { $count ->
    [0] Il n'y a pas de conversation.
    [one] C'est 1 conversation.
   *[other] Ce sont { $count } conversations.
} On ne peut pas revenir à l'essai.
    .locked = fact
go_live-opened = **Le banc est ouvert.** Toutes les données de l'essai sont effacées : { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}, il en reste { $left }.
    .locked = fact
go_live-opening = **Le banc va ouvrir.** D'abord tout l'essai doit partir. Il reste { $rows } données et { $messages } messages. Je continue tout seul. Jusque-là, le banc est fermé.
    .locked = fact
go_live-told = **{ $server } :** le banc est ouvert. Toutes les données de l'essai sont effacées : { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}, il en reste 0. Ceci est un message automatique.
    .locked = fact
go_live-paper-here = **La feuille de route**, telle qu'elle est. Avec qui et quand.
    .locked = fact
go_live-point-purpose = Notre but en une phrase
go_live-point-mandate = Mandat de la commune
go_live-point-dpo = Délégué à la protection des données (DPO) associé
go_live-point-dpia = AIPD discutée
go_live-point-counsel = Réponse d'un juriste ou de Discord : données sensibles et noms de code
go_live-point-discord_rules = Règles de Discord lues
go_live-point-insurance = Assurance responsabilité vérifiée
go_live-point-house_rules = Règles de la maison du serveur
go_live-point-code = Code de déontologie de l'équipe
go_live-point-hours = Heures d'ouverture choisies
go_live-point-cards = Chaque membre de l'équipe a une carte approuvée
go_live-point-helplines = 5 lignes d'aide vérifiées
go_live-point-complaint = Contact pour une plainte
go_live-point-told = 2 personnes entendent une alarme
go_live-point-night = Accord pour la nuit
go_live-point-young_readers = Textes lus par des jeunes
go_live-point-crisis_texts = Textes de crise relus
go_live-point-walls = Les murs, l'effacement et la clé sont en ordre
go_live-point-owners = Le bot appartient à 2 personnes au moins
go_live-point-practice = Conversation d'exercice faite
go_live-point-evaluation = Jour de l'évaluation
go_live-remedy-purpose = Utilisez /configurer commencer.
go_live-remedy-hours = Utilisez /horaires semaine.
go_live-remedy-cards = Maintenant { $count }. Chaque membre de l'équipe utilise /carte ; approuvez avec /équipe cartes.
go_live-remedy-helplines = Maintenant { $count }. Utilisez /lignes vérifier.
go_live-remedy-complaint = Utilisez /configurer contact.
go_live-remedy-told = Maintenant { $count }. Demandez-leur d'utiliser /alarme.
go_live-remedy-walls = Utilisez /contrôle.
go_live-remedy-owners = Créez une équipe sur discord.com/developers, et transférez-lui le bot.
go_live-remedy-practice = Quelqu'un qui teste pose une question ; répondez-y.
go_live-remedy-owners-unknown = Discord ne l'a pas dit à l'instant. Regardez à nouveau plus tard.
go_live-mend-trial = **Le banc est encore à l'essai.** Seules l'équipe et les personnes qui testent peuvent l'utiliser. Ceci le garde fermé : { $points }. Utilisez /configurer ouvrir.
    .locked = fact
go_live-mend-ready = **Le banc est encore à l'essai.** Seules l'équipe et les personnes qui testent peuvent l'utiliser. Toute la feuille de route est prête. Ouvrez-le avec /configurer ouvrir.
    .locked = fact
go_live-mend-opening = **Le banc va ouvrir.** D'abord tout l'essai doit partir. Il reste { $rows } données et { $messages } messages. Je continue tout seul. Jusque-là, il est fermé.
    .locked = fact
go_live-mend-undone = { $what } ? Notez-le avec /configurer ouvrir.
    .locked = fact
go_live-mend-purpose = Personne n'a choisi votre but en une phrase. Utilisez /configurer commencer.
    .locked = fact
go_live-mend-application = Le bot n'appartient pas à 2 personnes. Créez une équipe sur discord.com/developers, et transférez-lui le bot.
    .locked = fact
go_live-mend-application-unknown = Discord n'a pas dit à l'instant à qui appartient le bot. Regardez à nouveau plus tard.
    .locked = fact
go_live-ok-roadmap = De la feuille de route, rien de ce qui compte pour la sécurité n'est ouvert (/configurer ouvrir).
    .locked = fact
