### Setting up.

## Readers: admins

setup-command = instellen
setup-command-about = Zet Bankje klaar.
setup-command-start = start
setup-command-start-about = Kies kanalen, rol en uren.
setup-title = Bankje klaarzetten
setup-name = Gemeente of organisatie
setup-name-hint = Zo heten jullie op het paneel.
setup-team = Teamkanaal
setup-team-hint = Hier komen de vragen. Alleen het team mag het zien.
setup-panel = Paneelkanaal
setup-panel-hint = Hier komt het paneel. Iedereen mag het zien.
setup-role = Rol van het team
setup-role-hint = Wie deze rol heeft en voorgesteld is, kan antwoorden.
setup-hours = Openingsuren
setup-hours-hint = Bijvoorbeeld: di-vr 14-18 uur, wo 13-18 uur
setup-name-missing = Vul de naam van jullie gemeente of organisatie in.
setup-same-channel = Kies twee verschillende kanalen: het teamkanaal is alleen voor het team.
setup-role-everyone = Kies een eigen rol voor het team. Met '@everyone' zou iedereen meelezen.
setup-choose-one = Kies bij elk veld één kanaal of rol.
setup-done = ✔ **Klaar. Het bankje van { $town } staat er.**
setup-almost = **Bijna klaar, { $town }.** Los dit op en doe daarna /instellen start opnieuw:
setup-ok = ✔ { $what }
setup-not-ok = ✖ { $remedy }
setup-understood = Openingsuren: `{ $hours }`
setup-next = Volgende stap: stel het team voor met /werker toevoegen. Daarna doet elke werker /dienst start.
setup-check-team-permissions = Ik mag alles wat nodig is in het teamkanaal.
setup-check-team-readers = Alleen het team kan het teamkanaal lezen.
setup-check-panel-permissions = Ik mag alles wat nodig is in het paneelkanaal.
setup-check-description = In mijn beschrijving staat van wie ik ben, en hoe je dat nakijkt.
setup-mend-team-permissions = In het teamkanaal mag ik dit nog niet: { $details }. Zet het aan bij Kanaal bewerken › Rechten › mijn rol.
setup-mend-team-readers = Deze rollen of mensen kunnen het teamkanaal lezen: { $details }. Zet 'Kanaal bekijken' voor hen uit. Tot dan plaats ik er geen vragen.
setup-mend-panel-permissions = In het paneelkanaal mag ik dit nog niet: { $details }. Zet het aan bij Kanaal bewerken › Rechten › mijn rol.
setup-mend-description = In mijn beschrijving ontbreekt: { $details }. Zet het bij 'Description' op discord.com/developers.
setup-mend-team-hidden = Ik kan het teamkanaal niet zien. Zet 'Kanaal bekijken' aan voor mijn rol.
setup-mend-panel-hidden = Ik kan het paneelkanaal niet zien. Zet 'Kanaal bekijken' aan voor mijn rol.
setup-check-own = Alleen zij kunnen hun eigen kanaal lezen, en iemand leest mee: { $role }.
setup-mend-own-gone = Ik zie het eigen kanaal niet, dat van: { $role }. Zet 'Kanaal bekijken' aan voor mijn rol, of kies een ander kanaal met /werker apart.
setup-mend-own-permissions = In het eigen kanaal van { $role } mag ik dit nog niet: { $details }. Zet het aan bij Kanaal bewerken › Rechten › mijn rol.
setup-mend-own-public = Deze rollen of mensen kunnen het eigen kanaal van { $role } lezen: { $details }. Zet 'Kanaal bekijken' voor hen uit. Tot dan kunnen jongeren dit niet kiezen.
setup-mend-own-unread = Niemand staat met naam in het eigen kanaal van { $role }. Voeg hun werkaccounts toe bij Kanaal bewerken › Rechten. Tot dan kunnen jongeren dit niet kiezen.
setup-permission-description-town = de naam van de gemeente
setup-permission-description-link = een link naar jullie pagina over privacy
setup-permission-description-contact = een mailadres of telefoonnummer
setup-permission-read_messages = Kanaal bekijken
setup-permission-send_messages = Berichten verzenden
setup-permission-send_messages_in_threads = Berichten verzenden in threads
setup-permission-create_public_threads = Openbare threads maken
setup-permission-read_message_history = Berichtgeschiedenis bekijken
setup-permission-manage_threads = Threads beheren
setup-permission-pin_messages = Berichten vastmaken
setup-permission-attach_files = Bestanden bijvoegen
setup-trouble = **{ $server }:** het bankje heeft je nodig. Dit is een automatisch bericht.
setup-trouble-team-channel-gone = Het teamkanaal is weg of ik zie het niet meer. Nieuwe vragen komen niet door. Kies een kanaal met /instellen start.
setup-trouble-team-channel-permissions = Ik mag niet meer alles in het teamkanaal. Nieuwe vragen komen niet door. Doe /instellen start: daar staat welk recht ik mis.
setup-trouble-team-channel-public = Anderen dan het team kunnen het teamkanaal lezen. Ik plaats er niets meer. Doe /instellen start: daar staat wie het kan lezen.
setup-trouble-kind-channel-gone = Het eigen kanaal is weg of ik zie het niet meer, dat van: { $role }. Jongeren kunnen nu niet kiezen om alleen daarmee te praten. Kies een kanaal met /werker apart.
setup-trouble-kind-channel-permissions = Ik mag niet meer alles in het eigen kanaal van: { $role }. Ik plaats er niets. Doe /instellen start: daar staat welk recht ik mis.
setup-trouble-kind-channel-public = Anderen kunnen het eigen kanaal lezen, dat van: { $role }. Ik plaats er niets meer. Doe /instellen start: daar staat wie het kan lezen.
setup-trouble-kind-channel-unread = Niemand staat met naam in het eigen kanaal van: { $role }. Ik plaats er niets. Doe /instellen start: daar staat wie er nog bij moet.
setup-trouble-kind-left = Een jongere wacht, en wil alleen praten met: { $role }. In het team heeft niemand nog die functie. De jongere leest dat ook. Stel iemand voor met /werker toevoegen.
setup-trouble-panel-channel-gone = Het paneelkanaal is weg of ik zie het niet meer. Kies een kanaal met /instellen start.
setup-trouble-panel-channel-permissions = Ik mag het paneel niet plaatsen. Doe /instellen start: daar staat welk recht ik mis.
setup-trouble-cards-channel-gone = Het kanaal van de voorstelkaarten is weg of ik zie het niet meer. Kies een kanaal met /werker kanaal.
setup-trouble-cards-channel-permissions = Ik mag de voorstelkaarten niet plaatsen. Doe /werker kanaal: daar staat welk recht ik mis.
setup-trouble-cannot-delete = Ik kan iets niet wissen dat weg moet. Geef mij in het teamkanaal 'Threads beheren'. Ik blijf het proberen.
setup-trouble-promise-slower = Antwoorden duren de laatste 30 dagen langer. Jongeren lezen nu eerlijk een tragere belofte. Je hoeft niets te doen. Een ruimer uurrooster of een extra collega kan helpen.
setup-trouble-promise-faster = Goed nieuws: antwoorden komen de laatste 30 dagen sneller. Jongeren lezen nu een snellere belofte. Je hoeft niets te doen.
setup-notice = **{ $server }:** goed om te weten. Dit is een automatisch bericht.
setup-trouble-helplines-stale = Van sommige hulplijnen is het te lang geleden dat iemand ze nakeek. Jongeren zien: 'uren misschien veranderd'. Doe /hulplijnen nakijken.
setup-trouble-answers-overdue = Een praktisch antwoord is voorbij zijn datum. Jongeren zien het niet meer. Kijk het na in answers.toml en zet er een nieuwe datum bij.
setup-server-away = Discord toont mij deze server nu niet. Je keuzes zijn bewaard. Probeer het straks nog eens.
setup-command-contact = contact
setup-command-contact-about = Wie bij een klacht?
setup-command-logbook = logboek
setup-command-logbook-about = Wie veranderde wat?
setup-contact-title = Wie bij een klacht?
setup-contact-coordinator = Coördinator van het team
setup-contact-coordinator-hint = Voornaam en functie. Jongeren lezen dit.
setup-contact-dpo = Privacyverantwoordelijke (DPO)
setup-contact-dpo-hint = Naam van de persoon of de dienst.
setup-contact-address = Bereikbaar op
setup-contact-address-hint = E-mailadres of telefoonnummer.
setup-contact-missing = Vul alle drie de velden in. Jongeren lezen ze bij een klacht.
setup-contact-kept = ✔ Bij een klacht lezen jongeren: { $coordinator }, of { $dpo } ({ $address }).
setup-logbook-title = **Logboek.** Wie veranderde wat, in de laatste 180 dagen. Over jongeren staat hier niets.
setup-logbook-empty = Er is nog niets veranderd.
setup-logbook-entry = • { $day }, { $hour }: { $who }, { $what } ({ $details })
setup-logbook-program = het programma
setup-act-setting-town = instellingen van de server
setup-act-setting-office_hours = openingsuren
setup-act-setting-panel = paneel
setup-act-setting-privacy = contact bij een klacht
setup-act-setting-own_channels = eigen kanaal van een functie
setup-act-worker-added = werker voorgesteld
setup-act-worker-removed = werker verwijderd
setup-act-card-signed = kaart goedgekeurd
setup-command-check = controle
setup-command-check-about = Werkt alles? En zo niet, wat doe je?
setup-check-all = ✔ **Alles is in orde.**
setup-check-some = **{ $count ->
    [one] Eén ding vraagt aandacht.
   *[other] { $count } dingen vragen aandacht.
}**
setup-check-connected = Ik ben verbonden met Discord.
setup-check-two-factor = Wie de server beheert, logt in twee stappen in.
setup-mend-two-factor = Wie de server beheert, hoeft nu niet in twee stappen in te loggen. Zet het aan bij Serverinstellingen › Veiligheid › 2FA voor moderatie.
setup-check-wiping = Wissen werkt: er blijft niets te lang staan.
setup-mend-wiping = { $count ->
    [one] 1 bericht moest al meer dan een uur weg zijn.
   *[other] { $count } berichten moesten al meer dan een uur weg zijn.
  } Geef mij in het teamkanaal 'Threads beheren' en 'Kanaal bekijken'. Ik blijf het proberen.
