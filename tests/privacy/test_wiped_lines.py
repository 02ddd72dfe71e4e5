"""The team reads of wipes in one line a day for each channel, which is edited (R45, C11)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.conversations import wiped_without_waiting
from tests.kit.stored import everything, rows
from tests.kit.wiping import wipe

A_DAY = timedelta(days=1)


def lines(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if "gewist door" in said(each)]


async def wipes(town: Town, *names: str) -> None:
    for name in names:
        await ask(town, name)
        await wipe(town, name)


@pytest.mark.long
async def test_sixty_wipes_are_one_line_that_is_edited(town: Town) -> None:
    for _ in range(20):
        await wipes(town, "Jules", "Sam", "Amira")
        await town.move_clock(timedelta(minutes=11))

    (line,) = [each for each in lines(town) if "24 november" in said(each)]
    assert "gesprekken gewist door jongeren, op dinsdag 24 november" in said(line)
    assert "automatisch bericht" in said(line)
    assert len(lines(town)) <= 2  # another day begins at midnight


async def test_each_line_says_how_many_there_were_by_then(town: Town) -> None:
    await wipes(town, "Jules")
    assert "1 gesprek gewist door de jongere" in said(lines(town)[0])

    await wipes(town, "Sam", "Amira")

    assert ["3 gesprekken" in said(each) for each in lines(town)] == [True]


async def test_a_wipe_costs_one_call_for_its_line_as_before(town: Town) -> None:
    path = f"/channels/{town.team.id}/messages"
    for name in ("Jules", "Sam"):
        await ask(town, name)
        before = len(town.calls)
        await wipe(town, name)
        made = [each for each in town.calls[before:] if each.path.startswith(path)]
        about_it = [each for each in made if each.method in {"POST", "PATCH"}]
        assert len(about_it) == 1


async def test_another_day_has_another_line(town: Town) -> None:
    await wipes(town, "Jules")
    await town.move_clock(A_DAY)
    await wipes(town, "Sam")

    assert len(lines(town)) == 2


async def test_what_was_seen_goes_and_the_next_counts_on(town: Town) -> None:
    await wipes(town, "Jules", "Sam")
    await press(town["Yasmine"], lines(town)[0], "Gezien")
    await town.minute()
    assert lines(town) == []

    await wipes(town, "Amira")

    assert ["3 gesprekken" in said(each) for each in lines(town)] == [True]


async def test_a_line_that_discord_lets_nobody_edit_any_more_is_posted_anew(town: Town) -> None:
    await wipes(town, "Jules")
    first = lines(town)[0].id
    path = f"/channels/{town.team.id}/messages/{first}"
    town.env.inject_error("PATCH", path, status=400, code=30046, times=None)

    await wipes(town, "Sam")
    town.discord.faults.clear()
    await town.minute()

    (line,) = lines(town)
    assert line.id != first
    assert "2 gesprekken" in said(line)


@pytest.mark.parametrize("stands", [True, False])
async def test_after_a_kill_the_line_says_how_many_there_were(town: Town, *, stands: bool) -> None:
    if stands:
        await wipes(town, "Sam")
    await ask(town)
    await wiped_without_waiting(town)  # the store knows, and nothing was said yet

    await town.restart()
    await town.minute()
    await town.minute()

    wanted = "2 gesprekken" if stands else "1 gesprek gewist"
    assert [wanted in said(each) for each in lines(town)] == [True]


async def test_it_knows_no_person_and_is_gone_with_the_day(town: Town) -> None:
    await ask(town)
    name = str(town.thread().name)
    await wipe(town)

    kept = (await everything(town))["wiped_line"]
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]
    assert name not in str(kept)
    assert alias not in str(kept)
    await town.move_clock(A_DAY)
    assert await rows(town, "wiped_line") == 0
