"""The worst cases of all rooms: what draws them registers itself when it is imported."""

from tests.plan.worst import (  # noqa: F401 - each brings the cases of its rooms
    of_helplines,
    of_questions,
    of_referral,
    of_the_alarm,
    of_the_team,
    of_the_town,
    of_the_watch,
)
from tests.plan.worst.drawing import CASES

__all__ = ["CASES"]
