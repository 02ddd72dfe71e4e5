"""One worker in one case: until when it waits, and what they did in it. It stands in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.alias import GuildId
from cogs.practice.rules.cases import Case, Try
from cogs.questions.rules.conversation import Key

WAITS_FOR = timedelta(hours=1)
"""Who leaves a case alone for so long begins anew."""


@dataclass(slots=True)
class Run:
    """`at`: how many turns stand there. `paused`: something real came, which goes first."""

    key: Key
    guild: GuildId
    account: int
    case: Case
    locale: str
    touched: datetime
    at: int = 1
    paused: bool = False
    tried: set[Try] = field(default_factory=set)

    def newest(self) -> str:
        return self.case.turn[self.at - 1].said(self.locale)

    def goes_on(self) -> str:
        if self.at >= len(self.case.turn):
            return ""
        self.at += 1
        return self.case.turn[self.at - 1].said(self.locale)


def is_over(run: Run, moment: datetime) -> bool:
    """By a clock that went back too: nothing stays longer for it."""
    return not run.touched <= moment < run.touched + WAITS_FOR


def left_aside(run: Run) -> list[Try]:
    """What would have helped, and was not tried."""
    return [each for each in run.case.tries if each not in run.tried]
