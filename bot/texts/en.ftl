### What the house itself says. Each group names its readers; texts for young people pass the lint.

## Readers: young people

shell-broken = Sorry, something went wrong on my side. Could you try again in a while?
    .locked = says what happens
shell-call = In danger? Call **112**. Want to talk? Call { shell-talking-line }.
    .locked = safety
# Whom to call, within a sentence. With the plural: where the directory knows who answers in this language.
shell-talking-line = **106** (in Dutch), day and night
    .locked = safety
shell-talking-lines = **{ $number }**, or day and night **106** (in Dutch)
    .locked = safety
shell-suicide-line = **1813** (in Dutch), day and night
    .locked = safety
shell-suicide-lines = **{ $number }**, or day and night **1813** (in Dutch)
    .locked = safety
shell-numbers = In danger? Call **112**. Thinking of suicide? Call { shell-suicide-line }. Want to talk? Call { shell-talking-line }.
    .locked = safety
shell-your-words = This is what you wrote. You can copy it:
    .free = wording
shell-no-such-door = This button no longer works. Look at the panel: the buttons that do work are there.
    .locked = says what happens
shell-only-on-a-server = That only works on the server itself, not in a DM.
    .locked = says what happens
shell-left = This won't reach the team, because you are no longer on the server. Call **112** in danger. Thinking of suicide? Call { shell-suicide-line }. Want to talk? Call { shell-talking-line }.
    .locked = safety
shell-not-asked = Sorry, Discord isn't answering right now. This has not reached the team yet. Try again in a while. In danger: call **112**. Do you want to talk now? Call { shell-talking-line }.
    .locked = safety
shell-not-served = The bench does not work here. Nothing was sent or kept. Do you want to talk to someone now? Call { shell-talking-line }. In danger: **112**.
    .locked = safety
shell-no-room = Sorry, there is no room to keep anything new right now. You can still wipe. Please try again later. Do you want to talk to someone now? Call { shell-talking-line }.
    .locked = safety
shell-intake-stopped = Sorry, the bench is closed now. Nothing was sent or kept. Call { shell-talking-line }. Call **112** in danger.
    .locked = safety
shell-intake-stopped-seen = Sorry, the bench is closed now. Your words were **not** sent. The team does see that you asked for urgent help. Don't wait for that. Call { shell-talking-line }. Call **112** in danger.
    .locked = safety
shell-intake-stopped-unsure = Sorry, the bench is closed now. Your words were **not** sent. We don't know yet if the team sees that you asked for urgent help. Don't wait for that. Call { shell-talking-line }. Call **112** in danger.
    .locked = safety
shell-intake-stopped-nobody = Sorry, nobody on the team can read this now. Nothing was sent. Call { shell-talking-line }. Thinking of suicide? Call { shell-suicide-line }. Call **112** in danger.
    .locked = safety
shell-intake-stopped-unread = Sorry, **nobody on the team** can see now that you asked for urgent help. Your words were not sent. Don't wait for us. Call { shell-talking-line }. Thinking of suicide? Call { shell-suicide-line }. Call **112** in danger.
    .locked = safety
shell-intake-stopped-for-good = Sorry, this bench is stopping. Nothing was sent or kept. New conversations are not possible any more. Call { shell-talking-line }. Call **112** in danger.
    .locked = safety
shell-help-now = Need help now
    .locked = safety
shell-automatic = -# (automatic message)
    .locked = bot-identity
shell-automatic-stem = automatic
    .locked = bot-identity
shell-notice = All about privacy
    .locked = privacy
shell-parents = For parents
    .locked = privacy
shell-hide = Hide
    .locked = fact
shell-wipe = Wipe
    .locked = fact
shell-wipe-all = Wipe everything
    .locked = fact
shell-later = Sorry, this is taking too long now. Look in a while whether it worked. If it didn't, try again. In danger: call **112**. Do you want to talk now? Call { shell-talking-line }.
    .locked = safety
