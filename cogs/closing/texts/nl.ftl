### Waarmee een gesprek eindigt.

## Readers: young people

closing-step = { $who } geeft je dit mee:
    .locked = promise
closing-step-team = Het team geeft je dit mee:
    .locked = promise
closing-step-until = Dit klopt tot en met { $day }.
    .locked = says what is the case
closing-step-old = Vraag eerst of dit nog klopt. Dat keken we al een tijd niet na.
    .locked = says what is the case
closing-helped = **Hielp dit gesprek?** Niemand ziet wat jij antwoordt. Niet antwoorden mag ook.
    .locked = promise
closing-helped-yes = Ja, het hielp
    .free = wording
closing-helped-somewhat = Een beetje
    .free = wording
closing-helped-no = Nee, het hielp niet
    .free = wording
closing-thanks = Dank je. We tellen alle antwoorden samen. Dat van jou apart ziet niemand.
    .locked = promise
closing-residence = **Woon je in { $town }?** Ook dit is alleen een cijfer. Niet antwoorden mag.
    .locked = promise
closing-residence-yes = Ja, ik woon hier
    .free = wording
closing-residence-no = Nee, ergens anders
    .free = wording
closing-asked-over = Deze vraag is voorbij. Je hoeft niets te doen.
    .locked = says what is the case
closing-sentence-thanks = Bedankt dat je met ons praatte. Heb je nog iets? Schrijf gerust opnieuw.
    .free = wording
closing-sentence-school = Fijn dat we elkaar zagen. Je weet ons nu te vinden.
    .free = wording
closing-sentence-later = Ik rond dit gesprek af. Wil je later verder? Schrijf gerust opnieuw.
    .free = wording

## Readers: workers

closing-give = Wil je **{ $code_name }** een plek meegeven? Dat hoeft niet.
closing-give-choose = Kies een plek
closing-give-title = Welke plek geef je **{ $code_name }** mee? Je naam staat erbij, in 'Mijn gesprek'.
closing-given = **{ $name }** staat nu bij 'Mijn gesprek' van **{ $code_name }**, hoogstens tot { $day }.
    .locked = fact
closing-given-ends = **{ $name }** staat nu bij 'Mijn gesprek' van **{ $code_name }**. De plek klopt tot en met { $day }.
    .locked = fact
closing-give-other = Een andere plek
closing-give-back = Toch niet
closing-taken-back = Bij **{ $code_name }** staat geen plek meer. Misschien is ze al gelezen.
    .locked = fact
closing-not-yours = Alleen wie **{ $code_name }** afrondde, geeft een plek mee, zolang het gesprek dicht is.
closing-place-gone = Die plek staat niet meer in de lijst. Er is niets veranderd.
closing-place-choose = Kies een plek
closing-several = Meerdere afronden
closing-several-title = **Welke gesprekken rond je af?** Hier staat wat beantwoord is, niet dringend, en van jou of van niemand.
    .locked = fact
closing-several-none = Er is nu niets dat je samen kunt afronden: wat nog wacht, dringend is of van een collega is, staat hier niet.
closing-several-choose = Kies de gesprekken
closing-several-yours = van jou · laatst { $last }
closing-several-nobodys = van niemand · laatst { $last }
closing-several-chosen = Je koos { $count ->
    [one] één gesprek
   *[other] { $count } gesprekken
}: { $names }. Welke zin leest elke jongere?
closing-sentence-none = Geen zin
closing-sentence-choose = Kies een zin
closing-sentence-own = Schrijf zelf
closing-sentence-field = Wat leest elke jongere?
closing-sentence-hint = Fijn dat we elkaar zagen op school.
closing-several-sure = **Zeker?** Je rondt { $count ->
    [one] één gesprek
   *[other] { $count } gesprekken
} af: { $names }.
    .locked = fact
closing-several-reads = Elke jongere leest dit van jou:
    .locked = fact
closing-several-silent = Er gaat geen zin mee.
    .locked = fact
closing-several-yes = Ja, rond { $count } af
closing-several-no = Toch niet
closing-several-done = ✔ Afgerond: { $names }.
    .locked = fact
closing-several-failed = Niet afgerond: { $names }. Kijk in de draad: misschien schreef iemand net, of nam een collega het.
    .locked = fact
closing-several-over = Deze keuze is voorbij. Bij /dienst status kies je opnieuw uit wat nog open is.
closing-several-changed = In { $code_name } is net iets veranderd. Het blijft open.

## Readers: admins

closing-command-places = plekken
closing-command-places-about = Plekken en activiteiten die werkers bij het afronden kunnen meegeven.
closing-places-title = **Plekken om mee te geven** ({ $count } van { $most })
closing-places-how = Wie een gesprek afrondt, kan er één meegeven. De jongere leest die bij 'Mijn gesprek'.
closing-places-late = { $count ->
    [one] Kijk deze na, ze staat niet meer bij de keuze: { $names }.
   *[other] Kijk deze na, ze staan niet meer bij de keuze: { $names }.
}
closing-residence-on = Na *Hielp dit?* vraagt de bot: *Woon je in { $town }?* Alleen het totaal per kwartaal wordt geteld.
closing-residence-off = De bot vraagt niet of iemand in { $town } woont.
closing-residence-begin = Vraag ook 'Woon je hier?'
closing-residence-stop = Vraag niet meer 'Woon je hier?'
closing-place-new = Nieuwe plek
closing-place-change = Wijzig
closing-place-right = Klopt nog
closing-place-drop = Weg
closing-places-back = Terug
closing-place-until = Klopt tot en met { $day }.
closing-place-was-until = Klopte tot en met { $day }. Kijk na, en druk dan op 'Klopt nog'.
closing-place-kept = ✔ Bewaard: { $name }.
    .locked = fact
closing-place-dropped = ✔ Weg: { $name }. Wie deze plek kreeg, leest ze niet meer.
    .locked = fact
closing-field-name = Hoe heet de plek of activiteit?
closing-hint-name = Open atelier in De Kelder
closing-field-about = Wat is het, in één zin?
closing-hint-about = Tekenen, knutselen, of gewoon erbij zitten. Alleen komen kan.
closing-field-where = Waar en wanneer?
closing-hint-where = Kerkstraat 1, woensdag van 14 tot 17 uur
closing-field-link = Link, als er een is
closing-hint-link = https://www.lindendaal.be/de-kelder
closing-field-until = Tot en met welke dag klopt dit?
closing-hint-until = 24/12/2026. Leeg: een half jaar
closing-place-name = Geef de plek een naam van 1 tot { $longest } tekens. Er is niets bewaard.
closing-place-line = Elke regel telt 1 tot { $longest } tekens. Er is niets bewaard.
closing-place-link = Een link begint met https:// en is het adres van één pagina. Er is niets bewaard.
closing-place-points = Laat vermeldingen, links en accountnummers weg uit de naam en de regels. Er is niets bewaard.
closing-place-double = Er is al een plek met de naam { $name }. Er is niets bewaard.
closing-place-full = Er staan al { $most } plekken in de lijst. Haal er eerst een weg.
