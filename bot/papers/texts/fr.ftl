### The privacy notice and the register. What is stored itself stands in the inventory.

## Readers: young people

papers-title = Que devient ce que tu écris ?
papers-subtitle = La vie privée sur le banc de { $organisation } : l'équipe jeunesse sur Discord.
papers-some-town = ta commune
papers-skip = Aller au texte
papers-language = Langue
papers-layers = Tu veux lire combien ?
papers-short = En bref, pour toi
papers-short-about = 2 minutes de lecture.
papers-parents = Pour les parents
papers-parents-about = Ce que c'est, et qui contacter.
papers-full = Tout, exactement
papers-full-about = Chaque donnée, et quand elle disparaît.
papers-now = Tu as besoin d'aide maintenant ?
papers-now-hours = Nous ne sommes pas un service de crise. Ces numéros, oui.
papers-who = Qui lit ce que tu écris ?
papers-who-team = Les travailleurs de l'équipe jeunesse. Tu lis leur nom et leur fonction avant de commencer.
papers-who-admins = Qui gère le serveur peut aussi entrer dans le salon de l'équipe. Discord peut accéder à tes messages.
papers-between = Ça reste entre nous ?
papers-between-secrecy = Nos travailleurs ne racontent rien : ils ont un devoir de discrétion ou le secret professionnel. Lequel des deux, tu le lis avant de commencer.
papers-backups = Une copie de sauvegarde disparaît d'elle-même, après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }.
papers-silence = Personne n'écrit pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } ? Alors la conversation se termine toute seule.
papers-wipe = Comment tout effacer ?
papers-wipe-how = Sur le panneau, appuie sur « { panel-privacy-there } », puis sur « Tout effacer ». C'est toujours possible, même quand on est fermé.
papers-choice = Est-ce que je reçois des messages ?
papers-choice-none = Seulement si tu le choisis. Tu reçois alors un MP qui dit qu'il y a du nouveau. Il ne dit pas quoi. Tu ne choisis rien ? Tu reçois la même aide.
papers-home = C'est toi, la ou le jeune, et tu veux l'expliquer à la maison ?
papers-home-may = Ce n'est pas obligé. Tu le veux ? Tu peux transmettre ce texte :
papers-home-share = Parfois je parle sur Discord avec l'équipe jeunesse de { $organisation }. Ce sont des gens avec un nom et une fonction. Je n'ai pas besoin d'y dire mon nom. Comment ça marche, c'est sur cette page.
papers-wrong = Quelque chose ne va pas ?
papers-wrong-team = Dis-le à l'équipe. Tu peux aussi le faire sur le banc.
papers-wrong-contact = Ou demande ici : { $contact }.
papers-wrong-dpo = Ou écris à qui veille sur la vie privée à la commune : { $contact }.
papers-wrong-complaint = Tu peux aussi te plaindre auprès d'une autorité de contrôle. La façon de faire est tout en bas.

## Readers: parents

papers-parents-what = Qu'est-ce que le banc ?
papers-parents-what-is = Un endroit sur Discord où les jeunes peuvent poser une question à l'équipe jeunesse de { $organisation }. Ce sont des personnes qui répondent, avec leur nom et leur fonction. Le bot ne fait que transmettre les messages. Il ne contient pas d'intelligence artificielle et ne lit pas les autres salons.
papers-parents-consent = Pourquoi ne me demandez-vous pas mon accord ?
papers-parents-consent-why = Parce que le pas doit rester petit. Le RGPD dit lui-même (considérant 38) que l'accord des parents ne devrait pas être nécessaire pour la prévention ou le conseil proposés directement à un enfant. Sinon, les jeunes qui en ont justement besoin ne demanderaient pas d'aide. La commune consigne ce choix dans son analyse d'impact.
papers-parents-read = Puis-je lire, ou demander ce que mon enfant a écrit ?
papers-parents-read-no = L'équipe ne sait pas qui écrit : elle ne peut pas relier une conversation à un enfant. Votre enfant peut montrer la conversation, en demander une copie ou tout effacer. Parlez-en avec lui, sans pression.
papers-parents-worry = Je m'inquiète pour mon enfant.
papers-parents-worry-do = Un danger maintenant ? Appelez le 112. Sinon, vous pouvez parler vous-même à l'équipe, ou appeler le 1813 (prévention du suicide) ou le 106 (Tele-Onthaal). Les deux répondent en néerlandais.
papers-parents-age = Quel âge a mon enfant qui l'utilise ?
papers-parents-age-no = Nous ne le demandons pas. Discord lui-même admet les personnes à partir de 13 ans.
papers-parents-contact = Contact : { $contact }.

## Readers: the Data Protection Officer

