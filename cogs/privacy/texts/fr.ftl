### Seeing and wiping.

## Readers: young people

privacy-command = vie-privée
privacy-command-about = Vois ce qu'on sait de toi. Ou efface-le.
privacy-title = **Ta vie privée.** Il n'y a que toi qui vois ceci.
privacy-nothing = **On n'a pas de conversation de toi pour le moment.**
privacy-never-kept = **Voici ce qu'on n'a pas :** ton nom, ton âge et ton adresse. Et rien de ce que tu écris dans d'autres salons.
    .locked = privacy
privacy-sure = **C'est sûr ?** Après, l'équipe ne peut plus te répondre. Tu ne peux pas revenir en arrière. Tu veux d'abord noter un numéro ?
privacy-yes = Oui, tout effacer
privacy-no = Finalement non
privacy-wiped = 🧹 **C'est fait. Tout est effacé.** Ton nom de code n'existe plus.
privacy-wiped-nothing = 🧹 **C'est fait. Nous ne gardons rien de toi.**
privacy-wiped-later = 🧹 **Ce qu'on garde nous-mêmes est effacé.** Discord ne répond pas pour le moment. On continue d'essayer jusqu'à ce que ta conversation dans le salon de l'équipe soit partie aussi.
privacy-cannot-wipe = **Voici ce qu'on ne peut pas effacer :** ce que Discord garde, une capture d'écran, et ce que quelqu'un retient.
    .locked = privacy
privacy-still-shown = Ta conversation est encore sur ton écran ? Appuie là sur « Cacher ».
privacy-welcome = Tu peux toujours revenir pour une nouvelle conversation.
privacy-hidden = C'est caché. Tu retrouves tout avec les boutons du panneau.

## Readers: young people — what we hold, in short and field by field

privacy-kept = **Voici ce qu'on a de toi :**
privacy-held-conversation = • Ta conversation **{ $code_name }**, commencée le { $opened_at }. On l'efface le { $until }.
privacy-held-agreement = • L'explication que tu as lue le { $agreed_at }. Effacée le { $until }.
privacy-held-notice = • Où va ton message privé. Effacé le { $until }.
privacy-held-choice = • Ton choix : { $kind } = { $value }. Effacé le { $until }.
privacy-held-handover = • Si { $to_account } peut continuer, demandé par { $from_account }. Effacé le { $until }.
privacy-agreed-handover = • Tu as dit oui : { $to_account } continue. Effacé le { $until }.
privacy-held-referral = • Ton orientation vers { $entries }. Effacée le { $until }.
privacy-held-other = • Autre chose pour pouvoir travailler ({ $table }). Effacé le { $until }.
privacy-on-discord = • Sur Discord : { $count ->
    [one] { $count } endroit où se trouve une partie de ta conversation
   *[other] { $count } endroits où se trouve une partie de ta conversation
  }. Effacé le { $until }.
privacy-more = • Et encore { $count }. Tout est dans ta copie. Appuie sur « { privacy-copy } ».
privacy-code = • Un code, pour que les réponses arrivent chez toi. Personne de l'équipe ne peut le lire.
privacy-fields = Tout voir, élément par élément
privacy-fields-hint = Choisis ce que tu veux voir
privacy-copy = Donne-moi une copie
privacy-copied = **Voici ta copie.** Il n'y a que toi qui vois ce message. Fais attention où tu gardes le fichier.
    Tes mots n'y sont pas. On ne les garde pas : ils sont seulement sur Discord.
