"""`/controle` says that it is a trial, what keeps it shut, and what no longer holds (R64)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from benchmarks.acts import routes
from bot.demo.reading import said
from bot.demo.town import Town
from bot.guilds.trial import Mode, TownMode
from bot.store.guild_purpose import Purpose
from cogs.go_live.rules import Point
from tests.kit.alarms import agree, mail
from tests.kit.going_live import (
    decides,
    does,
    guild_of,
    make_ready,
    owned_by,
    ticks_helplines,
    trial_town,
)
from tests.kit.set_up import controle

MOST_CALLS = 5
TRIAL = "✖ **Het bankje is nog in proef.**"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    with owned_by(2):
        async with trial_town(tmp_path) as opened:
            yield opened


def line(found: str, begin: str) -> str:
    return next(each for each in found.splitlines() if each.startswith(begin))


async def test_r64_in_trial_it_says_so_and_what_keeps_the_bench_shut(town: Town) -> None:
    told = line(said(await controle(town)), TRIAL)

    assert "Alleen het team en wie meetest kunnen het gebruiken." in told
    assert "DPIA besproken" in told
    assert "5 hulplijnen nagekeken" in told
    assert "Nachtafspraak gemaakt" in told
    assert "Aansprakelijkheidsverzekering" not in told
    assert "/instellen live" in told


async def test_what_is_done_is_not_among_what_keeps_it_shut(town: Town) -> None:
    await does(town, Point.DPIA)
    await ticks_helplines(town)

    told = line(said(await controle(town)), TRIAL)

    assert "DPIA" not in told
    assert "hulplijnen" not in told


async def test_when_all_is_done_it_says_that_the_bench_can_open(town: Town) -> None:
    await make_ready(town)

    told = line(said(await controle(town)), TRIAL)

    assert "Alles van het draaiboek is klaar. Open het met /instellen live." in told


async def test_while_it_opens_it_says_what_is_left(town: Town) -> None:
    await decides(town, TownMode(mode=Mode.OPENING))

    told = said(await controle(town))

    assert "✖ **Het bankje gaat open.** Eerst moet alles van de proef weg. Nog over: " in told
    assert TRIAL not in told


async def test_a_town_that_was_live_before_reads_each_open_point_and_stays_live(town: Town) -> None:
    await decides(town, TownMode(mode=Mode.LIVE), Purpose())

    told = said(await controle(town))

    assert TRIAL not in told
    assert "✖ DPIA besproken? Noteer het bij /instellen live." in told
    assert "✖ Crisisteksten nagelezen?" in told
    assert "✖ Niemand koos jullie doel in één zin. Doe /instellen start." in told
    assert "Oefengesprek" not in told
    assert "Mandaat" not in told
    assert told.count("/hulplijnen nakijken") == 1  # the line that was there before says it


async def test_a_live_town_where_all_is_done_reads_it_in_one_line(town: Town) -> None:
    await make_ready(town)
    await decides(town, TownMode(mode=Mode.LIVE))

    told = said(await controle(town))

    assert "✔ Van het draaiboek staat niets open dat voor de veiligheid telt" in told
    assert "DPIA" not in told


async def test_what_lapses_after_a_year_is_told_once(town: Town) -> None:
    await make_ready(town)
    await decides(town, TownMode(mode=Mode.LIVE))
    await does(town, Point.DPIA)
    await agree(town, "Els")
    for _ in range(2):
        await town.move_clock(timedelta(days=1))
        await town.minute()
    before = [said(each) for each in mail(town, "Els")]

    await town.move_clock(timedelta(days=364))
    for _ in range(3):
        await town.move_clock(timedelta(days=1))
        await town.minute()

    told = [said(each) for each in mail(town, "Els")]
    assert not any("✖ DPIA" in each for each in before)
    assert sum("✖ DPIA besproken" in each for each in told) == 1


@pytest.mark.parametrize("mode", Mode)
async def test_r64_the_look_takes_five_calls_at_most(town: Town, mode: Mode) -> None:
    await decides(town, TownMode(mode=mode))
    await town.minute()
    before = len(town.calls)

    await controle(town)

    made = routes(town.calls[before:])
    assert len(made) <= MOST_CALLS, made


async def test_before_it_is_set_up_nothing_is_said_of_a_trial(tmp_path: Path) -> None:
    from tests.kit.towns import open_town  # noqa: PLC0415 - only here

    async with open_town(tmp_path, set_up=False, live=False) as town:
        assert guild_of(town)
        assert "proef" not in said(await controle(town)).replace("**PROEF.**", "")
