"""The panel stands, tells the truth, and costs nothing while nothing changes (R6, R42)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.setting_up import choose_places
from bot.demo.town import Town


def patches(town: Town, since: int) -> int:
    return len([call for call in town.calls[since:] if call.method == "PATCH"])


async def test_the_panel_is_pinned_and_offers_every_door_in_words(town: Town) -> None:
    assert [m.id for m in town.square.history()] == [town.panel.id]
    assert labels(town.panel) == [
        "Stel een vraag", "Ik heb een idee", "Ik zoek iets om te doen", "Ik wil iets tonen",
        "Ik zit ergens mee", "Wie zijn wij?", "Mijn gesprek", "Privacy",
        "Nu hulp nodig",
    ]  # fmt: skip


async def test_r6_a_deleted_panel_is_back_at_once(town: Town) -> None:
    old = town.panel.id

    town.discord.delete_message(town.square.id, old)
    await town.env.settle()

    assert town.panel.id != old
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Even dit" in said(start)


async def test_r6_a_panel_that_was_deleted_while_the_bot_was_away_is_back(town: Town) -> None:
    await town.bot.close()
    town.discord.delete_message(town.square.id, town.panel.id)

    await town.restart()

    assert "Hey!" in said(town.panel)


async def test_an_old_panels_buttons_work_after_a_restart(town: Town) -> None:
    await town.restart()

    start = await press(town["Jules"], town.panel, "Stel een vraag")

    assert "Even dit" in said(start)


async def test_the_panel_is_true_after_each_change_and_edited_only_then(town: Town) -> None:
    since = len(town.calls)
    await town.minute()
    assert patches(town, since) == 0

    for name, act, sentence in (
        ("Yasmine", "dienst stop", "Er is nu niemand"),
        ("Bram", "dienst start", "Nu open"),
    ):
        await town[name].slash(town.team, act)
        await town.move_clock(timedelta(minutes=1))
        assert sentence in said(town.panel)
    await town.move_clock(timedelta(hours=3))
    assert "Nu gesloten" in said(town.panel)
    assert "morgen om 13 uur" in said(town.panel)
    assert patches(town, since) == 3


async def test_a_shift_that_nobody_stops_ends_by_itself_over_a_restart(town: Town) -> None:
    await town.restart()

    await town.move_clock(timedelta(hours=2, minutes=51))

    assert "Nu gesloten" in said(town.panel)
    who = await press(town["Jules"], town.panel, "Wie zijn wij?")
    assert "Is er nu." not in said(who)


async def test_the_panel_moves_with_its_channel(town: Town) -> None:
    elsewhere = town.guild.create_text_channel("nieuw-bankje")
    chosen = {"team": [town.team], "panel": [elsewhere], "role": [town.worker_role]}

    await choose_places(town["Els"], town.team, **chosen)

    assert town.square.history() == []
    assert "Hey!" in said(elsewhere.pinned_messages()[0])


@pytest.mark.parametrize("gone", ["deleted", "forbidden"])
async def test_a_panel_that_cannot_stand_is_told_to_the_admin_once(town: Town, gone: str) -> None:
    if gone == "deleted":
        town.discord.delete_channel(town.square.id)
    else:
        town.env.inject_error(
            "POST", f"/channels/{town.square.id}/messages", status=403, times=None
        )
        town.discord.delete_message(town.square.id, town.panel.id)
    await town.env.settle()

    for _ in range(3):
        await town.move_clock(timedelta(minutes=60))

    told = town["Els"].user.dm_channel.history()
    assert len(told) == 1
    assert "paneel" in said(told[0])


async def test_f_b17_nothing_happens_while_discord_does_not_show_the_server(town: Town) -> None:
    town.discord.emit("GUILD_DELETE", {"id": str(town.guild.id), "unavailable": True})
    await town.env.settle()
    since = len(town.calls)

    await town.move_clock(timedelta(hours=5))

    assert len(town.calls) == since