shell-stopping = Sorry, I'm shutting down right now, so this isn't working. Nothing was done with it. Please try again in a while. If there is danger, call 112. Do you want to talk to someone now? Call { shell-talking-line }.
    .locked = safety
shell-stopped-midway = Sorry, I'm shutting down right now. I don't know whether this still worked. In a while, check whether it is there. If there is danger, call 112. Do you want to talk to someone now? Call { shell-talking-line }.
    .locked = safety
shell-line-stopped = Closed. Talk? Call 106 (in Dutch).
    .locked = safety
shell-trial = **TRIAL.** The bench is not open yet.
    .locked = safety
shell-trial-not-open = **TRIAL.** The bench isn't open yet: the team isn't reading. The numbers are real.
    .locked = safety
shell-trial-form = TRIAL
    .locked = safety
shell-trial-closed = The bench isn't open yet. It will be soon. Need someone now? Call { shell-talking-line }. In danger: 112.
    .locked = safety
shell-trial-opening = The bench is about to open. Try again in a few minutes. Need someone now? Call { shell-talking-line }. In danger: 112.
    .locked = safety
shell-line-trial = Not open yet. Talk? Call 106 (in Dutch).
    .locked = safety
posts-away = Sorry, Discord isn't showing me this server right now. Nothing was sent or kept. Please try again in a while. Do you want to talk to someone now? Call { shell-talking-line }.
    .locked = safety
posts-closed = Sorry, I can't get your message to the team safely right now. Nothing was kept. Please try again later. Do you want to talk to someone now? Call { shell-talking-line }.
    .locked = safety

## Readers: young people — moments

when-clock = { $whole ->
    [yes] { $hour }:00
   *[no] { $hour }:{ $minute }
  }
    .locked = fact
when-day = { $weekday ->
    [d0] Monday
    [d1] Tuesday
    [d2] Wednesday
    [d3] Thursday
    [d4] Friday
    [d5] Saturday
   *[d6] Sunday
  } { $day } { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
  }
    .locked = fact
when-today = today at { $hour }
    .locked = fact
when-yesterday = yesterday at { $hour }
    .locked = fact
when-tomorrow = tomorrow at { $hour }
    .locked = fact
when-other = { $day } at { $hour }
    .locked = fact
hours-feast = { $which ->
    [new_year] New Year's Day
    [easter] Easter
    [easter_monday] Easter Monday
    [labour] Labour Day
    [ascension] Ascension Day
    [whit_monday] Whit Monday
    [national] the national holiday
    [assumption] Assumption Day
    [all_saints] All Saints' Day
    [armistice] Armistice Day
   *[christmas] Christmas
  }
    .locked = fact

## Readers: workers

shell-later-team = This is taking too long: something else in this conversation is still going on. Look in a while whether it worked, and otherwise try again.
    .locked = fact
shell-dry-run = **PRACTICE.** The young person is made up. Nothing goes to anybody, and nothing counts.
    .locked = safety
shell-dry-run-form = PRACTICE
    .locked = safety
shell-dry-run-not = In practice this button does nothing: it would change something real or tell somebody something. Go on with another button.
    .locked = fact

## Readers: admins

shell-file-mistake = ✖ { $file }, line { $line }: { $field } is not right. Write { $expected }. Until then this file does not count.
    .locked = fact
shell-file-unknown = something else: there is no such field
shell-not-served-admin = Whoever runs Bankje does not know this server. I leave it after ten minutes. Do you have a code? Give it with /setup code. Otherwise your operator adds this server in the settings.
    .locked = fact
shell-code-wrong = That code is not right. Whoever runs Bankje sees the right one with `bankje invite`.
    .locked = fact
shell-code-used = A code is no longer enough: there is already a server. Whoever runs Bankje adds this server in the settings.
    .locked = fact
shell-trial-everyone = Choose a role of its own for those who test. Not everyone's role: the whole server would see the trial.
    .locked = fact
shell-trial-over = That can't be done any more: the trial is over. Somebody opened the bench already, or is opening it.
    .locked = fact
