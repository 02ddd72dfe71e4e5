"""Who holds all that was ever published, knows the rules, and wants one small number out of it.

Three of them, from weak to strong. `solved` is linear algebra: it finds what any sums and
differences give. `bounds` also knows that nothing is counted less than no times, and that what is
named as small is small; it narrows until nothing narrows. `possible` knows the program too: it runs
it on every history that there can be, and keeps those that give the same publications.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

SMALL = range(1, 5)
"""A number that must not be found: a few people. That it was nobody harms nobody."""
NO_END = 10**9
PRIME = 2**61 - 1
"""Linear algebra by its remainders: whole numbers stay small, and nothing small is lost."""


@dataclass(frozen=True, slots=True)
class Known:
    """That the unknowns, each so often, are together from `least` to `most`."""

    of: Mapping[int, int]
    least: int
    most: int


def solved(known: Sequence[Known], unknowns: int) -> set[int]:
    """Which unknowns follow from all sums and differences, in any number, of what is exact."""
    rows = [
        [each.of.get(n, 0) % PRIME for n in range(unknowns)]
        for each in known
        if each.least == each.most
    ]
    reduced = _reduced(rows, unknowns)
    left = ([n for n in range(unknowns) if each[n]] for each in reduced)
    return {alone[0] for alone in left if len(alone) == 1}


def _reduced(rows: list[list[int]], unknowns: int) -> list[list[int]]:
    """In reduced rows an unknown follows when, and only when, it stands alone in one."""
    done = 0
    for column in range(unknowns):
        pivot = next((n for n in range(done, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        inverse = pow(rows[done][column], -1, PRIME)
        head = rows[done] = [value * inverse % PRIME for value in rows[done]]
        for n, each in enumerate(rows):
            if n != done and (by := each[column]):
                rows[n] = [(a - by * b) % PRIME for a, b in zip(each, head, strict=True)]
        done += 1
    return rows[:done]


def bounds(known: Sequence[Known], unknowns: int) -> list[tuple[int, int]]:
    """From what to what each unknown can be, by all of it and by each two less one another."""
    every = [*known, *_differences(known)]
    low, high = [0] * unknowns, [NO_END] * unknowns
    while any(_narrow(each, low, high) for each in every):
        pass
    return list(zip(low, high, strict=True))


def _narrow(known: Known, low: list[int], high: list[int]) -> bool:
    """By one of them; say whether anything is narrower now."""
    narrowed = False
    for n, times in known.of.items():
        others = [(m, k) for m, k in known.of.items() if m != n]
        least = sum(k * (low[m] if k > 0 else high[m]) for m, k in others)
        most = sum(k * (high[m] if k > 0 else low[m]) for m, k in others)
        ends = sorted(t * times for t in (known.least - most, known.most - least))
        floor, ceiling = max(low[n], ends[0]), min(high[n], ends[1])
        if (floor, ceiling) != (low[n], high[n]):
            low[n], high[n], narrowed = floor, ceiling, True
    return narrowed


def _differences(known: Sequence[Known]) -> Iterator[Known]:
    """Of each two that speak of the same; those with only ones and minus ones are of use."""
    for a, b in combinations(known, 2):
        if not a.of.keys() & b.of.keys():
            continue
        together = {n: a.of.get(n, 0) - b.of.get(n, 0) for n in a.of.keys() | b.of.keys()}
        of = {n: times for n, times in together.items() if times}
        if of and set(of.values()) <= {1, -1}:
            yield Known(of, a.least - b.most, a.most - b.least)


Outcome = TypeVar("Outcome", bound=Hashable)


def possible(
    histories: Iterable[tuple[int, ...]], publish: Callable[[tuple[int, ...]], Outcome]
) -> Iterator[tuple[Outcome, list[set[int]]]]:
    """For each outcome: what every unknown can be, of all histories that lead to it."""
    together: dict[Outcome, list[set[int]]] = defaultdict(list)
    for each in histories:
        values = together[publish(each)]
        if not values:
            values.extend(set[int]() for _ in each)
        for n, value in enumerate(each):
            values[n].add(value)
    yield from together.items()
