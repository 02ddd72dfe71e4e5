### The informed start. All of the first screen together: at most 900 characters.

## Readers: young people

consent-title = **Even dit. Dan kun je schrijven.**
consent-who = **Wie leest mee?**
consent-who-names = { $names }.
consent-who-team = Het jeugdteam van de gemeente.
consent-role-youth_worker = { $count ->
    [one] { $names } is jeugdwerker.
   *[other] { $names } zijn jeugdwerkers.
  }
consent-role-street_worker = { $count ->
    [one] { $names } is straathoekwerker.
   *[other] { $names } zijn straathoekwerkers.
  }
consent-role-prevention_worker = { $count ->
    [one] { $names } is preventiewerker: die denkt ook aan de veiligheid van anderen.
   *[other] { $names } zijn preventiewerkers: die denken ook aan de veiligheid van anderen.
  }
consent-role-counsellor = { $count ->
    [one] { $names } is hulpverlener.
   *[other] { $names } zijn hulpverleners.
  }
consent-anonymous = **Weten jullie wie ik ben?** Nee. Wij zien een codenaam. Discord weet wel wie je bent.
    .locked = privacy
consent-secrecy-discretion = **Blijft het tussen ons?** Wij hebben discretieplicht: we vertellen het niet verder.
    .locked = privacy
consent-secrecy-professional = **Blijft het tussen ons?** Wij hebben beroepsgeheim: we mogen het niet verder vertellen.
    .locked = privacy
consent-limits = Er zijn grenzen. Bij groot gevaar of een misdrijf schakelen we soms iemand in. Als het kan, zeggen we dat eerst tegen jou.
    .locked = privacy
consent-how-long = **Hoelang staat het er?** Tot { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } na het einde. Dan wissen we het. Zelf wissen kan altijd.
    .locked = privacy
consent-rather-not = **Schrijf liever niet:** je naam, adres, school of medische info.
    .locked = privacy
consent-no-crisis-service = Wij zijn geen crisisdienst. Stoppen kan altijd. Is het dringend? Druk op 'Nu hulp nodig'.
    .locked = safety
consent-begin = Oké, ik begin
consent-more = Meer uitleg
consent-not-now = Toch niet
consent-more-title = **Meer uitleg**
consent-more-discord = **Wat ziet Discord?** Jouw account. En je berichten: Discord kan ze lezen. Discord is er vanaf 13 jaar.
    .locked = privacy
consent-more-kept = **Wat bewaren wij?** Je codenaam en een code die alleen deze bot kan maken. Wanneer er iets gebeurde, en hoe dringend jij het noemde. Kies je een DM? Dan ook waar die naartoe gaat. Je woorden staan alleen in het teamkanaal op Discord. { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  } na het einde is alles weg.
    .locked = privacy
consent-more-never = **Wat doen we nooit?** We zoeken niet uit wie je bent. We lezen niet mee in andere kanalen. We schrijven je niet ongevraagd aan.
    .locked = privacy
