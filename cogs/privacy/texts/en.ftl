### Seeing and wiping.

## Readers: young people

privacy-command = privacy
privacy-command-about = See what we know about you. Or wipe it.
privacy-title = **Your privacy.** Only you see this.
privacy-nothing = **We have no conversation of yours now.**
privacy-never-kept = **This is what we don't have:** your name, age and address. And nothing of what you write in other channels.
    .locked = privacy
privacy-sure = **Sure?** The team can't answer you any more after that. You can't get it back. Would you like to write down a number first?
privacy-yes = Yes, wipe everything
privacy-no = Never mind
privacy-wiped = 🧹 **Done. Everything is wiped.** Your code name no longer exists.
privacy-wiped-nothing = 🧹 **Done. We keep nothing about you.**
privacy-wiped-later = 🧹 **What we keep ourselves is wiped.** Discord isn't answering right now. We keep trying until your conversation in the team channel is gone too.
privacy-cannot-wipe = **This we can't wipe:** what Discord itself keeps, a screenshot, and what someone remembers.
    .locked = privacy
privacy-still-shown = Is your conversation still on your screen? Press "Hide" there.
privacy-welcome = You are always welcome for a new conversation.
privacy-hidden = Hidden. You find everything again with the buttons on the panel.

## Readers: young people — what we hold, in short and field by field

privacy-kept = **This is what we have of you:**
privacy-held-conversation = • Your conversation **{ $code_name }**, started on { $opened_at }. We wipe it on { $until }.
privacy-held-agreement = • The explanation you read on { $agreed_at }. Gone on { $until }.
privacy-held-notice = • Where your DM goes. Gone on { $until }.
privacy-held-choice = • Your choice: { $kind } = { $value }. Gone on { $until }.
privacy-held-handover = • Whether { $to_account } may go on, asked by { $from_account }. Gone on { $until }.
privacy-agreed-handover = • You said yes: { $to_account } goes on. Gone on { $until }.
privacy-held-referral = • Your referral to { $entries }. Gone on { $until }.
privacy-held-other = • Something else we need to work ({ $table }). Gone on { $until }.
privacy-on-discord = • On Discord: { $count ->
    [one] { $count } place where something of your conversation stands
   *[other] { $count } places where something of your conversation stands
  }. Gone on { $until }.
privacy-more = • And { $count } more. They are all in your copy. Press '{ privacy-copy }'.
privacy-code = • A code, so that answers reach you. Nobody on the team can read it.
privacy-fields = Show everything, piece by piece
privacy-fields-hint = Choose what you want to see
privacy-copy = Give me a copy
privacy-copied = **This is your copy.** Only you see this message. Mind where you keep the file.
    Your words are not in it. We don't keep them: they are only on Discord.
