"""Shifts as pure rules: until when, what is seen, and which minutes belong to which week."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from bot.core.errors import Refusal
from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import Availability, ShiftKind, WorkedSpan
from tests.kit.sample_shifts import HOUR, MINUTE, MOMENTS, NOW, shift
from tests.kit.week_tables import home

# -- until when ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "ends"),
    [
        ("17.30", home(2026, 11, 24, 17, 30)),
        ("17:30", home(2026, 11, 24, 17, 30)),
        ("17u30", home(2026, 11, 24, 17, 30)),
        ("17h30", home(2026, 11, 24, 17, 30)),
        ("17", home(2026, 11, 24, 17)),
        ("17 uur", home(2026, 11, 24, 17)),
        (" 17.30 uur ", home(2026, 11, 24, 17, 30)),
        ("24", home(2026, 11, 25)),
        ("0.30", home(2026, 11, 25, 0, 30)),
        ("3.10", home(2026, 11, 25, 3, 10)),
    ],
)
def test_an_end_is_understood_as_people_write_it(typed: str, ends: datetime) -> None:
    assert rules.parse_end(typed, NOW) == ends


@pytest.mark.parametrize("typed", ["", "straks", "25", "17.60", "17.5", "-1", "1730u5", "17.30.10"])
def test_what_is_no_hour_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        rules.parse_end(typed, NOW)

    assert (refused.value.text, refused.value.facts) == (
        "office_hours-until-unclear",
        {"example": "17.30"},
    )


@pytest.mark.parametrize("typed", ["15.10", "14", "3.11", "9"])
def test_an_hour_that_is_past_or_too_far_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="office_hours-until-too-far"):
        rules.parse_end(typed, NOW)


def test_the_hour_that_an_autumn_night_has_twice_is_the_next_one() -> None:
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))

    assert rules.parse_end("2.30", first - HOUR) == first
    assert rules.parse_end("2.30", first) == second


def test_the_hour_that_a_spring_night_skips_is_the_one_after_it() -> None:
    assert rules.parse_end("2.30", home(2026, 3, 29, 1)) == home(2026, 3, 29, 3, 30)


@given(MOMENTS, st.integers(0, 23), st.integers(0, 59))
def test_an_accepted_end_is_ahead_within_twelve_hours_and_shows_what_was_typed(
    moment: datetime, hour: int, minute: int
) -> None:
    typed = f"{hour:02}.{minute:02}"
    try:
        ends = rules.parse_end(typed, moment)
    except Refusal:
        return

    assert moment < ends <= moment + 12 * HOUR
    skipped = ends.astimezone(HOME).date().month == 3 and hour == 2
    assert skipped or rules.as_typed(ends) == typed


@given(MOMENTS, st.none() | st.integers(-60, 1500))
def test_every_end_that_is_offered_is_accepted_and_is_that_end(
    moment: datetime, closes_in: int | None
) -> None:
    whole = moment.replace(second=0)
    closes = None if closes_in is None else whole + closes_in * MINUTE

    offered = rules.ends_to_choose(closes, moment)

    assert 11 <= len(offered) <= 14
    assert [rules.parse_end(rules.as_typed(each), moment) for each in offered] == offered


# -- the reminder -------------------------------------------------------------------------------


@pytest.mark.parametrize(("minutes", "reminded"), [(19, False), (20, True), (180, True)])
def test_a_reminder_comes_a_quarter_before_the_end_unless_that_is_near_already(
    minutes: int, *, reminded: bool
) -> None:
    begun = shift(lasts=minutes * MINUTE)

    assert begun.remind_at == (begun.ends_at - 15 * MINUTE if reminded else None)


# -- what is seen -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ShiftKind)
@pytest.mark.parametrize("state", Availability)
def test_r62_only_contact_that_is_not_paused_opens_the_bench(
    kind: ShiftKind, state: Availability
) -> None:
    now = rules.changed(shift(), NOW, kind=kind, state=state)

    opens = kind is ShiftKind.CONTACT and state is not Availability.PAUSED
    assert (rules.visibility(now) is not None) is opens


def test_the_team_is_busy_when_everyone_who_is_here_is() -> None:
    assert rules.all_busy([Availability.BUSY, Availability.BUSY])
    assert not rules.all_busy([Availability.BUSY, Availability.AVAILABLE])
    assert not rules.all_busy([])


# -- own hours ----------------------------------------------------------------------------------


def test_work_is_cut_by_a_pause_and_by_another_kind_and_not_by_being_busy() -> None:
    begun, later = shift(), NOW + HOUR

    assert rules.changed(begun, later, state=Availability.BUSY).since == NOW
    assert rules.changed(begun, later, state=Availability.PAUSED).since == later
    assert rules.changed(begun, later, kind=ShiftKind.LEARNING).since == later
    paused = rules.changed(begun, later, state=Availability.PAUSED)
    assert rules.changed(paused, later + HOUR, kind=ShiftKind.LEARNING).since == later


def test_a_pause_is_no_work_and_neither_is_what_comes_after_the_end() -> None:
    begun = shift(lasts=HOUR)

    assert rules.worked_span(begun, NOW + 5 * HOUR) == WorkedSpan(
        NOW, NOW + HOUR, ShiftKind.CONTACT
    )
    assert rules.worked_span(begun, NOW) is None
    paused = rules.changed(begun, NOW + MINUTE, state=Availability.PAUSED)
    assert rules.worked_span(paused, NOW + HOUR) is None


@pytest.mark.parametrize(
    ("inside", "hours"),
    [
        (home(2026, 11, 24), 168),
        (home(2026, 3, 27), 167),  # ends with the night that is an hour short
        (home(2026, 10, 21), 169),  # ends with the night that is an hour long
    ],
)
def test_a_week_runs_from_monday_to_sunday_at_home_also_when_the_clocks_change(
    inside: datetime, hours: int
) -> None:
    starts, ends = rules.week_of(inside), rules.week_of(inside, later=1)

    assert ends - starts == hours * HOUR
    for edge in (starts, ends):
        local = edge.astimezone(HOME)
        assert (local.weekday(), local.hour, local.minute) == (0, 0, 0)


def test_work_over_the_night_from_sunday_to_monday_is_split_between_the_weeks() -> None:
    midnight = home(2026, 11, 30)
    night = WorkedSpan(midnight - HOUR, midnight + 2 * HOUR, ShiftKind.CONTACT)

    this, last, *before = rules.worked_weeks([night], midnight + 3 * HOUR)

    assert (this.worked, last.worked) == ({ShiftKind.CONTACT: 2 * HOUR}, {ShiftKind.CONTACT: HOUR})
    assert [week.worked for week in before] == [{}, {}, {}]


PIECES = st.lists(
    st.tuples(st.integers(0, 60 * 24 * 28), st.integers(1, 1500), st.sampled_from(ShiftKind))
)


@given(MOMENTS, PIECES)
def test_every_second_of_work_lies_in_exactly_one_week_under_its_kind(
    moment: datetime, back: list[tuple[int, int, ShiftKind]]
) -> None:
    pieces = [
        WorkedSpan(moment - (ago + lasted) * MINUTE, moment - ago * MINUTE, kind)
        for ago, lasted, kind in back
        if ago + lasted <= 60 * 24 * 28
    ]

    weeks = rules.worked_weeks(pieces, moment)

    assert len(weeks) == 5
    for kind in ShiftKind:
        spent = sum((p.ended_at - p.started_at for p in pieces if p.kind is kind), timedelta())
        assert sum((w.worked.get(kind, timedelta()) for w in weeks), timedelta()) == spent


@given(MOMENTS)
def test_work_is_kept_as_long_as_its_week_is_shown_and_not_a_second_longer(ended: datetime) -> None:
    until = rules.kept_until(ended)
    second = timedelta(seconds=1)
    done = (
        [WorkedSpan(ended - second, ended, ShiftKind.CONTACT)]
        if ended > rules.week_of(ended)
        else []
    )

    shown = [week.worked for week in rules.worked_weeks(done, until - second)]
    gone = [week.worked for week in rules.worked_weeks(done, until)]

    assert any(shown) is bool(done)
    assert not any(gone)
    assert timedelta(days=27) < until - ended <= timedelta(days=35, hours=1)


@given(MOMENTS, st.lists(st.integers(1, 5000), min_size=1, max_size=10))
def test_whole_minutes_of_pieces_add_up_to_the_whole(moment: datetime, cuts: list[int]) -> None:
    edges = [moment]
    for seconds in cuts:
        edges.append(edges[-1] + timedelta(seconds=seconds))
    pieces = [WorkedSpan(start, end, ShiftKind.CONTACT) for start, end in itertools.pairwise(edges)]

    whole = WorkedSpan(edges[0], edges[-1], ShiftKind.CONTACT)

    assert sum(each.minutes for each in pieces) == whole.minutes