privacy-file-title = Ce que Bankje garde de toi
privacy-file-words = Sous chaque explication, il y a la donnée telle que le bot la garde.
privacy-back = Retour
privacy-basis-task = Pourquoi est-ce permis ? C'est une mission publique de la commune.
privacy-basis-choice = Pourquoi est-ce permis ? Parce que tu l'as choisi. Tu peux toujours changer d'avis.
privacy-until = Effacé le : { $until }.
privacy-table-conversation = Ta conversation { $code_name }
privacy-table-agreement = L'explication que tu as lue
privacy-table-notice = Où va ton message privé
privacy-table-choice = Ton choix : { $kind }
privacy-table-referral = Ton orientation vers { $entries }
privacy-table-trace = Ce qui est sur Discord, depuis { $left_at }
privacy-table-handover = Si une autre personne de l'équipe peut continuer
privacy-agreed-title-handover = Tu as dit oui : { $to_account } continue
privacy-table-other = Autre chose pour pouvoir travailler ({ $table })
privacy-field-guild_id = **Serveur :** { $value }. Pour savoir sur quel serveur c'était.
privacy-field-alias = **Ton code :** { $value }. Pour que les réponses arrivent chez toi. Seul le bot peut le faire.
privacy-field-expires_at = **Effacé le :** { $value }. Le bot l'efface alors lui-même.
privacy-field-key = **Clé des boutons :** { $value }. Pour qu'un bouton trouve ta conversation.
privacy-field-conversation-code_name = **Nom de code :** { $value }. C'est ainsi que toi et l'équipe l'appelez.
privacy-field-conversation-channel_id = **Salon de l'équipe :** { $value }. La carte de ta conversation s'y trouve.
privacy-field-conversation-thread_id = **Fil sur Discord :** { $value }. Tes mots s'y trouvent.
privacy-field-conversation-opened_at = **Commencé le :** { $value }. Pour savoir de quand date ta question.
privacy-field-conversation-last_at = **Dernier message le :** { $value }. Pour savoir quand ça s'arrête tout seul.
privacy-field-conversation-closed_at = **Terminé le :** { $value }. Pour savoir quand on efface.
privacy-field-conversation-urgency = **L'urgence que tu as donnée :** { $value }. Pour que l'équipe sache par quoi commencer.
privacy-field-conversation-worker_id = **Qui a pris ta conversation :** { $value }. Pour que tu aies une seule personne.
privacy-field-conversation-waiting = **Attend une réponse :** { $value }. Pour que l'équipe ne t'oublie pas.
privacy-field-conversation-auto_replied = **Réponse automatique reçue :** { $value }. Pour que tu ne la reçoives qu'une fois.
privacy-field-conversation-card_is_true = **La carte est à jour :** { $value }. Pour que l'équipe voie où on en est.
privacy-field-conversation-about = **Pourquoi tu es là :** { $value }. Pour savoir ce que tu cherches.
privacy-field-conversation-waiting_since = **Attend depuis :** { $value }. Pour que celui qui attend longtemps passe d'abord.
privacy-field-conversation-answered_at = **Première réponse le :** { $value }. Pour savoir si un humain a répondu.
privacy-field-conversation-unread_since = **Une réponse t'attend depuis :** { $value }. Pour ne pas l'effacer sans que tu l'aies lue.
privacy-field-conversation-grace_told = **Équipe prévenue :** { $value }. Pour que ta question ne disparaisse pas en silence.
privacy-field-conversation-came_back = **Passe en premier :** { $value }. Pour que tu n'attendes pas longtemps à nouveau.
privacy-field-conversation-only_role = **Avec qui tu veux parler :** { $value }. Pour que seul ce type de travailleur lise.
privacy-field-conversation-closed_by = **Qui a terminé ta conversation :** { $value }. Pour que tu puisses le lire.
privacy-field-handover-offer = **Clé de cette question :** { $value }. Pour qu'un bouton trouve cette question.
privacy-field-handover-from_account = **Qui l'a demandé :** { $value }. Pour que tu voies qui veut passer la main.
privacy-field-handover-to_account = **Qui continuerait :** { $value }. Pour que tu puisses choisir.
privacy-field-handover-asked_at = **Demandé le :** { $value }. Pour savoir de quand date la question.
privacy-field-handover-accepted_at = **Tu as dit oui le :** { $value }. Sans oui, rien ne change.
privacy-field-agreement-version = **Version de l'explication :** { $value }. Pour te redemander si elle change.
privacy-field-agreement-agreed_at = **Lu le :** { $value }. Pour savoir quand tu as dit oui.
privacy-field-notice-channel_id = **Où va ton message privé :** { $value }. Cela mène à ton compte. C'est effacé si tu le désactives.
privacy-field-notice-told = **Un message privé t'attend :** { $value }. Pour qu'il n'y en ait qu'un.
privacy-field-trace-id = **Numéro :** { $value }. Pour le retrouver.
privacy-field-trace-about = **Appartient à :** { $value }. La clé de ta conversation.
privacy-field-trace-kind = **Sorte :** { $value }. Pour l'effacer correctement.
privacy-field-trace-channel_id = **Où ça se trouve :** { $value }. Pour l'effacer là.
privacy-field-trace-message_id = **Quel message :** { $value }. Pour l'effacer.
privacy-field-trace-left_at = **Posté le :** { $value }. Pour le retrouver après une panne.
privacy-field-trace-due_at = **Effacé le :** { $value }. Le bot l'efface alors lui-même.
privacy-field-trace-attempts = **Essais d'effacement ratés :** { $value }. Pour continuer à essayer.
privacy-field-trace-next_at = **Prochain essai :** { $value }. Pour continuer à essayer.
privacy-field-other = **{ $column } :** { $value }. Le bot s'en sert pour travailler.
privacy-value-nothing = rien
privacy-value-yes = oui
privacy-value-no = non
privacy-value-worker = quelqu'un de l'équipe
privacy-value-unsaid = pas dit
privacy-value-can_wait = peut attendre
privacy-value-today = plutôt aujourd'hui
privacy-value-unsafe = pas en sécurité
privacy-value-question = une question
privacy-value-idea = une idée
privacy-value-youth_worker = un animateur jeunesse
privacy-value-street_worker = un travailleur de rue
privacy-value-prevention_worker = un agent de prévention
privacy-value-counsellor = un intervenant psychosocial
privacy-value-message = un message
privacy-value-thread = un fil
privacy-backups = Une copie de réserve disparaît d'elle-même le **{ $day }**.
    .locked = privacy

