### The people of the team.

## Readers: young people

introductions-signature = **{ $name }** ({ $role })
introductions-card-title = **{ $name }** — { $role }
introductions-and = { $first } et { $last }
introductions-and-others = { $count ->
    [one] { $first } et une autre personne
   *[other] { $first } et { $count } autres
    }
introductions-role-youth_worker = animation jeunesse
introductions-role-street_worker = travail de rue
introductions-role-prevention_worker = prévention
introductions-role-counsellor = aide psychosociale
introductions-only-youth_worker = Seulement avec l'animation jeunesse
introductions-only-street_worker = Seulement avec le travail de rue
introductions-only-prevention_worker = Seulement avec la prévention
introductions-only-counsellor = Seulement avec l'aide psychosociale
introductions-about-youth_worker = { $name } réfléchit avec toi : à ta journée, à tes projets ou à ce qui est difficile.
    .locked = role
introductions-about-street_worker = { $name } va là où il y a des jeunes et t'aide à ta façon.
    .locked = role
introductions-about-prevention_worker = { $name } pense aussi à la sécurité des autres.
    .locked = role
introductions-about-counsellor = { $name } t'aide quand c'est difficile.
    .locked = role
introductions-secrecy-discretion = devoir de discrétion
introductions-secrecy-professional = secret professionnel
introductions-duty-discretion = A un devoir de discrétion : ne le répète pas. Il y a des limites.
    .locked = privacy
introductions-duty-professional = A le secret professionnel : n'a pas le droit de le répéter. Il y a des limites.
    .locked = privacy
introductions-card-works = **{ $name }** — { $role }, { $employer }
introductions-card-called = { $name } ({ $pronouns })
introductions-card-account = Compte de travail : { $account }
introductions-card-does = **Ce que je fais :** { $text }
introductions-card-does_not = **Ce que je ne fais pas :** { $text }
introductions-card-between = **Ça reste entre nous ?** { $duty }
introductions-card-hours = **Quand ?** { $text }
introductions-card-place = **Où ?** { $text }
introductions-card-languages = **Langues :** { $text }
introductions-card-own_words = **Avec mes propres mots :** { $text }
introductions-photo-alt = Photo de { $name }
introductions-menu-who = Qui est-ce ?
introductions-real = C'est vrai ?
introductions-good-question = C'est bien de demander.
introductions-check-page =
    Regarde { $page }
    Tu y trouves les mêmes noms et ce bot.
introductions-check-phone = Tu peux aussi appeler : { $phone }. Demande l'équipe jeunesse de { $town }.
introductions-check-none = Il n'y a pas encore de page ni de numéro de { $town } ici. Cherche toi-même le numéro. Demande l'équipe jeunesse.
introductions-account-counts = Tout le monde peut copier un nom et une photo. Seul compte le compte de travail sur la carte.
introductions-ours = ✔ { $name } travaille pour { $town }. Voici la carte.
introductions-not-ours = **Ce compte ne fait pas partie de l'équipe jeunesse de { $town }.** Avec /qui, tu vois qui en fait partie.
introductions-pretender = Ce compte fait semblant ? Ne réponds pas, bloque-le et signale-le à Discord. Dis-le-nous aussi, avec « Poser une question ».
introductions-bot = Je suis un bot de l'équipe jeunesse de { $town }. Je transmets ton message à des personnes. Avec /qui, tu vois qui elles sont.
    .locked = bot-identity

## Readers: workers

