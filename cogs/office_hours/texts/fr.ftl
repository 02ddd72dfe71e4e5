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
office_hours-mention-automatic = **Ceci est une réponse automatique.**
    .locked = bot-identity
office_hours-mention-away = { $names } { $how_many ->
    [one] n'est pas là
   *[other] ne sont pas là
  } pour le moment.
office_hours-mention-team-here = Quelqu'un d'autre de l'équipe est là, jusqu'à { $until }.
office_hours-mention-back = L'équipe revient { $when }.
office_hours-mention-unknown = On ne sait pas encore quand l'équipe revient.
office_hours-mention-meanwhile = Tu peux déjà écrire, pas besoin de ton nom : appuie sur « Poser une question ». Tu veux parler maintenant ? Appuie sur « Besoin d'aide maintenant » : tu y vois qui est là.

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

## Readers: admins

office_hours-command-silent = silence
office_hours-command-silent-about = Réponses automatiques dans un salon : oui ou non.
office_hours-option-channel = salon
office_hours-option-channel-about = Quel salon ?
office_hours-mention-silent = Dans { $channel }, je me tais maintenant quand quelqu'un mentionne un membre de l'équipe. Refais /silence pour me rendre la parole.
office_hours-mention-speaks = Dans { $channel }, je réponds de nouveau quand quelqu'un mentionne un membre de l'équipe qui n'est pas là. Refais /silence pour me faire taire.
