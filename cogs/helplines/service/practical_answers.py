"""Which practical answers may be given today, to young people and to workers who answer them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.services import Services
from cogs.helplines.repository import directory_files as files
from cogs.helplines.rules import practical_answers as rules
from cogs.helplines.rules.practical_answers import PracticalAnswer


class PracticalAnswers:
    """Use it as `services.shared(PracticalAnswers)`. What is past its review date is not given."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._answers: tuple[PracticalAnswer, ...] = ()

    def open(self, path: Path, topics: list[str]) -> None:
        """Raise `StartRefused` for answers that cannot be read."""
        self._answers = files.read_answers(path, topics)

    def live(self) -> tuple[PracticalAnswer, ...]:
        return rules.live(self._answers, self._today())

    def get(self, name: str) -> PracticalAnswer:
        """Raise `Refusal("helplines-answer-gone")` for one that may not be given today."""
        found = next((each for each in self.live() if each.id == name), None)
        if found is None:
            raise Refusal("helplines-answer-gone")
        return found

    def to_insert(self, name: str, locale: str) -> str:
        """The words that a worker puts into an answer of their own (R27).

        Raise `Refusal("helplines-answer-gone")` when it may not be given today.
        """
        return self.get(name).said(locale)

    def overdue(self) -> bool:
        """Whether somebody should look at an answer again."""
        return len(self.live()) < len(self._answers)

    def _today(self) -> date:
        return self._services.clock().astimezone(HOME).date()
