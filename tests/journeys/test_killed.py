"""`kill -9` anywhere in opening a conversation: nothing doubled, orphaned, or thanked and lost."""

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
from tests.kit.asking import cards
from tests.kit.killed_child import WORDS, until_the_form
from tests.kit.killed_process import an_hour, killed
from tests.kit.towns import open_town

# The calls of opening, in order: card, thread, words, thanks.
POINTS = [
    pytest.param("before", 1, False, id="before the card"),
    pytest.param("after", 1, False, id="after the card, unheard"),
    pytest.param("before", 2, False, id="after the card"),
    pytest.param("after", 2, False, id="after the thread, unheard"),
    pytest.param("before", 3, False, id="after the thread"),
    pytest.param("after", 3, True, id="after the words, unheard"),
    pytest.param("before", 4, True, id="before the thanks"),
    pytest.param("after", 4, True, id="after the thanks"),
]


@asynccontextmanager
async def world_after(tmp_path: Path, calls: list[dict[str, Any]]) -> AsyncIterator[Town]:
    """Build Discord again as the dead process left it, and start a fresh bot on its data."""
    async with open_town(tmp_path / "elsewhere") as town:
        await until_the_form(town)
        replay(town, calls)
        town.settings = settings_for(tmp_path / "data")
        await town.restart()
        yield town


def replay(town: Town, calls: list[dict[str, Any]]) -> None:
    posted = [call for call in calls if call["path"].startswith("/channels/")]
    if posted:
        # The submit itself took an id or two; go on where Discord's numbers stood.
        while town.discord.snowflake() < posted[0]["id"] - 1:
            pass
    for call in posted:
        answer = simulator.carry_out(town.env, call["method"], call["path"], json=call["json"])
        assert int(answer["id"]) == call["id"]


async def conversations(town: Town) -> int:
    db = town.bot.services.store.db
    return next(
        int(row[0]) for row in await db.execute_fetchall("SELECT count(*) FROM conversation")
    )


@pytest.mark.slow
@pytest.mark.parametrize(("when", "number", "arrived"), POINTS)
async def test_killed_while_opening(
    tmp_path: Path, when: str, number: int, *, arrived: bool
) -> None:
    calls = killed(tmp_path, when, number)
    async with world_after(tmp_path, calls) as town:
        await an_hour(town)

        # Whole or not at all: a question that arrived is there, one that did not left nothing.
        assert await conversations(town) == int(arrived)
        assert len(town.team.threads) == int(arrived)
        assert len(cards(town)) == int(arrived)
        # One of the card, and one of the message that says who waits.
        assert await town.bot.services.traces.how_many() == 2 * arrived
        inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
        assert (WORDS in said(inbox)) is arrived

        # Trying again makes one case, not two.
        shown = await press(town["Jules"], town.panel, "Stel een vraag")
        form = shown if shown.modal else await press(town["Jules"], shown, "Oké, ik begin")
        await town["Jules"].submit_modal(form, {"words": "nog eens: " + WORDS})
        assert await conversations(town) == 1
        assert len(town.team.threads) == 1
        assert "nog eens" in said(town.thread().history()[-1])

        # And the end comes for all of it.
        await town.move_clock(timedelta(days=18))
        assert (await prove(town, [WORDS])).holds