privacy-file-title = What Bankje keeps about you
privacy-file-words = Under each explanation is the fact as the bot keeps it.
privacy-back = Back
privacy-basis-task = Why is this allowed? It is a public task of the town.
privacy-basis-choice = Why is this allowed? Because you chose it. You can always change that.
privacy-until = Gone on: { $until }.
privacy-table-conversation = Your conversation { $code_name }
privacy-table-agreement = The explanation you read
privacy-table-notice = Where your DM goes
privacy-table-choice = Your choice: { $kind }
privacy-table-referral = Your referral to { $entries }
privacy-table-trace = What stands on Discord, since { $left_at }
privacy-table-handover = Whether a colleague may go on
privacy-agreed-title-handover = You said yes: { $to_account } goes on
privacy-table-other = Something else we need to work ({ $table })
privacy-field-guild_id = **Server:** { $value }. To know on which server this was.
privacy-field-alias = **Your code:** { $value }. So that answers reach you. Only the bot can make it.
privacy-field-expires_at = **Gone on:** { $value }. Then the bot wipes this by itself.
privacy-field-key = **Key of the buttons:** { $value }. So that a button finds your conversation.
privacy-field-conversation-code_name = **Code name:** { $value }. This is what you and the team call it.
privacy-field-conversation-channel_id = **Team channel:** { $value }. The card of your conversation is there.
privacy-field-conversation-thread_id = **Thread on Discord:** { $value }. Your words are there.
privacy-field-conversation-opened_at = **Started on:** { $value }. To know how old your question is.
privacy-field-conversation-last_at = **Last message on:** { $value }. To know when it ends by itself.
privacy-field-conversation-closed_at = **Closed on:** { $value }. To know when we wipe.
privacy-field-conversation-urgency = **How urgent you called it:** { $value }. So that the team knows what comes first.
privacy-field-conversation-worker_id = **Who took your conversation:** { $value }. So that you have one person.
privacy-field-conversation-waiting = **Waits for an answer:** { $value }. So that the team does not forget you.
privacy-field-conversation-auto_replied = **Got the automatic answer:** { $value }. So that you get it only once.
privacy-field-conversation-card_is_true = **Card is true:** { $value }. So that the team sees how it is now.
privacy-field-conversation-about = **What you came for:** { $value }. To know what you are looking for.
privacy-field-conversation-waiting_since = **Waits since:** { $value }. So that who waits longest comes first.
privacy-field-conversation-answered_at = **First answer on:** { $value }. To know whether a human answered.
privacy-field-conversation-unread_since = **An answer waits for you since:** { $value }. So that we do not wipe it unread.
privacy-field-conversation-grace_told = **Team was told:** { $value }. So that your question does not vanish silently.
privacy-field-conversation-came_back = **Went first:** { $value }. So that you do not wait long again.
privacy-field-conversation-only_role = **With whom you want to talk:** { $value }. So that only that kind of worker reads along.
privacy-field-conversation-closed_by = **Who closed your conversation:** { $value }. So that you can read it.
privacy-field-handover-offer = **Key of this question:** { $value }. So that a button finds this question.
privacy-field-handover-from_account = **Who asked it:** { $value }. So that you see who wants to pass it on.
privacy-field-handover-to_account = **Who would go on:** { $value }. So that you can choose.
privacy-field-handover-asked_at = **Asked on:** { $value }. To know how old the question is.
privacy-field-handover-accepted_at = **You said yes on:** { $value }. Without a yes nothing changes.
privacy-field-agreement-version = **Version of the explanation:** { $value }. So that we ask again when it changes.
privacy-field-agreement-agreed_at = **Read on:** { $value }. To know when you said yes.
privacy-field-notice-channel_id = **Where your DM goes:** { $value }. This leads to your account. It is gone when you switch it off.
privacy-field-notice-told = **There is a DM already:** { $value }. So that there is only one.
privacy-field-trace-id = **Number:** { $value }. To find this again.
privacy-field-trace-about = **Belongs to:** { $value }. The key of your conversation.
privacy-field-trace-kind = **Kind:** { $value }. To wipe it the right way.
privacy-field-trace-channel_id = **Where it stands:** { $value }. To wipe it there.
privacy-field-trace-message_id = **Which message:** { $value }. To wipe it.
privacy-field-trace-left_at = **Posted on:** { $value }. To find it again after a failure.
privacy-field-trace-due_at = **Gone on:** { $value }. Then the bot wipes this by itself.
privacy-field-trace-attempts = **How often wiping failed:** { $value }. To keep trying.
privacy-field-trace-next_at = **Next attempt:** { $value }. To keep trying.
privacy-field-other = **{ $column }:** { $value }. The bot uses this to work.
privacy-value-nothing = nothing
privacy-value-yes = yes
privacy-value-no = no
privacy-value-worker = someone of the team
privacy-value-unsaid = not said
privacy-value-can_wait = can wait
privacy-value-today = preferably today
privacy-value-unsafe = not safe
privacy-value-question = a question
privacy-value-idea = an idea
privacy-value-youth_worker = a youth worker
privacy-value-street_worker = a street worker
privacy-value-prevention_worker = a prevention worker
privacy-value-counsellor = a counsellor
privacy-value-message = a message
privacy-value-thread = a thread
privacy-backups = A backup disappears by itself on **{ $day }**.
    .locked = privacy

