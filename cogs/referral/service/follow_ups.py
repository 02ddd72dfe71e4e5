"""The one question, days later: marked before it is announced, so that it is never asked twice."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.services import Services
from cogs.consent.service import Choices
from cogs.introductions.service import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.service.questions import Questions
from cogs.referral.repository import ReferralRepository
from cogs.referral.rules import Token, asking


class FollowUps:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = ReferralRepository(services.store)
        self._questions = Questions(services)
        self._choices = Choices(services)
        self._introductions = services.shared(Introductions)

    async def due(self) -> list[tuple[GuildId, Token]]:
        """What should be asked now, with its server: one that took the bot away asks nothing."""
        return await self._kept.due(self._services.clock())

    async def ask(self, key: Token) -> tuple[Conversation | None, DmNotice | None]:
        """Mark one as asked, if it may be; give the conversation, and the notice to send.

        A bot that dies right after this has asked: the question stands in *Mijn gesprek*.
        """
        async with self._services.store.writing():
            moment = self._services.clock()
            before = await self._kept.by_key(key, moment)
            if before is None:
                return None, None
            chosen = await self._choices.of(before.guild, before.alias)
            after = asking.come_due(before, moment, may_ask=chosen.may_follow_up)
            if after is before:
                return None, None
            await self._kept.change(after)
            if after.asked_at is None:
                return None, None
            await self._services.counters.add(after.guild, "follow_ups", moment)
            talk = await self._questions.by_key(after.conversation)
            return talk, await self._questions.notices.next(talk) if talk else None

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        await self._kept.forget_worker(guild, account)

    async def forget_leavers(self) -> None:
        """Everyone who is of the team no more, however they left (R8)."""
        for guild, account in await self._kept.workers():
            if await self._introductions.known(guild, account) is None:
                await self.forget_worker(guild, account)
