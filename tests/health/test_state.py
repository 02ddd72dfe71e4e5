"""What is called well and what is not; what nobody has seen is not well."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.health.state import (
    BEATS_WITHIN,
    LOOKS_WITHIN,
    Look,
    Pulse,
    Subject,
    is_alive,
    judged,
    whole_hours,
)

NOW = 1000.0
WELL = Look(at=NOW, gateway=True, store=True, sweep=True, backup_hours=5)


def ill(**changed: Any) -> set[Subject]:
    seen = judged(Pulse(beat=NOW, look=replace(WELL, **changed)), NOW)
    return {subject for subject, is_well in seen.items() if not is_well}


def test_a_bot_that_does_its_work_is_well() -> None:
    assert ill() == set()


@pytest.mark.parametrize(
    ("changed", "subject"),
    [
        ({"gateway": False}, Subject.GATEWAY),
        ({"store": False}, Subject.STORE),
        ({"sweep": False}, Subject.SWEEP),
        ({"overdue_hours": 1}, Subject.DUE),
        ({"backup_hours": None}, Subject.BACKUP),
        ({"backup_hours": 36}, Subject.BACKUP),
        ({"at": NOW - LOOKS_WITHIN - 1}, Subject.LOOP),
    ],
)
def test_what_is_wrong_is_named_and_nothing_else(changed: dict[str, Any], subject: Subject) -> None:
    assert ill(**changed) == {subject}


def test_who_makes_no_backups_by_choice_is_not_told_of_them_each_day() -> None:
    assert ill(backup_hours=None, makes_backups=False) == set()


def test_before_the_first_look_nothing_but_the_loop_is_known() -> None:
    seen = judged(Pulse(beat=NOW), NOW)

    assert {subject for subject, is_well in seen.items() if is_well} == {Subject.LOOP}


def test_a_loop_that_hangs_is_seen_by_the_beat_that_fails_to_come() -> None:
    pulse = Pulse(beat=NOW, look=WELL)

    assert is_alive(pulse, NOW + BEATS_WITHIN)
    assert not is_alive(pulse, NOW + BEATS_WITHIN + 1)
    assert not judged(pulse, NOW + BEATS_WITHIN + 1)[Subject.LOOP]


@pytest.mark.parametrize(
    ("minutes", "hours"), [(0, 0), (59, 0), (60, 1), (119, 1), (-30, 0)], ids=str
)
def test_how_long_is_told_in_whole_hours(minutes: int, hours: int) -> None:
    """Sooner would tell when a conversation ended."""
    assert whole_hours(timedelta(minutes=minutes)) == hours
    assert whole_hours(None) == 0
