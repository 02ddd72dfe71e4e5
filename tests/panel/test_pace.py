"""One edit a minute, true within a minute of any change, and never too late closed (R6, R42)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.reading import said
from bot.demo.town import Town
from bot.store.guild_profile import GuildProfile as Decided
from cogs.panel.rules import PACE, Panel, edit_due
from tests.kit.clocks import TUESDAY
from tests.kit.panels import calm, edits
from tests.kit.restarts import Between, nothing, restarted

SECOND = timedelta(seconds=1)


async def sits(town: Town, *, down: bool) -> None:
    await town["Yasmine"].slash(town.team, "dienst start" if down else "dienst stop")


# -- the rule -----------------------------------------------------------------------------------


@given(st.integers(0, 10**6), st.integers(-(10**6), 10**6))
def test_an_edit_is_due_now_or_a_minute_after_the_last_and_never_later(
    last: int, later: int
) -> None:
    edited, now = TUESDAY + last * SECOND, TUESDAY + (last + later) * SECOND

    due = edit_due(edited, now)

    assert now <= due <= now + PACE
    if later >= 0:
        assert due - edited >= PACE


def test_what_was_never_edited_may_be_edited_now() -> None:
    assert edit_due(None, TUESDAY) == TUESDAY


# -- on Discord ---------------------------------------------------------------------------------


async def test_a_change_after_a_quiet_minute_is_shown_at_once_in_one_call(town: Town) -> None:
    since = await calm(town)

    await sits(town, down=False)

    assert "Er is nu niemand" in said(town.panel)
    others = [c for c in town.calls[since:] if not c.path.startswith("/interactions/")]
    assert [(c.method, c.path.rpartition("/")[0]) for c in others] == [
        ("PATCH", f"/channels/{town.square.id}/messages")
    ]


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_second_change_is_shown_exactly_a_minute_after_the_first(
    town: Town, between: Between
) -> None:
    since = await calm(town)
    await sits(town, down=False)
    await town.move_clock(10 * SECOND)
    await sits(town, down=True)
    await between(town)

    await town.move_clock(49 * SECOND)
    assert "Er is nu niemand" in said(town.panel)
    assert edits(town, since) == 1
    await town.move_clock(SECOND)

    assert "Nu open" in said(town.panel)
    assert edits(town, since) == 2


async def test_a_burst_is_one_edit_now_and_one_later_and_the_last_truth_wins(town: Town) -> None:
    since = await calm(town)
    for n in range(100):
        await sits(town, down=bool(n % 2))
        town.discord.advance_clock(0.1)
    await sits(town, down=False)

    assert edits(town, since) == 1
    assert [name for name in town.bot.schedule.jobs if name.startswith("panel-")] == [
        f"panel-{town.guild.id}"
    ]
    await town.move_clock(timedelta(minutes=1))
    assert edits(town, since) <= 2
    assert "Er is nu niemand" in said(town.panel)
    await town.move_clock(timedelta(minutes=10))
    assert edits(town, since) <= 2


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_that_nobody_is_there_any_more_does_not_wait_for_the_minute(
    town: Town, between: Between
) -> None:
    await calm(town)
    await sits(town, down=False)
    await town.move_clock(61 * SECOND)
    await sits(town, down=True)
    assert "Een mens leest je bericht" in said(town.panel)
    await between(town)
    since = len(town.calls)

    await sits(town, down=False)

    assert "Er is nu niemand" in said(town.panel)
    assert edits(town, since) == 1


@pytest.mark.parametrize("goes", ["dienst pauze", "werker schors"])
async def test_a_pause_and_a_suspension_do_not_wait_either(town: Town, goes: str) -> None:
    await calm(town)
    await sits(town, down=False)
    await town.move_clock(61 * SECOND)
    await sits(town, down=True)

    if goes == "werker schors":
        await town["Bram"].slash(town.team, goes, wie="Yasmine")
    else:
        await town["Yasmine"].slash(town.team, goes)

    assert "Een mens leest je bericht" not in said(town.panel)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_changes_all_hour_long_are_never_three_edits_in_a_minute(
    town: Town, between: Between
) -> None:
    await calm(town)
    moments: list[int] = []
    for n in range(90):
        before = edits(town)
        await sits(town, down=bool(n % 2))
        if n % 30 == 29:
            await between(town)
        await town.move_clock(17 * SECOND)
        made = edits(town) - before
        moments += [n] * made

    # Three steps are 51 seconds; in any three steps in a row there is one paced edit at most, and
    # one that takes its promise back.
    assert len(moments) > 10
    assert all(later - earlier >= 3 for earlier, later in zip(moments, moments[2:], strict=False))


async def test_an_edit_that_discord_did_not_take_counts_and_is_tried_again_in_a_minute(
    town: Town,
) -> None:
    since = await calm(town)
    town.env.inject_error(
        "PATCH", f"/channels/{town.square.id}/messages/{town.panel.id}", status=503, times=1
    )
    await sits(town, down=False)
    assert "Nu open" in said(town.panel)

    await town.move_clock(30 * SECOND)
    assert edits(town, since) == 1
    await town.move_clock(30 * SECOND)

    assert "Er is nu niemand" in said(town.panel)
    assert edits(town, since) == 2


async def test_a_panel_that_falls_is_back_at_once_however_often(town: Town) -> None:
    await calm(town)
    await sits(town, down=False)

    for _ in range(3):
        old = town.panel.id
        town.discord.delete_message(town.square.id, old)
        await town.env.settle()
        assert town.panel.id != old
        assert "Er is nu niemand" in said(town.panel)


async def test_a_panel_from_an_earlier_layout_gets_the_buttons_of_this_one(town: Town) -> None:
    since = await calm(town)
    async with town.bot.services.store.writing() as db:
        # What an earlier version kept: the words, without a time.
        words = said(town.panel)
        await db.execute_fetchall("UPDATE panel SET shown = ?, edited_at = NULL", (words,))

    await town.restart()
    assert edits(town, since) == 1
    await town.restart()

    assert edits(town, since) == 1


async def test_two_servers_do_not_wait_for_each_other(town: Town) -> None:
    decided = await town.bot.services.town(town.guild.id)  # type: ignore[arg-type]
    other = town.env.create_guild("Jong Beukenstad")
    square, role = other.create_text_channel("plein"), other.create_role("jeugdteam")
    team = other.create_text_channel("team")
    changed = {"panel_channel": square.id, "team_channel": team.id, "worker_role": role.id}
    value = Decided(**decided.model_dump() | {"name": "Beukenstad"} | changed)
    await town.bot.services.guilds.put(other.id, value, town.now)  # type: ignore[arg-type]
    since = await calm(town)

    await sits(town, down=False)
    await town.bot.services.guilds.put(
        other.id,  # type: ignore[arg-type]
        value.model_copy(update={"name": "Beukendorp"}),
        town.now,
    )
    with town.as_bot():
        town.bot.dispatch("town_changed", other.id)
    await town.env.settle()

    assert edits(town, since) == 1
    assert "Er is nu niemand" in said(town.panel)
    assert "Beukendorp" in said(square.pinned_messages()[0])


def test_a_panel_knows_nothing_of_its_edits_until_there_is_one() -> None:
    assert Panel(1, 2, "x").edited_at is None
