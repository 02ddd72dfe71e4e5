### Who is told of trouble, and the emergency stop.

## Readers: workers

alarm-command = alarme
alarm-command-about = Pour l'équipe : qui est prévenu des problèmes ?
alarm-title = **Qui est prévenu quand quelque chose ne va pas ?** J'envoie alors un MP : tout de suite, puis chaque jour jusqu'à ce que ce soit réparé.
alarm-enough = Ces personnes ont dit oui elles-mêmes :
alarm-too-few = ✖ Au moins { $fewest } personnes doivent dire oui elles-mêmes. Elles sont trop peu pour le moment.
alarm-line = • { $who } : { $when }{ $lead }
alarm-leads = {" "}(coordination)
alarm-unreached = {" "}✖ MP fermés
alarm-when-shift = sonne seulement pendant la permanence
alarm-when-day = sonne aussi hors permanence, pas la nuit
alarm-when-always = sonne toujours, la nuit aussi
alarm-mine-none = Vous n'êtes pas prévenu pour le moment. Quand votre téléphone peut-il sonner ? À d'autres moments, le MP arrive sans bruit.
alarm-mine-shift = ✔ Vous êtes prévenu, jusqu'au { $until }. Votre téléphone sonne seulement pendant votre permanence.
alarm-mine-day = ✔ Vous êtes prévenu, jusqu'au { $until }. Votre téléphone sonne aussi hors permanence, mais pas de 22 h à 7 h.
alarm-mine-always = ✔ Vous êtes prévenu, jusqu'au { $until }. Votre téléphone sonne toujours, la nuit aussi.
alarm-closed = ✖ Mon MP n'est pas arrivé. Autorisez les MP de ce serveur dans ses paramètres de confidentialité, puis choisissez à nouveau.
alarm-choose-shift = Pendant ma permanence
alarm-choose-day = Aussi hors permanence
alarm-choose-always = La nuit aussi
alarm-lead = Je coordonne l'équipe
alarm-leave = Ne plus me prévenir
alarm-agree-first = Choisissez d'abord quand vous voulez être prévenu. La coordination l'est toujours.
alarm-tried = C'est ici que vous êtes prévenu quand quelque chose ne va pas avec le banc. Il n'y a rien à faire maintenant. Ceci est un message automatique.
alarm-still = **{ $server } :** il y a presque un an, vous avez demandé à être prévenu des problèmes du banc. Est-ce encore bon pour un an ? Ceci est un message automatique.
alarm-still-yes = Oui, encore un an
alarm-held = ✔ C'est noté. Vous pouvez toujours changer cela avec /alarme.
