### The privacy notice and the register. What is stored itself stands in the inventory.

## Readers: young people

papers-title = Que devient ce que tu écris ?
    .free = wording
papers-subtitle = La vie privée sur le banc de { $organisation } : l'équipe jeunesse sur Discord.
    .free = wording
papers-some-town = ta commune
    .free = wording
papers-skip = Aller au texte
    .free = wording
papers-language = Langue
    .free = wording
papers-layers = Tu veux lire combien ?
    .free = wording
papers-short = En bref, pour toi
    .free = wording
papers-short-about = 2 minutes de lecture.
    .free = wording
papers-parents = Pour les parents
    .free = wording
papers-parents-about = Ce que c'est, et qui contacter.
    .free = wording
papers-full = Tout, exactement
    .free = wording
papers-full-about = Chaque donnée, et quand elle disparaît.
    .free = wording
papers-now = Tu as besoin d'aide maintenant ?
    .locked = paper
papers-now-hours = Nous ne sommes pas un service de crise. Ces numéros, oui.
    .locked = paper
papers-who = Qui lit ce que tu écris ?
    .locked = paper
papers-who-team = Les travailleurs de l'équipe jeunesse. Tu lis leur nom et leur fonction avant de commencer.
    .locked = paper
papers-who-admins = Qui gère le serveur peut aussi entrer dans le salon de l'équipe. Discord peut accéder à tes messages.
    .locked = paper
papers-between = Ça reste entre nous ?
    .locked = paper
papers-between-secrecy = Nos travailleurs ne racontent rien : ils ont un devoir de discrétion ou le secret professionnel. Lequel des deux, tu le lis avant de commencer.
    .locked = paper
papers-backups = Une copie de sauvegarde disparaît d'elle-même, après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }.
    .locked = paper
papers-silence = Personne n'écrit pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } ? Alors la conversation se termine toute seule. Si tu attends encore une réponse, elle reste ouverte { $more ->
    [one] { $more } jour
   *[other] { $more } jours
  } de plus.
    .locked = paper
papers-wipe = Comment tout effacer ?
    .locked = paper
papers-wipe-how = Sur le panneau, appuie sur « { panel-privacy-there } », puis sur « Tout effacer ». C'est toujours possible, même quand on est fermé.
    .locked = paper
papers-choice = Est-ce que je reçois des messages ?
    .locked = paper
papers-choice-none = Seulement si tu le choisis. Tu reçois alors un MP qui dit qu'il y a du nouveau. Il ne dit pas quoi. Tu ne choisis rien ? Tu reçois la même aide.
    .locked = paper
papers-home = C'est toi, la ou le jeune, et tu veux l'expliquer à la maison ?
    .locked = paper
papers-home-may = Ce n'est pas obligé. Tu le veux ? Tu peux transmettre ce texte :
    .locked = paper
papers-home-share = Parfois je parle sur Discord avec l'équipe jeunesse de { $organisation }. Ce sont des gens avec un nom et une fonction. Je n'ai pas besoin d'y dire mon nom. Comment ça marche, c'est sur cette page.
    .locked = paper
papers-wrong = Quelque chose ne va pas ?
    .locked = paper
papers-wrong-team = Dis-le à l'équipe. Tu peux aussi le faire sur le banc.
    .locked = paper
papers-wrong-contact = Ou demande ici : { $contact }.
    .locked = paper
papers-wrong-dpo = Ou écris à qui veille sur la vie privée à la commune : { $contact }.
    .locked = paper
papers-wrong-complaint = Tu peux aussi te plaindre auprès d'une autorité de contrôle. La façon de faire est tout en bas.
    .locked = paper

## Readers: parents

papers-parents-what = Qu'est-ce que le banc ?
    .locked = paper
papers-parents-what-is = Un endroit sur Discord où les jeunes peuvent poser une question à l'équipe jeunesse de { $organisation }. Ce sont des personnes qui répondent, avec leur nom et leur fonction. Le bot ne fait que transmettre les messages. Il ne contient pas d'intelligence artificielle et ne lit pas les autres salons.
    .locked = paper
papers-parents-consent = Pourquoi ne me demandez-vous pas mon accord ?
    .locked = paper
papers-parents-consent-why = Parce que le pas doit rester petit. Le RGPD dit lui-même (considérant 38) que l'accord des parents ne devrait pas être nécessaire pour la prévention ou le conseil proposés directement à un enfant. Sinon, les jeunes qui en ont justement besoin ne demanderaient pas d'aide. La commune consigne ce choix dans son analyse d'impact.
    .locked = paper
papers-parents-read = Puis-je lire, ou demander ce que mon enfant a écrit ?
    .locked = paper
