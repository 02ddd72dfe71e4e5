### Talking on elsewhere: safe channels that an admin sets.

## Readers: young people

other_channels-asked = { $who } suggests going on through **{ $label }**. You can, you don't have to.
    .locked = promise
other_channels-show = Show how
    .free = wording
other_channels-shown-call = You can call here:
    .free = wording
other_channels-shown-place = You can drop in here:
    .free = wording
other_channels-shown-chat = You can chat here:
    .free = wording
other_channels-nothing-follows = Nobody sees that you looked at this. We pass on nothing about you.
    .locked = promise
other_channels-not-there = This suggestion is no longer there.
    .locked = says what is the case

## Readers: workers

other_channels-begin = Go on elsewhere
other_channels-choose = **{ $code_name }** · through which safe channel? An admin set these up.
other_channels-choose-one = Choose a channel
other_channels-offered = { $label } is now in { $code_name }'s "My conversation". You won't hear whether { $code_name } looks at it.
    .locked = fact
other_channels-unknown = This channel no longer exists.
other_channels-none = There is no safe channel yet. An admin sets them up with /channels.

## Readers: admins

other_channels-command = channels
other_channels-command-about = Safe channels to go on talking elsewhere.
other_channels-title = **Safe channels.** Workers can only suggest these.
other_channels-remove = Remove a channel
other_channels-kind-call = Call
other_channels-kind-place = Place
other_channels-kind-chat = Chat
other_channels-add-call = Add a number
other_channels-add-place = Add a place
other_channels-add-chat = Add a chat
other_channels-label-field = What is it called?
other_channels-label-hint = Young people read this. For example: JongerenPunt.
other_channels-address-call-field = Phone number
other_channels-address-call-hint = A number of the town or of a service.
other_channels-address-place-field = Where and when?
other_channels-address-place-hint = For example: Kerkstraat 1, Wednesday 2 to 5 pm.
other_channels-address-chat-field = Link to the chat
other_channels-address-chat-hint = A chat run by the town. Starts with https://
other_channels-label = Give a short name of { $longest } characters at most, without formatting.
other_channels-address-call = This is not a phone number. Use digits only, and a + in front if needed.
other_channels-address-place = Write where and when, in { $longest } characters at most, without formatting or a link.
other_channels-address-chat = This is not a safe link. It starts with https:// and has { $longest } characters at most.
other_channels-full = There are already { $most } channels. Remove one first.
