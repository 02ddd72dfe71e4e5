### Qui attend une réponse, et ce qui suit quand personne ne vient.

## Readers: workers

queue-title = { $count ->
    [0] **Personne n'attend de réponse.**
   *[other] **Attendent une réponse : { $count }**{ $late ->
        [0] {""}
       *[other] {" "}· depuis trop longtemps : { $late }
    }
}
    .locked = fact
queue-name = **{ $code_name }**
    .locked = fact
queue-name-call = 🆘 **{ $code_name }**
    .locked = fact
queue-urgency-unsafe = urgent
    .locked = fact
queue-urgency-today = si possible aujourd'hui
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
queue-cut = Et encore { $count }. Appuyez sur « Liste complète ».
    .locked = fact
queue-busy = **En conversation : { $count }{ $paused ->
    [0] {""}
   *[other] {" "}· Pause : { $paused }
}**
    .locked = fact
queue-changed = -# Dernier changement : { $when }.
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
queue-brief-how-many = { $count ->
    [one] 1 question attend une réponse.
   *[other] { $count } questions attendent une réponse.
}
    .locked = fact
queue-brief-how-many-own = { $count ->
    [one] 1 conversation est ouverte chez vous : { $threads }.
   *[other] { $count } conversations sont ouvertes chez vous : { $threads }.
}
    .locked = fact
queue-brief-where = Pour voir lesquelles : /permanence statut.
queue-brief-more = Et encore { $count }. Elles sont dans la liste complète.
queue-brief-own = { $count ->
    [one] Ouverte chez vous : { $names }.
   *[other] Ouvertes chez vous : { $names }.
}
queue-brief-own-one = **{ $code_name }** { $thread }
queue-brief-taken = { $name } s'en charge, mais il n'y a pas encore de réponse.
    .locked = fact
queue-brief-late = C'est trop long.
    .locked = fact
