"""What only commands, papers and pictures need is not in the memory of a bot that waits."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.stores import SECRET

CHILD = """
import asyncio, json, sys
from pathlib import Path
import bot.__main__
from bot.app import create_bot
from bot.settings import Settings

async def furnished():
    bot = create_bot(Settings(token="t", key=sys.argv[2], data_dir=Path(sys.argv[1])))
    await bot.furnish()
    found = sorted(sys.modules)
    await bot.close()
    return found

print(json.dumps(asyncio.run(furnished())))
"""
NOT_LOADED = {
    "rich": "draws in a terminal, with colours",
    "pygments": "comes along with rich",
    "greenlet": "structlog looks for it, and nothing here runs in one",
    "tomlkit": "a helpline's entry is written by a command",
    "jinja2": "papers are made by a command, or where a notice is served",
    "bot.papers": "the same",
    "aiohttp.web": "a server, where a notice is served",
    "prometheus_client": "metrics, where a port is given for them",
    "PIL": "a worker's photo, when one is handed in",
    "babel": "comes along with fluent.runtime",
    "fluent.runtime": "texts are said by bot.texts.fluent",
    "bot.demo": "the demo town",
    "simcord": "the same",
}
"""Each with why it may be loaded at all, and when."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("light") / "data"
    command = [sys.executable, "-c", CHILD, str(folder), SECRET]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return [str(name) for name in json.loads(done.stdout)]


def test_a_furnished_bot_has_its_rooms_in_memory(loaded: list[str]) -> None:
    """Otherwise what follows would say nothing."""
    rooms = {path.parent.name for path in Path("cogs").glob("*/__init__.py")}

    assert {f"cogs.{room}" for room in rooms} <= set(loaded)


@pytest.mark.parametrize("name", NOT_LOADED)
def test_a_waiting_bot_does_without(loaded: list[str], name: str) -> None:
    taken = [each for each in loaded if each == name or each.startswith(f"{name}.")]

    assert taken == []
