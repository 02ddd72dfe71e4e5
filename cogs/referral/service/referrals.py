"""What a worker does with a referral, and the one question that is asked days later.

The question is marked as asked before it is sent, so that it is never asked twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.services import Services
from cogs.consent.service import Choices
from cogs.helplines.rules.directory_schema import Topic
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.search import SearchFilter, SearchResult
from cogs.helplines.service.helplines import Helplines
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules import pausing
from cogs.questions.rules.assignment import may_act
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.service.questions import Questions
from cogs.referral import rules
from cogs.referral.repository import ReferralRepository
from cogs.referral.rules import FollowUpAnswer, Outcome, PendingPost, Referral, Token


@dataclass(frozen=True, slots=True)
class ReferralBrief:
    """What a worker should know of a referral at the start of a shift."""

    conversation: Conversation
    referral: Referral
    failed: bool


class Referrals:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._repository = ReferralRepository(services.store)
        self._questions = Questions(services)
        self._choices = Choices(services)
        self._helplines = services.shared(Helplines)

    # -- choosing -------------------------------------------------------------------------------

    async def asked_for(self, worker: Worker, key: str) -> Conversation:
        """The conversation in which this worker refers someone, if it goes on.

        Raise `Refusal`: "questions-gone-team", "questions-ended", "questions-other-kind", or
        "questions-paused".
        """
        conversation = self._questions.still_open(await self._questions.of_team(worker, key))
        if not may_act(conversation, worker):
            raise Refusal("questions-other-kind", code_name=conversation.code_name)
        return pausing.not_paused(conversation)

    @property
    def topics(self) -> tuple[Topic, ...]:
        return self._helplines.directory.topics

    async def fitting(self, worker: Worker, topic: str) -> SearchResult:
        """The doors for a topic, or for anything, the best first.

        Raise `Refusal("shell-no-such-door")` for a topic that no menu offers.
        """
        if topic and topic not in {each.id for each in self.topics}:
            raise Refusal("shell-no-such-door")
        return await self._helplines.find(
            worker.guild, SearchFilter(topic, spoken=self._services.language)
        )

    def picked(self, codes: Iterable[str]) -> tuple[Helpline, ...]:
        """Raise the refusals of `rules.chosen_entries`."""
        known = self._helplines.directory
        return known.known(*rules.chosen_entries(codes, [line.id for line in known.shown]))

    def names(self, referral: Referral) -> list[str]:
        """How its doors are called; one that the town took off its list has no name any more."""
        found = (self._helplines.directory.get(each) for each in referral.entries)
        return [line.name for line in found if line]

    async def may_hand_over(self, conversation: Conversation) -> bool:
        """Whether they chose that a sentence may be told to a partner (R53)."""
        chosen = await self._choices.get(conversation.guild, conversation.alias)
        return chosen.may_hand_over

    async def must_be_allowed(self, conversation: Conversation) -> None:
        """Raise `Refusal("referral-no-handover")`: the choice may have changed meanwhile."""
        if not await self.may_hand_over(conversation):
            raise Refusal("referral-no-handover", code_name=conversation.code_name)

    # -- keeping --------------------------------------------------------------------------------

    async def is_kept(self, key: str) -> bool:
        """Whether this very form was handed in before."""
        return await self._repository.by_key(key, self._services.clock()) is not None

    async def intend(
        self,
        conversation: Conversation,
        worker: Worker,
        entries: Iterable[str],
        key: Token,
        *,
        partner: bool,
    ) -> datetime | None:
        """Write down that its words are on their way; since when, if they were so before.

        Raise `Refusal("questions-gone-team")`.
        """
        how, moment = PendingPost.PARTNER if partner else PendingPost.PLAIN, self._services.clock()
        async with self._services.store.writing():
            before = [e for e in await self._repository.all_on_their_way(moment) if e.key == key]
            if before:
                return before[0].made_at
            there = await self._questions.by_key(conversation.key)
            if there is None:
                raise Refusal("questions-gone-team")
            made = rules.begun(there, worker, entries, key=key, moment=moment, message=None)
            await self._repository.add(made, how)
        return None

    async def on_their_way(self) -> list[Referral]:
        return await self._repository.all_on_their_way(self._services.clock())

    async def keep(self, key: Token, message: int) -> bool:
        """Its words stand in this message; say whether there was still a conversation."""
        moment = self._services.clock()
        async with self._services.store.writing():
            how = await self._repository.on_its_way(key)
            if how:
                with_sentence = message if how is PendingPost.PARTNER else None
                await self._repository.stand(key, with_sentence)
            there = await self._repository.by_key(key, moment)
            if there is None:
                return False
            if how:
                await self._services.counters.add(there.guild, "referrals", moment)
        return True

    async def drop(self, key: Token) -> None:
        """Its words do not stand, so it never was."""
        await self._repository.drop(key)

    async def conversation_of(self, referral: Referral) -> Conversation | None:
        return await self._questions.by_key(referral.conversation)

    # -- how it went ----------------------------------------------------------------------------

    async def outcomes_missing(self, conversation: Conversation) -> list[Referral]:
        found = await self._repository.of_conversation(conversation.key, self._services.clock())
        return [each for each in found if each.outcome_is_missing]

    async def say_outcome(self, worker: Worker, key: str, outcome: Outcome) -> Conversation:
        """Raise `Refusal("questions-gone-team")`, or "referral-outcome-known" the second time."""
        async with self._services.store.writing():
            before = await self._repository.by_key(key, self._services.clock())
            if before is None or before.guild != worker.guild:
                raise Refusal("questions-gone-team")
            conversation = await self._questions.of_team(worker, before.conversation)
            after = rules.reached(before, outcome)
            await self._repository.change(after)
            await count_outcome(self._services, before, after)
        return conversation

    async def brief(self, worker: Worker) -> list[ReferralBrief]:
        """Own questions that are asked today, and whatever did not work out and waits."""
        moment = self._services.clock()
        found = []
        for each in await self._repository.of_guild(worker.guild, moment):
            there = await self._questions.by_key(each.conversation)
            if there is None or not may_act(there, worker):
                continue
            failed = each.answer is FollowUpAnswer.FAILED and there.came_back
            own = each.worker == worker.account and self._is_today(each)
            if failed or own:
                found.append(ReferralBrief(there, each, failed))
        return found

    def _is_today(self, referral: Referral) -> bool:
        at = referral.asked_at or referral.follow_up_at
        today = self._services.clock().astimezone(HOME).date()
        return referral.answer is None and at is not None and at.astimezone(HOME).date() == today


async def count_outcome(services: Services, before: Referral, after: Referral) -> None:
    """In the quarter of the referral, so that what is left of it is what nobody knows."""
    known = rules.newly_known(before, after)
    if known:
        name = "referrals_reached" if known is Outcome.YES else "referrals_not_reached"
        await services.counters.add(after.guild, name, after.made_at)


class FollowUps:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._repository = ReferralRepository(services.store)
        self._questions = Questions(services)
        self._choices = Choices(services)
        self._introductions = services.shared(Introductions)

    async def due(self) -> list[tuple[GuildId, Token]]:
        """What should be asked now, with its server: one that took the bot away asks nothing."""
        return await self._repository.due(self._services.clock())

    async def ask(self, key: Token) -> tuple[Conversation | None, DmNotice | None]:
        """Mark one as asked, if it may be; give the conversation, and the notice to send.

        A bot that dies right after this has asked: the question stands in *Mijn gesprek*. In a
        pause it is put off until that is over.
        """
        async with self._services.store.writing():
            moment = self._services.clock()
            before = await self._repository.by_key(key, moment)
            conversation = await self._questions.by_key(before.conversation) if before else None
            if before is None or (conversation and conversation.paused_at):
                return None, None
            chosen = await self._choices.get(before.guild, before.alias)
            after = rules.asked_when_due(before, moment, may_ask=chosen.may_follow_up)
            if after is before:
                return None, None
            await self._repository.change(after)
            if after.asked_at is None:
                return None, None
            await self._services.counters.add(after.guild, "follow_ups", moment)
            return conversation, await self._questions.notices.next(
                conversation
            ) if conversation else None

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        await self._repository.forget_worker(guild, account)

    async def forget_leavers(self) -> None:
        """Everyone who is of the team no more, however they left (R8)."""
        for guild, account in await self._repository.workers():
            if await self._introductions.known(guild, account) is None:
                await self.forget_worker(guild, account)