introductions-not-a-worker = C'est réservé à l'équipe. Tu en fais partie ? Demande à un admin de te présenter avec /équipe ajouter, et de te donner le rôle de l'équipe.
introductions-command-card = carte
introductions-command-card-about = Remplis ta carte de présentation.
introductions-step-work = Ce que je fais
introductions-step-where = Quand et où
introductions-hours-change = Quelque chose n'est pas juste ? Appuie sur 'Quand et où' et écris tes heures autrement.
introductions-step-self = À propos de moi
introductions-step-photo = Photo
introductions-step-who = Nom et fonction
introductions-no-photo = Enlever la photo
introductions-sign-ask = Demander l'accord
introductions-field-employer = Pour qui travailles-tu ?
introductions-field-does = Ce que je fais
introductions-field-does_not = Ce que je ne fais pas
introductions-field-hours = Quand ?
introductions-field-place = Où ?
introductions-field-languages = Langues
introductions-field-pronouns = Pronoms (facultatif)
introductions-field-own_words = Avec mes propres mots (facultatif)
introductions-field-name = Prénom
introductions-field-role = Fonction
introductions-field-secrecy = Devoir de secret
introductions-field-photo = Une photo de toi
introductions-hint-employer = le service jeunesse de Lindendaal
introductions-hint-does = Écouter, réfléchir avec toi, arranger des choses, monter un projet ensemble.
introductions-hint-does_not = Je ne suis ni psychologue ni police. Je ne cherche pas à savoir qui tu es.
introductions-hint-hours = mar-ven 14h-18h
introductions-hint-place = Ici, et à la maison de jeunes De Kelder
introductions-hint-languages = Néerlandais, français, un peu d'arabe
introductions-hint-pronouns = elle
introductions-hint-own_words = Je dessine des BD et je perds toujours à Mario Kart.
introductions-photo-hint = JPEG, PNG ou WebP, 8 Mo maximum. Nous enlevons le lieu et l'heure.
introductions-who-note = Un admin doit l'approuver. D'ici là, rien ne change.
introductions-state-draft = **Voici ta carte. Elle n'est encore affichée nulle part.** Toi seul·e la vois.
introductions-state-waiting = **Ta carte attend l'accord d'un admin.** Si tu changes encore quelque chose, redemande-le.
introductions-state-published = **Ta carte est approuvée.** Tu changes toi-même la photo, les pronoms et tes propres mots. Un admin approuve le reste.
introductions-missing = Il manque encore : { $parts }
introductions-changed = Voici ta nouvelle version. L'ancienne reste visible jusqu'à ce qu'un admin approuve celle-ci.
introductions-remarked = Un admin voudrait encore changer ceci : { $remark }
introductions-asked = ✔ Demandé. Ta carte est dans le canal de l'équipe. Un admin va la regarder.
introductions-asked-by-hand = ✔ Ta carte attend un accord. Je n'ai pas pu le poster dans le canal de l'équipe. Dis-le toi-même à un admin : tout ce qui attend est dans /équipe cartes.
introductions-plain = **{ $field ->
       *[employer] { introductions-field-employer }
        [does] { introductions-field-does }
        [does_not] { introductions-field-does_not }
        [hours] { introductions-field-hours }
        [place] { introductions-field-place }
        [languages] { introductions-field-languages }
        [pronouns] { introductions-field-pronouns }
        [own_words] { introductions-field-own_words }
    }** accepte de 1 à { $longest } caractères de texte simple : sans liens, mentions ni mise en forme. Rien n'a changé.
introductions-choose = Choisis une fonction et un devoir de secret. Rien n'a changé.
introductions-unfinished = Ta carte n'est pas encore complète. Dans /carte, tu vois ce qui manque.
introductions-asked-already = Ta carte attend déjà un accord. Tu peux aussi le demander toi-même à un admin.
introductions-nothing-new = Ta carte est déjà approuvée telle quelle. Il n'y a rien de nouveau à approuver.
introductions-photo-none = Je n'arrive pas à lire ça comme une photo. Choisis un JPEG, PNG ou WebP. Rien n'a changé.
introductions-photo-large = Cette photo est trop grande. Choisis-en une de 8 Mo et 24 mégapixels maximum. Rien n'a changé.
introductions-photo-moves = Cette photo bouge. Choisis-en une fixe. Rien n'a changé.
introductions-requested = **{ $name } demande à un admin d'approuver cette carte.** Tout le monde la verra ainsi.
introductions-changes = Différent de maintenant : { $parts }
introductions-sign = Approuver
introductions-not-yet = Pas encore
introductions-signed = ✔ La carte de { $name } a été approuvée par { $admin }.
introductions-signed-alone = ✔ La carte de { $name } a été approuvée par { $admin } : sa propre carte, comme seul admin.
introductions-returned-team = La carte de { $name } n'est pas encore approuvée. { $admin } a écrit ce qui doit changer : regarde dans /carte.
introductions-command-sentences = phrases
introductions-command-sentences-about = Garde des phrases à toi pour commencer une réponse.
introductions-sentences-title = **Tes propres phrases** ({ $count } sur { $most }). Toi seul·e les vois. Elles partent quand tu les effaces, quand tu quittes l'équipe, ou un an après ta dernière permanence.
introductions-sentences-how = Commence une réponse avec l'une d'elles : appuie dans le fil sur **Plus**, puis sur **Mes phrases**. Change-la quand tu veux, ou écris simplement toi-même. Rien ne part avant que tu l'envoies.
introductions-sentences-no-names = Pas de noms ni d'histoires de jeunes : ceci est conservé.
    .locked = privacy
