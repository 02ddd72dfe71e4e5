"""Pausing, asking for a block and agreeing to it, step by step; and what holds for whom now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.texts.dates_in_words import date_in_words, day_in_words
from cogs.alarm.service import Alarms
from cogs.consent.settings import PrivacySettings
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.moderation import rules
from cogs.moderation.repository import Limits, ModerationRepository
from cogs.moderation.rules import BlockRequest, Pause, RequestKind, RequestToken, Span
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pace import CALLS_APART, CALLS_APART_WHEN_BLOCKED
from cogs.questions.service.hooks import WritingLimit
from cogs.questions.service.questions import Questions


class Limited:
    """What holds for one person: what they read, and until when."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = ModerationRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def writing_limit(self, locale: str, guild: GuildId, alias: Alias) -> WritingLimit | None:
        found = await self._kept.limits(guild, alias, self._services.clock())
        if found.blocked:
            said = await self._blocked(locale, guild, found.blocked)
            return WritingLimit(said, CALLS_APART_WHEN_BLOCKED)
        if found.paused:
            return WritingLimit(await self._paused(locale, guild, found), CALLS_APART)
        return None

    async def blocked_until(self, guild: GuildId, alias: Alias) -> datetime | None:
        return (await self._kept.limits(guild, alias, self._services.clock())).blocked

    async def _blocked(self, locale: str, guild: GuildId, until: datetime) -> Refusal:
        day = day_in_words(self._services.texts, locale, until)
        coordinator = (await self._services.guilds.get(guild, PrivacySettings)).coordinator
        if not coordinator:
            return Refusal("moderation-blocked-complain", day=day)
        return Refusal("moderation-blocked", day=day, coordinator=coordinator)

    async def _paused(self, locale: str, guild: GuildId, found: Limits) -> Refusal:
        assert found.paused
        until = date_in_words(self._services.texts, locale, found.paused)
        worker = await self._introductions.known(guild, found.worker or 0)
        if worker is None:
            return Refusal("moderation-paused-team", until=until)
        return Refusal("moderation-paused", name=worker.name, until=until)


class Pauses:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = ModerationRepository(services.store)
        self._questions = Questions(services)

    async def begin(self, worker: Worker, key: str, span: Span) -> tuple[Pause, Conversation]:
        """Raise as `to_pause`."""
        async with self._services.store.writing():
            conversation = await self.to_pause(worker, key)
            pause = rules.paused(conversation, worker, span, self._services.clock())
            await self._kept.pause(pause)
        return pause, conversation

    async def to_pause(self, worker: Worker, key: str) -> Conversation:
        """Raise `Refusal`: "questions-ended", "moderation-paused-already", as `of_team`."""
        conversation = await self._questions.of_team(worker, key)
        self._questions.still_open(conversation)
        if await self.pause_of(conversation):
            raise Refusal("moderation-paused-already", code_name=conversation.code_name)
        return conversation

    async def pause_of(self, conversation: Conversation) -> Pause | None:
        """The pause that was set in this very conversation."""
        return await self._kept.pause_of(conversation.key, self._services.clock())

    async def end(self, worker: Worker, key: str) -> tuple[Pause, Conversation]:
        """Anybody of the team may. Raise `Refusal("moderation-pause-over")`."""
        async with self._services.store.writing():
            conversation = await self._questions.of_team(worker, key)
            pause = await self.pause_of(conversation)
            if pause is None:
                raise Refusal("moderation-pause-over", code_name=conversation.code_name)
            await self._kept.end_pause(pause)
        return pause, conversation

    async def untold(self) -> list[tuple[Pause, Conversation]]:
        """Of which the thread does not say yet that they were set."""
        return [
            (each, conversation)
            for each in await self._kept.untold_pauses(self._services.clock())
            if (conversation := await self._questions.by_key(each.key))
        ]

    async def told(self, pause: Pause) -> None:
        await self._kept.pause_told(pause)


@dataclass(frozen=True, slots=True)
class RequestDetails:
    """What is asked, of which conversation, by whom, and who else of the team may agree."""

    request: BlockRequest
    conversation: Conversation
    asks: Worker
    colleagues: tuple[Worker, ...]
    coordinator: int | None
    """The account of who leads the team, where no colleague reads the conversation."""


