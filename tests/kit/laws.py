"""How often a law is tried: the same few examples in every run, many new ones in the long part.

A law that fails in the long part prints the example and how to repeat it. Write it down above the
law as `@example(…)`: from then on every run tries it.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, settings

ORDINARY, LONG = "ordinary", "long"
USUAL = 100
"""Examples of a law that says nothing of its own, as hypothesis has it."""
FEW, MORE = 0.3, 20
"""Of these so many in every run, and so many times as many in the long part."""
# A machine that is busy, or a draw that happens to filter much, says nothing about the house.
PATIENT = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
    print_blob=True,
)
settings.register_profile(ORDINARY, PATIENT, max_examples=int(USUAL * FEW), derandomize=True)
settings.register_profile(LONG, PATIENT, max_examples=USUAL * MORE)


def choose(config: pytest.Config) -> None:
    """Before the laws are read: each takes over what holds then."""
    settings.load_profile(LONG if is_long(config) else ORDINARY)


def first_now(*values: object) -> list[object]:
    """Ways of which every run tries the first, and the long part the others too."""
    first, *others = values
    return [first, *(pytest.param(each, marks=pytest.mark.long) for each in others)]


def some_now(values: Iterable[object], *, every: int) -> list[object]:
    """Cells that are all alike, of which every run tries one in so many, and the long part each."""
    return [
        each if n % every == 0 else pytest.param(each, marks=pytest.mark.long)
        for n, each in enumerate(values)
    ]


def is_long(config: pytest.Config) -> bool:
    return bool(config.option.markexpr == LONG)


def examples(usual: int) -> settings:
    """For a law whose examples are dear, or that needs more of them: as if so many were usual."""
    return settings(max_examples=max(1, usual * settings().max_examples // USUAL))


def also_in_the_long_part(items: list[pytest.Item]) -> None:
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker(LONG)
