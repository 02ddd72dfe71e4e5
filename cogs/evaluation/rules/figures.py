"""What the report holds, the good first (R3), and under which names all of it is counted.

Each is counted by the room in which it happens. It counts conversations and taps, never people.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from itertools import chain

from cogs.closing.rules.feedback import Question, counter
from cogs.evaluation.rules.disclosure import Counted, Cut, Figure
from cogs.evaluation.rules.tally import CONTACTS, GLAD, HEAVY, Tally

INSIDE, NOBODY, CRISIS = "arrived_inside", "arrived_to_nobody", "crisis_card"
"""Arrived within the hours; so, and nobody was there; the card with helplines was opened."""
GOOD_KINDS = ("ideas", "activities", "shown")
"""With what a conversation can begin beside a worry; `cogs.questions` counts them."""

PLAYED, CHATTED, CONGRATULATED = (each.counter for each in CONTACTS)


def _of_team(name: str, *cuts: Cut) -> Figure:
    return Figure(name, cuts, of_workers=True)


MET = _of_team(
    "contacts",
    Cut(
        _of_team(PLAYED),
        _of_team("talked", Cut(_of_team(CHATTED), _of_team(CONGRATULATED))),
    ),
)
TALKS = Figure(
    "conversations",
    (
        Cut(Figure("good"), Figure("worries")),
        Cut(
            Figure(
                INSIDE,
                (
                    Cut(_of_team("answered-in-time"), _of_team("answered-later")),
                    Cut(Figure(NOBODY), Figure("somebody")),
                ),
            ),
            Figure("outside"),
        ),
    ),
)
REFERRED = Figure("referrals", (Cut(Figure("referrals_reached"), Figure("referrals_unknown")),))
HELPED = Figure(
    "helped",
    (
        Cut(
            Figure(counter(Question.HELPED, "yes")),
            Figure(
                "helped-less",
                (
                    Cut(
                        Figure(counter(Question.HELPED, "somewhat")),
                        Figure(counter(Question.HELPED, "no")),
                    ),
                ),
            ),
        ),
    ),
)
LIVES = Figure(
    "residence",
    (
        Cut(
            Figure(counter(Question.RESIDENCE, "yes")),
            Figure(counter(Question.RESIDENCE, "no")),
        ),
    ),
)
WIPED, OPENED = Figure("wiped"), Figure(CRISIS)
THEMES_GLAD = tuple(_of_team(each.counter) for each in GLAD)
THEMES_HEAVY = tuple(_of_team(each.counter) for each in HEAVY)
ALL = (MET, *THEMES_GLAD, TALKS, HELPED, REFERRED, *THEMES_HEAVY, OPENED, WIPED, LIVES)
"""In the order of the page."""

FOR_NEWS = "referrals"
"""What begins so is shown a quarter late: how a referral went is known weeks later."""
SUMS: Mapping[str, tuple[str, ...]] = {
    MET.name: (PLAYED, CHATTED, CONGRATULATED),
    "talked": (CHATTED, CONGRATULATED),
    "good": GOOD_KINDS,
    HELPED.name: tuple(counter(Question.HELPED, each) for each in ("yes", "somewhat", "no")),
    "helped-less": tuple(counter(Question.HELPED, each) for each in ("somewhat", "no")),
    LIVES.name: tuple(counter(Question.RESIDENCE, each) for each in ("yes", "no")),
    "answered-in-time": ("answers_in_time",),
}
"""What is the sum of what is counted; all other names are counted as they are."""
BY_WORKERS = frozenset(each.counter for each in Tally)
"""What workers tap: of a quarter with few of them it is never shown, also not among later ones."""


def until(every: Mapping[tuple[str, str], int], last: str, few: Container[str]) -> dict[str, int]:
    """All that was ever counted by name, as far as a report of quarter `last` may know it.

    `every`: by quarter and name. `few`: the quarters with few workers, whose taps never count.
    """
    found: dict[str, int] = {}
    earlier = max((when for when, _ in every if when < last), default="")
    for (when, name), value in every.items():
        newest = earlier if name.startswith(FOR_NEWS) else last
        if when <= newest and not (name in BY_WORKERS and when in few):
            found[name] = found.get(name, 0) + value
    return found


def counted(raw: Counted) -> dict[str, int]:
    """How often each figure was counted, from the counters themselves."""
    names = {*raw, *SUMS, *chain.from_iterable(SUMS.values())}
    sums = {
        name: sum(raw.get(each, 0) for each in SUMS.get(name, (name,))) for name in sorted(names)
    }
    return {name: value for name, value in sums.items() if value}
