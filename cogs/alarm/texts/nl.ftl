### Who is told of trouble, and the emergency stop.

## Readers: workers

alarm-command = alarm
alarm-command-about = Voor het team: wie hoort van problemen?
alarm-title = **Wie hoort het als er iets misgaat?** Ik stuur dan een DM: meteen, en elke dag opnieuw tot het opgelost is. Ook als een jongere buiten de dienst dringende hulp kiest: alleen wie dan mag rinkelen.
    .locked = fact
alarm-enough = Deze mensen zeiden zelf ja:
    .locked = fact
alarm-too-few = ✖ Minstens { $fewest } mensen moeten zelf ja zeggen. { $count ->
    [0] Nu zei nog niemand ja.
    [one] Nu zei { $count } persoon ja.
   *[other] Nu zeiden { $count } mensen ja.
  }
    .locked = fact
alarm-line = • { $who }: { $when }{ $lead }
    .locked = fact
alarm-leads = {" "}(coördinator)
    .locked = fact
alarm-unreached = {" "}✖ DM's staan dicht
    .locked = fact
alarm-when-shift = rinkelt alleen tijdens de dienst
    .locked = fact
alarm-when-day = rinkelt ook buiten de dienst, niet 's nachts
    .locked = fact
alarm-when-always = rinkelt altijd, ook 's nachts
    .locked = fact
alarm-when-never = DM komt zonder geluid
    .locked = fact
alarm-when-by-day = rinkelt overdag, niet 's nachts
    .locked = fact
alarm-mine-none = Jij hoort nu niets. Wanneer mag je telefoon rinkelen? Op andere momenten komt de DM zonder geluid.
    .locked = fact
alarm-mine-shift = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt alleen tijdens je dienst.
    .locked = fact
alarm-mine-day = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt ook buiten je dienst, maar niet van 22 tot 7 uur.
    .locked = fact
alarm-mine-always = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt altijd, ook 's nachts.
    .locked = fact
alarm-mine-never = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt nooit: de DM komt zonder geluid. Kies hieronder wanneer het wel mag.
    .locked = fact
alarm-mine-by-day = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt overdag, niet van 22 tot 7 uur.
    .locked = fact
alarm-closed = ✖ Mijn DM kwam niet aan. Sta DM's van deze server toe bij Privacy-instellingen van de server, en kies daarna opnieuw.
    .locked = fact
alarm-tried-at = Een testbericht kwam aan om { $hour }. Binnen tien minuten stuur ik er geen tweede.
    .locked = fact
alarm-choose-shift = Alleen tijdens mijn dienst
    .locked = fact
alarm-choose-day = Ook buiten mijn dienst
    .locked = fact
alarm-choose-always = Ook 's nachts
    .locked = fact
alarm-choose-never = Nooit, zonder geluid
    .locked = fact
alarm-choose-by-day = Overdag
    .locked = fact
alarm-lead = Ik ben de coördinator
    .locked = fact
alarm-leave = Vertel mij niets meer
    .locked = fact
alarm-agree-first = Kies eerst wanneer je het wilt horen. De coördinator hoort het altijd.
    .locked = fact
alarm-tried = Hier hoor je het als er iets mis is met het bankje. Je hoeft nu niets te doen. Dit is een automatisch bericht.
    .locked = fact
alarm-still = **{ $server }:** je zei bijna een jaar geleden dat je van problemen met het bankje wilt horen. Mag dat nog een jaar? Dit is een automatisch bericht.
    .locked = fact
alarm-still-yes = Ja, nog een jaar
    .locked = fact
alarm-held = ✔ Genoteerd. Je kunt het altijd veranderen met /alarm.
    .locked = fact
alarm-unasked = {" "}✖ nog te vragen voor dringende hulp
    .locked = fact
alarm-no-calls = {" "}(niet voor dringende hulp)
    .locked = fact
