"""No screen can outgrow Discord: all of them drawn at their worst, held against its limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.core.texts import LOCALES, Texts
from bot.shell.views import Words
from tests.plan.worst import (  # noqa: F401 - each brings the cases of its rooms
    of_helplines,
    of_questions,
    of_referral,
    of_the_team,
    of_the_town,
)
from tests.plan.worst.drawing import CASES, Draw, at_their_longest, ours, what_is_drawn
from tests.plan.worst.measured import refused

WORDINGS = {"ours": ours, "longest": at_their_longest}
DRAWN = list({case: None for cases in CASES.values() for case in cases})


@pytest.mark.parametrize("wording", WORDINGS)
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "case", DRAWN, ids=lambda case: f"{case.__module__.rpartition('.')[2]}.{case.__name__}"
)
def test_discord_takes_every_screen_at_its_worst(case: Draw, locale: str, wording: str) -> None:
    texts: Callable[[], Texts] = WORDINGS[wording]
    say = Words(texts(), locale)

    wrong = [found for drawn in case(say) if drawn for found in refused(drawn)]

    assert sorted(set(wrong))[:9] == []


def test_every_view_has_a_worst_case() -> None:
    """A new function that draws something is drawn here too, at its worst."""
    missing = [
        f"{each.__module__}.{each.__name__}" for each in what_is_drawn() if each not in CASES
    ]

    assert missing == []


def test_no_worst_case_is_left_behind() -> None:
    drawn: set[Callable[..., Any]] = {*what_is_drawn()}

    assert [each.__name__ for each in CASES if each not in drawn] == []
