"""How much was done, by kind, in whole hours and days: to see a bot that fails, and nobody in it.

Nothing of it is kept on disk, and it knows no person, no server and no door. What is counted shows
only when its hour or day is over, and then in steps that a quiet town never reaches: a town with
three conversations a week looks like one with none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Literal

Act = Literal["command", "button", "menu", "form"]
Ending = Literal["refused", "failed"]
"""Expected, and said with its own sentence; or what nobody foresaw, Discord's silence included."""
ACTS: tuple[Act, ...] = ("command", "button", "menu", "form")
ENDINGS: tuple[Ending, ...] = ("refused", "failed")
STEP = 50
"""What is told of an hour is rounded down to fifties. One conversation, both sides of it, takes
some twenty acts in all."""
STEP_OF_FAILURES = 5
"""A day's failures by fives: they must be seen, and a day says nothing of an hour."""


class Period:
    """Counts one hour or one day at a time; `over` is the last that ended, rounded down."""

    def __init__(self, format_: str, step: int) -> None:
        self._format, self._step = format_, step
        self._running = ""
        self._counts: Counter[str] = Counter()
        self.over: Mapping[str, int] = {}

    def add(self, kind: str) -> None:
        self._counts[kind] += 1

    def turn(self, moment: datetime) -> None:
        """Let the hour or the day end, once it is another by the clock (UTC)."""
        name = moment.strftime(self._format)
        if name == self._running:
            return
        if self._running:
            self.over = {kind: n - n % self._step for kind, n in self._counts.items()}
            self._counts.clear()
        self._running = name


class Tally:
    def __init__(self) -> None:
        self.hour = Period("%Y-%m-%d %H", STEP)
        self.day = Period("%Y-%m-%d", STEP_OF_FAILURES)

    def began(self, kind: Act) -> None:
        self.hour.add(kind)

    def ended(self, kind: Ending) -> None:
        self.hour.add(kind)
        if kind == "failed":
            self.day.add(kind)

    def turn(self, moment: datetime) -> None:
        self.hour.turn(moment)
        self.day.turn(moment)
