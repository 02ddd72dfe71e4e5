### Wie wat kan lezen en doen.

## Readers: admins

access-command = toegang
access-command-about = Wie kan nu wat lezen en doen?
access-not-set-up = Hier is nog niets klaargezet. Doe /instellen start.
    .locked = fact
access-title = **Wie kan nu wat?** Nagekeken om { $hour }.
    .locked = fact
access-reads = **Lezen wat jongeren schrijven**
access-hidden = ✖ Ik zie het teamkanaal niet, dus ik weet niet wie het kan lezen.
    .locked = fact
access-owner = • De eigenaar van de server: { $who }
    .locked = fact
access-admins = • Wie 'Beheerder' heeft: { $who }
    .locked = fact
access-admins-none = • Geen rol van mensen heeft 'Beheerder'.
    .locked = fact
access-team = • De rol van het team: { $role }. { $others }
    .locked = fact
access-team-none = ✖ De rol van het team is weg. Kies een andere met /instellen start.
    .locked = fact
access-others = { $count ->
    [0] Zij zijn allen voorgesteld.
    [one] Eén van hen is niet voorgesteld: wie, toont Discord mij niet.
   *[other] { $count } van hen zijn niet voorgesteld: wie, toont Discord mij niet.
  }
    .locked = fact
access-others-unknown = Hoeveel mensen die rol hebben, zegt Discord nu niet.
    .locked = fact
access-name = • Op naam binnengelaten in het teamkanaal: { $who }
    .locked = fact
access-outsiders = ✖ En dit hoort niet: { $who }. Zet 'Kanaal bekijken' voor hen uit.
    .locked = fact
access-bots = ✖ Andere bots die elk kanaal lezen: { $who }
    .locked = fact
access-gone = ✖ Oud-collega's die misschien nog lezen: { $who }
    .locked = fact
access-own = • Het eigen kanaal van { $role }: { $who }, en wie 'Beheerder' heeft
    .locked = fact
access-nobody = niemand
    .locked = fact
access-answers = **Antwoorden, altijd met naam**
access-seen = • Voorgesteld en met de rol: { $who }
    .locked = fact
access-worker = { $name } ({ $role })
    .locked = fact
access-unseen = • Voorgesteld, maar in de laatste minuten niet gezien met de rol: { $who }
    .locked = fact
access-suspended = • Geschorst, en dus uit het team: { $who }
    .locked = fact
access-decides = **Beslissen over het bankje**
access-managers = • De eigenaar, wie 'Beheerder' heeft, en wie 'Server beheren' heeft: { $who }
    .locked = fact
access-managers-none = • De eigenaar, en wie 'Beheerder' heeft. Geen andere rol heeft 'Server beheren'.
    .locked = fact
access-opens = • Zij kunnen misschien zichzelf of anderen binnenlaten bij het team: { $who }
    .locked = fact
access-told = • Een alarm horen: { $who }
    .locked = fact
access-further = **En verder**
access-towns = • Delen alleen dienst en rooster van wie in beide teams staat: { $who }
    .locked = fact
access-young = • Jongeren lezen alleen hun eigen gesprek. Zij kunnen het wissen.
    .locked = fact
access-operator = • Wie Bankje draait, heeft de sleutel van de gegevens. Daar staan geen woorden van gesprekken in. Met mijn token kan die op Discord wel lezen wat ik kan lezen.
    .locked = fact
access-role = { $name }
    .locked = fact
access-role-counted = { $count ->
    [one] { $name } (1 persoon)
   *[other] { $name } ({ $count } mensen)
  }
    .locked = fact
access-changed = **Laatst veranderd**
access-change = • { $day }, { $hour }: { $what }, door { $who }
    .locked = fact
access-program = het programma
    .locked = fact
access-unknown = **Wat ik niet kan weten:** wie welke rol heeft, want dat toont Discord alleen aan bots die alle leden mogen zien. Wie een wachtwoord, telefoon of scherm deelt. Wat Discord zelf leest en bewaart.
    .locked = fact
