### The informed start. All of the first screen together: at most 900 characters.

## Readers: young people

consent-title = Even dit
    .free = wording
consent-purpose-changed = **Nieuw sinds { $day }.** Hiervoor zijn we er nu: { $purpose }
    .locked = promise
consent-who = **Wie leest mee?**
    .locked = privacy
consent-who-named = { $name } ({ $role })
    .locked = role
consent-who-also = ook in { $towns }
    .locked = privacy
consent-prevention = Preventiewerkers denken ook aan de veiligheid van anderen.
    .locked = role
consent-anonymous = **Weten jullie wie ik ben?** Nee, wij zien een codenaam. Discord weet het wel.
    .locked = privacy
consent-secrecy-discretion = **Blijft het tussen ons?** We hebben discretieplicht: we vertellen niets verder.
    .locked = privacy
consent-secrecy-professional = **Blijft het tussen ons?** We hebben beroepsgeheim en mogen niets verder vertellen.
    .locked = privacy
consent-limits = Behalve soms bij groot gevaar of een misdrijf. Als het kan, hoor jij dat eerst.
    .locked = privacy
consent-how-long = **Hoelang staat het er?** Tot { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } na het einde. { $unread ->
    [0] { "" }
    [one] Ongelezen antwoord: { $unread } dag langer.
   *[other] Ongelezen antwoord: { $unread } dagen langer.
  } Wissen kan altijd.
    .locked = privacy
consent-rather-not = Schrijf liever geen naam, adres, school of medische info.
    .locked = privacy
consent-no-crisis-service = Wij zijn geen crisisdienst of politie. Dringend? Druk op 'Nu hulp nodig'.
    .locked = safety
consent-short = Lezen we over groot gevaar? Dan schakelen we hulp in. Je naam hoeft niet.
    .locked = privacy
consent-begin = Oké, ik begin
    .locked = says what happens
consent-more = Meer uitleg
    .free = wording
consent-not-now = Toch niet
    .locked = says what happens
consent-more-title = ### Meer uitleg
    .free = wording
consent-more-discord = **Wat ziet Discord?** Jouw account. En je berichten: Discord kan ze lezen. Discord is er vanaf 13 jaar.
    .locked = privacy
consent-more-kept = **Wat bewaren wij?** Je codenaam en een code die alleen deze bot kan maken. Wanneer er iets gebeurde, en hoe dringend jij het noemde. Kies je een DM? Dan ook een link naar jouw account. En wat je kiest bij { panel-privacy-where }. Je woorden staan alleen in het teamkanaal op Discord. { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } na het einde is het weg. Een reservekopie, zonder je woorden, verdwijnt vanzelf wat later.
    .locked = privacy
consent-more-never = **Wat doen we nooit?** We geven geen therapie. We zoeken niet uit wie je bent. We lezen niet mee in andere kanalen. We schrijven je niet ongevraagd aan.
    .locked = privacy
consent-consults = **Overleggen we?** Soms vragen we een collega raad, zonder te zeggen wie je bent.
    .locked = privacy
consent-more-unread = **Een antwoord nog niet gelezen?** Dan wachten we nog hoogstens { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } langer met wissen.
    .locked = privacy
consent-more-stop = **Stoppen?** Dat kan altijd. Niemand vraagt waarom. Alles zien of wissen kan altijd bij { panel-privacy-where }.
    .locked = privacy
consent-rules-title = Huisregels
    .free = wording
consent-rules = ### Huisregels
    • Wees eerlijk.
    • Scheld niemand uit.
    • Stuur geen dingen die pijn doen.
    • Het team mag een gesprek pauzeren, of een tijd niet praten.
    • Hulp bij gevaar blijft er altijd.
    .locked = promise
consent-can = Wat kan dit kanaal niet?
    .free = wording
consent-young = Ben je jonger dan 13?
    .free = wording
consent-back = Terug
    .free = wording
consent-can-title = ### Wat kan dit kanaal niet?
    .free = wording
consent-can-discord = **Discord is een bedrijf.** Het ziet je account en kan je berichten lezen. Ze zijn niet van begin tot eind versleuteld. Wat Discord zelf bewaart, kunnen wij niet wissen.
    .locked = privacy
consent-can-who = **Niemand kijkt na wie je bent.** Dat is fijn voor jou. Maar op Discord kan iemand doen alsof. Bij { panel-who-where } zie je wie echt bij ons hoort.
    .locked = privacy
consent-can-kept = **Wie je gsm vasthoudt, kan meelezen.** Druk op 'Verberg' als je klaar bent. Discord is er vanaf 13 jaar.
    .locked = privacy
consent-can-better = **Liever iemand zien?** Kijk bij { panel-who-where } of iemand van het team daar staat.
    .free = wording
consent-young-title = **Fijn dat je het vraagt.** Ook jij mag hulp zoeken. We bewaren niet hoe oud je bent.
    .locked = privacy
consent-young-doors = **Deze deuren staan open voor jou:**
    • **Awel:** bel 102, of kijk op awel.be. Daar luisteren ze naar kinderen.
    • **Tele-Onthaal:** bel 106, dag en nacht.
    • **Iemand die je vertrouwt:** thuis, op school of in het jeugdhuis.
    • **Gevaar, nu meteen?** Bel 112.
    .locked = safety
consent-young-here = Discord zelf is er vanaf 13 jaar. Wil je ons toch iets vragen? Dat mag ook hier.
    .locked = privacy
