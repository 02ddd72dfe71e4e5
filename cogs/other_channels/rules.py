"""What may be a safe channel, and what it is that a worker offered one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.texts.plain_text import is_name, is_plain
from bot.texts.typed_text import visible
from cogs.introductions.rules.team import Worker
from cogs.other_channels.settings import (
    LONGEST_ADDRESS,
    LONGEST_LABEL,
    MOST,
    ChannelKind,
    SafeChannel,
)
from cogs.questions.rules.conversation import Conversation, Key

NUMBER = re.compile(r"\+?[0-9(][0-9 ./()-]*")
FEWEST_DIGITS, MOST_DIGITS = 3, 15
"""From a short number such as 106 to the longest that there is (E.164)."""
HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
PATH = re.compile(r"[A-Za-z0-9/._~%?=&-]*")
"""Nothing that Discord would make something else of."""


@dataclass(frozen=True, slots=True)
class ChannelOffer:
    """A worker offered one channel in a conversation. It goes with it; one at a time."""

    key: Key
    guild: GuildId
    alias: Alias
    channel: str
    worker: int
    offered_at: datetime
    expires_at: datetime


def kind_of(said: str) -> ChannelKind:
    """Raise `Refusal("shell-no-such-door")` for what no button carries."""
    if said not in set(ChannelKind):
        raise Refusal("shell-no-such-door")
    return ChannelKind(said)


def checked(key: str, kind: ChannelKind, label: str, address: str) -> SafeChannel:
    """A channel as an admin typed it.

    Raise `Refusal`: "other_channels-label", or what is wrong with an address of this kind.
    """
    label, address = " ".join(label.split()), " ".join(visible(address).split())
    if not is_name(label) or len(label) > LONGEST_LABEL:
        raise Refusal("other_channels-label", longest=LONGEST_LABEL)
    is_good = {
        ChannelKind.CALL: _is_number,
        ChannelKind.PLACE: _is_place,
        ChannelKind.CHAT: _is_link,
    }[kind]
    if len(address) > LONGEST_ADDRESS or not is_good(address):
        wrong = {
            ChannelKind.CALL: "other_channels-address-call",
            ChannelKind.PLACE: "other_channels-address-place",
            ChannelKind.CHAT: "other_channels-address-chat",
        }[kind]
        raise Refusal(wrong, longest=LONGEST_ADDRESS)
    return SafeChannel(key=key, kind=kind, label=label, address=address)


def _is_number(address: str) -> bool:
    digits = sum(each.isdigit() for each in address)
    return bool(NUMBER.fullmatch(address)) and FEWEST_DIGITS <= digits <= MOST_DIGITS


def _is_place(address: str) -> bool:
    return bool(address) and is_plain(address) and "://" not in address


def _is_link(address: str) -> bool:
    """Encrypted, to a name and no number, and without anybody's account in it."""
    try:
        link = urlsplit(address)
    except ValueError:
        return False
    rest = address.removeprefix(f"https://{link.netloc}")
    return link.scheme == "https" and bool(HOST.fullmatch(link.netloc) and PATH.fullmatch(rest))


def added(channels: Sequence[SafeChannel], channel: SafeChannel) -> tuple[SafeChannel, ...]:
    """Raise `Refusal("other_channels-full")`."""
    if len(channels) >= MOST:
        raise Refusal("other_channels-full", most=MOST)
    return (*channels, channel)


def picked(channels: Sequence[SafeChannel], key: str) -> SafeChannel:
    """Raise `Refusal("other_channels-unknown")`: an admin took it away, or it was forged."""
    for each in channels:
        if each.key == key:
            return each
    raise Refusal("other_channels-unknown")


def offered(
    conversation: Conversation, channel: SafeChannel, worker: Worker, moment: datetime
) -> ChannelOffer:
    return ChannelOffer(
        key=conversation.key,
        guild=conversation.guild,
        alias=conversation.alias,
        channel=channel.key,
        worker=worker.account,
        offered_at=moment,
        expires_at=conversation.expires_at,
    )
