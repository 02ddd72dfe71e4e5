### The privacy notice and the register. What is stored itself stands in the inventory.

## Readers: young people

papers-title = What happens to what you write?
papers-subtitle = Privacy on the bench of { $organisation }: the youth team on Discord.
papers-some-town = your municipality
papers-skip = Go to the text
papers-language = Language
papers-layers = How much would you like to read?
papers-short = Short, for you
papers-short-about = It takes 2 minutes to read.
papers-parents = For parents
papers-parents-about = What this is, and whom you can reach.
papers-full = Everything, exactly
papers-full-about = Each piece of data, and when it is gone.
papers-now = Do you need help now?
papers-now-hours = We are no crisis service. These numbers are.
papers-who = Who reads what you write?
papers-who-team = The workers of the youth team. You read their names and roles before you begin.
papers-who-admins = Whoever manages the server can enter the team channel too. Discord itself can get at your messages.
papers-between = Does it stay between us?
papers-between-secrecy = Our workers keep it to themselves: by a duty of discretion or by professional secrecy. You read which of the two before you begin.
papers-backups = A backup disappears by itself, after { $days ->
    [one] { $days } day
   *[other] { $days } days
  }.
papers-silence = Does nobody write for { $days ->
    [one] { $days } day
   *[other] { $days } days
  }? Then the conversation ends by itself.
papers-wipe = How do I wipe everything?
papers-wipe-how = On the panel, press "{ panel-privacy-there }" and then "Wipe everything". You always can, also when we are closed.
papers-choice = Will I get messages?
papers-choice-none = Only if you choose so. You then get a DM that there is something new. It does not say what. You choose nothing? You get the same help.
papers-home = Are you the young person, and would you like to explain it at home?
papers-home-may = You need not. Would you like to? You may pass on this text:
papers-home-share = Sometimes I talk with the youth team of { $organisation } on Discord. They are people with a name and a role. I need not say my name there. How it works is on this page.
papers-wrong = Is something not right?
papers-wrong-team = Tell the team. You can do so on the bench as well.
papers-wrong-contact = Or ask here: { $contact }.
papers-wrong-dpo = Or write to whoever watches over privacy at the municipality: { $contact }.
papers-wrong-complaint = You may also complain to a supervisory authority. How, you read at the bottom.

## Readers: parents

papers-parents-what = What is the bench?
papers-parents-what-is = A place on Discord where young people can ask the youth team of { $organisation } something. People answer, with name and role. The bot only carries the messages. There is no artificial intelligence in it, and the bot does not read along in other channels.
papers-parents-consent = Why do you not ask my permission?
papers-parents-consent-why = Because the step must stay small. The GDPR itself says (recital 38) that parents' consent should not be needed for prevention or advice offered directly to a child. Otherwise the very young people who need help would not ask for it. The municipality records that choice in its impact assessment.
papers-parents-read = Can I read along, or ask for what my child wrote?
papers-parents-read-no = The team does not know who writes, so it cannot link a conversation to a child. Your child can show the conversation, and can ask for a copy or wipe everything. Feel free to ask about it, without pressure.
papers-parents-worry = I am worried about my child.
papers-parents-worry-do = Is there danger now? Call 112. Otherwise you can speak to the team yourself, or call 1813 (suicide line) or 106 (Tele-Onthaal). Both answer in Dutch.
papers-parents-age = How old is my child who uses this?
papers-parents-age-no = We do not ask. Discord itself admits people from the age of 13.
papers-parents-contact = Contact: { $contact }.

## Readers: the Data Protection Officer

