### Seeing and wiping.

## Readers: young people

privacy-command = privacy
privacy-command-about = Zie wat we van jou weten. Of wis het.
privacy-title = **Jouw privacy.** Alleen jij ziet dit.
privacy-nothing = **We hebben nu geen gesprek van jou.**
privacy-never-kept = **Dit hebben we niet:** je naam, leeftijd en adres. En niets van wat je in andere kanalen schrijft.
    .locked = privacy
privacy-sure = **Zeker?** Het team kan je dan niet meer antwoorden. Terughalen kan niet. Wil je eerst een nummer opschrijven?
privacy-yes = Ja, wis alles
privacy-no = Toch niet
privacy-wiped = 🧹 **Klaar. Alles is gewist.** Je codenaam bestaat niet meer.
privacy-wiped-nothing = 🧹 **Klaar. We bewaren niets van jou.**
privacy-wiped-later = 🧹 **Wat wij zelf bewaren, is gewist.** Discord antwoordt nu niet. We blijven proberen tot ook je gesprek in het teamkanaal weg is.
privacy-cannot-wipe = **Dit kunnen wij niet wissen:** wat Discord zelf bewaart, een schermfoto, en wat iemand onthoudt.
    .locked = privacy
privacy-still-shown = Staat je gesprek nog op jouw scherm? Druk daar op 'Verberg'.
privacy-welcome = Je bent altijd welkom voor een nieuw gesprek.
privacy-hidden = Verborgen. Je vindt alles terug met de knoppen op het paneel.

## Readers: young people — what we hold, in short and field by field

privacy-kept = **Dit hebben we van jou:**
privacy-held-conversation = • Je gesprek **{ $code_name }**, gestart op { $opened_at }. We wissen het op { $until }.
privacy-held-agreement = • De uitleg die je las op { $agreed_at }. Weg op { $until }.
privacy-held-notice = • Waar je DM naartoe gaat. Weg op { $until }.
privacy-held-choice = • Je keuze: { $kind } = { $value }. Weg op { $until }.
privacy-held-handover = • Of { $to_account } mag verdergaan, gevraagd door { $from_account }. Weg op { $until }.
privacy-agreed-handover = • Jij zei ja: { $to_account } gaat verder. Weg op { $until }.
privacy-held-referral = • Je doorverwijzing naar { $entries }. Weg op { $until }.
privacy-held-other = • Nog iets om te kunnen werken ({ $table }). Weg op { $until }.
privacy-on-discord = • Op Discord: { $count ->
    [one] { $count } plek waar iets van je gesprek staat
   *[other] { $count } plekken waar iets van je gesprek staat
  }. Weg op { $until }.
privacy-more = • En nog { $count }. Die staan allemaal in je kopie. Druk op '{ privacy-copy }'.
privacy-code = • Een code, zodat antwoorden bij jou raken. Niemand van het team kan die lezen.
privacy-fields = Toon alles, stuk voor stuk
privacy-fields-hint = Kies wat je wilt zien
privacy-copy = Geef mij een kopie
privacy-copied = **Dit is je kopie.** Alleen jij ziet dit bericht. Let op waar je het bestand bewaart.
    Je woorden staan er niet in. Die bewaren we niet: ze staan alleen op Discord.
