### What the house itself says. Each group names its readers; texts for young people pass the lint.

## Readers: young people

shell-broken = Désolé, quelque chose s'est mal passé de mon côté. Tu veux bien réessayer un peu plus tard ?
    .locked = says what happens
shell-call = En danger ? Appelle le **112**. Envie de parler ? Appelle { shell-talking-line }.
    .locked = safety
# Whom to call, within a sentence. With the plural: where the directory knows who answers in this language.
shell-talking-line = le **106** (en néerlandais), jour et nuit
    .locked = safety
shell-talking-lines = le **{ $number }**, ou jour et nuit le **106** (en néerlandais)
    .locked = safety
shell-suicide-line = le **1813** (en néerlandais), jour et nuit
    .locked = safety
shell-suicide-lines = le **{ $number }**, ou jour et nuit le **1813** (en néerlandais)
    .locked = safety
shell-numbers = En danger ? Appelle le **112**. Tu penses au suicide ? Appelle { shell-suicide-line }. Envie de parler ? Appelle { shell-talking-line }.
    .locked = safety
shell-your-words = Voici le texte écrit. On peut le copier :
    .free = wording
shell-no-such-door = Ce bouton ne marche plus. Regarde le panneau : tu y trouves les boutons qui marchent.
    .locked = says what happens
shell-only-on-a-server = Ça marche seulement sur le serveur, pas dans un message privé.
    .locked = says what happens
shell-left = Ceci n'arrive pas à l'équipe, car tu n'es plus sur le serveur. Appelle le **112** en cas de danger. Tu penses au suicide ? Appelle { shell-suicide-line }. Envie de parler ? Appelle { shell-talking-line }.
    .locked = safety
shell-not-asked = Désolé, Discord ne répond pas pour le moment. L'équipe n'a pas encore reçu ceci. Réessaie un peu plus tard. En cas de danger : appelle le **112**. Envie de parler maintenant ? Appelle { shell-talking-line }.
    .locked = safety
shell-not-served = Le banc ne marche pas ici. Rien n'est envoyé ni gardé. Tu veux parler à quelqu'un maintenant ? Appelle { shell-talking-line }. En cas de danger : le **112**.
    .locked = safety
shell-no-room = Désolé, il n'y a plus de place pour garder quelque chose de nouveau. Tu peux toujours effacer. Réessaie plus tard. Tu veux parler à quelqu'un maintenant ? Appelle { shell-talking-line }.
    .locked = safety
shell-intake-stopped = Désolé, le banc est fermé maintenant. Rien n'a été envoyé ni gardé. Appelle { shell-talking-line }. Appelle le **112** en cas de danger.
    .locked = safety
shell-intake-stopped-seen = Désolé, le banc est fermé maintenant. Tes mots ne sont **pas** partis. L'équipe voit quand même que tu as demandé une aide urgente. Ne compte pas là-dessus. Appelle { shell-talking-line }. Appelle le **112** en cas de danger.
    .locked = safety
shell-intake-stopped-unsure = Désolé, le banc est fermé maintenant. Tes mots ne sont **pas** partis. On ne sait pas encore si l'équipe voit que tu as demandé une aide urgente. Ne compte pas là-dessus. Appelle { shell-talking-line }. Appelle le **112** en cas de danger.
    .locked = safety
shell-intake-stopped-nobody = Désolé, personne de l'équipe ne peut lire ceci maintenant. Rien n'est parti. Appelle { shell-talking-line }. Tu penses au suicide ? Appelle { shell-suicide-line }. Appelle le **112** en cas de danger.
    .locked = safety
shell-intake-stopped-unread = Désolé, **personne de l'équipe** ne peut voir maintenant que tu as demandé une aide urgente. Tes mots ne sont pas partis. Ne nous attends pas. Appelle { shell-talking-line }. Tu penses au suicide ? Appelle { shell-suicide-line }. Appelle le **112** en cas de danger.
    .locked = safety
shell-intake-stopped-for-good = Désolé, ce banc s'arrête. Rien n'a été envoyé ni gardé. On ne peut plus commencer une conversation. Appelle { shell-talking-line }. Appelle le **112** en cas de danger.
    .locked = safety
shell-help-now = Besoin d'aide maintenant
    .locked = safety
shell-automatic = -# (message automatique)
    .locked = bot-identity
shell-automatic-stem = automatique
    .locked = bot-identity
shell-notice = Tout sur la vie privée
    .locked = privacy
shell-parents = Pour les parents
    .locked = privacy
shell-hide = Cacher
    .locked = fact
shell-wipe = Effacer
    .locked = fact
shell-wipe-all = Tout effacer
    .locked = fact
