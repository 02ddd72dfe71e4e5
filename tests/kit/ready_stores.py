"""Data folders with the store of Bankje's first start, whose tables are made once a process."""

from __future__ import annotations

import asyncio
import atexit
import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path

from bot.app import schemas
from bot.store.data_folder import STORE
from bot.store.disk_space import NAME as RESERVE
from bot.store.disk_space import Space
from bot.store.sqlcipher import open_file


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
