"""Whether a mention of a worker who is not here gets an automatic answer, and where never."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.alias import GuildId
from bot.services import Services
from bot.store.guild_profile import OwnChannels
from bot.store.guild_settings import RoomSettings
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.repository import AwayAnswerRepository
from cogs.office_hours.rules import away_answers as rules
from cogs.office_hours.rules.away_answers import Mention
from cogs.office_hours.rules.openness import Openness
from cogs.office_hours.service.next_hours import NextHours
from cogs.office_hours.service.openness import OfficeHours


class AwayAnswerSettings(RoomSettings):
    """`silent`: the channels in which a mention gets no automatic answer."""

    ROOM: ClassVar[str] = "office_hours_mentions"

    silent: tuple[int, ...] = ()


class AwayAnswers:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._answered = AwayAnswerRepository(services.store)
        self._introductions = services.shared(Introductions)
        self._next_hours = NextHours(services)
        self._hours = OfficeHours(services)

    async def to_answer(self, guild: GuildId, mention: Mention) -> list[Worker]:
        """The workers about whom to answer now; asking counts as answering."""
        if await self._is_quiet(guild, mention):
            return []
        team = await self._introductions.team(guild)
        if not mention.named & {worker.account for worker in team}:
            return []
        away = rules.absent(mention, team, await self._hours.here(guild))
        alias, now = self._services.alias_of(guild, mention.author), self._services.clock()
        return [
            worker
            for worker in away
            if await self._answered.answers(worker, to=alias, place=mention.place, moment=now)
        ]

    async def _is_quiet(self, guild: GuildId, mention: Mention) -> bool:
        town = await self._services.town(guild)
        decided = await self._services.guilds.get(guild, AwayAnswerSettings)
        own = (await self._services.guilds.get(guild, OwnChannels)).chosen.values()
        places = {mention.channel, mention.place}
        return not town.is_set_up or bool(places & {town.team_channel, *own, *decided.silent})

    async def openness(self, guild: GuildId) -> Openness:
        return await self._hours.openness(guild)

    async def back_at(self, worker: Worker) -> datetime | None:
        return await self._next_hours.find(worker)

    async def toggle(self, guild: GuildId, channel: int, *, by: int | None = None) -> bool:
        """Change whether a channel gets automatic answers; say whether it is silent now."""
        decided = await self._services.guilds.get(guild, AwayAnswerSettings)
        silent = rules.toggled(decided.silent, channel)
        decided = AwayAnswerSettings(silent=silent)
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)
        return channel in silent
