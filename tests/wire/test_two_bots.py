"""Another process runs with our token: Discord says so of what it answered before us."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial

import pytest

from tests.wire.interactions import Interaction
from tests.wire.process import BotProcess
from tests.wire.sentences import ANOTHER_BOT, ARRIVED
from tests.wire.waiting import until
from tests.wire.wire import READY, Wire

pytestmark = pytest.mark.slow


Second = Callable[..., Awaitable[BotProcess]]
SAID = "another process answers with this token"


@pytest.fixture
async def second(wire: Wire) -> AsyncIterator[Second]:
    """Starts another process with the same token: on a copy of what the first knows, or empty."""
    started: list[BotProcess] = []

    async def start(*, knows: bool) -> BotProcess:
        folder = wire.folder / "second"
        folder.mkdir()
        other = BotProcess(folder, {**wire.environment, "BANKJE_DATA_DIR": str(folder / "data")})
        started.append(other)
        if knows:
            shutil.copytree(wire.data, folder / "data")
        gateway = wire.discord.gateway
        gateway.lets_others_stay = True
        shown = len(gateway.presences)
        await other.start()
        await until(lambda: len(gateway.presences) > shown, "the second is there", READY)
        return other

    yield start
    for each in started:
        await each.kill()


async def test_two_processes_are_noticed_whichever_answers_and_logged_once_each(
    wire: Wire, second: Second
) -> None:
    other = await second(knows=True)
    for _ in range(6):
        jules = wire.town.person("Jules")
        await wire.town.people.click(jules, wire.town.panel, door="questions:inbox")

    def known() -> list[int]:
        return [each.said.count(SAID) for each in (wire.process, other)]

    await until(lambda: any(known()), "one of them noticed")
    look = await wire.town.people.slash(wire.town.els, wire.town.team, "controle")
    # Whoever answered first may know of nothing: the other says it beside that.
    await until(lambda: ANOTHER_BOT in look.text, "Els reads it")

    assert max(known()) == 1
    assert "act failed" not in wire.process.said + other.said


async def test_beside_an_empty_one_nobody_is_left_with_the_word_that_nothing_arrived(
    wire: Wire, second: Second
) -> None:
    people = [wire.town.person(f"Jules {number}") for number in range(3)]
    forms = [await wire.town.form(each) for each in people]
    await second(knows=False)
    for who, form in zip(people, forms, strict=True):
        words = wire.town.words()
        asked = await wire.town.people.submit(who, form, {"words": words})
        await until(partial(has_read, asked), "they read that the words arrived")

        assert wire.town.stands_once(words)


def has_read(asked: Interaction) -> bool:
    return ARRIVED in asked.text


async def looked(wire: Wire) -> str:
    """What Els reads when this very process answers her."""
    return (await wire.town.people.slash(wire.town.els, wire.town.team, "controle")).text


async def test_one_click_that_another_answered_is_no_reason_for_an_alarm(wire: Wire) -> None:
    wire.discord.faults.add("POST", "/callback$", "json:400:40060")
    await wire.town.people.click(wire.town.person("Jules"), wire.town.panel, "Nu hulp", wait=1)

    assert ANOTHER_BOT not in await looked(wire)


async def test_two_such_clicks_are(wire: Wire) -> None:
    wire.discord.faults.add("POST", "/callback$", "json:400:40060", times=2)
    for _ in range(2):
        jules = wire.town.person("Jules")
        await wire.town.people.click(jules, wire.town.panel, door="questions:inbox", wait=1)

    assert ANOTHER_BOT in await looked(wire)


async def test_an_own_answer_of_which_no_word_came_back_is_not_taken_for_anothers(
    wire: Wire,
) -> None:
    wire.discord.faults.add("POST", "/callback$", "lost", times=6)
    for _ in range(3):
        await wire.town.crisis(wire.town.person("Jules"))
    wire.discord.faults.clear()

    assert ANOTHER_BOT not in await looked(wire)
