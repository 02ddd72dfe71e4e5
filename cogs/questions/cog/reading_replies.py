"""Reads a message in a thread: whether it is a reply, to what, and what it carries beside words."""

from __future__ import annotations

from collections.abc import Iterator

import discord

from bot.shell.components import parts_of
from bot.shell.delivery import TextMark
from cogs.questions.cog.relayed import relayed_in
from cogs.questions.rules.replies import LeftOut, in_order, kind_of_file

ANSWER = "questions:answer:"
RELAYABLE = POSTED = (discord.MessageType.reply, discord.MessageType.default)


def replied_to(message: discord.Message) -> discord.Message | None:
    """The message that a person replies to, as Discord sent it along; None for no reply."""
    reference = message.reference
    if message.author.bot or message.type not in RELAYABLE or reference is None:
        return None
    if reference.type is not discord.MessageReferenceType.reply:
        return None
    return reference.resolved if isinstance(reference.resolved, discord.Message) else None


def is_reply(message: discord.Message, account: int) -> bool:
    """Whether a person replies to a message of this account."""
    found = replied_to(message)
    return found is not None and found.author.id == account


def may_reply_to(message: discord.Message, account: int) -> bool:
    """The same where Discord may not send the other message along, or it is gone: it may be so."""
    reference = message.reference
    if message.author.bot or message.type not in RELAYABLE or reference is None:
        return False
    return not isinstance(reference.resolved, discord.Message) or is_reply(message, account)


def is_for_the_young(message: discord.Message) -> bool:
    """Whether it replies to words of the young person: the rest is talk of the team.

    To be asked of a reply to one of our own messages.
    """
    found = replied_to(message)
    relayed = relayed_in(found) if found else None
    return relayed is not None and relayed.mark is TextMark.YOUNG


def id_replied_to(message: discord.Message) -> int | None:
    return message.reference.message_id if message.reference else None


def keys_on(message: discord.Message) -> list[str]:
    """The keys of conversations on the buttons of the young person's words that it replies to."""
    found = replied_to(message) if is_for_the_young(message) else None
    doors = [getattr(each, "custom_id", None) or "" for each in parts_of(found)] if found else []
    return [each.removeprefix(ANSWER) for each in doors if each.startswith(ANSWER)]


def left_out_of(message: discord.Message) -> tuple[LeftOut, ...]:
    """What of it is no words, as far as Discord lets the bot see it."""
    return in_order(_kinds(message))


def _kinds(message: discord.Message) -> Iterator[LeftOut]:
    if message.flags.voice:
        yield LeftOut.VOICE
    else:
        yield from (kind_of_file(each.filename, each.content_type) for each in message.attachments)
    if message.stickers:
        yield LeftOut.STICKER
    if message.poll:
        yield LeftOut.POLL
    if message.message_snapshots:
        yield LeftOut.FORWARD