## Readers: young people — choices and complaints

privacy-choices = Changer mes choix
privacy-choices-title = **Tes choix.** Tout est désactivé, jusqu'à ce que tu l'actives.
privacy-choice-notice = **Un message privé quand il y a une réponse.** Il ne dit jamais rien de ta conversation. On garde alors où il doit aller.
privacy-choice-follow_up = **Demander une fois, plus tard, comment ça s'est passé avec l'aide ailleurs.** C'est après 3 jours.
privacy-choice-handover = **Dire quelque chose sur toi à un service.** Tu lis d'abord la phrase exacte. L'équipe ne la dit qu'après ton oui.
privacy-choice-contact = **Quelqu'un de l'équipe peut-il s'adresser à toi si tu n'as rien demandé ?** Si tu ne choisis rien, personne ne le peut. Avec **Demandez-moi d'abord**, tu reçois au maximum une courte question par mois. Avec **Ne demandez plus**, on retient ton non.
privacy-contact-no = Personne
privacy-contact-ask_me = Demandez-moi d'abord
privacy-contact-never = Ne demandez plus
privacy-is-on = C'est **activé** maintenant.
privacy-is-off = C'est **désactivé** maintenant.
privacy-on-notice = Activer le message privé
privacy-off-notice = Désactiver le message privé
privacy-on-follow_up = Activer la question plus tard
privacy-off-follow_up = Désactiver la question plus tard
privacy-on-handover = Activer la transmission
privacy-off-handover = Désactiver la transmission
privacy-same-help = Quoi que tu choisisses : tu reçois **la même aide**. Tes choix s'effacent avec ta conversation. Qui peut te demander quelque chose, on s'en souvient 180 jours après ta dernière visite. L'équipe n'utilise pas encore ce dernier choix. Les autres marchent déjà.
    .locked = privacy
privacy-notice-later = Tu peux choisir un message privé dès que tu as une conversation.
privacy-complaint = J'ai une plainte
privacy-complain-title = **Quelque chose ne va pas avec ta vie privée ?** Tu peux le dire. Tu reçois ensuite la même aide.
privacy-complain-inside = **Ici :** dis-le à { $coordinator }. Ou à { $dpo }, responsable de la vie privée : { $address }.
privacy-complain-unknown = **Ici :** l'équipe n'a pas encore indiqué à qui le dire. Demande à la maison communale la personne responsable de la vie privée.
privacy-complain-outside = **Plutôt en dehors de la commune ?** Tu peux aller à la Vlaamse Toezichtcommissie. Ou à l'Autorité de protection des données : autoriteprotectiondonnees.be. C'est gratuit.
    .locked = privacy
privacy-field-choice-kind = **Choix :** { $value }. Ce que tu as choisi.
privacy-field-choice-value = **Ta réponse :** { $value }. Pour faire ce que tu veux.
privacy-field-choice-chosen_at = **Choisi le :** { $value }. Pour savoir quand.
privacy-field-referral-conversation = **Appartient à :** { $value }. La clé de ta conversation.
privacy-field-referral-worker_id = **Qui t'a orienté :** { $value }. Pour que tu saches qui demande plus tard.
privacy-field-referral-entries = **Vers :** { $value }. Pour que tu voies comment les joindre.
privacy-field-referral-message_id = **Message avec une phrase pour eux :** { $value }. Pour que ton oui ou ton non soit en dessous.
privacy-field-referral-may_tell = **Cette phrase peut être dite :** { $value }. Pour que personne ne dise rien sans ton oui.
privacy-field-referral-together = **Ensemble ou non :** { $value }. Pour que l'équipe sache ce que tu veux.
privacy-field-referral-wish = **Demander plus tard :** { $value }. Pour faire ce que tu veux.
privacy-field-referral-follow_up_at = **On le demande le :** { $value }. Pour que ce ne soit pas trop tôt.
privacy-field-referral-asked_at = **Demandé le :** { $value }. Pour ne le demander qu'une fois.
privacy-field-referral-follow_up = **Ta réponse :** { $value }. Pour que l'équipe puisse t'aider.
privacy-field-referral-outcome = **Ça a marché, pour autant qu'on sache :** { $value }. Pour que personne ne redemande.
privacy-field-referral-made_at = **Orienté le :** { $value }. Pour compter combien de fois ça arrive.
privacy-value-follow_up = demander plus tard
privacy-value-handover = transmettre à un partenaire
privacy-value-contact = quelqu'un peut-il te demander quelque chose
privacy-value-ask_me = demandez-moi d'abord
privacy-value-never = ne demandez plus
privacy-value-together = ensemble
privacy-value-alone = sans l'équipe
privacy-value-not_yet = pas encore
privacy-value-failed = ça n'a pas marché
privacy-value-unknown = on ne sait pas

## Readers: workers

privacy-told-team = 1 conversation effacée par le ou la jeune. (message automatique)
privacy-seen = Vu
