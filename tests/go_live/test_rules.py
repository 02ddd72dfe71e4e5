"""Which points keep a bench shut, and what is taken of what people fill in (R67)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.core.errors import Refusal
from cogs.go_live import rules
from cogs.go_live.rules import CAN_WAIT, SEEN_BY_CODE, Done, Facts, Point

TODAY = date(2026, 11, 28)
WELL = Facts(
    purpose=True,
    hours=True,
    team=2,
    signed=2,
    helplines=5,
    complaint=True,
    told=2,
    answers=1,
    owners=2,
)
DONE = {p: Done(p, "Noor, DPO", TODAY) for p in Point if p not in SEEN_BY_CODE}
BROKEN = {
    Point.PURPOSE: {"purpose": False},
    Point.CARDS: {"signed": 1},
    Point.HELPLINES: {"helplines": 4},
    Point.COMPLAINT: {"complaint": False},
    Point.TOLD: {"told": 1},
    Point.WALLS: {"walls": ("✖ Iedereen leest mee.",)},
    Point.OWNERS: {"owners": 1},
    Point.PRACTICE: {"answers": 0},
}


def in_the_way(facts: Facts, done: dict[Point, Done]) -> list[Point]:
    return [each.point for each in rules.in_the_way(rules.lines(facts, done, live=False))]


def test_nothing_is_in_the_way_when_all_is_done() -> None:
    assert in_the_way(WELL, DONE) == []


@pytest.mark.parametrize("point", BROKEN)
def test_each_thing_that_the_code_sees_keeps_it_shut(point: Point) -> None:
    assert in_the_way(replace(WELL, **BROKEN[point]), DONE) == [point]


@pytest.mark.parametrize("point", sorted(set(DONE) - CAN_WAIT))
def test_each_thing_that_people_do_keeps_it_shut(point: Point) -> None:
    assert in_the_way(WELL, {p: done for p, done in DONE.items() if p is not point}) == [point]


@pytest.mark.parametrize("point", sorted(CAN_WAIT - {Point.HOURS}))
def test_what_can_wait_is_on_the_list_and_keeps_nothing_shut(point: Point) -> None:
    """Insurance, house rules and the code of the profession too (R79)."""
    done = {p: each for p, each in DONE.items() if p is not point}

    found = rules.lines(WELL, done, live=False)

    assert [each.point for each in found if not each.ok] == [point]
    assert rules.in_the_way(found) == []


def test_all_that_keeps_it_shut_is_tried_here() -> None:
    assert {*BROKEN, *DONE} - CAN_WAIT == set(Point) - CAN_WAIT


def test_a_town_without_a_team_has_no_cards() -> None:
    assert in_the_way(replace(WELL, team=0, signed=0), DONE) == [Point.CARDS]


def test_an_application_of_which_discord_says_nothing_is_not_owned_together() -> None:
    assert in_the_way(replace(WELL, owners=None), DONE) == [Point.OWNERS]


def test_a_live_town_is_not_asked_for_a_practice_conversation() -> None:
    found = rules.lines(replace(WELL, answers=0), DONE, live=True)

    assert all(each.ok for each in found)


@pytest.mark.parametrize("typed", ["28/11/2026", "28-11-2026", "28.11.26", " 2026-11-28 "])
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert rules.done(Point.DPIA, "Noor", typed, "", TODAY).day == TODAY


@pytest.mark.parametrize(
    ("point", "who", "day", "said"),
    [
        (Point.DPIA, "  ", "28/11/2026", "go_live-no-who"),
        (Point.DPIA, "**Noor**", "28/11/2026", "shell-not-plain"),
        (Point.DPIA, "@everyone", "28/11/2026", "shell-not-plain"),
        (Point.DPIA, "Noor", "gisteren", "go_live-day"),
        (Point.DPIA, "Noor", "31/02/2026", "go_live-day"),
        (Point.DPIA, "Noor", "29/11/2026", "go_live-day-future"),
        (Point.DPIA, "Noor", "28/11/2025", "go_live-day-old"),
        (Point.EVALUATION, "Els", "27/11/2026", "go_live-day-to-come"),
        (Point.EVALUATION, "Els", "30/11/2027", "go_live-day-to-come"),
    ],
)
def test_what_is_not_so_is_refused(point: Point, who: str, day: str, said: str) -> None:
    with pytest.raises(Refusal, match=f"^{said}$"):
        rules.done(point, who, day, "", TODAY)


@pytest.mark.parametrize("forged", ["walls", "purpose", "nonsense", ""])
def test_nobody_ticks_what_the_code_looks_at(forged: str) -> None:
    with pytest.raises(Refusal, match="shell-no-such-door"):
        rules.point_of(forged)


def test_it_is_asked_anew_after_a_year() -> None:
    assert rules.holds_until(Done(Point.DPIA, "Noor", TODAY)) == TODAY + timedelta(days=365)
    evaluation = Done(Point.EVALUATION, "Els", TODAY)
    assert rules.holds_until(evaluation) == TODAY + timedelta(days=1)
