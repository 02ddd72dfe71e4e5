"""A consultation, step by step: begun, allowed, opened, proposed, decided, and asked after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.services import Services
from cogs.consultation.repository import ConsultationRepository
from cogs.consultation.rules import consultation as rules
from cogs.consultation.rules.consultation import Consultation, HowItWent, Stage
from cogs.consultation.service.places import ConsultationPlaces
from cogs.introductions.rules.team import Worker

OPENED, DECIDED = "consultations", "consultations-decided"
"""What is counted, and all that leaves a consultation."""


def counted(went: HowItWent) -> str:
    return f"consultations-went-{went}"


class Consultations(ConsultationPlaces):
    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._rows = ConsultationRepository(services.store)

    # -- beginning ------------------------------------------------------------------------------

    async def known(self, guild: GuildId, key: str) -> Consultation | None:
        return await self._rows.find(guild, key, self._services.clock())

    async def to_fill_in(self, worker: Worker, key: str) -> Consultation:
        """One that a colleague allowed. Raise `Refusal`: "consultation-ask-first", "-over"."""
        found = await self.known(worker.guild, key)
        if found is None or found.worker != worker.account:
            raise Refusal("consultation-over")
        if found.stage is Stage.ASKED:
            raise Refusal("consultation-ask-first")
        if found.stage is not Stage.ALLOWED:
            raise Refusal("consultation-over")
        return found

    async def begin(
        self, worker: Worker, key: str, stage: Stage, conversation: str = ""
    ) -> Consultation:
        """Write down that one is on its way; its card is not there yet.

        `conversation`: in which it was begun, if any. Raise as `place_for` and
        `Questions.of_team`, and `Refusal("consultation-twice")` for a form that was taken.
        """
        moment, key = self._services.clock(), rules.token_of(key)
        async with self._services.store.writing():
            if await self.known(worker.guild, key):
                raise Refusal("consultation-twice")
            place = await self.place_for(worker)
            begun = Consultation(
                guild=worker.guild,
                key=key,
                number=await self._next_number(worker.guild),
                worker=worker.account,
                kind=place.kind,
                stage=stage,
                channel=place.readers.channel,
                opened_at=moment,
                expires_at=rules.ends(moment),
            )
            await self._rows.put(begun)
            if conversation:
                source = await self.may_begin_in(worker, conversation)
                await self._rows.begun_in(begun, source.alias, source.key)
        return begun

    async def _next_number(self, guild: GuildId) -> int:
        """Counted on over the years: no number is used twice while a decision stands."""
        counts = await self._services.counters.of_guild(guild)
        so_far = sum(value for (_, name), value in counts.items() if name == OPENED)
        return max(so_far, await self._rows.highest_number(guild)) + 1

    async def reopen(self, worker: Worker, key: str) -> Consultation:
        """The colleague said yes: it is written now. Raise as `to_fill_in`."""
        async with self._services.store.writing():
            found = await self.to_fill_in(worker, key)
            opened = replace(found, stage=Stage.OPEN, card=None)
            await self._rows.put(opened)
        return opened

    async def stands(self, consultation: Consultation, card: int) -> Consultation:
        """Its card is there. Count it, once it is open."""
        async with self._services.store.writing():
            standing = replace(consultation, card=card)
            await self._rows.put(standing)
            if standing.stage is Stage.OPEN:
                await self._count(standing.guild, OPENED)
        return standing

    # -- may we use it? (R16) ---------------------------------------------------------------------

    async def answer(self, worker: Worker, key: str, *, may: bool) -> Consultation:
        """A colleague says whether what was seen unnamed may be used; a no ends it.

        Raise `Refusal`: "consultation-over", "consultation-own-question", as `place_for`.
        """
        async with self._services.store.writing():
            found = await self._in_stage(worker, key, Stage.ASKED)
            rules.may_answer(found, worker.account)
            if may:
                found = replace(found, stage=Stage.ALLOWED)
                await self._rows.put(found)
            else:
                await self.end(found)
        return found

    async def _in_stage(self, worker: Worker, key: str, stage: Stage) -> Consultation:
        """One in which this worker takes part. Raise `Refusal("consultation-over")`."""
        place = await self.place_for(worker)
        found = await self.known(worker.guild, key)
        if found is None or found.stage is not stage or found.channel != place.readers.channel:
            raise Refusal("consultation-over")
        return found

    # -- deciding ---------------------------------------------------------------------------------

    async def to_decide(self, worker: Worker, key: str) -> Consultation:
        """Raise `Refusal("consultation-over")`, as `place_for`."""
        return await self._in_stage(worker, key, Stage.OPEN)

    async def propose(self, worker: Worker, key: str, token: str) -> Consultation:
        """The last proposal is the one that counts.

        Raise as `to_decide`, and `Refusal("consultation-twice")` for a form that was taken.
        """
        token, moment = rules.token_of(token), self._services.clock()
        async with self._services.store.writing():
            found = await self.to_decide(worker, key)
            if found.proposal == token:
                raise Refusal("consultation-twice")
            if found.proposal:  # agreed upon, and killed before it was noted
                await self._services.traces.end_at(rules.about_decision(found.proposal), moment)
            proposed = replace(found, proposal=token, proposed_by=worker.account)
            await self._rows.put(proposed)
        return proposed

    async def withdraw(self, worker: Worker, key: str, token: str) -> Consultation:
        """Talk on: nothing is decided. Raise `Refusal("consultation-no-proposal")`."""
        async with self._services.store.writing():
            found = await self.to_decide(worker, key)
            if found.proposal != token:
                raise Refusal("consultation-no-proposal")
            open_again = replace(found, proposal=None, proposed_by=None)
            await self._rows.put(open_again)
        return open_again

    async def proposed(self, worker: Worker, key: str, token: str) -> tuple[Consultation, Worker]:
        """What this worker may say yes to, and who proposed it.

        Raise `Refusal`: "consultation-no-proposal" for one that counts no more, or whose author is
        of the team no more; "consultation-own"; as `to_decide`.
        """
        found = await self.to_decide(worker, key)
        by = await self._team.known(found.guild, found.proposed_by or 0)
        if found.proposal != token or by is None:
            raise Refusal("consultation-no-proposal")
        rules.may_agree(found, worker.account)
        return found, by

    async def decide(self, worker: Worker, key: str, token: str) -> Consultation:
        """The post of the decision stands: all the rest is due now. Raise as `proposed`."""
        moment = self._services.clock()
        async with self._services.store.writing():
            found, _ = await self.proposed(worker, key, token)
            decided = replace(
                found,
                stage=Stage.DECIDED,
                proposal=None,
                proposed_by=None,
                worker=0,
                told=False,
                ask_at=moment + rules.ASKED_AFTER,
                expires_at=moment + rules.ASKED_AFTER + rules.ASKED_FOR,
            )
            await self._rows.drop(key)
            await self._rows.put(decided)
            await self._services.traces.end_at(key, moment)
            await self._count(found.guild, DECIDED)
        return decided

    async def went(self, worker: Worker, key: str, how: HowItWent) -> Consultation:
        """One counter, and nothing is left of it but the decision. Raise "consultation-over"."""
        async with self._services.store.writing():
            found = await self._in_stage(worker, key, Stage.DECIDED)
            await self._rows.drop(key)
            await self._services.traces.end_at(found.about_asking, self._services.clock())
            await self._count(found.guild, counted(how))
        return found

    async def _count(self, guild: GuildId, name: str) -> None:
        await self._services.counters.add(guild, name, self._services.clock())

    # -- by the clock, and when something goes wrong ----------------------------------------------

    async def everything(self) -> list[Consultation]:
        return await self._rows.everything(self._services.clock())

    async def is_left_behind(self, consultation: Consultation) -> bool:
        """Whether it stands in another channel than those that the team reads now."""
        place = await self.place(consultation.guild)
        return place.readers.channel != consultation.channel

    async def note_told(self, consultation: Consultation) -> None:
        await self._rows.put(replace(consultation, told=True))

    async def end(self, consultation: Consultation) -> None:
        """Nothing of it is left here; what stands on Discord is due now."""
        moment = self._services.clock()
        async with self._services.store.writing():
            await self._rows.drop(consultation.key)
            for about in (consultation.key, consultation.about_asking):
                await self._services.traces.end_at(about, moment)

    async def thread_gone(self, guild: GuildId, card: int) -> None:
        """Somebody deleted it on Discord: what is gone there is gone here."""
        found = await self._rows.by_card(guild, card, self._services.clock())
        if found and found.stage is not Stage.DECIDED:
            await self.end(found)

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        """Who left proposes nothing any more; a question of theirs that nobody answered ends."""
        async with self._services.store.writing():
            for each in await self.everything():
                is_theirs = each.guild == guild and each.worker == account
                if is_theirs and each.stage in (Stage.ASKED, Stage.ALLOWED):
                    await self.end(each)
            await self._rows.forget_worker(guild, account)

    def today(self) -> date:
        return self._services.clock().astimezone(HOME).date()

    def moment(self) -> datetime:
        return self._services.clock()
