"""The town of Lindendaal, opened quickly: on a data folder whose tables have been made already."""

from __future__ import annotations

import asyncio
import atexit
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

from bot.app import schemas
from bot.demo import town
from bot.demo.town import SECRET, Town
from bot.store.data_folder import STORE
from bot.store.disk_space import NAME as RESERVE
from bot.store.disk_space import Space
from bot.store.keys import derive
from bot.store.sqlcipher import open_file
from tests.kit import covering
from tests.kit.ephemeral_answers import seen_by_others
from tests.kit.signatures import unspoken


@asynccontextmanager
async def open_town(data_dir: Path, **given: Any) -> AsyncIterator[Town]:
    """As `bot.demo.town.open_town`; a folder that holds a store already is left as it is."""
    async with AsyncExitStack() as stack:
        with covering.watched_at_first("a town opens", *sorted(given)):
            lay_house(data_dir)
            opened = await stack.enter_async_context(town.open_town(data_dir, **given))
        yield opened
        assert unspoken(opened.calls) == [], "neither signed nor marked automatic (R34)"
        assert seen_by_others(opened.calls) == [], "an answer to one person for all to see"
        with covering.watched_at_first("a town closes"):
            await stack.aclose()


def lay_house(data_dir: Path) -> None:
    """The same for a house that is opened without a bot, with the town's secret."""
    lay_ready(data_dir, derive(SECRET).store)


def lay_ready(data_dir: Path, key: bytes) -> None:
    """Give a folder the store that Bankje would make at its first start, still without a row."""
    if (data_dir / STORE).exists():
        return
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    shutil.copyfile(_template(key) / STORE, data_dir / STORE)
    (data_dir / STORE).chmod(0o600)
    with suppress(OSError):  # elsewhere, such as on a small disk, Bankje makes its own
        os.link(_template(key) / RESERVE, data_dir / RESERVE)


@cache
def _template(key: bytes) -> Path:
    """A folder with a migrated store, made once a process for each key."""
    folder = Path(tempfile.mkdtemp(prefix="bankje-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with ThreadPoolExecutor(1) as beside:  # a loop of its own: here one may be running
        beside.submit(asyncio.run, _make(folder / STORE, key)).result()
    Space(folder).lay_ready()
    return folder


async def _make(path: Path, key: bytes) -> None:
    await (await open_file(path, key, schemas())).close()
