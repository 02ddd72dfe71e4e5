"""`kill -9` anywhere in *Wis alles*: after a restart it is finished, and never half (R54)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.demo import simulator
from bot.demo.proof import prove
from bot.demo.reading import press, said
from bot.demo.town import Town, settings_for
from tests.kit.killed_child import WORDS, until_sure
from tests.kit.killed_process import an_hour, killed
from tests.kit.towns import open_town

# The calls of wiping, in order: the thread, a look for Discord's own line, that line, the card, the
# notice in the direct message, the answer, the line for the team.
NOW = {("after", 1), ("before", 3), ("after", 5), ("before", 7)}
"""In every run; the others in the long part."""
POINTS = [
    pytest.param(when, number, marks=() if (when, number) in NOW else pytest.mark.long)
    for number in range(1, 8)
    for when in ("before", "after")
]


REBUILT = 4
"""Times that the dead process's Discord is built again: what happens at once may come in another
order, and has other ids then."""


@asynccontextmanager
async def world_after(tmp_path: Path, calls: list[dict[str, Any]]) -> AsyncIterator[Town]:
    """Build Discord again as the dead process left it, and start a fresh bot on its data."""
    for attempt in range(REBUILT):
        async with open_town(tmp_path / f"elsewhere-{attempt}") as town:
            await until_sure(town)
            if not is_carried_out(town, calls):
                continue
            town.settings = settings_for(tmp_path / "data")
            await town.restart()
            yield town
            return
    pytest.fail("the dead process's Discord could not be built again")


def is_carried_out(town: Town, calls: list[dict[str, Any]]) -> bool:
    """Do what it did. False when what it deleted does not stand under that id here."""
    try:
        for call in calls:
            if call["method"] == "DELETE":
                simulator.carry_out(town.env, "DELETE", call["path"])
            if call["method"] == "POST" and call["path"].startswith("/channels/"):
                while town.discord.snowflake() < call["id"] - 1:
                    pass
                simulator.carry_out(town.env, "POST", call["path"], json=call["json"])
    except simulator.BackendError:
        return False
    return True


@pytest.mark.slow
@pytest.mark.parametrize(("when", "number"), POINTS)
async def test_killed_while_wiping(tmp_path: Path, when: str, number: int) -> None:
    calls = killed(tmp_path, when, number, "wipe")
    async with world_after(tmp_path, calls) as town:
        await an_hour(town)

        store, jules = town.bot.services.store, town["Jules"]
        for table in await store.tables_about_aliases():
            assert [*await store.db.execute_fetchall(f"SELECT 1 FROM {table}")] == []
        assert town.team.threads == []
        left = [said(message) for message in town.team.history()]
        assert all("1 gesprek gewist" in each for each in left)
        assert len(left) <= 1
        on_the_phone = [m for m in jules.user.dm_channel.history() if not m.flags.ephemeral]
        assert on_the_phone == []
        inbox = await press(jules, town.panel, "Mijn gesprek")
        assert "Je hebt nu geen gesprek" in said(inbox)

        await town.move_clock(timedelta(days=8))
        await an_hour(town)
        assert town.team.history() == []
        assert await town.bot.services.traces.how_many() == 0
        assert (await prove(town, [WORDS])).holds