shell-later = Désolé, ça prend trop de temps. Regarde dans un moment si ça a marché. Sinon, essaie encore. En cas de danger : appelle le **112**. Envie de parler maintenant ? Appelle { shell-talking-line }.
    .locked = safety
shell-stopping = Désolé, je suis en train de m'arrêter, donc ça ne marche pas maintenant. Rien n'a été fait. Réessaie un peu plus tard. S'il y a un danger, appelle le 112. Tu veux parler à quelqu'un maintenant ? Appelle { shell-talking-line }.
    .locked = safety
shell-stopped-midway = Désolé, je suis en train de m'arrêter. Je ne sais pas si ça a encore marché. Regarde un peu plus tard si c'est là. S'il y a un danger, appelle le 112. Tu veux parler à quelqu'un maintenant ? Appelle { shell-talking-line }.
    .locked = safety
shell-line-stopped = Fermé. Parler ? Le 106 (en néerlandais).
    .locked = safety
shell-trial = **ESSAI.** Le banc n'est pas encore ouvert.
    .locked = safety
shell-trial-not-open = **ESSAI.** Le banc n'est pas encore ouvert : l'équipe ne lit pas. Les numéros sont réels.
    .locked = safety
shell-trial-form = ESSAI
    .locked = safety
shell-trial-closed = Le banc n'est pas encore ouvert. Il ouvre bientôt. Besoin de quelqu'un maintenant ? Appelle { shell-talking-line }. En cas de danger : le 112.
    .locked = safety
shell-trial-opening = Le banc va ouvrir. Réessaie dans quelques minutes. Besoin de quelqu'un maintenant ? Appelle { shell-talking-line }. En cas de danger : le 112.
    .locked = safety
shell-line-trial = Pas encore ouvert. Parler ? Le 106 (en néerlandais).
    .locked = safety
posts-away = Désolé, Discord ne me montre pas ce serveur pour le moment. Rien n'a été envoyé ni gardé. Réessaie un peu plus tard. Tu veux parler à quelqu'un maintenant ? Appelle { shell-talking-line }.
    .locked = safety
posts-closed = Désolé, je ne peux pas transmettre ton message à l'équipe en toute sécurité pour le moment. Rien n'a été gardé. Réessaie plus tard. Tu veux parler à quelqu'un maintenant ? Appelle { shell-talking-line }.
    .locked = safety

## Readers: young people — moments

when-clock = { $whole ->
    [yes] { $hour } h
   *[no] { $hour } h { $minute }
  }
    .locked = fact
when-day = { $weekday ->
    [d0] lundi
    [d1] mardi
    [d2] mercredi
    [d3] jeudi
    [d4] vendredi
    [d5] samedi
   *[d6] dimanche
  } { $day ->
    [1] 1er
   *[other] { $day }
  } { $month ->
    [m1] janvier
    [m2] février
    [m3] mars
    [m4] avril
    [m5] mai
    [m6] juin
    [m7] juillet
    [m8] août
    [m9] septembre
    [m10] octobre
    [m11] novembre
   *[m12] décembre
  }
    .locked = fact
when-today = aujourd'hui à { $hour }
    .locked = fact
when-yesterday = hier à { $hour }
    .locked = fact
when-tomorrow = demain à { $hour }
    .locked = fact
when-other = { $day } à { $hour }
    .locked = fact
hours-feast = { $which ->
    [new_year] le Nouvel An
    [easter] Pâques
    [easter_monday] le lundi de Pâques
    [labour] la fête du Travail
    [ascension] l'Ascension
    [whit_monday] le lundi de Pentecôte
    [national] la fête nationale
    [assumption] l'Assomption
    [all_saints] la Toussaint
    [armistice] l'Armistice
   *[christmas] Noël
  }
    .locked = fact

## Readers: workers

shell-later-team = Cela prend trop de temps : autre chose est encore en cours dans cette conversation. Regardez dans un moment si cela a marché, et réessayez sinon.
    .locked = fact
shell-dry-run = **EXERCICE.** Le jeune est inventé. Rien ne part vers personne, et rien n'est compté.
    .locked = safety
shell-dry-run-form = EXERCICE
    .locked = safety
shell-dry-run-not = Dans un exercice, ce bouton ne fait rien : il changerait quelque chose de réel ou préviendrait quelqu'un. Continuez avec un autre bouton.
    .locked = fact

## Readers: admins

shell-file-mistake = ✖ { $file }, ligne { $line } : { $field } n'est pas correct. Écrivez { $expected }. En attendant, ce fichier ne compte pas.
    .locked = fact
