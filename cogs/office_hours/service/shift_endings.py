"""Ends shifts without the worker: at the planned end, for who left the team, or after a silence.

A reminder is posted before the planned end. Who gave no sign of life for long is asked about it
once, and the shift ends when nobody answers (R44).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.last_seen import LastActivity
from cogs.office_hours.repository import ShiftRepository
from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import PresenceQuestion, Shift
from cogs.office_hours.service.worked_time import WorkedTime
from cogs.shared_team.service import SharedTeams


class ShiftEndings:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._worked_time = WorkedTime(services)
        self._shifts = ShiftRepository(services.store)

    async def end_due(self, moment: datetime) -> list[Shift]:
        """Close every shift whose end has passed; its hours count until the planned end (F-H8)."""
        over = await self._shifts.over(moment)
        for shift in over:
            await self._end(shift)
        return over

    async def _end(self, shift: Shift) -> None:
        """Someone may have closed it, or started anew, since we looked."""
        async with self._services.store.writing():
            if await self._shifts.find(shift.guild, shift.account) == shift:
                await self._worked_time.close(shift, shift.ends_at)

    async def end(self, guild: GuildId, account: int) -> Shift | None:
        """End someone's shift now: they are no longer of the team. Give what ended."""
        moment = self._worked_time.now()
        async with self._services.store.writing():
            found = await self._worked_time.present(guild, account, moment)
            if found:
                await self._worked_time.close(found, moment)
        return found

    async def shifts_to_remind(self, moment: datetime) -> list[Shift]:
        """The shifts that end soon, of which the worker was not yet reminded."""
        running = await self._shifts.running(moment)
        return [shift for shift in running if shift.remind_at and shift.remind_at <= moment]

    async def remind(self, shift: Shift, channel: int) -> int | None:
        """Note that someone is reminded, before it is posted: rather never than twice.

        Give the trace of the post, or None if there is nothing to remind of any more.
        """
        async with self._services.store.writing():
            if not await self._shifts.reminded(shift):
                return None
            return await self._services.traces.intend(
                guild=shift.guild,
                about=shift.key,
                kind="message",
                channel=channel,
                moment=self._services.clock(),
                due=shift.ends_at,
            )


