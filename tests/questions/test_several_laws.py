"""Laws over several conversations of one person, their notices and their ends; a third lives on."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from bot.app import open_services, system_random_source
from bot.core.alias import Alias, GuildId
from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.demo.town import settings_for
from bot.services import Services
from cogs.consent.service import Consent
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.inbox import Listed, opens_first, unread_beside
from cogs.questions.service.inbox import Inbox
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.laws import examples
from tests.kit.towns import lay_house

HERE = GuildId(1)
PERSON, THIRD = 71, 72
Step = Callable[["Life", int], Awaitable[None]]


class Life:
    """A house, a worker, a young person with some conversations, and somebody else with one."""

    def __init__(self, services: Services, clock: HandClock, worker: Worker) -> None:
        self.services, self.clock, self.worker = services, clock, worker
        self.questions, self.inbox = Questions(services), Inbox(services)
        self.wished, self.unseen = False, set[str]()
        """Whether they wish to be told; conversations of which a notice stands unread."""
        self.threads = 900

    def alias(self, account: int = PERSON) -> Alias:
        return self.services.alias_of(HERE, account)

    async def listed(self) -> list[Listed]:
        return await self.inbox.listed(HERE, self.alias())

    async def one(self, number: int) -> Conversation:
        found = await self.listed()
        if not found:
            raise Refusal("questions-gone")
        return found[number % len(found)].conversation

    async def rows(self, sql: str, account: int = PERSON) -> list[tuple[object, ...]]:
        found = await self.services.store.db.execute_fetchall(sql, (self.alias(account),))
        return [tuple(row) for row in found]


async def ask(life: Life, _number: int, account: int = PERSON) -> None:
    life.threads += 1
    alias = life.alias(account)
    await Consent(life.services).agree(HERE, alias)
    begun, trace = await Openings(life.services).begin(HERE, alias, 5)
    await Openings(life.services).arrived(begun, life.threads, trace)


async def answer(life: Life, number: int) -> None:
    """It is announced, unless of this very conversation something is announced already."""
    talk = await life.one(number)
    if life.questions.has_ended(talk):
        return
    _, notice = await life.questions.answer(talk, life.worker)
    assert (notice is not None) == (life.wished and talk.key not in life.unseen)
    if notice:
        life.unseen.add(talk.key)


async def look(life: Life, number: int) -> None:
    talk = await life.one(number)
    await life.questions.looked(talk, None)
    life.unseen.discard(talk.key)


async def wish(life: Life, number: int) -> None:
    await life.questions.notices.wish(await life.one(number), 300)
    life.wished = True


async def wish_no_more(life: Life, _number: int) -> None:
    await life.questions.notices.drop(HERE, life.alias())
    life.wished, life.unseen = False, set()


async def close(life: Life, number: int) -> None:
    await life.questions.close(await life.one(number))


async def write_more(life: Life, number: int) -> None:
    await life.questions.follow_up(await life.one(number))


async def a_day(life: Life, _number: int) -> None:
    life.clock.moment += timedelta(days=1)
    await life.services.store.sweep(life.clock())
    if not await life.listed():
        life.wished, life.unseen = False, set()


async def days(life: Life, number: int) -> None:
    for _ in range(3 + number):
        await a_day(life, number)


STEPS: tuple[Step, ...] = (
    ask, answer, look, wish, wish_no_more, close, write_more, a_day, days,
)  # fmt: skip


async def holds(life: Life) -> None:
    listed = await life.listed()
    kept = [each.conversation for each in listed]
    known = await life.rows("SELECT key FROM conversation WHERE alias = ?")
    live = {str(key) for (key,) in known}
    assert {each.key for each in kept} <= live
    assert [each.ended for each in listed] == sorted(each.ended for each in listed)
    assert sum(not each.ended for each in listed) <= 1
    if listed:
        unread = [each for each in listed if each.is_unread]
        first = opens_first(listed)
        assert first == (unread or listed)[0]
        hidden = unread_beside(listed, first.conversation.key)
        assert (hidden is not None) == (len(unread) > 1)
    for table in ("notice", "agreement"):
        ends = await life.rows(f"SELECT expires_at FROM {table} WHERE alias = ?")
        longest = max((to_seconds(each.expires_at) for each in kept), default=None)
        assert not ends or longest is None or ends == [(longest,)], table
    stands = await life.rows("SELECT key FROM conversation WHERE alias = ? AND notified = 1")
    assert {str(key) for (key,) in stands} == life.unseen & live


async def lived(folder: Path, steps: list[tuple[Step, int]]) -> None:
    clock = HandClock(TUESDAY)
    lay_house(folder)
    services = await open_services(settings_for(folder), clock, system_random_source())
    try:
        worker = await services.shared(Introductions).introduce(
            HERE, 11, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
        )
        life = Life(services, clock, worker)
        await ask(life, 0, THIRD)
        third = "SELECT * FROM conversation WHERE alias = ?"
        before = await life.rows(third, THIRD)
        for step, number in steps:
            try:
                await step(life, number)
            except Refusal:
                continue
            await holds(life)
            assert await life.rows(third, THIRD) in (before, [])
    finally:
        await services.store.close()


@example(
    [(ask, 0), (wish, 0), (answer, 0), (close, 0), (days, 2), (ask, 0), (look, 1), (answer, 0)]
)
@example([(ask, 0), (wish, 0), (close, 0), (ask, 0), (answer, 0), (look, 1), (answer, 0)])
@examples(30)
@given(
    steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 2)), min_size=2, max_size=16)
)
def test_what_is_done_in_one_conversation_changes_nothing_of_another(
    steps: list[tuple[Step, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(lived(Path(folder), steps))
