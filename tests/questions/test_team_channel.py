"""Before every post to the team: can anybody else read it? Then nothing is posted (F-A7)."""

from __future__ import annotations

from collections.abc import Callable

import discord
import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards, form_of
from tests.kit.channels import VIEW, everyone_sees, overwrite
from tests.kit.stored import rows


def another_role_sees(town: Town) -> None:
    role = town.guild.create_role("gamers")
    overwrite(town, role.id, 0, VIEW, 0)


def a_member_sees(town: Town) -> None:
    overwrite(town, town["Sam"].id, 1, VIEW, 0)


@pytest.mark.parametrize("opened", [everyone_sees, another_role_sees, a_member_sees])
async def test_f_a7_nothing_is_posted_where_others_can_read(
    town: Town, opened: Callable[[Town], None]
) -> None:
    form = await form_of(town, "Jules")
    opened(town)

    sorry = await town["Jules"].submit_modal(form, {"words": "alleen voor het team"})
    again = await press(town["Amira"], town.panel, "Stel een vraag")

    assert "niet veilig" in said(sorry)
    assert "alleen voor het team" in said(sorry)
    assert "106" in said(again)
    assert cards(town) == []
    assert await rows(town) == 0
    told = town["Els"].user.dm_channel.history()
    assert len(told) == 1
    assert "anderen kunnen het teamkanaal" in said(told[0])
    assert "alleen voor het team" not in said(told[0])


async def test_an_answer_is_not_posted_there_either_and_the_talk_stays(town: Town) -> None:
    await ask(town)
    before = len(town.thread().history())
    everyone_sees(town)

    refused = await answer(town)

    assert "niet verstuurd" in said(refused)
    assert len(town.thread().history()) == before
    assert await rows(town) == 1


async def test_a_deleted_team_channel_is_said_honestly_and_once_to_the_admin(town: Town) -> None:
    await ask(town, "Amira")
    form = await form_of(town, "Jules")
    town.discord.delete_channel(town.team.id)

    first = await town["Jules"].submit_modal(form, {"words": "hallo"})
    second = await press(town["Sam"], town.panel, "Stel een vraag")

    assert "niet veilig bij het team brengen" in said(first)
    for sorry in (first, second):
        assert "niet veilig" in said(sorry)
        assert "106" in said(sorry)
    told = town["Els"].user.dm_channel.history()
    assert len(told) == 1
    assert "Het teamkanaal is weg" in said(told[0])
    assert await rows(town) == 1


async def test_a_lost_permission_is_said_honestly_and_once_to_the_admin(town: Town) -> None:
    await ask(town, "Amira")
    form = await form_of(town, "Jules")
    bot_role = town.guild.roles["Lin"]
    deny = discord.Permissions(manage_threads=True).value
    overwrite(town, bot_role.id, 0, VIEW, deny)

    sorry = await town["Jules"].submit_modal(form, {"words": "hallo"})
    await press(town["Sam"], town.panel, "Stel een vraag")

    assert "niet veilig bij het team brengen" in said(sorry)
    told = town["Els"].user.dm_channel.history()
    assert len(told) == 1
    assert "Ik mag niet meer alles" in said(told[0])
    inbox = await press(town["Amira"], town.panel, "Mijn gesprek")
    assert "> is er iets woensdag" in said(inbox)


async def test_f_b17_a_server_that_is_away_is_not_a_server_that_is_gone(town: Town) -> None:
    await ask(town)
    town.discord.emit("GUILD_DELETE", {"id": str(town.guild.id), "unavailable": True})
    await town.env.settle()

    await town.minute()

    assert await rows(town) == 1
    assert len(town.team.threads) == 1
    assert town["Els"].id not in town.discord.dm_channels