shell-file-unknown = autre chose : ce champ n'existe pas
shell-not-served-admin = La personne qui gère Bankje ne connaît pas ce serveur. Je le quitte après dix minutes. Vous avez un code ? Donnez-le avec /configurer code. Sinon, la personne qui gère Bankje ajoute ce serveur dans les réglages.
    .locked = fact
shell-code-wrong = Ce code n'est pas le bon. La personne qui gère Bankje voit le bon avec `bankje invite`.
    .locked = fact
shell-code-used = Un code ne suffit plus : il y a déjà un serveur. La personne qui gère Bankje ajoute ce serveur dans les réglages.
    .locked = fact
shell-trial-everyone = Choisissez un rôle à part pour les personnes qui testent. Pas celui de tout le monde : tout le serveur verrait l'essai.
    .locked = fact
shell-trial-over = Ce n'est plus possible : l'essai est fini. Quelqu'un a déjà ouvert le banc, ou est en train de l'ouvrir.
    .locked = fact
shell-to-setup = Vers la préparation
shell-only-admins = C'est réservé aux personnes qui gèrent le serveur. Quelqu'un qui a « Gérer le serveur » peut le faire.
shell-only-admins-worker = C'est réservé aux personnes qui gèrent le serveur : { $who }, ou qui a « Gérer le serveur ». Demandez-le-leur. Rien n'a changé.
shell-changed-meanwhile = Quelqu'un d'autre a changé ceci entre-temps. Je n'ai rien écrasé. Regardez à nouveau ce qui s'y trouve.
    .locked = fact
shell-not-plain = Écrivez du texte simple : sans mise en forme, mentions, liens ni signes invisibles.
shell-and-more = et encore { $count }
hours-example = mardi-vendredi 14h-18h, mercredi 13h-18h
hours-day = { $day ->
    [d0] lundi
    [d1] mardi
    [d2] mercredi
    [d3] jeudi
    [d4] vendredi
    [d5] samedi
    [d6] dimanche
   *[d7] jours fériés
  }
    .locked = fact
hours-line = **{ $day } :** { $hours }
    .locked = fact
hours-span = { $start } à { $end }
    .locked = fact
hours-span-night = { $start } à { $end } le lendemain
    .locked = fact
hours-days = { $days } : { $hours }
    .locked = fact
hours-joined = { $before } ; { $after }
    .locked = fact
hours-run = { $first } à { $last }
    .locked = fact
hours-always = jour et nuit
    .locked = fact
hours-closed = fermé
    .locked = fact
