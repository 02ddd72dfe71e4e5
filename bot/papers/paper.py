"""What all papers share: the settings, the words, the list of what is kept, the templates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from importlib.metadata import version

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from bot.app import read_texts, schemas
from bot.core.clock import HOME
from bot.papers.entries import Entries, InventoryEntry
from bot.papers.purposes import TownPurpose
from bot.settings import Settings
from bot.store.inventory import Basis
from bot.store.periods import Periods
from bot.texts.catalogue import Texts
from bot.texts.dates_in_words import day_in_words

BOLD = re.compile(r"\*\*(.+?)\*\*\s*(.*)", re.DOTALL)
KINDS = ("discord", "table", "file")
UNFILLED = ("organisation", "organisation_address", "organisation_contact", "dpo_contact")
UNDECIDED = ("legal_basis", "decision")


def periods_of(settings: Settings) -> Periods:
    """The periods that the operator decided."""
    return Periods(
        keep_days=settings.keep_days,
        idle_days=settings.idle_days,
        log_days=settings.log_days,
        backup_days=settings.backup_days,
    )


def unfilled(settings: Settings) -> list[str]:
    """The settings that the papers show as open."""
    return [name for name in UNFILLED + UNDECIDED if not getattr(settings, name)]


@dataclass(frozen=True)
class Paper:
    """Everything that a template may ask, in one language, at one moment."""

    settings: Settings
    texts: Texts
    locale: str
    moment: datetime
    purposes: tuple[TownPurpose, ...] = ()
    """In each town's own words; empty where nobody decided it, or where it cannot be read."""

    def say(self, name: str, /, **facts: str | int) -> str:
        return self.texts.say(self.locale, name, **facts)

    @property
    def organisation(self) -> str:
        return self.settings.organisation or self.say("papers-some-town")

    @cached_property
    def entries(self) -> list[InventoryEntry]:
        return self._entries.all()

    @property
    def periods(self) -> dict[str, str]:
        return self._entries.periods

    @cached_property
    def spans(self) -> Mapping[str, timedelta]:
        """The same, to be counted."""
        return periods_of(self.settings).each(schemas())

    def days(self, name: str) -> int:
        """How many whole days a period has."""
        return self.spans[name].days

    @cached_property
    def _entries(self) -> Entries:
        return Entries(schemas(), self.texts, self.locale, periods_of(self.settings))

    def entries_about(self, *whom: str) -> list[InventoryEntry]:
        """What is about these, first what people see on Discord."""
        found = [entry for entry in self.entries if entry.about in whom]
        return sorted(found, key=lambda entry: KINDS.index(entry.kind))

    @property
    def bases(self) -> list[Basis]:
        """The articles on which something that is kept rests, the first of the list first."""
        used = {entry.article for entry in self.entries} - {Basis.NONE}
        return [each for each in Basis if each in used]

    @property
    def suggested(self) -> str:
        """The same in sentences, each with what rests on it."""
        each = " ".join(self.say(f"papers-suggested-{basis.word}") for basis in self.bases)
        return self.say("papers-purpose-suggested", bases=each)

    def of_kind(self, kind: str) -> list[InventoryEntry]:
        return [entry for entry in self.entries if entry.kind == kind]

    @property
    def date(self) -> str:
        """The day at home, in words, with the year."""
        day = day_in_words(self.texts, self.locale, self.moment)
        return f"{day} {self.moment.astimezone(HOME).year}"

    def render(self, template: str, **more: object) -> str:
        return _environment().get_template(template).render(paper=self, say=self.say, **more)


def paper(
    settings: Settings, locale: str, moment: datetime, purposes: tuple[TownPurpose, ...] = ()
) -> Paper:
    return Paper(settings, read_texts(settings), locale, moment, purposes)


def split(said: str) -> tuple[str, str]:
    """A text as Discord shows it, `**head** rest`, in its two halves."""
    found = BOLD.fullmatch(said)
    return (found[1], found[2]) if found else ("", said)


def cell(said: object) -> str:
    """Words that fit in a cell of a Markdown table."""
    return str(said).replace("|", "\\|").replace("\n", " ")


def program_version() -> str:
    return version("bankje")


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("bot.papers"),
        autoescape=select_autoescape(["html.j2"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {"cell": cell, "halves": split}
    made.globals |= {"version": program_version()}
    return made
