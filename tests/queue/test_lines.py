"""Who goes before whom, and when an answer is late. Values in, values out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.opening_hours.calendar import Calendar, open_between
from cogs.office_hours.rules.openness import ResponseTime
from cogs.questions.rules.conversation import Urgency, answered, called_for_help
from cogs.queue.rules.lines import (
    PROMISED,
    QueueEntry,
    is_unanswered_call,
    late_at,
    open_hours_later,
    ordered,
)
from tests.kit.clocks import tuesday
from tests.kit.laws import examples
from tests.plan.worst import people

CALENDAR = Calendar("Tu-Fr 14:00-18:00; PH off")
NOW = tuesday(16)


def waits(number: int, since: datetime, **said: object) -> QueueEntry:
    about = people.talk(number, waiting_since=since, came_back=False, **said)
    return QueueEntry(about, late_at(about, CALENDAR, ResponseTime.NONE))


def names(entries: list[QueueEntry]) -> list[int]:
    return [int(each.conversation.key, 16) for each in entries]


def test_a_call_for_help_is_first_also_when_it_is_taken() -> None:
    earlier = waits(1, tuesday(14), urgency=Urgency.TODAY)
    taken = waits(2, tuesday(15, 50), urgency=Urgency.UNSAFE, worker=7)

    assert names(ordered([earlier, taken], NOW)) == [2, 1]


def test_a_call_for_help_is_one_until_a_human_has_written() -> None:
    call = people.talk(urgency=Urgency.UNSAFE, waiting_since=NOW, closed_at=None)
    assert is_unanswered_call(replace(call, worker=7))

    assert not is_unanswered_call(answered(call, people.LONGEST_WORKER, NOW))


def test_who_calls_for_help_after_an_answer_waits_anew() -> None:
    before = people.talk(urgency=Urgency.TODAY, waiting_since=None, closed_at=None)

    assert is_unanswered_call(called_for_help(before, NOW))


def test_what_is_late_goes_before_who_only_waits_longer_and_can() -> None:
    can_wait = waits(1, tuesday(13), urgency=Urgency.CAN_WAIT)
    late = waits(2, tuesday(14), urgency=Urgency.UNSAID)
    fresh = waits(3, tuesday(15, 30), urgency=Urgency.UNSAID)

    assert names(ordered([can_wait, fresh, late], NOW)) == [2, 3, 1]


def test_a_night_is_nobodys_delay() -> None:
    asked = tuesday(17, 30)
    about = people.talk(waiting_since=asked, urgency=Urgency.UNSAID)

    late = late_at(about, CALENDAR, ResponseTime.HOUR)

    assert late == tuesday(14, 30) + timedelta(days=1)


def test_in_a_calendar_that_never_opens_nothing_is_late() -> None:
    assert open_hours_later(Calendar("off"), NOW, timedelta(hours=1)) is None


@examples(60)
@given(
    since=st.datetimes(datetime(2026, 3, 1), datetime(2026, 12, 1)),  # noqa: DTZ001 - made aware below
    minutes=st.integers(1, 600),
)
def test_so_long_was_it_open_until_then_and_not_a_minute_longer(
    since: datetime, minutes: int
) -> None:
    begins, lasting = since.replace(tzinfo=NOW.tzinfo), timedelta(minutes=minutes)

    found = open_hours_later(CALENDAR, begins, lasting)

    assert found
    assert open_between(CALENDAR, begins, found) == lasting


@given(
    st.lists(
        st.tuples(st.integers(0, 600), st.sampled_from(Urgency), st.booleans(), st.booleans()),
        max_size=8,
    )
)
def test_no_call_for_help_stands_below_anybody_else(
    drawn: list[tuple[int, Urgency, bool, bool]],
) -> None:
    entries = [
        replace_came_back(
            waits(n, NOW - timedelta(minutes=ago), urgency=urgency, worker=7 if taken else None),
            came_back=back,
        )
        for n, (ago, urgency, taken, back) in enumerate(drawn)
    ]

    calls = [is_unanswered_call(each.conversation) for each in ordered(entries, NOW)]

    assert calls == sorted(calls, reverse=True)


def replace_came_back(entry: QueueEntry, *, came_back: bool) -> QueueEntry:
    return replace(entry, conversation=replace(entry.conversation, came_back=came_back))


def test_every_promise_that_is_made_has_its_measure() -> None:
    assert set(PROMISED) == set(ResponseTime)
