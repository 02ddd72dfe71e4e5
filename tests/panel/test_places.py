"""The panel's channel moves, goes, is closed to the bot, and comes back (R6)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import Town
from bot.store.guild_profile import GuildProfile as Decided
from bot.store.posted_messages import MessageStep
from cogs.panel.rules import Panel, next_step
from tests.kit.clocks import TUESDAY
from tests.kit.direct_messages import heard_in_private
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.set_up import fill_in

MINUTE = timedelta(minutes=1)
TOWN = {"name": "Lindendaal", "team_channel": 1, "panel_channel": 2, "worker_role": 3}


def told(town: Town) -> list[str]:
    return [said(message) for message in heard_in_private(town, "Els")]


def deny(town: Town, channel: simcord.ChannelHandle, **rights: bool) -> None:
    """What Discord does to the channel when its category or its settings change."""
    denied = discord.Permissions(**rights).value
    role = town.guild.roles["Lin"].id
    town.discord.edit_channel(
        channel.id, {}, overwrites=[Overwrite(role, OverwriteType(0), 0, denied)]
    )


def panel_in(channel: simcord.ChannelHandle) -> discord.Message:
    [panel] = [m for m in channel.history() if "Stel een vraag" in labels(m)]
    return panel


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_category_that_hides_the_channel_is_told_and_one_that_shows_it_mends(
    town: Town, between: Between
) -> None:
    await town.move_clock(2 * MINUTE)
    old = town.panel.id
    category = town.guild.create_category("stil")
    town.discord.edit_channel(town.square.id, {"parent_id": category.id})
    deny(town, town.square, view_channel=True)
    await town.env.settle()
    assert len(told(town)) == 1
    await town["Yasmine"].slash(town.team, "dienst stop")
    await between(town)
    await town.move_clock(2 * MINUTE)

    deny(town, town.square)
    await town.env.settle()
    await town.move_clock(MINUTE)

    assert town.panel.id == old
    assert "Er is nu niemand" in said(town.panel)
    assert len(told(town)) == 1


async def test_moving_between_open_categories_changes_nothing(town: Town) -> None:
    await town.move_clock(2 * MINUTE)
    old, calls = town.panel.id, len(town.calls)

    category = town.guild.create_category("jongeren")
    town.discord.edit_channel(town.square.id, {"parent_id": category.id})
    await town.env.settle()

    assert town.panel.id == old
    assert len(town.calls) == calls


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_deleted_channel_is_told_at_once_with_what_to_do_and_another_can_be_chosen(
    town: Town, between: Between
) -> None:
    town.discord.delete_channel(town.square.id)
    await town.env.settle()
    [notice] = told(town)
    assert "Het paneelkanaal is weg" in notice
    assert "Kies een kanaal met /instellen start" in notice
    await between(town)

    town.square = town.guild.create_text_channel("nieuw-bankje")
    await fill_in(town)

    start = await press(town["Jules"], panel_in(town.square), "Stel een vraag")
    assert "Even dit" in said(start)
    await town.move_clock(timedelta(hours=1))
    assert len(told(town)) == 1


async def test_a_right_that_the_panel_will_need_is_told_before_it_is_needed(town: Town) -> None:
    await town.move_clock(2 * MINUTE)

    deny(town, town.square, send_messages=True)
    await town.env.settle()

    assert len(told(town)) == 1
    assert "Ik mag het paneel niet plaatsen" in told(town)[0]
    await town["Yasmine"].slash(town.team, "dienst stop")
    assert "Er is nu niemand" in said(town.panel)  # what stands can still be edited


@pytest.mark.parametrize("right", ["embed_links", "attach_files", "add_reactions"])
async def test_the_panel_needs_no_right_that_it_does_not_use(town: Town, right: str) -> None:
    deny(town, town.square, **{right: True})
    town.discord.delete_message(town.square.id, town.panel.id)
    await town.env.settle()
    await town.move_clock(2 * MINUTE)

    assert "Hey!" in said(panel_in(town.square))
    assert told(town) == []


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_panel_that_may_not_move_stays_true_where_it_stands(
    town: Town, between: Between
) -> None:
    closed = town.guild.create_text_channel("nieuw-bankje")
    deny(town, closed, send_messages=True)
    old, town.square = town.square, closed
    await fill_in(town)
    await between(town)

    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.move_clock(2 * MINUTE)
    assert "Er is nu niemand" in said(panel_in(old))
    assert len(told(town)) == 1
    deny(town, closed)
    await town.env.settle()

    assert "Er is nu niemand" in said(panel_in(closed))
    assert [m for m in old.history() if labels(m)] == []


def test_without_a_right_to_post_nothing_is_posted() -> None:
    town = Decided(**TOWN)  # type: ignore[arg-type]
    standing = Panel(9, 1, "open", looked_at=TUESDAY)

    assert next_step(None, town, "open", TUESDAY, may_post=False) is MessageStep.NOTHING
    assert next_step(standing, town, "open", TUESDAY, may_post=False) is MessageStep.NOTHING
    assert next_step(standing, town, "closed", TUESDAY, may_post=False) is MessageStep.EDIT
    assert next_step(standing, town, "open", TUESDAY, may_post=True) is MessageStep.MOVE