## Readers: young people — choices and complaints

privacy-choices = Change my choices
privacy-choices-title = **Your choices.** Everything is off until you switch it on.
privacy-choice-notice = **A DM when there is an answer.** It never says anything about your conversation. We then keep where that DM goes.
privacy-choice-follow_up = **Ask once, later, how it went with help elsewhere.** That is after 3 days.
privacy-choice-handover = **Say something about you to a service.** You first read the exact sentence. Only after your yes the team says it.
privacy-choice-contact = **May someone of the team speak to you when you asked nothing?** If you choose nothing, nobody may. With **Ask me first** you get one short question a month at most. With **Don't ask any more** we remember your no.
privacy-contact-no = Nobody
privacy-contact-ask_me = Ask me first
privacy-contact-never = Don't ask any more
privacy-is-on = This is now **on**.
privacy-is-off = This is now **off**.
privacy-on-notice = Switch DM on
privacy-off-notice = Switch DM off
privacy-on-follow_up = Switch asking later on
privacy-off-follow_up = Switch asking later off
privacy-on-handover = Switch handing over on
privacy-off-handover = Switch handing over off
privacy-same-help = Whatever you choose: you get **the same help**. Your choices go with your conversation. Who may ask you something, we remember until 180 days after your last visit. The team does not use that last choice yet. The others work now.
    .locked = privacy
privacy-notice-later = You can choose a DM as soon as you have a conversation.
privacy-complaint = I have a complaint
privacy-complain-title = **Is something wrong with your privacy?** Feel free to say so. You get the same help afterwards.
privacy-complain-inside = **Here:** tell { $coordinator }. Or { $dpo }, who is responsible for privacy: { $address }.
privacy-complain-unknown = **Here:** the team has not yet put down whom you can tell. Ask at the town hall for the person responsible for privacy.
privacy-complain-outside = **Rather outside the town?** You can go to the Vlaamse Toezichtcommissie. Or to the Data Protection Authority: dataprotectionauthority.be. It is free.
    .locked = privacy
privacy-field-choice-kind = **Choice:** { $value }. What you chose about.
privacy-field-choice-value = **Your answer:** { $value }. So that we do what you want.
privacy-field-choice-chosen_at = **Chosen on:** { $value }. To know when.
privacy-field-referral-conversation = **Belongs to:** { $value }. The key of your conversation.
privacy-field-referral-worker_id = **Who referred you:** { $value }. So that you know who asks later how it went.
privacy-field-referral-entries = **Where to:** { $value }. So that you see how to reach them.
privacy-field-referral-message_id = **Message with a sentence for them:** { $value }. So that your yes or no stands under it.
privacy-field-referral-may_tell = **That sentence may be said:** { $value }. So that nobody says anything without your yes.
privacy-field-referral-together = **Together or alone:** { $value }. So that the team knows what you want.
privacy-field-referral-wish = **Ask later how it went:** { $value }. So that we do what you want.
privacy-field-referral-follow_up_at = **We ask on:** { $value }. So that it is not too early.
privacy-field-referral-asked_at = **Asked on:** { $value }. So that we ask only once.
privacy-field-referral-follow_up = **What you answered:** { $value }. So that the team can help you.
privacy-field-referral-outcome = **It worked, as far as we know:** { $value }. So that nobody asks again.
privacy-field-referral-made_at = **Referred on:** { $value }. To count how often that happens.
privacy-value-follow_up = ask later how it went
privacy-value-handover = hand over to a partner
privacy-value-contact = may someone ask you something
privacy-value-ask_me = ask me first
privacy-value-never = don't ask any more
privacy-value-together = together
privacy-value-alone = alone
privacy-value-not_yet = not yet
privacy-value-failed = it did not work
privacy-value-unknown = we don't know

## Readers: workers

privacy-told-team = 1 conversation wiped by the young person. (automatic message)
privacy-seen = Seen
