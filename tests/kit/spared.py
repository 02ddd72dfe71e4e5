"""Towns that were set up once in a process, from which a test gets one of its own: a copy.

Setting up a town is twelve acts of people on a simulated Discord, and nearly every test begins with
the same ones. So they are done once, the bot is stopped, and what is left is kept: its data folder,
and Discord as it stands. A test gets both as they were, with a bot that starts on them as after any
restart, and so loads, reads and looks at everything as always. What is done by hand for each test
instead: a town on another moment, with other settings, or not set up (`tests.kit.towns.open_town`).
"""

from __future__ import annotations

import asyncio
import atexit
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.demo import simulator, town
from bot.demo.town import SECRET, STARTS, Town, begin, running, settings_for
from bot.store.disk_space import NAME as RESERVE
from bot.store.keys import derive
from tests.kit.ready_stores import lay_ready

OF_THE_WORLD = {"env", "settings", "machine_clock"}
"""What of a town is made anew; the rest is people and places."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Which towns are kept: what tests open most."""

    live: bool = True
    on_shift: tuple[str, ...] = ("Yasmine",)


USUAL, NOBODY_THERE, IN_TRIAL = Kind(), Kind(on_shift=()), Kind(live=False)
KINDS = (USUAL, NOBODY_THERE, IN_TRIAL)


@dataclass(frozen=True, slots=True)
class Spared:
    folder: Path
    guild: int
    world: bytes


def kind_of(given: Mapping[str, Any]) -> Kind | None:
    """The kind of town that is asked for; None when it is none that is kept."""
    asked = dict(given)
    if asked.pop("starts", STARTS) != STARTS or not asked.pop("set_up", True):
        return None
    try:
        kind = Kind(**asked)
    except TypeError:  # its own settings
        return None
    return kind if kind in KINDS else None


def set_up_in_time(items: Iterable[pytest.Item]) -> None:
    """Before any test changes something for itself, which each copy would have from then on."""
    if any(_asks_for_a_town(item) for item in items):
        with suppress(Exception):  # a house that is broken fails its tests, and not all of pytest
            for kind in KINDS:
                spared(kind)


def _asks_for_a_town(item: pytest.Item) -> bool:
    module = vars(getattr(item, "module", pytest))
    return "town" in getattr(item, "fixturenames", ()) or "open_town" in module


@cache
def spared(kind: Kind) -> Spared:
    """Set up once a process."""
    folder = Path(tempfile.mkdtemp(prefix="bankje-spared-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with ThreadPoolExecutor(1) as beside:  # a loop of its own: here one may be running
        return beside.submit(asyncio.run, _set_up(folder, kind)).result()


async def _set_up(folder: Path, kind: Kind) -> Spared:
    lay_ready(folder, derive(SECRET).store)
    async with town.open_town(folder, live=kind.live, on_shift=kind.on_shift) as opened:
        pass
    assert opened.env.errors == []
    kept = {each.name: getattr(opened, each.name) for each in fields(Town)}
    beside = {name: value for name, value in kept.items() if name not in OF_THE_WORLD}
    return Spared(folder, opened.guild.id, simulator.keep(opened.env, beside))


@asynccontextmanager
async def open_copy(data_dir: Path, kind: Kind) -> AsyncIterator[Town]:
    """A town of this kind, on a data folder that has no store yet."""
    kept = spared(kind)
    _lay(kept.folder, data_dir)
    settings = settings_for(data_dir, servers=(kept.guild,))
    env, clock = begin(settings, STARTS)
    copy = Town(env=env, settings=settings, **simulator.take_up(env, kept.world))
    copy.machine_clock = clock
    simulator.speak(env, "nl")
    async with running(env):
        yield copy


def _lay(kept: Path, data_dir: Path) -> None:
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    shutil.copytree(kept, data_dir, ignore=lambda *_: [RESERVE], dirs_exist_ok=True)
    with suppress(OSError):  # elsewhere, such as on a small disk, Bankje makes its own
        os.link(kept / RESERVE, data_dir / RESERVE)
