"""Whatever workers do, in whatever order: nobody alone decides that somebody is not talked with."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import open_services, system_random_source
from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.demo.town import settings_for
from bot.services import Services
from cogs.consent.service import Consent
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.team import Introductions
from cogs.moderation.rules import LONGEST_BLOCK, RequestKind, RequestToken, Span
from cogs.moderation.service import Blocks, Limited, Pauses
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.laws import examples

HERE, ACCOUNT = GuildId(1), 71
DAY = timedelta(days=1)


class Bench:
    """One young person and three workers; `yes`: who agreed to what holds now, and who asked."""

    def __init__(self, services: Services, clock: HandClock, team: list[Worker]) -> None:
        self.services, self.clock, self.team = services, clock, team
        self.questions, self.openings = Questions(services), Openings(services)
        self.blocks, self.pauses = Blocks(services), Pauses(services)
        self.limited = Limited(services)
        self.alias: Alias = services.alias_of(HERE, ACCOUNT)
        self.tokens: list[str] = []
        self.both: tuple[int, int] | None = None
        self.key, self.threads = "", 900

    async def ask(self, _who: Worker) -> None:
        if await self.limited.writing_limit("nl", HERE, self.alias):
            return
        await Consent(self.services).agree(HERE, self.alias)
        begun, trace = await self.openings.begin(HERE, self.alias, 5)
        self.threads += 1
        await self.openings.arrived(begun, self.threads, trace)
        self.key = begun.key

    async def request(self, who: Worker) -> None:
        token = RequestToken(self.services.random_source.token())
        about = await self.blocks.intend(who, self.key, 7, token)
        await self.blocks.asked(about.request)
        self.tokens.append(token)

    async def request_lift(self, who: Worker) -> None:
        token = RequestToken(self.services.random_source.token())
        await self.blocks.intend(who, self.key, 0, token)
        self.tokens.append(token)

    async def agree(self, who: Worker) -> None:
        await self._answer(who, agreed=True)

    async def disagree(self, who: Worker) -> None:
        await self._answer(who, agreed=False)

    async def _answer(self, who: Worker, *, agreed: bool) -> None:
        if not self.tokens:
            return
        about = await self.blocks.by_worker(who, self.tokens[-1])
        await self.blocks.answer(about, agreed=agreed, by=who.account)
        if agreed and about.request.kind is RequestKind.BLOCK:
            self.both = (about.request.worker, who.account)
        elif agreed:
            assert about.request.worker != who.account
            assert await self.limited.blocked_until(HERE, self.alias) is None

    async def pause(self, who: Worker) -> None:
        await self.pauses.begin(who, self.key, Span.TODAY)

    async def stop(self, _who: Worker) -> None:
        if talk := await self.questions.current(HERE, self.alias):
            await self.questions.stop(talk)

    async def wipe(self, _who: Worker) -> None:
        await self.services.store.forget((HERE, self.alias), but=("block",))

    async def days(self, _who: Worker) -> None:
        self.clock.move(3 * DAY)
        await self.services.store.sweep(self.clock())

    async def holds_true(self) -> None:
        until = await self.limited.blocked_until(HERE, self.alias)
        if until is None:
            return
        assert self.both
        assert self.both[0] != self.both[1]
        assert self.clock() < until <= self.clock() + LONGEST_BLOCK


ACTS = ("ask", "request", "request_lift", "agree", "disagree", "pause", "stop", "wipe", "days")


async def played(folder: Path, acts: list[tuple[str, int]]) -> None:
    clock = HandClock(TUESDAY)
    services = await open_services(settings_for(folder), clock, system_random_source())
    try:
        known = services.shared(Introductions)
        team = [
            await known.introduce(
                HERE, n, name=name, role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
            )
            for n, name in ((11, "Yasmine"), (12, "Bram"), (13, "Els"))
        ]
        bench = Bench(services, clock, team)
        for act, who in [("ask", 0), *acts]:
            clock.move(timedelta(minutes=1))
            try:
                await getattr(bench, act)(team[who])
            except Refusal:
                continue
            finally:
                await bench.holds_true()
        clock.move(LONGEST_BLOCK + 30 * DAY)
        await services.store.sweep(clock())
        for table in ("block", "block_request", "conversation_pause", "conversation"):
            left = await services.store.db.execute_fetchall(f"SELECT 1 FROM {table}")
            assert [*left] == [], table
    finally:
        await services.store.close()


@examples(20)
@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 2)), max_size=24))
def test_a_block_is_always_of_two_and_nothing_is_left_when_all_is_over(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    asyncio.run(played(tmp_path_factory.mktemp("bench"), acts))