introductions-sentence-choose = Choisis une phrase à regarder
introductions-sentence-new = Nouvelle phrase
introductions-sentence-one = **{ $label }**
introductions-sentence-change = Changer
introductions-sentence-drop = Enlever
introductions-sentences-back = Retour
introductions-sentences-wipe = Tout enlever
introductions-sentences-sure = On efface toutes tes phrases ({ $count }) ? On ne peut pas revenir en arrière.
introductions-sentences-wipe-all = Oui, tout effacer
introductions-sentences-wiped = ✔ Toutes tes phrases sont effacées.
introductions-sentence-kept = ✔ Gardé : { $label }.
introductions-sentence-dropped = ✔ Effacé : { $label }.
introductions-field-sentence-label = Comment appelles-tu cette phrase ?
introductions-hint-sentence-label = Première réponse
introductions-field-sentence-words = La phrase, dans ton propre style
introductions-hint-sentence-words = Salut, chouette que tu écrives ! Raconte, j'ai le temps.
introductions-sentence-label = Donne à la phrase un nom de 1 à { $longest } caractères. Rien n'a été gardé.
introductions-sentence-words = Une phrase compte de 1 à { $longest } caractères. Rien n'a été gardé.
introductions-sentence-points = Ceci n'a pas été gardé : enlève les mentions, liens, adresses mail et numéros de compte. Ainsi une phrase ne désigne jamais personne. Dans une réponse, tu peux les ajouter toi-même.
introductions-sentence-double = Tu as déjà une phrase appelée { $label }. Choisis un autre nom, ou change celle-là avec /phrases. Rien n'a été gardé.
introductions-sentence-full = Tu as déjà { $most } phrases ; une liste n'en contient pas plus. Enlèves-en une d'abord avec /phrases. Rien n'a été gardé.
introductions-sentence-gone = Cette phrase n'est plus là. Rien n'a changé. Ce qu'il y a, tu le vois avec /phrases.

## Readers: admins

