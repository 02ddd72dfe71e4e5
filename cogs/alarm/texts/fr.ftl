### Who is told of trouble, and the emergency stop.

## Readers: workers

alarm-command = alarme
alarm-command-about = Pour l'équipe : qui est prévenu des problèmes ?
alarm-title = **Qui est prévenu quand quelque chose ne va pas ?** J'envoie alors un MP : tout de suite, puis chaque jour jusqu'à ce que ce soit réglé. Aussi quand un jeune demande une aide urgente hors permanence : alors seulement aux personnes dont le téléphone peut sonner à ce moment-là.
    .locked = fact
alarm-enough = Ces personnes ont dit oui elles-mêmes :
    .locked = fact
alarm-too-few = ✖ Au moins { $fewest } personnes doivent dire oui elles-mêmes. { $count ->
    [0] Personne n'a encore dit oui.
    [one] { $count } personne a dit oui.
   *[other] { $count } personnes ont dit oui.
  }
    .locked = fact
alarm-line = • { $who } : { $when }{ $lead }
    .locked = fact
alarm-leads = {" "}(coordination)
    .locked = fact
alarm-unreached = {" "}✖ MP fermés
    .locked = fact
alarm-when-shift = sonne seulement pendant la permanence
    .locked = fact
alarm-when-day = sonne aussi hors permanence, mais pas la nuit
    .locked = fact
alarm-when-always = sonne toujours, la nuit aussi
    .locked = fact
alarm-when-never = le MP arrive sans bruit
    .locked = fact
alarm-when-by-day = sonne en journée, pas la nuit
    .locked = fact
alarm-mine-none = Je ne vous préviens pas pour le moment. Quand votre téléphone peut-il sonner ? À d'autres moments, le MP arrive sans bruit.
    .locked = fact
alarm-mine-shift = ✔ Je vous préviens, jusqu'au { $until }. Votre téléphone sonne seulement pendant votre permanence.
    .locked = fact
alarm-mine-day = ✔ Je vous préviens, jusqu'au { $until }. Votre téléphone sonne aussi hors permanence, mais pas de 22 h à 7 h.
    .locked = fact
alarm-mine-always = ✔ Je vous préviens, jusqu'au { $until }. Votre téléphone sonne toujours, la nuit aussi.
    .locked = fact
alarm-mine-never = ✔ Je vous préviens, jusqu'au { $until }. Votre téléphone ne sonne jamais : le MP arrive sans bruit. Choisissez ci-dessous quand il peut sonner.
    .locked = fact
alarm-mine-by-day = ✔ Je vous préviens, jusqu'au { $until }. Votre téléphone sonne en journée, pas de 22 h à 7 h.
    .locked = fact
alarm-closed = ✖ Mon MP n'est pas arrivé. Autorisez les MP de ce serveur dans ses paramètres de confidentialité, puis choisissez à nouveau.
    .locked = fact
alarm-tried-at = Un message d'essai est arrivé à { $hour }. Je n'en envoie pas un deuxième dans les dix minutes.
    .locked = fact
alarm-choose-shift = Seulement pendant ma permanence
    .locked = fact
alarm-choose-day = Aussi hors permanence
    .locked = fact
alarm-choose-always = La nuit aussi
    .locked = fact
alarm-choose-never = Jamais, sans bruit
    .locked = fact
alarm-choose-by-day = En journée
    .locked = fact
alarm-lead = Je coordonne l'équipe
    .locked = fact
alarm-leave = Ne plus me prévenir
    .locked = fact
alarm-agree-first = Choisissez d'abord quand je peux vous prévenir. La coordination est toujours prévenue.
    .locked = fact
alarm-tried = C'est ici que je vous préviens quand quelque chose ne va pas avec le banc. Il n'y a rien à faire maintenant. Ceci est un message automatique.
    .locked = fact
alarm-still = **{ $server } :** il y a presque un an, vous avez demandé à être au courant des problèmes du banc. On continue encore un an ? Ceci est un message automatique.
    .locked = fact
alarm-still-yes = Oui, encore un an
    .locked = fact
alarm-held = ✔ C'est noté. Vous pouvez toujours changer cela avec /alarme.
    .locked = fact
