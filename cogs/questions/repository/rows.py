"""Rows of conversations and the values that they are, in both directions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.clock import from_seconds, moment_or_none, to_seconds
from bot.store.opening import Row
from cogs.introductions.rules import Role
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import Conversation, Key, RequestKind, Urgency


def as_conversation(row: Row) -> Conversation:
    """Read a row in the order of the columns that every query gives."""
    (key, guild, alias, name, channel, thread, opened, last, closed, expires) = row[:10]
    urgency, worker, auto_replied, about, since, answered, unread, told = row[10:18]
    came_back, only, closed_by, words, said, rest = row[18:]
    return Conversation(
        key=Key(key),
        guild=GuildId(guild),
        alias=Alias(alias),
        code_name=CodeName(name),
        channel=channel,
        thread=thread,
        opened_at=from_seconds(opened),
        last_at=from_seconds(last),
        closed_at=moment_or_none(closed),
        expires_at=from_seconds(expires),
        urgency=Urgency(urgency),
        worker=worker,
        auto_replied=bool(auto_replied),
        about=RequestKind(about),
        waiting_since=moment_or_none(since),
        answered_at=moment_or_none(answered),
        unread_since=moment_or_none(unread),
        grace_told=bool(told),
        came_back=bool(came_back),
        only=Role(only) if only else None,
        closed_by=closed_by,
        words=words,
        said=said,
        rest=timedelta(seconds=rest),
    )


def as_kept(given: Conversation) -> Conversation:
    """The same as a read gives it once it is kept: moments lose their fractions of a second."""
    return replace(
        given,
        opened_at=_whole(given.opened_at),
        last_at=_whole(given.last_at),
        closed_at=_whole_or_none(given.closed_at),
        expires_at=_whole(given.expires_at),
        waiting_since=_whole_or_none(given.waiting_since),
        answered_at=_whole_or_none(given.answered_at),
        unread_since=_whole_or_none(given.unread_since),
    )


def _whole(moment: datetime) -> datetime:
    return from_seconds(to_seconds(moment))


def _whole_or_none(moment: datetime | None) -> datetime | None:
    return _whole(moment) if moment else None
