### Who is told of trouble, and the emergency stop.

## Readers: workers

alarm-command = alarm
alarm-command-about = Voor het team: wie hoort van problemen?
alarm-title = **Wie hoort het als er iets misgaat?** Ik stuur dan een DM: meteen, en elke dag opnieuw tot het opgelost is.
alarm-enough = Deze mensen zeiden zelf ja:
alarm-too-few = ✖ Minstens { $fewest } mensen moeten zelf ja zeggen. Nu zijn dat er te weinig.
alarm-line = • { $who }: { $when }{ $lead }
alarm-leads = {" "}(coördinator)
alarm-unreached = {" "}✖ DM's staan dicht
alarm-when-shift = rinkelt alleen tijdens de dienst
alarm-when-day = rinkelt ook buiten de dienst, niet 's nachts
alarm-when-always = rinkelt altijd, ook 's nachts
alarm-mine-none = Jij hoort nu niets. Wanneer mag je telefoon rinkelen? Op andere momenten komt de DM zonder geluid.
alarm-mine-shift = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt alleen tijdens je dienst.
alarm-mine-day = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt ook buiten je dienst, maar niet van 22 tot 7 uur.
alarm-mine-always = ✔ Jij hoort het, tot { $until }. Je telefoon rinkelt altijd, ook 's nachts.
alarm-closed = ✖ Mijn DM kwam niet aan. Sta DM's van deze server toe bij Privacy-instellingen van de server, en kies daarna opnieuw.
alarm-choose-shift = Alleen tijdens mijn dienst
alarm-choose-day = Ook buiten mijn dienst
alarm-choose-always = Ook 's nachts
alarm-lead = Ik ben de coördinator
alarm-leave = Vertel mij niets meer
alarm-agree-first = Kies eerst wanneer je het wilt horen. De coördinator hoort het altijd.
alarm-tried = Hier hoor je het als er iets mis is met het bankje. Je hoeft nu niets te doen. Dit is een automatisch bericht.
alarm-still = **{ $server }:** je zei bijna een jaar geleden dat je van problemen met het bankje wilt horen. Mag dat nog een jaar? Dit is een automatisch bericht.
alarm-still-yes = Ja, nog een jaar
alarm-held = ✔ Genoteerd. Je kunt het altijd veranderen met /alarm.
