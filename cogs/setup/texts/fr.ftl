### Setting up.

## Readers: admins

setup-command = configurer
setup-command-about = Prépare Bankje.
setup-command-start = commencer
setup-command-start-about = Choisis les salons, le rôle et les heures.
setup-title = Préparer Bankje
setup-name = Commune ou organisation
setup-name-hint = C'est votre nom sur le panneau.
setup-team = Salon de l'équipe
setup-team-hint = Les questions arrivent ici. Seule l'équipe peut le voir.
setup-panel = Salon du panneau
setup-panel-hint = Le panneau vient ici. Tout le monde peut le voir.
setup-role = Rôle de l'équipe
setup-role-hint = Les personnes présentées qui ont ce rôle peuvent répondre.
setup-hours = Heures d'ouverture
setup-hours-hint = Par exemple : di-vr 14-18 uur, wo 13-18 uur
setup-name-missing = Remplis le nom de votre commune ou organisation.
setup-same-channel = Choisis deux salons différents : le salon de l'équipe est seulement pour l'équipe.
setup-role-everyone = Choisis un rôle propre à l'équipe. Avec « @everyone », tout le monde pourrait lire.
setup-choose-one = Choisis un seul salon ou rôle pour chaque champ.
setup-done = ✔ **C'est fait. Le banc de { $town } est là.**
setup-almost = **C'est presque fait, { $town }.** Règle ceci, puis refais /configurer commencer :
setup-ok = ✔ { $what }
setup-not-ok = ✖ { $remedy }
setup-understood = Heures d'ouverture : `{ $hours }`
setup-next = Étape suivante : présente l'équipe avec /équipe ajouter. Ensuite, chaque membre de l'équipe fait /permanence commencer.
setup-check-team-permissions = J'ai toutes les permissions nécessaires dans le salon de l'équipe.
setup-check-team-readers = Seule l'équipe peut lire le salon de l'équipe.
setup-check-panel-permissions = J'ai toutes les permissions nécessaires dans le salon du panneau.
setup-check-description = Ma description dit à qui je suis, et comment le vérifier.
setup-mend-team-permissions = Dans le salon de l'équipe, il me manque encore : { $details }. Active-le dans Modifier le salon › Permissions › mon rôle.
setup-mend-team-readers = Ces rôles ou personnes peuvent lire le salon de l'équipe : { $details }. Désactive « Voir le salon » pour eux. D'ici là, je n'y poste pas de questions.
setup-mend-panel-permissions = Dans le salon du panneau, il me manque encore : { $details }. Active-le dans Modifier le salon › Permissions › mon rôle.
setup-mend-description = Dans ma description il manque : { $details }. Mets-le sous 'Description' sur discord.com/developers.
setup-mend-team-hidden = Je ne vois pas le salon de l'équipe. Active « Voir le salon » pour mon rôle.
setup-mend-panel-hidden = Je ne vois pas le salon du panneau. Active « Voir le salon » pour mon rôle.
setup-check-own = Eux seuls peuvent lire leur propre canal, et quelqu'un le lit : { $role }.
setup-mend-own-gone = Je ne vois pas le canal propre de : { $role }. Active « Voir le salon » pour mon rôle, ou choisis un autre canal avec /équipe à-part.
setup-mend-own-permissions = Dans le canal propre de { $role }, je ne peux pas encore faire ceci : { $details }. Active-le dans Modifier le salon › Permissions › mon rôle.
setup-mend-own-public = Ces rôles ou personnes peuvent lire le canal propre de { $role } : { $details }. Désactive « Voir le salon » pour eux. D'ici là, les jeunes ne peuvent pas le choisir.
setup-mend-own-unread = Personne n'est nommé dans le canal propre de { $role }. Ajoute leurs comptes de travail dans Modifier le salon › Permissions. D'ici là, les jeunes ne peuvent pas le choisir.
setup-permission-description-town = le nom de la commune
setup-permission-description-link = un lien vers votre page sur la vie privée
setup-permission-description-contact = une adresse e-mail ou un numéro de téléphone
setup-permission-read_messages = Voir le salon
setup-permission-send_messages = Envoyer des messages
setup-permission-send_messages_in_threads = Envoyer des messages dans les fils
setup-permission-create_public_threads = Créer des fils publics
setup-permission-read_message_history = Voir les anciens messages
setup-permission-manage_threads = Gérer les fils
setup-permission-pin_messages = Épingler des messages
setup-permission-attach_files = Joindre des fichiers
setup-trouble = **{ $server } :** le banc a besoin de toi. Ceci est un message automatique.
setup-trouble-team-channel-gone = Le salon de l'équipe a disparu ou je ne le vois plus. Les nouvelles questions n'arrivent pas. Choisis un salon avec /configurer commencer.
setup-trouble-team-channel-permissions = Je n'ai plus toutes les permissions dans le salon de l'équipe. Les nouvelles questions n'arrivent pas. Fais /configurer commencer : tu y vois la permission qui me manque.
setup-trouble-team-channel-public = D'autres que l'équipe peuvent lire le salon de l'équipe. Je n'y poste plus rien. Fais /configurer commencer : tu y vois qui peut le lire.
setup-trouble-kind-channel-gone = Le canal propre a disparu ou je ne le vois plus, celui de : { $role }. Les jeunes ne peuvent plus choisir de parler avec eux seuls. Choisis un canal avec /équipe à-part.
setup-trouble-kind-channel-permissions = Je n'ai plus toutes les permissions dans le canal propre de : { $role }. Je n'y poste rien. Fais /configurer commencer : tu y vois la permission qui me manque.
setup-trouble-kind-channel-public = D'autres peuvent lire le canal propre de : { $role }. Je n'y poste plus rien. Fais /configurer commencer : tu y vois qui peut le lire.
setup-trouble-kind-channel-unread = Personne n'est nommé dans le canal propre de : { $role }. Je n'y poste rien. Fais /configurer commencer : tu y vois qui ajouter.
setup-trouble-kind-left = Un jeune attend, et veut parler seulement avec : { $role }. Plus personne dans l'équipe n'a cette fonction. Le jeune le lit aussi. Présente quelqu'un avec /équipe ajouter.
setup-trouble-panel-channel-gone = Le salon du panneau a disparu ou je ne le vois plus. Choisis un salon avec /configurer commencer.
setup-trouble-panel-channel-permissions = Je ne peux pas poster le panneau. Fais /configurer commencer : tu y vois la permission qui me manque.
setup-trouble-cards-channel-gone = Le canal des cartes de présentation a disparu ou je ne le vois plus. Choisis un canal avec /équipe canal.
setup-trouble-cards-channel-permissions = Je ne peux pas poster les cartes de présentation. Fais /équipe canal : tu y vois la permission qui me manque.
setup-trouble-cannot-delete = Je ne peux pas effacer quelque chose qui doit partir. Donne-moi « Gérer les fils » dans le salon de l'équipe. Je continue d'essayer.
setup-trouble-promise-slower = Ces 30 derniers jours, les réponses ont pris plus de temps. Les jeunes lisent maintenant honnêtement une promesse plus lente. Tu ne dois rien faire. Des heures plus larges ou un collègue de plus peuvent aider.
setup-trouble-promise-faster = Bonne nouvelle : ces 30 derniers jours, les réponses sont venues plus vite. Les jeunes lisent maintenant une promesse plus rapide. Tu ne dois rien faire.
setup-notice = **{ $server } :** bon à savoir. Ceci est un message automatique.
setup-trouble-helplines-stale = Certaines lignes d'aide ont été vérifiées il y a trop longtemps. Les jeunes voient : « les heures ont peut-être changé ». Fais /lignes vérifier.
setup-trouble-answers-overdue = Une réponse pratique a dépassé sa date. Les jeunes ne la voient plus. Vérifie-la dans answers.toml et donne-lui une nouvelle date.
setup-server-away = Discord ne me montre pas ce serveur pour l'instant. Tes choix sont gardés. Réessaie plus tard.
setup-command-contact = contact
setup-command-contact-about = Qui en cas de plainte ?
setup-command-logbook = journal
setup-command-logbook-about = Qui a changé quoi ?
setup-contact-title = Qui en cas de plainte ?
setup-contact-coordinator = Coordination de l'équipe
setup-contact-coordinator-hint = Prénom et fonction. Les jeunes lisent ceci.
setup-contact-dpo = Délégué à la protection des données (DPO)
setup-contact-dpo-hint = Nom de la personne ou du service.
setup-contact-address = Joignable à
setup-contact-address-hint = Adresse e-mail ou numéro de téléphone.
setup-contact-missing = Remplis les trois champs. Les jeunes les lisent en cas de plainte.
setup-contact-kept = ✔ En cas de plainte, les jeunes lisent : { $coordinator }, ou { $dpo } ({ $address }).
setup-logbook-title = **Journal.** Qui a changé quoi ces 180 derniers jours. Il n'y a rien sur les jeunes ici.
setup-logbook-empty = Rien n'a encore été changé.
setup-logbook-entry = • { $day }, { $hour } : { $who }, { $what } ({ $details })
setup-logbook-program = le programme
setup-act-setting-town = réglages du serveur
setup-act-setting-office_hours = heures d'ouverture
setup-act-setting-panel = panneau
setup-act-setting-privacy = contact en cas de plainte
setup-act-setting-own_channels = canal propre d'une fonction
setup-act-worker-added = membre de l'équipe présenté
setup-act-worker-removed = membre de l'équipe retiré
setup-act-card-signed = carte approuvée
setup-command-check = contrôle
setup-command-check-about = Tout marche ? Et sinon, que faire ?
setup-check-all = ✔ **Tout va bien.**
setup-check-some = **{ $count ->
    [one] Une chose demande de l'attention.
   *[other] { $count } choses demandent de l'attention.
}**
setup-check-connected = Je suis connecté à Discord.
setup-check-two-factor = Qui gère le serveur se connecte en deux étapes.
setup-mend-two-factor = Qui gère le serveur ne doit pas se connecter en deux étapes pour le moment. Active-le dans Paramètres du serveur › Sécurité › A2F pour la modération.
setup-check-wiping = L'effacement marche : rien ne reste trop longtemps.
setup-mend-wiping = { $count ->
    [one] 1 message aurait dû disparaître il y a plus d'une heure.
   *[other] { $count } messages auraient dû disparaître il y a plus d'une heure.
  } Donne-moi « Gérer les fils » et « Voir le salon » dans le salon de l'équipe. Je continue d'essayer.
