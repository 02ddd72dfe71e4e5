"""The admin's list of safe channels, the worker's menu, and what the young person taps to see."""

from __future__ import annotations

from collections.abc import Sequence

from bot.extension_points import DoorButton
from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import (
    Form,
    Option,
    Part,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    menu,
    text,
)
from cogs.introductions.rules.team import signature
from cogs.other_channels.service import OfferedChannel
from cogs.other_channels.settings import (
    LONGEST_ADDRESS,
    LONGEST_LABEL,
    MOST,
    ChannelKind,
    SafeChannel,
)
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import Offer

ADD, FORM, REMOVE, BEGIN, OFFER, SHOW = (
    f"other_channels:{each}" for each in ("add", "form", "remove", "begin", "offer", "show")
)
LABEL, ADDRESS = "label", "address"


def listed(say: Words, channels: Sequence[SafeChannel]) -> Screen:
    """All that an admin set, with the ways to add one or take one away."""
    lines = [f"- {say(f'other_channels-kind-{e.kind}')}: {_as_read(e)}" for e in channels]
    parts: list[Part] = [text("\n".join([say("other_channels-title"), *lines]))]
    if channels:
        options = [Option(e.label, e.key, e.address) for e in channels]
        parts.append(menu(REMOVE, say("other_channels-remove"), options))
    if len(channels) < MOST:
        parts.append(
            buttons(
                button(say("other_channels-add-call"), f"{ADD}:{ChannelKind.CALL}"),
                button(say("other_channels-add-place"), f"{ADD}:{ChannelKind.PLACE}"),
                button(say("other_channels-add-chat"), f"{ADD}:{ChannelKind.CHAT}"),
            )
        )
    return Screen(*parts)


def form(say: Words, kind: ChannelKind) -> Form:
    label, about = say("other_channels-label-field"), say("other_channels-label-hint")
    address = say(f"other_channels-address-{kind}-field")
    hint = say(f"other_channels-address-{kind}-hint")
    fields = [
        line_field(LABEL, label, hint=about, longest=LONGEST_LABEL),
        line_field(ADDRESS, address, hint=hint, longest=LONGEST_ADDRESS),
    ]
    return Form(say(f"other_channels-add-{kind}"), f"{FORM}:{kind}", fields)


def choose(say: Words, conversation: Conversation, channels: Sequence[SafeChannel]) -> Screen:
    """Only what an admin set: there is no field to type in."""
    options = [Option(e.label, e.key, say(f"other_channels-kind-{e.kind}")) for e in channels]
    door = f"{OFFER}:{conversation.key}"
    return Screen(
        text(say("other_channels-choose", code_name=conversation.code_name)),
        menu(door, say("other_channels-choose-one"), options),
    )


def was_offered(say: Words, offered: OfferedChannel) -> Screen:
    name = offered.conversation.code_name
    said = say("other_channels-offered", code_name=name, label=offered.channel.label)
    return Screen(text(said))


def offer(say: Words, offered: OfferedChannel) -> Offer:
    """Without the address: that stands one press further."""
    who, label = signature(say, offered.worker), offered.channel.label
    way = DoorButton(say("other_channels-show"), f"{SHOW}:{offered.conversation.key}")
    return Offer(say("other_channels-asked", who=who, label=label), (way,))


def shown(say: Words, offered: OfferedChannel) -> Screen:
    channel, key = offered.channel, offered.conversation.key
    said = [say(f"other_channels-shown-{channel.kind}"), _as_read(channel)]
    return Screen(
        text("\n".join([*said, say("other_channels-nothing-follows")])),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{key}", emoji="📥"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


def _as_read(channel: SafeChannel) -> str:
    return f"**{channel.label}** · {channel.address}"
