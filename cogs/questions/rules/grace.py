"""The time that is given extra before something goes unanswered or unread (F-D1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.retention import Retention
from cogs.questions import rules
from cogs.questions.rules import Conversation

A_DAY = timedelta(days=1)


class Grace(StrEnum):
    """Why something is still there that would have gone."""

    UNANSWERED = "unanswered"
    MISSED = "missed"
    UNREAD = "unread"


def grace(conversation: Conversation, retention: Retention, moment: datetime) -> Grace | None:
    """Say whether this is the time that was given extra, and for what.

    `MISSED`: all of that time went by and nobody could be told, because the bot was off.
    """
    end = rules.ends_at(conversation, retention)
    silent = conversation.last_at + conversation.rest + retention.idle
    if conversation.waiting and silent <= moment:
        return Grace.UNANSWERED if moment < end else Grace.MISSED
    if conversation.unread_since and end + retention.keep <= moment < conversation.expires_at:
        return Grace.UNREAD
    return None


def read(conversation: Conversation, retention: Retention, moment: datetime) -> Conversation:
    """They looked. Who looks in the extra time keeps a day of it, to look again."""
    seen = rules.with_end(replace(conversation, unread_since=None), retention)
    a_day = min(conversation.expires_at, moment + A_DAY)
    return replace(seen, expires_at=max(seen.expires_at, a_day))


def saw_all(shown: Conversation, now: Conversation) -> bool:
    """Whether nobody wrote since what was shown was fetched."""
    return (shown.last_at, shown.unread_since) == (now.last_at, now.unread_since)
