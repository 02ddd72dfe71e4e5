"""Rows and values of the reports. Nothing here is about a person."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds, to_seconds
from bot.store.opening import Store, queries
from cogs.evaluation.rules.disclosure import Counted
from cogs.evaluation.rules.page import Report, ReportLine

QUERIES = Path(__file__).parent / "queries.sql"


class ReportRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def note_workers(self, guild: GuildId, quarter: str, workers: int) -> None:
        """Remember the least that there were."""
        async with self._store.writing() as db:
            await self._q.note_workers(db, guild_id=guild, quarter=quarter, workers=workers)

    async def fewest_workers(self, guild: GuildId) -> dict[str, int]:
        """By quarter."""
        rows = self._q.fewest_workers(self._store.db, guild_id=guild)
        return {quarter: workers async for quarter, workers in rows}

    async def shown(self, guild: GuildId) -> dict[str, int]:
        """How much of each count is in a published number by now."""
        rows = self._q.count_shown(self._store.db, guild_id=guild)
        return {name: value async for name, value in rows}

    async def since(self, guild: GuildId, name: str) -> str | None:
        """The last quarter in which a number of this figure was shown."""
        row = await self._q.last_row(self._store.db, guild_id=guild, name=name)
        return row[0] if row else None

    async def add(self, report: Report, shown: Counted) -> None:
        async with self._store.writing() as db:
            own = {"guild_id": report.guild, "quarter": report.quarter}
            await self._q.add_report(
                db,
                **own,
                made_at=to_seconds(report.made_at),
                open_hours=report.open_hours,
                worked_hours=report.worked_hours,
            )
            for place, each in enumerate(report.lines):
                await self._q.add_line(
                    db,
                    **own,
                    place=place,
                    depth=each.depth,
                    name=each.name,
                    since=each.since,
                    value=each.value,
                    is_small=each.is_small,
                    year=each.year,
                    is_short=each.is_short,
                )
            for name, value in shown.items():
                if value > 0:
                    await self._q.show_count(db, guild_id=report.guild, name=name, value=value)

    async def fill_in(
        self, guild: GuildId, quarter: str, *, heard: str, did: str, asks: str
    ) -> None:
        async with self._store.writing() as db:
            await self._q.fill_in(
                db, guild_id=guild, quarter=quarter, heard=heard, did=did, asks=asks
            )

    async def report(self, guild: GuildId, quarter: str) -> Report | None:
        row = await self._q.report(self._store.db, guild_id=guild, quarter=quarter)
        if row is None:
            return None
        made_at, heard, did, asks, opened, worked = row
        own = [line for when, line in await self._lines(guild, quarter[:4]) if when == quarter]
        made = from_seconds(made_at)
        return Report(guild, quarter, made, opened, worked, tuple(own), heard, did, asks)

    async def lines_of_year(self, guild: GuildId, year: str) -> Sequence[ReportLine]:
        return [line for _, line in await self._lines(guild, year)]

    async def _lines(self, guild: GuildId, year: str) -> list[tuple[str, ReportLine]]:
        rows = self._q.lines(self._store.db, guild_id=guild, year=year)
        return [
            (
                quarter,
                ReportLine(name, depth, since, value, bool(small), in_year, bool(short)),
            )
            async for quarter, depth, name, since, value, small, in_year, short in rows
        ]
