"""Where consultations of a server stand, who takes part there, and what an admin decides of it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.services import Services
from cogs.consultation.rules import consultation as rules
from cogs.consultation.settings import ConsultationSettings
from cogs.introductions.rules.team import Role, Worker
from cogs.introductions.service.audience import OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions


@dataclass(frozen=True, slots=True)
class Place:
    """Where a consultation of this server stands: who may read there, and which kind of worker."""

    readers: Readers
    kind: str
    team: tuple[Worker, ...]

    def colleagues_of(self, account: int) -> tuple[Worker, ...]:
        """Whom it rings for; in a large team the others read it too."""
        return tuple(each for each in self.team if each.account != account)[: rules.MOST_RUNG]


class ConsultationPlaces:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._team = services.shared(Introductions)
        self._kinds = OwnChannelService(services)
        self._questions = Questions(services)

    async def settings(self, guild: GuildId) -> ConsultationSettings:
        return await self._services.guilds.get(guild, ConsultationSettings)

    async def kinds_to_choose(self, guild: GuildId) -> list[str]:
        return [each.kind for each in await self._kinds.to_choose(guild)]

    async def place(self, guild: GuildId) -> Place:
        """The channel of the kind that was chosen while there is one, else the team's."""
        kind = (await self.settings(guild)).kind
        everybody = await self._team.team(guild)
        for each in await self._kinds.to_choose(guild) if kind else ():
            if each.kind == kind:
                team = tuple(worker for worker in everybody if worker.is_a(Role(kind)))
                return Place(each, kind, team)
        return Place(await self._team.readers(guild), "", tuple(everybody))

    async def place_for(self, worker: Worker) -> Place:
        """Raise `Refusal`: "consultation-not-there" for who does not read there.

        Also "consultation-nobody" where nobody else does: one alone never weighs it (R14).
        """
        place = await self.place(worker.guild)
        if worker.account not in [each.account for each in place.team]:
            raise Refusal("consultation-not-there")
        if len(place.team) < rules.EYES:
            raise Refusal("consultation-nobody")
        return place

    async def may_begin_in(self, worker: Worker, key: str) -> Conversation:
        """Raise as `Questions.of_team`, and `Refusal("consultation-own-kind")`.

        Who chose to talk with one kind of worker is not told of to the others.
        """
        found = await self._questions.of_team(worker, key)
        if not await self.is_for(found):
            raise Refusal("consultation-own-kind")
        return found

    async def is_for(self, conversation: Conversation) -> bool:
        """Whether those who read along there are no more than who read the conversation."""
        place = await self.place(conversation.guild)
        enough = len(place.team) >= rules.EYES
        return enough and (conversation.only is None or place.kind == conversation.only)

    # -- by an admin ------------------------------------------------------------------------------

    async def choose(
        self, guild: GuildId, changed: ConsultationSettings, *, by: int, seen: str | None = None
    ) -> None:
        """Raise as `GuildSettings.put`; "shell-no-such-door" for a kind without a channel."""
        before = await self.settings(guild)
        if changed.kind not in {"", before.kind, *await self.kinds_to_choose(guild)}:
            raise Refusal("shell-no-such-door")
        moment = self._services.clock()
        await self._services.guilds.put(guild, changed, moment, by=by, seen=seen)

    async def name_legal(self, guild: GuildId, legal: str, *, by: int) -> None:
        """Named on the list of who helps here; it is the same person or service."""
        before = await self.settings(guild)
        if before.legal != legal:
            await self.choose(guild, before.model_copy(update={"legal": legal}), by=by)