privacy-file-title = Wat Bankje van jou bewaart
privacy-file-words = Onder elke uitleg staat het gegeven zoals de bot het bewaart.
privacy-back = Terug
privacy-basis-task = Waarom mag dit? Het is een opdracht van de gemeente (publieke taak).
privacy-basis-choice = Waarom mag dit? Omdat jij dit koos. Je kunt dat altijd veranderen.
privacy-until = Weg op: { $until }.
privacy-table-conversation = Je gesprek { $code_name }
privacy-table-agreement = De uitleg die je las
privacy-table-notice = Waar je DM naartoe gaat
privacy-table-choice = Je keuze: { $kind }
privacy-table-referral = Je doorverwijzing naar { $entries }
privacy-table-trace = Wat op Discord staat, sinds { $left_at }
privacy-table-handover = Of een collega mag verdergaan
privacy-agreed-title-handover = Jij zei ja: { $to_account } gaat verder
privacy-table-other = Nog iets om te kunnen werken ({ $table })
privacy-field-guild_id = **Server:** { $value }. Om te weten op welke server dit was.
privacy-field-alias = **Jouw code:** { $value }. Zodat antwoorden bij jou raken. Alleen de bot kan die maken.
privacy-field-expires_at = **Weg op:** { $value }. Dan wist de bot dit zelf.
privacy-field-key = **Sleutel van de knoppen:** { $value }. Zodat een knop je gesprek vindt.
privacy-field-conversation-code_name = **Codenaam:** { $value }. Zo noemen jij en het team dit gesprek.
privacy-field-conversation-channel_id = **Teamkanaal:** { $value }. Daar staat het kaartje van je gesprek.
privacy-field-conversation-thread_id = **Draad op Discord:** { $value }. Daar staan je woorden.
privacy-field-conversation-opened_at = **Begonnen op:** { $value }. Om te weten hoe oud je vraag is.
privacy-field-conversation-last_at = **Laatste bericht op:** { $value }. Om te weten wanneer het vanzelf stopt.
privacy-field-conversation-closed_at = **Afgerond op:** { $value }. Om te weten wanneer we wissen.
privacy-field-conversation-urgency = **Hoe dringend jij het noemde:** { $value }. Zodat het team weet wat eerst komt.
privacy-field-conversation-worker_id = **Wie je gesprek nam:** { $value }. Zodat je één iemand hebt.
privacy-field-conversation-waiting = **Wacht op antwoord:** { $value }. Zodat het team je niet vergeet.
privacy-field-conversation-auto_replied = **Automatisch antwoord gekregen:** { $value }. Zodat je het maar één keer krijgt.
privacy-field-conversation-card_is_true = **Kaartje klopt:** { $value }. Zodat het team ziet hoe het nu is.
privacy-field-conversation-about = **Waarvoor je kwam:** { $value }. Om te weten wat je zoekt.
privacy-field-conversation-waiting_since = **Wacht sinds:** { $value }. Zodat wie lang wacht eerst komt.
privacy-field-conversation-answered_at = **Eerste antwoord op:** { $value }. Om te weten of er een mens antwoordde.
privacy-field-conversation-unread_since = **Antwoord wacht op jou sinds:** { $value }. Zodat we het niet ongelezen wissen.
privacy-field-conversation-grace_told = **Team verwittigd:** { $value }. Zodat je vraag niet stil verdwijnt.
privacy-field-conversation-came_back = **Ging voor:** { $value }. Zodat je niet opnieuw lang wacht.
privacy-field-conversation-only_role = **Met wie je wilt praten:** { $value }. Zodat alleen die soort werker meeleest.
privacy-field-conversation-closed_by = **Wie je gesprek afrondde:** { $value }. Zodat je dat kunt lezen.
privacy-field-handover-offer = **Sleutel van deze vraag:** { $value }. Zodat een knop deze vraag vindt.
privacy-field-handover-from_account = **Wie het vroeg:** { $value }. Zodat je ziet wie wil doorgeven.
privacy-field-handover-to_account = **Wie zou verdergaan:** { $value }. Zodat jij kunt kiezen.
privacy-field-handover-asked_at = **Gevraagd op:** { $value }. Om te weten hoe oud de vraag is.
privacy-field-handover-accepted_at = **Jij zei ja op:** { $value }. Zonder ja verandert er niets.
privacy-field-agreement-version = **Versie van de uitleg:** { $value }. Zodat we het opnieuw vragen als die verandert.
privacy-field-agreement-agreed_at = **Gelezen op:** { $value }. Om te weten wanneer je ja zei.
privacy-field-notice-channel_id = **Waar je DM naartoe gaat:** { $value }. Dit leidt naar je account. Het is weg als je het uitzet.
privacy-field-notice-told = **Er staat al een DM:** { $value }. Zodat er maar één staat.
privacy-field-trace-id = **Nummer:** { $value }. Om dit terug te vinden.
privacy-field-trace-about = **Hoort bij:** { $value }. De sleutel van je gesprek.
privacy-field-trace-kind = **Soort:** { $value }. Om het juist te wissen.
privacy-field-trace-channel_id = **Waar het staat:** { $value }. Om het daar te wissen.
privacy-field-trace-message_id = **Welk bericht:** { $value }. Om het te wissen.
privacy-field-trace-left_at = **Geplaatst op:** { $value }. Om het terug te vinden na een storing.
privacy-field-trace-due_at = **Weg op:** { $value }. Dan wist de bot dit zelf.
privacy-field-trace-attempts = **Hoe vaak wissen niet lukte:** { $value }. Om te blijven proberen.
privacy-field-trace-next_at = **Volgende keer wissen:** { $value }. Om te blijven proberen.
privacy-field-other = **{ $column }:** { $value }. Dit gebruikt de bot om te werken.
privacy-value-nothing = niets
privacy-value-yes = ja
privacy-value-no = nee
privacy-value-worker = iemand van het team
privacy-value-unsaid = niet gezegd
privacy-value-can_wait = kan wachten
privacy-value-today = liefst vandaag
privacy-value-unsafe = niet veilig
privacy-value-question = een vraag
privacy-value-idea = een idee
privacy-value-youth_worker = een jeugdwerker
privacy-value-street_worker = een straathoekwerker
privacy-value-prevention_worker = een preventiewerker
privacy-value-counsellor = een hulpverlener
privacy-value-message = een bericht
privacy-value-thread = een draad
privacy-backups = Een reservekopie verdwijnt vanzelf op **{ $day }**.
    .locked = privacy

## Readers: young people — choices and complaints

