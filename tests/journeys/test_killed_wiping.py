"""`kill -9` anywhere in *Wis alles*: after a restart it is finished, and never half (R54)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.proof import prove
from bot.demo.reading import press, said
from tests.kit.killed_child import WORDS
from tests.kit.killed_process import an_hour, back_after_a_kill

# The calls of wiping, in order: the thread, a look for Discord's own line, that line, the card, the
# notice in the direct message, the answer, the line for the team.
NOW = {("after", 1), ("before", 3), ("after", 5), ("before", 7)}
"""In every run; the others in the long part."""
POINTS = [
    pytest.param(when, number, marks=() if (when, number) in NOW else pytest.mark.long)
    for number in range(1, 8)
    for when in ("before", "after")
]


WITH_ELS = {"✖ direct messages of the bot", "✖ rows about young people in trace"}
"""Of the check-up of those days, which is told to her; both are looked at apart."""


@pytest.mark.slow
@pytest.mark.parametrize(("when", "number"), POINTS)
async def test_killed_while_wiping(tmp_path: Path, when: str, number: int) -> None:
    async with back_after_a_kill(tmp_path, when, number, "wipe") as town:
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
        # What Els reads of the first days stands with her alone, and is about nobody.
        with_els = town["Els"].user.dm_channel.id
        known = "SELECT 1 FROM trace WHERE channel_id != ?"
        assert [*await store.db.execute_fetchall(known, (with_els,))] == []
        assert jules.user.dm_channel.history() == []
        proof = [line for line in (await prove(town, [WORDS])).lines if "✔" not in line]
        assert {line.partition(":")[0] for line in proof} <= WITH_ELS
