"""Promises broken on purpose: whoever breaks one like that is told so by the tests that keep it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.plan.mutants import (
    README,
    ROOT,
    TABLE,
    TESTS_FAILED,
    Mutant,
    broken,
    copied,
    ends,
    promises,
    read,
    table,
)

MUTANTS = read()
GUARANTEES = 30
"""Breaks at least of what is no promise by itself: expiry, aliases, doors, the crisis card, …"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.mktemp("copy"))


@pytest.mark.long
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
def test_a_broken_promise_is_noticed(copy: Path, mutant: Mutant) -> None:
    with broken(copy, mutant):
        done = ends(copy, mutant.tests)

    assert done.returncode == TESTS_FAILED, done.stdout[-2000:]


@pytest.mark.long
@pytest.mark.parametrize("tests", sorted({test for each in MUTANTS for test in each.tests}))
def test_nothing_is_noticed_where_nothing_is_broken(copy: Path, tests: str) -> None:
    done = ends(copy, (tests,))

    assert done.returncode == 0, done.stdout[-2000:]


# -- what needs no minutes ------------------------------------------------------------------------


def test_what_a_mutant_breaks_is_said_once_and_its_tests_are_there() -> None:
    for mutant in MUTANTS:
        for change in mutant.changes:
            said = (ROOT / change.file).read_text("utf-8").count(change.was)
            assert said == 1, (mutant.name, change.was)
            assert change.was != change.becomes, mutant.name
        for test in mutant.tests:
            assert (ROOT / test.partition("::")[0]).exists(), (mutant.name, test)


def test_each_promise_is_broken_in_three_ways_at_least_and_all_else_in_thirty() -> None:
    counted = Counter(each.of for each in MUTANTS)

    assert {number: counted[number] >= 3 for number in promises()} == dict.fromkeys(
        promises(), True
    )
    assert len(promises()) == 11
    assert sum(counted[of] for of in counted if of not in promises()) >= GUARANTEES


def test_no_two_mutants_have_one_name() -> None:
    assert [name for name, times in Counter(m.name for m in MUTANTS).items() if times > 1] == []


def test_the_table_says_what_the_data_say() -> None:
    """`python -m tests.plan.mutants` writes it."""
    assert TABLE.read_text("utf-8") == table()
    assert "docs/promises.md" in README.read_text("utf-8")
