"""Shifts and moments for rules that need some."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from bot.core.alias import GuildId
from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import Shift, ShiftKind
from tests.kit.week_tables import home

NOW = home(2026, 11, 24, 15, 10)


MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


MOMENTS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2028, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda moment: moment.replace(microsecond=0))


def shift(moment: datetime = NOW, *, lasts: timedelta = timedelta(hours=3)) -> Shift:
    ends = moment + lasts
    return rules.begun(GuildId(1), 2, ShiftKind.CONTACT, moment=moment, ends=ends, key="k")
