### The pinned panel.

## Readers: young people

panel-title = ## Salut ! On est l'équipe jeunesse de { $town }.
panel-invitation = Une question, une idée, quelque chose qui te tracasse ? Envoie-le-nous. Pas besoin de ton nom.
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
panel-bot = Je suis un bot. Je transmets ton message. Je ne lis pas dans les autres salons.
    .locked = bot-identity
panel-ask = Poser une question
panel-idea = J'ai une idée
panel-who = Qui sommes-nous ?
panel-inbox = Ma conversation
panel-privacy = Vie privée
