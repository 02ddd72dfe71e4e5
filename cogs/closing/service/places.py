"""The town's list of places, kept by an admin; and one of them, given along by a worker (R38)."""

from __future__ import annotations

from datetime import date

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.opening_hours.typed_dates import days_typed
from bot.services import Services
from cogs.closing.repository import NextStepRepository
from cogs.closing.rules import places as rules
from cogs.closing.settings import ClosingSettings, Place
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions


class PlaceList:
    """What an admin decides. Each change is noted in the log book, without what it says."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def decided(self, guild: GuildId) -> ClosingSettings:
        return await self._services.guilds.get(guild, ClosingSettings)

    @property
    def today(self) -> date:
        return self._services.clock().astimezone(HOME).date()

    async def write(
        self, guild: GuildId, handle: str, said: dict[str, str], *, language: str, by: int
    ) -> Place:
        """Keep a new one, or another wording; what was wiped meanwhile is written anew.

        `said`: name, about, where, link and until, as typed. Raise as `rules.written`,
        `rules.among` and `days_typed` do.
        """
        typed = said.get("until", "").strip()
        until = days_typed(typed, "", self.today, language)[1] if typed else self._half_a_year
        place = rules.written(
            handle,
            name=said.get("name", ""),
            about=said.get("about", ""),
            where=said.get("where", ""),
            link=said.get("link", ""),
            until=until,
        )
        await self._put(guild, place, by)
        return place

    async def still_right(self, guild: GuildId, handle: str, *, by: int) -> Place:
        """Somebody looked: it is right for another half year, or for longer if that was said.

        Raise "closing-place-gone".
        """
        known = rules.chosen((await self.decided(guild)).places, handle)
        place = known.model_copy(update={"until": max(known.until, self._half_a_year)})
        await self._put(guild, place, by)
        return place

    async def drop(self, guild: GuildId, handle: str, *, by: int) -> Place:
        """What was given along of it is not shown any more. Raise "closing-place-gone"."""
        async with self._services.store.writing():
            now = await self.decided(guild)
            gone = rules.chosen(now.places, handle)
            left = tuple(each for each in now.places if each.id != handle)
            await self._keep(guild, now.model_copy(update={"places": left}), by)
        return gone

    async def ask_residence(self, guild: GuildId, *, asks: bool, by: int) -> None:
        async with self._services.store.writing():
            now = await self.decided(guild)
            await self._keep(guild, now.model_copy(update={"asks_residence": asks}), by)

    @property
    def _half_a_year(self) -> date:
        return self.today + rules.RIGHT_FOR

    async def _put(self, guild: GuildId, place: Place, by: int) -> None:
        async with self._services.store.writing():
            now = await self.decided(guild)
            places = rules.among(now.places, place)
            await self._keep(guild, now.model_copy(update={"places": places}), by)

    async def _keep(self, guild: GuildId, decided: ClosingSettings, by: int) -> None:
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)


class NextSteps:
    """What a worker gives along with what they closed, and what its young person reads of it."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._list = PlaceList(services)
        self._steps = NextStepRepository(services.store)
        self._questions = Questions(services)

    async def offered(self, guild: GuildId) -> list[Place]:
        decided = await self._list.decided(guild)
        return rules.offered(decided.places, self._list.today)

    async def to_give(self, worker: Worker, key: str) -> Conversation:
        """Raise as `Questions.of_team`, or `Refusal("closing-not-yours")`."""
        return rules.closed_by(await self._questions.of_team(worker, key), worker)

    async def give(self, worker: Worker, key: str, handle: str) -> tuple[Conversation, Place]:
        """Raise as `to_give`, or `Refusal("closing-place-gone")`."""
        async with self._services.store.writing():
            conversation = await self.to_give(worker, key)
            place = rules.chosen(await self.offered(worker.guild), handle)
            await self._steps.give(rules.given(conversation, place))
        return conversation, place

    async def take_back(self, worker: Worker, key: str) -> Conversation:
        async with self._services.store.writing():
            conversation = await self.to_give(worker, key)
            await self._steps.take_back(conversation.key)
        return conversation

    async def given(self, conversation: Conversation) -> tuple[Place, bool] | None:
        """The place, and whether somebody of the town said that it is right still."""
        found = await self._steps.find(conversation.key, self._services.clock())
        if found is None or conversation.closed_at is None:
            return None
        places = (await self._list.decided(conversation.guild)).places
        place = next((each for each in places if each.id == found.place), None)
        return (place, rules.is_right(place, self._list.today)) if place else None