hours-as-usual = comme les autres jours
hours-own = Cet écran ne peut pas montrer ces heures. Si vous changez un jour ici, vous remplacez tout.
hours-understood = **Voilà comment j'ai compris les heures. C'est juste ?**
hours-change = Changer les heures
hours-nothing = Il n'y a pas ici de jours avec des heures. Écrivez par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-not-understood = Je ne comprends pas ceci : `{ $words }`. Écrivez les jours avec leurs heures, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-unclear = Je peux lire ceci de deux façons : `{ $words }`. Écrivez chaque jour à part avec ses heures, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-unclear-times = `{ $words }`, c'est en journée ou le soir ? Écrivez par exemple 13-17, ou 01-05 pour la nuit.
hours-day-unclear = Quel jour est `{ $words }` ? En néerlandais et en français, ce n'est pas le même. Écrivez le jour en entier, par exemple mardi.
hours-one-time = Il manque une heure à `{ $words }`. Écrivez de quand à quand, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-date = `{ $words }` ressemble à une date ou à une période. Écrivez ici les heures de chaque semaine, par exemple : mardi-vendredi 14h-18h. Les jours différents se choisissent avec `/horaires jour`.
hours-day-and-night = `{ $words }` n'est pas possible ici. Écrivez les heures où quelqu'un est vraiment là, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-services = Ceci ressemble à un autre service : `{ $words }`. Écrivez seulement les heures d'un seul service, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-not-weekly = `{ $words }`, ce n'est pas chaque semaine. Écrivez ici seulement les heures de chaque semaine, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-appointment = `{ $words }` ne donne pas d'heures fixes. Écrivez seulement les heures où quelqu'un est là sans rendez-vous, par exemple : mardi-vendredi 14h-18h.
hours-break = Ce n'est pas clair : `{ $words }`. De quand à quand est-ce fermé, et quels jours ? Écrivez par exemple : lundi-vendredi 9h-12h et 13h-17h.
hours-no-times = Je ne trouve pas d'heures pour `{ $words }`. Écrivez les jours avec leurs heures, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-no-days = Je ne trouve pas de jour pour `{ $words }`. Écrivez les jours avec leurs heures, par exemple : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-never = Avec ces heures, le banc n'est jamais ouvert, ou jamais fermé. Écrivez-le ainsi : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-end-before-start = Dans `{ $words }`, la fin vient avant le début. Écrivez-le ainsi : mardi-vendredi 14h-18h, mercredi 13h-18h.
hours-clock-not-understood = Je ne comprends pas l'heure `{ $typed }`. Écrivez par exemple : 14, 14.30 ou 14h30.
hours-half = Il manque un début ou une fin. Indiquez les deux, par exemple de 14 à 18.
hours-empty = Il n'y a pas d'heures. Indiquez un début et une fin, par exemple de 14 à 18.
hours-same = Le début et la fin sont la même heure. Pour toute la journée, écrivez de 0 à 24.
hours-begins-at-24 = Les heures ne peuvent pas commencer à 24. Elles commencent à minuit ? Écrivez alors 0, le jour suivant.
hours-over-midnight = La fin vient avant le début. Ça dépasse minuit ? Écrivez de { $start } à 24, et le jour suivant de 0 à { $end }.
hours-overlap = Les deux moments se chevauchent. Faites-en un seul, ou faites commencer le second après la fin du premier.
hours-overlap-typed = Les heures de `{ $words }` se chevauchent. Faites-en une seule plage, ou faites commencer la deuxième après la fin de la première.
hours-many = Cela fait plus de { $most } moments en un jour. Réunissez-en quelques-uns.
hours-spans-not-understood = Je ne comprends pas ces heures. Écrivez par exemple : 10-12, ou 10-12 et 14-16.
hours-date-not-understood = Je ne comprends pas ce jour : `{ $words }`. Écrivez par exemple : 24/12, 24/12/2026 ou 24 décembre.
hours-date-over = `{ $words }` est déjà passé cette année. Vous voulez dire { $day } ? Alors écrivez aussi l'année.
hours-date-not-this-year = `{ $words }` n'existe pas en { $year }. Vous voulez dire { $day } ? Alors écrivez aussi l'année.
hours-date-long = Cela ferait { $count } jours, jusqu'au { $last } inclus. C'est juste ? Alors écrivez l'année pour les deux jours. Sinon, vérifiez quel jour vient en premier.
hours-date-weekday = { $day } est un { $weekday ->
    [d0] lundi
    [d1] mardi
    [d2] mercredi
    [d3] jeudi
    [d4] vendredi
    [d5] samedi
   *[d6] dimanche
  }. Lequel des deux est juste ? Écrivez seulement la date.
hours-date-unknown = Ce jour n'existe pas. Vérifiez le jour et le mois, et écrivez par exemple : 24/12/2026.
hours-date-past = Ce jour est passé. Choisissez aujourd'hui ou un jour plus tard.
hours-date-order = Le dernier jour vient avant le premier. Écrivez d'abord le jour le plus proche, puis le dernier.
hours-date-far = Ce jour est encore trop loin. Choisissez un jour dans les deux prochaines années.

## Readers: operators

start-key-missing = Il n'y a pas de clé. Créez-en une avec `bankje key new` et donnez-la dans BANKJE_KEY ou dans un fichier avec BANKJE_KEY_FILE. Sans clé, Bankje ne démarre pas.
start-key-short = La clé est trop courte : au moins { $shortest } caractères. Créez-en une avec `bankje key new`.
start-key-wrong = Cette clé ne va pas avec les données de { $folder }. Donnez la clé avec laquelle ce dossier a commencé, ou la nouvelle si vous l'avez changée. Rien n'a changé.
start-key-in-data = { $file } se trouve dans le dossier des données. Mettez les secrets ailleurs : une personne qui vole le dossier ne doit pas les avoir.
start-invite-link = Invitez le bot avec ce lien : { $link }
start-invite-portal = Sur discord.com/developers : à la page Bot, désactivez Public Bot et les trois Privileged Gateway Intents ; à la page General Information, mettez une description avec le nom de la commune et à qui poser des questions, et les adresses de votre déclaration de confidentialité (`bankje notice`) et de vos conditions ; à la page Installation, pas d'installation par les utilisateurs.
start-invite-named = { $count ->
    [one] Bankje reste sur le serveur qui est dans les réglages.
   *[other] Bankje reste sur les { $count } serveurs qui sont dans les réglages.
  } Il quitte tout autre serveur après dix minutes.
