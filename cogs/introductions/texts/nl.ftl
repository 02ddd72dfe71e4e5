### The people of the team.

## Readers: young people

introductions-signature = **{ $name }** ({ $role })
introductions-card-title = **{ $name }** — { $role }
introductions-and = { $first } en { $last }
introductions-and-others = { $count ->
    [one] { $first } en nog iemand
   *[other] { $first } en nog { $count } anderen
    }
introductions-role-youth_worker = jeugdwerker
introductions-role-street_worker = straathoekwerker
introductions-role-prevention_worker = preventiewerker
introductions-role-counsellor = hulpverlener
introductions-only-youth_worker = Alleen met een jeugdwerker
introductions-only-street_worker = Alleen met een straathoekwerker
introductions-only-prevention_worker = Alleen met een preventiewerker
introductions-only-counsellor = Alleen met een hulpverlener
introductions-about-youth_worker = { $name } denkt met je mee: over je dag, je plannen of wat lastig is.
    .locked = role
introductions-about-street_worker = { $name } komt op plekken waar jongeren zijn en helpt je op jouw manier.
    .locked = role
introductions-about-prevention_worker = { $name } denkt ook aan de veiligheid van anderen.
    .locked = role
introductions-about-counsellor = { $name } helpt je als het moeilijk gaat.
    .locked = role
introductions-secrecy-discretion = discretieplicht
introductions-secrecy-professional = beroepsgeheim
introductions-duty-discretion = Heeft discretieplicht: vertelt het niet verder. Er zijn grenzen.
    .locked = privacy
introductions-duty-professional = Heeft beroepsgeheim: mag het niet verder vertellen. Er zijn grenzen.
    .locked = privacy
introductions-card-works = **{ $name }** — { $role } bij { $employer }
introductions-card-called = { $name } ({ $pronouns })
introductions-card-account = Werkaccount: { $account }
introductions-card-does = **Wat ik doe:** { $text }
introductions-card-does_not = **Wat ik niet doe:** { $text }
introductions-card-between = **Blijft het tussen ons?** { $duty }
introductions-card-hours = **Wanneer?** { $text }
introductions-card-place = **Waar?** { $text }
introductions-card-languages = **Talen:** { $text }
introductions-card-own_words = **In mijn eigen woorden:** { $text }
introductions-photo-alt = Foto van { $name }
introductions-menu-who = Wie is dit?
introductions-real = Is dit echt?
introductions-good-question = Goed dat je het vraagt.
introductions-check-page =
    Kijk op { $page }
    Daar staan dezelfde namen en deze bot.
introductions-check-phone = Bellen kan ook: { $phone }. Vraag naar het jeugdteam van { $town }.
introductions-check-none = Hier staat nog geen pagina of nummer van { $town }. Zoek het nummer zelf op. Vraag daar naar het jeugdteam.
introductions-account-counts = Een naam en een foto kan iedereen namaken. Alleen het werkaccount op de kaart telt.
introductions-ours = ✔ { $name } werkt voor { $town }. Dit is de kaart.
introductions-not-ours = **Dit account hoort niet bij het jeugdteam van { $town }.** Wie er wel bij hoort, zie je met /wie.
introductions-pretender = Doet dit account alsof? Antwoord niet, blokkeer het en meld het aan Discord. Zeg het ons ook, met 'Stel een vraag'.
introductions-bot = Ik ben een bot van het jeugdteam van { $town }. Ik geef je bericht door aan mensen. Wie die mensen zijn, zie je met /wie.
    .locked = bot-identity

## Readers: workers

