"""No small number can be found from all that ever left the town (R69)."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.evaluation.rules.disclosure import (
    ENOUGH_TO_CUT,
    FEWEST,
    Cell,
    Cut,
    Figure,
    Release,
    names,
    released,
    row,
    sum_shown,
)
from cogs.evaluation.rules.figures import ALL, TALKS
from tests.kit.attacker import SMALL, Known, bounds, possible, solved

ALONE = Figure("whole")
CUT = Figure("whole", (Cut(Figure("one"), Figure("other")),))
DEEP = Figure("whole", (Cut(Figure("one"), Figure("rest", (Cut(Figure("b"), Figure("c")),))),))
Quarter = dict[str, int]


def test_a_small_number_waits_until_later_quarters_hide_it() -> None:
    assert row(ALONE, {"whole": 4}) == ()
    assert row(ALONE, {"whole": 5}) == (Cell("whole", 5),)


def test_a_sum_is_cut_only_where_one_half_at_most_is_small() -> None:
    assert row(CUT, {"whole": 8, "one": 5}) == ()
    assert row(CUT, {"whole": 9, "one": 5}) == (Cell("whole", 9), Cell("other", None))
    assert row(CUT, {"whole": 9, "one": 0}) == (Cell("whole", 9), Cell("one", None))
    both = (Cell("whole", 10), Cell("one", 5), Cell("other", 5))
    assert row(CUT, {"whole": 10, "one": 5}) == both


def test_a_half_is_cut_again_only_where_it_was_shown_itself() -> None:
    shown = row(DEEP, {"whole": 30, "one": 3, "rest": 27, "b": 20})
    deep = row(DEEP, {"whole": 30, "one": 10, "rest": 20, "b": 18})

    assert shown == (Cell("whole", 30), Cell("one", None))
    assert deep[1:] == (Cell("one", 10), Cell("rest", 20), Cell("c", None))


def test_with_few_workers_what_is_ones_record_is_left_out() -> None:
    theirs = Figure("theirs", of_workers=True)
    talks = Figure("talks", (Cut(theirs, Figure("later")),))

    assert row(theirs, {"theirs": 50}, few_workers=True) == ()
    assert row(talks, {"talks": 50, "theirs": 20}, few_workers=True) == (Cell("talks", 50),)


def test_what_comes_late_is_in_the_next_row_and_nothing_is_said_twice() -> None:
    first = released([ALONE], {"whole": 7}, {})
    again = released([ALONE], {"whole": 7}, first.shown)
    later = released([ALONE], {"whole": 12}, again.shown)

    assert first.rows == {"whole": (Cell("whole", 7),)}
    assert again.rows == {}
    assert later.rows == {"whole": (Cell("whole", 5),)}


def test_a_year_is_made_of_what_was_shown_and_says_that_something_is_missing() -> None:
    cells = [*row(CUT, {"whole": 17, "one": 8}), *row(CUT, {"whole": 20, "one": 3})]

    assert sum_shown(cells, "whole", "whole") == (37, False)
    assert sum_shown(cells, "whole", "one") == (8, True)
    assert sum_shown(cells, "whole", "other") == (9, True)


# -- whoever holds all of it ------------------------------------------------------------------


def histories(figure: Figure, quarters: Sequence[Quarter]) -> list[Release]:
    """What is published of each quarter, one after the other."""
    shown: dict[str, int] = {}
    counted: dict[str, int] = {}
    made: list[Release] = []
    for each in quarters:
        counted = {name: counted.get(name, 0) + each.get(name, 0) for name in names(figure)}
        made.append(released([figure], counted, shown))
        shown = dict(made[-1].shown)
    return made


def pairs(figure: Figure) -> Iterator[tuple[str, str, str]]:
    for cut in figure.cuts:
        yield figure.name, cut.one.name, cut.other.name
        yield from pairs(cut.one)
        yield from pairs(cut.other)


def all_names(figure: Figure) -> list[str]:
    return list(dict.fromkeys([figure.name, *(n for each in pairs(figure) for n in each)]))


def known_of(figure: Figure, made: Sequence[Release]) -> tuple[list[Known], list[str]]:
    """All that was published, what each row waited for, years too, and that halves make wholes."""
    every = all_names(figure)
    place = {
        (n, name): n * len(every) + i for n in range(len(made)) for i, name in enumerate(every)
    }
    known = [
        Known({place[n, whole]: 1, place[n, one]: -1, place[n, other]: -1}, 0, 0)
        for n in range(len(made))
        for whole, one, other in pairs(figure)
    ]
    first = 0
    for n, release in enumerate(made):
        cells = release.rows.get(figure.name, ())
        for cell in cells:
            of = {place[m, cell.name]: 1 for m in range(first, n + 1)}
            exact = cell.value is not None
            known.append(Known(of, cell.value if exact else 0, cell.value if exact else FEWEST - 1))
        if cells:
            first = n + 1
        else:
            of = {place[m, figure.name]: 1 for m in range(first, n + 1)}
            known.append(Known(of, 0, figure.enough - 1))
    years = [each for each in known if len(each.of) > 1]
    return [*known, *_sums(years)], every


def _sums(known: Sequence[Known]) -> Iterator[Known]:
    """Rows that follow each other, added up: the years of a report."""
    for a, b in pairwise(known):
        if not a.of.keys() & b.of.keys():
            yield Known({**a.of, **b.of}, a.least + b.least, a.most + b.most)


def counted_by_chance(figure: Figure, chance: random.Random, most: int) -> Quarter:
    whole = chance.choice([chance.randint(0, 4), chance.randint(0, 12), chance.randint(0, most)])
    return _cut_by_chance(figure, whole, chance)


def _cut_by_chance(figure: Figure, whole: int, chance: random.Random) -> Quarter:
    found = {figure.name: whole}
    for cut in figure.cuts:
        one = chance.choice([0, whole, chance.randint(0, whole), min(whole, chance.randint(0, 4))])
        found |= _cut_by_chance(cut.one, one, chance)
        found |= _cut_by_chance(cut.other, whole - one, chance)
    return found


def attack(figure: Figure, quarters: Sequence[Quarter]) -> None:
    made = histories(figure, quarters)
    known, every = known_of(figure, made)
    unknowns = len(every) * len(quarters)
    truth = [each[name] for each in quarters for name in every]
    found = solved(known, unknowns)
    ends = bounds(known, unknowns)
    for n, value in enumerate(truth):
        low, high = ends[n]
        assert low <= value <= high
        if value in SMALL:
            assert n not in found
            assert high - low >= FEWEST - 1


TREES = (ALONE, CUT, DEEP, TALKS, *ALL)


def attack_by_chance(seed: int) -> None:
    chance = random.Random(seed)
    figure = chance.choice(TREES)
    most = chance.choice([6, 12, 40])
    quarters = [counted_by_chance(figure, chance, most) for _ in range(chance.randint(1, 6))]
    attack(figure, quarters)


@pytest.mark.parametrize("part", range(3))
def test_sums_and_differences_of_all_that_was_published_find_no_small_number(part: int) -> None:
    for seed in range(part * 50, part * 50 + 50):
        attack_by_chance(seed)


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("part", range(20))
def test_nor_do_they_in_ten_thousand_histories(part: int) -> None:
    for seed in range(1000 + part * 500, 1000 + part * 500 + 500):
        attack_by_chance(seed)


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=5))
def test_no_law_of_small_towns_finds_one_either(counts: list[tuple[int, int]]) -> None:
    attack(CUT, [{"whole": a + b, "one": a, "other": b} for a, b in counts])


Parts = tuple[int, ...]


def _alone(parts: Parts) -> Quarter:
    return {"whole": parts[0]}


def _halves(parts: Parts) -> Quarter:
    return {"whole": sum(parts), "one": parts[0], "other": parts[1]}


def _thirds(parts: Parts) -> Quarter:
    return {"whole": sum(parts), "one": parts[0], "rest": sum(parts[1:]), "b": parts[1]}


SHAPES = {"alone": (ALONE, 1, _alone), "cut": (CUT, 2, _halves), "deep": (DEEP, 3, _thirds)}


@pytest.mark.parametrize(
    ("shape", "quarters"),
    [
        ("alone", 3),
        ("cut", 1),
        ("cut", 2),
        ("deep", 1),
        pytest.param("alone", 5, marks=pytest.mark.long),
        pytest.param("cut", 3, marks=[pytest.mark.long, pytest.mark.timeout(1800)]),
        pytest.param("deep", 2, marks=[pytest.mark.long, pytest.mark.timeout(1800)]),
    ],
)
def test_who_runs_the_program_on_every_history_has_five_numbers_left(
    shape: str, quarters: int
) -> None:
    """Every history with so much a quarter at most; one of more leaves more to guess between."""
    most, (figure, parts, as_quarter) = 12, SHAPES[shape]
    some = [each for each in product(range(most + 1), repeat=parts) if sum(each) <= most]

    def outcome(history: tuple[int, ...]) -> tuple[tuple[Cell, ...], ...]:
        each = [history[n : n + parts] for n in range(0, len(history), parts)]
        made = histories(figure, [as_quarter(one) for one in each])
        return tuple(release.rows.get("whole", ()) for release in made)

    every = (tuple(chain.from_iterable(each)) for each in product(some, repeat=quarters))
    fewest = [
        len(values)
        for published, group in possible(every, outcome)
        if all(cells[0].value <= most for cells in published if cells)  # all of it is here
        for values in group
        if values & set(SMALL)
    ]

    assert min(fewest) >= FEWEST


def test_whoever_knows_the_least_that_is_cut_cannot_be_told_more() -> None:
    assert ENOUGH_TO_CUT - 2 * (FEWEST - 1) == 1
