"""Posts to one channel queue where it is known how many they are; who is in need goes first."""

from __future__ import annotations

import asyncio

import pytest

from bot.shell.delivery import NotArrived
from bot.shell.lanes import AT_ONCE, Lanes

TEAM, OTHER = 7, 8


class Posting:
    """Posts that are under way until they are let go; `done` tells in which order they went."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self.let_go = asyncio.Event()
        self.under_way: list[str] = []

    async def post(self, name: str, *, urgent: bool = False, channel: int = TEAM) -> None:
        async with self._lanes.turn(channel, urgent=urgent):
            self.under_way.append(name)
            await self.let_go.wait()


async def begun(posting: Posting, *names: str, **how: bool) -> list[asyncio.Task[None]]:
    tasks = [asyncio.create_task(posting.post(name, **how)) for name in names]
    await asyncio.sleep(0)
    return tasks


async def ended(posting: Posting, *tasks: asyncio.Task[None]) -> None:
    posting.let_go.set()
    await asyncio.gather(*tasks)


async def test_only_a_few_posts_to_a_channel_are_under_way_together() -> None:
    posting = Posting(Lanes())
    tasks = await begun(posting, *map(str, range(30)))

    assert len(posting.under_way) == AT_ONCE
    await ended(posting, *tasks)
    assert posting.under_way == [*map(str, range(30))]


async def test_who_is_in_need_goes_before_all_who_can_wait() -> None:
    posting = Posting(Lanes())
    waiting = await begun(posting, *"abcdefgh")
    in_need = await begun(posting, "sam", urgent=True)

    await ended(posting, *waiting, *in_need)

    assert posting.under_way.index("sam") == AT_ONCE


async def test_the_place_that_is_kept_is_not_handed_to_who_can_wait() -> None:
    lanes = Lanes()
    hanging, urgent = Posting(lanes), Posting(lanes)
    waiting = await begun(hanging, *"abcdefgh")
    first = await begun(urgent, "sam", urgent=True)
    await ended(urgent, *first)
    await asyncio.sleep(0)

    assert hanging.under_way == [*"abc"]
    second = await begun(urgent, "jules", urgent=True)
    assert urgent.under_way == ["sam", "jules"]
    await ended(urgent, *second)
    await ended(hanging, *waiting)
    assert hanging.under_way == [*"abcdefgh"]
    assert lanes._lanes == {}


async def test_one_channel_does_not_wait_for_another() -> None:
    posting = Posting(Lanes())
    tasks = await begun(posting, *"abcdefgh")
    other = asyncio.create_task(posting.post("elsewhere", channel=OTHER))
    await asyncio.sleep(0)

    assert "elsewhere" in posting.under_way
    await ended(posting, *tasks, other)


@pytest.mark.parametrize("leaving", [0, AT_ONCE])
async def test_whoever_leaves_makes_way_for_the_next(leaving: int) -> None:
    """Cut off while posting, or while waiting: nobody behind is stuck."""
    posting = Posting(Lanes())
    tasks = await begun(posting, *"abcdefgh")

    tasks[leaving].cancel()
    await asyncio.gather(tasks[leaving], return_exceptions=True)
    await ended(posting, *(task for task in tasks if task is not tasks[leaving]))

    assert len(posting.under_way) == 8 - (leaving >= AT_ONCE)


async def test_nothing_is_kept_of_a_channel_in_which_nobody_posts() -> None:
    lanes = Lanes()
    posting = Posting(lanes)

    await ended(posting, *await begun(posting, *"abcdefgh"))

    assert lanes._lanes == {}


async def test_a_queue_that_does_not_move_ends_and_it_is_known_that_nothing_was_sent() -> None:
    posting = Posting(Lanes(patience=0.02))
    hanging = await begun(posting, *map(str, range(AT_ONCE)))

    with pytest.raises(NotArrived):
        await posting.post("jules")
    after = await begun(posting, "sam")
    await ended(posting, *hanging, *after)

    assert posting.under_way == [*map(str, range(AT_ONCE)), "sam"]


async def test_whoever_has_their_turn_is_not_hurried() -> None:
    posting = Posting(Lanes(patience=0.02))
    (mine,) = await begun(posting, "jules")

    await asyncio.sleep(0.05)

    assert not mine.done()
    await ended(posting, mine)