introductions-not-a-worker = Dit is voor het team. Hoor je erbij? Vraag een admin om je voor te stellen met /werker toevoegen, en om de rol van het team.
introductions-command-card = kaart
introductions-command-card-about = Vul je voorstelkaart in.
introductions-step-work = Wat ik doe
introductions-step-where = Wanneer en waar
introductions-hours-change = Klopt er iets niet? Druk op 'Wanneer en waar' en schrijf je uren anders.
introductions-step-self = Over mij
introductions-step-photo = Foto
introductions-step-who = Naam en functie
introductions-no-photo = Foto weg
introductions-sign-ask = Vraag goedkeuring
introductions-field-employer = Voor wie werk je?
introductions-field-does = Wat ik doe
introductions-field-does_not = Wat ik niet doe
introductions-field-hours = Wanneer?
introductions-field-place = Waar?
introductions-field-languages = Talen
introductions-field-pronouns = Voornaamwoorden (mag leeg)
introductions-field-own_words = In mijn eigen woorden (mag leeg)
introductions-field-name = Voornaam
introductions-field-role = Functie
introductions-field-secrecy = Zwijgplicht
introductions-field-photo = Een foto van jou
introductions-hint-employer = de jeugddienst van Lindendaal
introductions-hint-does = Luisteren, meedenken, dingen regelen, samen iets op poten zetten.
introductions-hint-does_not = Ik ben geen psycholoog en geen politie. Ik zoek niet uit wie je bent.
introductions-hint-hours = di-vr 14-18 uur
introductions-hint-place = Hier, en in jeugdhuis De Kelder
introductions-hint-languages = Nederlands, Frans, een beetje Arabisch
introductions-hint-pronouns = zij/haar
introductions-hint-own_words = Ik teken strips en verlies altijd met Mario Kart.
introductions-photo-hint = JPEG, PNG of WebP, hoogstens 8 MB. Plaats en tijd halen we eruit.
introductions-who-note = Een admin keurt dit goed. Tot dan blijft het zoals het is.
introductions-state-draft = **Dit is je kaart. Ze staat nog nergens.** Alleen jij ziet dit.
introductions-state-waiting = **Je kaart wacht op goedkeuring door een admin.** Verander je nu nog iets, vraag het dan opnieuw.
introductions-state-published = **Je kaart is goedgekeurd.** Foto, voornaamwoorden en eigen woorden verander je zelf. De rest keurt een admin goed.
introductions-missing = Dit ontbreekt nog: { $parts }
introductions-changed = Hieronder staat je nieuwe versie. De vorige blijft voor iedereen staan tot een admin deze goedkeurt.
introductions-remarked = Een admin wil dit nog anders: { $remark }
introductions-asked = ✔ Gevraagd. Je kaart staat in het teamkanaal. Een admin kijkt ernaar.
introductions-asked-by-hand = ✔ Je kaart wacht op goedkeuring. Ik kon het niet in het teamkanaal zetten. Zeg het zelf aan een admin: alles wat wacht, staat bij /werker kaarten.
introductions-plain = Bij **{ $field ->
       *[employer] { introductions-field-employer }
        [does] { introductions-field-does }
        [does_not] { introductions-field-does_not }
        [hours] { introductions-field-hours }
        [place] { introductions-field-place }
        [languages] { introductions-field-languages }
        [pronouns] { introductions-field-pronouns }
        [own_words] { introductions-field-own_words }
    }** past 1 tot { $longest } tekens gewone tekst: zonder links, vermeldingen of opmaak. Er is niets veranderd.
introductions-choose = Kies één functie en één zwijgplicht. Er is niets veranderd.
introductions-unfinished = Je kaart is nog niet volledig. Bij /kaart staat wat er ontbreekt.
introductions-asked-already = Je kaart wacht al op goedkeuring. Vraag het gerust ook zelf aan een admin.
introductions-nothing-new = Je kaart is al goedgekeurd zoals ze is. Er is niets nieuws om goed te keuren.
introductions-photo-none = Dat kan ik niet als foto lezen. Kies een JPEG, PNG of WebP. Er is niets veranderd.
introductions-photo-large = Die foto is te groot. Kies er een van hoogstens 8 MB en 24 megapixel. Er is niets veranderd.
introductions-photo-moves = Die foto beweegt. Kies er een die stilstaat. Er is niets veranderd.
introductions-requested = **{ $name } vraagt een admin om deze kaart goed te keuren.** Zo komt ze voor iedereen te staan.
introductions-changes = Anders dan nu: { $parts }
introductions-sign = Goedkeuren
introductions-not-yet = Nog niet
introductions-signed = ✔ De kaart van { $name } is goedgekeurd door { $admin }.
introductions-signed-alone = ✔ De kaart van { $name } is goedgekeurd door { $admin }: de eigen kaart, als enige admin.
introductions-returned-team = De kaart van { $name } is nog niet goedgekeurd. { $admin } schreef erbij wat anders moet: kijk bij /kaart.
introductions-command-sentences = zinnen
introductions-command-sentences-about = Bewaar eigen zinnen om een antwoord mee te beginnen.
introductions-sentences-title = **Je eigen zinnen** ({ $count } van { $most }). Alleen jij ziet ze. Ze gaan weg als jij ze wist, als je het team verlaat, of een jaar na je laatste dienst.
introductions-sentences-how = Begin er een antwoord mee: druk in de draad op **Meer**, en dan op **Mijn zinnen**. Pas de zin altijd aan, of schrijf gewoon zelf. Er gaat niets weg voor jij verstuurt.
introductions-sentences-no-names = Geen namen of verhalen van jongeren: dit blijft bewaard.
    .locked = privacy
