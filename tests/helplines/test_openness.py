"""R59: open means verified hours, ticked off, and the right moment. A year of half hours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from cogs.helplines.rules import openness
from cogs.helplines.rules.directory_schema import ContactChannel
from cogs.helplines.rules.helpline import DAY_AND_NIGHT, Helpline
from cogs.helplines.rules.openness import LineState, Tick, TickState
from tests.kit.helpline_directories import a_phone, changed, line, of, shipped

BEGINS = datetime(2027, 1, 1, tzinfo=HOME).astimezone(UTC)
HALF_HOURS = 365 * 48
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
HOLIDAYS = {
    date(2027, month, day)
    for month, day in (
        (1, 1),
        (3, 29),
        (5, 1),
        (5, 6),
        (5, 17),
        (7, 21),
        (8, 15),
        (11, 1),
        (11, 11),
        (12, 25),
    )
}
CHANNELS = [(each, channel) for each in shipped().shown for channel in each.shown]
WITH_HOURS = {
    channel.opening_hours: (each, channel) for each, channel in CHANNELS if channel.has_hours
}


def ticked(each: Helpline, at: datetime = BEGINS) -> dict[str, Tick]:
    return {each.id: Tick(each.id, shipped().prints[each.id], 7, at)}


def checked(each: Helpline, tick: dict[str, Tick], moment: datetime) -> TickState:
    return openness.tick_state(shipped(), each, tick, moment)


# -- every entry's hours, over a year, beside a reading of our own ---------------------------------


def open_by_hand(hours: str, moment: datetime) -> bool:
    """The same hours, read without the library: weekdays, spans, and holidays that are off."""
    local = moment.astimezone(HOME)
    if hours == "24/7":
        return True
    if "PH off" in hours and local.date() in HOLIDAYS:
        return False
    # The hour that an autumn night has twice is open only if all of it is.
    minute = local.hour * 60 + local.minute
    rules = [rule.strip() for rule in hours.split(";") if rule.strip() != "PH off"]
    spans = [spans for rule in rules for days, spans in [rule.split(" ", 1)] if is_on(days, local)]
    return any(a <= minute < b for each in spans for a, b in minutes(each))


def is_on(days: str, local: datetime) -> bool:
    parts = [part.split("-") for part in days.split(",")]
    return any(DAYS.index(part[0]) <= local.weekday() <= DAYS.index(part[-1]) for part in parts)


def minutes(spans: str) -> Iterator[tuple[int, int]]:
    for a, b, c, d in re.findall(r"(\d\d):(\d\d)-(\d\d):(\d\d)", spans):
        yield int(a) * 60 + int(b), int(c) * 60 + int(d)


@pytest.mark.parametrize("hours", sorted(WITH_HOURS, key=str))
def test_every_half_hour_of_a_year_a_ticked_line_is_open_when_its_hours_say_so(hours: str) -> None:
    each, channel = WITH_HOURS[hours]

    for number in range(HALF_HOURS):
        moment = BEGINS + timedelta(minutes=30 * number)
        said = openness.channel_opening(each, channel, TickState.FRESH, moment)
        assert said.is_open == open_by_hand(hours, moment), moment.astimezone(HOME)


@pytest.mark.parametrize("hours", sorted(WITH_HOURS, key=str))
def test_what_is_open_says_until_when_and_what_is_closed_when_it_opens(hours: str) -> None:
    each, channel = WITH_HOURS[hours]

    for number in range(0, HALF_HOURS, 37):
        moment = BEGINS + timedelta(minutes=30 * number)
        said = openness.channel_opening(each, channel, TickState.FRESH, moment)
        if said.now is LineState.ALWAYS:
            continue
        assert said.until
        assert moment < said.until
        before = said.until - timedelta(minutes=1)
        assert open_by_hand(hours, before) is said.is_open
        assert open_by_hand(hours, said.until) is not said.is_open


# -- never open without a tick, verified hours and the right moment ------------------------------


@given(
    pair=st.sampled_from(CHANNELS),
    half_hours=st.integers(0, HALF_HOURS),
    age=st.none() | st.integers(0, 800),
    same=st.booleans(),
)
def test_r59_nothing_is_called_open_without_tick_verified_hours_and_the_right_moment(
    pair: tuple[Helpline, ContactChannel], half_hours: int, age: int | None, *, same: bool
) -> None:
    each, channel = pair
    moment = BEGINS + timedelta(minutes=30 * half_hours)
    print_ = shipped().prints[each.id] if same else "changed"
    ticks = {} if age is None else {each.id: Tick(each.id, print_, 7, moment - timedelta(age))}

    said = openness.channel_opening(each, channel, checked(each, ticks, moment), moment)

    if not said.is_open or (each.id in DAY_AND_NIGHT and channel == each.phone):
        return
    assert age is not None
    assert age <= 90
    assert same
    assert channel.verified != "unverified"
    assert channel.hours_verified != "unverified"
    assert channel.opening_hours
    assert open_by_hand(channel.opening_hours, moment)


@given(pair=st.sampled_from(CHANNELS), half_hours=st.integers(0, HALF_HOURS))
def test_r59_what_nobody_ticked_off_says_nothing_of_its_hours(
    pair: tuple[Helpline, ContactChannel], half_hours: int
) -> None:
    each, channel = pair

    said = openness.channel_opening(
        each, channel, TickState.NEVER, BEGINS + timedelta(minutes=30 * half_hours)
    )

    always = each.id in DAY_AND_NIGHT and channel == each.phone
    assert said.now is (LineState.ALWAYS if always else LineState.UNKNOWN)


@pytest.mark.parametrize(
    ("days", "state", "now"),
    [(0, TickState.FRESH, LineState.OPEN), (90, TickState.FRESH, LineState.OPEN),
     (91, TickState.STALE, LineState.CHANGED),
     (364, TickState.STALE, LineState.CHANGED), (365, TickState.NEVER, LineState.UNKNOWN)],
)  # fmt: skip
def test_r59_a_tick_counts_for_ninety_days_and_is_forgotten_after_a_year(
    days: int, state: TickState, now: LineState
) -> None:
    moment = datetime(2027, 3, 1, 18, 30, tzinfo=HOME)  # a Monday evening
    awel = line("awel")
    seen = checked(awel, ticked(awel, moment - timedelta(days)), moment)

    assert awel.phone
    assert seen is state
    assert openness.channel_opening(awel, awel.phone, seen, moment).now is now


def test_an_update_keeps_the_ticks_of_what_did_not_change_and_drops_the_others() -> None:
    moment = BEGINS + timedelta(days=1)
    ticks = ticked(line("awel")) | ticked(line("1712"))
    later = of(changed("awel", notes="anders"), changed("1712", channel=(a_phone(),)))

    kept = openness.tick_state(later, line("awel"), ticks, moment)
    dropped = openness.tick_state(later, line("1712"), ticks, moment)

    assert (kept, dropped) == (TickState.FRESH, TickState.NEVER)


def test_what_became_stale_stands_first_in_the_list_to_check() -> None:
    moment = BEGINS + timedelta(days=100)
    ticks = ticked(line("nood-112"), moment) | ticked(line("politie-101"), BEGINS)

    listed = openness.to_check(shipped(), ticks, moment)

    assert (listed[0].id, listed[-1].id) == ("politie-101", "nood-112")
    assert openness.stale(shipped(), ticks, moment) == (line("politie-101"),)


@pytest.mark.parametrize("seen", [TickState.NEVER, TickState.STALE])
def test_r59_nothing_is_called_open_that_nobody_ticked_off_of_late(seen: TickState) -> None:
    with_hours = [each for each, _ in WITH_HOURS.values() if not each.day_and_night]
    moments = [BEGINS + timedelta(hours=hour) for hour in range(0, 7 * 24, 3)]

    found = [each.id for each in with_hours for at in moments if openness.is_open(each, seen, at)]

    assert with_hours
    assert found == []
