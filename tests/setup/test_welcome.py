"""The bot is invited: it says hello only where nobody else than those who run the server reads."""

from __future__ import annotations

import discord
import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.forged import forged_press
from tests.kit.inviting import for_admins, invited


async def test_where_only_admins_read_it_says_how_to_begin(town: Town) -> None:
    room = for_admins(town)

    await invited(town, room)

    (hello,) = room.history()
    assert "Dag! Ik ben Lin." in said(hello)
    assert labels(hello) == ["Start"]
    begun = await press(town["Els"], hello, "Start")
    assert begun.ephemeral
    refused = await forged_press(town, town["Sam"], hello, "setup:guide")
    assert "Dit is voor wie de server beheert" in said(refused)


@pytest.mark.parametrize("layout", [("beheer", "jeugdteam"), ("jeugdteam",)])
async def test_where_anybody_else_reads_along_it_says_nothing(
    town: Town, layout: tuple[str, ...]
) -> None:
    room = for_admins(town, too=layout)

    await invited(town, room)

    assert room.history() == []


async def test_without_such_a_channel_it_writes_to_nobody(town: Town) -> None:
    before = len(town.calls)

    await invited(town, None)
    await invited(town, town.square)

    assert len(town.calls) == before


@pytest.mark.parametrize("name", ["safety_alerts", "system"])
async def test_another_channel_that_is_for_admins_alone_will_do(town: Town, name: str) -> None:
    """Also where the first that Discord names is read by others."""
    room = for_admins(town)

    await invited(town, town.square, **{name: room})

    (hello,) = room.history()
    assert labels(hello) == ["Start"]


async def test_it_says_hello_once_where_every_channel_would_do(town: Town) -> None:
    first, second = for_admins(town), for_admins(town)

    await invited(town, first, safety_alerts=second, system=second)

    assert len(first.history()) == 1
    assert second.history() == []


async def test_on_a_community_server_nothing_is_posted_where_everybody_reads(town: Town) -> None:
    """Rules, and where Discord greets new members: everybody would be asked to press Start."""
    before = len(town.calls)

    await invited(town, town.lounge, rules=town.square, system=town.square)

    assert len(town.calls) == before


async def test_a_rules_channel_is_never_taken(town: Town) -> None:
    room = for_admins(town)

    await invited(town, None, rules=room)

    assert room.history() == []


async def test_where_it_may_not_write_it_says_nothing(town: Town) -> None:
    hidden = discord.PermissionOverwrite(view_channel=False)
    silent = town.guild.create_text_channel(
        "stil", overwrites={town.guild.default_role: hidden, town.guild.roles["beheer"]: hidden}
    )
    before = len(town.calls)

    await invited(town, silent)

    assert len(town.calls) == before
