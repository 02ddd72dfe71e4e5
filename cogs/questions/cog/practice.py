"""The steps of a practice question on Discord, by the same ways as every question."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.shell.views import server_words
from cogs.consent.service import Consent
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.audience import Audiences
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.code_names import PRACTICE_NUMBERS, CodeName
from cogs.questions.rules.conversation import ANYTHING, Conversation, checked_words
from cogs.questions.rules.kept_names import KeptName
from cogs.questions.service.practice import NOBODY, Practice
from cogs.questions.views import asking as asking_views


class PracticeOnDiscord:
    """Implements `PracticeWay`."""

    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._services = gateway.bot.services
        self._say = server_words(self._services)
        self._practice = self._services.shared(Practice)
        self._consent = Consent(self._services)
        self._audiences = self._services.shared(Audiences)

    async def form(self, guild: GuildId) -> None:
        await self._gateway.intake.refuse_when_stopped(guild)
        await self._gateway.places.for_new(guild, ANYTHING)
        audience = await self._audiences.audience(guild)
        openness = await self._gateway.hours.openness_without_promise(guild)
        who, token = asking_views.reading(self._say, audience), self._gateway.forms.new()
        asking_views.ask_form(self._say, token, ANYTHING, who=who, openness=openness)

    async def ask(self, guild: GuildId) -> Conversation:
        alias, words = self._practice.alias(guild), self._say("questions-practice-words")
        await self._consent.agree(guild, alias)
        opening = self._gateway.opening
        return await opening.open(guild, alias, checked_words(words), ANYTHING, self._name(guild))

    def _name(self, guild: GuildId) -> KeptName:
        """It is called practice wherever a code name stands: on the card, the thread, the board."""
        now = self._services.clock()
        number = PRACTICE_NUMBERS[self._services.random_source.number(len(PRACTICE_NUMBERS))]
        name = CodeName(f"{self._say('questions-practice-name')}-{number}")
        alias = self._practice.alias(guild)
        return KeptName(guild, alias, name, None, None, chosen_at=now, expires_at=now)

    async def rung(self, conversation: Conversation) -> list[str]:
        team = await self._gateway.introductions.team(conversation.guild)
        rung = await self._gateway.to_ring.would_ring(conversation)
        return [each.name for each in team if each.account in rung]

    async def answer(self, conversation: Conversation) -> None:
        by = Worker(
            conversation.guild,
            NOBODY,
            self._say("questions-practice-name"),
            Role.YOUTH_WORKER,
            Secrecy.DISCRETION,
        )
        words = self._say("questions-practice-answer")
        await self._gateway.answer(conversation, by, words, f"{self._gateway.forms.new()}.t")

    async def read(self, conversation: Conversation) -> list[str]:
        found = await self._gateway.threads.read(conversation)
        return [each.words for each in reversed(found)]

    async def erase(self, guild: GuildId) -> bool:
        return await self._gateway.bot.sweeper.erase(await self._practice.forget(guild))