shell-to-setup = To setting up
shell-only-admins = This is for whoever manages the server. Ask someone with "Manage Server".
shell-only-admins-worker = This is for whoever manages the server: { $who }, or anyone with "Manage Server". Ask one of them. Nothing has changed.
shell-changed-meanwhile = Somebody else changed this meanwhile. I overwrote nothing. Look again at what stands there now.
    .locked = fact
shell-not-plain = Write plain text: no formatting, mentions, links or invisible characters.
shell-and-more = and { $count } more
hours-example = Tue-Fri 14:00-18:00, Wed 13:00-18:00
hours-day = { $day ->
    [d0] Monday
    [d1] Tuesday
    [d2] Wednesday
    [d3] Thursday
    [d4] Friday
    [d5] Saturday
    [d6] Sunday
   *[d7] public holidays
  }
    .locked = fact
hours-line = **{ $day }:** { $hours }
    .locked = fact
hours-span = { $start } to { $end }
    .locked = fact
hours-span-night = { $start } to { $end } the next day
    .locked = fact
hours-days = { $days }: { $hours }
    .locked = fact
hours-joined = { $before }; { $after }
    .locked = fact
hours-run = { $first } to { $last }
    .locked = fact
hours-always = day and night
    .locked = fact
hours-closed = closed
    .locked = fact
hours-as-usual = like other days
hours-own = This screen can't show these hours. If you change a day here, you replace all of them.
hours-understood = **This is how I understood the hours. Is it right?**
hours-change = Change the hours
hours-nothing = There are no days with hours here. Write it like this: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-not-understood = I don't understand this: `{ $words }`. Write the days with their hours, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-unclear = I can read this in two ways: `{ $words }`. Write each day with its own hours, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-unclear-times = Is `{ $words }` in the daytime or in the evening? Write it like this: 13-17, or 01-05 for the night.
hours-day-unclear = Which day is `{ $words }`? It is not the same in Dutch and in French. Write the day in full, such as Monday.
hours-one-time = `{ $words }` needs one more time. Write from when until when, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-date = `{ $words }` looks like a date or a period. Here you write the hours of every week, such as: Tue-Fri 14:00-18:00. You choose days that are different with `/hours day`.
hours-day-and-night = `{ $words }` is not possible here. Write the hours when somebody is really there, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-services = This looks like another service: `{ $words }`. Write the hours of one service only, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-not-weekly = `{ $words }` is not every week. Write only the hours of every week here, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-appointment = `{ $words }` gives no fixed hours. Write only the hours when somebody is there without an appointment, such as: Tue-Fri 14:00-18:00.
hours-break = This is not clear: `{ $words }`. From when until when is it closed, and on which days? Write it like this: Mon-Fri 9:00-12:00 and 13:00-17:00.
hours-no-times = I can't find any hours for `{ $words }`. Write the days with their hours, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-no-days = I can't find a day for `{ $words }`. Write the days with their hours, such as: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-never = With these hours the bench is never open, or never closed. Write it like this: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-end-before-start = In `{ $words }` the end comes before the start. Write it like this: Tue-Fri 14:00-18:00, Wed 13:00-18:00.
hours-clock-not-understood = I don't understand the time `{ $typed }`. Write it like this: 14, 14:30 or 2pm.
hours-half = A start or an end is missing. Fill in both, such as from 14 until 18.
hours-empty = There are no hours. Fill in a start and an end, such as from 14 until 18.
hours-same = Start and end are the same time. For the whole day write from 0 until 24.
hours-begins-at-24 = Hours can't begin at 24. Do they begin at midnight? Then write 0, on the next day.
hours-over-midnight = The end comes before the start. Does it go past midnight? Write from { $start } until 24, and on the next day from 0 until { $end }.
hours-overlap = The two times overlap. Make them one, or let the second begin after the first has ended.
hours-overlap-typed = The hours in `{ $words }` overlap. Make them one, or let the second begin later than the first ends.
hours-many = That is more than { $most } times in one day. Combine some of them.
hours-spans-not-understood = I don't understand those hours. Write them like this: 10-12, or 10-12 and 14-16.
hours-date-not-understood = I don't understand that day: `{ $words }`. Write it like this: 24/12, 24/12/2026 or 24 December.
hours-date-over = `{ $words }` is already over this year. Do you mean { $day }? Then write the year too.
hours-date-not-this-year = `{ $words }` does not exist in { $year }. Do you mean { $day }? Then write the year too.
hours-date-long = That would be { $count } days, up to and including { $last }. Is that right? Then write the year with both days. If not, check which day comes first.
hours-date-weekday = { $day } is a { $weekday ->
    [d0] Monday
    [d1] Tuesday
    [d2] Wednesday
    [d3] Thursday
    [d4] Friday
    [d5] Saturday
   *[d6] Sunday
  }. Which of the two is right? Write only the date.
