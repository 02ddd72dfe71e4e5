### Sondages : une question à tout le monde, et ce que l'équipe en fait.

## Readers: young people

polls-title = ## Une question pour vous
    .free = wording
polls-question = **{ $question }**
    .free = wording
polls-purpose = Pourquoi on demande ça : { $purpose }
    .free = wording
polls-until = Tu peux choisir jusqu'à { $until }. Tu peux changer d'avis.
    .locked = promise
polls-secret = L'équipe ne voit pas ce que tu choisis. Après la fin, on efface qui a choisi quoi. Moins de { $fewest } personnes choisissent une réponse ? Alors on ne montre pas de nombre.
    .locked = promise
polls-over-title = ## Voilà ce que vous avez choisi
    .free = wording
polls-result = • { $option } : { $count }
    .locked = fact
polls-result-small = • { $option } : moins de { $fewest }
    .locked = fact
polls-due = Qu'est-ce qu'on en fait ? On veut le dire ici pour le { $day }.
    .locked = promise
polls-overdue = Qu'est-ce qu'on en fait ? On ne l'a pas encore dit.
    .locked = fact
polls-heard = **Vous avez dit :** { $heard }
    .free = wording
polls-did = **On a fait :** { $did }
    .free = wording
polls-stopped-title = ## Cette question est arrêtée
    .free = wording
polls-stopped = L'équipe a arrêté cette question. Il n'y a pas de résultat. Ce que chacun a choisi est effacé.
    .locked = fact
polls-lost = Le banc a eu un problème. Ce que chacun a choisi n'est plus là : on n'en garde aucun double. Il n'y a pas de résultat. Dommage, et ce n'est pas ta faute.
    .locked = fact
polls-voted = ✔ Tu as choisi **{ $option }**. Tu peux changer jusqu'à { $until } : appuie sur une autre réponse.
    .locked = fact
polls-withdraw = Retirer mon choix
    .free = wording
polls-withdrawn = Ton choix n'est plus là. Tu peux encore choisir.
    .locked = fact
polls-no-vote = Il n'y a pas de choix de toi ici.
    .locked = fact
polls-ended = On ne peut plus choisir. Regarde la question elle-même pour voir le résultat.
    .locked = fact
polls-gone = Cette question n'est plus là.
    .locked = fact

## Readers: workers

polls-command = sondage
polls-command-about = Posez une question aux jeunes avec des boutons, et dites ce que vous en faites.
polls-not-for-team = Cette question est pour les jeunes. Vous faites partie de l'équipe, votre choix ne compte donc pas. Rien n'a été gardé.
    .locked = fact
polls-list-title = **Sondages.** Personne ne voit qui choisit quoi, vous non plus. Le résultat vient après la fin. Sous { $fewest } je ne montre pas de nombre.
    .locked = promise
polls-line-running = • { $question } · Court jusqu'au { $until }.
    .locked = fact
polls-line-over = • { $question } · Terminé. **Dites encore ce que vous en faites.**
    .locked = fact
polls-line-answered = • { $question } · Terminé, et vous avez dit ce que vous en avez fait.
    .locked = fact
polls-line-stopped = • { $question } · Arrêté, sans résultat.
    .locked = fact
polls-line-lost = • { $question } · Arrêté : les votes ont disparu. Ils ne sont jamais dans une sauvegarde.
    .locked = fact
polls-choose = Voir un sondage
polls-new = Nouveau sondage
polls-days = { $days ->
    [7] Une semaine
    [14] Deux semaines
   *[other] { $days } jours
}
polls-field-question = La question
polls-field-question-hint = Une seule question, en mots simples. Rien qui puisse trahir quelqu'un.
polls-field-purpose = Pourquoi le demandez-vous ?
polls-field-purpose-hint = Les jeunes le lisent aussi. Qu'est-ce qui en dépend ?
polls-field-options = { $fewest } à { $most } réponses, une par ligne
polls-field-options-hint = Chacune { $longest } caractères au plus : elles vont sur des boutons.
polls-field-days = Combien de temps ? Il se termine à 20 h.
polls-field-channel = Où sera-t-il ?
polls-field-channel-hint = Un salon que lisent les jeunes. Tous le voient, personne ne voit qui choisit.
polls-preview = **Voici comment il sera dans { $channel }.** Rien n'y est encore.
    .locked = fact
