"""*Wat weten jullie van mij?*: in short, field by field, and as a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from discord import ButtonStyle, ui

from bot.core.alias import NO_SERVER
from bot.shell.boxes import attached
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import how_many_fit, in_menus, some
from bot.shell.page_links import full_notice
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
from bot.texts.typed_text import units
from cogs.introductions.rules.team import Audience, who_reads
from cogs.privacy import rules
from cogs.privacy.service.wiping import IN_PRIVATE
from cogs.privacy.views.choices import back
from cogs.privacy.views.facts_in_words import Context, line, one_field, title, until

SAID_WHO = "self_disclosure"
"""The table of who said who they are."""
MOST_LINES = 20
FRAME = 1400
"""Characters beside what is kept, in short."""
IN_FRAME = 300
"""Of those for where it stands on Discord and what is not kept; longer takes from the lines."""
TEAM, OWN_DMS, ELSEWHERE = "", "dms", "elsewhere"
"""Where something stands, unless that is the channel of one kind of worker. `ELSEWHERE`: nobody
knows any more that it is their own direct messages, or it is those of who leads the team.
"""
WITHOUT_KIND = {
    TEAM: "privacy-on-discord",
    OWN_DMS: "privacy-in-your-dms",
    ELSEWHERE: "privacy-on-discord-elsewhere",
}
OUTSIDE = (OWN_DMS, ELSEWHERE)
MOST_MENUS = 4
"""With 25 lines each (Discord). The file has all of them, always."""
FILE = "mijn-gegevens.txt"


@dataclass(frozen=True, slots=True)
class Mine:
    """Everything about one person, and what it refers to.

    `own_readers`: who reads along in the channel of each kind of worker that they chose.
    """

    rows: tuple[StoredRow, ...]
    context: Context = field(default_factory=Context)
    own_readers: Mapping[str, Audience] = field(default_factory=dict)


def show(say: Words, mine: Mine) -> Screen:
    return Screen(
        text(say("privacy-title")),
        text(_what_is_kept(say, mine)),
        text(_never_kept(say, mine)),
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
    there = _on_discord(say, mine, on_discord)
    told = sum(map(units, [*there, _never_kept(say, mine)]))
    lines = how_many_fit(each[:MOST_LINES], LONGEST_SCREEN - FRAME - max(0, told - IN_FRAME))
    if left := len(each) - len(lines):
        lines.append(say("privacy-more", count=left))
    lines += there
    return "\n".join([say("privacy-kept"), *lines, say("privacy-code")])


def _on_discord(say: Words, mine: Mine, posted: list[StoredRow]) -> list[str]:
    """Where something of theirs stands on Discord, and until when the last of it does."""
    found: dict[str, list[StoredRow]] = {}
    for row in posted:
        place = _place(mine, row)
        # What waits for its moment does not stand there.
        if row.values["message_id"] or place not in OUTSIDE:
            found.setdefault(place, []).append(row)
    return [_there(say, mine, *each) for each in found.items()]


def _place(mine: Mine, posted: StoredRow) -> str:
    """The kind of worker in whose channel it stands, or one of those that have no kind."""
    channel = posted.values["channel_id"]
    for row in mine.rows:
        here = (row.values.get("channel_id"), row.values.get("thread_id"))
        if row.table == "conversation" and channel in here:
            return row.values.get("only_role") or TEAM
    own = {row.values["channel_id"] for row in mine.rows if row.table in IN_PRIVATE}
    is_theirs = channel in own or posted.values["guild_id"] == NO_SERVER
    return OWN_DMS if is_theirs else ELSEWHERE


def _there(say: Words, mine: Mine, place: str, rows: list[StoredRow]) -> str:
    last = _last(say, mine, rows)
    if place in WITHOUT_KIND:
        return say(WITHOUT_KIND[place], until=last)
    readers = who_reads(say, mine.own_readers.get(place, Audience()))
    return say("privacy-on-discord-own", until=last, readers=readers)


def _last(say: Words, mine: Mine, rows: list[StoredRow]) -> str:
    last = max(rows, key=lambda row: rules.wiped_at(row, mine.context.table(row)) or 0)
    return until(say, last, mine.context)


def _never_kept(say: Words, mine: Mine) -> str:
    """What they told themselves is not among it (R20)."""
    named = [row for row in mine.rows if row.table == SAID_WHO]
    if not named:
        return say("privacy-never-kept")
    leaving = all(row.values["leaving"] for row in named)
    return say("privacy-never-kept-named", leaving="yes" if leaving else "no")


def fields(say: Words, mine: Mine, chosen: str) -> Screen:
    """Every field of one row; a menu leads to the others."""
    named = rules.numbered(mine.rows)
    if not named:
        return Screen(text(say("privacy-nothing")), back(say))
    chosen = chosen if chosen in named else next(iter(named))
    row, table = named[chosen], mine.context.table(named[chosen])
    said = [one_field(say, row, each, mine.context) for each in rules.in_words(row, table)]
    return Screen(
        text("\n".join([f"### {_titles(say, named, mine)[chosen]}", *_why(say, row, mine)])),
        text(some(say, said, LONGEST_SCREEN - FRAME, "\n")),
        text(say("privacy-fields-numbers")),
        *_menus(say, mine, named, chosen),
        back(say),
    )


def _titles(say: Words, named: dict[str, StoredRow], mine: Mine) -> dict[str, str]:
    """What each is called, by its name; what would be called alike is counted."""
    titles = {name: title(say, row, mine.context) for name, row in named.items()}
    alike, told = Counter(titles.values()), Counter[str]()
    for name, titled in titles.items():
        told[titled] += 1
        if alike[titled] > 1:
            titles[name] = f"{titled} ({told[titled]})"
    return titles


def _menus(say: Words, mine: Mine, named: dict[str, StoredRow], chosen: str) -> list[ui.Item[Any]]:
    """As many menus as it takes; what no menu has room for is in the copy, and that is said."""
    hint = say("privacy-fields-hint")
    options = [
        Option(titled, name, default=name == chosen)
        for name, titled in _titles(say, named, mine).items()
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
    return "\n\n".join([*parts, _never_kept(say, mine)]).replace("**", "") + "\n"


def _as_text(say: Words, name: str, row: StoredRow, mine: Mine) -> Sequence[str]:
    lines = [f"== {title(say, row, mine.context)} ({name})", *_why(say, row, mine)]
    for column, held in row.values.items():
        lines.append(one_field(say, row, column, mine.context))
        lines.append(f"    {row.table}.{column} = {held}")
    return lines
