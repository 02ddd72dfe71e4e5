"""Everything that is kept, in the words of one language, as the papers list it.

The Dutch of `inventory.toml` stands beside it in `inventory.nl.toml`, the French in
`inventory.fr.toml`. What has no words there yet is given in English, and says so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from bot.store import inventory
from bot.store.inventory import Copy, Table
from bot.store.migrations import CORE_SCHEMA, Schema
from bot.store.periods import Periods, counted
from bot.texts.catalogue import Texts

INVENTORY_LANGUAGE = "en"
SHARED = "shared"
COLUMN_SAYS = "at expires_at: "
"""Which column ends a row is for the inventory; the other papers only say when."""
BASES = {"6.1.e": "public", "6.1.a": "consent", "none": "none"}
Written = Mapping[str, Any]


class LocalizedText(NamedTuple):
    """Words, and the language in which they are."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Column:
    name: str
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
        folders = [CORE_SCHEMA, *(each.folder for each in self._schemas)]
        rows, elsewhere = self._words(folders, "inventory"), self._words(folders, "copies")
        tables = inventory.read(self._schemas, self._periods)
        return [
            *(self._entry(table, "table", rows) for table in tables),
            *(
                self._entry(c, c.kind, elsewhere)
                for c in inventory.copies(self._schemas, self._periods)
            ),
        ]

    def _words(self, folders: Sequence[Path], name: str) -> Written:
        found: dict[str, Any] = {}
        for folder in folders:
            path = folder / f"{name}.{self._locale}.toml"
            if path.exists():
                found |= tomllib.loads(path.read_text("utf-8"))
        return found

    def _entry(self, kept: Table | Copy, kind: str, words: Written) -> InventoryEntry:
        own = words.get(kept.name, {})
        return InventoryEntry(
            kind=kind,
            name=kept.name,
            about=kept.about,
            whom=self._say(f"papers-about-{kept.about}"),
            title=self._said(own.get("title"), kept.title),
            purpose=self._said(own.get("purpose"), kept.purpose),
            ends=self._said(own.get("ends"), kept.ends.removeprefix(COLUMN_SAYS)),
            holds=self._said(own.get("holds"), kept.holds if isinstance(kept, Copy) else ""),
            columns=self._columns(kept, words) if isinstance(kept, Table) else (),
            basis=self._say(f"papers-basis-{BASES[kept.basis]}"),
            seen=", ".join(self._say(f"papers-seen-{who}") for who in kept.seen_by),
        )

    def _columns(self, table: Table, words: Written) -> tuple[Column, ...]:
        known = {
            **words.get(SHARED, {}).get("columns", {}),
            **words.get(table.name, {}).get("columns", {}),
        }
        return tuple(
            Column(name, self._said(known.get(name), purpose))
            for name, purpose in table.columns.items()
        )

    def _said(self, own: str | None, otherwise: str) -> LocalizedText:
        if own is None:
            return LocalizedText(otherwise, INVENTORY_LANGUAGE)
        return LocalizedText(own.format_map(self.periods), self._locale)

    @cached_property
    def periods(self) -> dict[str, str]:
        """The periods in this language, by the names that words may use."""
        each = self._periods.each(self._schemas).items()
        return {name: self.in_words(span) for name, span in each}

    def in_words(self, span: timedelta) -> str:
        unit, number = counted(span)
        return self._say(f"papers-{unit}", days=number)

    def _say(self, name: str, /, **facts: str | int) -> str:
        return self._texts.say(self._locale, name, **facts)
