### Continuer à parler ailleurs : des canaux sûrs qu'un admin règle.

## Readers: young people

other_channels-asked = { $who } propose de continuer via **{ $label }**. Tu peux, mais rien ne t'y oblige.
    .locked = promise
other_channels-show = Voir comment
    .free = wording
other_channels-shown-call = Tu peux appeler ici :
    .free = wording
other_channels-shown-place = Tu peux passer ici :
    .free = wording
other_channels-shown-chat = Tu peux chatter ici :
    .free = wording
other_channels-nothing-follows = Personne ne voit que tu as regardé. On ne transmet rien sur toi.
    .locked = promise
other_channels-not-there = Cette proposition n'est plus là.
    .locked = says what is the case

## Readers: workers

other_channels-begin = Continuer ailleurs
other_channels-choose = **{ $code_name }** · par quel moyen sûr ? Un admin a choisi ceux-ci.
other_channels-choose-one = Choisissez un moyen
other_channels-offered = { $label } est maintenant dans « Ma conversation » de { $code_name }. Vous ne saurez pas si { $code_name } regarde.
    .locked = fact
other_channels-unknown = Ce moyen n'existe plus.
other_channels-none = Il n'y a pas encore de moyen sûr. Un admin les ajoute avec /canaux.

## Readers: admins

other_channels-command = canaux
other_channels-command-about = Des moyens sûrs pour continuer à parler ailleurs.
other_channels-title = **Parler ailleurs, en sécurité.** L'équipe ne peut proposer que ceci.
other_channels-remove = Enlever un moyen
other_channels-kind-call = Appeler
other_channels-kind-place = Lieu
other_channels-kind-chat = Chat
other_channels-add-call = Ajouter un numéro
other_channels-add-place = Ajouter un lieu
other_channels-add-chat = Ajouter un chat
other_channels-label-field = Comment ça s'appelle ?
other_channels-label-hint = Les jeunes lisent ceci. Par exemple : Infor Jeunes.
other_channels-address-call-field = Numéro de téléphone
other_channels-address-call-hint = Un numéro de la commune ou d'un service.
other_channels-address-place-field = Où et quand ?
other_channels-address-place-hint = Par exemple : rue de l'Église 1, mercredi de 14 à 17 h.
other_channels-address-chat-field = Lien vers le chat
other_channels-address-chat-hint = Un chat de la commune. Commence par https://
other_channels-label = Donnez un nom court de { $longest } caractères au plus, sans mise en forme.
other_channels-address-call = Ce n'est pas un numéro de téléphone. Seulement des chiffres, et un + devant si besoin.
other_channels-address-place = Écrivez où et quand, en { $longest } caractères au plus, sans mise en forme ni lien.
other_channels-address-chat = Ce n'est pas un lien sûr. Il commence par https:// et a { $longest } caractères au plus.
other_channels-full = Il y en a déjà { $most }. Enlevez-en un d'abord.
