### Help now. Crisis texts need review by a suicide-prevention expert centre before real use.

## Readers: young people

helplines-command = hulp
helplines-command-about = Bekijk wie je nu kunt bellen.
helplines-crisis = **Goed dat je op deze knop drukt. We nemen dit ernstig.**
    Ik ben een bot en kan je nu niet zelf helpen. Deze mensen wel:
    .locked = safety
helplines-crisis-112 = **Gevaar, nu meteen? Bel 112.** Ook voor iemand anders.
    .locked = safety
helplines-crisis-1813 = **Denk je aan zelfmoord? Bel 1813.** Dag en nacht, gratis, anoniem.
    .locked = safety
helplines-crisis-106 = **Gewoon iemand nodig? Bel 106.** Dag en nacht, gratis.
    .locked = safety
helplines-crisis-someone = Is er iemand dicht bij je die je vertrouwt? Ga naar die persoon toe. Of stuur: 'Kun je nu bij mij komen?'
    .locked = safety
helplines-team-closed = Van ons team leest er nu **niemand** mee. Wacht daar niet op.
    .locked = safety
helplines-team-open = Ons team is er nu wel, maar leest niet elke minuut. Wacht daar niet op.
    .locked = safety
helplines-all = Toon alle hulplijnen
helplines-list-title = **Hulplijnen.** Dit is een automatische lijst. Kijk op hun site voor de uren.
helplines-line = **{ $name }**{ $call } { $site }
    { $description }
helplines-call = : bel **{ $number }**.
helplines-always = : bel **{ $number }**, dag en nacht.
helplines-site = Site: { $url }
