### The privacy notice and the register. What is stored itself stands in the inventory.

## Readers: young people

papers-title = What happens to what you write?
    .free = wording
papers-subtitle = Privacy on the bench of { $organisation }: the youth team on Discord.
    .free = wording
papers-some-town = your municipality
    .free = wording
papers-skip = Go to the text
    .free = wording
papers-language = Language
    .free = wording
papers-layers = How much would you like to read?
    .free = wording
papers-short = Short, for you
    .free = wording
papers-short-about = It takes 2 minutes to read.
    .free = wording
papers-parents = For parents
    .free = wording
papers-parents-about = What this is, and whom you can reach.
    .free = wording
papers-full = Everything, exactly
    .free = wording
papers-full-about = Each piece of data, and when it is gone.
    .free = wording
papers-now = Do you need help now?
    .locked = paper
papers-now-hours = We are no crisis service. These numbers are.
    .locked = paper
papers-who = Who reads what you write?
    .locked = paper
papers-who-team = The workers of the youth team. You read their names and roles before you begin.
    .locked = paper
papers-who-admins = Whoever manages the server can enter the team channel too. Discord itself can get at your messages.
    .locked = paper
papers-between = Does it stay between us?
    .locked = paper
papers-between-secrecy = Our workers keep it to themselves: by a duty of discretion or by professional secrecy. You read which of the two before you begin.
    .locked = paper
papers-backups = A backup disappears by itself, after { $days ->
    [one] { $days } day
   *[other] { $days } days
  }.
    .locked = paper
papers-silence = Does nobody write for { $days ->
    [one] { $days } day
   *[other] { $days } days
  }? Then the conversation ends by itself. If you are still waiting for an answer, it stays open for { $more ->
    [one] { $more } day
   *[other] { $more } days
  } more.
    .locked = paper
papers-wipe = How do I wipe everything?
    .locked = paper
papers-wipe-how = On the panel, press "{ panel-privacy-there }" and then "Wipe everything". You always can, also when we are closed.
    .locked = paper
papers-choice = Will I get messages?
    .locked = paper
papers-choice-none = Only if you choose so. You then get a DM that there is something new. It does not say what. You choose nothing? You get the same help.
    .locked = paper
papers-home = Are you the young person, and would you like to explain it at home?
    .locked = paper
papers-home-may = You need not. Would you like to? You may pass on this text:
    .locked = paper
papers-home-share = Sometimes I talk with the youth team of { $organisation } on Discord. They are people with a name and a role. I need not say my name there. How it works is on this page.
    .locked = paper
papers-wrong = Is something not right?
    .locked = paper
papers-wrong-team = Tell the team. You can do so on the bench as well.
    .locked = paper
papers-wrong-contact = Or ask here: { $contact }.
    .locked = paper
papers-wrong-dpo = Or write to whoever watches over privacy at the municipality: { $contact }.
    .locked = paper
papers-wrong-complaint = You may also complain to a supervisory authority. How, you read at the bottom.
    .locked = paper

## Readers: parents

papers-parents-what = What is the bench?
    .locked = paper
papers-parents-what-is = A place on Discord where young people can ask the youth team of { $organisation } something. People answer, with name and role. The bot only carries the messages. There is no artificial intelligence in it, and the bot does not read along in other channels.
    .locked = paper
papers-parents-consent = Why do you not ask my permission?
    .locked = paper
papers-parents-consent-why = Because the step must stay small. The GDPR itself says (recital 38) that parents' consent should not be needed for prevention or advice offered directly to a child. Otherwise the very young people who need help would not ask for it. The municipality records that choice in its impact assessment.
    .locked = paper
papers-parents-read = Can I read along, or ask for what my child wrote?
    .locked = paper
papers-parents-read-no = The team does not know who writes, so it cannot link a conversation to a child. Your child can show the conversation, and can ask for a copy or wipe everything. Feel free to ask about it, without pressure.
    .locked = paper
papers-parents-worry = I am worried about my child.
    .locked = paper
papers-parents-worry-do = Is there danger now? Call 112. Otherwise you can speak to the team yourself, or call 1813 (suicide line) or 106 (Tele-Onthaal). Both answer in Dutch.
    .locked = paper
papers-parents-age = How old is my child who uses this?
    .locked = paper
papers-parents-age-no = We do not ask. Discord itself admits people from the age of 13.
    .locked = paper
papers-parents-contact = Contact: { $contact }.
    .locked = paper

## Readers: the Data Protection Officer

papers-kept = What exists about young people, and until when
    .locked = paper
papers-kept-caption = Everything that is about a young person: in the store, in files and on Discord
    .locked = paper
papers-others-caption = Everything that is about workers, admins and the server
    .locked = paper
papers-head-what = What
    .locked = paper
papers-head-seen = Who can reach it
    .locked = paper
papers-head-ends = Until when
    .locked = paper
papers-head-basis = Basis
    .locked = paper
papers-head-column = Data
    .locked = paper
papers-head-why = What for
    .locked = paper
papers-head-measure = Measure
    .locked = paper
papers-head-proof = Shown in
    .locked = paper
papers-controller = Who is responsible
    .locked = paper
papers-controller-name = Controller
    .locked = paper
papers-controller-address = Address
    .locked = paper
papers-controller-contact = Contact
    .locked = paper
papers-controller-dpo = Data protection officer (DPO)
    .locked = paper
papers-missing = Not filled in yet by the municipality.
    .locked = paper
papers-missing-mark = Open
    .locked = paper
papers-purpose = What for, and on what basis
    .locked = paper
papers-purpose-is = To let young people know who is there, to bring their question to the team and the answer back, and to refer them. Not: to trace, to profile, to measure how someone feels, or to pass data on.
    .locked = paper
