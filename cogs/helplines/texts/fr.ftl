### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = aide
    .free = wording
helplines-command-about = Regarde qui tu peux appeler maintenant.
    .free = wording
helplines-crisis = **Tu as bien fait d'appuyer sur ce bouton. On prend ça au sérieux.**
    Je suis un bot et je ne peux pas t'aider moi-même maintenant. Ces personnes le peuvent :
    .locked = safety
helplines-crisis-typed = **Tu as bien fait de chercher de l'aide. On prend ça au sérieux.**
    Je suis un bot et je ne peux pas t'aider moi-même maintenant. Ces personnes le peuvent :
    .locked = safety
helplines-crisis-112 = **Un danger, là, maintenant ? Appelle le 112.** Aussi pour quelqu'un d'autre.
    .locked = safety
helplines-crisis-1813 = **Tu penses au suicide ? Appelle le 1813.** Jour et nuit, gratuit, anonyme, en néerlandais.
    .locked = safety
helplines-crisis-106 = **Juste besoin de parler à quelqu'un ? Appelle le 106.** Jour et nuit, gratuit, en néerlandais.
    .locked = safety
helplines-crisis-chat = 1813 · { $chat }
    .free = wording
helplines-crisis-chat-closed = On peut toujours appeler le 1813. Seul le chat est fermé. { $chat }
    .locked = safety
helplines-crisis-language = Dans ta langue : { $languages }.
    .locked = safety
helplines-crisis-someone = Il y a quelqu'un près de toi en qui tu as confiance ? Va vers cette personne. Ou envoie : « Tu peux venir me rejoindre maintenant ? »
    .locked = safety
# The town's own line on the card, for example where one can walk in. Empty: there is none.
helplines-crisis-own = { "" }
    .free = wording
helplines-crisis-hurt = **Personne n'a le droit de faire ça. Et ce n'est pas ta faute.**
    Tu peux en parler, même si tu ne sais pas encore ce que tu veux. Tu peux leur parler :
    .locked = safety
helplines-crisis-blackmail = **Ce n'est pas ta faute.**
    Ne réponds plus. Ne paie pas. Garde les messages. Ces personnes peuvent t'aider :
    .locked = safety
helplines-crisis-worried = **C'est bien que tu t'en soucies. Tu n'as pas à porter ça sans aide.**
    Tu peux aussi appeler le 1813 si c'est pour un ou une amie. On y réfléchit avec toi.
    .locked = safety
helplines-nobody-answers = **Personne ne décroche ? Appelle le 106.** Jour et nuit, gratuit, en néerlandais.
    .locked = safety
helplines-automatic = Ceci est un message automatique. Je suis un bot.
    .locked = bot-identity
helplines-team-closed = **Personne** de notre équipe ne lit pour le moment. N'attends pas notre réponse.
    .locked = safety
helplines-team-nobody = Il n'y a **personne** dans l'équipe en ce moment : personne de chez nous ne lit ceci. Appelle toi-même.
    .locked = safety
helplines-team-kind-gone = Les personnes à qui tu parles ne sont plus dans l'équipe. **Personne ne lit ceci maintenant.** Appelle toi-même.
    .locked = safety
helplines-team-closed-until = **Personne** de notre équipe ne lit pour le moment. { $back } N'attends pas notre réponse.
    .locked = safety
helplines-team-back = { $day ->
    [today] Aujourd'hui
    [tomorrow] Demain
    [d0] Lundi
    [d1] Mardi
    [d2] Mercredi
    [d3] Jeudi
    [d4] Vendredi
    [d5] Samedi
    [d6] Dimanche
   *[later] Le { $date }
  } à partir de { $hour }, oui.
    .locked = safety
helplines-team-open = Notre équipe est là maintenant, mais elle ne lit pas à chaque minute. N'attends pas notre réponse.
    .locked = safety
helplines-team-out = **Ça n'arrive pas jusqu'à l'équipe**, car tu n'es plus sur le serveur. Appelle toi-même.
    .locked = safety
helplines-team-not-known = Discord ne répond pas pour le moment. **Ne compte pas dessus : ça n'arrivera peut-être pas jusqu'à l'équipe.** Appelle toi-même.
    .locked = safety
helplines-team-unheard = **Ne compte pas sur l'équipe pour lire ceci maintenant.** Appelle toi-même.
    .locked = safety
helplines-team-again = L'équipe a déjà reçu une notification. **Ça ne sonne pas une deuxième fois.** N'attends pas : appelle toi-même.
    .locked = safety
