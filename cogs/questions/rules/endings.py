"""When a conversation ends by itself, when it is wiped, and what puts that off.

Silence ends it (`Retention.idle`), but closed days are nobody's silence. What nobody answered or
read is given extra time, once (F-D1). After its end it is kept a while, to be read again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.errors import Refusal
from bot.core.retention import CEILING, Retention
from bot.opening_hours.calendar import Calendar, rest
from cogs.questions.rules.conversation import Conversation

A_DAY = timedelta(days=1)


class Grace(StrEnum):
    """Why something is still there that would have gone."""

    UNANSWERED = "unanswered"
    MISSED = "missed"
    UNREAD = "unread"


def ends_at(conversation: Conversation, retention: Retention) -> datetime:
    """Closed, or silent for so long that it ended by itself. No job closes it: time does.

    What nobody answered stays open a little longer, once: silence alone moves no end (F-D1). A
    pause moves none either.
    """
    if conversation.closed_at:
        return conversation.closed_at
    silent = conversation.last_at + conversation.rest + retention.idle
    return silent + retention.unanswered if conversation.waiting_since else silent


def has_ended(conversation: Conversation, retention: Retention, moment: datetime) -> bool:
    """Closed is closed, also for a clock that went back to before that."""
    return conversation.closed_at is not None or moment >= ends_at(conversation, retention)


def still_open(conversation: Conversation, retention: Retention, moment: datetime) -> Conversation:
    """Raise `Refusal("questions-ended")`."""
    if has_ended(conversation, retention, moment):
        raise Refusal("questions-ended", code_name=conversation.code_name)
    return conversation


def expires_at(conversation: Conversation, retention: Retention) -> datetime:
    """An answer that was not read yet is kept a little longer, once."""
    kept = ends_at(conversation, retention) + retention.keep
    return kept + retention.unread if conversation.unread_since else kept


def with_end(conversation: Conversation, retention: Retention) -> Conversation:
    """Every change of a conversation passes here: none is without an end (F-D2)."""
    return replace(conversation, expires_at=expires_at(conversation, retention))


def rested(conversation: Conversation, calendar: Calendar, retention: Retention) -> Conversation:
    """With the closed days that lie in its silence, as they are decided now.

    Silence and closed days together never last longer than `CEILING`. What was given stays given
    until somebody writes: a closing that is taken back ends nothing at once.
    """
    unanswered = retention.unanswered if conversation.waiting_since else timedelta()
    counted = retention.idle + unanswered
    most = CEILING - counted
    longer = rest(calendar, conversation.last_at, counted, most)
    return replace(conversation, rest=min(max(conversation.rest, longer), most))


def grace(conversation: Conversation, retention: Retention, moment: datetime) -> Grace | None:
    """Say whether this is the time that was given extra, and for what.

    `MISSED`: all of that time went by and nobody could be told, because the bot was off.
    """
    end = ends_at(conversation, retention)
    silent = conversation.last_at + conversation.rest + retention.idle
    if conversation.waiting and silent <= moment:
        return Grace.UNANSWERED if moment < end else Grace.MISSED
    if conversation.unread_since and end + retention.keep <= moment < conversation.expires_at:
        return Grace.UNREAD
    return None


def read(conversation: Conversation, retention: Retention, moment: datetime) -> Conversation:
    """They looked. Who looks in the extra time keeps a day of it, to look again."""
    seen = with_end(replace(conversation, unread_since=None), retention)
    a_day = min(conversation.expires_at, moment + A_DAY)
    return replace(seen, expires_at=max(seen.expires_at, a_day))


def saw_all(shown: Conversation, now: Conversation) -> bool:
    """Whether nobody wrote since what was shown was fetched."""
    return (shown.last_at, shown.unread_since) == (now.last_at, now.unread_since)