papers-purpose-basis = Legal basis
    .locked = paper
papers-purpose-suggested = A suggestion, to be confirmed by the municipality: a task in the public interest (GDPR article 6.1.e). For what someone may freely refuse, such as a DM: consent (article 6.1.a).
    .locked = paper
papers-purpose-decision = Decision
    .locked = paper
papers-purpose-sensitive = Young people may write sensitive things unasked (GDPR article 9). The bot does not ask for them, warns beforehand, and does not keep the words itself. On which exception of article 9 the municipality relies is for the municipality to decide.
    .locked = paper
papers-recipients = Who receives data
    .locked = paper
papers-recipients-are = The youth team, and whoever manages the server. Discord, as the platform on which it all happens. Whoever runs the bench's computer can open the store with the key. The bot sends nothing to police, other services or anyone.
    .locked = paper
papers-recipients-transfer = Discord is an American company. Whether and how data leave the European Union, and which role Discord has, the municipality examines in its impact assessment.
    .locked = paper
papers-rights = Which rights you have
    .locked = paper
papers-rights-see = To see, with a copy: on the panel, under "Privacy". The team need not know who you are.
    .locked = paper
papers-rights-wipe = To erase: in the same place, always, without a reason. To stop and to object as well.
    .locked = paper
papers-rights-correct = To correct: write a new message, or wipe and begin again.
    .locked = paper
papers-rights-automatic = Nothing is decided about you automatically, and nothing is calculated about you.
    .locked = paper
papers-rights-complain = You can complain to the Vlaamse Toezichtcommissie or to the Gegevensbeschermingsautoriteit.
    .locked = paper
papers-cannot = What cannot be wiped
    .locked = paper
papers-cannot-audit = Discord keeps a log for admins. For { $days ->
    [one] { $days } day
   *[other] { $days } days
  } it holds the code name of a thread that was wiped, without words. Discord's documentation says so.
    .locked = paper
papers-cannot-copies = A backup holds what was there that day. Such copies are encrypted.
    .locked = paper
papers-security = How it is secured
    .locked = paper
papers-security-encrypted = The whole store is encrypted. The key does not lie with the data.
    .locked = paper
papers-security-alias = Of an account there is only a code that cannot be made without the key, another one on each server.
    .locked = paper
papers-security-deleted = What is deleted is overwritten.
    .locked = paper
papers-security-channel = Before each message to the team channel the bot looks who can read it.
    .locked = paper
papers-security-logs = The logs hold counts and kinds of errors, no names, words or accounts.
    .locked = paper
papers-security-intents = The bot asks Discord for no access to what people write in channels.
    .locked = paper
papers-security-limit = Whoever has the token, the key and the data can link an account to a conversation.
    .locked = paper
papers-everything = Each piece of data by itself
    .locked = paper
papers-everything-about = This list comes from the program itself. What is not on it is not kept: a test watches over that.
    .locked = paper
papers-tables = In the encrypted store
    .locked = paper
papers-files = In files
    .locked = paper
papers-copies = On Discord
    .locked = paper
papers-holds = It holds: { $holds }.
    .locked = paper
papers-until = Until when: { $ends }.
    .locked = paper
papers-seen = Who can reach it: { $seen }.
    .locked = paper
papers-basis = Basis: { $basis }.
    .locked = paper
papers-basis-none = none needed: it is about nobody
    .locked = paper
papers-basis-public = GDPR art. 6.1.e
    .locked = paper
papers-basis-consent = GDPR art. 6.1.a
    .locked = paper
papers-seen-program = the program
    .locked = paper
papers-seen-self = only who receives it
    .locked = paper
papers-seen-team = the team
    .locked = paper
papers-seen-admin = whoever manages the server
    .locked = paper
papers-seen-operator = whoever runs the computer
    .locked = paper
papers-seen-discord = Discord
    .locked = paper
papers-seen-everyone = everyone on the server
    .locked = paper
papers-about = About: { $whom }.
    .locked = paper
papers-about-young = young people
    .locked = paper
papers-about-worker = workers
    .locked = paper
papers-about-admin = admins
    .locked = paper
papers-about-server = the server
    .locked = paper
papers-about-program = the program
    .locked = paper
papers-made = Made on { $date } by Bankje { $version }, from the settings of that moment.
    .locked = paper
papers-periods = Periods now: { $keep } after the end of a conversation; a conversation ends by itself after { $idle } of silence; all together it is gone { $longest } after the last line at most; logs { $logs }.
    .locked = paper
papers-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
    .locked = paper
papers-hours = { $days ->
    [one] { $days } hour
   *[other] { $days } hours
  }
    .locked = paper
papers-minutes = { $days ->
    [one] { $days } minute
   *[other] { $days } minutes
  }
    .locked = paper
papers-seconds = { $days ->
    [one] { $days } second
   *[other] { $days } seconds
  }
    .locked = paper
papers-register = Record of processing activities (GDPR article 30)
    .locked = paper
papers-register-activity = Processing: contact with young people through a bot on Discord
    .locked = paper
papers-register-draft = A draft by Bankje. The municipality completes and confirms it, and enters it in its record.
    .locked = paper
papers-register-people = About whom
    .locked = paper
papers-register-people-are = Young people who use the bench (minors too), workers of the team, admins of the server.
    .locked = paper
papers-register-data = Which data, what for and until when
    .locked = paper
papers-register-transfers = Transfers outside the European Union
    .locked = paper
papers-register-measures = Security, and where it is shown
    .locked = paper

## Readers: operators

papers-cannot-write = I cannot write in { $folder }. Give another folder with --out.
papers-port-taken = Port { $port } on { $host } is not free for the privacy notice. Choose another with notice_port, or turn it off with 0.
papers-unfilled = Still to be filled in, in bankje.toml: { $names }.