introductions-done = ✔ Présentation faite : { $signature }. Cette personne signe ainsi chaque message.
introductions-next = Donne aussi le rôle de l'équipe à cette personne. Ensuite : /permanence commencer.
introductions-name = Un prénom de 1 à { $longest } caractères, sans ponctuation. Par exemple : Yasmine.
introductions-command = équipe
introductions-command-about = Les personnes de l'équipe.
introductions-command-add = ajouter
introductions-command-add-about = Présente quelqu'un de l'équipe.
introductions-option-member = membre
introductions-option-member-about = Le compte de travail.
introductions-option-name = prénom
introductions-option-name-about = Cette personne signe ainsi.
introductions-option-role = fonction
introductions-option-role-about = Quel genre de travail ?
introductions-option-secrecy = secret
introductions-option-secrecy-about = Quel devoir s'applique ?
introductions-next-card = Ensuite, { $name } remplit sa carte avec /carte.
introductions-command-cards = cartes
introductions-command-cards-about = Où en sont les cartes de l'équipe ?
introductions-command-channel = canal
introductions-command-channel-about = Choisis où sont les cartes, et comment vérifier qu'elles sont vraies.
introductions-command-apart = à-part
introductions-command-apart-about = Donne à une fonction son propre canal, ou reprends-le.
introductions-option-apart-about = Seuls ces membres peuvent le voir. Vide : plus de canal propre.
introductions-apart-chosen = Canal propre pour { $role } : { $channel }.
introductions-apart-none = ✔ Il n'y a plus de canal propre pour { $role }. Les jeunes ne peuvent plus le choisir. Ce qui est en cours continue dans l'ancien canal.
introductions-apart-hidden = ✖ Je ne vois pas { $channel }. Active « Voir le salon » pour mon rôle.
introductions-apart-rights = ✖ Je ne peux pas encore y faire ceci : { $rights }. Active-le dans Modifier le salon › Permissions › mon rôle.
introductions-apart-readers = ✖ Ces rôles ou personnes peuvent le lire : { $readers }. Désactive « Voir le salon » pour eux. Aussi pour le rôle de l'équipe : toute l'équipe l'a.
introductions-apart-unread = ✖ Pas encore nommé dans le canal : { $names }. Ajoute chaque compte de travail dans Modifier le salon › Permissions, avec « Voir le salon » activé.
introductions-apart-nobody = ✖ Personne de l'équipe n'a cette fonction. Présente quelqu'un avec /équipe ajouter.
introductions-apart-one-kind = ✖ Toute l'équipe a cette fonction. Un jeune n'a alors rien à choisir.
introductions-apart-right = ✔ Eux seuls peuvent le lire. Les jeunes peuvent maintenant choisir de parler avec cette fonction seulement : { $role }.
introductions-apart-again = D'ici là, les jeunes ne peuvent pas le choisir : { $role }. C'est changé ? Appuie sur « Regarde encore », ou fais /configurer commencer.
introductions-apart-look = Regarde encore
introductions-apart-team = C'est le canal de toute l'équipe. Choisis-en un que seule cette fonction peut lire.
introductions-apart-taken = Ce canal appartient déjà à une autre fonction. Chaque fonction a besoin de son propre canal.
introductions-option-channel = canal
introductions-option-channel-about = Les cartes viennent ici.
introductions-option-page = page
introductions-option-page-about = La page de la commune sur l'équipe.
introductions-option-phone = téléphone
introductions-option-phone-about = Le numéro général de la commune.
introductions-command-remove = retirer
introductions-command-remove-about = Quelqu'un ne fait plus partie de l'équipe.
introductions-option-who = qui
introductions-option-who-about = Choisis dans la liste de l'équipe.
introductions-in-list = { $name } ({ $role }) · compte { $account }
introductions-no-such-worker = Je ne trouve pas cette personne dans l'équipe. Choisis un nom dans la liste qui apparaît quand tu tapes.
introductions-removed = ✔ { $name } ne fait plus partie de l'équipe. La carte, la photo et ses propres phrases ont disparu, les conversations ouvertes attendent à nouveau.
introductions-role-gone = Le rôle de l'équipe sur Discord est aussi retiré à { $account }.
introductions-role-by-hand = **Fais encore une chose toi-même :** retire le rôle de l'équipe à { $account }. Cela se fait dans Paramètres du serveur › Membres. Je n'en ai pas le droit. D'ici là, { $name } peut encore lire le canal de l'équipe.
introductions-channel-chosen = ✔ Les cartes viennent dans { $channel }.
introductions-lacking = ✖ Là, je ne peux pas encore faire ceci : { $rights }. Active-le dans Modifier le salon › Permissions › mon rôle.
introductions-checked-by = Qui doute regarde { $page } ou appelle le { $phone }. Mets sur cette page les prénoms de l'équipe et le nom de ce bot.
introductions-check-missing = Indique aussi la page et le numéro de la commune. Un jeune peut alors vérifier lui-même qu'une carte est vraie.
introductions-team-channel = Choisis un canal que tout le monde voit : le canal de l'équipe est réservé à l'équipe. Rien n'a changé.
introductions-page = Écris l'adresse complète de la page, par exemple https://www.lindendaal.be/jeugd. Rien n'a changé.
introductions-phone = Écris le numéro en chiffres, par exemple 014 00 00 00. Rien n'a changé.
introductions-field-remark = Que faut-il encore changer ?
introductions-remark = Écris ce qui doit changer en 1 à { $longest } caractères de texte simple : sans liens, mentions ni mise en forme.
introductions-proposal-gone = Cette version n'attend plus d'accord : elle est déjà traitée, ou a changé depuis la demande. Ce qui attend est dans /équipe cartes.
introductions-published = ✔ La carte de { $name } est approuvée.
introductions-no-channel = Elle n'est encore affichée nulle part : choisis un canal avec /équipe canal.
introductions-returned = ✔ { $name } voit dans /carte ce qui doit changer.
introductions-own-card = C'est ta propre carte. Laisse plutôt un autre admin la regarder : deux voient mieux qu'un. Si tu es vraiment seul·e admin, c'est possible ainsi. L'équipe voit que c'était toi.
introductions-alone = Je suis seul·e admin
introductions-look = Appuie sur un nom pour voir ce qui attend :
introductions-look-later = { $count } autres attendent. Elles apparaissent ici quand celles-ci sont vues.
introductions-nobody = Personne n'est encore présenté. Commence avec /équipe ajouter.
introductions-how-far = { $name } : { $far }
introductions-far-empty = pas encore de carte
introductions-far-draft = en cours, pas encore demandé
introductions-far-waiting = attend un accord
introductions-far-published = approuvée
