"""The languages that people read: the one table of them, from which every list of them comes.

A language is added here, and then in what the tests name: a Fluent file a room, the inventories,
and the tables of words that are keyed by language, such as how numbers are written.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

Locale = Literal["nl", "en", "fr"]
LOCALES: tuple[str, ...] = get_args(Locale)
IN_WORDS = f"{', '.join(LOCALES[:-1])} or {LOCALES[-1]}"
DEFAULT: Locale = "nl"
"""What is said where nothing else was chosen, and what names of commands are kept in."""

WIDELY_READ: Locale = "en"
"""What somebody reads in private whose Discord speaks none of ours."""


class LocaleNames(NamedTuple):
    """Its own name for itself, and Discord's codes for it, the first of them the usual one."""

    name: str
    on_discord: tuple[str, ...]


LANGUAGES: dict[str, LocaleNames] = {
    "nl": LocaleNames("Nederlands", ("nl",)),
    "en": LocaleNames("English", ("en-GB", "en-US")),
    "fr": LocaleNames("Français", ("fr",)),
}
ON_DISCORD: dict[str, str] = {
    code: locale for locale, each in LANGUAGES.items() for code in each.on_discord
}
"""The language in which we answer whoever has Discord in this one."""
