"""The only place that asks what time it is, and that turns moments into what the store keeps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""Gives the present moment, aware and in UTC."""

HOME = ZoneInfo("Europe/Brussels")
"""The wall clock of the towns that Bankje is for."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def to_seconds(moment: datetime) -> int:
    """UTC seconds since 1970, the only shape in which the store knows time (failure F-D6)."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return int(moment.timestamp())


def from_seconds(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