papers-parents-read-no = L'équipe ne sait pas qui écrit : elle ne peut pas relier une conversation à un enfant. Votre enfant peut montrer la conversation, en demander une copie ou tout effacer. Parlez-en avec lui, sans pression.
    .locked = paper
papers-parents-worry = Je m'inquiète pour mon enfant.
    .locked = paper
papers-parents-worry-do = Un danger maintenant ? Appelez le 112. Sinon, vous pouvez parler vous-même à l'équipe, ou appeler le 1813 (prévention du suicide) ou le 106 (Tele-Onthaal). Les deux répondent en néerlandais.
    .locked = paper
papers-parents-age = Quel âge a mon enfant qui l'utilise ?
    .locked = paper
papers-parents-age-no = Nous ne le demandons pas. Discord lui-même admet les personnes à partir de 13 ans.
    .locked = paper
papers-parents-contact = Contact : { $contact }.
    .locked = paper

## Readers: the Data Protection Officer

papers-kept = Ce qui existe sur les jeunes, et jusqu'à quand
    .locked = paper
papers-kept-caption = Tout ce qui concerne un jeune : dans la base, dans des fichiers et sur Discord
    .locked = paper
papers-others-caption = Tout ce qui concerne les travailleurs, les administrateurs et le serveur
    .locked = paper
papers-head-what = Quoi
    .locked = paper
papers-head-seen = Qui peut y accéder
    .locked = paper
papers-head-ends = Jusqu'à quand
    .locked = paper
papers-head-basis = Base
    .locked = paper
papers-head-column = Donnée
    .locked = paper
papers-head-why = Pour quoi
    .locked = paper
papers-head-measure = Mesure
    .locked = paper
papers-head-proof = Montré dans
    .locked = paper
papers-controller = Qui est responsable
    .locked = paper
papers-controller-name = Responsable du traitement
    .locked = paper
papers-controller-address = Adresse
    .locked = paper
papers-controller-contact = Contact
    .locked = paper
papers-controller-dpo = Délégué à la protection des données (DPO)
    .locked = paper
papers-missing = Pas encore rempli par la commune.
    .locked = paper
papers-missing-mark = Ouvert
    .locked = paper
papers-purpose = Pour quoi, et sur quelle base
    .locked = paper
papers-purpose-is = Faire savoir aux jeunes qui est là, porter leur question à l'équipe et ramener la réponse, et orienter. Pas : rechercher, profiler, mesurer comment quelqu'un se sent, ou transmettre des données.
    .locked = paper
papers-purpose-basis = Base juridique
    .locked = paper
papers-purpose-suggested = Proposition, à confirmer par la commune : une mission d'intérêt public (article 6.1.e du RGPD). Pour ce que l'on peut refuser librement, comme un MP : le consentement (article 6.1.a).
    .locked = paper
papers-purpose-decision = Décision
    .locked = paper
papers-purpose-sensitive = Des jeunes peuvent écrire des choses sensibles sans qu'on le demande (article 9 du RGPD). Le bot ne les demande pas, prévient d'abord et ne garde pas lui-même les mots. C'est à la commune de décider sur quelle exception de l'article 9 elle s'appuie.
    .locked = paper
papers-recipients = Qui reçoit des données
    .locked = paper
papers-recipients-are = L'équipe jeunesse, et qui gère le serveur. Discord, la plateforme où tout se passe. Qui gère l'ordinateur du banc peut ouvrir la base avec la clé. Le bot n'envoie rien à la police, à d'autres services ni à personne.
    .locked = paper
papers-recipients-transfer = Discord est une entreprise américaine. La commune examine dans son analyse d'impact si et comment des données quittent l'Union européenne, et quel rôle joue Discord.
    .locked = paper
papers-rights = Quels droits tu as
    .locked = paper
papers-rights-see = Voir, avec une copie : sur le panneau, sous « Vie privée ». L'équipe n'a pas besoin de savoir qui tu es.
    .locked = paper
papers-rights-wipe = Effacer : au même endroit, toujours, sans raison. Arrêter et t'opposer aussi.
    .locked = paper
papers-rights-correct = Corriger : écris un nouveau message, ou efface et recommence.
    .locked = paper
papers-rights-automatic = Rien n'est décidé automatiquement sur toi, et rien n'est calculé sur toi.
    .locked = paper
papers-rights-complain = Tu peux te plaindre auprès de la Vlaamse Toezichtcommissie ou de l'Autorité de protection des données.
    .locked = paper
papers-cannot = Ce qui ne peut pas être effacé
    .locked = paper
papers-cannot-audit = Discord tient un journal pour les administrateurs. Il garde pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } le nom de code d'un fil effacé, sans les mots. C'est ce que dit la documentation de Discord.
    .locked = paper