helplines-team-anew = **Ton appel est de nouveau chez l'équipe.** Ça ne sonne pas une deuxième fois. N'attends pas : appelle toi-même.
    .locked = safety
helplines-team-noted = **Ton appel est chez l'équipe.** Pour le moment, ça ne sonne chez **personne**. N'attends pas : appelle toi-même.
    .locked = safety
helplines-team-noted-closed = **Ton appel est chez l'équipe.** **Personne** ne lit pour le moment. La personne qui commence le voit en premier. N'attends pas : appelle toi-même.
    .locked = safety
helplines-team-noted-until = **Ton appel est chez l'équipe.** **Personne** ne lit pour le moment. { $back } La personne qui commence alors le voit en premier. N'attends pas : appelle toi-même.
    .locked = safety
helplines-team-reopened = Ta conversation est de nouveau ouverte.
    .locked = safety
helplines-team-limited = **Ça n'arrive pas jusqu'à l'équipe.** Appelle toi-même.
    .locked = safety
helplines-team-trial = Le banc n'est pas encore ouvert. **L'équipe ne lit pas ceci et n'est pas appelée.** Appelle toi-même.
    .locked = safety
helplines-team-called = { $count ->
    [one] { $names } reçoit une notification maintenant.
   *[other] { $names } reçoivent une notification maintenant.
} N'attends pas : tu peux toujours appeler.
    .locked = safety
helplines-write-anyway = Je veux quand même l'écrire
    .free = wording
helplines-branch-hurt = Quelqu'un me fait du mal
    .locked = says what happens
helplines-branch-blackmail = On me fait chanter avec des images
    .locked = says what happens
helplines-branch-worried = Je m'inquiète pour quelqu'un
    .locked = says what happens
helplines-all = Voir toutes les lignes d'aide
    .free = wording
helplines-list-title = ### Lignes d'aide
    Ceci est une liste automatique. Choisis un sujet, ou continue à regarder.
    .free = wording
helplines-list-chosen = **Celles-ci vont avec ce que tu as choisi.** Je ne garde pas ce que tu choisis.
    .locked = fact
helplines-list-nobody = **Je ne connais pas de ligne pour ce sujet : { $topic }.** Ici, tu peux parler de tout.
    .locked = fact
helplines-more = Plus
    .free = wording
helplines-again = Retour au début
    .free = wording
helplines-elsewhere = J'habite ailleurs
    .free = wording
helplines-elsewhere-title = ### Tu habites ailleurs ?
    Là aussi, quelqu'un peut t'aider. Choisis ta région. Je te montre alors qui est là. Je ne garde pas ton choix.
    .locked = fact
helplines-by-topic = Qui aide pour ça ?
    .free = wording
helplines-by-topic-title = ### C'est à propos de quoi ?
    Choisis un sujet. Je te montre alors qui peut aider. Je ne garde pas ton choix.
    .locked = promise
helplines-refine = Choisis région, langue ou âge
    .free = wording
helplines-call = Appelle le **{ $number }**
    .free = wording
helplines-reach = { $how } : { $where }
    .free = wording
helplines-channel-hours = { $reach } · { $hours }
    .free = wording
helplines-day-and-night = jour et nuit
    .locked = fact
helplines-open = ouvert maintenant jusqu'à { $until }
    .locked = fact
helplines-open-now = ouvert maintenant
    .locked = fact
helplines-midnight = minuit
    .locked = fact
helplines-closed = fermé maintenant, rouvre : { $when }
    .locked = fact
helplines-closed-now = fermé maintenant
    .locked = fact
helplines-hours-unknown = Je ne sais pas exactement quand on peut les joindre.
    .locked = safety
helplines-hours-unsure = horaires à vérifier
    .locked = safety
helplines-hours-of = { $how } { $hours }
    .free = wording
helplines-hours-changed = les horaires ont peut-être changé, regarde leur site
    .locked = fact
helplines-channel-chat = Chat
    .free = wording
helplines-channel-email = Mail
    .free = wording
helplines-channel-email-form = Écris
    .free = wording
helplines-channel-form = Écris
    .free = wording
helplines-channel-report-form = Signale
    .free = wording
helplines-channel-forum = Forum
    .free = wording
helplines-channel-web = Lis
    .free = wording
helplines-channel-online-programme = Programme en ligne
    .free = wording
helplines-channel-walk-in = Passe
    .free = wording
helplines-channel-app = App
    .free = wording
helplines-why-topic = à propos de : { $topic }
    .free = wording
helplines-why-talk = pour parler de tout
    .locked = fact
