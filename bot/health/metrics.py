"""The same for Prometheus. Only here prometheus_client is used, and only where a port is given.

No metric of the process itself: its seconds of computing or its memory, scraped once a minute,
would say when somebody pressed a button.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator, Mapping, Sequence

from prometheus_client import CollectorRegistry
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.registry import Collector

from bot.health.state import Look, Pulse, TownHealth, TownState, judged

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4
SECONDS = 3600.0
"""Prometheus counts in seconds; here they come by the hour."""
TOWN = "town"
Samples = Callable[[Look], Mapping[str, float]]
"""From what was seen, each value of the metric's own label with its number; "" without a label."""
SEEN: Sequence[tuple[str, str, str, Samples]] = (
    (
        "bankje_oldest_due_seconds",
        "How long a message on Discord should have been gone, in whole hours.",
        "",
        lambda look: {"": look.overdue_hours * SECONDS},
    ),
    (
        "bankje_backup_age_seconds",
        "Age of the newest backup, in whole hours.",
        "",
        lambda look: {} if look.backup_hours is None else {"": look.backup_hours * SECONDS},
    ),
    (
        "bankje_acts_last_hour",
        "Acts and how they ended in the last whole hour, rounded down to fifties.",
        "kind",
        lambda look: look.acts,
    ),
    (
        "bankje_failures_last_day",
        "Acts that failed as nobody foresaw in the last whole day, rounded down to fives.",
        "",
        lambda look: {"": look.failures},
    ),
)


class Health(Collector):
    """`pulses` by town; a bot that is alone in its process has the name "", and no label of it.

    `now` is on the clock of the pulses.
    """

    def __init__(self, pulses: Mapping[str, Pulse], now: float, version: str) -> None:
        self._pulses, self._now, self._version = pulses, now, version

    def collect(self) -> Iterator[Metric]:
        about = {"version": self._version, "python": platform.python_version()}
        info = GaugeMetricFamily("bankje_build", "What runs here; always 1.", labels=[*about])
        info.add_metric([*about.values()], 1)
        yield info
        well = "1 when this is as it must be, else 0."
        yield self._family("bankje_well", well, "subject", self._judged)
        for name, means, label, samples in SEEN:
            if any(each.look for each in self._pulses.values()):
                yield self._family(name, means, label, _when_seen(samples))

    def _judged(self, pulse: Pulse) -> Mapping[str, float]:
        return {each: float(is_well) for each, is_well in judged(pulse, self._now).items()}

    def _family(
        self, name: str, means: str, label: str, samples: Callable[[Pulse], Mapping[str, float]]
    ) -> Metric:
        several = [TOWN] if "" not in self._pulses else []
        family = GaugeMetricFamily(name, means, labels=[*several, *([label] if label else [])])
        for town, pulse in self._pulses.items():
            for value, number in samples(pulse).items():
                family.add_metric([each for each in (town, value) if each], number)
        return family


def _when_seen(samples: Samples) -> Callable[[Pulse], Mapping[str, float]]:
    return lambda pulse: samples(pulse.look) if pulse.look else {}


class TownStates(Collector):
    """Which of several towns run. One that was stopped on purpose is left out."""

    def __init__(self, towns: Sequence[TownHealth]) -> None:
        self._towns = [each for each in towns if each.state is not TownState.STOPPED]

    def collect(self) -> Iterator[Metric]:
        running = GaugeMetricFamily(
            "bankje_town_running", "1 when a town that should run does, else 0.", labels=[TOWN]
        )
        again = GaugeMetricFamily(
            "bankje_town_restarts", "How often a town began again by itself.", labels=[TOWN]
        )
        for each in self._towns:
            running.add_metric([each.name], float(each.state is TownState.RUNNING))
            again.add_metric([each.name], each.restarts)
        yield from (running, again)


def exposition(pulse: Pulse, now: float, version: str) -> bytes:
    return _written(Health({"": pulse}, now, version))


def of_towns(towns: Sequence[TownHealth], now: float, version: str) -> bytes:
    pulses = {each.name: each.pulse for each in towns if each.pulse}
    return _written(Health(pulses, now, version), TownStates(towns))


def _written(*collectors: Collector) -> bytes:
    registry = CollectorRegistry()
    for each in collectors:
        registry.register(each)
    return generate_latest(registry)