alarm-mine-no-calls = Vraagt een jongere buiten de dienst dringende hulp, dan rinkelt je telefoon niet: dat koos je. Kies hieronder opnieuw als dat mag.
    .locked = fact
alarm-calls-new = **Nieuw:** vraagt een jongere buiten de dienst dringende hulp, dan kan ook jouw telefoon rinkelen. Mag dat, op de uren die je koos?
    .locked = fact
alarm-calls-ask = **{ $server }:** je telefoon mag rinkelen bij een alarm, ook buiten je dienst. Nieuw: hij kan dan ook rinkelen als een jongere dringende hulp vraagt. Mag dat? Dit is een automatisch bericht.
    .locked = fact
alarm-calls-yes = Ja, dat mag
    .locked = fact
alarm-calls-no = Nee, daarvoor niet
    .locked = fact
alarm-calls-held-yes = ✔ Genoteerd. Je telefoon rinkelt ook dan, op de uren die je koos. Je kunt het altijd veranderen met /alarm.
    .locked = fact
alarm-calls-held-no = ✔ Genoteerd. Daarvoor rinkelt je telefoon niet. Je kunt het altijd veranderen met /alarm.
    .locked = fact
alarm-ask-anew = Vraag het aan hen
    .locked = fact
alarm-asked-anew = { $count ->
    [0] Niemand kreeg nu een vraag. Misschien kregen ze die vandaag al, of staan hun DM's dicht.
    [one] ✔ { $count } persoon krijgt de vraag in een DM, zonder geluid.
   *[other] ✔ { $count } mensen krijgen de vraag in een DM, zonder geluid.
}
    .locked = fact
alarm-to-be-asked = ✖ **{ $server }, { $day }:** nog te vragen aan { $who }. Hun telefoon mag buiten de dienst rinkelen bij een alarm. Voor een jongere die dringende hulp vraagt, is dat nog niet gevraagd. Tot ze ja zeggen, rinkelt hij daar niet voor. Dit is een automatisch bericht.
    .locked = fact
alarm-stop-command = noodstop
alarm-stop-command-about = Voor het team: sluit het bankje meteen, overal.
alarm-stopped = Het bankje is dicht, overal. Wie wil schrijven, leest waar wel hulp is. Lopende gesprekken blijven leesbaar. In 'Mijn gesprek' kan een jongere nog melden: ik voel me nu niet veilig. Dat rinkelt bij wie dienst heeft, zolang alleen het team meeleest. Wie geen lopend gesprek heeft, leest alleen de nummers.
    .locked = fact
alarm-open = Weer openen
    .locked = fact
alarm-not-yet = Nog niet. Dit moet eerst:
    .locked = fact
alarm-open-by-admin = Een admin opent het weer, met /noodstop en 'Weer openen'.
    .locked = fact
alarm-was-open = Het bankje was al open.
    .locked = fact
alarm-opened = ✔ Het bankje is weer open. Wat moest kloppen, is net nagekeken: wie kan meelezen, het wissen, de sleutel en de schijf.
    .locked = fact
alarm-stopped-everywhere = ✖ Wie Bankje draait, sloot alle servers. Vraag om `bankje open-intake`.
    .locked = fact
alarm-stopped-by = **{ $server }: noodstop.** { $who } sloot het bankje, overal. Lopende gesprekken blijven leesbaar. Dit is een automatisch bericht.
    .locked = fact
alarm-still-intake-stopped = **{ $server }:** het bankje is nog altijd dicht door de noodstop. Openen kan met /noodstop en 'Weer openen'. Dit is een automatisch bericht.
    .locked = fact
alarm-still-intake-stopped-everywhere = **{ $server }:** wie Bankje draait, sloot alle bankjes. Jongeren lezen waar ze wél terechtkunnen. Dit is een automatisch bericht.
    .locked = fact
alarm-opened-told = **{ $server }:** de noodstop is voorbij. Dit is een automatisch bericht.
    .locked = fact
