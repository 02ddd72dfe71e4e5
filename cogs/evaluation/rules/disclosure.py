"""Which numbers may leave the town, so that nobody finds a small one from all that ever left (R69).

A number that is too small waits until later quarters are added to it, and each thing counted is
shown once. Numbers are only ever cut in two. So whoever adds and subtracts everything that was
published, and knows these rules, still has five numbers or more to guess between:

- A row of quarters is shown with its sum, when that is large enough. Of what waited before,
  all of 0 to 4 stay possible (to 8, where the sum is cut), and the last quarter is the rest.
- Its sum is cut in two only where it cannot be that both halves are small (9 or more). Are both
  large, both are shown. Else the small one is named as small, which leaves all of 0 to 4.
- A half is cut again only where it was shown itself, by the same rule.
- What is decided hangs on nothing but what is shown, so that it tells nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

FEWEST = 5
"""The smallest number that is shown (R69; practice: k = 5)."""
ENOUGH_TO_CUT = 2 * FEWEST - 1
"""With so many, one half at most is smaller than `FEWEST`."""

Counted = Mapping[str, int]
"""How often each thing happened, by the name of its figure."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Something counted, and the ways in which it is cut in two.

    `of_workers`: where a team is small, it would be the record of one of them.
    """

    name: str
    cuts: tuple[Cut, ...] = ()
    of_workers: bool = False

    @property
    def enough(self) -> int:
        return ENOUGH_TO_CUT if self.cuts else FEWEST


@dataclass(frozen=True, slots=True)
class Cut:
    """Two figures that together are the whole: what is not `one` is `other`."""

    one: Figure
    other: Figure


@dataclass(frozen=True, slots=True)
class Cell:
    """A published number; None says that it is smaller than `FEWEST`, and nothing else."""

    name: str
    value: int | None


def row(figure: Figure, counted: Counted, *, few_workers: bool = False) -> tuple[Cell, ...]:
    """What may be shown of what was counted since the last row; nothing, as long as it must wait.

    `few_workers`: leave out what would be one worker's record.
    """
    whole = counted.get(figure.name, 0)
    if whole < figure.enough or (few_workers and figure.of_workers):
        return ()
    return (Cell(figure.name, whole), *_cuts(figure, whole, counted, few_workers=few_workers))


def _cuts(figure: Figure, whole: int, counted: Counted, *, few_workers: bool) -> Iterator[Cell]:
    if whole < ENOUGH_TO_CUT:
        return
    for cut in figure.cuts:
        if few_workers and (cut.one.of_workers or cut.other.of_workers):
            continue
        one = counted.get(cut.one.name, 0)
        halves = ((cut.one, one), (cut.other, whole - one))
        small = [half for half, value in halves if value < FEWEST]
        if small:
            yield Cell(small[0].name, None)
            continue
        for half, value in halves:
            yield Cell(half.name, value)
            yield from _cuts(half, value, counted, few_workers=few_workers)


def names(figure: Figure) -> Iterator[str]:
    """Of all that must be counted: the other half follows from the whole."""
    yield figure.name
    for cut in figure.cuts:
        yield from names(cut.one)
        yield from (name for name in names(cut.other) if name != cut.other.name)


def since(counted: Counted, shown: Counted) -> dict[str, int]:
    """What was counted and is in no row yet."""
    return {name: value - shown.get(name, 0) for name, value in counted.items()}


def sum_shown(cells: Iterable[Cell], whole: str, name: str) -> tuple[int, bool]:
    """The sum of a figure's numbers that were shown; and whether a row of its whole has none.

    It is made of what was published, so that it can tell nothing more.
    """
    known = tuple(cells)
    values = [each.value for each in known if each.name == name and each.value is not None]
    rows = sum(each.name == whole for each in known)
    return sum(values), len(values) < rows


@dataclass(frozen=True, slots=True)
class Release:
    """What is shown now, by figure; and what of all that was counted is in a row by now."""

    rows: Mapping[str, tuple[Cell, ...]]
    shown: Mapping[str, int]


def released(
    figures: Iterable[Figure], counted: Counted, shown: Counted, *, few_workers: Iterable[str] = ()
) -> Release:
    """Show what may be shown of all that was ever counted, less what was `shown` before.

    What comes late, of a quarter that was published, is in the next row: nothing is said again.
    `few_workers`: of these figures a quarter of the row had too few.
    """
    rows: dict[str, tuple[Cell, ...]] = {}
    known = dict(shown)
    few = frozenset(few_workers)
    for figure in figures:
        own = {name: counted.get(name, 0) for name in names(figure)}
        cells = row(figure, since(own, known), few_workers=figure.name in few)
        if cells:
            rows[figure.name] = cells
            known |= own
    return Release(rows, known)
