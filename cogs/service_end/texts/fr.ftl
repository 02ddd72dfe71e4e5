### The end of the bench on a server.

## Readers: young people

service_end-inbox = **Ce banc s'arrête.** Jusqu'au { $day } inclus, tu peux lire et écrire ici. Après, on efface tout, cette conversation aussi. Besoin de quelqu'un ? Appelle { shell-talking-line }.
    .locked = promise

## Readers: admins

service_end-command = fermeture
service_end-command-about = Fermer le banc pour de bon, un jour que vous choisissez.
service_end-title = **Fermer le banc pour de bon**
service_end-intake = À partir de maintenant, personne ne peut commencer une nouvelle conversation.
    .locked = fact
service_end-talks = Qui a une conversation lit jusqu'à quand c'est possible. L'équipe l'apprend aussi.
    .locked = fact
service_end-gone = Après le dernier jour, tout part : chaque ligne, chacun de mes messages, aussi en privé. Puis je quitte le serveur.
    .locked = fact
service_end-paper = La preuve pour votre DPO (des nombres, pas de noms) arrive chez qui fait tourner Bankje, dans le dossier `closed`.
    .locked = fact
service_end-pause = Fermé un moment seulement ? Alors ce n'est pas nécessaire : /horaires vacances ferme pour des jours ou des semaines, /arret-urgence tout de suite.
service_end-choose = Choisir le dernier jour
service_end-form = Fermer le banc pour de bon
service_end-day = Quel est le dernier jour ?
service_end-day-hint = Au moins { $count } jours à partir d'ici. Par exemple : 24 décembre
service_end-name = Recopiez le nom de votre banc
service_end-name-hint = Pour savoir que c'est voulu : { $name }
service_end-name-wrong = Ce n'est pas le nom. Écrivez exactement : { $name }. Rien n'a changé.
service_end-soon = Choisissez un jour dans au moins { $count } jours : les jeunes doivent pouvoir le lire. Rien n'a changé.
service_end-far = Choisissez un jour dans les { $count } jours. Rien n'a changé.
service_end-began = Trop tard : le dernier jour est passé et l'effacement a commencé.
service_end-decided = ✔ **Le banc s'arrête.** Le dernier jour est le { $day }. Jusqu'à ce jour inclus, vous pouvez revenir en arrière.
    .locked = fact
service_end-cancel = Ne pas fermer, finalement
service_end-cancelled = ✔ Le banc reste. Les jeunes peuvent de nouveau commencer.
    .locked = fact
service_end-under-way = Le dernier jour est passé. J'efface tout, puis je quitte ce serveur.
    .locked = fact
service_end-operator = Qui fait tourner Bankje
service_end-told = **{ $server } : le banc s'arrête.** { $who } l'a décidé. Le dernier jour est le { $day }. Plus personne ne peut commencer une conversation. Terminez ce qui est en cours, et orientez qui veut encore de l'aide. Un admin peut l'empêcher jusqu'à ce jour inclus, avec /fermeture. Toute l'équipe le peut aussi, avec le bouton dans le canal de l'équipe. Ceci est un message automatique.
    .locked = fact
service_end-not-after-all = **{ $server } :** le banc ne s'arrête pas, finalement. { $who } l'a empêché. Les jeunes peuvent de nouveau commencer. Ceci est un message automatique.
    .locked = fact
