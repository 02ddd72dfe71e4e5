### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = aide
helplines-command-about = Regarde qui tu peux appeler maintenant.
helplines-crisis = **Tu as bien fait d'appuyer sur ce bouton. On prend ça au sérieux.**
    Je suis un bot et je ne peux pas t'aider moi-même maintenant. Ces personnes le peuvent :
    .locked = safety
helplines-crisis-typed = **Tu as bien fait de chercher de l'aide. On prend ça au sérieux.**
    Je suis un bot et je ne peux pas t'aider moi-même maintenant. Ces personnes le peuvent :
    .locked = safety
helplines-crisis-112 = **Un danger, là, maintenant ? Appelle le 112.** Aussi pour quelqu'un d'autre.
    .locked = safety
helplines-crisis-1813 = **Tu penses au suicide ? Appelle le 1813.** Jour et nuit, gratuit, anonyme.
    .locked = safety
helplines-crisis-106 = **Juste besoin de quelqu'un ? Appelle le 106.** Jour et nuit, gratuit.
    .locked = safety
helplines-crisis-chat = 1813 · { $chat }
helplines-crisis-language = Le 106 et le 1813 répondent en néerlandais. Dans ta langue : { $languages }.
helplines-crisis-someone = Tu as près de toi quelqu'un en qui tu as confiance ? Va vers cette personne. Ou envoie : « Tu peux me rejoindre maintenant ? »
    .locked = safety
# The town's own line on the card, for example where one can walk in. Empty: there is none.
helplines-crisis-own = { "" }
helplines-crisis-hurt = **Ça ne doit pas arriver. Et ce n'est pas ta faute.**
    Tu peux en parler, même si tu ne sais pas encore ce que tu veux. Tu peux leur parler :
    .locked = safety
helplines-crisis-blackmail = **Ce n'est pas ta faute.**
    Ne réponds plus. Ne paie pas. Garde les messages. Elles et ils peuvent t'aider :
    .locked = safety
helplines-crisis-worried = **C'est gentil de faire ça. Tu ne dois pas porter ça tout seul.**
    Appelle le 1813 aussi quand il s'agit d'un ami. Ils réfléchissent avec toi.
    .locked = safety
helplines-nobody-answers = **Personne ne décroche ? Appelle le 106.** Jour et nuit, gratuit, en néerlandais.
    .locked = safety
helplines-automatic = Ceci est un message automatique. Je suis un bot.
    .locked = bot-identity
helplines-team-closed = **Personne** de notre équipe ne lit pour le moment. N'attends pas notre réponse.
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
helplines-team-out = **Cela n'arrive pas à l'équipe**, car tu n'es plus sur le serveur. Appelle toi-même.
    .locked = safety
helplines-team-not-known = Discord ne répond pas pour le moment. **Ne compte pas sur l'arrivée de ceci chez l'équipe.** Appelle toi-même.
    .locked = safety
helplines-team-called = { $count ->
    [one] { $names } reçoit une notification maintenant.
   *[other] { $names } reçoivent une notification maintenant.
} N'attends pas : tu peux toujours appeler.
    .locked = safety
helplines-write-anyway = Je veux quand même l'écrire
helplines-branch-hurt = Quelqu'un me fait du mal
helplines-branch-blackmail = On me fait chanter avec des images
helplines-branch-worried = J'ai peur pour quelqu'un
helplines-all = Voir toutes les lignes d'aide
helplines-list-title = **Lignes d'aide.** C'est une liste automatique. Choisis un sujet, ou regarde plus loin.
helplines-list-chosen = **Celles-ci vont avec ce que tu as choisi.** Je ne garde pas ce que tu choisis.
helplines-list-nobody = **Je ne connais pas de ligne qui va avec ce sujet : { $topic }.** Ici tu peux parler de tout.
helplines-more = Plus
helplines-again = Retour au début
helplines-refine = Choisis région, langue ou âge
helplines-call = Appelle le **{ $number }**
helplines-reach = { $how } : { $where }
helplines-channel-hours = { $reach } · { $hours }
helplines-day-and-night = jour et nuit
helplines-open = ouvert maintenant jusqu'à { $until }
helplines-open-now = ouvert maintenant
helplines-midnight = minuit
helplines-closed = fermé maintenant, rouvre : { $when }
helplines-closed-now = fermé maintenant
helplines-hours-unknown = Je ne sais pas avec certitude quand ils sont là.
    .locked = safety
helplines-hours-unsure = heures pas sûres
    .locked = safety
