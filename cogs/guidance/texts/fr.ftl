### Que faire si : des fiches pour l'équipe, seulement pour qui les ouvre.

## Readers: workers

guidance-command = que-faire
guidance-command-about = Fiches pour l'équipe : que faire si…, et comment l'écrire ?
guidance-option-typed = chercher
guidance-option-typed-about = Un ou deux mots, sans nom : harcèlement, fugue, lettre d'adieu
guidance-cards = Fiches
guidance-title = **Des fiches pour vous.** Vous seul·e voyez ceci, et rien n'en part tout seul vers un jeune.
    .locked = fact
guidance-title-urgent = **Quelqu'un a appuyé : pas en sécurité.** Ce qu'il y a derrière, vous le savez mieux que le bot. Choisissez la fiche qui convient. Rien n'en part tout seul vers le jeune.
    .locked = fact
guidance-kind-situation = Que faire si…
guidance-kind-request = Quelqu'un vous demande…
guidance-kind-writing = Comment l'écrire ?
guidance-seek = Chercher
guidance-seek-title = Chercher une fiche
guidance-seek-field = Un ou deux mots
guidance-seek-hint = Par exemple : harcèlement, photo nue, fugue. Pas de noms. Rien n'en est gardé.
guidance-aid = Réfléchir ensemble
guidance-found = { $count ->
    [one] **Une fiche convient.**
   *[other] **{ $count } fiches conviennent.** La meilleure vient d'abord.
}
guidance-found-none = **Aucune fiche trouvée.** Essayez un autre mot, ou regardez la liste. Un doute ? Demandez à un·e collègue.
guidance-choose = Choisir une fiche
guidance-others = Autres fiches
guidance-back = Retour
guidance-gone = Cette fiche n'existe plus. Faites /que-faire pour la liste.
guidance-avoid = **Plutôt pas**
guidance-call = **Qui appeler**
guidance-here = **Ici chez nous**, { $what } : { $who }
guidance-here-none = **Ici chez nous**, { $what } : pas encore rempli. Un admin le fait avec /gerer-les-fiches.
    .locked = fact