helplines-why-near = dans ta région
    .locked = fact
helplines-why-belgium = en Belgique
    .locked = fact
helplines-why-free = gratuit
    .locked = fact
helplines-why-anonymous = anonyme
    .locked = fact
helplines-why-from = à partir de { $age } ans
    .locked = fact
helplines-why-until = jusqu'à { $age } ans
    .locked = fact
helplines-why-ages = de { $least } à { $most } ans
    .locked = fact
helplines-topic = C'est à propos de quoi ?
    .free = wording
helplines-topic-any = Tous les sujets
    .free = wording
helplines-topic-more = Plus de sujets
    .free = wording
helplines-region = Tu habites où ?
    .free = wording
helplines-region-any = Partout
    .free = wording
helplines-region-here = { $town }
    .free = wording
helplines-region-antwerpen = Province d'Anvers
    .locked = fact
helplines-region-limburg = Limbourg
    .locked = fact
helplines-region-oost-vlaanderen = Flandre-Orientale
    .locked = fact
helplines-region-vlaams-brabant = Brabant flamand
    .locked = fact
helplines-region-west-vlaanderen = Flandre-Occidentale
    .locked = fact
helplines-region-brussel = Bruxelles
    .locked = fact
helplines-region-wallonie = Wallonie
    .locked = fact
helplines-region-duitstalige-gemeenschap = Communauté germanophone
    .locked = fact
helplines-region-nl = Pays-Bas
    .locked = fact
helplines-region-fr = France
    .locked = fact
helplines-region-de = Allemagne
    .locked = fact
helplines-language = Dans quelle langue ?
    .free = wording
helplines-language-any = Toutes les langues
    .free = wording
helplines-language-nl = Néerlandais
    .locked = fact
helplines-language-fr = Français
    .locked = fact
helplines-language-en = Anglais
    .locked = fact
helplines-language-de = Allemand
    .locked = fact
helplines-age = Tu as quel âge ?
    .free = wording
helplines-age-any = Je préfère ne pas le dire
    .free = wording
helplines-age-until = Moins de { $most }
    .free = wording
helplines-age-from = { $least } ans ou plus
    .free = wording
helplines-age-between = De { $least } à { $most } ans
    .free = wording

## Readers: young people — practical answers

helplines-answers-command = pratique
    .free = wording
helplines-answers-command-about = Lis des réponses courtes de l'équipe.
    .free = wording
helplines-answers = Questions pratiques
    .free = wording
helplines-answers-title = ### Questions pratiques
    L'équipe a écrit ces réponses à l'avance. Personne ne voit ce que tu lis.
    .locked = fact
helplines-answers-choose = Choisis une question
    .free = wording
helplines-answers-more = Plus de questions
    .free = wording
helplines-answers-back = Autres questions
    .free = wording
helplines-answers-none = Il n'y a pas de réponses pratiques pour le moment. N'hésite pas à demander à l'équipe.
    .locked = says what happens
helplines-answer-from = Écrit par { $owner } le { $day } { $year }.
    .free = wording
helplines-answer-gone = Cette réponse est en cours de vérification. N'hésite pas à demander à l'équipe.
    .locked = says what happens

## Readers: admins

helplines-gone = Cette ligne n'est plus dans la liste. Utilisez /lignes vérifier pour la liste actuelle.
helplines-changed = { $name } a changé entre-temps. Vérifiez les nouvelles données.
helplines-check-command = lignes
helplines-check-command-about = Vérifiez les lignes d'aide.
helplines-check-command-look = vérifier
helplines-check-command-look-about = Vérifiez ce que les jeunes voient de chaque ligne.
helplines-check-title = **Vérifier les lignes d'aide.** { $fresh } sur { $count } vérifiées. Tant que vous ne vérifiez pas une ligne, je ne dis pas qu'elle est ouverte.
helplines-check-done = **Tout est vérifié.** Revérifiez la liste tous les 3 mois.
helplines-check-choose = Choisissez une ligne à vérifier
helplines-check-never = ✖ pas encore vérifiée
    .locked = fact
helplines-check-stale = ⚠ il y a plus de 90 jours
helplines-check-fresh = ✔ vérifiée
    .locked = fact
helplines-check-by = ✔ Vérifiée par { $who } le { $day }.
    .locked = fact
helplines-check-by-stale = ⚠ Vérifiée par { $who } le { $day }. C'est trop ancien : les jeunes voient « les horaires ont peut-être changé ».
helplines-check-by-nobody = ✖ Personne n'a encore vérifié. Les jeunes ne voient pas d'heures, sauf jour et nuit pour le 112, le 101, le 1813 et le 106.
    .locked = fact
