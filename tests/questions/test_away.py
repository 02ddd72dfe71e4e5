"""While Discord does not show the server, nothing is said of a channel that nobody looked at."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
import simcord

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask, form_alone, form_of
from tests.kit.direct_messages import heard_in_private

OUT_OF_ORDER = ("niet in orde", "niet veilig", "zouden kunnen meelezen", "kreeg bericht")


async def away(town: Town) -> None:
    town.discord.emit("GUILD_DELETE", {"id": str(town.guild.id), "unavailable": True})
    await town.env.settle()


def is_true(sorry: simcord.InteractionResult) -> bool:
    return not any(each in said(sorry) for each in OUT_OF_ORDER)


@pytest.mark.parametrize("opened", [form_of, form_alone])
async def test_a_question_while_the_server_is_away_hears_of_discord_and_a_number(
    town: Town, opened: Callable[[Town, str], Awaitable[simcord.InteractionResult]]
) -> None:
    form = await opened(town, "Jules")
    await away(town)

    sorry = await town["Jules"].submit_modal(form, {"words": "hallo"})

    assert "Discord toont mij deze server nu niet" in said(sorry)
    assert "Er is niets verstuurd of bewaard" in said(sorry)
    assert "hallo" in said(sorry)
    assert "106" in said(sorry)
    assert is_true(sorry)
    assert heard_in_private(town, "Els") == []


async def test_an_answer_while_the_server_is_away_is_not_blamed_on_the_channel(
    town: Town,
) -> None:
    await ask(town)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await away(town)

    sorry = await town["Yasmine"].submit_modal(form, {"words": "dag!"})

    assert "Discord nam je antwoord niet aan" in said(sorry)
    assert is_true(sorry)
    assert heard_in_private(town, "Els") == []


async def test_a_channel_that_others_can_read_is_said_without_telling_who_was_told(
    town: Town,
) -> None:
    await ask(town)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    town.discord.edit_channel(town.team.id, {}, overwrites=[])

    sorry = await town["Yasmine"].submit_modal(form, {"words": "dag!"})

    assert "in dit kanaal is iets niet in orde" in said(sorry)
    assert "kreeg bericht" not in said(sorry)
