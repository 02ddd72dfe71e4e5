### Dire qui tu es : seulement le jeune, et avec ce que l'équipe lira.

## Readers: young people

self_disclosure-begin = Je veux dire qui je suis
    .free = wording
self_disclosure-title = Tu es qui ?
    .free = wording
self_disclosure-field = Comment on peut t'appeler ?
    .free = wording
self_disclosure-hint = Un prénom ou un surnom suffit.
    .free = wording
self_disclosure-preview = **Voici ce qui sera dans ta conversation :**
    .locked = promise
self_disclosure-teams-language = Ce sera écrit ainsi, dans la langue de l'équipe.
    .locked = fact
self_disclosure-only-that = Rien d'autre. On ne montre jamais ton compte. Cela reste jusqu'à ce qu'on efface la conversation. Tu peux toujours l'enlever.
    .locked = promise
self_disclosure-yes = Oui, dites-le
    .locked = says what happens
self_disclosure-no = Finalement non
    .locked = says what happens
self_disclosure-said = Ton nom est maintenant dans ta conversation. Les personnes qui lisent ta conversation peuvent le lire.
    .locked = promise
self_disclosure-not-said = D'accord. Rien n'a été dit.
    .locked = promise
self_disclosure-remove = Enlever mon nom
    .locked = says what happens
self_disclosure-removed = Ton nom n'est plus dans la conversation.
    .locked = promise
self_disclosure-leaves = Discord ne répond pas pour le moment. Ton nom part dès que c'est possible.
    .locked = promise
self_disclosure-remembered = Ce dont { $who } se souvient, on ne peut pas l'effacer.
    .locked = promise
self_disclosure-the-team = l'équipe
    .free = wording
self_disclosure-empty = Il n'y a encore rien. Un surnom suffit.
    .free = wording
self_disclosure-too-long = C'est plus long que { $longest } caractères. Un surnom suffit.
    .free = wording
self_disclosure-again = On a oublié ce que tu as tapé. Rien n'a été dit. Recommence dans { panel-inbox-where }.
    .locked = promise
self_disclosure-stands = Tu as déjà dit qui tu es. Tu veux autre chose ? Enlève d'abord ton nom.
    .locked = promise
self_disclosure-gone = Ton nom n'est plus dans cette conversation.
    .locked = promise

## Readers: workers

self_disclosure-line = Je suis { $name }.
    .locked = fact
self_disclosure-team-removed = **{ $code_name }** a enlevé son nom. Ne l'utilisez plus.
    .locked = fact
