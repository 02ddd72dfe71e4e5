"""The bot is invited: it says hello only where nobody else than those who run the server reads."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.forged import forged_press


def back_room(town: Town, **layout: bool) -> simcord.ChannelHandle:
    hidden = discord.PermissionOverwrite(view_channel=False)
    shown = discord.PermissionOverwrite(view_channel=True, send_messages=True)
    roles = {"beheer": town.guild.roles["beheer"], "jeugdteam": town.worker_role}
    extra = {roles[name]: shown for name, sees in layout.items() if sees}
    return town.guild.create_text_channel(
        "beheerders",
        overwrites={town.guild.default_role: hidden, town.guild.roles["Lin"]: shown} | extra,
    )


async def invited(town: Town, room: simcord.ChannelHandle | None) -> None:
    """As Discord says it; which channel it keeps for those who run the server is decided here."""
    server = town.bot.get_guild(town.guild.id)  # type: ignore[arg-type]
    assert server
    server._public_updates_channel_id = room.id if room else None
    with town.as_bot():
        town.bot.dispatch("guild_join", server)
    await town.env.settle()


async def test_where_only_admins_read_it_says_how_to_begin(town: Town) -> None:
    room = back_room(town, beheer=True)

    await invited(town, room)

    (hello,) = room.history()
    assert "Dag! Ik ben Lin." in said(hello)
    assert labels(hello) == ["Start"]
    begun = await press(town["Els"], hello, "Start")
    assert begun.ephemeral
    refused = await forged_press(town, town["Sam"], hello, "setup:guide")
    assert "Dit is voor wie de server beheert" in said(refused)


@pytest.mark.parametrize("layout", [{"beheer": True, "jeugdteam": True}, {"jeugdteam": True}])
async def test_where_anybody_else_reads_along_it_says_nothing(
    town: Town, layout: dict[str, bool]
) -> None:
    room = back_room(town, **layout)

    await invited(town, room)

    assert room.history() == []


async def test_without_such_a_channel_it_writes_to_nobody(town: Town) -> None:
    before = len(town.calls)

    await invited(town, None)
    await invited(town, town.square)

    assert len(town.calls) == before
