"""Moments and clocks that stand still until a test moves them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.core.clock import HOME

TUESDAY = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)


class HandClock:
    """A clock that stands still until someone moves it."""

    def __init__(self, moment: datetime = TUESDAY) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def move(self, by: timedelta) -> None:
        self.moment += by


MINUTE = timedelta(minutes=1)


def tuesday(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=HOME)
