"""The line to Discord breaks, moves or ends, and Discord itself is away for a while."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.conftest import Open
from tests.wire.sentences import ARRIVED, NUMBERS, TROUBLE
from tests.wire.shapes import said
from tests.wire.waiting import until
from tests.wire.wire import Wire

HALF_AN_HOUR = 1801.0
pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def test_when_the_cable_is_cut_what_was_asked_meanwhile_is_answered(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    resumed, identified = shared.discord.gateway.resumed, len(shared.discord.gateway.identified)

    shared.discord.gateway.cut()
    thanks = await shared.town.people.submit(jules, form, {"words": words})

    assert ARRIVED in thanks.text
    assert shared.town.stands_once(words)
    assert shared.discord.gateway.resumed == resumed + 1
    assert len(shared.discord.gateway.identified) == identified


async def test_when_discord_asks_to_reconnect_nothing_is_lost(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    resumed = shared.discord.gateway.resumed

    shared.discord.gateway.ask_to_reconnect()
    thanks = await shared.town.people.submit(jules, form, {"words": words})

    assert ARRIVED in thanks.text
    await until(lambda: shared.discord.gateway.resumed == resumed + 1, "it resumed")


async def test_after_an_invalid_session_it_is_there_again_and_posts_nothing_twice(
    shared: Wire,
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    await shared.town.ask(jules, words)
    gateway, before = shared.discord.gateway, len(shared.discord.gateway.identified)

    gateway.invalidate()
    await until(lambda: len(gateway.identified) == before + 1 and gateway.sessions, "it is back")
    inbox = await shared.town.inbox(jules)

    assert words in inbox.text
    assert shared.town.stands_once(words)
    assert len(shared.town.panels) == 1


async def test_while_discord_is_away_nobody_blames_the_team_and_all_is_well_when_it_is_back(
    shared: Wire,
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)

    shared.discord.events.away(shared.town.guild)
    refused = await shared.town.people.submit(jules, form, {"words": shared.town.words()})
    shared.discord.events.back(shared.town.guild)
    thanks = await shared.town.ask(jules, words)

    assert TROUBLE not in refused.text
    assert any(number in refused.text for number in NUMBERS)
    assert shared.town.mailbox(shared.town.els) == []
    assert ARRIVED in thanks.text
    assert shared.town.stands_once(words)


@pytest.mark.asyncio(loop_scope="function")
async def test_a_server_that_is_away_at_the_start_is_served_as_soon_as_it_is_there(
    open_wire: Open,
) -> None:
    wire = await open_wire()
    jules, words = wire.town.person("Jules"), wire.town.words()
    await wire.process.stop()
    wire.town.guild.is_unavailable = True

    await wire.process.start()
    await until(lambda: len(wire.discord.gateway.identified) == 2, "it identified")
    wire.discord.events.back(wire.town.guild)
    thanks = await wire.town.ask(jules, words)

    assert ARRIVED in thanks.text
    assert wire.town.stands_once(words)
    assert len(wire.town.panels) == 1
    assert wire.town.mailbox(wire.town.els) == []


@pytest.mark.asyncio(loop_scope="function")
async def test_who_is_still_setting_up_does_not_read_that_nobody_is_left(open_wire: Open) -> None:
    wire = await open_wire(set_up=False, minute=1.0)

    await wire.town.decide()
    await asyncio.sleep(2.2)
    assert wire.town.mailbox(wire.town.els) == []

    wire.forward(HALF_AN_HOUR)
    await until(lambda: wire.town.mailbox(wire.town.els), "that it stands without a team is told")
    assert "niemand meer van het team" in said(wire.town.mailbox(wire.town.els)[0])
