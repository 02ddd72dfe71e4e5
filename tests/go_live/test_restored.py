"""Nothing of a trial comes back to a bench that opened, whatever backup is put back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.guilds.trial import Mode
from bot.store.personal_data import young_rows
from cogs.go_live.rules import OF_TRIAL_TOO
from tests.kit.asking import ask
from tests.kit.going_live import LABEL, guild_of, make_ready, opens, owned_by, trial_of, trial_town
from tests.kit.restarts import backup, go_back
from tests.kit.set_up import controle

MINUTES = timedelta(minutes=2)


@pytest.fixture(autouse=True)
def a_team_of_two() -> Iterator[None]:
    with owned_by(2):
        yield


@pytest.fixture
async def ready(tmp_path: Path) -> AsyncIterator[Town]:
    async with trial_town(tmp_path) as town:
        await make_ready(town)
        yield town


async def minutes(town: Town, count: int = 3) -> None:
    for _ in range(count):
        await town.move_clock(MINUTES)


async def young_left(town: Town) -> int:
    guild = guild_of(town)
    return await young_rows(town.bot.services.store, [guild], also=OF_TRIAL_TOO)


async def test_a_backup_of_the_trial_put_back_after_the_opening_begins_no_trial(
    ready: Town,
) -> None:
    made = await backup(ready)
    await opens(ready)
    await minutes(ready)
    assert await trial_of(ready).mode(guild_of(ready)) is Mode.LIVE

    await go_back(ready, made)
    between = await trial_of(ready).mode(guild_of(ready))
    await minutes(ready)

    assert between in {Mode.OPENING, Mode.LIVE}
    assert await trial_of(ready).mode(guild_of(ready)) is Mode.LIVE
    assert await young_left(ready) == 0
    assert LABEL not in said(ready.panel)
    assert "in proef" not in said(await controle(ready))
    assert "Oké, ik begin" in labels(await press(ready["Sam"], ready.panel, "Stel een vraag"))


async def test_a_backup_of_the_trial_put_back_in_the_trial_goes_on_with_it(ready: Town) -> None:
    made = await backup(ready)

    await go_back(ready, made)
    await minutes(ready)

    assert await trial_of(ready).mode(guild_of(ready)) is Mode.TRIAL
    assert await young_left(ready) > 0


async def test_a_backup_of_the_open_bench_keeps_what_was_asked_there(ready: Town) -> None:
    await opens(ready)
    await minutes(ready)
    await ask(ready, "Sam")
    made = await backup(ready)

    await go_back(ready, made)
    await minutes(ready)

    assert await trial_of(ready).mode(guild_of(ready)) is Mode.LIVE
    assert await young_left(ready) > 0