setup-check-room = Er is plaats genoeg op de schijf.
setup-mend-room = De schijf is bijna vol. Nieuwe vragen weiger ik eerlijk, wissen gaat door. Vraag wie Bankje draait om plaats te maken.
setup-check-key = De sleutel ligt apart van de gegevens. Hij is in gebruik sinds { $day } { $year }.
setup-mend-key = De sleutel is in gebruik sinds { $day } { $year }: langer dan een jaar. Vraag wie Bankje draait om hem te vernieuwen met `bankje key rotate`.
setup-check-backup = De laatste reservekopie is van { $day }, { $hour }.
setup-mend-backup = De laatste reservekopie is van { $day }, { $hour }: dat is te lang geleden. Vraag wie Bankje draait om het logboek en de schijf na te kijken.
setup-mend-backup-none = Er is nog geen reservekopie. Binnen een dag komt de eerste. Blijft dit staan, vraag dan wie Bankje draait om de schijf na te kijken.
setup-check-no-backups = Reservekopieën staan uit. Zo koos wie Bankje draait.
setup-check-hours = De volgende opening is op { $day } om { $hour }.
setup-mend-hours = Er is geen opening in zicht. Kies uren met /uren week.
setup-check-staff = { $count ->
    [one] Er is 1 werker voorgesteld.
   *[other] Er zijn { $count } werkers voorgesteld.
}
setup-mend-staff = Er is nog geen werker voorgesteld. Doe /werker toevoegen.
setup-check-helplines = { $count } hulplijnen zijn nagekeken in de laatste 90 dagen.
setup-mend-helplines = Kijk minstens 5 hulplijnen na met /hulplijnen nakijken. Doe dat elke 90 dagen opnieuw. Nu zijn er { $count } nagekeken. Van de andere zeg ik niet dat ze open zijn.
