"""Everything that is kept, in the words of one language, as the papers list it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from bot.store import inventory
from bot.store.inventory import Basis, Copy, Table, ValueKind
from bot.store.inventory_words import LocalizedText, Translation
from bot.store.migrations import Schema
from bot.store.periods import Periods, in_words
from bot.texts.catalogue import Texts


@dataclass(frozen=True, slots=True)
class Column:
    """`kind` is empty for a word or a number."""

    name: str
    kind: str
    purpose: LocalizedText


@dataclass(frozen=True, slots=True)
class InventoryEntry:
    """A table, a file or something on Discord. A table has columns, the others `holds`."""

    kind: str
    name: str
    about: str
    whom: str
    title: LocalizedText
    purpose: LocalizedText
    ends: LocalizedText
    holds: LocalizedText
    columns: tuple[Column, ...]
    basis: str
    article: Basis
    seen: str


class Entries:
    """Reads the inventory in one language."""

    def __init__(
        self, schemas: Iterable[Schema], texts: Texts, locale: str, periods: Periods
    ) -> None:
        self._schemas = list(schemas)
        self._texts = texts
        self._locale = locale
        self._periods = periods

    def all(self) -> list[InventoryEntry]:
        kept, words = inventory.read(self._schemas, self._periods), self._translation("inventory")
        others = inventory.copies(self._schemas, self._periods)
        elsewhere = self._translation("copies")
        return [
            *(self._entry(table, "table", words) for table in kept),
            *(self._entry(copy, copy.kind, elsewhere) for copy in others),
        ]

    def _translation(self, name: str) -> Translation:
        return Translation(self._schemas, name, self._locale, self.periods)

    def _entry(self, kept: Table | Copy, kind: str, words: Translation) -> InventoryEntry:
        return InventoryEntry(
            kind=kind,
            name=kept.name,
            about=kept.about,
            whom=self._say(f"papers-about-{kept.about}"),
            title=words.title(kept),
            purpose=words.purpose(kept),
            ends=words.ends(kept),
            holds=words.holds(kept),
            columns=self._columns(kept, words) if isinstance(kept, Table) else (),
            basis=self._say(f"papers-basis-{kept.basis.word}"),
            article=kept.basis,
            seen=", ".join(self._say(f"papers-seen-{who}") for who in kept.seen_by),
        )

    def _columns(self, table: Table, words: Translation) -> tuple[Column, ...]:
        return tuple(
            Column(name, self._kind(table.kind(name)), words.column(table, name))
            for name in table.columns
        )

    def _kind(self, kind: ValueKind) -> str:
        return "" if kind is ValueKind.PLAIN else self._say(f"papers-kind-{kind}")

    @cached_property
    def periods(self) -> dict[str, str]:
        """The periods in this language, by the names that words may use."""
        each = self._periods.each(self._schemas).items()
        return {name: in_words(self._say, span) for name, span in each}

    def _say(self, name: str, /, **facts: str | int) -> str:
        return self._texts.say(self._locale, name, **facts)
