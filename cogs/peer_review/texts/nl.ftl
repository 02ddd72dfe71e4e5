### Vier ogen: een collega leest een ontwerp voor het weggaat.

## Readers: workers

peer_review-begin = Vier ogen
peer_review-title = Ontwerp voor { $code_name }
peer_review-field = Wat wil je antwoorden?
peer_review-note = Dit gaat nog niet naar de jongere. Het komt in de draad, en een collega leest mee. Jij verstuurt het daarna zelf.
    .locked = fact
peer_review-draft = **Ontwerp, nog niet verstuurd.** Leest een collega even mee? Het blijft hoogstens staan tot { $until }.
    .locked = fact
peer_review-good = Goed zo
peer_review-otherwise = Liever anders
peer_review-send = Versturen
peer_review-said-good = **{ $name }**: goed zo.
peer_review-said-otherwise = **{ $name }**: liever anders.
peer_review-rehearsed = In het echt staat dit nu in de draad. Een collega zegt of het goed is. Daarna verstuur je het zelf: probeer dat hieronder.
peer_review-asked = Je ontwerp staat in de draad. Er is nog niets verstuurd.
    .locked = fact
peer_review-sent = Verstuurd aan { $code_name }, met jouw naam. Het ontwerp gaat weg.
    .locked = fact
peer_review-own = Dit is jouw ontwerp. Een collega zegt of het goed is.
peer_review-not-yours = Alleen wie dit schreef, verstuurt het.
peer_review-over = Dit ontwerp is voorbij. Er is niets verstuurd.
    .locked = fact
peer_review-not-posted = Discord nam je ontwerp niet aan. Er is niets verstuurd. Probeer het zo nog eens.
