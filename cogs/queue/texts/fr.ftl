### Qui attend une réponse, et ce qui suit quand personne ne vient.

## Readers: young people

queue-called = Regarde à nouveau dans 5 minutes. Tu liras ici si quelqu'un est là.
    .locked = safety
queue-here-to-help = **{ $name } est là.** Écrire peut prendre un moment. N'attends pas : tu peux toujours appeler.
    .locked = safety
queue-here = **{ $name } est là.** Écrire peut prendre un moment.
    .locked = promise
queue-night-told = Quelqu'un de l'équipe a reçu un message. **N'attends pas sa réponse :** appelle { shell-suicide-line }. En cas de danger : le **112**.
    .locked = safety
queue-sorry = **On n'arrive pas à répondre tout de suite. Désolé.** Appelle { shell-suicide-line }. En cas de danger : le **112**.
    .locked = safety
queue-lead-knows = { $name } a aussi reçu un message.
    .locked = safety
queue-late-sorry = **Désolé, ça prend plus de temps qu'on l'avait dit.** Ta question est toujours là. Tu préfères ne pas attendre ? Appelle { shell-talking-line }.
    .locked = safety
queue-look = Voir ma conversation
    .free = wording

## Readers: workers

queue-title = { $count ->
    [0] **Personne n'attend de réponse.**
   *[other] **Attendent une réponse : { $count }**{ $late ->
        [0] {""}
       *[other] {" "}· depuis trop longtemps : { $late }
    }
}
    .locked = fact
queue-name = **{ $code_name }**
    .locked = fact
queue-name-call = 🆘 **{ $code_name }**
    .locked = fact
queue-urgency-unsafe = urgent
    .locked = fact
queue-urgency-today = aujourd'hui si possible
    .locked = fact
queue-urgency-can_wait = peut attendre
    .locked = fact
queue-came-back = l'aide ailleurs n'a pas marché
    .locked = fact
queue-since = depuis { $since }
    .locked = fact
queue-late = trop longtemps
    .locked = fact
queue-answered = répondu
    .locked = fact
queue-paused = en pause
    .locked = fact
queue-nobody = *personne*
    .locked = fact
queue-nobody-call = *personne : qui prend cela ?*
    .locked = fact
queue-cut = Et encore { $count }. Appuyez sur « Liste complète ».
    .locked = fact
queue-busy = **En conversation : { $count }{ $paused ->
    [0] {""}
   *[other] {" "}· Pause : { $paused }
}**
    .locked = fact
queue-changed = -# Dernier changement : { $when }.
    .locked = fact
queue-list = Liste complète
queue-page = Page { $page } sur { $pages }
    .locked = fact
queue-before = Précédent
queue-next = Suivant
queue-again = Regarder à nouveau
queue-brief-waits = **{ $code_name }** attend une réponse, depuis { $since }. À lire dans { $thread }.
    .locked = fact
queue-brief-unsafe = 🆘 **{ $code_name }** attend, depuis { $since }. Signalé comme urgent par la personne elle-même. À lire dans { $thread }.
    .locked = fact
queue-brief-calls-open = { $count ->
    [one] 🆘 1 conversation avec une demande d'aide urgente est encore ouverte : { $threads }.
   *[other] 🆘 { $count } conversations avec une demande d'aide urgente sont encore ouvertes : { $threads }.
}
    .locked = fact
queue-brief-how-many = { $count ->
    [one] 1 question attend une réponse.
   *[other] { $count } questions attendent une réponse.
}
    .locked = fact
queue-brief-how-many-own = { $count ->
    [one] 1 conversation est ouverte chez vous : { $threads }.
   *[other] { $count } conversations sont ouvertes chez vous : { $threads }.
}
    .locked = fact
