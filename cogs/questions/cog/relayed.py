"""What of our own messages in a thread is meant for both sides, by the mark on its component."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import discord

from bot.shell.components import parts_of
from bot.shell.delivery import TextMark, mark_of
from cogs.questions.rules.pictures import StandingPicture


@dataclass(frozen=True, slots=True)
class Relayed:
    """A piece of text that both sides read: by whom, and the words as they stand there."""

    message: int
    mark: TextMark
    words: str
    at: datetime
    component: int
    """The id on its words."""
    pictures: tuple[StandingPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreadContents:
    """What was read of a thread, newest first, as far as the last of what was relayed."""

    read: Sequence[discord.Message]
    relayed: Sequence[Relayed]

    @property
    def last(self) -> Relayed | None:
        return self.relayed[0] if self.relayed else None


@dataclass(frozen=True, slots=True)
class RelayedReply:
    """The message with the words of a worker's reply; `quoted`: a hash of them as they stand."""

    message: int
    quoted: int


def relayed_in(message: discord.Message) -> Relayed | None:
    """What of a message is meant for both sides; None for the team's own talk."""
    parts = marked_in(message)
    if not parts:
        return None
    mark = mark_of(parts[0].id)
    assert mark, "as `marked_in` says"
    words = "\n".join(each.content for each in parts)
    pictures = tuple(
        StandingPicture(each.url, each.size, each.description or "") for each in message.attachments
    )
    return Relayed(message.id, mark, words, message.created_at, parts[0].id or 0, pictures)


def marked_in(message: discord.Message) -> list[discord.TextDisplay]:
    """The pieces of text on it that are meant for both sides: several when lines were joined."""
    texts = [each for each in parts_of(message) if isinstance(each, discord.TextDisplay)]
    return [each for each in texts if mark_of(each.id) in (TextMark.YOUNG, TextMark.TEAM)]


def relayed_nonce(reply: int) -> str:
    """The nonce of a reply's words, as they are relayed."""
    return f"{reply}.t"
