### Towns that share a team.

## Readers: admins

shared_team-command = samenwerking
shared_team-command-about = Deel diensten en rooster met een andere gemeente, of stop daarmee.
shared_team-option-stop = stop
shared_team-option-stop-about = Met welke gemeente stop je? Dat gaat meteen in.
shared_team-title = **Samen met andere gemeenten**
shared_team-what = Wie in beide teams staat, doet één dienst voor beide. Een gepland uur telt ook in beide. Elke gemeente houdt haar eigen teamkanaal, vragen en lezers. Over jongeren gaat niets naar de andere.
    .locked = privacy
shared_team-nobody = Je deelt nu met niemand.
    .locked = fact
shared_team-with = **{ $town }** · In beide teams: { $names }.
    .locked = fact
shared_team-with-nobody = **{ $town }** · ✖ Nu staat er niemand in beide teams. Stel een werker ook hier voor met /werker toevoegen, en geef de rol.
    .locked = fact
shared_team-leave = Stop hiermee
shared_team-waits = Wacht op het ja van **{ $town }**. Tot dan deel je niets.
    .locked = fact
shared_team-withdraw = Trek terug
shared_team-asks = Iemand van de server **{ $server }** typte jullie code in. Bel die gemeente: klopt de naam van de server? Dan pas zeg je ja.
    .locked = safety
shared_team-yes = Ja, deel het team
shared_team-no = Nee
shared_team-invite = Maak een code
shared_team-type = Ik kreeg een code
shared_team-code = **De code: `{ $code }`** Je ziet ze maar één keer. Ze werkt één keer, en één dag lang. Een vroegere code werkt niet meer. Geef ze aan de telefoon aan een admin van de andere gemeente. Die kiest daar /samenwerking. Daarna zeg jij hier nog ja.
    .locked = fact
shared_team-field = Welke code kreeg je?
shared_team-field-hint = Bijvoorbeeld: 1a2b-3c4d-5e6f-7a8b
shared_team-entered = ✔ **{ $town }** moet nu nog ja zeggen, met /samenwerking. Tot dan deel je niets.
    .locked = fact
shared_team-agreed = ✔ **Vanaf nu deel je het team met { $town }.** Beide teams lezen het in hun kanaal. Wie in beide staat, moet in beide voorgesteld zijn en de rol hebben.
    .locked = fact
shared_team-declined = Er wordt niets gedeeld. De code werkt niet meer.
    .locked = fact
shared_team-left = **Je deelt niets meer met { $town }.** Het gold meteen. Het andere team leest het ook.
    .locked = fact
shared_team-code-wrong = Die code werkt niet: ze is fout, al gebruikt, voorbij of van jullie zelf. Vraag een nieuwe. Er is niets veranderd.
shared_team-already = Met { $town } deel je het team al. Er is niets veranderd.
shared_team-over = Die uitnodiging is er niet meer. Kijk opnieuw met /samenwerking. Er is niets veranderd.
shared_team-most = Een gemeente deelt haar team met hoogstens { $most } andere. Stop eerst met een. Er is niets veranderd.
shared_team-none = Met die gemeente deel je niets. Kijk met /samenwerking. Er is niets veranderd.
shared_team-not-live = Een team delen kan pas als beide bankjes open zijn: niet in proef, en niet als een bankje stopt.
    .locked = fact
shared_team-away = Ik zie de server van de andere gemeente nu niet. Kijk later opnieuw. Er is niets veranderd.

## Readers: workers

shared_team-told-asked = **De server { $town } wil het team met ons delen.** Een admin zegt ja of nee met /samenwerking. Tot dan deelt niemand iets.
    .locked = fact
shared_team-told-agreed = **Vanaf nu deelt ons team diensten en rooster met { $town }.** Sta je in beide teams? Dan geldt je dienst in beide, en stop je ook in beide tegelijk. Vragen blijven waar ze gesteld zijn. Over jongeren gaat niets naar de andere.
    .locked = fact
shared_team-told-left = **Ons team deelt niets meer met { $town }.** Je dienst geldt alleen nog waar je ze begon.
    .locked = fact
shared_team-told-gone = **Ons team deelt niets meer met een andere gemeente:** ze is hier weg. Je dienst geldt alleen nog waar je ze begon.
    .locked = fact
