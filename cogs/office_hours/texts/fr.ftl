### When someone is there.

## Readers: young people

office_hours-open = **Ouvert maintenant**, jusqu'à { $until }.
office_hours-nobody = **Il n'y a personne pour le moment.** On rouvre : { $when }.
office_hours-nobody-unknown = **Il n'y a personne pour le moment.** On ne sait pas encore quand il y aura quelqu'un.
office_hours-closed = **Fermé maintenant.** On rouvre : { $when }.
office_hours-closed-unknown = **Fermé maintenant.** On ne sait pas encore quand on rouvre.
office_hours-who-title = **Qui sommes-nous ?**
office_hours-who-nobody-yet = L'équipe ne s'est pas encore présentée ici.
office_hours-who-more = Plus de monde
office_hours-here = Est là maintenant.
office_hours-not-here = N'est pas là maintenant.
office_hours-command-who = qui
office_hours-command-who-about = Qui est sur le banc ?

## Readers: workers

office_hours-started = Bonjour { $name }. Tu es visible jusqu'à { $until }. Ensuite, ta permanence s'arrête toute seule.
office_hours-stopped = À la prochaine, { $name }. Ta permanence est terminée.
office_hours-was-not-here = Tu n'avais pas de permanence, { $name }. Rien ne change.
office_hours-command = permanence
office_hours-command-about = Commence ou arrête ta permanence.
office_hours-command-start = commencer
office_hours-command-start-about = Assieds-toi sur le banc.
office_hours-command-stop = arrêter
office_hours-command-stop-about = Lève-toi du banc.
