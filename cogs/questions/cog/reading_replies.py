"""Reads a message in a thread: whether it is a reply, to what, and what it carries beside words."""

from __future__ import annotations

from collections.abc import Iterator

import discord

from bot.shell.delivery import TextMark
from cogs.questions.cog.threads import relayed_in
from cogs.questions.rules.replies import LeftOut, in_order, kind_of_file

RELAYABLE = (discord.MessageType.reply, discord.MessageType.default)


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


def is_for_the_young(message: discord.Message) -> bool:
    """Whether it replies to words of the young person: the rest is talk of the team.

    To be asked of a reply to one of our own messages.
    """
    found = replied_to(message)
    relayed = relayed_in(found) if found else None
    return relayed is not None and relayed.mark is TextMark.YOUNG


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
