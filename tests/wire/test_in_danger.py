"""Whoever is in danger reads a number, whatever Discord does to the one answer."""

from __future__ import annotations

import pytest

from tests.wire.interactions import Interaction
from tests.wire.sentences import NUMBERS
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
CALLBACK = "/interactions/:id/:token/callback$"


def has_numbers(act: Interaction) -> bool:
    return all(number in act.text for number in NUMBERS)


@pytest.mark.parametrize("how", ["reset", "503", "json:400:50035"])
async def test_when_the_first_answer_to_help_now_fails_the_second_has_the_numbers(
    shared: Wire, how: str
) -> None:
    jules = shared.town.person("Jules")
    shared.discord.faults.add("POST", CALLBACK, how)

    card = await shared.town.crisis(jules)

    await until(lambda: has_numbers(card), f"112, 1813 and 106, not: {card.text}", 3)


@pytest.mark.parametrize("how", ["reset", "503", "json:400:50035"])
async def test_who_does_not_feel_safe_reads_the_numbers_and_someone_is_rung(
    shared: Wire, how: str
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    thanks = await shared.town.ask(jules, words)
    shared.discord.faults.add("POST", CALLBACK, how)

    card = await shared.town.people.click(jules, thanks.last, door="questions:unsafe")

    await until(lambda: has_numbers(card), f"112, 1813 and 106, not: {card.text}", 3)
    thread = shared.town.thread_of(words)
    assert shared.town.times("voelt zich nu niet veilig", thread) == 1


async def test_while_the_teams_channel_does_not_answer_the_numbers_come_at_once(
    shared: Wire,
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    thanks = await shared.town.ask(jules, words)
    held = shared.discord.faults.add("POST", "/channels/:thread/messages$", "hold")

    card = await shared.town.people.click(jules, thanks.last, door="questions:unsafe")
    held.released.set()

    assert has_numbers(card)
    assert card.answer_seconds is not None
    assert card.answer_seconds < 3
