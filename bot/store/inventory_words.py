"""The inventory in the words of each language, for papers and for who looks at their own data.

The Dutch of `inventory.toml` stands beside it in `inventory.nl.toml`, the French in
`inventory.fr.toml`. What has no words there yet is given in English, and says so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from bot.store.inventory import Basis, Copy, Table, ValueKind, read
from bot.store.migrations import CORE_SCHEMA, Schema
from bot.store.periods import Periods, in_words
from bot.texts.catalogue import Texts

ENGLISH = "en"
"""The language of `inventory.toml` itself."""
SHARED = "shared"
"""Under this name stand columns that mean the same in every table."""
ALWAYS_ENDS = "expires_at"
"""What the column is called that ends a row, in a table that no inventory lists."""


class LocalizedText(NamedTuple):
    """Words, and the language in which they are."""

    text: str
    lang: str


class Translation:
    """What the inventory says, in one language."""

    def __init__(
        self, schemas: Iterable[Schema], name: str, locale: str, periods: Mapping[str, str]
    ) -> None:
        """`name` is `inventory` or `copies`; `periods`: in this language, by name."""
        self._locale = locale
        self._periods = periods
        self._words: dict[str, Any] = {}
        for folder in (CORE_SCHEMA, *(each.folder for each in schemas)):
            self._words |= _read(folder / f"{name}.{locale}.toml")

    def title(self, kept: Table | Copy) -> LocalizedText:
        return self._said(self._words_of(kept.name).get("title"), kept.title)

    def purpose(self, kept: Table | Copy) -> LocalizedText:
        return self._said(self._words_of(kept.name).get("purpose"), kept.purpose)

    def ends(self, kept: Table | Copy) -> LocalizedText:
        return self._said(self._words_of(kept.name).get("ends"), kept.ends)

    def holds(self, kept: Table | Copy) -> LocalizedText:
        otherwise = kept.holds if isinstance(kept, Copy) else ""
        return self._said(self._words_of(kept.name).get("holds"), otherwise)

    def column(self, table: Table, column: str) -> LocalizedText:
        shared, own = (self._words_of(name).get("columns", {}) for name in (SHARED, table.name))
        return self._said(own.get(column, shared.get(column)), table.columns[column])

    def _words_of(self, name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._words.get(name, {})
        return found

    def _said(self, own: str | None, otherwise: str) -> LocalizedText:
        if own is None:
            return LocalizedText(otherwise, ENGLISH)
        return LocalizedText(own.format_map(self._periods), self._locale)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


@dataclass(frozen=True, slots=True)
class Inventory:
    """Every table by its name, and what is said of them in each language."""

    tables: Mapping[str, Table] = field(default_factory=dict)
    languages: Mapping[str, Translation] = field(default_factory=dict)

    def table(self, name: str, columns: Iterable[str]) -> Table:
        """What is known of a table; of one that is not listed, only what every table has."""
        return self.tables.get(name) or _unlisted(name, columns)

    def title(self, locale: str, table: str) -> str:
        """Empty when it is not listed."""
        known = self.tables.get(table)
        return self.languages[locale].title(known).text if known else ""

    def column(self, locale: str, table: str, column: str) -> str:
        """What a column is for; empty when it is not listed."""
        known = self.tables.get(table)
        if known is None or column not in known.columns:
            return ""
        return self.languages[locale].column(known, column).text


def read_all(schemas: Iterable[Schema], texts: Texts, periods: Periods) -> Inventory:
    """Every table with its words, in which the periods stand as the operator decided them."""
    schemas = tuple(schemas)
    languages = {}
    for locale in texts.locales:
        say = partial(texts.say, locale)
        words = {name: in_words(say, span) for name, span in periods.each(schemas).items()}
        languages[locale] = Translation(schemas, "inventory", locale, words)
    return Inventory({each.name: each for each in read(schemas, periods)}, languages)


def _unlisted(name: str, columns: Iterable[str]) -> Table:
    kinds = {ALWAYS_ENDS: ValueKind.END} if ALWAYS_ENDS in columns else {}
    named = dict.fromkeys(columns, "")
    return Table("", name, "young", "", "", named, basis=Basis.PUBLIC, kinds=kinds)
