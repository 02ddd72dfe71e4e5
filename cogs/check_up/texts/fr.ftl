### Si tout va bien.

## Readers: admins

check_up-command = contrôle
check_up-command-about = Tout marche ? Et sinon, que faire ?
check_up-all = ✔ **Tout va bien.**
    .locked = fact
check_up-some = **{ $count ->
    [one] Une chose demande votre attention.
   *[other] { $count } choses demandent votre attention.
}**
    .locked = fact
check_up-page = -# Page { $page } sur { $pages }.
    .locked = fact
check_up-page-back = Page précédente
check_up-page-on = Page suivante
check_up-well = ✔ { $what }
    .locked = fact
check_up-not-well = ✖ { $remedy }
    .locked = fact
check_up-ok-sign-stands = Le panneau est là, épinglé, et était encore juste à { $hour }.
    .locked = fact
check_up-mend-sign-none = Il n'y a pas de panneau : les jeunes ne voient aucun bouton. Faites /panneau nouveau.
    .locked = fact
check_up-mend-sign-loose = Le panneau est là, mais pas épinglé : il sort de l'écran. Donnez-moi « Épingler des messages » dans ce salon, et faites /panneau nouveau.
    .locked = fact
check_up-mend-sign-stale = Ce que dit le panneau n'a pas été vérifié depuis plus d'une heure. Faites /panneau nouveau. Si cela reste, demandez à qui gère Bankje de regarder le journal.
    .locked = fact
check_up-mend-sign-unknown = Je n'ai pas pu vérifier si le panneau est là : Discord n'a pas répondu. Refaites /contrôle plus tard.
    .locked = fact
check_up-ok-staffed = En service maintenant : { $details }.
    .locked = fact
check_up-ok-closed = En dehors des heures d'ouverture, et personne n'est en service.
    .locked = fact
check_up-mend-unstaffed = C'est l'heure d'ouverture, et personne n'est en service. Les jeunes lisent que personne n'est là. Qu'un membre de l'équipe fasse /permanence commencer, ou changez les heures avec /horaires semaine.
    .locked = fact
check_up-ok-holders = Présentés, et ayant le rôle de l'équipe : { $details }.
    .locked = fact
check_up-mend-holders = Je n'ai vu le rôle de l'équipe chez personne de présenté ces dernières minutes. Personne ne peut donc répondre. Donnez le rôle dans Paramètres du serveur › Membres, et attendez dix minutes.
    .locked = fact
check_up-ok-cards = Chaque membre de l'équipe a une carte approuvée.
    .locked = fact
check_up-mend-cards = Encore sans carte approuvée : { $details }. Qu'ils remplissent /carte et demandent l'approbation. Approuvez ensuite avec /équipe cartes.
    .locked = fact
check_up-mend-card-ends = Ces membres de l'équipe n'ont pas eu de service depuis presque un an : { $details }. D'ici un mois, je les oublie avec leur carte. Encore là ? Qu'ils fassent /permanence commencer. Sinon : /équipe retirer.
    .locked = fact
check_up-ok-rehearsal = La restauration d'une sauvegarde a été répétée le { $day } { $year }.
    .locked = fact
check_up-mend-rehearsal = La restauration d'une sauvegarde a été répétée le { $day } { $year } : il y a plus d'un an. Demandez à qui gère Bankje de faire `bankje rehearse`.
    .locked = fact
check_up-mend-rehearsal-none = Personne n'a encore répété la restauration d'une sauvegarde. Demandez à qui gère Bankje de faire `bankje rehearse` : cela ne change rien et prend une minute.
    .locked = fact
check_up-ok-reviewed = La revue annuelle a été faite il y a moins d'un an.
    .locked = fact
check_up-mend-reviewed = La revue annuelle n'a pas encore été faite, ou il y a plus d'un an. Appuyez sur « Revue annuelle » ci-dessous : elle dit quoi parcourir.
    .locked = fact
check_up-review = Revue annuelle
check_up-review-title = **Revue annuelle.** Parcourez ceci ensemble : l'équipe, la personne qui la dirige, et le délégué à la protection des données (DPO).
check_up-review-never = Il n'y a pas encore de date.
    .locked = fact