hours-date-unknown = That day does not exist. Check the day and the month, and write it like this: 24/12/2026.
hours-date-past = That day is over. Choose today or a later day.
hours-date-order = The last day comes before the first. Write the earliest day first, then the last.
hours-date-far = That day is still too far away. Choose a day in the next two years.

## Readers: operators

start-key-missing = There is no key. Make one with `bankje key new` and give it in BANKJE_KEY or in a file with BANKJE_KEY_FILE. Bankje does not start without a key.
start-key-short = The key is too short: at least { $shortest } characters. Make one with `bankje key new`.
start-key-wrong = This key does not fit the data in { $folder }. Give the key that this folder began with, or the new one if you rotated it. Nothing was changed.
start-key-in-data = { $file } is in the data folder. Put secrets somewhere else: whoever steals the folder must not have them.
start-invite-link = Invite the bot with this link: { $link }
start-invite-portal = On discord.com/developers, set: at Bot, Public Bot off, and all three Privileged Gateway Intents off; at General Information, a description with the municipality's name and whom to ask, and the addresses of your privacy notice (`bankje notice`) and your terms; at Installation, no install for users.
start-invite-named = { $count ->
    [one] Bankje stays on the server that is in the settings.
   *[other] Bankje stays on the { $count } servers that are in the settings.
  } It leaves any other after ten minutes.
