"""Closed days are nobody's silence: what waits then does not end (F-D1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.retention import CEILING, Retention
from bot.opening_hours.calendar import Calendar, rest
from cogs.questions.rules import Conversation


def rested(conversation: Conversation, calendar: Calendar, retention: Retention) -> Conversation:
    """With the closed days that lie in its silence, as they are decided now.

    Silence and closed days together never last longer than `CEILING`. What was given stays given
    until somebody writes: a closing that is taken back ends nothing at once.
    """
    counted = retention.idle + (retention.unanswered if conversation.waiting else timedelta())
    most = CEILING - counted
    longer = rest(calendar, conversation.last_at, counted, most)
    return replace(conversation, rest=min(max(conversation.rest, longer), most))