privacy-choices = Wijzig mijn keuzes
privacy-choices-title = **Jouw keuzes.** Alles staat uit, tot jij het aanzet.
privacy-choice-notice = **Een DM als er antwoord is.** Er staat nooit iets in over je gesprek. We bewaren dan waar die DM naartoe gaat.
privacy-choice-follow_up = **Later nog één keer vragen hoe het ging met hulp elders.** Dat gebeurt na 3 dagen.
privacy-choice-handover = **Iets over jou zeggen aan een hulpdienst.** Je leest eerst de precieze zin. Alleen na jouw ja zegt het team die.
privacy-choice-contact = **Mag iemand van het team jou aanspreken als jij niets vroeg?** Kies je niets, dan mag niemand dat. Met **Vraag het mij eerst** krijg je hoogstens één korte vraag per maand. Met **Vraag het niet meer** onthouden we jouw nee.
privacy-contact-no = Niemand
privacy-contact-ask_me = Vraag het mij eerst
privacy-contact-never = Vraag het niet meer
privacy-is-on = Dit staat nu **aan**.
privacy-is-off = Dit staat nu **uit**.
privacy-on-notice = Zet DM aan
privacy-off-notice = Zet DM uit
privacy-on-follow_up = Zet later vragen aan
privacy-off-follow_up = Zet later vragen uit
privacy-on-handover = Zet doorgeven aan
privacy-off-handover = Zet doorgeven uit
privacy-same-help = Wat je ook kiest: je krijgt **dezelfde hulp**. Je keuzes gaan weg met je gesprek. Wie jou iets mag vragen, onthouden we 180 dagen na je laatste bezoek. Die laatste keuze gebruikt het team nog niet. De andere werken nu al.
    .locked = privacy
privacy-notice-later = Een DM kun je kiezen zodra je een gesprek hebt.
privacy-complaint = Ik heb een klacht
privacy-complain-title = **Gaat er iets mis met je privacy?** Zeg het gerust. Je krijgt daarna dezelfde hulp.
privacy-complain-inside = **Hier:** vertel het aan { $coordinator }. Of aan { $dpo }, de privacyverantwoordelijke: { $address }.
privacy-complain-unknown = **Hier:** het team zette nog niet klaar aan wie je het kunt zeggen. Vraag op het stadhuis of gemeentehuis naar de privacyverantwoordelijke.
privacy-complain-outside = **Liever buiten de gemeente?** Dat kan bij de Vlaamse Toezichtcommissie. Of bij de Gegevensbeschermingsautoriteit: gegevensbeschermingsautoriteit.be. Het is gratis.
    .locked = privacy
privacy-field-choice-kind = **Keuze:** { $value }. Waarover je koos.
privacy-field-choice-value = **Jouw antwoord:** { $value }. Zodat we doen wat jij wilt.
privacy-field-choice-chosen_at = **Gekozen op:** { $value }. Om te weten wanneer.
privacy-field-referral-conversation = **Hoort bij:** { $value }. De sleutel van je gesprek.
privacy-field-referral-worker_id = **Wie jou doorverwees:** { $value }. Zodat je weet wie later vraagt hoe het ging.
privacy-field-referral-entries = **Waarnaar:** { $value }. Zodat je ziet hoe je ze bereikt.
privacy-field-referral-message_id = **Bericht met een zin voor hen:** { $value }. Zodat jouw ja of nee eronder staat.
privacy-field-referral-may_tell = **Die zin mag gezegd worden:** { $value }. Zodat niemand iets zegt zonder jouw ja.
privacy-field-referral-together = **Samen of alleen:** { $value }. Zodat het team weet wat jij wilt.
privacy-field-referral-wish = **Later vragen hoe het ging:** { $value }. Zodat we doen wat jij wilt.
privacy-field-referral-follow_up_at = **We vragen het op:** { $value }. Zodat het niet te vroeg is.
privacy-field-referral-asked_at = **Gevraagd op:** { $value }. Zodat we het maar één keer vragen.
privacy-field-referral-follow_up = **Wat jij antwoordde:** { $value }. Zodat het team je kan helpen.
privacy-field-referral-outcome = **Gelukt, voor zover we weten:** { $value }. Zodat niemand het nog eens vraagt.
privacy-field-referral-made_at = **Doorverwezen op:** { $value }. Om te tellen hoe vaak dat gebeurt.
privacy-value-follow_up = later vragen hoe het ging
privacy-value-handover = doorgeven aan een partner
privacy-value-contact = mag iemand jou iets vragen
privacy-value-ask_me = vraag het mij eerst
privacy-value-never = vraag het niet meer
privacy-value-together = samen
privacy-value-alone = alleen
privacy-value-not_yet = nog niet
privacy-value-failed = het lukte niet
privacy-value-unknown = weten we niet

## Readers: workers

privacy-told-team = 1 gesprek gewist door de jongere. (automatisch bericht)
privacy-seen = Gezien
