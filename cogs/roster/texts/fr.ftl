### The team's week.

## Readers: workers

roster-title = **Planning : les sept jours qui viennent.** Cet écran n'est visible que par vous. Ce qui est passé n'est pas gardé.
    .locked = fact
roster-day = **{ $day }** · ouvert { $hours }
roster-closed = **{ $day }** · fermé
roster-who = • { $name } : { $hours }
roster-who-in = • { $name } : { $hours } (prévu à { $town })
roster-gap = ✖ Personne : { $hours }
    .locked = fact
roster-span = { $first } à { $last }
roster-own = Rien que pour vous : cette semaine { $worked } sur { $agreed } convenues.
    .locked = fact
roster-no-agreed = Vous voulez voir vos propres heures à côté ? Indiquez ce que vous avez convenu par semaine. Personne d'autre ne le voit.
    .locked = fact
roster-reached = Vos heures convenues de cette semaine sont faites. Beau travail. Le reste peut attendre, ou aller à un collègue.
roster-plan = Prévoir une permanence
roster-agree = Mes heures convenues
roster-take-back = Retirer une permanence prévue
roster-field-day = Quel jour ?
roster-hint-day = Choisissez un jour
roster-field-first = De
roster-hint-first = Par exemple : 14 ou 13.30
roster-field-last = À
roster-hint-last = Par exemple : 18 ou 17.30
roster-field-hours = Combien d'heures par semaine ?
roster-hint-hours = Par exemple : 19 ou 7,5. Au plus { $most }. Vide les efface.
roster-clock = Je ne comprends pas cette heure. Écrivez comme ceci : { $example }. Rien n'a changé.
roster-past = Ce moment est passé. Rien n'a changé.
roster-far = Le planning regarde { $days } jours en avant. Choisissez un jour plus proche. Rien n'a changé.
roster-long = Une permanence dure { $hours } heures au plus. Rien n'a changé.
roster-full = Vous avez déjà { $most } permanences prévues. Retirez d'abord l'une d'elles.
roster-twice = Vous avez déjà une permanence prévue à ce moment. Retirez-la d'abord. Rien n'a changé.
roster-gone = Cette permanence prévue n'existe plus, ou n'est pas à vous.
roster-agreed-unclear = Écrivez un nombre d'heures par semaine, { $most } au plus. Par exemple : 19 ou 7,5. Rien n'a changé.