helplines-hours-of = { $how } { $hours }
helplines-hours-changed = les heures ont peut-être changé, regarde leur site
helplines-channel-chat = Chat
helplines-channel-email = Mail
helplines-channel-email-form = Écris
helplines-channel-form = Écris
helplines-channel-report-form = Signale
helplines-channel-forum = Forum
helplines-channel-web = Lis
helplines-channel-online-programme = Programme en ligne
helplines-channel-walk-in = Passe
helplines-channel-app = App
helplines-why-topic = à propos de : { $topic }
helplines-why-talk = pour parler de tout
helplines-why-near = dans ta région
helplines-why-free = gratuit
helplines-why-anonymous = anonyme
helplines-why-from = à partir de { $age } ans
helplines-why-until = jusqu'à { $age } ans
helplines-why-ages = de { $least } à { $most } ans
helplines-topic = De quoi s'agit-il ?
helplines-topic-any = Tous les sujets
helplines-topic-more = Plus de sujets
helplines-region = Où habites-tu ?
helplines-region-any = Partout
helplines-region-here = { $town }
helplines-region-antwerpen = Province d'Anvers
helplines-region-limburg = Limbourg
helplines-region-oost-vlaanderen = Flandre-Orientale
helplines-region-vlaams-brabant = Brabant flamand
helplines-region-west-vlaanderen = Flandre-Occidentale
helplines-region-brussel = Bruxelles
helplines-region-wallonie = Wallonie
helplines-region-duitstalige-gemeenschap = Communauté germanophone
helplines-region-nl = Pays-Bas
helplines-region-fr = France
helplines-region-de = Allemagne
helplines-language = Dans quelle langue ?
helplines-language-any = Toutes les langues
helplines-language-nl = Néerlandais
helplines-language-fr = Français
helplines-language-en = Anglais
helplines-language-de = Allemand
helplines-age = Quel âge as-tu ?
helplines-age-any = Je préfère ne pas le dire
helplines-age-until = Moins de { $most }
helplines-age-between = De { $least } à { $most } ans

## Readers: young people — practical answers

helplines-answers-command = pratique
helplines-answers-command-about = Lis des réponses courtes de l'équipe.
helplines-answers = Questions pratiques
helplines-answers-title = **Questions pratiques.** L'équipe a écrit ces réponses à l'avance. Personne ne voit ce que tu lis.
helplines-answers-choose = Choisis une question
helplines-answers-more = Plus de questions
helplines-answers-back = Autres questions
helplines-answers-none = Il n'y a pas de réponses pratiques pour l'instant. Demande à l'équipe, sans souci.
helplines-answer-from = Écrit par { $owner } le { $day } { $year }.
helplines-answer-gone = Cette réponse est en cours de vérification. Demande à l'équipe, sans souci.

## Readers: admins

helplines-gone = Cette ligne n'est plus dans la liste. Fais /lignes vérifier pour la liste actuelle.
helplines-changed = { $name } a changé entre-temps. Vérifie les nouvelles données.
helplines-check-command = lignes
helplines-check-command-about = Vérifie les lignes d'aide.
helplines-check-command-look = vérifier
helplines-check-command-look-about = Vérifie ce que les jeunes voient de chaque ligne.
helplines-check-title = **Vérifier les lignes d'aide.** { $fresh } sur { $count } vérifiées. Tant que tu ne vérifies pas une ligne, je ne dis pas qu'elle est ouverte.
helplines-check-done = **Tout est vérifié.** Vérifie la liste à nouveau tous les 3 mois.
helplines-check-choose = Choisis une ligne à vérifier
helplines-check-never = ✖ pas encore vérifiée
helplines-check-stale = ⚠ il y a plus de 90 jours
helplines-check-fresh = ✔ vérifiée
helplines-check-by = ✔ Vérifiée par { $who } le { $day }.
helplines-check-by-stale = ⚠ Vérifiée par { $who } le { $day }. C'est trop ancien : les jeunes voient « les heures ont peut-être changé ».
helplines-check-by-nobody = ✖ Personne n'a encore vérifié. Les jeunes ne voient pas d'heures, sauf jour et nuit pour le 112, le 101, le 1813 et le 106.
helplines-check-hours = Heures : `{ $hours }`
helplines-check-hours-unsure = Heures : `{ $hours }` (pas assez sûr pour être montré)
helplines-check-hours-none = Heures : inconnues
helplines-check-evidence = **{ $by ->
    [us] Preuves, en anglais
   *[town] Preuves
}** ({ $certainty }) :
helplines-check-evidence-one = • { $url } ({ $date }) : { $what }
helplines-check-undated = sans date
helplines-check-how = Appelle ou regarde leur site. Tout est juste ? Appuie sur « Vérifiée ». Quelque chose est faux ? Corrige-le dans helplines.local.toml.
helplines-check-tick = Vérifiée
helplines-check-untick = N'est plus vérifiée
helplines-check-next = Suivante
helplines-check-list = Retour à la liste
helplines-check-more = Plus de lignes
helplines-certainty-official-page = lu sur leur propre page
helplines-certainty-secondary = lu dans au moins deux autres sources
helplines-certainty-municipality = de la commune elle-même
helplines-certainty-unverified = pas sûr

## Readers: operators

helplines-no-hsds = { $file } n'est pas une liste HSDS 3.0 (JSON). Donne un dossier avec service.json, comme `bankje helplines export --hsds` en fait.
