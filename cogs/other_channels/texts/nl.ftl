### Verder praten ergens anders: veilige kanalen die een admin instelt.

## Readers: young people

other_channels-asked = { $who } stelt voor om verder te praten via **{ $label }**. Het mag, het moet niet.
    .locked = promise
other_channels-show = Toon hoe
    .free = wording
other_channels-shown-call = Je kunt hierheen bellen:
    .free = wording
other_channels-shown-place = Je kunt hier langsgaan:
    .free = wording
other_channels-shown-chat = Je kunt hier chatten:
    .free = wording
other_channels-nothing-follows = Niemand ziet dat je dit bekeek. Wij geven niets van jou door.
    .locked = promise
other_channels-not-there = Dit voorstel is er niet meer.
    .locked = says what is the case

## Readers: workers

other_channels-begin = Elders verder praten
other_channels-choose = **{ $code_name }** · via welk veilig kanaal? Een admin stelde deze in.
other_channels-choose-one = Kies een kanaal
other_channels-offered = { $label } staat nu klaar in 'Mijn gesprek' van { $code_name }. Je hoort niet of { $code_name } kijkt.
    .locked = fact
other_channels-unknown = Dit kanaal bestaat niet meer.
other_channels-none = Er is nog geen veilig kanaal. Een admin stelt ze in met /kanalen.

## Readers: admins

other_channels-command = kanalen
other_channels-command-about = Veilige kanalen om elders verder te praten.
other_channels-title = **Veilige kanalen.** Werkers kunnen alleen deze voorstellen.
other_channels-remove = Haal een kanaal weg
other_channels-kind-call = Bellen
other_channels-kind-place = Plek
other_channels-kind-chat = Chat
other_channels-add-call = Voeg een nummer toe
other_channels-add-place = Voeg een plek toe
other_channels-add-chat = Voeg een chat toe
other_channels-label-field = Hoe heet het?
other_channels-label-hint = Jongeren lezen dit. Bijvoorbeeld: JongerenPunt.
other_channels-address-call-field = Telefoonnummer
other_channels-address-call-hint = Een nummer van de gemeente of een dienst.
other_channels-address-place-field = Waar en wanneer?
other_channels-address-place-hint = Bijvoorbeeld: Kerkstraat 1, woensdag 14 tot 17 uur.
other_channels-address-chat-field = Link naar de chat
other_channels-address-chat-hint = Een chat van de gemeente. Begint met https://
other_channels-label = Geef een korte naam van hoogstens { $longest } tekens, zonder opmaak.
other_channels-address-call = Dit is geen telefoonnummer. Gebruik alleen cijfers, en een + vooraan als het moet.
other_channels-address-place = Schrijf waar en wanneer, in hoogstens { $longest } tekens, zonder opmaak of link.
other_channels-address-chat = Dit is geen veilige link. Hij begint met https:// en is hoogstens { $longest } tekens.
other_channels-full = Er zijn al { $most } kanalen. Haal er eerst een weg.
