### When someone is there.

## Readers: young people

office_hours-open = **Ouvert maintenant**, jusqu'à { $until }.
    .locked = hours
office_hours-nobody = **Il n'y a personne pour le moment.** On rouvre : { $when }.
    .locked = hours
office_hours-nobody-unknown = **Il n'y a personne pour le moment.** On ne sait pas encore quand il y aura quelqu'un.
    .locked = hours
office_hours-closed = **Fermé maintenant.** On rouvre : { $when }.
    .locked = hours
office_hours-closed-unknown = **Fermé maintenant.** On ne sait pas encore quand on rouvre.
    .locked = hours
office_hours-promise-half_hour = Tu reçois en général une réponse dans les 30 minutes.
    .locked = hours
office_hours-promise-hour = Tu reçois en général une réponse dans l'heure.
    .locked = hours
office_hours-promise-later = La réponse peut prendre plus de temps aujourd'hui.
    .locked = hours
office_hours-promise-busy = Il y a du monde. Compte une heure.
    .locked = hours
office_hours-who-title = **Qui sommes-nous ?**
    .free = wording
office_hours-who-nobody-yet = L'équipe ne s'est pas encore présentée ici.
    .locked = hours
office_hours-who-unsure = Je ne peux dire de personne maintenant qu'elle est de l'équipe. Regarde plus tard.
    .locked = fact
office_hours-who-more = Plus de monde
    .free = wording
office_hours-here = Est là maintenant.
    .locked = hours
office_hours-not-here = N'est pas là maintenant.
    .locked = hours
office_hours-command-who = qui
    .free = wording
office_hours-command-who-about = Qui est sur le banc ?
    .free = wording
office_hours-mention-automatic = **Ceci est une réponse automatique.**
    .locked = bot-identity
office_hours-mention-away = { $names } { $how_many ->
    [one] n'est pas là
   *[other] ne sont pas là
  } pour le moment.
    .locked = hours
office_hours-mention-own = De retour, selon sa carte : { $when }.
    .locked = hours
office_hours-mention-team-here = Quelqu'un d'autre de l'équipe est là, jusqu'à { $until }.
    .locked = hours
office_hours-mention-back = L'équipe revient { $when }.
    .locked = hours
office_hours-mention-unknown = On ne sait pas encore quand l'équipe revient.
    .locked = hours
office_hours-mention-meanwhile = Tu peux déjà écrire, pas besoin de ton nom : appuie sur « Poser une question ». Tu veux parler maintenant ? Appuie sur « Besoin d'aide maintenant » : tu y vois qui est là.
    .locked = hours

## Readers: admins

office_hours-week = La semaine
office_hours-week-title = **Heures d'ouverture**
office_hours-week-day = { $day ->
    [d0] lundi
    [d1] mardi
    [d2] mercredi
    [d3] jeudi
    [d4] vendredi
    [d5] samedi
    [d6] dimanche
   *[d7] jours fériés
  }
office_hours-week-line = **{ $day } :** { $hours }
office_hours-week-span = { $start } à { $end }
office_hours-week-closed = fermé
office_hours-week-as-usual = comme les autres jours
office_hours-week-own = Il y a maintenant : `{ $rule }`. Cet écran ne peut pas le montrer. Si tu changes un jour ci-dessous, tu remplaces tout.
office_hours-week-next = **Prochaine ouverture :** { $when }.
office_hours-week-next-unknown = **Prochaine ouverture :** il n'y en a pas dans les prochains mois.
office_hours-week-saved = ✔ Enregistré.
    .locked = fact