alarm-unasked = {" "}✖ à demander encore pour l'aide urgente
    .locked = fact
alarm-no-calls = {" "}(pas pour l'aide urgente)
    .locked = fact
alarm-mine-no-calls = Quand un jeune demande une aide urgente hors permanence, votre téléphone ne sonne pas : c'est votre choix. Choisissez de nouveau ci-dessous s'il peut sonner.
    .locked = fact
alarm-calls-new = **Nouveau :** quand un jeune demande une aide urgente hors permanence, votre téléphone peut aussi sonner. D'accord, aux heures choisies ?
    .locked = fact
alarm-calls-ask = **{ $server } :** votre téléphone peut sonner pour une alarme, aussi hors permanence. Nouveau : il peut alors aussi sonner quand un jeune demande une aide urgente. D'accord ? Ceci est un message automatique.
    .locked = fact
alarm-calls-yes = Oui, d'accord
    .locked = fact
alarm-calls-no = Non, pas pour cela
    .locked = fact
alarm-calls-held-yes = ✔ C'est noté. Votre téléphone sonne alors aussi, aux heures choisies. Vous pouvez toujours changer cela avec /alarme.
    .locked = fact
alarm-calls-held-no = ✔ C'est noté. Votre téléphone ne sonne pas pour cela. Vous pouvez toujours changer cela avec /alarme.
    .locked = fact
alarm-ask-anew = Leur demander
    .locked = fact
alarm-asked-anew = { $count ->
    [0] La question n'est partie chez personne. Peut-être l'ont-ils déjà reçue aujourd'hui, ou leurs MP sont fermés.
    [one] ✔ { $count } personne reçoit la question en MP, sans bruit.
   *[other] ✔ { $count } personnes reçoivent la question en MP, sans bruit.
}
    .locked = fact
alarm-to-be-asked = ✖ **{ $server }, { $day } :** à demander encore à { $who }. Leur téléphone peut sonner hors permanence pour une alarme. Pour un jeune qui demande une aide urgente, on ne l'a pas encore demandé. Sans leur oui, il ne sonne pas pour cela. Ceci est un message automatique.
    .locked = fact
alarm-stop-command = arret-urgence
alarm-stop-command-about = Pour l'équipe : fermez le banc tout de suite, partout.
alarm-stopped = Le banc est fermé, partout. Qui veut écrire lit où trouver de l'aide. Les conversations en cours restent lisibles. Dans « Ma conversation », les jeunes peuvent encore dire : je ne me sens pas en sécurité. Cela fait sonner le téléphone de qui est de permanence, tant que seule l'équipe peut lire. Sans conversation en cours, on ne lit que les numéros.
    .locked = fact
alarm-open = Rouvrir
    .locked = fact
alarm-not-yet = Pas encore. Ceci d'abord :
    .locked = fact
alarm-open-by-admin = Un admin le rouvre, avec /arret-urgence et « Rouvrir ».
    .locked = fact
alarm-was-open = Le banc était déjà ouvert.
    .locked = fact
alarm-opened = ✔ Le banc est de nouveau ouvert. Tout ce qui devait être en ordre vient d'être vérifié : qui peut lire, l'effacement, la clé et le disque.
    .locked = fact
alarm-stopped-everywhere = ✖ La personne qui fait tourner Bankje a fermé tous les serveurs. Demandez-lui `bankje open-intake`.
    .locked = fact
alarm-stopped-by = **{ $server } : arrêt d'urgence.** { $who } a fermé le banc, partout. Les conversations en cours restent lisibles. Ceci est un message automatique.
    .locked = fact
alarm-still-intake-stopped = **{ $server } :** l'arrêt d'urgence ferme toujours le banc. Pour rouvrir : /arret-urgence et « Rouvrir ». Ceci est un message automatique.
    .locked = fact
alarm-still-intake-stopped-everywhere = **{ $server } :** la personne qui fait tourner Bankje a fermé tous les bancs. Les jeunes lisent où trouver de l'aide. Ceci est un message automatique.
    .locked = fact
alarm-opened-told = **{ $server } :** l'arrêt d'urgence est terminé. Ceci est un message automatique.
    .locked = fact
