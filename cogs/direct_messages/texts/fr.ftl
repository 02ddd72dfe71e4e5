### Writing to the bot itself.

## Readers: young people

direct_messages-pass = Transmettre à l'équipe
    .locked = says what happens
direct_messages-preview = **Voici ce que je transmets à l'équipe de { $town } :**
    .locked = promise
direct_messages-yes = Oui, transmettre
    .locked = says what happens
direct_messages-no = Finalement non
    .free = wording
direct_messages-changed = Le texte n'est plus celui que tu viens de voir. Rien n'a encore été transmis.
    .locked = fact
direct_messages-not-all = Tout ne tient pas en une fois. Tu pourras envoyer le reste après.
    .locked = fact
direct_messages-left-out = Les photos, les fichiers et les autocollants ne partent pas. Seulement tes mots.
    .locked = fact
direct_messages-not-there = Ton message n'est plus ici. Rien n'a été transmis. Écris-le à nouveau, ou appuie sur « { panel-ask } ».
    .locked = fact
direct_messages-no-words = Je ne peux transmettre que des mots. Rien n'a été transmis. Tu peux en ajouter ?
    .locked = fact
direct_messages-cannot-read = Je ne peux pas lire ton message pour le moment. Rien n'a été transmis. Réessaie dans un moment.
    .locked = fact
