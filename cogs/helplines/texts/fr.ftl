### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = aide
helplines-command-about = Regarde qui tu peux appeler maintenant.
helplines-crisis = **Tu as bien fait d'appuyer sur ce bouton. On prend ça au sérieux.**
    Je suis un bot et je ne peux pas t'aider moi-même maintenant. Ces personnes le peuvent :
    .locked = safety
helplines-crisis-112 = **Un danger, là, maintenant ? Appelle le 112.** Aussi pour quelqu'un d'autre.
    .locked = safety
helplines-crisis-1813 = **Tu penses au suicide ? Appelle le 1813.** Jour et nuit, gratuit, anonyme.
    .locked = safety
helplines-crisis-106 = **Juste besoin de quelqu'un ? Appelle le 106.** Jour et nuit, gratuit.
    .locked = safety
helplines-crisis-someone = Tu as près de toi quelqu'un en qui tu as confiance ? Va vers cette personne. Ou envoie : « Tu peux me rejoindre maintenant ? »
    .locked = safety
helplines-team-closed = **Personne** de notre équipe ne lit pour le moment. N'attends pas notre réponse.
    .locked = safety
helplines-team-open = Notre équipe est là maintenant, mais elle ne lit pas à chaque minute. N'attends pas notre réponse.
    .locked = safety
helplines-all = Voir toutes les lignes d'aide
helplines-list-title = **Lignes d'aide.** C'est une liste automatique. Regarde les heures sur leur site.
helplines-line = **{ $name }**{ $call } { $site }
    { $description }
helplines-call =  : appelle le **{ $number }**.
helplines-always =  : appelle le **{ $number }**, jour et nuit.
helplines-site = Site : { $url }