check_up-review-last = La dernière fois : { $day }.
    .locked = fact
check_up-review-what = • Ce que les papiers disent du banc est-il juste : la notice, le registre, l'AIPD ?
    • Qui peut lire et changer quoi ? Faites /accès.
    • Les cartes, les heures et le contact pour une plainte sont-ils justes ?
    • Qui entend une alarme ? Le peut-il encore ? Faites /alarme.
    • La restauration d'une sauvegarde marche-t-elle ?
check_up-review-done = Parcouru aujourd'hui
check_up-reviewed = ✔ Noté : parcouru le { $day }. Je redemande dans un an.
    .locked = fact
check_up-daily = **{ $server } :** le contrôle quotidien du banc. Ceci est un message automatique.
    .locked = fact
check_up-daily-bad = Ceci n'est pas en ordre :
    .locked = fact
check_up-daily-well = Ceci est réglé :
    .locked = fact
check_up-mended = { $count ->
    [one] ✔ 1 chose que j'avais signalée est réglée.
   *[other] ✔ { $count } choses que j'avais signalées sont réglées.
  }
    .locked = fact
check_up-option-test = test
check_up-option-test-about = Envoyer une question d'essai jusqu'au bout, puis l'effacer.
check_up-test-quiet = question d'essai, sans bruit
check_up-test-ringing = question d'essai, et faire sonner qui est en service
check_up-practice-busy = Une question d'essai est déjà en cours sur ce serveur. Attendez une minute.
    .locked = fact
check_up-practice-well = ✔ **La question d'essai est passée partout, et est de nouveau effacée.**
    .locked = fact
check_up-practice-not = ✖ **La question d'essai n'est pas passée partout.**
    .locked = fact
check_up-practice-form-ok = Le formulaire s'ouvre.
    .locked = fact
check_up-practice-form-not = Le formulaire ne s'ouvre pas : les jeunes ne peuvent pas écrire maintenant. Faites /contrôle : la raison y est.
    .locked = fact
check_up-practice-card-ok = La carte est dans le salon de l'équipe.
    .locked = fact
check_up-practice-card-not = La carte n'est pas arrivée dans le salon de l'équipe. Faites /contrôle : il dit quel droit me manque. Si tout y est en ordre, réessayez plus tard.
    .locked = fact
check_up-practice-thread-ok = Les mots sont dans un fil.
    .locked = fact
check_up-practice-thread-not = Le fil n'est pas arrivé, ou je ne peux pas le lire. Activez « Créer des fils publics » et « Voir l'historique des messages » pour mon rôle dans le salon de l'équipe.
    .locked = fact
check_up-practice-answer-ok = Une réponse de l'équipe arrive dans le fil.
    .locked = fact
check_up-practice-answer-not = Une réponse n'est pas arrivée dans le fil. Activez « Envoyer des messages dans les fils » pour mon rôle dans le salon de l'équipe.
    .locked = fact
check_up-practice-inbox-ok = La question et la réponse sont dans la boîte.
    .locked = fact
check_up-practice-inbox-not = La boîte ne montre pas à la fois la question et la réponse. Réessayez plus tard. Si cela reste, demandez à qui gère Bankje.
    .locked = fact
check_up-practice-untried = • Pas essayé : { $what }
    .locked = fact
check_up-practice-clean = ✔ Tout l'essai est de nouveau effacé.
    .locked = fact
check_up-practice-left = ✖ Tout l'essai n'est pas encore effacé. Je réessaie chaque minute. Donnez-moi « Gérer les fils » dans le salon de l'équipe.
    .locked = fact
check_up-practice-nobody = • Aucun téléphone n'a sonné. Pour une vraie question, aucun ne sonnerait maintenant : personne n'est disponible.
    .locked = fact
check_up-practice-rang = • Ont sonné : { $who }.
    .locked = fact
check_up-practice-would-ring = • Aucun téléphone n'a sonné. Pour une vraie question, il sonnerait maintenant chez : { $who }.
    .locked = fact
check_up-practice-shown = Voici comment un jeune l'aurait lu :
    .locked = fact
