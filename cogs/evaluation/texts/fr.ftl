### Compter, et le rapport trimestriel.

## Readers: workers

evaluation-command = compter
evaluation-command-about = Comptez contacts informels et thèmes : sorte et nombre, aucun nom.
evaluation-option-what = quoi
evaluation-option-what-about = Ce que vous avez fait, ou de quoi il s'agissait
evaluation-option-amount = nombre
evaluation-option-amount-about = Combien de fois ? Sans nombre, c'est une fois.
evaluation-kind-contact-played = Joué ensemble
evaluation-kind-contact-chatted = Bavardé
evaluation-kind-contact-congratulated = Félicité
evaluation-kind-theme-talent = Talent
evaluation-kind-theme-initiative = Initiative
evaluation-kind-theme-pride = Fierté
evaluation-kind-theme-friendship = Amitié
evaluation-kind-theme-worry = Souci
evaluation-kind-theme-tension = Tension
evaluation-kind-theme-bullying = Harcèlement
evaluation-kind-theme-disinformation = Désinformation
evaluation-tally-title = **Compter.** Un clic compte un contact informel. Aucun nom, aucun texte. Personne ne voit qui a compté.
    .locked = promise
evaluation-tally-themes = De quoi s'agissait-il ? Un clic compte une fois.
evaluation-tally-nothing = Je ne retiens rien que vous ayez compté.
    .locked = fact
evaluation-tally-own = Compté par vous depuis { $since } : { $counts }. Vous seul le voyez. Rien n'est gardé par personne de l'équipe.
    .locked = fact
evaluation-tally-each = { $count }× { $what }
evaluation-tally-noted = Noté : { $count }× { $what }. Aucun nom.
    .locked = fact
evaluation-tally-undo = Retirer mon dernier
evaluation-tally-more = Compter autre chose
evaluation-tally-begin = Compter un contact
evaluation-tally-none = Il n'y a rien de vous à retirer. Rien n'a changé.
evaluation-tally-amount = Comptez de 1 à { $most } à la fois. Rien n'a été compté.