papers-cannot-copies = Une sauvegarde contient ce qui était là ce jour-là. Ces copies sont chiffrées.
    .locked = paper
papers-security = Comment c'est protégé
    .locked = paper
papers-security-encrypted = Toute la base est chiffrée. La clé ne se trouve pas avec les données.
    .locked = paper
papers-security-alias = D'un compte, il n'y a qu'un code qu'on ne peut pas refaire sans la clé, différent sur chaque serveur.
    .locked = paper
papers-security-deleted = Ce qui est effacé est réécrit.
    .locked = paper
papers-security-channel = Avant chaque message dans le salon de l'équipe, le bot regarde qui peut le lire.
    .locked = paper
papers-security-logs = Les journaux contiennent des nombres et des sortes d'erreurs, pas de noms, de mots ni de comptes.
    .locked = paper
papers-security-intents = Le bot ne demande à Discord aucun accès à ce que les gens écrivent dans les salons.
    .locked = paper
papers-security-limit = Qui a le jeton, la clé et les données peut relier un compte à une conversation.
    .locked = paper
papers-everything = Chaque donnée séparément
    .locked = paper
papers-everything-about = Cette liste vient du programme lui-même. Ce qui n'y figure pas n'est pas gardé : un test y veille.
    .locked = paper
papers-tables = Dans la base chiffrée
    .locked = paper
papers-files = Dans des fichiers
    .locked = paper
papers-copies = Sur Discord
    .locked = paper
papers-holds = Contient : { $holds }.
    .locked = paper
papers-until = Jusqu'à quand : { $ends }.
    .locked = paper
papers-seen = Qui peut y accéder : { $seen }.
    .locked = paper
papers-basis = Base : { $basis }.
    .locked = paper
papers-basis-none = aucune nécessaire : ne concerne personne
    .locked = paper
papers-basis-public = art. 6.1.e RGPD
    .locked = paper
papers-basis-consent = art. 6.1.a RGPD
    .locked = paper
papers-seen-program = le programme
    .locked = paper
papers-seen-self = uniquement qui le reçoit
    .locked = paper
papers-seen-team = l'équipe
    .locked = paper
papers-seen-admin = qui gère le serveur
    .locked = paper
papers-seen-operator = qui gère l'ordinateur
    .locked = paper
papers-seen-discord = Discord
    .locked = paper
papers-seen-everyone = tout le serveur
    .locked = paper
papers-about = Au sujet de : { $whom }.
    .locked = paper
papers-about-young = jeunes
    .locked = paper
papers-about-worker = travailleurs
    .locked = paper
papers-about-admin = administrateurs
    .locked = paper
papers-about-server = le serveur
    .locked = paper
papers-about-program = le programme
    .locked = paper
papers-made = Fait le { $date } par Bankje { $version }, d'après les réglages de ce moment.
    .locked = paper
papers-periods = Délais actuels : { $keep } après la fin d'une conversation ; elle se termine toute seule après { $idle } de silence ; tout ensemble, elle a disparu { $longest } au plus après la dernière ligne ; journaux { $logs }.
    .locked = paper
papers-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
    .locked = paper
papers-hours = { $days ->
    [one] { $days } heure
   *[other] { $days } heures
  }
    .locked = paper
papers-minutes = { $days ->
    [one] { $days } minute
   *[other] { $days } minutes
  }
    .locked = paper
papers-seconds = { $days ->
    [one] { $days } seconde
   *[other] { $days } secondes
  }
    .locked = paper
papers-register = Registre des activités de traitement (article 30 du RGPD)
    .locked = paper
papers-register-activity = Traitement : contact avec des jeunes par un bot sur Discord
    .locked = paper
papers-register-draft = Projet fait par Bankje. La commune complète, confirme et l'inscrit dans son registre.
    .locked = paper
papers-register-people = Qui est concerné
    .locked = paper
papers-register-people-are = Les jeunes qui utilisent le banc (mineurs aussi), les travailleurs de l'équipe, les administrateurs du serveur.
    .locked = paper
papers-register-data = Quelles données, pour quoi et jusqu'à quand
    .locked = paper
papers-register-transfers = Transferts hors de l'Union européenne
    .locked = paper
papers-register-measures = Sécurité, et où elle est montrée
    .locked = paper

## Readers: operators

papers-cannot-write = Je ne peux pas écrire dans { $folder }. Donne un autre dossier avec --out.
papers-port-taken = Le port { $port } sur { $host } n'est pas libre pour la page de vie privée. Choisis-en un autre avec notice_port, ou désactive-la avec 0.
papers-unfilled = À remplir encore dans bankje.toml : { $names }.
