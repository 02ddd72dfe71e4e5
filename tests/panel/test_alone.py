"""A panel whose bot is not there: numbers, when it was looked at, and closed after a clean stop."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.demo.reading import said
from bot.demo.town import Town
from cogs.panel.rules import LOOKED_EVERY, Panel, look_due
from tests.kit.clocks import TUESDAY
from tests.kit.direct_messages import heard_in_private
from tests.kit.panels import calm, edits

MINUTE = timedelta(minutes=1)


async def stop(town: Town) -> None:
    """What the bot does when it is asked to stop, and then goes."""
    panels: Any = town.bot.get_cog("PanelCog")
    with town.as_bot():
        await panels.stop()
    await town.env.settle()


def looked(town: Town) -> datetime:
    found = re.search(r"Nagekeken: <t:(\d+):R>", said(town.panel))
    assert found
    return datetime.fromtimestamp(int(found[1]), tz=town.now.tzinfo)


async def test_the_panel_names_the_numbers_in_plain_words(town: Town) -> None:
    words = said(town.panel)

    assert all(f"**{number}**" in words for number in ("112", "1813", "106"))
    assert "Antwoordt het bankje niet? Bel **106**." in words


async def test_the_panel_says_when_it_was_looked_at_in_a_time_that_counts_on_itself(
    town: Town,
) -> None:
    await town.move_clock(5 * MINUTE)
    await town["Yasmine"].slash(town.team, "dienst stop")

    assert abs(town.now - looked(town)) < timedelta(seconds=2)


async def test_while_nothing_changes_it_is_looked_at_once_an_hour_and_no_more(town: Town) -> None:
    since = await calm(town)
    before = edits(town)

    for _ in range(118):
        await town.move_clock(MINUTE)
        assert town.now - looked(town) <= LOOKED_EVERY + MINUTE

    assert edits(town) - before <= 2
    about = [c for c in town.calls[since:] if f"/channels/{town.square.id}/" in c.path]
    assert {c.method for c in about} == {"PATCH"}


def test_a_look_is_never_said_to_have_been_in_the_future() -> None:
    assert look_due(Panel(1, 2, "x", looked_at=TUESDAY + MINUTE), TUESDAY)
    assert not look_due(Panel(1, 2, "x", looked_at=TUESDAY), TUESDAY)
    assert look_due(Panel(1, 2, "x", looked_at=TUESDAY), TUESDAY + LOOKED_EVERY)
    assert look_due(Panel(1, 2, "x"), TUESDAY)


async def test_after_a_clean_stop_the_panel_is_closed_and_promises_nothing(town: Town) -> None:
    assert "Nu open" in said(town.panel)

    await stop(town)

    words = said(town.panel)
    assert "Nu gesloten" in words
    assert "De knoppen werken even niet" in words
    assert all(each not in words for each in ("Nu open", "Een mens leest", "Schrijven mag"))
    assert all(number in words for number in ("112", "1813", "106"))


async def test_nothing_opens_the_panel_again_while_the_bot_stops(town: Town) -> None:
    await stop(town)

    await town["Yasmine"].slash(town.team, "dienst stop")
    await town["Yasmine"].slash(town.team, "dienst start")
    await town.move_clock(5 * MINUTE)

    assert "Nu gesloten" in said(town.panel)


async def test_after_the_next_start_it_is_true_again_within_a_minute(town: Town) -> None:
    await stop(town)

    await town.restart()
    await town.move_clock(MINUTE)

    assert "Nu open" in said(town.panel)
    assert "De knoppen werken even niet" not in said(town.panel)


async def test_a_stop_right_after_an_edit_does_not_wait_a_minute(town: Town) -> None:
    await calm(town)
    await town["Yasmine"].slash(town.team, "dienst stop")

    await stop(town)

    assert "De knoppen werken even niet" in said(town.panel)


@pytest.mark.parametrize("status", [500, 403])
async def test_a_stop_while_discord_refuses_ends_all_the_same(town: Town, status: int) -> None:
    path = f"/channels/{town.square.id}/messages/*"
    town.env.inject_error("PATCH", path, status=status, times=None)

    await stop(town)

    assert "Nu open" in said(town.panel)
    town.discord.faults.clear()
    await town.restart()
    await town.move_clock(MINUTE)
    assert "Nu open" in said(town.panel)
    assert heard_in_private(town, "Els") == []


async def test_a_panel_that_may_not_be_edited_is_closed_by_a_new_one(town: Town) -> None:
    path = f"/channels/{town.square.id}/messages/{town.panel.id}"
    town.env.inject_error("PATCH", path, status=400, code=30046, times=None)

    await stop(town)

    assert len(town.square.history()) == 1
    assert "De knoppen werken even niet" in said(town.panel)