queue-brief-where = Pour voir lesquelles : /permanence statut.
queue-brief-more = Et encore { $count }. Elles sont dans la liste complète.
queue-brief-own = { $count ->
    [one] Ouverte chez vous : { $names }.
   *[other] Ouvertes chez vous : { $names }.
}
queue-brief-own-one = **{ $code_name }** { $thread }
queue-brief-own-call = 🆘 **{ $code_name }** (a demandé de l'aide urgente) { $thread }
    .locked = fact
queue-brief-taken = { $name } s'en charge, mais il n'y a pas encore de réponse.
    .locked = fact
queue-brief-late = C'est trop long.
    .locked = fact
queue-you-are-here = Vous avez dit : je suis là. **{ $code_name }** peut le lire. Écrivez maintenant vous-même.
    .locked = fact
queue-again-call = 🆘 **{ $code_name }** attend encore quelqu'un, { $when }. La personne qui vient appuie sur « Je suis là ».
    .locked = fact
queue-again-late = **{ $code_name }** n'avait pas encore de réponse { $when }. C'est plus long que ce que nous disons.
    .locked = fact
queue-night-call = **{ $server } :** une personne a appuyé sur un bouton d'aide urgente. Les personnes qui lisent cette conversation ne sont pas de permanence. Vous avez choisi avec /alarme que cela peut sonner. Ceci est un message automatique.
    .locked = fact
queue-lead-call = **{ $server } :** une personne a dit que c'est urgent. Après dix minutes, personne n'était là. Regardez dans le salon de l'équipe. Ceci est un message automatique.
    .locked = fact
queue-lead-late = **{ $server } :** quelqu'un attend une réponse depuis longtemps. Regardez dans le salon de l'équipe. Ceci est un message automatique.
    .locked = fact
queue-lead-today = { $count ->
    [one] **{ $server } :** 1 conversation urgente a été clôturée.
   *[other] **{ $server } :** { $count } conversations urgentes ont été clôturées.
} Demandez à votre équipe comment elle va. Ceci est un message automatique.
    .locked = fact
queue-you-help = Vous pouvez aussi répondre à **{ $code_name }**, sous votre propre nom.
queue-sure = **Vraiment clôturer ?** { $code_name } a demandé plus tôt une aide urgente.
    .locked = fact
queue-sure-unanswered = Personne n'a encore répondu.
    .locked = fact
queue-sure-yes = Oui, on en a parlé
queue-sure-no = Pas encore
queue-sure-calm = **Vraiment clôturer { $code_name } ?**
    .locked = fact
queue-sure-close = Oui, clôturer quand même
queue-still-open = D'accord. La conversation reste ouverte.
    .locked = fact
queue-ask-colleague = Demander un ou une collègue
queue-colleague = { $name } demande un ou une collègue pour **{ $code_name }**.
    .locked = fact
queue-colleague-asked = { $count ->
    [0] Personne d'autre n'est de permanence. Votre demande est dans le fil.
   *[other] Demandé à { $names }.
}
    .locked = fact
queue-colleague-rehearsed = En vrai, cela sonne maintenant chez vos collègues de service, et votre demande est dans le fil. Le jeune n'en remarque rien.
queue-colleague-not-asked = Discord ne répond pas. Votre demande n'est peut-être pas arrivée. Regardez dans le fil.
    .locked = fact
queue-how-are-you = **Une conversation difficile. Et vous, comment allez-vous ?** Personne d'autre que vous ne lit ceci.
    .locked = fact
queue-beside-how-are-you = **Vous étiez là dans une conversation difficile. Elle est clôturée. Comment allez-vous ?** Personne d'autre que vous ne lit ceci.
    .locked = fact
queue-beside = Vous étiez là dans une conversation difficile. Comment allez-vous ?
queue-care = Comment allez-vous ?
queue-call-lead = Appeler { $name }
queue-call-the-lead = Appeler la coordination
queue-lead-is = La coordination, c'est { $who }. Touchez le nom pour appeler ou écrire.
    .locked = fact
queue-no-lead = Il n'y a personne à appeler pour la coordination. Cela se choisit avec /alarme.
    .locked = fact
queue-later-today = Plus tard aujourd'hui
queue-later-noted = D'accord. Vous le relirez aujourd'hui avec /permanence statut. Personne d'autre que vous ne le voit.
    .locked = fact
queue-later = Vous avez eu une conversation difficile aujourd'hui. Comment allez-vous ?
queue-consult = Ouvrir une concertation
queue-consulting = Vous êtes en concertation. Les jeunes ne vous voient pas pour l'instant. Changez-le avec /permanence commencer.
    .locked = fact
queue-fine = Ça va
queue-fine-noted = C'est bien que vous ayez été là.
queue-morning = { $count ->
    [one] ☀️ On ouvre. 1 question attendait déjà.
   *[other] ☀️ On ouvre. { $count } questions attendaient déjà.
}
    .locked = fact
queue-morning-calls = { $count ->
    [one] 🆘 1 est urgente : commencez par elle.
   *[other] 🆘 { $count } sont urgentes : commencez par elles.
}
    .locked = fact
queue-what-to-say = Que puis-je dire ?
queue-say-title = **Que pouvez-vous dire ?** Rien de ceci ne part tout seul. Dites-le avec vos propres mots, et signez vous-même.
    .locked = fact
queue-say-ask = Je suis { $name }. Je prends ça au sérieux. Je peux te le demander franchement : tu penses au suicide ?
    .locked = safety
queue-say-safe = Tu es en sécurité maintenant ? Il y a quelqu'un avec toi ?
    .locked = safety
queue-say-together = On appelle ensemble le 1813 ? Je reste ici pendant que tu appelles.
    .locked = safety
queue-say-where = Si ta vie est en danger maintenant, quelqu'un doit venir chez toi. Je ne vois pas où tu es. Tu veux bien me le dire ? Alors j'appelle le 112 et je te dis ce que je fais.
    .locked = safety
