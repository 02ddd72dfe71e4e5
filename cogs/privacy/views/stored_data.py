"""*Wat weten jullie van mij?*: in short, field by field, and as a file.

Stored facts in plain words: this room's, or those of the inventory for what it does not know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from discord import ButtonStyle, ui

from bot.core.clock import from_seconds
from bot.shell.full_notice import full_notice
from bot.shell.limits import LONGEST_SCREEN
from bot.shell.lists import how_many_fit, in_menus, some
from bot.shell.views import Option, Screen, Words, attached, button, buttons, menu, text
from bot.store.inventory import Table, ValueKind
from bot.store.inventory_words import Inventory
from bot.store.personal_data import OF_DISCORD, StoredRow
from bot.texts.dates_in_words import clock_in_words, day_in_words
from cogs.introductions.rules.team import names_in_order
from cogs.privacy import rules
from cogs.privacy.views.choices import back

Names = Mapping[int | str, str]
"""The people of the team by account, and services elsewhere by their entry in the directory."""


@dataclass(frozen=True, slots=True)
class Context:
    """What rows refer to: names, and what the inventory says of tables and columns."""

    names: Names = field(default_factory=dict)
    inventory: Inventory = field(default_factory=Inventory)

    def table(self, row: StoredRow) -> Table:
        return self.inventory.table(row.table, row.values)


def value(say: Words, kind: ValueKind, held: Any, names: Names) -> str:
    """One value as a person would say it."""
    if held is None:
        return say("privacy-value-nothing")
    if kind in {ValueKind.MOMENT, ValueKind.END}:
        return _moment(say, int(held))
    if kind is ValueKind.YES_OR_NO:
        return say("privacy-value-yes" if held else "privacy-value-no")
    if kind is ValueKind.ACCOUNT:
        return names.get(held, say("privacy-value-worker"))
    if kind is ValueKind.SERVICES:
        return _services(say, str(held), names)
    known = f"privacy-value-{held}"
    return say(known) if say.texts.has(known) else str(held)


def _services(say: Words, entries: str, known: Names) -> str:
    """`JAC, Awel en Tele-Onthaal`; what is on no list any more has no name."""
    named = [known[each] for each in entries.split(",") if each in known]
    return names_in_order(say, named) or say("referral-elsewhere")


def _moment(say: Words, seconds: int) -> str:
    moment = from_seconds(seconds)
    day = day_in_words(say.texts, say.locale, moment)
    hour = clock_in_words(say.texts, say.locale, moment)
    return say("when-other", day=day, hour=hour)


def until(say: Words, row: StoredRow, context: Context) -> str:
    """The day on which a row goes by itself."""
    ends = rules.wiped_at(row, context.table(row))
    if ends is None:
        return say("privacy-value-nothing")
    return day_in_words(say.texts, say.locale, from_seconds(ends))


def facts(say: Words, row: StoredRow, context: Context) -> dict[str, str]:
    """All that a sentence about this row may want to say."""
    table = context.table(row)
    said = {
        column: value(say, table.kind(column), held, context.names)
        for column, held in row.values.items()
    }
    return said | {"table": row.table, "until": until(say, row, context)}


def line(say: Words, row: StoredRow, context: Context) -> str:
    """The row in one line."""
    known = facts(say, row, context)
    if name := _first(say, [f"privacy-held-{each}" for each in _endings(row)]):
        return say(name, **known)
    if named := context.inventory.title(say.locale, row.table):
        return say("privacy-held-known", title=named, until=known["until"])
    return say("privacy-held-other", **known)


def title(say: Words, row: StoredRow, context: Context) -> str:
    if name := _first(say, [f"privacy-table-{each}" for each in _endings(row)]):
        return say(name, **facts(say, row, context))
    return context.inventory.title(say.locale, row.table) or say(
        "privacy-table-other", table=row.table
    )


def _endings(row: StoredRow) -> list[str]:
    """How texts are called for rows in which some column is filled in, and for the others."""
    filled_in = [f"{row.table}-{column}" for column, held in row.values.items() if held]
    return [*filled_in, row.table]


def _first(say: Words, names: list[str]) -> str:
    """The first of these that somebody wrote; empty when nobody wrote any."""
    return next((name for name in names if say.texts.has(name)), "")


def one_field(say: Words, row: StoredRow, column: str, context: Context) -> str:
    """One field: what it is called, its present value, and what it is for."""
    kind = context.table(row).kind(column)
    said = value(say, kind, row.values[column], context.names)
    for name in (f"privacy-field-{row.table}-{column}", f"privacy-field-{column}"):
        if say.texts.has(name):
            return say(name, value=said)
    if purpose := context.inventory.column(say.locale, row.table, column):
        return say("privacy-field-known", purpose=purpose[:1].upper() + purpose[1:], value=said)
    return say("privacy-field-other", column=column, value=said)


MOST_LINES = 20
FRAME = 1400
"""Characters beside what is kept, in short."""
MOST_MENUS = 4
"""With 25 lines each (Discord). The file has all of them, always."""
FILE = "mijn-gegevens.txt"


@dataclass(frozen=True, slots=True)
class Mine:
    """Everything about one person, and what it refers to."""

    rows: tuple[StoredRow, ...]
    context: Context = field(default_factory=Context)


def show(say: Words, mine: Mine) -> Screen:
    return Screen(
        text(say("privacy-title")),
        text(_what_is_kept(say, mine)),
        text(say("privacy-never-kept")),
        buttons(
            button(say("privacy-fields"), "privacy:fields"),
            button(say("privacy-copy"), "privacy:copy"),
            button(say("privacy-choices"), "privacy:choices"),
            button(say("privacy-complaint"), "privacy:complaint"),
            button(say("consent-can"), "consent:can:aside"),
        ),
        *full_notice(say),
        buttons(
            button(say("shell-wipe-all"), "privacy:wipe", style=ButtonStyle.danger),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def _what_is_kept(say: Words, mine: Mine) -> str:
    if not mine.rows:
        return say("privacy-nothing")
    on_discord = [row for row in mine.rows if row.table == OF_DISCORD]
    ours = [row for row in mine.rows if row.table != OF_DISCORD]
    each = [line(say, row, mine.context) for row in ours]
    lines = how_many_fit(each[:MOST_LINES], LONGEST_SCREEN - FRAME)
    if left := len(each) - len(lines):
        lines.append(say("privacy-more", count=left))
    if on_discord:
        last = max(on_discord, key=lambda row: rules.wiped_at(row, mine.context.table(row)) or 0)
        ends = until(say, last, mine.context)
        lines.append(say("privacy-on-discord", count=len(on_discord), until=ends))
    return "\n".join([say("privacy-kept"), *lines, say("privacy-code")])


def fields(say: Words, mine: Mine, chosen: str) -> Screen:
    """Every field of one row; a menu leads to the others."""
    named = rules.numbered(mine.rows)
    if not named:
        return Screen(text(say("privacy-nothing")), back(say))
    chosen = chosen if chosen in named else next(iter(named))
    row = named[chosen]
    said = [one_field(say, row, column, mine.context) for column in row.values]
    return Screen(
        text("\n".join([f"**{title(say, row, mine.context)}**", *_why(say, row, mine)])),
        text(some(say, said, LONGEST_SCREEN - FRAME, "\n")),
        *_menus(say, mine, named, chosen),
        back(say),
    )


def _menus(say: Words, mine: Mine, named: dict[str, StoredRow], chosen: str) -> list[ui.Item[Any]]:
    """As many menus as it takes; what no menu has room for is in the copy, and that is said."""
    hint = say("privacy-fields-hint")
    options = [
        Option(title(say, row, mine.context), name, default=name == chosen)
        for name, row in named.items()
    ]
    pages = in_menus(options)
    menus = [menu(f"privacy:fields:{n}", hint, page) for n, page in pages[:MOST_MENUS]]
    left = sum(len(page) for _, page in pages[MOST_MENUS:])
    return [*menus, *([text(say("privacy-more", count=left))] if left else [])]


def _why(say: Words, row: StoredRow, mine: Mine) -> list[str]:
    basis = mine.context.table(row).basis
    ends = until(say, row, mine.context)
    return [say(f"privacy-basis-{basis.word}"), say("privacy-until", until=ends)]


def copied(say: Words) -> Screen:
    return Screen(text(say("privacy-copied")), attached(FILE), back(say))


def as_file(say: Words, mine: Mine) -> str:
    """All of it, in words and as it stands in the store, for who wants to keep or compare it."""
    parts = [say("privacy-file-title"), say("privacy-file-words")]
    for name, row in rules.numbered(mine.rows).items():
        parts.append("\n".join(_as_text(say, name, row, mine)))
    return "\n\n".join([*parts, say("privacy-never-kept")]).replace("**", "") + "\n"


def _as_text(say: Words, name: str, row: StoredRow, mine: Mine) -> Sequence[str]:
    lines = [f"== {title(say, row, mine.context)} ({name})", *_why(say, row, mine)]
    for column, held in row.values.items():
        lines.append(one_field(say, row, column, mine.context))
        lines.append(f"    {row.table}.{column} = {held}")
    return lines