start-invite-code = There is no server in the settings. On the first server, within ten minutes, give: /setup code { $code }. After that the code has no further use. Bankje leaves any other server.
start-secret-file = I cannot read the file { $file }. Check that it exists and that this user may read it.
start-secret-in-environment = ✖ { $name } is in the program's environment. Others on this machine may read it there, and the description of a container keeps it. Put it in a file and give { $name }_FILE. It works like this too, but less safely.
start-discord-away = Discord cannot be reached. Check that this machine has internet; Bankje keeps trying by itself.
start-discord-broken = Discord itself has an outage; look at discordstatus.com. You don't need to do anything: Bankje keeps trying by itself.
start-not-trusted = This machine does not trust the certificate that Discord shows. Check its clock, its certificates (the package ca-certificates) and its proxy, then start again.
start-often = Bankje was started so often today that Discord will soon stop accepting its token. It now waits until Discord starts counting again, a day at most. Look in the log to see why it keeps ending.
start-endpoint = On discord.com/developers, under General Information, an Interactions Endpoint URL is filled in: Discord then sends no clicks to Bankje. Empty that field and start again.
start-token-reset = Discord no longer accepts this bot token: it was reset, or somebody made a new one. Make a new token on discord.com/developers, under Bot, give it, and start again. Nothing is lost.
start-intents = Discord does not let this bot listen (close code { $code }). Look on discord.com/developers, under Bot, at Privileged Gateway Intents: Bankje needs none of them. Then start again, with the newest Bankje if that does not help.
start-outdated = Discord no longer accepts how this Bankje connects (close code { $code }). Install the newest version.
start-unforeseen = Something went wrong that nobody foresaw ({ $kind } at { $place }). What was kept is safe. Start again, and report this line if it comes back.
start-token-wrapped = The bot token has something around or in it: quotation marks, the word Bot, a space or a line break. Give only the token itself, on one line.
start-token-shape = What was given as the bot token is not a bot token: a token has three parts with dots between them. Copy it again on discord.com/developers, under Bot.
start-token-is-key = What was given as the bot token looks like the key. You find the token on discord.com/developers, under Bot; the key goes in BANKJE_KEY or BANKJE_KEY_FILE.
start-key-wrapped = The key has quotation marks around it or a line break in it. Give only the key itself, on one line, as `bankje key new` made it.
start-key-is-token = What was given as the key is a bot token. Make a key with `bankje key new` and give it in BANKJE_KEY or in a file with BANKJE_KEY_FILE.
start-secrets-swapped = The bot token and the key have changed places. Give the token in BANKJE_TOKEN and the key in BANKJE_KEY, or each in its own file.
start-token-missing = There is no bot token. Give it in BANKJE_TOKEN or in a file with BANKJE_TOKEN_FILE. You find it on discord.com/developers, under Bot.
start-token-wrong = Discord does not know this bot token. Make a new token on discord.com/developers, under Bot.
start-store-damaged = The data file is damaged: it cannot be read, even with the right key. First make a copy of the whole folder. Then restore a backup with `bankje restore`. Only if there is none: move bankje.store away to begin empty. Nothing was changed.
start-store-unreadable = The data in { $folder } cannot be read with this key, and nothing says which key they need. Usually it is another one: try every key that you have. Do not move or remove anything. Nothing was changed.
start-store-in-use = Another program has the data file in { $folder } open. Close that first. The data are fine. Nothing was changed.
start-key-id-unreadable = { $file } no longer says which key belongs to the data. There is nothing else in it. Remove only that one file and start again with the same key. Leave bankje.store where it is. Nothing was changed.
start-swap-unreadable = { $file } cannot be read: a key rotation or a restore was under way. First make a copy of the whole folder. Then remove only that one file, and start with the key from before; if that does not fit, with the new one. Nothing was changed.
start-foreign = { $path } belongs to the user { $owner }, and Bankje runs as { $user } and may not use it. The data are fine: move nothing. Give the whole folder to that user, with `chown -R { $user }`, or run Bankje as { $owner }. Nothing was changed.
start-locked = Bankje may not read and write in { $path }, although it belongs to the same user. The data are fine: move nothing. Give the permissions back with `chmod -R u+rwX`. Nothing was changed.
start-disk-read-only = The disk with { $folder } is read-only. The data are fine: move nothing. Check in the machine's log whether the disk is failing, and make it writable again. Nothing was changed.
start-disk-full = The disk with { $folder } is full. The data are fine: move nothing out of that folder. Make room elsewhere on that disk, at least 16 megabytes, and start again.
start-not-a-folder = { $folder } is not a folder. Check BANKJE_DATA_DIR and the folder for backups. Nothing was changed.
start-not-a-file = { $file } is not a file, and it must be one. Find out who put it there, and remove only that. Nothing was changed.
start-no-locks = The disk with { $folder } cannot lock files, as is the case with some network disks. Then nobody can see whether a Bankje is already running. Move the whole folder to a disk of this machine. Nothing was changed.
start-store-newer = The data come from a newer Bankje (module { $room }). Install that newer version. Nothing was changed.
start-second-instance = A Bankje is already running with the folder { $folder }. Stop that one first, or give another folder in BANKJE_DATA_DIR.
start-serve-no-folder = { $folder } is not a folder. Give the folder that has a folder for each town in it.
start-serve-second = Another Bankje serves the towns in { $folder } already. Stop that one first. Nothing was changed.
start-serve-environment = { $name } is in the environment, and would hold for every town. Remove it: each town has its own token and key, in secrets/token and secrets/key in its folder.
start-serve-same-token = This town has the same bot token as { $other }. Each town needs a bot of its own. { $other } goes on; give this town its own token.
start-serve-same-key = This town has the same key as { $other }: who gets one of them could read both. { $other } goes on; give this town its own key, or make another with `bankje key rotate`.
start-serve-full = This process already runs { $most } towns, and takes no more. Put this town in another folder, with a process of its own.
start-serve-data-gone = The data folder { $folder } was there and is gone. Put it back: Bankje does not begin anew with an empty one. To begin empty on purpose, start the whole process again.
start-nothing-here = There is nothing of Bankje in { $folder } yet. Check BANKJE_DATA_DIR. Nothing was changed.
start-disk = The disk with { $folder } is full, read-only or broken. Make room or repair it, then try again. Nothing was changed.
start-rotated = Everything has the new key now: data, backups and aliases. From now on give { $file } in BANKJE_KEY_FILE, and keep the old key only as long as you have an old copy somewhere.
start-rotated-reset = Everything has the new key now, and nobody can be traced any more. All conversations were wiped; their messages leave Discord as soon as Bankje runs again. The old backups are gone. From now on give { $file } in BANKJE_KEY_FILE.
start-rotated-already = The data have this key already. Nothing was changed.
start-backup-made = The backup is { $file }. It is encrypted with your key. What is wiped from now on is still in it: keep it for days, not months.
start-intake-stopped = ✔ The bench is closed on every server. A running Bankje sees that at once; it stays that way after a restart. Open again: `bankje open-intake`.
start-intake-open = ✔ The stop for all servers is gone. A server that stopped itself stays closed until its admin opens it.
start-intake-was-open = There was no stop for all servers.
start-close-decided = ✔ The bench on that server is stopping. The last day is { $day }; after it Bankje wipes everything and leaves the server. The proof is left in the folder `closed` of the data folder. To undo it: `bankje close SERVER --cancel`.
start-close-cancelled = ✔ The bench on that server stays.
start-close-began = The last day of that server is over: the wiping has begun. Nothing has changed.
start-close-past = That day is over. Choose today or later with --last-day. Nothing has changed.
start-close-unknown = This bot is not on that server, and nothing of it is kept. Check the number. Nothing has changed.
start-close-laid-ready = Bankje does not run now. The request lies ready: it begins as soon as Bankje runs again. Take it back with --cancel.
start-close-no-answer = The Bankje that runs has not answered yet. The request lies ready. Look in the log whether it is connected to Discord.
start-backup-no-answer = The running Bankje made no backup. Check in its log whether it still works, or stop it and try again.
start-backup-unreadable = { $file } is not a Bankje backup, or is damaged. Take another one. Nothing was changed.
start-backup-newer = { $file } is from a newer Bankje. Install that newer version. Nothing was changed.
start-health-well = ✔ Bankje is well.
start-health-no-port = There is no health port. Give one in health_port (bankje.toml) or BANKJE_HEALTH_PORT, such as 9464, and start Bankje again.
start-health-no-answer = Bankje gives no answer on port { $port }: it is not running, or hangs. Look in its log, and start it again.
start-health-port = Port { $port } is not free for health. Choose another with health_port, or turn it off with 0.
start-health-title-well = Bankje is well
start-health-title-ill = Bankje is not well
start-health-loop-well = The program answers.
start-health-loop-ill = The program hangs, or only just started. If this lasts a minute: start it again, and keep the log.
start-health-gateway-well = Connected to Discord.
start-health-gateway-ill = Not connected to Discord. Bankje keeps trying; if it lasts, look at discordstatus.com and in the log.
start-health-store-well = What is new can be kept.
start-health-store-ill = What is new cannot be kept: the disk is full, read-only or broken. Make room or repair it.
start-health-sweep-well = What has expired is wiped on time.
start-health-sweep-ill = Nothing expired was wiped for ten minutes. Look in the log for “job failed”.
start-health-due-well = No message stands on Discord longer than it may.
start-health-due-ill = A message has stood on Discord for an hour longer than it may. Bankje keeps trying; check its permissions with /check.
start-health-backup-well = The newest backup is recent.
start-health-backup-ill = There is no backup of the last day and a half. Look at the disk of the backups.
start-health-town-starting = is starting.
start-health-town-running = all is well.
start-health-town-waiting = broke off and is started again by itself. Look in the log for “town broke off”.
start-health-town-refused = does not run: somebody must mend something. The log and the terminal say what.
start-health-town-stopped = is stopped, on purpose.
start-health-requests-ill = Discord refused so many requests from this address that most are kept back for some minutes. Look in the log for “too many requests refused”.
start-health-alive = ✔ Bankje is not stuck.
start-health-not-alive = Bankje hangs, or gives no answer on port { $port }.
start-backup-other-key = { $file } was made with another key. Give that key with --key-file. Nothing was changed.
start-journal-missing = I do not know what was wiped since { $since }: the file { $name } is missing or younger. Put it beside the backup. If that is really impossible, --without-journal brings back what people wiped, too. Nothing was changed.
start-restored = The data are again as they were on { $made }. What was wiped or expired since then stays gone (rows: { $gone }). What was added on Discord since then, Bankje clears away as soon as it runs again.
start-restored-kept = What was here before is in { $file }.
start-rehearsed = The backup of { $made } can be restored (rows: { $rows }). It was tried in a folder apart, which is gone again. /check shows this date from now on.
start-rehearse-none = In { $folder } there is no backup that opens with this key. Make one with: bankje backup.
start-config-unreadable = { $file }, line { $line }: this is not valid TOML. Write: name = value, with text between "quotation marks".
start-config-unknown = { $file }, line { $line }: I do not know '{ $name }'. You can use: { $known }.
start-config-wrong = { $file }, line { $line }: '{ $name }' is not right. Write: { $remedy }.
start-env-wrong = { $name } is not right. Give: { $remedy }.
start-text-broken = { $file }, line { $line }: this text is not finished. Write: name = text, with { "{" } and { "}" } in pairs.
start-text-unknown = { $file }, line { $line }: '{ $name }' does not exist. Look in the module's texts folder to see which names there are.
start-text-locked = { $file }, line { $line }: '{ $name }' states a fact or a promise and cannot be changed. Remove these lines, and the usual text is back.
start-text-fact = { $file }, line { $line }: '{ $name }' does not know ${ $fact }. Use only what is in the standard text.
start-text-long = { $file }, line { $line }: '{ $name }' is too long. It may have { $longest } characters: more does not fit on the screen in Discord.
start-text-keeps = { $file }, line { $line }: '{ $name }' may sound different, but must say this too: { $fact }. The usual text is: { $ours }
start-text-asks = { $file }, line { $line }: '{ $name }' asks who someone is, which a young person never has to say. Write it without that question. The usual text is: { $ours }
start-text-adds = { $file }, line { $line }: '{ $name }' says something that the usual text does not say: { $fact }. Promise nothing and state no facts that are not there. The usual text is: { $ours }
start-own-words = These may be worded differently, as long as the facts stay in. For young people that is ({ $count } texts):
start-own-hard = { $file }, line { $line }: '{ $name }' is not plain enough for young people yet ({ $what }). Write short, calm sentences that say 'je': { $said }
start-update-no-address = There is no address to ask for the newest version. Give the one of the releases in releases_url (bankje.toml); docs/operating.md says which. Nothing was asked.
start-update-unreachable = Nobody answers at the address in releases_url. Check the address and whether this machine has internet. Whether there is a newer version, nobody knows now.
start-update-refused = The address in releases_url answers no ({ $status }). Check it: it must be the one for programs, and open to all. Whether there is a newer version, nobody knows now.
start-update-no-version = What came from the address in releases_url names no version. Check the address. Whether there is a newer version, nobody knows now.
start-update-newest = ✔ This is the newest version: { $ours }.
start-update-newer = There is a newer version: { $newest }. This is { $ours }. Read first in its changelog what you must do by hand. Bankje itself installs nothing.
start-helplines-missing = There is no { $file } in { $folder }, and none came with Bankje. Install Bankje again.
helplines-broken-entry = { $file }, { $entry }, field '{ $field }': this is not right. Write: { $expected }.
