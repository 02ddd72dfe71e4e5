### Talking on elsewhere: safe channels that an admin sets.

## Readers: young people

other_channels-asked = { $who } suggests talking on through **{ $label }**. You may, you need not.
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

other_channels-begin = Talk on elsewhere
other_channels-choose = **{ $code_name }** · through which safe channel? An admin set these.
other_channels-choose-one = Choose a channel
other_channels-offered = { $label } now stands in 'My conversation' of { $code_name }. You do not hear whether { $code_name } looks.
    .locked = fact
other_channels-unknown = This channel no longer exists.
other_channels-none = There is no safe channel yet. An admin sets them with /channels.

## Readers: admins

other_channels-command = channels
other_channels-command-about = Safe channels for talking on elsewhere.
other_channels-title = **Safe channels.** Workers can suggest only these.
other_channels-remove = Take a channel away
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
other_channels-address-chat-hint = A chat by the town. Begins with https://
other_channels-label = Give a short name of { $longest } characters at most, without formatting.
other_channels-address-call = This is no phone number. Use digits only, and a + in front if needed.
other_channels-address-place = Write where and when, in { $longest } characters at most, without formatting or a link.
other_channels-address-chat = This is no safe link. It begins with https:// and has { $longest } characters at most.
other_channels-full = There are { $most } channels already. Take one away first.
