"""Makes the report of a quarter, once; whoever asks again gets the same (C9, R68, R69)."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.trial import Mode, Trial
from bot.opening_hours.calendar import open_between
from bot.services import Services
from bot.store.counters import quarter_of
from cogs.evaluation.repository import ReportRepository
from cogs.evaluation.rules import disclosure, figures, page
from cogs.evaluation.rules.page import Report
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours

HOUR = timedelta(hours=1)
CONTACT = "shift_minutes_contact"


class Reports:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._reports = ReportRepository(services.store)
        self._introductions = services.shared(Introductions)
        self._hours = OfficeHours(services)
        self._trial = services.shared(Trial)

    async def note_team(self, guild: GuildId) -> None:
        """How many workers an open bench has now, if there were never fewer in this quarter."""
        if await self._trial.mode(guild) is not Mode.LIVE:
            return
        team = await self._introductions.team(guild)
        quarter = quarter_of(self._services.clock())
        await self._reports.note_workers(guild, quarter, len(team))

    async def of_last_quarter(self, guild: GuildId) -> Report:
        """The report of the last quarter that is over. Raise `Refusal("evaluation-trial")`.

        All of it is one transaction: two who ask first get one report.
        """
        if await self._trial.mode(guild) is not Mode.LIVE:
            raise Refusal("evaluation-trial")
        quarter = page.last_quarter(self._services.clock())
        async with self._services.store.writing():
            known = await self._reports.report(guild, quarter)
            if known is None:
                known, shown = await self._made(guild, quarter)
                await self._reports.add(known, shown)
        return known

    async def fill_in(
        self, guild: GuildId, quarter: str, heard: str, did: str, asks: str
    ) -> Report:
        """Keep what a person wrote. Raise as `page.box`, and "evaluation-gone"."""
        words = {"heard": page.box(heard), "did": page.box(did), "asks": page.box(asks)}
        async with self._services.store.writing():
            await self._reports.fill_in(guild, quarter, **words)
            found = await self._reports.report(guild, quarter)
        if found is None:
            raise Refusal("evaluation-gone")
        return found

    async def _made(self, guild: GuildId, quarter: str) -> tuple[Report, disclosure.Counted]:
        few = await self._few(guild, quarter)
        every = await self._services.counters.of_guild(guild)
        raw = figures.until(every, quarter, few)
        first = min((when for when, _ in every), default=quarter)
        since = {
            each.name: await self._since(guild, each.name, first, quarter) for each in figures.ALL
        }
        release = disclosure.released(
            figures.ALL,
            figures.counted(raw),
            await self._reports.shown(guild),
            # What workers tap of such a quarter is left out of the sum already.
            few_workers=[
                each.name
                for each in figures.ALL
                if not each.of_workers and any(when >= since[each.name] for when in few)
            ],
        )
        before = await self._reports.lines_of_year(guild, quarter[:4])
        begins, ends = page.span_of(quarter)
        worked = every.get((quarter, CONTACT), 0) // 60
        report = Report(
            guild,
            quarter,
            self._services.clock(),
            await self._open_hours(guild, begins, ends),
            None if quarter in few else worked,
            page.lines(figures.ALL, release, before, since),
        )
        return report, release.shown

    async def _few(self, guild: GuildId, last: str) -> frozenset[str]:
        """The quarters with few workers; also those of which nobody knows how many there were."""
        known = await self._reports.fewest_workers(guild)
        every = {when for when, _ in await self._services.counters.of_guild(guild)} | {last}
        return frozenset(each for each in every if known.get(each, 0) < page.FEW_WORKERS)

    async def _since(self, guild: GuildId, name: str, first: str, quarter: str) -> str:
        """The first quarter that is in the row of a figure now."""
        last = await self._reports.since(guild, name)
        return min(page.next_quarter(last) if last else first, quarter)

    async def _open_hours(self, guild: GuildId, begins: datetime, ends: datetime) -> int:
        calendar = await self._hours.calendar(guild)
        return open_between(calendar, begins, ends, most=ends - begins) // HOUR
