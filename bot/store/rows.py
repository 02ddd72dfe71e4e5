"""How values are kept: by the names of columns, in the five types that SQLite knows.

Everything that comes out of the store or goes into it passes here, so that nowhere else is known
that a moment is kept as UTC seconds, a length as seconds, and yes and no as 1 and 0.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import datetime, timedelta
from enum import Enum
from functools import cached_property, partial
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Literal,
    Protocol,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

from bot.core.clock import from_seconds, to_seconds

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    T = TypeVar("T", bound=DataclassInstance)
else:
    T = TypeVar("T")

Stored = int | str | bytes | float | None
Reader = Callable[[Any], Any] | None
"""How a stored value is read; None for what is as it was kept."""
PLAIN: frozenset[type] = frozenset({int, str, bytes, float, type(None)})
"""What is kept as it is: most of what is asked and read."""


class Row(Protocol):
    """As the driver gives it: by name or by place, and unpacked in the order of the columns."""

    def __getitem__(self, column: str | int, /) -> Any: ...

    def __iter__(self) -> Iterator[Any]: ...

    def keys(self) -> list[str]: ...


def stored(value: object) -> Stored:
    """Give a value as the store keeps it. Raise `TypeError` for what it cannot keep."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, datetime):
        return to_seconds(value)
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, int | str | bytes | float):
        return value
    raise TypeError(f"cannot be kept: {type(value).__name__}")


@dataclass(frozen=True, slots=True)
class ColumnOf:
    """A column that is not simply named as its field, or not simply read and written."""

    name: str
    read: Callable[[Any], Any] | None = None
    write: Callable[[Any], Stored] | None = None


@dataclass(frozen=True, slots=True)
class FieldColumn:
    """One field of a dataclass and its column; without `read` or `write` a value is as it is."""

    field: str
    column: str
    read: Reader
    write: Callable[[Any], Stored] | None
    is_needed: bool


class Columns(Generic[T]):
    """The columns in which a dataclass is kept, by its fields.

    `columns`: those that are named otherwise than their field, or that need a `ColumnOf`. A field
    with a default may be missing from a row; columns that are no field are left alone. So
    `SELECT *` reads a table wherever it is asked, and a new column stands in the table and in the
    dataclass only.
    """

    def __init__(self, kind: type[T], **columns: str | ColumnOf) -> None:
        self._kind = kind
        self._columns = columns
        self._places: dict[tuple[str, ...], list[tuple[str, int, Reader]]] = {}
        """Of each query: which field stands where in its rows, and how it is read."""

    def read(self, row: Row) -> T:
        """Raise `KeyError` when a column without a default is missing."""
        names = tuple(row.keys())
        places = self._places.get(names) or self._places.setdefault(names, self._found(names))
        values = [*row]
        given = dict[str, Any]()
        for name, place, read in places:
            value = values[place]
            given[name] = value if value is None or read is None else read(value)
        return self._kind(**given)

    def _found(self, names: tuple[str, ...]) -> list[tuple[str, int, Reader]]:
        place = {name: names.index(name) for name in names}  # of two alike, the first
        if missing := [e.column for e in self._each if e.is_needed and e.column not in place]:
            raise KeyError(*missing)
        return [(e.field, place[e.column], e.read) for e in self._each if e.column in place]

    def write(self, value: T) -> dict[str, Stored]:
        """Every field, by the name of its column."""
        kept = {}
        for each in self._each:
            found = getattr(value, each.field)
            write = each.write or WRITERS.get(type(found), stored)
            kept[each.column] = found if write is None else write(found)
        return kept

    @cached_property
    def _each(self) -> list[FieldColumn]:
        hints = get_type_hints(self._kind)
        return [self._one(each, hints[each.name]) for each in fields(self._kind) if each.init]

    def _one(self, field: Field[Any], hint: object) -> FieldColumn:
        named = self._columns.get(field.name, field.name)
        column = named if isinstance(named, ColumnOf) else ColumnOf(named)
        has_default = field.default is not MISSING or field.default_factory is not MISSING
        read = column.read or reader_of(hint)
        return FieldColumn(field.name, column.name, read, column.write, not has_default)


def reader_of(hint: object) -> Callable[[Any], Any] | None:
    """How a value of this type is made of what the store kept; None for what is as it was kept.

    Raise `TypeError` for a type that no column can hold.
    """
    if isinstance(hint, types.UnionType):
        (hint,) = (each for each in get_args(hint) if each is not type(None))
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    if get_origin(hint) is Literal or hint in PLAIN:
        return None
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and hint in READERS:
        return READERS[hint]
    raise TypeError(f"no column can hold {hint}; give a ColumnOf with `read`")


READERS: Mapping[type, Callable[[Any], Any]] = {
    datetime: from_seconds,
    timedelta: partial(timedelta, 0),  # no days, and so many seconds
    bool: bool,
}


WRITERS: Mapping[type, Callable[[Any], Any] | None] = {
    **dict.fromkeys(PLAIN),
    datetime: to_seconds,
    bool: int,
}
"""How a value of exactly this type is kept; None: as it is. Of any other type, `stored` knows."""


def facts(given: Mapping[str, object]) -> dict[str, Any]:
    """What a query is asked with, as the store keeps it."""
    kept = dict[str, Any]()
    for name, value in given.items():
        write = WRITERS.get(type(value), stored)
        kept[name] = value if write is None else write(value)
    return kept