class PresenceChecks:
    """Use it as `services.shared(PresenceChecks)`.

    Who was asked and whose shift ended so is known in memory only: nothing about how someone works
    is kept (R46). A fresh process has asked nobody, and its start is a sign of everybody; what an
    earlier one asked is taken away at the first look.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._worked_time = WorkedTime(services)
        self._shifts = ShiftRepository(services.store)
        self._activity = services.shared(LastActivity)
        self._shared = services.shared(SharedTeams)
        self._asked: dict[str, PresenceQuestion] = {}
        self._ended: dict[tuple[GuildId, int], datetime] = {}
        self._is_fresh = True

    # -- ending ---------------------------------------------------------------------------------

    async def end_unanswered(self, moment: datetime) -> list[Shift]:
        """End the shifts whose worker did not answer; take away what was answered meanwhile."""
        running = await self._shifts.running(moment)
        if self._is_fresh:
            await self._withdraw(*running)
            self._is_fresh = False
        await self._forget_others(running, moment)
        return [shift for shift in running if await self._settled(shift, moment)]

    async def _settled(self, shift: Shift, moment: datetime) -> bool:
        """Look at one question; say whether the shift ended by it."""
        question = self._asked.get(shift.key)
        if question is None:
            return False
        sign = await self._last_activity(shift)
        if not rules.is_still_silent(question, sign):
            await self._withdraw(shift)
        elif rules.is_unanswered(question, sign, moment):
            return await self._end(shift, question, moment)
        elif moment >= question.until:
            # Nobody knows whether it arrived. Ask anew when the sweeper has looked.
            self._asked.pop(shift.key, None)
        return False

    async def _end(self, shift: Shift, question: PresenceQuestion, moment: datetime) -> bool:
        """End a shift, unless its worker was quicker. It counts until the question was asked.

        Until then the bench was open on the worker's word, and sitting there without a question is
        work as well. Of the time after it we know that nobody answered.
        """
        async with self._services.store.writing():
            found = await self._shifts.find(shift.guild, shift.account)
            sign = await self._last_activity(shift)
            if found != shift or not rules.is_unanswered(question, sign, moment):
                return False
            await self._worked_time.close(shift, question.asked_at)
        self._asked.pop(shift.key, None)
        for town in await self._towns(shift):
            self._ended[town, shift.account] = question.asked_at
        return True

    async def _withdraw(self, *shifts: Shift) -> None:
        """Take questions away. A shift that waits for its reminder has nothing else standing."""
        for shift in shifts:
            self._asked.pop(shift.key, None)
            if shift.remind_at:
                await self._services.traces.end_at(shift.key, self._worked_time.now())

    async def _forget_others(self, running: list[Shift], moment: datetime) -> None:
        """A shift that stopped or got another end took its question along."""
        keys = {shift.key for shift in running}
        self._asked = {key: asked for key, asked in self._asked.items() if key in keys}
        self._activity.forget_all_but(
            [(town, each.account) for each in running for town in await self._towns(each)]
        )
        told = self._ended.items()
        self._ended = {who: at for who, at in told if moment - at < rules.REASON_SHOWN_FOR}

    # -- asking ---------------------------------------------------------------------------------

    async def shifts_to_ask(self, moment: datetime) -> list[Shift]:
        running = await self._shifts.running(moment)
        return [each for each in running if await self._must_ask(each, moment)]

    async def ask(self, shift: Shift, channel: int) -> tuple[PresenceQuestion, int] | None:
        """Note that someone is asked, before it is posted; give the question and its trace.

        None if there is nothing to ask any more, or an earlier post about this shift may still
        stand: there is one at a time, also over a crash. Say afterwards with `note_arrived` that it
        was posted: nobody's shift ends for a question that did not arrive.
        """
        moment = self._services.clock()
        question = PresenceQuestion(moment)
        async with self._services.store.writing():
            found = await self._shifts.find(shift.guild, shift.account)
            if found != shift or not await self._must_ask(shift, moment):
                return None
            if await self._services.traces.find(shift.key):
                return None
            self._asked[shift.key] = question
            trace = await self._services.traces.intend(
                guild=shift.guild,
                about=shift.key,
                kind="message",
                channel=channel,
                moment=moment,
                due=question.until,
            )
        return question, trace

    def note_arrived(self, shift: Shift, question: PresenceQuestion) -> None:
        if self._asked.get(shift.key) == question:
            self._asked[shift.key] = replace(question, arrived=True)

    async def _must_ask(self, shift: Shift, moment: datetime) -> bool:
        if shift.key in self._asked:
            return False
        return rules.must_ask(shift, await self._last_activity(shift), moment)

    async def _towns(self, shift: Shift) -> list[GuildId]:
        """Where its worker can give a sign of life."""
        return await self._shared.with_partners(shift.guild)

    async def _last_activity(self, shift: Shift) -> datetime:
        towns = await self._towns(shift)
        given = max(self._activity.last(town, shift.account) for town in towns)
        if shift.since > self._services.clock():
            return given  # the clock went back: what the shift says of itself is of no use
        return rules.last_activity(shift, given)

    # -- answering ------------------------------------------------------------------------------

    async def stay(self, worker: Worker, key: str) -> Shift:
        """Say that one is still there; give the shift, which did not change.

        Raise `Refusal("office_hours-still-over")`: another's, an ended or a moved shift.
        """
        moment = self._worked_time.now()
        async with self._services.store.writing():
            found = await self._worked_time.present(worker.guild, worker.account, moment)
            if found is None or found.key != key:
                raise Refusal("office_hours-still-over")
            self._activity.note(worker.guild, worker.account)
            await self._withdraw(found)
        return found

    def ended(self, worker: Worker) -> datetime | None:
        """Until when a shift counts that stopped because nothing was heard; None for any other."""
        at = self._ended.get((worker.guild, worker.account))
        return at if at and self._services.clock() - at < rules.REASON_SHOWN_FOR else None

    def shift_started(self, *known: Worker) -> None:
        """How the shift before stopped is of no use any more, wherever they are of the team."""
        for each in known:
            self._ended.pop((each.guild, each.account), None)
