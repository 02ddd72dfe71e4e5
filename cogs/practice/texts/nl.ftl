### Oefenen: een verzonnen jongere op de echte schermen. Alleen voor wie oefent.

## Readers: workers

practice-command = oefenen
practice-command-about = Oefen een gesprek met een verzonnen jongere. Niemand anders ziet het.
practice-name = Oefening
    .locked = fact
practice-title = **Oefenen.** Kies een geval en doe alles zoals in het echt. Alleen jij ziet het. Niets wordt bewaard of geteld, en niemand geeft punten.
    .locked = fact
practice-running = Je zit nog in **{ $title }**.
practice-choose = Kies een geval
practice-none = Er is geen enkel geval om te oefenen. Vraag je admin om naar /controle te kijken.
practice-on = Ga verder
practice-debrief = Kijk terug
practice-yields = **Er kwam net een echte vraag.** Je oefening wacht een uur. Kijk in het teamkanaal: daar is er nu iemand.
    .locked = safety
practice-closed = Kijk nog even terug, voor jezelf alleen.
practice-think = **Terugkijken: { $title }.** Alleen voor jou. De bot bewaarde niets van wat je schreef.
    .locked = fact
practice-also = Dit had je ook kunnen doen:
practice-try-card = - Een kaart openen: 'Meer', dan 'Kaarten'.
practice-try-colleague = - Een collega erbij vragen, bij 'Meer' of bij het afronden.
practice-try-eyes = - Een collega laten meelezen: vier ogen, bij 'Meer'.
practice-try-referral = - Hulp elders tonen: 'Doorverwijzen'.
practice-touched = Raakte dit je? Praat erover met een collega. Dat mag ook na een oefening.
practice-another = Nog een geval
practice-over = Deze oefening is voorbij: ze bleef te lang liggen, je begon iets nieuws, of de bot herstartte. Er is niets van bewaard. Begin opnieuw met /oefenen.
    .locked = fact
practice-waits = Er kwam een echte vraag, en die gaat voor. Je oefening wacht. Klaar met het echte? Ga verder met /oefenen.
    .locked = safety
practice-real-first = Er wacht nu iemand echt die zich niet veilig voelt. Dat gaat voor. Oefenen kan straks.
    .locked = safety
practice-gone = Dit geval is er niet meer. Doe /oefenen voor de lijst.
practice-expect-no-person = woorden zonder telefoonnummer, @naam of link
