"""Discord's limits are alarms: an honest sentence, a true panel, one word to the admin."""

from __future__ import annotations

import pytest

from tests.wire.conftest import Open
from tests.wire.sentences import ARRIVED, NUMBERS, OPEN, UNPINNED
from tests.wire.shapes import said
from tests.wire.waiting import stays, until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
MINUTE = 1.0
AN_HOUR_AND_MORE = 70 * 60
BETWEEN_EDITS = 61
"""Seconds; of what changes sooner, the panel shows the last when it may."""


@pytest.fixture
async def brisk(open_wire: Open) -> Wire:
    """Background work comes every second."""
    return await open_wire(minute=MINUTE)


async def test_a_panel_that_may_not_be_edited_any_more_is_hung_anew_and_true(brisk: Wire) -> None:
    old, rings = brisk.town.panel, len(brisk.town.rings)
    brisk.forward(AN_HOUR_AND_MORE)
    await until(lambda: OPEN in said(old), "the panel says that someone is there")
    brisk.discord.no_more_edits.add(old["id"])

    await brisk.town.people.slash(brisk.town.yasmine, brisk.town.team, "dienst stop")
    brisk.forward(BETWEEN_EDITS)
    await until(
        lambda: any(OPEN not in said(each) for each in brisk.town.panels),
        "the panel says that nobody is there",
    )

    await until(lambda: len(brisk.town.panels) == 1, "only one panel hangs")
    assert brisk.town.panel["id"] != old["id"]
    assert len(brisk.town.rings) == rings


async def test_when_pins_are_full_the_panel_stands_all_the_same_and_the_check_up_says_so(
    open_wire: Open,
) -> None:
    wire = await open_wire(set_up=False)
    wire.discord.pins_are_full = True

    await wire.town.decide()
    await until(lambda: wire.town.posts(wire.town.square), "the panel stands")
    await until(lambda: any(each.status for each in wire.discord.calls("PUT", "/pins")), "refused")
    check = await wire.town.people.slash(wire.town.els, wire.town.team, "controle")

    assert len(wire.town.posts(wire.town.square)) == 1
    assert "✖" in check.text
    assert UNPINNED in check.text


async def test_when_threads_are_full_the_young_person_is_not_sent_back_and_the_admin_is_told(
    brisk: Wire,
) -> None:
    brisk.discord.threads_are_full = True
    jules, sam = brisk.town.person("Jules"), brisk.town.person("Sam")

    told = [await brisk.town.ask(each, brisk.town.words()) for each in (jules, sam)]
    check = await brisk.town.people.slash(brisk.town.els, brisk.town.team, "controle")

    honest = [ARRIVED in each.text or any(n in each.text for n in NUMBERS) for each in told]
    assert honest == [True, True]
    await until(lambda: brisk.town.mailbox(brisk.town.els), "the admin is told")
    await stays(lambda: len(brisk.town.mailbox(brisk.town.els)) == 1, "told once", 2 * MINUTE)
    assert "✖" in check.text