polls-preview-care = Mieux vaut ne rien demander sur la santé, la religion, l'origine ou l'amour : dans un petit groupe, une réponse trahit beaucoup.
    .locked = safety
polls-post = Poster le sondage
polls-not = Plutôt pas
polls-posted = ✔ Le sondage est dans { $channel }. Il court jusqu'au { $until }. Ensuite je vous demande ce que vous en faites. Dites-le pour le { $due }.
    .locked = fact
polls-one = **Ce sondage va dans { $channel }.**
polls-no-interim = Je ne montre jamais de résultat intermédiaire : on verrait qui vient de choisir.
    .locked = promise
polls-stop = Arrêter sans résultat
polls-sure = **{ $question }** L'arrêter ? Tous les votes seront effacés. Il n'y aura pas de résultat, et pas de retour.
    .locked = fact
polls-stop-yes = Oui, arrêter et effacer
polls-stopped-team = Le sondage est arrêté. Les votes sont effacés. La question le dit dans la minute.
    .locked = fact
polls-answer = Dire ce que vous en faites
polls-answer-again = Le dire autrement
polls-field-heard = Vous avez dit …
polls-field-heard-hint = Qu'en retenez-vous ? Seulement ce que dit le résultat.
polls-field-did = On a fait …
polls-field-did-hint = Une phrase. Quelque chose n'est pas possible ? Dites-le aussi, et pourquoi.
polls-answered = ✔ Gardé. Voici comment ce sera près du résultat, et un mois sur le panneau :
    .locked = fact
polls-ask-team = Le sondage est terminé. Qu'en faites-vous ? Les jeunes lisent que vous le direz pour le { $day }.
    .locked = fact
polls-ask-team-again = Aujourd'hui ({ $day }) vous deviez dire ce que vous en faites. Quelque chose n'est pas possible ? Dites-le alors, et pourquoi.
    .locked = fact
polls-ok-said = De chaque sondage, l'équipe a dit ce qu'elle en a fait, ou le jour n'est pas encore venu.
polls-mend-said = { $count ->
    [one] Pour 1 sondage, l'équipe n'a pas encore dit ce qu'elle en a fait. Le jour est passé. Un travailleur le dit avec /sondage.
   *[other] Pour { $count } sondages, l'équipe n'a pas encore dit ce qu'elle en a fait. Le jour est passé. Un travailleur le dit avec /sondage.
}
polls-ok-channel = Chaque sondage peut être dans son salon.
polls-mend-channel = { $count ->
    [one] 1 sondage ne peut pas être dans son salon : il a disparu, ou je ne peux pas y lire et écrire. Rendez-moi ces droits, ou laissez un travailleur l'arrêter avec /sondage.
   *[other] { $count } sondages ne peuvent pas être dans leur salon : il a disparu, ou je ne peux pas y lire et écrire. Rendez-moi ces droits, ou laissez un travailleur les arrêter avec /sondage.
}
polls-many = { $most } sondages sont déjà en cours. Attendez que l'un se termine. Rien n'a été posté.
polls-long = C'est trop long : { $longest } caractères au plus. Rien n'a été gardé.
polls-options = Donnez { $fewest } à { $most } réponses, chacune sur sa ligne. Rien n'a été gardé.
polls-alike = Deux réponses sont les mêmes. Rendez-les différentes. Rien n'a été gardé.
polls-channel = Un sondage ne peut pas être là. Choisissez un salon textuel que lisent les jeunes, pas celui de l'équipe. Rien n'a été gardé.
polls-channel-news = C'est un salon d'annonces. D'autres serveurs peuvent le suivre, et là personne ne peut choisir. Prenez un salon textuel ordinaire. Rien n'a été gardé.
polls-channel-mine = Je ne peux pas lire ou écrire là. Demandez à un admin de me donner ces droits, ou choisissez un autre salon. Rien n'a été gardé.
polls-not-posted = Le sondage n'a pas pu être posté. Rien n'y est. Vous pouvez appuyer encore une fois sur le bouton.
polls-not-over = Ce sondage court encore, ou il a été arrêté. Rien n'a été gardé.
polls-changed = Un collègue a dit autre chose entre-temps. Voyez avec /sondage ce qui est là maintenant. Rien n'a été changé.
