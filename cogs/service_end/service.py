"""Decides the last day of a bench, and takes its rows away, step by step: safe to be killed at any.

The order: every row but this decision and the traces of messages, in one transaction, so that no
room posts anything anew; then what stands on Discord; then the bot leaves; then all that is left,
in the transaction that writes the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import HOME, from_seconds, to_seconds
from bot.core.errors import Refusal
from bot.guilds.service_end import (
    OPERATOR,
    ClosedServer,
    CloseRequest,
    Progress,
    ServiceEnd,
)
from bot.services import Services
from bot.store.data_folder import write_durably
from bot.store.personal_data import counted_by_table, forget_server, numbers_kept
from bot.store.posted_messages import Traces
from cogs.questions.service.questions import ConversationCounts, Questions
from cogs.service_end import rules

FOLDER = "closed"
"""Beside the store: the papers of servers that were closed."""
Draw = Callable[[ClosedServer], str]


class ServiceEnds:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._traces: Traces = services.traces
        self._questions = Questions(services)
        self._counts = ConversationCounts(services)

    async def decided(self, guild: GuildId) -> ServiceEnd:
        return await self._services.guilds.get(guild, ServiceEnd)

    async def all(self) -> list[tuple[GuildId, ServiceEnd]]:
        """Every server that is to be closed, or is being closed."""
        known = await self._services.guilds.with_room(ServiceEnd)
        found = [(guild, await self.decided(guild)) for guild in known]
        return [(guild, end) for guild, end in found if end.last_day]

    # -- deciding ---------------------------------------------------------------------------------

    async def decide(
        self, guild: GuildId, last_day: date, *, typed: str, name: str, by: int
    ) -> None:
        """An admin closes the bench. Raise as `rules.confirmed`, `rules.allowed` and `_put`."""
        rules.confirmed(typed, name)
        today = self._services.clock().astimezone(HOME).date()
        await self._put(guild, rules.allowed(last_day, today), by)

    async def decide_as_operator(self, asked: CloseRequest) -> str:
        """Do what the operator asks, on any day from today on; give the text that says so."""
        end, today = (
            await self.decided(asked.server),
            self._services.clock().astimezone(HOME).date(),
        )
        if end.progress:
            return "start-close-began"
        if asked.last_day is None:
            await self._put(asked.server, None, OPERATOR)
            return "start-close-cancelled"
        if asked.last_day < today:
            return "start-close-past"
        await self._put(asked.server, asked.last_day, OPERATOR)
        return "start-close-decided"

    async def cancel(self, guild: GuildId, *, by: int) -> None:
        """It stays open. Raise `Refusal("service_end-began")` when it is too late."""
        await self._put(guild, None, by)

    async def _put(self, guild: GuildId, last_day: date | None, by: int) -> None:
        """Raise `Refusal("service_end-began")` when rows are gone already."""
        services = self._services
        async with services.store.writing():
            if (await self.decided(guild)).progress:
                raise Refusal("service_end-began")
            end = ServiceEnd(last_day=last_day, decided_by=by, paper=services.random_source.token())
            await services.guilds.put(guild, end, services.clock(), by=by or None)
            if last_day:
                await self._announce(guild)

    async def _announce(self, guild: GuildId) -> None:
        """Who asked for a notice when there is something new gets one: there is."""
        places = {channel for channel, _ in await self._counts.by_channel(guild)}
        for channel in places:
            for each in await self._counts.conversations_in(guild, channel):
                if each.closed_at is None:
                    await self._questions.notices.next(each)

    # -- carrying it out --------------------------------------------------------------------------

    async def erase_rows(self, guild: GuildId, channels: Collection[int], server: str) -> None:
        """Let every row go at once, and all that stands on Discord be due.

        `channels`: those of the server now; what any row names among them is looked through.
        """
        services, now = self._services, self._services.clock()
        async with services.store.wiping():
            end = await self.decided(guild)
            rows = await counted_by_table(services.store, guild)
            places = await numbers_kept(services.store, guild) & {*channels}
            await self._traces.end_all(guild, now)
            await forget_server(services.store, guild)
            progress = Progress(
                began_at=to_seconds(now),
                server=server,
                rows={name: count for name, count in rows.items() if count},
                places=tuple(sorted(places)),
                traces=rows.get("trace", 0),
            )
            begun = end.model_copy(update={"progress": progress})
            await services.guilds.put(guild, begun, now)
        await services.store.empty_log()

    async def standing(self, guild: GuildId) -> int:
        """How many messages are known to stand, or not known to be gone."""
        return await self._traces.overdue(guild, self._services.clock())

    async def not_looked_at(self, guild: GuildId) -> int:
        """In how many channels something of the bot may stand."""
        return len(self._progress(await self.decided(guild)).places)

    async def cleared(self, guild: GuildId, place: int, posts: int) -> None:
        """Nothing of the bot stands in that channel; so many messages did."""
        now = self._progress(await self.decided(guild))
        left = tuple(each for each in now.places if each != place)
        await self._note(guild, now.model_copy(update={"places": left, "posts": now.posts + posts}))

    async def has_left(self, guild: GuildId) -> None:
        now = self._progress(await self.decided(guild))
        await self._note(guild, now.model_copy(update={"left": True}))

    async def _note(self, guild: GuildId, progress: Progress) -> None:
        end = (await self.decided(guild)).model_copy(update={"progress": progress})
        await self._services.guilds.put(guild, end, self._services.clock())

    def _progress(self, end: ServiceEnd) -> Progress:
        assert end.progress, "the rows stand"
        return end.progress

    async def finish(self, guild: GuildId, draw: Draw, newest_backup: datetime | None) -> Path:
        """Take away the last rows, look if any is left, and write the paper: all or nothing."""
        services = self._services
        async with services.store.wiping() as db:
            end, not_gone = await self.decided(guild), await self.standing(guild)
            await forget_server(services.store, guild)
            await db.execute_fetchall("DELETE FROM trace WHERE guild_id = ?", (guild,))
            left = await counted_by_table(services.store, guild)
            path = services.store.space.folder / FOLDER / f"{end.last_day}-{end.paper[:8]}.md"
            path.parent.mkdir(mode=0o700, exist_ok=True)
            facts = self._facts(end, left, not_gone, newest_backup)
            write_durably(path, draw(facts).encode())
        await services.store.empty_log()
        return path

    def _facts(
        self, end: ServiceEnd, left: dict[str, int], not_gone: int, newest: datetime | None
    ) -> ClosedServer:
        assert end.last_day, "nothing was decided"
        kept, done = self._services.retention.backups, self._progress(end)
        return ClosedServer(
            server=done.server,
            last_day=end.last_day,
            began=from_seconds(done.began_at),
            closed=self._services.clock(),
            rows=done.rows,
            tables=len(left),
            left=sum(left.values()),
            posts=done.posts + max(0, done.traces - not_gone),
            not_gone=not_gone,
            places_not_seen=len(done.places),
            backups_until=newest + kept if newest and kept else None,
            by_hand=newest if newest and not kept else None,
        )
