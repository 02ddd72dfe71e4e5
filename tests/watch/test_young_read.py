"""What the team reads of what young people read now: what is so, for the channel of the alarm."""

from __future__ import annotations

import discord
import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.asking import ask
from tests.kit.channels import another_room, move_team, open_up, shut
from tests.kit.direct_messages import messages_to

ALONE = "Alleen met een jeugdwerker"
NOT_SAFE = "Schrijven kan nu even niet veilig"
ONLY_THESE = "Schrijven naar het hele team kan nu even niet veilig"
YOUNG = "Wat zien jongeren nu?"


def alarm(town: Town) -> discord.Message:
    return next(each for each in messages_to(town)[::-1] if _has(each))


def _has(message: discord.Message) -> bool:
    return any(str(getattr(each, "label", "")) == YOUNG for each in parts_of(message))


async def read_of(town: Town) -> str:
    return said(await press(town["Els"].user, alarm(town), YOUNG))


async def what_they_read(town: Town, name: str = "Jules") -> str:
    return said(await press(town[name], town.panel, "Stel een vraag"))


async def own_conversation(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, ALONE)
    await town["Jules"].submit_modal(form, {"words": "hoi"})


async def test_with_a_safe_own_channel_the_team_reads_the_way_that_is_left(town: Town) -> None:
    await open_up(town)

    shown = await read_of(town)

    assert ONLY_THESE in shown
    assert ONLY_THESE in await what_they_read(town)


async def test_without_any_way_it_is_that_nobody_can_write_safely(town: Town) -> None:
    await open_up(town)
    await open_up(town, town.apart)

    shown = await read_of(town)

    assert NOT_SAFE in shown
    assert ONLY_THESE not in shown
    assert NOT_SAFE in await what_they_read(town)


async def test_of_an_own_channel_it_is_the_choice_that_is_gone(town: Town) -> None:
    await own_conversation(town)
    await open_up(town, town.apart)

    shown = await read_of(town)

    assert f"De keuze '{ALONE}' is er voor jongeren nu niet" in shown
    assert "Schrijven naar het hele team kan wel" in shown
    assert "als ze willen schrijven" not in shown
    assert NOT_SAFE in shown.partition("Wie hier al een gesprek heeft")[2]
    assert ALONE not in await what_they_read(town, "Amira")
    assert NOT_SAFE in await what_they_read(town)


async def test_of_a_former_channel_it_is_where_they_begin_anew(town: Town) -> None:
    await ask(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await move_team(town, another_room(town))
    await open_up(town)

    shown = await read_of(town)

    assert "in een oud kanaal" in shown
    assert "als ze willen schrijven" not in shown
    assert "in een oud kanaal" in said(await press(town["Jules"], inbox, "Antwoord"))


async def test_of_a_stopped_bench_it_is_that_it_is_closed(town: Town) -> None:
    await open_up(town)
    await town["Yasmine"].slash(town.square, "noodstop")

    assert "het bankje is nu dicht" in await read_of(town)
    assert "het bankje is nu dicht" in await what_they_read(town)


@pytest.mark.parametrize("apart", [False, True])
async def test_of_a_channel_that_was_shut_since_nothing_is_quoted(town: Town, apart: bool) -> None:
    await own_conversation(town)
    place = town.apart if apart else town.team
    await open_up(town, place)
    before = alarm(town)
    await shut(town, place)

    shown = said(await press(town["Els"].user, before, YOUNG))

    assert "Dit kanaal is nu veilig" in shown
    assert "niet veilig" not in shown
