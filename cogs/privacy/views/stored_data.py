"""*Wat weten jullie van mij?*: in short, field by field, and as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from discord import ButtonStyle, ui

from bot.shell.boxes import attached
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.full_notice import full_notice
from bot.shell.lists import how_many_fit, in_menus, some
from bot.shell.shared_doors import (
    DOOR_COMPLAINT,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_HOUSE_RULES,
    DOOR_WHAT_IT_CAN,
    DOOR_WIPE,
)
from bot.shell.views import Option, Screen, Words, button, buttons, menu, text
from bot.store.personal_data import OF_DISCORD, StoredRow
from cogs.privacy import rules
from cogs.privacy.views.choices import back
from cogs.privacy.views.facts_in_words import Context, line, one_field, title, until

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
            button(say("privacy-complaint"), DOOR_COMPLAINT),
            button(say("consent-can"), f"{DOOR_WHAT_IT_CAN}:aside"),
        ),
        *full_notice(say),
        buttons(
            button(say("shell-wipe-all"), DOOR_WIPE, style=ButtonStyle.danger),
            button(say("consent-rules-title"), DOOR_HOUSE_RULES),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
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
    lines += _on_discord(say, mine, on_discord)
    return "\n".join([say("privacy-kept"), *lines, say("privacy-code")])


def _on_discord(say: Words, mine: Mine, posted: list[StoredRow]) -> list[str]:
    """Where something of theirs stands on Discord, and until when the last of it does."""
    team = {row.values.get(each) for row in mine.rows for each in ("channel_id", "thread_id")
            if row.table == "conversation"}  # fmt: skip
    here = [row for row in posted if row.values["channel_id"] in team]
    private = [row for row in posted if row not in here]
    said = (("privacy-on-discord", here), ("privacy-in-your-dms", private))
    return [say(name, until=_last(say, mine, rows)) for name, rows in said if rows]


def _last(say: Words, mine: Mine, rows: list[StoredRow]) -> str:
    last = max(rows, key=lambda row: rules.wiped_at(row, mine.context.table(row)) or 0)
    return until(say, last, mine.context)


def fields(say: Words, mine: Mine, chosen: str) -> Screen:
    """Every field of one row; a menu leads to the others."""
    named = rules.numbered(mine.rows)
    if not named:
        return Screen(text(say("privacy-nothing")), back(say))
    chosen = chosen if chosen in named else next(iter(named))
    row, table = named[chosen], mine.context.table(named[chosen])
    said = [one_field(say, row, each, mine.context) for each in rules.in_words(row, table)]
    return Screen(
        text("\n".join([f"### {title(say, row, mine.context)}", *_why(say, row, mine)])),
        text(some(say, said, LONGEST_SCREEN - FRAME, "\n")),
        text(say("privacy-fields-numbers")),
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
