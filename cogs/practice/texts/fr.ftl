### S'exercer : un jeune inventé sur les vrais écrans. Seulement pour qui s'exerce.

## Readers: workers

practice-command = exercice
practice-command-about = Exercez une conversation avec un jeune inventé. Personne d'autre ne la voit.
practice-name = Exercice
    .locked = fact
practice-title = **S'exercer.** Choisissez un cas et faites tout comme en vrai. Vous seul·e le voyez. Rien n'est gardé ni compté, et personne ne note.
    .locked = fact
practice-running = Vous êtes encore dans **{ $title }**.
practice-choose = Choisissez un cas
practice-none = Il n'y a aucun cas à exercer. Demandez à votre admin de regarder /contrôle.
practice-on = Continuer
practice-debrief = Revenir dessus
practice-yields = **Une vraie question vient d'arriver.** Votre exercice attend une heure. Regardez dans le canal de l'équipe : quelqu'un est là maintenant.
    .locked = safety
practice-closed = Revenez un instant dessus, pour vous seul·e.
practice-think = **Revenir dessus : { $title }.** Pour vous seul·e. Le bot n'a rien gardé de ce que vous avez écrit.
    .locked = fact
practice-also = Vous auriez aussi pu faire ceci :
practice-try-card = - Ouvrir une fiche : « Plus », puis « Fiches ».
practice-try-colleague = - Demander un·e collègue, sous « Plus » ou en clôturant.
practice-try-eyes = - Faire relire par un·e collègue : quatre yeux, sous « Plus ».
practice-try-referral = - Montrer une aide ailleurs : « Orienter ».
practice-touched = Cela vous a touché·e ? Parlez-en à un·e collègue. C'est permis aussi après un exercice.
practice-another = Un autre cas
practice-over = Cet exercice est terminé : il est resté trop longtemps, vous avez commencé autre chose, ou le bot a redémarré. Rien n'en est gardé. Recommencez avec /exercice.
    .locked = fact
practice-waits = Une vraie question est arrivée, et elle passe d'abord. Votre exercice attend. Fini avec le réel ? Continuez avec /exercice.
    .locked = safety
practice-real-first = Quelqu'un qui ne se sent pas en sécurité attend vraiment. Cela passe d'abord. Vous pourrez vous exercer après.
    .locked = safety
practice-gone = Ce cas n'existe plus. Faites /exercice pour la liste.
practice-expect-no-person = des mots sans numéro de téléphone, @nom ni lien