guidance-contact-crisis = l'aide en cas de crise
guidance-contact-abuse = l'aide en cas de violence et de maltraitance
guidance-contact-police = la police locale, pour les jeunes
guidance-contact-school = le centre qui suit les élèves (CLB)
guidance-contact-hate = l'aide en cas de discrimination
guidance-contact-worry = qui réfléchit avec vous aux propos inquiétants
guidance-contact-lead = qui dirige l'équipe
guidance-contact-legal = le service juridique
guidance-contact-press = le service de presse
guidance-law-waits = *(Ceci parle de la loi. Personne ne l'a encore vérifié ici.)*
    .locked = fact
guidance-source = Source : { $where }.
guidance-sure-official-page = Nous l'avons lu chez ce service même.
guidance-sure-secondary = Nous l'avons lu de seconde main.
guidance-sure-municipality = La commune l'a écrit elle-même.
guidance-sure-unverified = C'est notre propre jugement, pas encore vérifié.
    .locked = fact
guidance-written = Écrit le { $day }.
guidance-looked-at = Vérifié ici le { $day }.
guidance-overdue = ⚠ **Cette fiche était à vérifier avant le { $day }.** Elle peut être dépassée. Demandez à l'admin de la vérifier.
    .locked = fact
guidance-sentences = Des phrases pour commencer
guidance-sentences-title = **{ $title } : des phrases pour commencer.** Rien ne part tout seul. Tapez avec vos propres mots, et signez vous-même.
    .locked = fact
guidance-bench = le banc sur notre serveur

guidance-aid-title = **Réfléchir ensemble.** Quatre questions. Le bot ne décide rien, ne garde rien et ne transmet rien.
    .locked = fact
guidance-aid-danger-first = **En cas de danger, appelez d'abord.** Réfléchir vient après.
guidance-aid-danger = Quelqu'un est-il en danger maintenant ?
guidance-aid-danger-yes = Oui, maintenant
guidance-aid-danger-unknown = Je ne sais pas
guidance-aid-danger-no = Non, pas maintenant
guidance-aid-danger-noted = Danger maintenant : { $answer }
guidance-aid-danger-yes-then = **Appelez d'abord.** Dites au jeune ce que vous faites. Ne restez pas seul·e.
guidance-aid-danger-unknown-then = **Demandez-le franchement :** tu es en sécurité, et il y a quelqu'un avec toi ? Pas de réponse est aussi une raison d'appeler.
guidance-aid-danger-no-then = **Il y a le temps d'en parler.** Convenez du moment où vous regardez à nouveau.
guidance-aid-status = Quel est votre statut ?
guidance-aid-own = Sur votre carte : { $duty }.
guidance-aid-status-discretion = Devoir de discrétion
guidance-aid-status-professional = Secret professionnel
guidance-aid-status-unknown = Je ne sais pas
guidance-aid-status-noted = Mon statut : { $answer }
guidance-aid-status-discretion-then = **Devoir de discrétion :** ce que cela veut dire dans ce cas, demandez-le au service juridique, sans le nom du jeune.
guidance-aid-status-professional-then = **Secret professionnel :** ce que vous partagez avec qui dans ce cas, demandez-le à votre organisation, sans le nom du jeune.
guidance-aid-status-unknown-then = **Votre statut** est sur votre carte. Qui dirige l'équipe explique ce qu'il veut dire.
guidance-aid-counsel = Avec qui en parlez-vous ?
guidance-aid-counsel-colleague = Un·e collègue
guidance-aid-counsel-lead = Qui dirige l'équipe
guidance-aid-counsel-outside = Un service externe, sans nom
guidance-aid-counsel-nobody = Encore personne
guidance-aid-counsel-noted = J'en parle avec : { $answer }
guidance-aid-counsel-colleague-then = **Dites à votre collègue** ce que vous avez lu mot pour mot, et à part ce que vous pensez que cela veut dire.
guidance-aid-counsel-lead-then = **Appelez qui dirige l'équipe**, et notez ensemble qui fait quoi pour quand.
guidance-aid-counsel-outside-then = **Demandez conseil sans nom.** Pas d'école, de rue ni de surnom.
guidance-aid-counsel-nobody-then = **Ne décidez pas seul·e.** Demandez à un·e collègue, aussi hors service s'il ou elle le veut bien.
guidance-aid-young = Parlez-vous d'abord avec le jeune ?
guidance-aid-young-yes = Oui
guidance-aid-young-unsafe = Non, pas sûr maintenant
    .locked = fact
guidance-aid-young-unknown = J'hésite
guidance-aid-young-noted = D'abord avec le jeune : { $answer }
guidance-aid-young-yes-then = **Dites ce qui vous inquiète**, demandez ce que le jeune veut, et ce qui peut se passer selon lui ou elle.
guidance-aid-young-unsafe-then = **Parlez de pourquoi ce n'est pas sûr**, et convenez de quand ce sera possible.
    .locked = fact
guidance-aid-young-unknown-then = **Demandez à un·e collègue :** que perd le jeune si nous nous taisons, et si nous parlons ?
guidance-aid-end = **C'est vous qui décidez, entre humains, ensemble.** Convenez : qui fait quoi, pour quand, et que dit-on au jeune ?
    .locked = fact
guidance-aid-back = Question précédente
guidance-aid-again = Encore une fois

## Readers: admins

guidance-manage-command = gerer-les-fiches
guidance-manage-command-about = Qui aide chez vous, et quelles fiches sont à vérifier
guidance-manage-title = **Qui aide chez vous ?** C'est sur les fiches de l'équipe, jamais là où des jeunes lisent.
    .locked = fact
guidance-manage-named = ✔ { $what } : { $who }
    .locked = fact
guidance-manage-missing = ✖ { $what } : pas encore rempli
    .locked = fact
guidance-manage-contact = Remplir un contact
guidance-manage-form = Qui aide ici ?
guidance-manage-hint = Service ou fonction, avec numéro ou adresse. Laissé vide, il disparaît.
guidance-manage-waiting = { $count ->
    [one] **Une fiche vous attend.** Elle dit quelque chose de la loi, ou sa date est passée.
   *[other] **{ $count } fiches vous attendent.** Elles disent quelque chose de la loi, ou leur date est passée.
}
guidance-manage-look = Vérifier une fiche
guidance-look-law = **Faites lire ceci à quelqu'un qui connaît la loi.** Une erreur ? Écrivez votre propre fiche dans le dossier guidance.local.
guidance-look-tick = Vérifié, c'est juste
guidance-changed = La fiche a changé entre-temps. Vérifiez-la encore une fois.
    .locked = fact
guidance-expect-no-number = le nom d'une ligne d'aide entre accolades, à la place d'un numéro
guidance-expect-no-verdict = avec qui en parler, et pas si quelqu'un doit le signaler
guidance-ok-cards-contacts = ✔ Les fiches de l'équipe disent qui aide chez vous.
    .locked = fact
guidance-ok-cards-law = ✔ Ce que les fiches disent de la loi est vérifié ici.
    .locked = fact
guidance-ok-cards-overdue = ✔ Aucune fiche de l'équipe n'a dépassé sa date.
    .locked = fact
guidance-mend-cards-contacts = ✖ Les fiches de l'équipe ne disent pas qui aide chez vous : { $which }. Faites /gerer-les-fiches.
    .locked = fact
guidance-mend-cards-law = ✖ { $count ->
    [one] Une fiche dit
   *[other] { $count } fiches disent
} quelque chose de la loi que personne n'a vérifié ici : { $which }. Demandez à votre service juridique, et faites /gerer-les-fiches.
    .locked = fact
guidance-mend-cards-overdue = ✖ Date dépassée : { $which }. Relisez-les, et faites /gerer-les-fiches.
    .locked = fact