setup-check-room = Il y a assez de place sur le disque.
setup-mend-room = Le disque est presque plein. Je refuse honnêtement les nouvelles questions, et l'effacement continue. Demande à qui fait tourner Bankje de faire de la place.
setup-check-key = La clé est gardée à part des données. Elle sert depuis le { $day } { $year }.
setup-mend-key = La clé sert depuis le { $day } { $year } : plus d'un an. Demande à qui fait tourner Bankje de la renouveler avec `bankje key rotate`.
setup-check-backup = La dernière sauvegarde date du { $day }, { $hour }.
setup-mend-backup = La dernière sauvegarde date du { $day }, { $hour } : c'est trop ancien. Demande à qui fait tourner Bankje de regarder le journal et le disque.
setup-mend-backup-none = Il n'y a pas encore de sauvegarde. La première vient dans la journée. Si ceci reste, demande à qui fait tourner Bankje de regarder le disque.
setup-check-no-backups = Les sauvegardes sont désactivées. C'est le choix de qui fait tourner Bankje.
setup-check-hours = La prochaine ouverture est le { $day } à { $hour }.
setup-mend-hours = Aucune ouverture en vue. Choisis des heures avec /horaires semaine.
setup-check-staff = { $count ->
    [one] 1 personne de l'équipe est présentée.
   *[other] { $count } personnes de l'équipe sont présentées.
}
setup-mend-staff = Personne de l'équipe n'est encore présenté. Fais /équipe ajouter.
setup-check-helplines = { $count } lignes d'aide ont été vérifiées ces 90 derniers jours.
setup-mend-helplines = Vérifie au moins 5 lignes d'aide avec /lignes vérifier. Refais-le tous les 90 jours. Pour l'instant, { $count } sont vérifiées. Des autres, je ne dis pas qu'elles sont ouvertes.