papers-kept = Ce qui existe sur les jeunes, et jusqu'à quand
papers-kept-caption = Tout ce qui concerne un jeune : dans la base, dans des fichiers et sur Discord
papers-others-caption = Tout ce qui concerne les travailleurs, les administrateurs et le serveur
papers-head-what = Quoi
papers-head-seen = Qui peut y accéder
papers-head-ends = Jusqu'à quand
papers-head-basis = Base
papers-head-column = Donnée
papers-head-why = Pour quoi
papers-head-measure = Mesure
papers-head-proof = Montré dans
papers-controller = Qui est responsable
papers-controller-name = Responsable du traitement
papers-controller-address = Adresse
papers-controller-contact = Contact
papers-controller-dpo = Délégué à la protection des données (DPO)
papers-missing = Pas encore rempli par la commune.
papers-missing-mark = Ouvert
papers-purpose = Pour quoi, et sur quelle base
papers-purpose-is = Faire savoir aux jeunes qui est là, porter leur question à l'équipe et ramener la réponse, et orienter. Pas : rechercher, profiler, mesurer comment quelqu'un se sent, ou transmettre des données.
papers-purpose-basis = Base juridique
papers-purpose-suggested = Proposition, à confirmer par la commune : une mission d'intérêt public (article 6.1.e du RGPD). Pour ce que l'on peut refuser librement, comme un MP : le consentement (article 6.1.a).
papers-purpose-decision = Décision
papers-purpose-sensitive = Des jeunes peuvent écrire des choses sensibles sans qu'on le demande (article 9 du RGPD). Le bot ne les demande pas, prévient d'abord et ne garde pas lui-même les mots. C'est à la commune de décider sur quelle exception de l'article 9 elle s'appuie.
papers-recipients = Qui reçoit des données
papers-recipients-are = L'équipe jeunesse, et qui gère le serveur. Discord, la plateforme où tout se passe. Qui gère l'ordinateur du banc peut ouvrir la base avec la clé. Le bot n'envoie rien à la police, à d'autres services ni à personne.
papers-recipients-transfer = Discord est une entreprise américaine. La commune examine dans son analyse d'impact si et comment des données quittent l'Union européenne, et quel rôle joue Discord.
papers-rights = Quels droits tu as
papers-rights-see = Voir, avec une copie : sur le panneau, sous « Vie privée ». L'équipe n'a pas besoin de savoir qui tu es.
papers-rights-wipe = Effacer : au même endroit, toujours, sans raison. Arrêter et t'opposer aussi.
papers-rights-correct = Corriger : écris un nouveau message, ou efface et recommence.
papers-rights-automatic = Rien n'est décidé automatiquement sur toi, et rien n'est calculé sur toi.
papers-rights-complain = Tu peux te plaindre auprès de la Vlaamse Toezichtcommissie ou de l'Autorité de protection des données.
papers-cannot = Ce qui ne peut pas être effacé
papers-cannot-audit = Discord tient un journal pour les administrateurs. Il garde pendant 45 jours le nom de code d'un fil effacé, sans les mots. C'est ce que dit la documentation de Discord.
papers-cannot-copies = Une sauvegarde contient ce qui était là ce jour-là. Ces copies sont chiffrées.
papers-security = Comment c'est protégé
papers-security-encrypted = Toute la base est chiffrée. La clé ne se trouve pas avec les données.
papers-security-alias = D'un compte, il n'y a qu'un code qu'on ne peut pas refaire sans la clé, différent sur chaque serveur.
papers-security-deleted = Ce qui est effacé est réécrit.
papers-security-channel = Avant chaque message dans le salon de l'équipe, le bot regarde qui peut le lire.
papers-security-logs = Les journaux contiennent des nombres et des sortes d'erreurs, pas de noms, de mots ni de comptes.
papers-security-intents = Le bot ne demande à Discord aucun accès à ce que les gens écrivent dans les salons.
papers-security-limit = Qui a le jeton, la clé et les données peut relier un compte à une conversation.
papers-everything = Chaque donnée séparément
papers-everything-about = Cette liste vient du programme lui-même. Ce qui n'y figure pas n'est pas gardé : un test y veille.
papers-tables = Dans la base chiffrée
papers-files = Dans des fichiers
papers-copies = Sur Discord
papers-holds = Contient : { $holds }.
papers-until = Jusqu'à quand : { $ends }.
papers-seen = Qui peut y accéder : { $seen }.
papers-basis = Base : { $basis }.
papers-basis-none = aucune nécessaire : ne concerne personne
papers-basis-public = art. 6.1.e RGPD
papers-basis-consent = art. 6.1.a RGPD
papers-seen-program = le programme
papers-seen-self = uniquement qui le reçoit
papers-seen-team = l'équipe
papers-seen-admin = qui gère le serveur
papers-seen-operator = qui gère l'ordinateur
papers-seen-discord = Discord
papers-seen-everyone = tout le serveur
papers-about = Au sujet de : { $whom }.
papers-about-young = jeunes
papers-about-worker = travailleurs
papers-about-admin = administrateurs
papers-about-server = le serveur
papers-about-program = le programme
papers-made = Fait le { $date } par Bankje { $version }, d'après les réglages de ce moment.
papers-periods = Délais actuels : { $keep } après la fin d'une conversation ; elle se termine toute seule après { $idle } de silence ; journaux { $logs }.
papers-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
papers-register = Registre des activités de traitement (article 30 du RGPD)
papers-register-activity = Traitement : contact avec des jeunes par un bot sur Discord
papers-register-draft = Projet fait par Bankje. La commune complète, confirme et l'inscrit dans son registre.
papers-register-people = Qui est concerné
papers-register-people-are = Les jeunes qui utilisent le banc (mineurs aussi), les travailleurs de l'équipe, les administrateurs du serveur.
papers-register-data = Quelles données, pour quoi et jusqu'à quand
papers-register-transfers = Transferts hors de l'Union européenne
papers-register-measures = Sécurité, et où elle est montrée

## Readers: operators

papers-cannot-write = Je ne peux pas écrire dans { $folder }. Donne un autre dossier avec --out.
papers-port-taken = Le port { $port } sur { $host } n'est pas libre pour la page de vie privée. Choisis-en un autre avec notice_port, ou désactive-la avec 0.
papers-unfilled = À remplir encore dans bankje.toml : { $names }.