papers-kept = What exists about young people, and until when
papers-kept-caption = Everything that is about a young person: in the store, in files and on Discord
papers-others-caption = Everything that is about workers, admins and the server
papers-head-what = What
papers-head-seen = Who can reach it
papers-head-ends = Until when
papers-head-basis = Basis
papers-head-column = Data
papers-head-why = What for
papers-head-measure = Measure
papers-head-proof = Shown in
papers-controller = Who is responsible
papers-controller-name = Controller
papers-controller-address = Address
papers-controller-contact = Contact
papers-controller-dpo = Data protection officer (DPO)
papers-missing = Not filled in yet by the municipality.
papers-missing-mark = Open
papers-purpose = What for, and on what basis
papers-purpose-is = To let young people know who is there, to bring their question to the team and the answer back, and to refer them. Not: to trace, to profile, to measure how someone feels, or to pass data on.
papers-purpose-basis = Legal basis
papers-purpose-suggested = A suggestion, to be confirmed by the municipality: a task in the public interest (GDPR article 6.1.e). For what someone may freely refuse, such as a DM: consent (article 6.1.a).
papers-purpose-decision = Decision
papers-purpose-sensitive = Young people may write sensitive things unasked (GDPR article 9). The bot does not ask for them, warns beforehand, and does not keep the words itself. On which exception of article 9 the municipality relies is for the municipality to decide.
papers-recipients = Who receives data
papers-recipients-are = The youth team, and whoever manages the server. Discord, as the platform on which it all happens. Whoever runs the bench's computer can open the store with the key. The bot sends nothing to police, other services or anyone.
papers-recipients-transfer = Discord is an American company. Whether and how data leave the European Union, and which role Discord has, the municipality examines in its impact assessment.
papers-rights = Which rights you have
papers-rights-see = To see, with a copy: on the panel, under "Privacy". The team need not know who you are.
papers-rights-wipe = To erase: in the same place, always, without a reason. To stop and to object as well.
papers-rights-correct = To correct: write a new message, or wipe and begin again.
papers-rights-automatic = Nothing is decided about you automatically, and nothing is calculated about you.
papers-rights-complain = You can complain to the Vlaamse Toezichtcommissie or to the Gegevensbeschermingsautoriteit.
papers-cannot = What cannot be wiped
papers-cannot-audit = Discord keeps a log for admins. For 45 days it holds the code name of a thread that was wiped, without words. Discord's documentation says so.
papers-cannot-copies = A backup holds what was there that day. Such copies are encrypted.
papers-security = How it is secured
papers-security-encrypted = The whole store is encrypted. The key does not lie with the data.
papers-security-alias = Of an account there is only a code that cannot be made without the key, another one on each server.
papers-security-deleted = What is deleted is overwritten.
papers-security-channel = Before each message to the team channel the bot looks who can read it.
papers-security-logs = The logs hold counts and kinds of errors, no names, words or accounts.
papers-security-intents = The bot asks Discord for no access to what people write in channels.
papers-security-limit = Whoever has the token, the key and the data can link an account to a conversation.
papers-everything = Each piece of data by itself
papers-everything-about = This list comes from the program itself. What is not on it is not kept: a test watches over that.
papers-tables = In the encrypted store
papers-files = In files
papers-copies = On Discord
papers-holds = It holds: { $holds }.
papers-until = Until when: { $ends }.
papers-seen = Who can reach it: { $seen }.
papers-basis = Basis: { $basis }.
papers-basis-none = none needed: it is about nobody
papers-basis-public = GDPR art. 6.1.e
papers-basis-consent = GDPR art. 6.1.a
papers-seen-program = the program
papers-seen-self = only who receives it
papers-seen-team = the team
papers-seen-admin = whoever manages the server
papers-seen-operator = whoever runs the computer
papers-seen-discord = Discord
papers-seen-everyone = everyone on the server
papers-about = About: { $whom }.
papers-about-young = young people
papers-about-worker = workers
papers-about-admin = admins
papers-about-server = the server
papers-about-program = the program
papers-made = Made on { $date } by Bankje { $version }, from the settings of that moment.
papers-periods = Periods now: { $keep } after the end of a conversation; a conversation ends by itself after { $idle } of silence; logs { $logs }.
papers-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
papers-register = Record of processing activities (GDPR article 30)
papers-register-activity = Processing: contact with young people through a bot on Discord
papers-register-draft = A draft by Bankje. The municipality completes and confirms it, and enters it in its record.
papers-register-people = About whom
papers-register-people-are = Young people who use the bench (minors too), workers of the team, admins of the server.
papers-register-data = Which data, what for and until when
papers-register-transfers = Transfers outside the European Union
papers-register-measures = Security, and where it is shown

## Readers: operators

papers-cannot-write = I cannot write in { $folder }. Give another folder with --out.
papers-port-taken = Port { $port } on { $host } is not free for the privacy notice. Choose another with notice_port, or turn it off with 0.
papers-unfilled = Still to be filled in, in bankje.toml: { $names }.
