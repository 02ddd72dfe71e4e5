"""A bot that is killed by `kill -9` in the middle of an act, and what Discord had done by then."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import simcord

from bot.demo import simulator
from bot.demo.town import Town, settings_for
from tests.kit import forked_processes
from tests.kit.killed_child import ACTS
from tests.kit.towns import open_town


def killed(tmp_path: Path, when: str, number: int, act: str = "open") -> list[dict[str, Any]]:
    """Let a real process die there; give the calls that Discord had carried out."""
    log = tmp_path / "calls.jsonl"
    log.touch()
    died = forked_processes.run(
        "tests.kit.killed_child",
        *(str(tmp_path / "data"), str(log), when, str(number), act),
        folder=Path.cwd(),
        environment=os.environ,
        out=tmp_path / "terminal",
        timeout=60,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
    return [json.loads(line) for line in log.read_text().splitlines()]


async def an_hour(town: Town) -> None:
    """Long enough for every retry of something that may never have been posted."""
    for minutes in (1, 2, 4, 8, 16, 29):
        await town.move_clock(timedelta(minutes=minutes))


REBUILT = 4
"""Times that it is tried: what happens at once may come in another order, with other ids."""


@asynccontextmanager
async def back_after_a_kill(
    tmp_path: Path, when: str, number: int, act: str
) -> AsyncIterator[Town]:
    """Let a process die there, build Discord again as it left it, and start a bot on its data."""
    for attempt in range(REBUILT):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        calls = killed(folder, when, number, act)
        async with open_town(folder / "elsewhere") as town:
            await ACTS[act][0](town)
            if not is_carried_out(town, calls):
                continue
            town.settings = settings_for(folder / "data")
            await town.restart()
            yield town
            return
    pytest.fail("the dead process's Discord could not be built again")


def is_carried_out(town: Town, calls: list[dict[str, Any]]) -> bool:
    """Do what it did. False when what it changed or deleted does not stand under that id here."""
    try:
        for call in calls:
            method, path = call["method"], call["path"]
            if not path.startswith("/channels/"):
                continue
            if method == "POST" and call["id"]:
                while town.discord.snowflake() < call["id"] - 1:
                    pass
            if method != "GET":
                simulator.carry_out(town.env, method, path, json=call["json"])
    except (simulator.BackendError, simcord.SetupError):  # or its clock went on by itself
        return False
    return True
