"""The same for Prometheus. Only here prometheus_client is used, and only where a port is given.

No metric of the process itself: its seconds of computing or its memory, scraped once a minute,
would say when somebody pressed a button.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator

from prometheus_client import CollectorRegistry
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.registry import Collector

from bot.health.state import Look, Pulse, judged

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4
SECONDS = 3600.0
"""Prometheus counts in seconds; here they come by the hour."""


class Health(Collector):
    """`now` is on the clock of the pulse."""

    def __init__(self, pulse: Pulse, now: float, version: str) -> None:
        self._pulse, self._now, self._version = pulse, now, version

    def collect(self) -> Iterator[Metric]:
        about = {"version": self._version, "python": platform.python_version()}
        info = GaugeMetricFamily("bankje_build", "What runs here; always 1.", labels=[*about])
        info.add_metric([*about.values()], 1)
        yield info
        well = GaugeMetricFamily(
            "bankje_well", "1 when this is as it must be, else 0.", labels=["subject"]
        )
        for subject, is_well in judged(self._pulse, self._now).items():
            well.add_metric([subject], float(is_well))
        yield well
        if self._pulse.look:
            yield from _seen(self._pulse.look)


def _seen(look: Look) -> Iterator[Metric]:
    yield GaugeMetricFamily(
        "bankje_oldest_due_seconds",
        "How long a message on Discord should have been gone, in whole hours.",
        value=look.overdue_hours * SECONDS,
    )
    if look.backup_hours is not None:
        yield GaugeMetricFamily(
            "bankje_backup_age_seconds",
            "Age of the newest backup, in whole hours.",
            value=look.backup_hours * SECONDS,
        )
    acts = GaugeMetricFamily(
        "bankje_acts_last_hour",
        "Acts and how they ended in the last whole hour, rounded down to fifties.",
        labels=["kind"],
    )
    for kind, number in look.acts.items():
        acts.add_metric([kind], number)
    yield acts
    yield GaugeMetricFamily(
        "bankje_failures_last_day",
        "Acts that failed as nobody foresaw in the last whole day, rounded down to fives.",
        value=look.failures,
    )


def exposition(pulse: Pulse, now: float, version: str) -> bytes:
    registry = CollectorRegistry()
    registry.register(Health(pulse, now, version))
    return generate_latest(registry)
