### The end of the bench on a server.

## Readers: young people

service_end-inbox = **Dit bankje stopt.** Tot en met { $day } kun je hier lezen en schrijven. Daarna wissen we alles, ook dit gesprek. Nog iemand nodig? Bel **106**, dag en nacht.
    .locked = promise

## Readers: admins

service_end-command = opheffen
service_end-command-about = Sluit het bankje voorgoed, op een dag die jullie kiezen.
service_end-title = **Het bankje voorgoed sluiten**
service_end-intake = Vanaf nu kan niemand nog een nieuw gesprek beginnen.
    .locked = fact
service_end-talks = Wie al een gesprek heeft, leest tot wanneer het kan. Het team hoort het ook.
    .locked = fact
service_end-gone = Na de laatste dag gaat alles weg: elke rij, elk bericht van mij, ook in DM. Daarna verlaat ik de server.
    .locked = fact
service_end-paper = Het bewijs voor jullie DPO (aantallen, geen namen) komt bij wie Bankje draait, in de map `closed`.
    .locked = fact
service_end-pause = Wil je alleen even dicht? Dan is dit niet nodig: /uren vakantie sluit voor dagen of weken, /noodstop meteen.
service_end-choose = Kies de laatste dag
service_end-form = Het bankje voorgoed sluiten
service_end-day = Wat is de laatste dag?
service_end-day-hint = Minstens { $count } dagen vanaf nu. Bijvoorbeeld: 24 december
service_end-name = Typ de naam van jullie bankje over
service_end-name-hint = Zo weten we dat je het meent: { $name }
service_end-name-wrong = Dat is niet de naam. Typ precies: { $name }. Er is niets veranderd.
service_end-soon = Kies een dag die minstens { $count } dagen verder ligt: jongeren moeten het nog kunnen lezen. Er is niets veranderd.
service_end-far = Kies een dag binnen { $count } dagen. Er is niets veranderd.
service_end-began = Te laat: de laatste dag is voorbij en het wissen is begonnen.
service_end-decided = ✔ **Het bankje stopt.** De laatste dag is { $day }. Tot en met die dag kun je nog terug.
    .locked = fact
service_end-cancel = Toch niet sluiten
service_end-cancelled = ✔ Het bankje blijft. Jongeren kunnen weer beginnen.
    .locked = fact
service_end-under-way = De laatste dag is voorbij. Ik wis alles, en verlaat daarna deze server.
    .locked = fact
service_end-operator = Wie Bankje draait,
service_end-told = **{ $server }: het bankje stopt.** { $who } besliste het. De laatste dag is { $day }. Nieuwe gesprekken kunnen niet meer. Rond af wat loopt, en verwijs door wie verder hulp wil. Een admin kan dit tot en met die dag tegenhouden, met /opheffen. Iedereen van het team kan het ook, met de knop in het teamkanaal. Dit is een automatisch bericht.
    .locked = fact
service_end-not-after-all = **{ $server }:** het bankje stopt toch niet. { $who } hield het tegen. Jongeren kunnen weer beginnen. Dit is een automatisch bericht.
    .locked = fact