introductions-sentence-choose = Kies een zin om te bekijken
introductions-sentence-new = Nieuwe zin
introductions-sentence-one = **{ $label }**
introductions-sentence-change = Wijzig
introductions-sentence-drop = Weg
introductions-sentences-back = Terug
introductions-sentences-wipe = Alles weg
introductions-sentences-sure = Zullen we al je zinnen wissen ({ $count })? Dat kan niet ongedaan gemaakt worden.
introductions-sentences-wipe-all = Ja, wis ze allemaal
introductions-sentences-wiped = ✔ Al je zinnen zijn gewist.
introductions-sentence-kept = ✔ Bewaard: { $label }.
introductions-sentence-dropped = ✔ Gewist: { $label }.
introductions-field-sentence-label = Hoe noem je deze zin?
introductions-hint-sentence-label = Eerste antwoord
introductions-field-sentence-words = De zin, in je eigen stijl
introductions-hint-sentence-words = Hey, fijn dat je schrijft! Vertel gerust, ik heb tijd.
introductions-sentence-label = Geef de zin een naam van 1 tot { $longest } tekens. Er is niets bewaard.
introductions-sentence-words = Een zin telt 1 tot { $longest } tekens. Er is niets bewaard.
introductions-sentence-points = Dit is niet bewaard: laat vermeldingen, links, mailadressen en accountnummers weg. Zo wijst een zin nooit naar iemand. In een antwoord kun je ze er zelf bij typen.
introductions-sentence-double = Je hebt al een zin met de naam { $label }. Kies een andere naam, of wijzig die ene bij /zinnen. Er is niets bewaard.
introductions-sentence-full = Je hebt al { $most } zinnen, meer passen er niet in één lijst. Wis er eerst een bij /zinnen. Er is niets bewaard.
introductions-sentence-gone = Die zin is er niet meer. Er is niets veranderd. Wat er wel is, staat bij /zinnen.

## Readers: admins

