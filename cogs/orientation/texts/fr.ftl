### Noting what goes on in the online world of young people, without persons (R5).

## Readers: workers

orientation-command = orientation
orientation-command-about = Noter pour l'équipe ce qui se passe en ligne, sans personnes
orientation-title = Que se passe-t-il en ligne ?
orientation-note = Pas de personnes : ni nom, ni @, ni numéro, ni profil. Le bot ne voit pas un nom ordinaire : veillez-y.
    .locked = fact
orientation-platform = Où l'avez-vous vu ?
orientation-platform-hint = Par exemple : TikTok, un jeu, un forum
orientation-trend = Que se passe-t-il ?
orientation-trend-hint = Une tendance, un mot, un jeu, un souci. Pas qui l'a fait.
orientation-link = Un lien public (peut rester vide)
orientation-link-hint = Il commence par https://. Ni profil, ni invitation.
orientation-identity = **Retirez ceci, s'il vous plaît.** Nous notons ce qui se passe, et pas qui. Rien n'est encore envoyé.
    .locked = fact
orientation-link-address = **Je ne peux pas publier ce lien.** Prenez l'adresse habituelle de la page. Elle commence par https://. Rien n'est encore envoyé.
    .locked = fact
orientation-link-invite = **C'est une invitation à un groupe ou à une conversation.** Nous ne menons personne vers un groupe. Prenez une page publique, ou laissez le lien vide. Rien n'est encore envoyé.
    .locked = fact
orientation-link-hidden = **Ce lien court ne dit pas où il mène.** Ouvrez-le vous-même, et prenez l'adresse complète. Rien n'est encore envoyé.
    .locked = fact
orientation-link-person = **Ce lien peut mener à une personne.** Prenez une page de recherche, un hashtag ou un article, ou laissez le lien vide. Rien n'est encore envoyé.
    .locked = fact
orientation-adjust = Modifier
orientation-posted = ✔ **L'équipe peut le lire.** Nous l'effaçons le { $day }.
    .locked = fact
orientation-shorter = J'ai retiré du lien ce qui suit les gens. Le voici : { $link }
    .locked = fact
orientation-done = Votre note est dans le salon de l'équipe.
orientation-sure = **Vraiment la retirer ?** L'équipe ne lira plus cette note.
    .locked = fact
orientation-sure-yes = Oui, la retirer
orientation-is-gone = ✔ La note n'est plus là.
    .locked = fact
orientation-goes = La note part. Discord répond lentement, cela peut prendre un moment.
    .locked = fact

# In the team's channel.

orientation-post = **Vu en ligne**, noté par { $signature }. Sans personnes.
    .locked = fact
orientation-shown-platform = **Où**
    .locked = fact
orientation-shown-trend = **Ce qui se passe**
    .locked = fact
orientation-shown-link = **Visible par tout le monde :** { $link }
    .locked = fact
orientation-until = Une personne y figure quand même ? Retirez la note. Nous l'effaçons le { $day }.
    .locked = fact
orientation-away = Retirer ceci

# Refused.

orientation-empty = Indiquez où vous l'avez vu et ce qui se passe. Rien n'est envoyé.
orientation-too-long = L'un des champs est trop long : { $longest } caractères, sur 15 lignes au plus. Rien n'est envoyé.
orientation-twice = Cette note y est déjà. Regardez dans le salon de l'équipe.
orientation-gone = Cette note n'est plus là.
orientation-not-posted = Elle n'y est pas : Discord ne l'a pas acceptée. Réessayez dans une minute.