helplines-check-hours = Heures : { $hours }
helplines-check-hours-unsure = Heures : { $hours } (pas assez sûr pour être montré)
helplines-check-hours-odd = Heures : trop particulières pour cet écran. Vérifiez-les dans helplines.local.toml
helplines-check-hours-none = Heures : inconnues
helplines-check-evidence = **{ $by ->
    [us] Preuves, en anglais
   *[town] Preuves
}** ({ $certainty }) :
helplines-check-evidence-one = • { $url } ({ $date }) : { $what }
helplines-check-undated = sans date
helplines-check-how = Appelez ou regardez leur site. Tout est juste ? Appuyez sur « Vérifiée ». Quelque chose est faux ? Corrigez-le dans helplines.local.toml.
helplines-check-tick = Vérifiée
helplines-check-untick = N'est plus vérifiée
helplines-check-next = Suivante
helplines-check-tick-next = Vérifiée, suivante
helplines-check-list = Retour à la liste
helplines-check-more = Plus de lignes
helplines-certainty-official-page = lu sur leur propre page
    .locked = fact
helplines-certainty-secondary = lu dans au moins deux autres sources
    .locked = fact
helplines-certainty-municipality = de la commune elle-même
helplines-certainty-unverified = pas sûr

## Readers: operators

helplines-no-hsds = { $file } n'est pas une liste HSDS 3.0 (JSON). Donnez un dossier avec service.json, comme `bankje helplines export --hsds` en fait.
helplines-no-services = { $file } contient du HSDS, mais aucun service. Seuls les services entrent : donnez aussi le fichier ou le dossier avec service.json.
helplines-office-entries-valid = ✔ { $entries } lignes sont en ordre ; les jeunes en voient { $shown }
helplines-office-looked-hidden = Cachées : pas encore prêtes
helplines-office-looked-unreachable = Cachées : rien à appeler ni à ouvrir
helplines-office-looked-unverified = Pas assez sûr pour être montré
helplines-office-looked-stale = Source la plus récente de plus de 90 jours, ou sans date
helplines-office-looked-unserved = Thèmes pour lesquels aucune ligne ne peut être montrée
helplines-office-name-format = Nommez le format : bankje helplines export --hsds
helplines-office-exported = ✔ { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
  } dans { $folder }
helplines-office-reading = Lecture des services
helplines-office-added = ✔ { $count ->
    [one] { $count } ligne ajoutée
   *[other] { $count } lignes ajoutées
  } à helplines.local.toml
helplines-office-waits = { $name } (en attente)
helplines-office-waiting = { $count ->
    [one] { $count } d'entre elles attend : vérifiez-la,
   *[other] { $count } d'entre elles attendent : vérifiez chacune,
  } puis écrivez ready = true
helplines-office-same = ✔ { $count } disent ce qui est déjà ici
helplines-office-kept-out = ✖ { $count ->
    [one] { $count } n'a pas été reprise
   *[other] { $count } n'ont pas été reprises
  }
helplines-office-more = … et encore { $count } : ajoutez --all
helplines-office-line = ligne { $line }
helplines-office-why-unreadable = Fichiers qui ne sont ni JSON ni CSV ; les autres ont été lus
helplines-office-why-strange = Fichiers où rien de HSDS n'a été trouvé
helplines-office-why-nameless = Pas repris : un service sans nom. Donnez-lui un nom, puis importez à nouveau
helplines-office-why-twice = Pas repris : un autre service a cet identifiant. Donnez-lui-en un autre, puis importez à nouveau
helplines-office-why-differs = Dit deux fois d'un même service, et différemment : le premier a été gardé
helplines-office-why-stray = Laissé de côté : cela n'appartient à aucun service présent ici
helplines-office-why-unusable = Laissé de côté : une valeur inutilisable. Corrigez-la là-bas, ou écrivez-la vous-même
helplines-office-why-hours = Laissé de côté : des heures qui ne valent pas chaque semaine, ou pas maintenant. Écrivez-les vous-même
helplines-office-why-hours-changed = Heures modifiées ailleurs : vérifiez si elles sont justes
helplines-office-why-alike = Il y a déjà une ligne de ce nom : gardez-en une des deux
helplines-office-why-shortened = Trop long, donc raccourci
helplines-office-why-too-many = Plus de façons de les joindre qu'il n'y a de place
helplines-office-why-no-place = Champs qui n'ont pas de place ici
