### The first days of a bench.

## Readers: workers

first_days-open = Les premiers jours
first_days-title = **Les premiers jours : jour { $day }**
first_days-day-1 = Jour 1
first_days-day-3 = Jour 3
first_days-day-7 = Jour 7
first_days-empty = **Personne n'appuie.** C'est normal. Les jeunes regardent d'abord pendant des semaines. Laissez le panneau, et soyez là aux heures indiquées.
first_days-begin = **Dites bonjour vous-mêmes.** Écrivez sous votre propre nom dans un salon qui vous êtes, et que le banc est là. Le bot ne le fait jamais.
first_days-try = **Exercez-vous à deux.** Un collègue pose une question, répondez, clôturez, et regardez ensemble « Ma conversation ».
first_days-jokes = **Des blagues arrivent.** Répondez une fois, gentiment et brièvement, comme à toute question. C'est souvent un test : y a-t-il vraiment quelqu'un ? Si cela reste méchant, « Plus » permet une pause.
first_days-quiet = **Quelqu'un demande, puis se tait.** C'est permis. Écrivez une fois que c'est bien ainsi, et laissez la conversation. Elle s'arrête d'elle-même.
first_days-test = **« Vous lisez tout ? »** Dites ce qui est vrai : seulement ce que quelqu'un envoie lui-même. Et appuyez ensemble sur « Vie privée ».
first_days-unsafe = **Le premier « Là, je ne me sens pas en sécurité ».** La carte avec le 112, le 1813 et le 106 est déjà là. Écrivez en humain que vous êtes là, demandez franchement si la personne est en sécurité, et appelez un collègue. Ne promettez jamais de vous taire. Parlez-en ensuite vous-même.
    .locked = safety
first_days-wiped = **La première conversation est effacée.** Ce n'est ni une faute ni un reproche. Ne cherchez pas qui c'était. Ne recopiez rien.
    .locked = safety
first_days-look = **Regardez ensemble après une semaine.** Les heures sont-elles justes ? Chacun sait-il que faire en urgence ? Refaites /contrôle.
first_days-own = Votre premier jour
first_days-own-title = **Votre premier jour.** Quatre choses, à votre rythme. Vous seul·e voyez ce que vous cochez.
    .locked = privacy
first_days-step-card = **Votre carte** ({ $state }) : qui êtes-vous, et pour quoi les jeunes peuvent-ils venir ? Faites /carte.
first_days-step-phone = **Votre gsm de travail** ({ $state }) : désactivez le contenu des notifications sur l'écran verrouillé. Ainsi personne ne lit.
first_days-step-cases = **Trois exercices** ({ $state }) : choisissez-en trois avec /exercice, aussi un difficile.
first_days-step-guidance = **Les fiches** ({ $state }) : lisez que faire face à des pensées suicidaires, et quand on écrit à votre compte de travail.
first_days-step-done = fait
first_days-step-open = à faire
first_days-own-left = Fini quelque chose ? Cochez-le ci-dessous. Appuyer encore l'annule.
first_days-own-done = Tout est fait. Bienvenue dans l'équipe. Ceci disparaît tout seul.
first_days-tick-card = Ma carte
first_days-tick-phone = Mon gsm
first_days-tick-cases = Trois exercices
first_days-tick-guidance = Les fiches
first_days-practise = S'exercer
first_days-cards = Fiches