introductions-done = ✔ Voorgesteld: { $signature }. Zo tekent deze persoon elk bericht.
introductions-next = Geef deze persoon ook de rol van het team. Daarna: /dienst start.
introductions-name = Een voornaam van 1 tot { $longest } tekens, zonder leestekens. Bijvoorbeeld: Yasmine.
introductions-command = werker
introductions-command-about = De mensen van het team.
introductions-command-add = toevoegen
introductions-command-add-about = Stel iemand van het team voor.
introductions-option-member = lid
introductions-option-member-about = Het werkaccount.
introductions-option-name = voornaam
introductions-option-name-about = Zo tekent deze persoon.
introductions-option-role = functie
introductions-option-role-about = Wat voor werk?
introductions-option-secrecy = zwijgplicht
introductions-option-secrecy-about = Welke plicht geldt?
introductions-next-card = { $name } vult daarna zelf een kaart in met /kaart.
introductions-command-cards = kaarten
introductions-command-cards-about = Hoe ver staan de kaarten van het team?
introductions-command-channel = kanaal
introductions-command-channel-about = Kies waar de kaarten staan, en hoe iemand kan nakijken of ze echt zijn.
introductions-command-apart = apart
introductions-command-apart-about = Geef één functie een eigen kanaal, of neem het terug.
introductions-option-apart-about = Alleen zij mogen het zien. Leeg: geen eigen kanaal meer.
introductions-apart-chosen = Eigen kanaal voor { $role }: { $channel }.
introductions-apart-none = ✔ Er is geen eigen kanaal meer voor { $role }. Jongeren kunnen dat niet meer kiezen. Wat al loopt, gaat verder in het oude kanaal.
introductions-apart-hidden = ✖ Ik kan { $channel } niet zien. Zet 'Kanaal bekijken' aan voor mijn rol.
introductions-apart-rights = ✖ Ik mag er dit nog niet: { $rights }. Zet het aan bij Kanaal bewerken › Rechten › mijn rol.
introductions-apart-readers = ✖ Deze rollen of mensen kunnen het lezen: { $readers }. Zet 'Kanaal bekijken' voor hen uit. Ook voor de rol van het team: die heeft iedereen van het team.
introductions-apart-unread = ✖ Nog niet met naam in het kanaal: { $names }. Voeg elk werkaccount zelf toe bij Kanaal bewerken › Rechten, met 'Kanaal bekijken' aan.
introductions-apart-nobody = ✖ Niemand van het team heeft deze functie. Stel iemand voor met /werker toevoegen.
introductions-apart-one-kind = ✖ Het hele team heeft deze functie. Dan heeft een jongere niets te kiezen.
introductions-apart-right = ✔ Alleen zij kunnen het lezen. Jongeren kunnen nu kiezen om alleen met deze functie te praten: { $role }.
introductions-apart-again = Tot dan kunnen jongeren dit niet kiezen: { $role }. Aangepast? Druk op 'Kijk opnieuw', of doe /instellen start.
introductions-apart-look = Kijk opnieuw
introductions-apart-team = Dat is het kanaal van het hele team. Kies een kanaal dat alleen deze functie kan lezen.
introductions-apart-taken = Dat kanaal hoort al bij een andere functie. Elke functie heeft een eigen kanaal nodig.
introductions-option-channel = kanaal
introductions-option-channel-about = Hier komen de kaarten.
introductions-option-page = pagina
introductions-option-page-about = De eigen pagina van de gemeente over het team.
introductions-option-phone = telefoon
introductions-option-phone-about = Het algemene nummer van de gemeente.
introductions-command-remove = verwijderen
introductions-command-remove-about = Iemand hoort niet meer bij het team.
introductions-option-who = wie
introductions-option-who-about = Kies uit de lijst van het team.
introductions-in-list = { $name } ({ $role }) · account { $account }
introductions-no-such-worker = Ik vind die persoon niet in het team. Kies een naam uit de lijst die verschijnt terwijl je typt.
introductions-removed = ✔ { $name } hoort niet meer bij het team. Kaart, foto en eigen zinnen zijn weg, open gesprekken staan weer in de rij.
introductions-role-gone = Ook de rol van het team op Discord is weg bij { $account }.
introductions-role-by-hand = **Doe nog één ding zelf:** neem de rol van het team af bij { $account }. Dat doe je bij Serverinstellingen › Leden. Ik mag dat niet. Tot dan kan { $name } het teamkanaal nog lezen.
introductions-channel-chosen = ✔ De kaarten komen in { $channel }.
introductions-lacking = ✖ Daar mag ik dit nog niet: { $rights }. Zet het aan bij Kanaal bewerken › Rechten › mijn rol.
introductions-checked-by = Wie twijfelt, kijkt op { $page } of belt { $phone }. Zet op die pagina de voornamen van het team en de naam van deze bot.
introductions-check-missing = Vul ook de pagina én het telefoonnummer van de gemeente in. Dan kan een jongere zelf nakijken of een kaart echt is.
introductions-team-channel = Kies een kanaal dat iedereen kan zien: het teamkanaal is alleen voor het team. Er is niets veranderd.
introductions-page = Schrijf het volledige adres van de pagina, bijvoorbeeld https://www.lindendaal.be/jeugd. Er is niets veranderd.
introductions-phone = Schrijf het nummer met cijfers, bijvoorbeeld 014 00 00 00. Er is niets veranderd.
introductions-field-remark = Wat moet er nog anders?
introductions-remark = Schrijf in 1 tot { $longest } tekens gewone tekst wat er anders moet: zonder links, vermeldingen of opmaak.
introductions-proposal-gone = Deze versie wacht niet meer op goedkeuring: ze is al behandeld, of veranderd nadat het gevraagd werd. Wat nu wacht, staat bij /werker kaarten.
introductions-published = ✔ De kaart van { $name } is goedgekeurd.
introductions-no-channel = Ze staat nog nergens: kies een kanaal met /werker kanaal.
introductions-returned = ✔ { $name } ziet bij /kaart wat er anders moet.
introductions-own-card = Dit is je eigen kaart. Laat er liever een andere admin naar kijken: twee zien meer dan één. Ben je echt de enige admin, dan kan het zo. Het team ziet dat jij het deed.
introductions-alone = Ik ben de enige admin
introductions-look = Druk op een naam om te bekijken wat wacht:
introductions-look-later = Er wachten er nog { $count } meer. Die staan hier als deze bekeken zijn.
introductions-nobody = Er is nog niemand voorgesteld. Begin met /werker toevoegen.
introductions-how-far = { $name }: { $far }
introductions-far-empty = nog geen kaart
introductions-far-draft = is bezig, nog niet gevraagd
introductions-far-waiting = wacht op goedkeuring
introductions-far-published = goedgekeurd
