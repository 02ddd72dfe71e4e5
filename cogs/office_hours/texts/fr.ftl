### When someone is there.

## Readers: young people

office_hours-open = **Ouvert maintenant**, jusqu'à { $until }.
office_hours-nobody = **Il n'y a personne pour le moment.** On rouvre : { $when }.
office_hours-nobody-unknown = **Il n'y a personne pour le moment.** On ne sait pas encore quand il y aura quelqu'un.
office_hours-closed = **Fermé maintenant.** On rouvre : { $when }.
office_hours-closed-unknown = **Fermé maintenant.** On ne sait pas encore quand on rouvre.
office_hours-who-title = **Qui sommes-nous ?**
office_hours-who-nobody-yet = L'équipe ne s'est pas encore présentée ici.
office_hours-here = Est là maintenant.
office_hours-not-here = N'est pas là maintenant.
office_hours-command-who = qui
office_hours-command-who-about = Qui est sur le banc ?

## Readers: workers

office_hours-started = Bonjour { $name }. Tu es visible jusqu'à { $until }. Ensuite, ta permanence s'arrête toute seule.
office_hours-shift-busy = Tu es pris·e, { $name }. Tu ne reçois pas de nouvelles questions tant que tu n'es pas de nouveau disponible. Tu es visible jusqu'à { $until }.
office_hours-shift-paused = Tu es en pause, { $name }. Tu n'es pas visible tant que tu ne reprends pas. Ta permanence s'arrête toute seule à { $until }.
office_hours-shift-at-work = Bonjour { $name }. Tu travailles jusqu'à { $until } : { $kind }. Tu n'es pas visible. Ensuite, ta permanence s'arrête toute seule.
office_hours-they-see = Les jeunes voient maintenant : { $status }
office_hours-stopped = À la prochaine, { $name }. Ta permanence est terminée.
office_hours-was-not-here = Tu n'avais pas de permanence, { $name }. Rien ne change.
office_hours-not-on-shift = Tu n'as pas de permanence en ce moment, { $name }. Tu commences avec /permanence commencer.
office_hours-no-shift = Tu n'as pas de permanence en ce moment, donc il n'y a rien à changer. Tu commences avec /permanence commencer.
office_hours-until-unclear = Je ne comprends pas cette heure. Écris-la ainsi : { $example }.
office_hours-until-too-far = Cette heure est passée, ou elle est à plus de { $hours } heures d'ici. Choisis une heure plus proche. Écris-la ainsi : { $example }.
office_hours-reminder = { $mention } Ta permanence s'arrête toute seule à { $until }.
office_hours-reminder-over = Ce rappel n'est pas le tien, ou il n'est plus juste. Où en est ta permanence, tu le lis avec /permanence statut.
office_hours-hour-more = Encore une heure
office_hours-stop-now = Arrêter maintenant
office_hours-be-busy = Pas libre un moment
office_hours-be-paused = Pause
office_hours-be-available = De nouveau disponible
office_hours-menu-until = Jusqu'à quand ?
office_hours-menu-kind = Que fais-tu ?
office_hours-closing = Fin des heures d'ouverture
office_hours-kind-contact = contact
office_hours-kind-learning = s'orienter ou apprendre
office_hours-kind-consultation = concertation
office_hours-worked-title = **Tes propres heures.** Toi seul·e les vois. Une pause ne compte pas. Après cinq semaines, elles sont effacées.
office_hours-worked-week = **Semaine du { $day } :** { $total }
office_hours-worked-kind = { $kind } : { $duration }
office_hours-worked-duration = { $hours } h { $minutes } min
office_hours-command = permanence
office_hours-command-about = Ta permanence : quand, pour quoi et si on peut te joindre.
office_hours-command-start = commencer
office_hours-command-start-about = Assieds-toi sur le banc, ou change ta façon d'y être.
office_hours-command-busy = occupé
office_hours-command-busy-about = Tu es encore là, mais sans nouvelles questions.
office_hours-command-pause = pause
office_hours-command-pause-about = Pas visible un moment.
office_hours-command-resume = reprendre
office_hours-command-resume-about = De nouveau disponible.
office_hours-command-stop = arrêter
office_hours-command-stop-about = Lève-toi du banc.
office_hours-command-status = statut
office_hours-command-status-about = Où en est ta permanence et ce qui attend.
office_hours-command-worked = heures
office_hours-command-worked-about = Tes propres heures par semaine. Personne d'autre ne les voit.
office_hours-option-shift-until = jusqu-à
office_hours-option-shift-until-about = Jusqu'à quand ? Par exemple 17.30.
office_hours-option-shift-kind = genre
office_hours-option-shift-kind-about = Tu n'es visible que pour le contact.
