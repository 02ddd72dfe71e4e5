"""The four questions of the thinking aid, in their order, and where somebody is in them (R57).

It asks and never concludes: at its end stand numbers, and that people decide. What was pressed is
in the button alone, and kept nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from bot.core.errors import Refusal


class Question(StrEnum):
    DANGER = "danger"
    STATUS = "status"
    COUNSEL = "counsel"
    YOUNG = "young"


ANSWERS: dict[Question, tuple[str, ...]] = {
    Question.DANGER: ("yes", "unknown", "no"),
    Question.STATUS: ("discretion", "professional", "unknown"),
    Question.COUNSEL: ("colleague", "lead", "outside", "nobody"),
    Question.YOUNG: ("yes", "unsafe", "unknown"),
}
"""In the order in which they stand on the buttons."""
IN_DANGER = ("yes", "unknown")
"""What is not known is treated as danger: the numbers come first."""


@dataclass(frozen=True, slots=True)
class Path:
    """What was answered so far, in the order of the questions."""

    answers: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """How a button carries it: the number of each answer."""
        pairs = zip(Question, self.answers, strict=False)
        return "".join(str(ANSWERS[question].index(answer)) for question, answer in pairs)

    @property
    def question(self) -> Question | None:
        """The one that is open; None at the end."""
        return next(iter([*Question][len(self.answers) :]), None)

    @property
    def answered(self) -> tuple[tuple[Question, str], ...]:
        return tuple(zip(Question, self.answers, strict=False))

    @property
    def in_danger(self) -> bool:
        return bool(self.answers) and self.answers[0] in IN_DANGER

    def onward(self, answer: str) -> Path:
        return Path((*self.answers, answer))

    def back(self) -> Path:
        return Path(self.answers[:-1])


def read(key: str) -> Path:
    """Raise `Refusal("shell-no-such-door")` for a key that no button carries."""
    if len(key) > len(Question):
        raise Refusal("shell-no-such-door")
    answers = []
    for question, digit in zip(Question, key, strict=False):
        if not (digit.isascii() and digit.isdecimal()) or int(digit) >= len(ANSWERS[question]):
            raise Refusal("shell-no-such-door")
        answers.append(ANSWERS[question][int(digit)])
    return Path(tuple(answers))


def every_path() -> Iterator[Path]:
    """Each way through it, from the first question to the end."""
    for length in range(len(Question) + 1):
        for answers in product(*(ANSWERS[each] for each in [*Question][:length])):
            yield Path(answers)