start-invite-code = Aucun serveur n'est dans les réglages. Sur le premier serveur, dans les dix minutes, donnez : /configurer code { $code }. Ensuite, le code ne sert plus à rien. Bankje quitte tout autre serveur.
start-secret-file = Je ne peux pas lire le fichier { $file }. Vérifiez qu'il existe et que cet utilisateur peut le lire.
start-secret-in-environment = ✖ { $name } se trouve dans l'environnement du programme. D'autres sur cet ordinateur peuvent l'y lire, et la description d'un conteneur le garde. Mettez-le dans un fichier et donnez { $name }_FILE. Cela marche aussi comme ça, mais c'est moins sûr.
start-discord-away = Discord est injoignable. Vérifiez que cette machine a internet ; Bankje continue d'essayer tout seul.
start-discord-broken = Discord est lui-même en panne ; regardez sur discordstatus.com. Vous n'avez rien à faire : Bankje continue d'essayer tout seul.
start-not-trusted = Cette machine ne fait pas confiance au certificat que montre Discord. Vérifiez son horloge, ses certificats (le paquet ca-certificates) et son proxy, puis redémarrez.
start-often = Bankje a été démarré si souvent aujourd'hui que Discord ne connaîtra bientôt plus son jeton. Il attend maintenant que Discord recommence à compter, un jour au plus. Regardez dans le journal pourquoi il s'arrête chaque fois.
start-endpoint = Sur discord.com/developers, à la page General Information, une Interactions Endpoint URL est remplie : Discord n'envoie alors aucun clic à Bankje. Videz ce champ et redémarrez.
start-token-reset = Discord n'accepte plus ce jeton de bot : il a été annulé, ou quelqu'un en a créé un nouveau. Créez un nouveau jeton sur discord.com/developers, à la page Bot, donnez-le et redémarrez. Rien n'est perdu.
start-intents = Discord ne laisse pas ce bot écouter (code { $code }). Regardez sur discord.com/developers, à la page Bot, sous Privileged Gateway Intents : Bankje n'en a besoin d'aucun. Redémarrez ensuite, avec la version la plus récente de Bankje si cela n'aide pas.
start-outdated = Discord n'accepte plus la façon dont ce Bankje se connecte (code { $code }). Installez la version la plus récente.
start-unforeseen = Quelque chose que personne n'avait prévu s'est mal passé ({ $kind } à { $place }). Ce qui était gardé est en sécurité. Redémarrez, et signalez cette ligne si cela revient.
start-token-wrapped = Il y a quelque chose de trop autour ou dans le jeton de bot : des guillemets, le mot Bot, une espace ou un saut de ligne. Donnez seulement le jeton, sur une ligne.
start-token-shape = Ce qui est donné comme jeton de bot n'en est pas un : un jeton a trois parties avec des points entre elles. Copiez-le à nouveau sur discord.com/developers, à la page Bot.
start-token-is-key = Ce qui est donné comme jeton de bot ressemble à la clé. Vous trouvez le jeton sur discord.com/developers, à la page Bot ; la clé va dans BANKJE_KEY ou BANKJE_KEY_FILE.
start-key-wrapped = Il y a des guillemets autour de la clé, ou un saut de ligne dedans. Donnez seulement la clé, sur une ligne, comme `bankje key new` l'a faite.
start-key-is-token = Ce qui est donné comme clé est un jeton de bot. Créez une clé avec `bankje key new` et donnez-la dans BANKJE_KEY ou dans un fichier avec BANKJE_KEY_FILE.
start-secrets-swapped = Le jeton de bot et la clé ont changé de place. Donnez le jeton dans BANKJE_TOKEN et la clé dans BANKJE_KEY, ou chacun dans son fichier.
start-token-missing = Il n'y a pas de jeton de bot. Donnez-le dans BANKJE_TOKEN ou dans un fichier avec BANKJE_TOKEN_FILE. Vous le trouvez sur discord.com/developers, à la page Bot.
start-token-wrong = Discord ne connaît pas ce jeton de bot. Créez un nouveau jeton sur discord.com/developers, à la page Bot.
start-store-damaged = Le fichier de données est abîmé : il est illisible, même avec la bonne clé. Faites d'abord une copie de tout le dossier. Remettez ensuite une sauvegarde avec `bankje restore`. Seulement s'il n'y en a pas : déplacez bankje.store pour repartir à vide. Rien n'a changé.
start-store-unreadable = Les données dans { $folder } sont illisibles avec cette clé, et rien ne dit quelle clé est la leur. Le plus souvent, c'en est une autre : essayez toutes les clés que vous avez. Ne déplacez et n'effacez rien. Rien n'a changé.
start-store-in-use = Un autre programme a ouvert le fichier de données dans { $folder }. Fermez-le d'abord. Les données sont en ordre. Rien n'a changé.
start-key-id-unreadable = { $file } ne dit plus quelle clé va avec les données. Il ne contient rien d'autre. Effacez seulement ce fichier et redémarrez avec la même clé. Laissez bankje.store à sa place. Rien n'a changé.
start-swap-unreadable = { $file } est illisible : un changement de clé ou une remise en place était en cours. Faites d'abord une copie de tout le dossier. Effacez ensuite seulement ce fichier, et démarrez avec la clé d'avant ; si elle ne va pas, avec la nouvelle. Rien n'a changé.
start-foreign = { $path } appartient à l'utilisateur { $owner }, et Bankje tourne comme { $user } et n'y a pas accès. Les données sont en ordre : ne déplacez rien. Donnez tout le dossier à cet utilisateur, avec `chown -R { $user }`, ou lancez Bankje comme { $owner }. Rien n'a changé.
start-locked = Bankje ne peut ni lire ni écrire dans { $path }, qui appartient pourtant au même utilisateur. Les données sont en ordre : ne déplacez rien. Rendez les droits avec `chmod -R u+rwX`. Rien n'a changé.
start-disk-read-only = Le disque avec { $folder } est en lecture seule. Les données sont en ordre : ne déplacez rien. Regardez dans le journal de la machine si le disque est en train de lâcher, et rendez-le inscriptible. Rien n'a changé.
start-disk-full = Le disque avec { $folder } est plein. Les données sont en ordre : ne sortez rien de ce dossier. Faites de la place ailleurs sur ce disque, au moins 16 mégaoctets, et redémarrez.
start-not-a-folder = { $folder } n'est pas un dossier. Vérifiez BANKJE_DATA_DIR et le dossier des sauvegardes. Rien n'a changé.
start-not-a-file = { $file } n'est pas un fichier, et il doit en être un. Regardez qui l'a mis là, et n'enlevez que cela. Rien n'a changé.
start-no-locks = Le disque avec { $folder } ne peut pas verrouiller de fichiers, comme certains disques réseau. On ne voit alors pas si un Bankje tourne déjà. Déplacez tout le dossier vers un disque de cette machine. Rien n'a changé.
start-store-newer = Les données viennent d'un Bankje plus récent (module { $room }). Installez cette version plus récente. Rien n'a changé.
start-second-instance = Un Bankje tourne déjà avec le dossier { $folder }. Arrêtez-le d'abord, ou donnez un autre dossier dans BANKJE_DATA_DIR.
start-serve-no-folder = { $folder } n'est pas un dossier. Donnez le dossier où chaque ville a son propre dossier.
start-serve-second = Un autre Bankje sert déjà les villes de { $folder }. Arrêtez-le d'abord. Rien n'a changé.
start-serve-environment = { $name } est dans l'environnement et vaudrait pour toutes les villes. Enlevez-le : chaque ville a son jeton et sa clé, dans secrets/token et secrets/key de son dossier.
start-serve-same-token = Cette ville a le même jeton de bot que { $other }. Chaque ville a besoin de son propre bot. { $other } continue ; donnez à cette ville son propre jeton.
start-serve-same-key = Cette ville a la même clé que { $other } : qui en reçoit une pourrait lire les deux. { $other } continue ; donnez à cette ville sa propre clé, ou changez-la avec `bankje key rotate`.
start-serve-full = Ce processus fait déjà tourner { $most } villes et n'en prend pas plus. Mettez cette ville dans un autre dossier, avec son propre processus.
start-serve-data-gone = Le dossier de données { $folder } était là et a disparu. Remettez-le : Bankje ne recommence pas avec un dossier vide. Pour recommencer à vide exprès, redémarrez tout le processus.
start-nothing-here = Il n'y a encore rien de Bankje dans { $folder }. Vérifiez BANKJE_DATA_DIR. Rien n'a changé.
start-disk = Le disque de { $folder } est plein, en lecture seule ou en panne. Libérez de la place ou réparez-le, puis recommencez. Rien n'a changé.
start-rotated = Tout a maintenant la nouvelle clé : données, sauvegardes et pseudonymes. Donnez désormais { $file } dans BANKJE_KEY_FILE, et ne gardez l'ancienne clé que tant qu'il vous reste une ancienne copie quelque part.
start-rotated-reset = Tout a maintenant la nouvelle clé, et plus personne ne peut être retrouvé. Toutes les conversations sont effacées ; leurs messages disparaîtront de Discord dès que Bankje tournera à nouveau. Les anciennes sauvegardes n'existent plus. Donnez désormais { $file } dans BANKJE_KEY_FILE.
start-rotated-already = Les données ont déjà cette clé. Rien n'a changé.
start-backup-made = La sauvegarde est { $file }. Elle est chiffrée avec votre clé. Ce qui est effacé à partir de maintenant s'y trouve encore : gardez-la des jours, pas des mois.
start-intake-stopped = ✔ Le banc est fermé sur chaque serveur. Un Bankje qui tourne le voit tout de suite ; cela reste ainsi après un redémarrage. Rouvrir : `bankje open-intake`.
start-intake-open = ✔ L'arrêt pour tous les serveurs est levé. Un serveur qui s'est arrêté lui-même reste fermé jusqu'à ce que la personne qui le gère le rouvre.
start-intake-was-open = Il n'y avait pas d'arrêt pour tous les serveurs.
start-close-decided = ✔ Le banc de ce serveur s'arrête. Le dernier jour est le { $day } ; ensuite Bankje efface tout et quitte le serveur. La preuve arrive dans le dossier `closed` du dossier de données. Pour revenir en arrière : `bankje close SERVER --cancel`.
start-close-cancelled = ✔ Le banc de ce serveur reste.
start-close-began = Le dernier jour de ce serveur est passé : l'effacement a commencé. Rien n'a changé.
start-close-past = Ce jour est passé. Choisissez aujourd'hui ou plus tard avec --last-day. Rien n'a changé.
start-close-unknown = Ce bot n'est pas sur ce serveur, et rien n'en est gardé. Vérifiez le numéro. Rien n'a changé.
start-close-laid-ready = Bankje ne tourne pas maintenant. La demande est prête : elle commence dès qu'il tourne. Pour la retirer : --cancel.
start-close-no-answer = Le Bankje qui tourne n'a pas encore répondu. La demande est prête. Regardez dans le journal s'il est connecté à Discord.
start-backup-no-answer = Le Bankje qui tourne n'a pas fait de sauvegarde. Regardez dans son journal s'il fonctionne encore, ou arrêtez-le et recommencez.
start-backup-unreadable = { $file } n'est pas une sauvegarde de Bankje, ou est abîmé. Prenez-en une autre. Rien n'a changé.
start-backup-newer = { $file } vient d'un Bankje plus récent. Installez cette version plus récente. Rien n'a changé.
start-health-well = ✔ Bankje va bien.
start-health-no-port = Il n'y a pas de port pour la santé. Donnez-en un avec health_port (bankje.toml) ou BANKJE_HEALTH_PORT, par exemple 9464, et redémarrez Bankje.
start-health-no-answer = Bankje ne répond pas sur le port { $port } : il ne tourne pas, ou il est bloqué. Regardez le journal et redémarrez-le.
start-health-port = Le port { $port } n'est pas libre pour la santé. Choisissez-en un autre avec health_port, ou désactivez-la avec 0.
start-health-title-well = Bankje va bien
start-health-title-ill = Bankje ne va pas bien
start-health-loop-well = Le programme répond.
start-health-loop-ill = Le programme est bloqué, ou vient de démarrer. Si cela dure une minute : redémarrez-le et gardez le journal.
start-health-gateway-well = Connecté à Discord.
start-health-gateway-ill = Pas connecté à Discord. Bankje continue d'essayer ; si cela dure, regardez discordstatus.com et le journal.
start-health-store-well = Ce qui est nouveau peut être conservé.
start-health-store-ill = Ce qui est nouveau ne peut pas être conservé : le disque est plein, en lecture seule ou défectueux. Faites de la place ou réparez-le.
start-health-sweep-well = Ce qui a expiré est effacé à temps.
start-health-sweep-ill = Rien de ce qui a expiré n'est effacé depuis dix minutes. Cherchez « job failed » dans le journal.
start-health-due-well = Aucun message ne reste sur Discord plus longtemps que permis.
start-health-due-ill = Un message reste sur Discord une heure de plus que permis. Bankje continue d'essayer ; vérifiez ses permissions avec /contrôle.
start-health-backup-well = La sauvegarde la plus récente est fraîche.
start-health-backup-ill = Il n'y a pas de sauvegarde du dernier jour et demi. Regardez le disque des sauvegardes.
start-health-town-starting = démarre.
start-health-town-running = tout va bien.
start-health-town-waiting = s'est interrompue et redémarre d'elle-même. Cherchez « town broke off » dans le journal.
start-health-town-refused = ne tourne pas : quelqu'un doit réparer quelque chose. Le journal et le terminal disent quoi.
start-health-town-stopped = est arrêtée, exprès.
start-health-requests-ill = Discord a refusé tant de demandes de cette adresse que la plupart attendent quelques minutes. Cherchez « too many requests refused » dans le journal.
start-health-alive = ✔ Bankje n'est pas bloqué.
start-health-not-alive = Bankje est bloqué, ou ne répond pas sur le port { $port }.
start-backup-other-key = { $file } a été fait avec une autre clé. Donnez cette clé avec --key-file. Rien n'a changé.
start-journal-missing = Je ne sais pas ce qui a été effacé depuis { $since } : le fichier { $name } manque ou est plus récent. Mettez-le à côté de la sauvegarde. Si c'est vraiment impossible, --without-journal ramène aussi ce que des gens ont effacé. Rien n'a changé.
start-restored = Les données sont de nouveau celles du { $made }. Ce qui a été effacé ou a expiré depuis reste effacé (lignes : { $gone }). Ce qui s'est ajouté depuis sur Discord, Bankje le nettoiera dès qu'il tournera à nouveau.
start-restored-kept = Ce qui était là avant se trouve dans { $file }.
start-rehearsed = La sauvegarde du { $made } peut être restaurée (lignes : { $rows }). L'essai a eu lieu dans un dossier à part, qui est effacé. /contrôle montre cette date à partir de maintenant.
start-rehearse-none = Dans { $folder }, aucune sauvegarde ne s'ouvre avec cette clé. Faites-en une avec : bankje backup.
start-config-unreadable = { $file }, ligne { $line } : ce n'est pas du TOML valable. Écrivez : nom = valeur, avec le texte entre "guillemets droits".
start-config-unknown = { $file }, ligne { $line } : je ne connais pas « { $name } ». Vous pouvez utiliser : { $known }.
start-config-wrong = { $file }, ligne { $line } : « { $name } » n'est pas correct. Écrivez : { $remedy }.
start-env-wrong = { $name } n'est pas correct. Donnez : { $remedy }.
start-text-broken = { $file }, ligne { $line } : ce texte n'est pas fini. Écrivez : nom = texte, avec { "{" } et { "}" } par paires.
start-text-unknown = { $file }, ligne { $line } : « { $name } » n'existe pas. Regardez dans le dossier texts du module quels noms existent.
start-text-locked = { $file }, ligne { $line } : « { $name } » dit un fait ou une promesse et ne se change pas. Enlevez ces lignes, et le texte habituel revient.
start-text-fact = { $file }, ligne { $line } : « { $name } » ne connaît pas ${ $fact }. Utilisez seulement ce qui est dans le texte de base.
start-text-long = { $file }, ligne { $line } : « { $name } » est trop long. { $longest } caractères au plus : sinon, ça ne tient pas à l'écran sur Discord.
start-text-keeps = { $file }, ligne { $line } : « { $name } » peut sonner autrement, mais doit dire aussi ceci : { $fact }. Le texte habituel est : { $ours }
start-text-asks = { $file }, ligne { $line } : « { $name } » demande qui est la personne, et un jeune n'a jamais à le dire. Écrivez-le sans cette question. Le texte habituel est : { $ours }
start-text-adds = { $file }, ligne { $line } : « { $name } » dit quelque chose que le texte habituel ne dit pas : { $fact }. Ne promettez rien et ne citez aucun fait qui n'y est pas. Le texte habituel est : { $ours }
start-own-words = Ceci peut se dire autrement, tant que les faits y restent. Pour les jeunes, ce sont ({ $count } textes) :
start-own-hard = { $file }, ligne { $line } : « { $name } » n'est pas encore assez simple pour des jeunes ({ $what }). Écrivez des phrases courtes et calmes, en tutoyant : { $said }
start-update-no-address = Il n'y a pas d'adresse où demander la dernière version. Donnez celle des versions publiées dans releases_url (bankje.toml) ; docs/operating.md dit laquelle. Rien n'a été demandé.
start-update-unreachable = Personne ne répond à l'adresse de releases_url. Vérifiez l'adresse, et si cette machine a internet. Y a-t-il une version plus récente ? Personne ne le sait pour l'instant.
start-update-refused = L'adresse de releases_url répond non ({ $status }). Vérifiez-la : ce doit être celle pour les programmes, ouverte à tous. Y a-t-il une version plus récente ? Personne ne le sait pour l'instant.
start-update-no-version = Ce qui est venu de l'adresse de releases_url ne nomme aucune version. Vérifiez l'adresse. Y a-t-il une version plus récente ? Personne ne le sait pour l'instant.
start-update-newest = ✔ C'est la dernière version : { $ours }.
start-update-newer = Il y a une version plus récente : { $newest }. Celle-ci est { $ours }. Lisez d'abord dans son journal des changements ce que vous devez faire à la main. Bankje n'installe rien lui-même.
start-helplines-missing = Il n'y a pas de { $file } dans { $folder }, et Bankje n'en contient pas non plus. Réinstallez Bankje.
helplines-broken-entry = { $file }, { $entry }, champ « { $field } » : ce n'est pas correct. Écrivez : { $expected }.
