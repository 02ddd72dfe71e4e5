"""The school holidays that are shipped: data with its source, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from cogs.office_hours.rules.school import SchoolHoliday


@cache
def school_holidays() -> tuple[SchoolHoliday, ...]:
    path = Path(__file__).with_name("school_holidays.toml")
    raw = tomllib.loads(path.read_text("utf-8"))
    return tuple(SchoolHoliday(**each) for each in raw["holiday"])
