### Warm referrals.

## Readers: young people

referral-said = De bot zet erbij: doorverwijzing naar { $entries }.
referral-said-partner = Dit zou ik aan hen zeggen: { $words }
referral-doors = **Zo bereik je ze.** Dit is een automatische lijst.
referral-no-doors = Dit is een automatisch bericht. Meer over { $entries } vind je bij 'Toon alle hulplijnen'.
referral-together-ask = Wil je dit samen met het team doen? (automatische vraag)
referral-together = Samen graag
referral-alone = Ik doe het zelf
referral-again = Je doorverwijzing: { $entries }. (automatisch bericht)
referral-reach = Hoe bereik ik ze?
referral-reach-whole = Alles over hen
referral-wish-ask = Dit is een automatische vraag over { $entries }. Mag het team over 3 dagen vragen hoe het ging? Dat gebeurt dan één keer.
referral-wish-yes = Ja, vraag het maar
referral-wish-no = Nee, dank je
referral-planned = Jij koos dat we later vragen hoe het ging met { $entries }. Dat doen we één keer, op **{ $day }**. (automatisch bericht)
referral-planned-no = Vraag het toch niet
referral-partner-ask = Mag het team één zin aan { $entries } zeggen? Die staat hierboven, in het bericht van { $who }. Staat die er niet, druk dan op 'Toon ouder'. Zonder jouw ja zegt niemand iets. (automatisch bericht)
referral-partner-yes = Ja, dat mag je zeggen
referral-partner-no = Nee, liever niet
referral-the-team = Het team
referral-elsewhere = hulp elders
referral-asked = Dit is een automatisch bericht. Jij koos dat we dit vragen. Is het gelukt met { $entries }?
referral-answer-yes = Ja
referral-answer-not_yet = Nog niet
referral-answer-failed = Het lukte niet
referral-answer-unsaid = Zeg ik liever niet
referral-decided-together = Dank je. Het team weet dat je dit samen wilt doen. (automatisch bericht)
referral-decided-alone = Goed. Lukt het niet alleen? Laat het weten bij { panel-inbox-where }. (automatisch bericht)
referral-wished = Goed. Op **{ $day }** staat de vraag bij { panel-inbox-where }. Je kunt dit altijd uitzetten bij { panel-privacy-where }. (automatisch bericht)
referral-declined = Goed. We vragen het niet. Je krijgt dezelfde hulp. (automatisch bericht)
referral-told-yes = Dank je. Het team mag die zin zeggen, en niets anders. (automatisch bericht)
referral-told-no = Goed. Het team zegt die zin niet. Je krijgt dezelfde hulp. (automatisch bericht)
referral-answered-yes = Fijn dat het gelukt is. Dank je om het te zeggen. (automatisch bericht)
referral-answered-not_yet = Dank je. Neem je tijd. We vragen het niet nog eens. (automatisch bericht)
referral-answered-failed = Jammer dat het niet lukte. Dat ligt niet aan jou. Je gesprek staat nu vooraan. Wie het mag lezen, ziet dat als een dienst begint. (automatisch bericht)
referral-answered-unsaid = Dat is goed. We vragen het niet nog eens. (automatisch bericht)
referral-said-already = Dat heb je al gezegd. Dank je.
referral-too-late = Dit gesprek is dan al gewist. Je mag altijd zelf iets laten weten.
referral-never = Jij koos dat niemand je iets vraagt. Dat kun je wijzigen bij { panel-privacy-where }.
referral-choice-is-off = Doorgeven staat uit bij jou. Je kunt dat wijzigen bij { panel-privacy-where }.
referral-kept = Je keuze is bewaard. Discord antwoordt nu niet. Het team leest ze zodra dat weer kan. Je hoeft niets te doen. (automatisch bericht)

## Readers: workers

referral-start = Doorverwijzen
referral-topic-title = **{ $code_name }** · doorverwijzen. Waarover gaat het?
referral-topic = Kies een onderwerp
referral-topic-more = Meer onderwerpen
referral-topic-any = Alle onderwerpen
referral-pick-title = **{ $code_name }** · kies één tot drie diensten. De jongere ziet wat elke dienst is en hoe het begint. Of ze nu open is, staat er alleen bij als iemand dat nakeek. Past het niet op één scherm, dan staat het er in het kort. Alles staat dan één druk verder.
referral-pick = Kies één tot drie diensten
referral-pick-open = Nu open. { $about }
referral-back = Ander onderwerp
referral-further = Volgende diensten
referral-form-title = { $code_name } doorverwijzen
referral-form-note = Naar: { $entries }.
referral-form-note-closed = Naar: { $entries }. Jij kunt niets voor deze jongere doorgeven: die keuze staat uit.
referral-form-words = Jouw zin aan de jongere (jij tekent)
referral-form-words-hint = Waarom je aan hen denkt, en dat samen kan.
referral-form-partner = Wat ik aan hen zou zeggen (mag leeg)
referral-form-partner-hint = De jongere leest precies deze zin, en zegt ja of nee.
referral-empty = Schrijf er een zin van jezelf bij. Dan is het geen kale lijst.
referral-too-long = Dat is langer dan { $longest } tekens. Maak het iets korter.
referral-entry-gone = Een van die diensten staat niet meer in de lijst. Kies opnieuw met Doorverwijzen.
referral-no-handover = { $code_name } wil niet dat er iets doorgegeven wordt. Er is niets verstuurd. Laat die zin weg.
referral-sent = Verstuurd. Het wacht op { $code_name } bij 'Mijn gesprek'. Wat er gekozen wordt, lees je in de draad.
referral-line-together = **{ $code_name }** wil dit samen doen: { $entries }. (automatisch bericht)
referral-line-alone = **{ $code_name }** doet het zelf: { $entries }. (automatisch bericht)
referral-line-told-yes = **{ $code_name }** zei ja: precies deze zin mag je zeggen aan { $entries }. Je zegt die zelf: de bot stuurt niets door. (automatisch bericht)
referral-line-told-no = **{ $code_name }** wil liever niet dat je deze zin zegt aan { $entries }. (automatisch bericht)
referral-line-yes = **{ $code_name }**: het is gelukt met { $entries }. (automatisch bericht)
referral-line-not_yet = **{ $code_name }**: nog niet gelukt met { $entries }. We vragen het niet nog eens. (automatisch bericht)
referral-line-failed = **{ $code_name }**: het lukte niet met { $entries }. Het gesprek staat weer open, en gaat voor. (automatisch bericht)
referral-line-unsaid = **{ $code_name }** zegt liever niet hoe het ging met { $entries }. (automatisch bericht)
referral-reached-ask = Hoe liep de doorverwijzing naar { $entries }? Daarna is het gesprek afgerond.
referral-reached-planned = Op **{ $day }** vraagt de bot de jongere nog één keer hoe het ging.
referral-reached-yes = Ja, gelukt
referral-reached-no = Nee, niet gelukt
referral-reached-unknown = Weet ik niet
referral-reached-stop = Toch niet
referral-reached-stopped = Oké. Er is niets afgerond.
referral-outcome-known = Dat was al genoteerd.
referral-brief-today = { $count ->
    [one] 1 terugkoppeling vandaag ({ $which }).
   *[other] { $count } terugkoppelingen vandaag ({ $which }).
}
referral-brief-one = { $code_name }: hoe liep het bij { $entries }?
referral-brief-failed = **{ $code_name }**: hulp elders lukte niet ({ $entries }). Dit gesprek gaat voor.