class Blocks:
    """One worker asks, another agrees: nobody alone decides that somebody is not talked with."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = ModerationRepository(services.store)
        self._questions = Questions(services)
        self._introductions = services.shared(Introductions)
        self._alarms = Alarms(services)

    # -- asking ---------------------------------------------------------------------------------

    async def to_ask(self, worker: Worker, key: str, *, lifts: bool = False) -> RequestDetails:
        """What could be asked now; nothing is kept.

        Raise `Refusal`: "questions-ended", "moderation-nobody" when there is no second who could
        agree, "moderation-block-over" when there is no block to end, as `Questions.of_team`.
        """
        conversation = await self._questions.of_team(worker, key)
        if lifts:
            if not await self.holds(conversation):
                raise Refusal("moderation-block-over")
        else:
            self._questions.still_open(conversation)
        blank = rules.requested(
            conversation,
            worker,
            days=0 if lifts else rules.BLOCK_DAYS[0],
            token=RequestToken(""),
            moment=self._services.clock(),
        )
        details = await self._with_names(blank, conversation, worker)
        if not details.colleagues and details.coordinator is None:
            raise Refusal("moderation-nobody")
        return details

    async def holds(self, conversation: Conversation) -> bool:
        """Whether a block that was agreed to in this very conversation holds still."""
        now = self._services.clock()
        asked = (await self._kept.requests_of(conversation.key, now)).get(RequestKind.BLOCK)
        if asked is None or not asked.agreed:
            return False
        limits = await self._kept.limits(conversation.guild, conversation.alias, now)
        return limits.blocked is not None

    async def intend(
        self, worker: Worker, key: str, days: int, token: RequestToken
    ) -> RequestDetails:
        """Write down that the question is on its way. Raise as `to_ask`."""
        async with self._services.store.writing():
            could = await self.to_ask(worker, key, lifts=not days)
            moment = self._services.clock()
            asked = rules.requested(
                could.conversation, worker, days=days, token=token, moment=moment
            )
            await self._kept.ask(asked)
        return await self._with_names(asked, could.conversation, worker)

    async def asked(self, request: BlockRequest) -> None:
        """It stands in the thread."""
        await self._kept.posted(request)

    async def not_asked(self, request: BlockRequest) -> None:
        """It does not stand there, so nothing was asked; a letter to who leads goes again."""
        moment = self._services.clock()
        async with self._services.store.writing():
            now = await self._kept.by_token(request.token, moment)
            if now and now.agreed is not None:
                return
            if now:
                await self._kept.drop(now.key, now.kind)
            for each in await self._services.traces.find(request.key):
                if each.carries == request.token and each.message:
                    await self._services.traces.end_one_at(each.channel, each.message, moment)

    # -- answering ------------------------------------------------------------------------------

    async def by_worker(self, worker: Worker, token: str) -> RequestDetails:
        """What this worker may say yes or no to.

        Raise `Refusal`: "moderation-request-over", "moderation-own-request", as `of_team`.
        """
        details = await self._open(token, worker.guild)
        await self._questions.of_team(worker, details.conversation.key)
        rules.may_agree(details.request, worker.account)
        return details

    async def by_coordinator(self, account: int, token: str) -> RequestDetails:
        """The same for who leads the team, only where no colleague could agree."""
        found = await self._kept.by_token(token, self._services.clock())
        details = await self._open(token, found.guild if found else GuildId(0))
        if details.colleagues or details.coordinator != account:
            raise Refusal("moderation-request-over")
        rules.may_agree(details.request, account)
        return details

    async def answer(self, details: RequestDetails, *, agreed: bool, by: int) -> RequestDetails:
        """Say yes or no, once; a yes holds from now on. Raise `Refusal("moderation-request-over")`.

        With a block the conversation ends: nobody waits for an answer that does not come.
        """
        async with self._services.store.writing():
            now = await self._open(details.request.token, details.request.guild)
            rules.may_agree(now.request, by)
            await self._kept.answer(now.request, agreed=agreed, by=by)
            if agreed:
                await self._take_effect(now)
        return now

    async def _take_effect(self, details: RequestDetails) -> None:
        request, conversation = details.request, details.conversation
        if request.kind is RequestKind.LIFT:
            await self._kept.unblock(request.guild, request.alias)
            await self._kept.drop(request.key, RequestKind.BLOCK)
            return
        until = rules.block_ends(request, self._services.clock())
        await self._kept.block(request.guild, request.alias, until)
        if not self._questions.has_ended(conversation):
            await self._questions.close(conversation, details.asks)

    async def _open(self, token: str, guild: GuildId) -> RequestDetails:
        """What nobody answered yet. Raise `Refusal("moderation-request-over")`."""
        found = await self._kept.by_token(token, self._services.clock())
        details = await self.details(found) if found and found.guild == guild else None
        if details is None or details.request.agreed is not None:
            raise Refusal("moderation-request-over")
        lifts = details.request.kind is RequestKind.LIFT
        if lifts and not await self.holds(details.conversation):
            raise Refusal("moderation-request-over")
        return details

    # -- what the thread must say ---------------------------------------------------------------

    async def to_settle(self) -> list[BlockRequest]:
        return await self._kept.to_settle(self._services.clock())

    async def told(self, request: BlockRequest) -> None:
        """The thread shows the answer. Of a no, and of a block that was ended, nothing is kept."""
        async with self._services.store.writing():
            now = await self._kept.by_token(request.token, self._services.clock())
            if now is None:
                return
            if now.agreed and now.kind is RequestKind.BLOCK:
                await self._kept.answer_told(now)
            else:
                await self._kept.drop(now.key, now.kind)

    async def details(self, request: BlockRequest) -> RequestDetails | None:
        """None when it means nothing any more: wiped, or whoever asked is of the team no more."""
        conversation = await self._questions.by_key(request.key)
        asks = await self._introductions.known(request.guild, request.worker)
        if conversation is None or asks is None:
            return None
        return await self._with_names(request, conversation, asks)

    async def _with_names(
        self, request: BlockRequest, conversation: Conversation, asks: Worker
    ) -> RequestDetails:
        team = await self._introductions.team(request.guild)
        colleagues = tuple(rules.who_may_agree(conversation, asks.account, team))
        leads = None if colleagues else await self._coordinator(request.guild, asks)
        return RequestDetails(request, conversation, asks, colleagues, leads)

    async def _coordinator(self, guild: GuildId, asks: Worker) -> int | None:
        told = await self._alarms.contacts(guild)
        leads = (each.account for each in told if each.coordinator)
        return next((each for each in leads if each != asks.account), None)
