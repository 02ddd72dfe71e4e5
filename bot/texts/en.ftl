### What the house itself says. Each group names its readers; texts for young people pass the lint.

## Readers: young people

shell-broken = Sorry, something went wrong on my side. Will you try again in a while?
shell-your-words = This is what you wrote. You can copy it:
shell-no-such-door = This button no longer works. Look at the panel: the buttons that do work are there.
shell-only-on-a-server = That only works on the server itself, not in a DM.
shell-help-now = Need help now
    .locked = safety
shell-hide = Hide
shell-wipe = Wipe
shell-wipe-all = Wipe everything
posts-closed = Sorry, I can't bring your message to the team safely right now. Nothing was kept. Please try again later. Do you want to talk to someone now? Call 106, day and night.
    .locked = safety

## Readers: young people — moments

when-clock = { $whole ->
    [yes] { $hour }:00
   *[no] { $hour }:{ $minute }
  }
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
when-today = today at { $hour }
when-yesterday = yesterday at { $hour }
when-tomorrow = tomorrow at { $hour }
when-other = { $day } at { $hour }

## Readers: admins

shell-only-admins = This is for whoever manages the server. Ask someone with "Manage Server".
hours-not-understood = I don't understand these hours. Write them like this: { $example }.
hours-never = With these hours the bench is never open, or never closed. Write it like this: { $example }.
hours-end-before-start = The end comes before the start. Write it like this: di-vr 14-18 uur.

## Readers: operators

start-key-missing = There is no key. Make one with `bankje key new` and give it in BANKJE_KEY or in a file with BANKJE_KEY_FILE. Bankje does not start without a key.
start-key-short = The key is too short: at least { $shortest } characters. Make one with `bankje key new`.
start-key-wrong = This key does not fit the data in { $folder }. Give the key that this folder began with. Nothing was changed.
start-key-in-data = { $file } lies in the data folder. Put secrets somewhere else: whoever steals the folder must not have them.
start-secret-file = I cannot read the file { $file }. Check that it exists and that this user may read it.
start-discord-away = Discord cannot be reached. Check that this machine has internet, then start again.
start-token-missing = There is no bot token. Give it in BANKJE_TOKEN or in a file with BANKJE_TOKEN_FILE. You find it on discord.com/developers, under Bot.
start-token-wrong = Discord does not know this bot token. Make a new token on discord.com/developers, under Bot.
start-store-damaged = The data file is damaged. Restore a backup, or move the file away to begin empty. Nothing was changed.
start-store-newer = The data come from a newer Bankje (room { $room }). Install that newer version. Nothing was changed.
start-second-instance = A Bankje is already running with the folder { $folder }. Stop that one first, or give another folder in BANKJE_DATA_DIR.
start-config-unreadable = { $file }, line { $line }: this is not valid TOML. Write: name = value, with text between "quotation marks".
start-config-unknown = { $file }, line { $line }: I do not know '{ $name }'. You can use: { $known }.
start-config-wrong = { $file }, line { $line }: '{ $name }' is not right. Write: { $remedy }.
start-env-wrong = { $name } is not right. Give: { $remedy }.
start-text-broken = { $file }, line { $line }: this text is not finished. Write: name = text, with { "{" } and { "}" } in pairs.
start-text-unknown = { $file }, line { $line }: '{ $name }' does not exist. Look in the room's texts folder to see which names there are.
start-text-locked = { $file }, line { $line }: '{ $name }' is a safety or privacy sentence and cannot be changed. Remove these lines.
start-text-fact = { $file }, line { $line }: '{ $name }' does not know ${ $fact }. Use only what is in the standard text.
start-helplines-missing = There is no { $file } in { $folder }, and none came with Bankje. Install Bankje again.
helplines-broken-entry = { $file }, { $entry }, field '{ $field }': this is not right. Write: { $expected }.
