"""Which last day may be chosen, who confirmed it, and when there is nothing left to try."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.core.errors import Refusal

NOTICE = timedelta(days=7)
"""So long young people can still read and write, at the least, when an admin decides it: who looks
once a week must have seen it."""
FARTHEST = timedelta(days=90)
TRIED_FOR = timedelta(days=1)
"""So long the bot stays after the last day to delete what Discord does not let go."""


def confirmed(typed: str, name: str) -> None:
    """Raise `Refusal("service_end-name")` unless the name of the bench was typed over."""
    if _plain(typed) != _plain(name):
        raise Refusal("service_end-name-wrong", name=name)


def allowed(last_day: date, today: date) -> date:
    """Raise `Refusal("service_end-soon")` or "service_end-far"."""
    if last_day - today < NOTICE:
        raise Refusal("service_end-soon", count=NOTICE.days)
    if last_day - today > FARTHEST:
        raise Refusal("service_end-far", count=FARTHEST.days)
    return last_day


def is_given_up(began: datetime, moment: datetime) -> bool:
    return moment - began >= TRIED_FOR


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
