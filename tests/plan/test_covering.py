"""Coverage leaves out only what it saw before, and goes on where it was before it rested."""

from __future__ import annotations

import pytest
from coverage import Coverage

from tests.kit import covering


class Named(pytest.Item):
    """A test of which only the name counts."""

    def runtest(self) -> None:
        raise AssertionError("it is never run")


def named(request: pytest.FixtureRequest, nodeid: str) -> pytest.Item:
    return Named.from_parent(request.node.parent, name=nodeid, nodeid=nodeid)


def test_the_same_set_up_is_watched_three_times_and_what_follows_always() -> None:
    watching = Coverage(data_file=None, config_file=False)
    within, after = [], []
    watching.start()
    try:
        for _ in range(5):
            with covering.watched_at_first("a set-up of this test alone"):
                within.append(Coverage.current() is watching)
            after.append(Coverage.current() is watching)
    finally:
        watching.stop()

    assert within == [True, True, True, False, False]
    assert after == [True] * 5


def test_every_test_is_watched_but_not_with_each_of_its_values(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(covering, "_watched", set())
    cells = [f"tests/a/test_b.py::test_c[{number}]" for number in range(1, 21)]
    others = ["tests/a/test_b.py::test_d", "tests/wire/test_e.py::test_f"]

    covering.choose([named(request, nodeid) for nodeid in (*cells, *others)])

    values = [1, 2, 3, 4, 5, 10, 20]
    assert covering._watched == {cells[value - 1] for value in values} | {others[0]}
