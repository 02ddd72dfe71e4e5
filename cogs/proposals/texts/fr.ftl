### Proposals for another wording.

## Readers: workers

proposals-command = proposer
proposals-command-about = Proposez un meilleur texte. Un admin décide.
proposals-title = Proposer un autre texte
proposals-search = Quel texte ? Écrivez-en un bout
proposals-search-hint = Par exemple : quelque chose te pèse
proposals-found = { $count } textes trouvés. Choisissez-en un.
proposals-choose = Choisissez un texte
proposals-words = Comment le diriez-vous ?
proposals-words-hint = Laissez ce qui est entre { "{" } et { "}" }.
proposals-note = Les jeunes lisent ce texte. Les promesses, les faits et la sécurité sont fixes.
    .locked = fact
proposals-send = Envoyer à l'équipe
proposals-sent = ✔ Votre proposition est dans le salon de l'équipe. Un admin décide.
    .locked = fact
proposals-by = **{ $name } propose un autre texte.** Seul un admin peut décider.
proposals-old = **Maintenant :** { $words }
proposals-new = **Proposition :** { $words }
proposals-accept = Accepter
proposals-decline = Laisser ainsi
proposals-accepted = ✔ **Désormais le bot le dit ainsi**, grâce à { $name }.
    .locked = fact
proposals-declined = Le texte reste comme il est. La proposition est partie.
    .locked = fact
proposals-none = Je ne trouve pas ce texte, ou il est fixe. Écrivez quelques mots tels qu'ils y sont.
proposals-locked = Ce texte est fixe : il promet quelque chose ou dit un fait. Rien n'a changé.
proposals-same = C'est déjà écrit ainsi. Rien n'a changé.
proposals-long = C'est trop long : { $longest } caractères au plus. Rien n'a changé.
proposals-fact = Je ne connais pas { $fact }. Laissez ce qui est entre accolades. Rien n'a changé.
proposals-keeps = Ceci doit y rester : { $fact }. Rien n'a changé.
proposals-asks = Ceci demande qui est quelqu'un, et on ne le demande jamais. Rien n'a changé.
proposals-adds = Ceci promet quelque chose qui n'y était pas : { $fact }. Rien n'a changé.
proposals-broken = Ce texte n'est pas complet. Vérifiez les accolades. Rien n'a changé.
proposals-hard = Pour des jeunes, ce n'est pas encore assez simple : { $said } Écrivez des phrases courtes. Rien n'a changé.
proposals-gone = Cette proposition n'existe plus, ou n'est pas à vous.
proposals-shared = Ce Bankje sert plus d'un serveur, et les textes sont les mêmes pour tous. Demandez à qui fait tourner Bankje.
