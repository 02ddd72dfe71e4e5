"""Sitting down and standing up, and what everyone sees of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.shifts import HERE, NOT_HERE, card_of, listed
from tests.kit.stored import rows
from tests.kit.towns import open_town


async def test_starting_a_shift_says_until_when_and_shows_the_bench_open(town: Town) -> None:
    started = await town["Bram"].slash(town.team, "dienst start")

    assert started.ephemeral
    assert "Dag Bram. Je bent zichtbaar tot 18 uur." in said(started)
    assert "**Nu open**, tot 18 uur." in said(started)
    assert HERE in await card_of(town, "Bram")


async def test_stopping_a_shift_is_seen_at_once(town: Town) -> None:
    stopped = await town["Yasmine"].slash(town.team, "dienst stop")

    assert "Je dienst is gestopt" in said(stopped)
    assert NOT_HERE in await card_of(town, "Yasmine")
    await town.move_clock(timedelta(minutes=1))
    assert "Er is nu niemand" in said(town.panel)


async def test_stopping_what_was_never_started_changes_nothing(town: Town) -> None:
    stopped = await town["Bram"].slash(town.team, "dienst stop")

    assert "Je had geen dienst, Bram" in said(stopped)
    assert await rows(town, "shift") == 1


async def test_starting_twice_is_one_shift(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst start")

    assert await rows(town, "shift") == 1


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_f_h8_a_shift_ends_by_itself_at_the_minute_that_was_said(
    town: Town, between: Between
) -> None:
    await between(town)

    await town.move_to(datetime(2026, 11, 24, 17, 59, tzinfo=HOME))
    assert HERE in await card_of(town, "Yasmine")
    await between(town)
    await town.move_clock(timedelta(minutes=1))

    assert NOT_HERE in await card_of(town, "Yasmine")
    assert "Nu gesloten" in said(town.panel)


async def test_f_h8_a_shift_of_yesterday_does_not_open_the_bench_today(town: Town) -> None:
    await town.move_to(datetime(2026, 11, 25, 13, 30, tzinfo=HOME))

    assert "Er is nu niemand" in said(town.panel)
    assert await rows(town, "shift") == 0


async def test_f_h8_a_shift_before_the_hours_lasts_until_their_end(town: Town) -> None:
    await town.move_to(datetime(2026, 11, 25, 12, 45, tzinfo=HOME))

    started = await town["Bram"].slash(town.team, "dienst start")
    assert "zichtbaar tot 18 uur" in said(started)
    assert "Nu gesloten" in said(town.panel)
    await town.move_clock(timedelta(minutes=15))

    assert "**Nu open**, tot 18 uur." in said(town.panel)


async def test_r42_someone_on_shift_on_a_holiday_does_not_open_the_bench(data_dir: Path) -> None:
    christmas = datetime(2026, 12, 25, 15, tzinfo=HOME)
    async with open_town(data_dir, starts=christmas) as town:
        assert "Nu gesloten" in said(town.panel)
        assert "dinsdag 29 december om 14 uur" in said(town.panel)


@pytest.mark.parametrize("name", ["Sam", "Els"])
@pytest.mark.parametrize("command", ["dienst start", "dienst stop"])
async def test_whoever_is_not_a_worker_is_refused_kindly(
    town: Town, name: str, command: str
) -> None:
    """Sam is nobody of the team; Els has its role, but was never introduced."""
    refused = await town[name].slash(town.square, command)

    assert refused.ephemeral
    assert "Dit is voor het team" in said(refused)
    assert await rows(town, "shift") == 1


async def test_r17_a_worker_who_lost_the_role_cannot_start(town: Town) -> None:
    member = town.discord.get_guild(town.guild.id).members[town["Bram"].id]
    member.role_ids.remove(town.worker_role.id)

    refused = await town["Bram"].slash(town.square, "dienst start")

    assert "Dit is voor het team" in said(refused)
    assert "Bram" not in await listed(town)


async def test_wie_does_not_show_who_has_a_workers_name_and_face(town: Town) -> None:
    face = "a_0123456789abcdef0123456789abcdef"
    yasmine = town.discord.get_user(town["Yasmine"].id)
    yasmine.avatar = face
    twin = town.guild.add_member(
        town.env.create_user("yasmine_", global_name="Yasmine", avatar=face), nick="Yasmine"
    )
    await twin.slash(town.square, "dienst start")
    await town["Yasmine"].slash(town.team, "dienst stop")

    shown = said(await town["Sam"].slash(town.square, "wie"))

    assert shown.count("Yasmine**") == 1
    assert HERE not in shown


async def test_wie_is_one_call_and_seen_by_one_person(town: Town) -> None:
    calls = len(town.calls)

    shown = await press(town["Sam"], town.panel, "Wie zijn wij?")

    assert shown.ephemeral
    assert len(town.calls) - calls == 1
