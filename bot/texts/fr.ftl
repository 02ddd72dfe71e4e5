### What the house itself says. Each group names its readers; texts for young people pass the lint.

## Readers: young people

shell-broken = Désolé, quelque chose s'est mal passé de mon côté. Tu veux bien réessayer tout à l'heure ?
shell-your-words = Voici ce que tu as écrit. Tu peux le copier :
shell-no-such-door = Ce bouton ne marche plus. Regarde le panneau : tu y trouves les boutons qui marchent.
shell-only-on-a-server = Ça marche seulement sur le serveur, pas dans un message privé.
shell-help-now = Besoin d'aide maintenant
    .locked = safety
shell-hide = Cacher
shell-wipe = Effacer
shell-wipe-all = Tout effacer
posts-closed = Pardon, je ne peux pas apporter ton message à l'équipe en sécurité pour le moment. Rien n'a été gardé. Réessaie plus tard. Tu veux parler à quelqu'un maintenant ? Appelle le 106, jour et nuit.
    .locked = safety

## Readers: young people — moments

when-clock = { $whole ->
    [yes] { $hour } h
   *[no] { $hour } h { $minute }
  }
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
when-today = aujourd'hui à { $hour }
when-yesterday = hier à { $hour }
when-tomorrow = demain à { $hour }
when-other = { $day } à { $hour }

## Readers: admins

shell-only-admins = C'est réservé aux personnes qui gèrent le serveur. Demande à quelqu'un qui a « Gérer le serveur ».
hours-not-understood = Je ne comprends pas ces heures. Écris-les ainsi : { $example }.
hours-never = Avec ces heures, le banc n'est jamais ouvert, ou jamais fermé. Écris-le ainsi : { $example }.
hours-end-before-start = La fin vient avant le début. Écris-le ainsi : di-vr 14-18 uur.

## Readers: operators

start-key-missing = Il n'y a pas de clé. Crées-en une avec `bankje key new` et donne-la dans BANKJE_KEY ou dans un fichier avec BANKJE_KEY_FILE. Sans clé, Bankje ne démarre pas.
start-key-short = La clé est trop courte : au moins { $shortest } caractères. Crées-en une avec `bankje key new`.
start-key-wrong = Cette clé ne va pas avec les données de { $folder }. Donne la clé du début de ce dossier. Rien n'a changé.
start-key-in-data = { $file } se trouve dans le dossier des données. Mets les secrets ailleurs : qui vole le dossier ne doit pas les avoir.
start-secret-file = Je ne peux pas lire le fichier { $file }. Vérifie qu'il existe et que cet utilisateur peut le lire.
start-discord-away = Discord est injoignable. Vérifie que cette machine a internet, puis redémarre.
start-token-missing = Il n'y a pas de jeton de bot. Donne-le dans BANKJE_TOKEN ou dans un fichier avec BANKJE_TOKEN_FILE. Tu le trouves sur discord.com/developers, à la page Bot.
start-token-wrong = Discord ne connaît pas ce jeton de bot. Crée un nouveau jeton sur discord.com/developers, à la page Bot.
start-store-damaged = Le fichier de données est abîmé. Remets une sauvegarde, ou déplace le fichier pour commencer à vide. Rien n'a changé.
start-store-newer = Les données viennent d'un Bankje plus récent (pièce { $room }). Installe cette version plus récente. Rien n'a changé.
start-second-instance = Un Bankje tourne déjà avec le dossier { $folder }. Arrête-le d'abord, ou donne un autre dossier dans BANKJE_DATA_DIR.
start-config-unreadable = { $file }, ligne { $line } : ce n'est pas du TOML valable. Écris : nom = valeur, avec le texte entre "guillemets droits".
start-config-unknown = { $file }, ligne { $line } : je ne connais pas '{ $name }'. Tu peux utiliser : { $known }.
start-config-wrong = { $file }, ligne { $line } : '{ $name }' n'est pas correct. Écris : { $remedy }.
start-env-wrong = { $name } n'est pas correct. Donne : { $remedy }.
start-text-broken = { $file }, ligne { $line } : ce texte n'est pas fini. Écris : nom = texte, avec { "{" } et { "}" } par paires.
start-text-unknown = { $file }, ligne { $line } : '{ $name }' n'existe pas. Regarde dans le dossier texts de la pièce quels noms existent.
start-text-locked = { $file }, ligne { $line } : '{ $name }' est une phrase de sécurité ou de vie privée. On ne peut pas la changer. Enlève ces lignes.
start-text-fact = { $file }, ligne { $line } : '{ $name }' ne connaît pas ${ $fact }. Utilise seulement ce qui est dans le texte de base.
start-helplines-missing = Il n'y a pas de { $file } dans { $folder }, et Bankje n'en contient pas non plus. Réinstalle Bankje.
helplines-broken-entry = { $file }, { $entry }, champ '{ $field }' : ce n'est pas correct. Écris : { $expected }.
