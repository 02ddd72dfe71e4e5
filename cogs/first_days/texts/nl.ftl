### The first days of a bench.

## Readers: workers

first_days-open = De eerste dagen
first_days-title = **De eerste dagen: dag { $day }**
first_days-day-1 = Dag 1
first_days-day-3 = Dag 3
first_days-day-7 = Dag 7
first_days-empty = **Niemand drukt.** Dat is gewoon. Jongeren kijken eerst weken. Laat het paneel hangen, en wees er op de uren die er staan.
first_days-begin = **Zeg zelf hallo.** Schrijf onder je eigen naam in een kanaal wie je bent, en dat het bankje er is. De bot doet dat nooit.
first_days-try = **Oefen met twee.** Laat een collega iets vragen, antwoord, rond af, en kijk samen bij 'Mijn gesprek'.
first_days-jokes = **Er komen grappen.** Antwoord één keer vriendelijk en kort, als op elke vraag. Vaak is het een proef: zit hier echt iemand? Blijft het lelijk, dan kun je pauzeren met 'Meer'.
first_days-quiet = **Iemand vraagt iets en zwijgt dan.** Dat mag. Schrijf één keer dat het oké is, en laat het gesprek staan. Het stopt vanzelf.
first_days-test = **'Lees je alles mee?'** Zeg wat waar is: alleen wat iemand zelf stuurt. En druk samen op 'Privacy'.
first_days-unsafe = **De eerste 'Ik voel me nu niet veilig'.** De kaart met 112, 1813 en 106 staat er al. Schrijf als mens dat je er bent, vraag rechtuit of iemand veilig is, en haal er een collega bij. Beloof nooit te zwijgen. Praat er daarna zelf over.
    .locked = safety
first_days-wiped = **Het eerste gesprek is gewist.** Dat is geen fout en geen verwijt. Zoek niet wie het was. Schrijf niets over.
    .locked = safety
first_days-look = **Kijk na een week samen.** Kloppen de uren? Weet iedereen wat te doen bij dringend? Doe /controle opnieuw.
first_days-own = Jouw eerste dag
first_days-own-title = **Jouw eerste dag.** Vier dingen, in je eigen tempo. Alleen jij ziet wat je afvinkt.
    .locked = privacy
first_days-step-card = **Je kaart** ({ $state }): wie ben je, en waarvoor mogen jongeren bij jou komen? Doe /kaart.
first_days-step-phone = **Je werkgsm** ({ $state }): zet bij meldingen de inhoud op het vergrendelde scherm uit. Dan leest niemand mee.
first_days-step-cases = **Drie oefeningen** ({ $state }): kies er drie met /oefenen, ook een moeilijke.
first_days-step-guidance = **De kaarten** ({ $state }): lees wat te doen bij zelfmoordgedachten, en wat als iemand je werkaccount aanschrijft.
first_days-step-done = gedaan
first_days-step-open = nog te doen
first_days-own-left = Klaar met iets? Vink het hieronder af. Nog eens drukken neemt het terug.
first_days-own-done = Alles is gedaan. Welkom in het team. Dit verdwijnt vanzelf.
first_days-tick-card = Mijn kaart
first_days-tick-phone = Mijn gsm
first_days-tick-cases = Drie oefeningen
first_days-tick-guidance = De kaarten
first_days-practise = Oefenen
first_days-cards = Kaarten
