"""The file of one backup: a first line that says what it is, then an encrypted copy of the store.

Each backup has a key of its own, sealed in its first line with a key from the secret. So another
secret can be put on a backup without touching the copy, and a wrong key is told from damage.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.core.clock import from_seconds, to_seconds
from bot.core.errors import StartRefused
from bot.store.data_folder import NEW, write_durably, write_new
from bot.store.keys import Keys, new_key, sealed, unsealed

FORMAT = 1
ENDING = ".backup"
PART = ".part"
"""What the bare copy is called; its key was never written down."""
ASIDE = "bankje.before-restore"
"""A store that did not open when a backup took its place, as it lay there. Goes like a backup."""
LONGEST_HEAD = 1000


@dataclass(frozen=True, slots=True)
class Head:
    """`made` in UTC seconds, `copy` the SHA-256 of what follows, `secret` a fingerprint.

    `name` is random; the journal has a mark with it.
    """

    bankje_backup: int
    name: str
    made: int
    copy: str
    secret: str
    sealed: str = ""

    @property
    def moment(self) -> datetime:
        return from_seconds(self.made)

    def line(self) -> bytes:
        return json.dumps(asdict(self), sort_keys=True).encode() + b"\n"

    def associated_data(self) -> bytes:
        """What the sealed key is bound to: a head that was changed opens nothing."""
        return replace(self, sealed="").line()

    def sealed_with(self, key: bytes, keys: Keys) -> Head:
        bare = replace(self, secret=keys.fingerprint, sealed="")
        return replace(bare, sealed=sealed(key, keys, bare.associated_data()))


class Copyable(Protocol):
    """A store, or one of an older Bankje that is not brought up to date yet."""

    async def copy_to(self, path: Path, key: bytes, *, named: str) -> None: ...


async def make(store: Copyable, keys: Keys, folder: Path, moment: datetime) -> Path:
    """Write a backup of an open store, whole or not at all. Raise what the disk raises."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    head = Head(FORMAT, secrets.token_hex(8), to_seconds(moment), "", keys.fingerprint)
    path = folder / f"bankje-{moment:%Y%m%d-%H%M%S}-{head.name[:4]}{ENDING}"
    part, key = path.with_name(path.name + PART), new_key()
    try:
        await store.copy_to(part, key, named=head.name)
        await asyncio.to_thread(_finish, part, path, head, key, keys)
    finally:
        part.unlink(missing_ok=True)
    return path


def _finish(part: Path, path: Path, head: Head, key: bytes, keys: Keys) -> None:
    raw = part.read_bytes()
    whole = replace(head, copy=hashlib.sha256(raw).hexdigest()).sealed_with(key, keys)
    write_durably(path, whole.line(), raw)


def read_head(path: Path) -> Head:
    """Raise `StartRefused`: "start-backup-unreadable", "start-backup-newer"."""
    try:
        with path.open("rb") as file:
            raw = json.loads(file.readline(LONGEST_HEAD))
        version = int(raw["bankje_backup"])
        if version > FORMAT:
            raise StartRefused("start-backup-newer", file=str(path))
        return Head(**raw)
    except (OSError, ValueError, TypeError, KeyError):
        raise StartRefused("start-backup-unreadable", file=str(path)) from None


def open_backup(path: Path, keys: Keys) -> tuple[Head, bytes, bytes]:
    """Give head, key and copy. Raise `StartRefused`, also for another secret or any damage."""
    head = read_head(path)
    if head.secret != keys.fingerprint:
        raise StartRefused("start-backup-other-key", file=str(path))
    raw = path.read_bytes().partition(b"\n")[2]
    try:
        key = unsealed(head.sealed, keys, head.associated_data())
    except ValueError:
        raise StartRefused("start-backup-unreadable", file=str(path)) from None
    if hashlib.sha256(raw).hexdigest() != head.copy:
        raise StartRefused("start-backup-unreadable", file=str(path))
    return head, key, raw


def rekeyed(path: Path, old: Keys, new: Keys) -> Path:
    """Write beside a backup the same one under another secret; give its path."""
    head, key, raw = open_backup(path, old)
    beside = path.with_name(path.name + NEW)
    write_new(beside, head.sealed_with(key, new).line(), raw)
    return beside


def all_in(folder: Path, keys: Keys) -> list[tuple[datetime, Path]]:
    """The backups in a folder that this secret opens, oldest first."""
    found = []
    for path in folder.glob(f"*{ENDING}"):
        try:
            head = read_head(path)
        except StartRefused:
            continue
        if head.secret == keys.fingerprint:
            found.append((head.moment, path))
    return sorted(found)


def clear_away(folder: Path) -> None:
    """Remove what a crash left half-made."""
    for ending in (f"{ENDING}{PART}", f"{ENDING}{NEW}"):
        for path in folder.glob(f"bankje-*{ending}"):
            path.unlink(missing_ok=True)


def forget_old(folder: Path, data: Path, before: datetime) -> None:
    """Remove what is older, whichever secret is on it, and whether it can be read or not."""
    for path in folder.glob(f"*{ENDING}"):
        if _made(path) <= before:
            path.unlink(missing_ok=True)
    for path in data.glob(f"{ASIDE}*"):
        if _changed(path) <= before:
            path.unlink(missing_ok=True)


def _made(path: Path) -> datetime:
    try:
        return read_head(path).moment
    except StartRefused:
        return _changed(path)


def _changed(path: Path) -> datetime:
    return from_seconds(int(path.stat().st_mtime))
