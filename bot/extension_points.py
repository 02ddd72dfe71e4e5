"""Extension points: where a room lets the rooms above it take part, without knowing them.

The room that calls declares an `ExtensionPoint` as a constant: what is handed in, what comes back.
Rooms above register in their `setup`. CONTRIBUTING lists all points; a test holds that.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class ExtensionPoint(Generic[P, T]):
    """`name`: the room and what it is for. `called`: when, and in which transaction if in one."""

    name: str
    called: str


@dataclass(frozen=True, slots=True)
class DoorButton:
    """A button that a room above adds to a screen: its words, and the door to which it leads."""

    label: str
    door: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a room looked at, in words: that it is well, or what to do so that it is.

    `name` is the same at every look, and says nothing about anybody.
    """

    name: str
    ok: bool
    words: str


class Extensions:
    """Who takes part where, in one running bot."""

    def __init__(self) -> None:
        self._parts: dict[ExtensionPoint[Any, Any], list[Callable[..., Awaitable[Any]]]] = {}

    def register(
        self,
        point: ExtensionPoint[P, T],
        part: Callable[P, Awaitable[T]],
        *,
        first: bool = False,
    ) -> None:
        """Take part, after those that registered before; `first`: before them."""
        parts = self._parts.setdefault(point, [])
        parts.insert(0 if first else len(parts), part)

    def points(self) -> frozenset[ExtensionPoint[Any, Any]]:
        """Those in which somebody takes part."""
        return frozenset(self._parts)

    async def call(self, point: ExtensionPoint[P, T], *given: P.args, **named: P.kwargs) -> list[T]:
        """Call each part in its turn; what one raises ends the call."""
        return [await part(*given, **named) for part in self._parts.get(point, ())]

    async def gather(
        self, point: ExtensionPoint[P, list[T]], *given: P.args, **named: P.kwargs
    ) -> list[T]:
        """All that the parts give, in one list."""
        return [each for part in await self.call(point, *given, **named) for each in part]
