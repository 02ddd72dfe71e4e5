"""What a young person sees of their referrals, and what they say about each, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.consent.rules import Choice, ChoicesMade, Value
from cogs.consent.service import Choices
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Assignment
from cogs.questions.service.questions import Questions
from cogs.referral import rules
from cogs.referral.repository import ReferralRepository
from cogs.referral.rules import FollowUpAnswer, Referral, ThreadLine, Together, YesNo
from cogs.referral.service.referrals import count_outcome

Change = Callable[[Referral], Referral]


@dataclass(frozen=True, slots=True)
class OpenReferral:
    """A referral, and what its young person may still say about it.

    `asked`: it stands asked how it went. `together`: whether to go together. `may_tell`: whether
    the sentence for the partner may be said. `wish`: whether it may be asked later; `planned`: it
    will be, as they chose, and they may refuse.
    """

    referral: Referral
    conversation: Conversation
    asked: bool
    together: bool
    may_tell: bool
    wish: bool
    planned: bool


class YoungPersonReferrals:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._referrals = ReferralRepository(services.store)
        self._questions = Questions(services)
        self._choices = Choices(services)
        self._turns = Assignment(services)

    # -- looking --------------------------------------------------------------------------------

    async def own(self, server: int | None, account: int, key: str) -> Referral:
        """The person's own; `server` is None in a direct message.

        Raise `Refusal("questions-gone")` for anybody else's, as for a wiped one.
        """
        found = await self._referrals.by_key(key, self._services.clock())
        if found is None or server not in (None, found.guild):
            raise Refusal("questions-gone")
        if found.alias != self._services.alias_of(found.guild, account):
            raise Refusal("questions-gone")
        return found

    async def conversation_of(self, referral: Referral) -> Conversation:
        """Raise `Refusal("questions-gone")`."""
        found = await self._questions.by_key(referral.conversation)
        if found is None or found.thread is None:
            raise Refusal("questions-gone")
        return found

    async def open(self, guild: GuildId, alias: Alias) -> list[OpenReferral]:
        """All their referrals, the newest first.

        Who chose to be asked reads now that they will be: from now it counts.
        """
        chosen = await self._choices.get(guild, alias)
        found = []
        for each in await self._referrals.of_person(guild, alias, self._services.clock()):
            conversation = await self._questions.by_key(each.conversation)
            if conversation is not None:
                found.append(await self._open(each, conversation, chosen))
        return found

    async def _open(
        self, referral: Referral, conversation: Conversation, chosen: ChoicesMade
    ) -> OpenReferral:
        possible = rules.can_follow_up(
            conversation, self._services.retention, self._services.clock()
        )
        undecided = referral.wish is None and not referral.is_known and possible
        if undecided and chosen.may_follow_up:
            referral = await self._change(referral, self._follow_up_wished)
        ended = self._questions.has_ended(conversation)
        sentence = referral.message is not None and referral.may_tell is None
        return OpenReferral(
            referral,
            conversation,
            asked=referral.waits_for_answer,
            together=referral.together is None and not ended and not referral.asked_at,
            may_tell=sentence and chosen.may_hand_over and not ended,
            wish=undecided and not chosen.may_follow_up and chosen.contact is not Value.NEVER,
            planned=referral.is_planned and chosen.may_follow_up,
        )

    # -- saying ---------------------------------------------------------------------------------

    async def decide(self, referral: Referral, how: Together) -> tuple[Referral, Conversation]:
        """Together or alone. Who wants to go together waits for an answer, as for any words.

        Raise `Refusal("questions-ended-ask-again")`, or "referral-said-already".
        """
        async with self._services.store.writing():
            conversation = await self._may_decide(referral)
            said = await self._change(referral, lambda now: rules.decided(now, how))
            await self._referrals.owe(said, ThreadLine.TOGETHER)
            if how is Together.TOGETHER:
                conversation = await self._questions.follow_up(conversation)
        return said, conversation

    async def allow_follow_up(self, referral: Referral) -> Referral:
        """Yes, ask me once: a choice as any other, to be seen and taken back at *Privacy*.

        Raise `Refusal`: "referral-said-already", or "referral-too-late" when it could not be kept.
        """
        guild, alias = referral.guild, referral.alias
        async with self._services.store.writing():
            conversation = await self.conversation_of(referral)
            if not rules.can_follow_up(
                conversation, self._services.retention, self._services.clock()
            ):
                raise Refusal("referral-too-late")
            if (await self._choices.get(guild, alias)).contact is Value.NEVER:
                raise Refusal("referral-never")
            said = await self._change(referral, self._follow_up_wished)
            ends = conversation.expires_at
            await self._choices.choose(guild, alias, Choice.FOLLOW_UP, Value.YES, ends)
        return said

    async def refuse_follow_up(self, referral: Referral) -> Referral:
        return await self._change(referral, rules.follow_up_declined)

    async def allow_telling(self, referral: Referral, may: YesNo) -> tuple[Referral, Conversation]:
        """Say whether that very sentence may be told. Raise `Refusal("referral-choice-is-off")`."""
        async with self._services.store.writing():
            chosen = await self._choices.get(referral.guild, referral.alias)
            if may is YesNo.YES and not chosen.may_hand_over:
                raise Refusal("referral-choice-is-off")
            conversation = await self.conversation_of(referral)
            said = await self._change(referral, lambda now: rules.telling_allowed(now, may))
            await self._referrals.owe(said, ThreadLine.MAY_TELL)
            await self._count(said, f"handovers_{may}")
        return said, conversation

    async def _may_decide(self, referral: Referral) -> Conversation:
        conversation = await self.conversation_of(referral)
        if self._questions.has_ended(conversation):
            raise Refusal("questions-ended-ask-again")
        return conversation

    async def answer(
        self, referral: Referral, answer: FollowUpAnswer
    ) -> tuple[Referral, Conversation]:
        """How it went. What did not work out puts the conversation on top of the queue."""
        async with self._services.store.writing():
            conversation = await self.conversation_of(referral)
            said = await self._change(referral, lambda now: rules.answered(now, answer))
            await self._referrals.owe(said, ThreadLine.ANSWER)
            await self._count(said, f"follow_ups_{answer}")
            await count_outcome(self._services, referral, said)
            if answer is FollowUpAnswer.FAILED:
                conversation = await self._turns.back_on_top(conversation)
        return said, conversation

    # -- what the team can read -----------------------------------------------------------------

    async def lines_to_post(self) -> list[tuple[Referral, ThreadLine]]:
        """What was said and the team cannot read yet."""
        return await self._referrals.untold(self._services.clock())

    async def note_posted(self, referral: Referral, line: ThreadLine) -> None:
        await self._referrals.told(referral, line)

    async def after_answer(self, conversation: Conversation, _worker: Worker | None) -> None:
        """Somebody answered: the card must not say any more that help elsewhere did not work."""
        guild, alias, moment = conversation.guild, conversation.alias, self._services.clock()
        found = await self._referrals.of_person(guild, alias, moment)
        if any(each.answer is FollowUpAnswer.FAILED for each in found):
            await self._questions.change(conversation)

    async def after_stop(self, conversation: Conversation) -> None:
        """Who stops is asked nothing any more (R25)."""
        moment = self._services.clock()
        for each in await self._referrals.of_conversation(conversation.key, moment):
            await self._referrals.change(rules.follow_up_cancelled(each))

    # -------------------------------------------------------------------------------------------

    def _follow_up_wished(self, referral: Referral) -> Referral:
        return rules.follow_up_wished(referral, self._services.clock())

    async def _change(self, referral: Referral, change: Change) -> Referral:
        """Change it as it stands now: two presses at once are two after each other."""
        async with self._services.store.writing():
            now = await self._referrals.by_key(referral.key, self._services.clock())
            if now is None:
                raise Refusal("questions-gone")
            after = change(now)
            await self._referrals.change(after)
        return after

    async def _count(self, referral: Referral, name: str) -> None:
        await self._services.counters.add(referral.guild, name, self._services.clock())
