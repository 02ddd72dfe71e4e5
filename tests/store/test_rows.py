"""Values come out of the store as they went in, by the names of columns."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, NewType, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.store
import cogs
from bot.app import schemas
from bot.store.keys import Keys
from bot.store.opening import open_store
from bot.store.rows import ColumnOf, Columns, Stored, reader_of, stored

Name = NewType("Name", str)
FILLED_LATER = {"has_shifts"}
"""Fields with a default that no column holds: a service fills them in, from the team."""
MOMENT = datetime(2026, 11, 28, 15, 30, tzinfo=UTC)


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"


@dataclass(frozen=True, slots=True)
class Thing:
    name: Name
    at: datetime
    over_at: datetime | None
    lasts: timedelta
    is_ripe: bool
    fruit: Fruit
    words: tuple[str, ...]
    picture: bytes | None = None
    weighs: float = 1.5


@dataclass(frozen=True, slots=True)
class Basket:
    name: str
    pieces: int


def _words(kept: str) -> tuple[str, ...]:
    return tuple(kept.split())


THING = Columns(Thing, at="begun_at", words=ColumnOf("all_words", _words, " ".join))
THINGS = st.builds(
    Thing,
    name=st.builds(Name, st.text()),
    at=st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    over_at=st.none() | st.just(MOMENT),
    lasts=st.timedeltas(timedelta(0), timedelta(days=90)),
    is_ripe=st.booleans(),
    fruit=st.sampled_from(Fruit),
    words=st.lists(st.text("abc", min_size=1), min_size=1).map(tuple),
    picture=st.none() | st.binary(),
)


class Named(dict[Any, Any]):
    """A row as the driver gives it."""

    def __iter__(self) -> Iterator[Any]:
        return iter(self.values())


def as_row(kept: Mapping[str, Stored]) -> Any:
    return Named(kept)


def whole(thing: Thing) -> Thing:
    """The store knows no fractions of a second."""
    given = {each.name: getattr(thing, each.name) for each in fields(thing)}
    given["at"] = thing.at.replace(microsecond=0)
    given["lasts"] = timedelta(seconds=int(thing.lasts.total_seconds()))
    return Thing(**given)


@given(THINGS)
def test_what_was_kept_is_read_back(thing: Thing) -> None:
    assert THING.read(as_row(THING.write(thing))) == whole(thing)


def test_columns_have_their_own_names_where_they_are_given() -> None:
    thing = Thing(Name("x"), MOMENT, None, timedelta(hours=1), True, Fruit.PEAR, ("a", "b"))

    kept = THING.write(thing)

    assert kept["begun_at"] == int(MOMENT.timestamp())
    assert kept["all_words"] == "a b"
    assert kept["lasts"] == 3600
    assert kept["is_ripe"] == 1
    assert kept["fruit"] == "pear"


def test_a_column_that_is_missing_is_its_default_or_a_mistake_that_is_seen() -> None:
    kept = THING.write(
        Thing(Name("x"), MOMENT, None, timedelta(0), False, Fruit.APPLE, ("a",), b"p", 2.0)
    )
    del kept["picture"], kept["weighs"]

    assert THING.read(as_row(kept)).weighs == 1.5
    del kept["fruit"]
    with pytest.raises(KeyError, match="fruit"):
        THING.read(as_row(kept))


def test_columns_that_are_no_field_are_left_alone() -> None:
    thing = Thing(Name("x"), MOMENT, MOMENT, timedelta(0), False, Fruit.APPLE, ("a",))

    assert THING.read(as_row({**THING.write(thing), "expires_at": 7})) == thing


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        stored(MOMENT.replace(tzinfo=None))


def test_what_no_column_can_hold_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="cannot be kept"):
        stored(["a"])
    with pytest.raises(TypeError, match="no column can hold"):
        reader_of(list[str])


# -- the tables of the rooms ----------------------------------------------------------------------


def declared() -> Iterator[tuple[str, Columns[Any]]]:
    for package in (bot.store, cogs):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "repository" in found.name or found.name.startswith("bot.store"):
                for name, each in vars(importlib.import_module(found.name)).items():
                    if isinstance(each, Columns):
                        yield f"{found.name}.{name}", each


@pytest.mark.parametrize(("name", "columns"), [*declared()])
def test_every_field_of_every_row_can_be_read(name: str, columns: Columns[Any]) -> None:
    """A field whose type no column can hold is found here, and not when the first row comes."""
    assert len(columns._each) == len([each for each in fields(columns._kind) if each.init])
    assert {each.field for each in columns._each} <= {*get_type_hints(columns._kind)}


async def test_every_column_that_is_read_is_in_a_table(data_dir: Path, keys: Keys) -> None:
    store = await open_store(data_dir, keys, schemas())
    rows = await store.db.execute_fetchall(
        "SELECT c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
    )
    known = {row["name"] for row in rows}
    await store.close()

    for name, columns in declared():
        assert {each.column for each in columns._each} <= known | FILLED_LATER, name


def test_no_list_of_columns_stands_twice() -> None:
    """Rows are read by name, so a query says `*`: a new column is not written in ten places."""
    twice = []
    for path in [*Path("cogs").rglob("*.sql"), *Path("bot/store").rglob("*.sql")]:
        if path.parent.name == "schema":
            continue
        lists = re.findall(r"SELECT\s+((?:\w+,\s+){2,}\w+)\s+FROM", path.read_text("utf-8"))
        seen = [" ".join(each.split()) for each in lists]
        twice += [f"{path}: {each}" for each in {*seen} if seen.count(each) > 1]

    assert twice == []


def test_rows_of_several_queries_are_each_read_by_their_own_columns() -> None:
    """Of two columns alike, the first counts, as the driver has it."""
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    one, other = (
        db.execute(asked).fetchone()
        for asked in (
            "SELECT 'pear' AS name, 2 AS pieces, 'plum' AS name",
            "SELECT 7 AS pieces, 'apple' AS name",
        )
    )
    db.close()

    read = Columns(Basket).read

    assert [read(one), read(other), read(one)] == [
        Basket("pear", 2),
        Basket("apple", 7),
        Basket("pear", 2),
    ]
