"""Opens a store to read it for a paper: of a stopped bot, or of a backup that was just made."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.backups.backup_file import open_backup
from bot.store.connection import Connection
from bot.store.data_folder import STORE, FolderLock
from bot.store.keys import Keys
from bot.store.sqlcipher import connect


@asynccontextmanager
async def of_store(data: Path, keys: Keys) -> AsyncIterator[Connection]:
    """Of a store that nobody is at work in. Raise `StartRefused`."""
    with FolderLock(data):
        db = await connect(data / STORE, keys.store)
        try:
            yield db
        finally:
            await db.close()


@asynccontextmanager
async def of_backup(file: Path, keys: Keys) -> AsyncIterator[Connection]:
    """Of a backup, as it was when it was made. Raise `StartRefused`."""
    _, key, raw = await asyncio.to_thread(open_backup, file, keys)
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".reading-") as folder:
        bare = Path(folder) / "store"
        bare.touch(mode=0o600)
        bare.write_bytes(raw)
        db = await connect(bare, key)
        try:
            yield db
        finally:
            await db.close()
