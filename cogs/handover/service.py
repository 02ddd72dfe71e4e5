"""Handing a conversation over: asked by a worker, answered by the young person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.handover import rules
from cogs.handover.repository import HandoverRepository
from cogs.handover.rules import Handover, OfferId
from cogs.introductions.rules.absences import Absence
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.absences import Absences
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.next_hours import NextHours
from cogs.office_hours.service.shifts import Shifts
from cogs.questions.rules import pausing
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Assignment
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.service.questions import Questions


@dataclass(frozen=True, slots=True)
class HandoverDetails:
    """A handover with all that is to be said of it: whose conversation, from whom and to whom."""

    handover: Handover
    conversation: Conversation
    giver: Worker
    taker: Worker
    notice: DmNotice | None = None
    """To be sent to the young person who was just asked."""


@dataclass(frozen=True, slots=True)
class KnownHours:
    """What is known of when giver and taker are there: nothing of it is a promise (R43)."""

    stops: bool
    """For today."""
    away: Absence | None
    next_at: datetime | None
    """When the giver's own card says that they are there next, never while they are away.

    None while they are here now and stay.
    """
    taker_at: datetime | None
    """The same of the taker; None while they are here now."""
    is_taker_here: bool = True


class Handovers:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._handovers = HandoverRepository(services.store)
        self._questions = Questions(services)
        self._turns = Assignment(services)
        self._shifts = Shifts(services)
        self._absences = Absences(services)
        self._next_hours = NextHours(services)
        self._introductions = services.shared(Introductions)

    # -- by a worker ----------------------------------------------------------------------------

    async def to_hand_over(self, worker: Worker, key: str) -> Conversation:
        """Give what this worker may hand over.

        Raise `Refusal`: "questions-gone-team", "questions-ended", "handover-not-yours", or
        "questions-paused": nothing is asked of who wants to hear nothing.
        """
        found = await self._questions.of_team(worker, key)
        return pausing.not_paused(rules.must_be_theirs(self._questions.still_open(found), worker))

    async def takers(self, conversation: Conversation, giver: Worker) -> list[Worker]:
        """Raise `Refusal("handover-nobody")`."""
        team = await self._introductions.team(giver.guild)
        away = await self._absences.all(giver.guild)
        return rules.takers(conversation, giver, [e for e in team if e.account not in away])

    async def intend(
        self, giver: Worker, key: str, taker: Worker, offer: OfferId
    ) -> tuple[Handover, bool]:
        """Write down that the two lines are on their way; say whether they were so before.

        Raise the refusals of `to_hand_over` and `takers`, or "handover-asked-already".
        """
        async with self._services.store.writing():
            if await self._handovers.was_asked(offer):
                raise Refusal("handover-asked-already")
            before = await self._handovers.intended(offer, self._services.clock())
            if before:
                return before, True
            handover = await self._asking(giver, key, taker, offer)
            await self._handovers.intend(handover)
        return handover, False

    async def ask(
        self, giver: Worker, key: str, taker: Worker, offer: OfferId | None = None
    ) -> HandoverDetails:
        """Let the young person be asked; what was asked before is asked no more.

        Raise the refusals of `to_hand_over` and `takers`, or "handover-who": things may have
        changed since the form was opened.
        """
        async with self._services.store.writing():
            offer = offer or OfferId(self._services.random_source.token())
            handover = await self._asking(giver, key, taker, offer)
            await self._handovers.put(handover)
            conversation = await self._questions.of_team(giver, key)
            notice = await self._questions.notices.next(conversation)
        return HandoverDetails(handover, conversation, giver, taker, notice)

    async def _asking(self, giver: Worker, key: str, taker: Worker, offer: OfferId) -> Handover:
        conversation = await self.to_hand_over(giver, key)
        found = await self.takers(conversation, giver)
        taker = rules.chosen_taker(found, str(taker.account))
        moment = self._services.clock()
        return rules.asked(conversation, giver, taker, offer=offer, moment=moment)

    async def not_asked(self, offer: OfferId) -> None:
        """The two lines do not stand there, so nobody is asked."""
        await self._handovers.drop_intent(offer)

    async def on_their_way(self) -> list[Handover]:
        """Questions whose two lines were on their way."""
        return await self._handovers.all_intended(self._services.clock())

    async def answers_to_post(self) -> list[Handover]:
        """What a young person said, and the team cannot read yet."""
        return await self._handovers.untold(self._services.clock())

    async def note_posted(self, handover: Handover) -> None:
        await self._handovers.told(handover.offer)

    async def after_answer(self, conversation: Conversation, worker: Worker | None) -> None:
        """Who took over has answered: the handover is done."""
        if worker:
            await self._handovers.done(conversation.key, worker.account)

    # -- by the young person --------------------------------------------------------------------

    async def asked_now(self, conversation: Conversation) -> HandoverDetails | None:
        """What this young person is asked now, or said yes to while no answer came since."""
        found = await self._handovers.get(conversation.key, self._services.clock())
        return await self.details(found) if found else None

    async def hours(self, asked: HandoverDetails) -> KnownHours:
        shift, now = await self._shifts.current(asked.giver), self._services.clock()
        stops = rules.stops_today(asked.handover, shift.ends_at if shift else None, now)
        away = await self._absences.current(asked.giver)
        is_here = await self._shifts.current(asked.taker) is not None
        taker_at = None if is_here else await self._next_hours.find(asked.taker)
        goes_on = shift is not None and not stops
        next_at = None if goes_on else await self._next_hours.find(asked.giver)
        return KnownHours(stops, away, next_at, taker_at, is_here)

    async def yes(
        self, offer: str, server: int | None, account: int
    ) -> tuple[HandoverDetails, bool]:
        """Move the conversation to who was asked for, and say whether that was already so.

        `server` is None in a direct message. Raise `Refusal("handover-over")` for whatever is not
        asked of this person, or not any more.
        """
        async with self._services.store.writing():
            asked = await self.asked_of(offer, server, account)
            if asked.handover.accepted_at:
                return asked, True
            yes = rules.accepted(asked.handover, self._services.clock())
            # First the yes, then the move: the schema lets no unanswered question survive a move.
            await self._handovers.accept(yes)
            handed = await self._turns.hand_to(asked.conversation, asked.taker)
        return HandoverDetails(yes, handed, asked.giver, asked.taker), False

    async def no(self, offer: str, server: int | None, account: int) -> HandoverDetails:
        """Ask no more; nothing moves. Raise as `yes` does."""
        async with self._services.store.writing():
            asked = await self.asked_of(offer, server, account)
            if asked.handover.accepted_at:
                raise Refusal("handover-over")
            await self._handovers.refuse(asked.handover)
        return asked

    async def asked_of(self, offer: str, server: int | None, account: int) -> HandoverDetails:
        """Give what this person is asked. Raise as `yes` does."""
        found = await self._handovers.offered(offer, self._services.clock())
        details = await self.details(found) if found else None
        if details is None or server not in (None, details.handover.guild):
            raise Refusal("handover-over")
        if self._services.alias_of(details.handover.guild, account) != details.handover.alias:
            raise Refusal("handover-over")
        return details

    # -- what stands ----------------------------------------------------------------------------

    async def own_handovers(self, worker: Worker) -> list[HandoverDetails]:
        """What this worker was given and did not answer yet, and what they gave without a yes."""
        moment = self._services.clock()
        found = await self._handovers.of_worker(worker.guild, worker.account, moment)
        return [details for each in found if (details := await self.details(each))]

    async def drop_obsolete(self) -> None:
        """Drop what means nothing any more, however that came about: a crash in between, too."""
        for each in await self._handovers.all(self._services.clock()):
            async with self._services.store.writing():
                now = await self._handovers.get(each.key, self._services.clock())
                if now and await self.details(now) is None:
                    await self._handovers.drop(now.key)

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        """Someone is of the team no more."""
        await self._handovers.drop_of(guild, account)

    async def details(self, handover: Handover) -> HandoverDetails | None:
        """A handover as it stands; None when it means nothing any more."""
        conversation = await self._questions.by_key(handover.key)
        if conversation is None or self._questions.has_ended(conversation):
            return None
        team = await self._introductions.team(handover.guild)
        if not rules.still_holds(handover, conversation, team):
            return None
        known = {each.account: each for each in team}
        return HandoverDetails(handover, conversation, known[handover.giver], known[handover.taker])
