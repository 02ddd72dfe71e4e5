### The pinned panel.

## Readers: young people

panel-title = ## Salut ! On est l'équipe jeunesse de { $town }.
panel-invitation = Une question, une idée, quelque chose qui te tracasse ? Envoie-le-nous. Pas besoin de ton nom.
panel-for = Pour les jeunes de { $youngest } à { $oldest } ans. On ne vérifie pas ton âge.
panel-open = 🟢 **Ouvert maintenant**, jusqu'à { $until }. { $answers }
panel-busy = Il y a du monde. Compte une heure.
panel-promise-none = Un humain lit ton message.
panel-promise-half_hour = En général, un humain te répond dans les 30 minutes.
panel-promise-hour = En général, un humain te répond dans l'heure.
panel-promise-later = Un humain lit ton message. La réponse peut prendre plus de temps aujourd'hui.
panel-nobody = 🌙 **Il n'y a personne pour le moment.** On rouvre : { $when }. Tu peux déjà écrire.
panel-nobody-unknown = 🌙 **Il n'y a personne pour le moment.** Tu peux déjà écrire.
panel-closed = 🌙 **Fermé maintenant.** On rouvre : { $when }. Tu peux déjà écrire.
panel-closed-unknown = 🌙 **Fermé maintenant.** Tu peux déjà écrire.
panel-holiday = 🌙 **Vacances.** { $words } On rouvre : { $when }. Tu peux déjà écrire.
panel-holiday-unknown = 🌙 **Vacances.** { $words } Tu peux déjà écrire.
panel-stopped = 🌙 **Fermé maintenant.** Les boutons ne marchent pas pour l'instant. Reviens plus tard.
    .locked = safety
panel-looked = Le banc ne répond pas ? Appelle le **106**. Vérifié : { $ago }.
    .locked = safety
panel-bot = Je suis un bot. Je transmets ton message. Je ne lis pas dans les autres salons.
    .locked = bot-identity
panel-ask = Poser une question
panel-ask-where = « { panel-ask } »
    .elsewhere = « { panel-ask } » (sur le panneau : « { panel-ask-there } »)
panel-idea = J'ai une idée
panel-who = Qui sommes-nous ?
panel-who-where = « { panel-who } »
    .elsewhere = « { panel-who } » (sur le panneau : « { panel-who-there } »)
panel-inbox = Ma conversation
panel-inbox-where = « { panel-inbox } »
    .elsewhere = « { panel-inbox } » (sur le panneau : « { panel-inbox-there } »)
panel-privacy = Vie privée
panel-privacy-where = « { panel-privacy } »
    .elsewhere = « { panel-privacy } » (sur le panneau : « { panel-privacy-there } »)
panel-line-open = Ouvert jusqu'à { $until }
panel-line-opens = Ouvert { $when }
panel-line-holiday = En vacances
panel-line-neutral = Sur le banc
panel-direct = **Ceci est une réponse automatique.** Je suis un bot et personne ne lit ici. Ton message n'a été ni transmis ni conservé. Tu peux l'effacer ici toi-même.
    .locked = bot-identity
panel-direct-ask = Tu veux demander quelque chose à l'équipe ? C'est possible sur le banc. Pas besoin de ton nom. Une réponse de l'équipe s'y trouve, sous { panel-inbox-where }.
panel-direct-town = • **{ $town }** : { $line }.
panel-direct-go = Vers le banc de { $town }
panel-direct-elsewhere = Tu trouves un banc sur le serveur de ta ville ou commune, près du panneau. Pas besoin de ton nom.
panel-direct-nowhere = L'équipe jeunesse n'est pas encore prête. Reviens plus tard.

## Readers: admins

panel-decided = ✔ Gardé. Le panneau est à jour dans la minute.
panel-hung = ✔ Le panneau revient tout de suite, en bas. Si ce n'est pas le cas, regarde /contrôle.
panel-ages-unclear = Choisis deux âges entiers, le plus jeune d'abord, de { $youngest } à { $oldest }. Ou n'en choisis aucun : le panneau n'en dira rien.
panel-not-set-up = Prépare d'abord le banc avec /configurer commencer.
panel-command = panneau
panel-command-about = Le panneau avec les boutons.
panel-command-for = pour
panel-command-for-about = Pour qui est le banc ? Sans âges, le panneau n'en dit rien.
panel-command-again = nouveau
panel-command-again-about = Remets le panneau, tout en bas.
panel-option-youngest = de
panel-option-youngest-about = L'âge le plus jeune, en années.
panel-option-oldest = à
panel-option-oldest-about = L'âge le plus élevé, en années.
