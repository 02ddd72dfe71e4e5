"""The newest report of each town, as it was published, out of a store or a backup (C9)."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.app import read_texts
from bot.core.errors import StartRefused
from bot.papers.report import QuarterReport, page
from bot.settings import Settings
from bot.store.connection import Connection
from bot.store.guild_profile import GuildProfile
from bot.texts.report_words import as_csv

REPORTS = """
SELECT guild_id, quarter, heard, did, asks, open_hours, worked_hours
  FROM quarterly_report AS newest
 WHERE quarter = (SELECT max(quarter) FROM quarterly_report WHERE guild_id = newest.guild_id)
 ORDER BY guild_id
"""
LINES = """
SELECT name, depth, since, value, is_small, year, is_short
  FROM report_line WHERE guild_id = ? AND quarter = ? ORDER BY place
"""
TOWN = "SELECT value FROM guild_setting WHERE guild_id = ? AND room = ?"


@dataclass(frozen=True, slots=True)
class StoredLine:
    name: str
    depth: int
    since: str
    value: int | None
    is_small: bool
    year: int
    is_short: bool


async def newest(db: Connection) -> tuple[QuarterReport, ...]:
    """One for each town that has any."""
    return tuple([each async for each in _newest(db)])


async def _newest(db: Connection) -> AsyncIterator[QuarterReport]:
    for row in await db.execute_fetchall(REPORTS):
        guild, quarter = row["guild_id"], row["quarter"]
        lines = await db.execute_fetchall(LINES, (guild, quarter))
        named = list(await db.execute_fetchall(TOWN, (guild, GuildProfile.ROOM)))
        profile = GuildProfile(**(json.loads(named[0]["value"]) if named else {}))
        yield QuarterReport(
            profile.name,
            quarter,
            row["open_hours"],
            row["worked_hours"],
            tuple(StoredLine(*each) for each in lines),
            row["heard"],
            row["did"],
            row["asks"],
        )


def write(
    settings: Settings,
    locale: str,
    moment: datetime,
    reports: Sequence[QuarterReport],
    folder: Path,
) -> list[Path]:
    """A page and a table for each, numbered where there are several. Raise `StartRefused`."""
    texts = read_texts(settings)
    files: dict[str, str] = {}
    for number, each in enumerate(reports, 1):
        name = each.quarter.lower() if len(reports) == 1 else f"{each.quarter.lower()}-{number}"
        files[f"{name}.html"] = page(settings, texts, locale, moment, each)
        files[f"{name}.csv"] = as_csv(each.lines, each.quarter)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, "utf-8")
    except OSError:
        raise StartRefused("papers-cannot-write", folder=str(folder)) from None
    return [folder / name for name in files]