office_hours-week-choose = Quels jours veux-tu changer ?
office_hours-week-fill = Choisir les heures
office_hours-week-shut = Fermé
office_hours-week-holidays-open = Ouvrir les jours fériés
office_hours-week-holidays-shut = Fermer les jours fériés
office_hours-week-form = Quand le banc est-il ouvert ?
office_hours-week-from = De
office_hours-week-from-hint = Par exemple 14 ou 14h30
office_hours-week-until = À
office_hours-week-until-hint = Par exemple 18. Minuit est 24.
office_hours-week-more = Et aussi
office_hours-week-more-hint = Encore ouvert le même jour ? Par exemple 19-21. Peut rester vide.
office_hours-week-never = Ainsi, le banc n'est jamais ouvert. Je n'ai rien changé. Laisse au moins un jour de semaine ouvert. Pour une pause, il y a /horaires vacances.
office_hours-week-always = Ainsi, le banc n'est jamais fermé. Je n'ai rien changé. Laisse au moins un moment fermé.
office_hours-dates = Autres jours
office_hours-dates-title = **Les jours différents.** Si deux se chevauchent, le plus récent compte.
office_hours-dates-none = Il n'y en a pas.
office_hours-dates-more = Et encore { $count } : regarde le menu.
office_hours-dates-range = { $first } au { $last } inclus
office_hours-dates-option = { $day } : { $hours }
office_hours-dates-remove = Choisis un jour qui redevient ordinaire.
office_hours-dates-add = Ajouter un jour
office_hours-dates-form = Un jour différent
office_hours-dates-first = Quel jour, ou premier jour ?
office_hours-dates-first-hint = Par exemple 24/12, 24/12/2026 ou 24 décembre
office_hours-dates-last = Dernier jour
office_hours-dates-last-hint = Vide : il s'agit d'un seul jour.
office_hours-dates-hours = Heures
office_hours-dates-hours-hint = Par exemple 10-12 ou 10-12 et 14-16. Vide : fermé.
office_hours-dates-full = Il y a déjà { $most } jours différents. Enlèves-en d'abord un avec le menu.
office_hours-holiday = **Vacances : { $days }.** Pendant ce temps, les jeunes lisent :
    .locked = fact
office_hours-holiday-stop = Arrêter les vacances
office_hours-holiday-empty = Ajoute une phrase pour les jeunes. Par exemple : Nous revenons le 4 janvier. Bonnes vacances !
office_hours-holiday-words-long = C'est plus long que { $most } caractères. Peux-tu le dire plus court ?
office_hours-holiday-not-plain = Écris du texte simple : sans mise en forme, mentions ni liens cachés. Un lien simple est permis.
office_hours-holiday-long = Des vacances durent ici { $most } jours au plus. Choisis un dernier jour plus tôt, ou change la semaine avec /horaires semaine.
office_hours-command-hours = horaires
office_hours-command-hours-about = Choisis quand le banc est ouvert.
office_hours-command-hours-week = semaine
office_hours-command-hours-week-about = Vois et change la semaine.
office_hours-command-hours-day = jour
office_hours-command-hours-day-about = Les jours différents : fermé, ou d'autres heures.
office_hours-command-hours-holiday = vacances
office_hours-command-hours-holiday-about = Ferme pour une période, avec tes propres mots.
office_hours-option-first = du
office_hours-option-first-about = Premier jour fermé. Par exemple 24/12 ou 24 décembre.
office_hours-option-last = au
office_hours-option-last-about = Dernier jour fermé. Par exemple 3/1.
office_hours-option-words = texte
office_hours-option-words-about = Les jeunes lisent ceci pendant ce temps.

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
office_hours-still-there = { $mention } Tu es encore là ? Alors appuie sur le bouton avant { $until }. Sinon ta permanence s'arrête toute seule, pour que les jeunes voient ce qui est vrai. (message automatique)
    .locked = fact
office_hours-still-here = Je suis encore là
office_hours-still-over = Cette question n'est pas pour toi, ou elle est passée. Où en est ta permanence, tu le lis avec /permanence statut.
office_hours-stopped-silent = Ta permanence s'est arrêtée toute seule, { $name } : je n'avais plus de nouvelles de toi. Tes heures comptent jusqu'à { $until }.
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
    .locked = fact
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

## Readers: admins

office_hours-command-silent = silence
office_hours-command-silent-about = Réponses automatiques dans un salon : oui ou non.
office_hours-option-channel = salon
office_hours-option-channel-about = Quel salon ?
office_hours-mention-silent = Dans { $channel }, je me tais maintenant quand quelqu'un mentionne un membre de l'équipe. Refais /silence pour me rendre la parole.
office_hours-mention-speaks = Dans { $channel }, je réponds de nouveau quand quelqu'un mentionne un membre de l'équipe qui n'est pas là. Refais /silence pour me faire taire.
