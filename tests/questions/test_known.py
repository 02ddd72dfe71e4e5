"""What is remembered of conversations, wishes and agreements is what the store would say now."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.app import open_services, system_random_source
from bot.core.alias import GuildId
from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.demo.town import settings_for
from bot.services import Services
from bot.store.opening import Conflict
from cogs.consent.repository import AgreementRepository
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.repository.dm_notices import DmNoticeRepository
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.service.assignment import Queue
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.laws import examples
from tests.kit.towns import lay_house

HERE = GuildId(1)
PEOPLE = (71, 72)
Step = Callable[["Life", int], Awaitable[None]]


class Life:
    """A house, two young people and a worker."""

    def __init__(self, services: Services, clock: HandClock, worker: Worker) -> None:
        self.services, self.clock, self.worker = services, clock, worker
        self.questions = Questions(services)
        self.threads = 900

    async def latest(self, who: int) -> Conversation | None:
        return await self.questions.latest(HERE, self.services.alias_of(HERE, PEOPLE[who]))

    async def everything(self) -> list[object]:
        """All that a read can give of these people, by every way to it."""
        moment, found = self.clock(), list[object]()
        kept, told = (
            ConversationRepository(self.services.store),
            DmNoticeRepository(self.services.store),
        )
        agreements = AgreementRepository(self.services.store)
        for account in PEOPLE:
            alias = self.services.alias_of(HERE, account)
            latest = await kept.latest(HERE, alias, moment)
            found += [latest, await kept.by_key(latest.key, moment) if latest else None]
            found += [await kept.by_key(key, moment) for key in await kept.keys(HERE, alias)]
            found += [await told.unaware(latest, moment) if latest else None]
            found += [await kept.of_person(HERE, alias, moment)]
            found += [await kept.longest(HERE, alias)]
            found += [await told.wished(HERE, alias, moment)]
            found += [await agreements.find(HERE, alias, moment)]
        return found


async def agree(life: Life, who: int) -> None:
    await life.questions._consent.agree(HERE, life.services.alias_of(HERE, PEOPLE[who]))


async def ask(life: Life, who: int) -> None:
    life.threads += 1
    alias = life.services.alias_of(HERE, PEOPLE[who])
    await agree(life, who)
    begun, trace = await Openings(life.services).begin(HERE, alias, 5)
    await Openings(life.services).arrived(begun, life.threads, trace)


async def ask_in_vain(life: Life, who: int) -> None:
    alias = life.services.alias_of(HERE, PEOPLE[who])
    await agree(life, who)
    begun, _ = await Openings(life.services).begin(HERE, alias, 5)
    await Openings(life.services).abandon(begun)


async def wish(life: Life, who: int) -> None:
    if talk := await life.latest(who):
        await life.questions.notices.wish(talk, 300 + who)


async def answer(life: Life, who: int) -> None:
    if talk := await life.latest(who):
        await life.questions.answer(talk, life.worker)


async def look(life: Life, who: int) -> None:
    if talk := await life.latest(who):
        await life.questions.looked(talk, None)


async def write_more(life: Life, who: int) -> None:
    if talk := await life.latest(who):
        await life.questions.follow_up(talk)


async def close(life: Life, who: int) -> None:
    if talk := await life.latest(who):
        await life.questions.close(talk)


async def be_unsafe(life: Life, who: int) -> None:
    if talk := await life.latest(who):
        await life.questions.declare(talk, Urgency.UNSAFE)


async def wipe(life: Life, who: int) -> None:
    await life.services.store.forget((HERE, life.services.alias_of(HERE, PEOPLE[who])))


async def act_on_what_is_wiped(life: Life, who: int) -> None:
    """Discord was slow, and meanwhile the young person wiped everything."""
    if talk := await life.latest(who):
        await wipe(life, who)
        for act in (life.questions.follow_up(talk), life.questions.answer(talk, life.worker)):
            with pytest.raises(Refusal):  # nobody is thanked for what was wiped
                await act
        await life.questions.looked(talk, None)


async def change_ones_mind(life: Life, who: int) -> None:
    """Everything of it is undone."""

    async def undone() -> None:
        async with life.services.store.writing():
            await close(life, who)
            await wish(life, who)
            raise Conflict

    with pytest.raises(Conflict):
        await undone()


async def let_go(life: Life, _who: int) -> None:
    await Queue(life.services).release(HERE, life.worker.account)


async def wait(life: Life, who: int) -> None:
    life.clock.moment += (timedelta(minutes=7), timedelta(days=9))[who]


async def sweep(life: Life, _who: int) -> None:
    await life.services.store.sweep(life.clock())


STEPS: tuple[Step, ...] = (
    agree, ask, ask_in_vain, wish, answer, look, write_more, close, be_unsafe, wipe,
    act_on_what_is_wiped, change_ones_mind, let_go, wait, sweep,
)  # fmt: skip


async def lived(folder: Path, steps: list[tuple[Step, int]]) -> None:
    clock = HandClock(TUESDAY)
    lay_house(folder)
    services = await open_services(settings_for(folder), clock, system_random_source())
    try:
        team = services.shared(Introductions)
        worker = await team.introduce(
            HERE, 11, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
        )
        life = Life(services, clock, worker)
        for step, who in steps:
            try:
                await step(life, who)
            except Refusal:
                continue
            remembered = await life.everything()
            services.store.caches.clear()
            assert remembered == await life.everything(), step.__name__
    finally:
        await services.store.close()


# A worker ends the conversation while the young person still writes.
@example([(ask, 1), (close, 1), (write_more, 1)])
@examples(40)
@given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.sampled_from((0, 1))), max_size=14))
def test_whatever_happens_what_is_remembered_is_what_a_read_gives(
    steps: list[tuple[Step, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(lived(Path(folder), steps))


@pytest.fixture
async def life(data_dir: Path, clock: HandClock) -> AsyncIterator[Life]:
    lay_house(data_dir)
    services = await open_services(settings_for(data_dir), clock, system_random_source())
    worker = await services.shared(Introductions).introduce(
        HERE, 11, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
    )
    yield Life(services, clock, worker)
    await services.store.close()


async def test_an_act_that_comes_after_the_wipe_brings_nothing_back(life: Life) -> None:
    await agree(life, 0)
    await ask(life, 0)

    await act_on_what_is_wiped(life, 0)

    assert await life.latest(0) is None
    rows = await life.services.store.db.execute_fetchall("SELECT count(*) FROM conversation")
    assert [tuple(row) for row in rows] == [(0,)]


async def test_a_conversation_that_has_expired_is_gone_before_the_sweep(life: Life) -> None:
    await ask(life, 0)
    talk = await life.latest(0)
    assert talk

    life.clock.moment = talk.expires_at

    assert to_seconds(life.clock()) == to_seconds(talk.expires_at)
    assert await life.latest(0) is None
    assert await life.questions.by_key(talk.key) is None
