"""What was deleted since the last backups, so that a restored backup does not bring it back.

A file beside the backups, outside the store. It only grows at its end, and holds for each deleted
row a keyed hash of its table and primary key, sealed, so that without the key it is noise: not who,
not what, not when. What must be known again after a restore is noted in the same way, such as that
a code name was drawn. Each backup leaves its own mark in it; what comes after that mark was deleted
after that backup, whatever the clock did meanwhile. Entries go after eight days.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.clock import Clock, to_seconds
from bot.core.log import kind_and_place
from bot.store.data_folder import PRIVATE, keep_names, write_durably
from bot.store.folder_errors import look_at_file, look_at_folder
from bot.store.keys import NONCE, expand

NAME = "deleted.journal"
KEPT = timedelta(days=8)
"""A day longer than any backup."""
MARK = 16
RECORD = NONCE + 8 + MARK + 16
RowMark = bytes
NOTED = b"note"
"""With this begins the mark of what was noted, and by chance that of one deleted row in 2^32."""
log = structlog.get_logger("bankje")


class Sealer:
    """The keys of one journal. Both come from the alias key, which survives a rotation."""

    def __init__(self, alias_key: bytes) -> None:
        self._hash = expand(alias_key, b"bankje journal hash 1")
        self._seal = AESGCM(expand(alias_key, b"bankje journal seal 1"))

    def mark(self, what: str, *key: object) -> RowMark:
        said = "\x1f".join([what, *map(str, key)]).encode()
        return hmac.new(self._hash, said, hashlib.sha256).digest()[:MARK]

    def note(self, what: str, *key: object) -> RowMark:
        """The mark of something that is noted, and not deleted."""
        return NOTED + self.mark(what, *key)[len(NOTED) :]

    def record(self, seconds: int, mark: RowMark) -> bytes:
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._seal.encrypt(nonce, seconds.to_bytes(8, "big") + mark, None)

    def read(self, path: Path) -> Iterator[tuple[int, RowMark]]:
        """Every whole record that this key can open, in the order of writing."""
        raw = path.read_bytes() if path.exists() else b""
        for start in range(0, len(raw) - RECORD + 1, RECORD):
            each = raw[start : start + RECORD]
            try:
                opened = self._seal.decrypt(each[:NONCE], each[NONCE:], None)
            except InvalidTag:
                continue
            yield int.from_bytes(opened[:8], "big"), opened[8:]


def after(sealer: Sealer, paths: list[Path], begin: RowMark) -> set[RowMark] | None:
    """What was deleted after this mark, by every journal that has it; None when none has."""
    found: set[RowMark] | None = None
    for path in paths:
        marks = [mark for _, mark in sealer.read(path)]
        if begin in marks:
            found = (found or set()) | set(marks[marks.index(begin) :])
    return found


def carry_over(sealer: Sealer, folder: Path, marks: set[RowMark], moment: datetime) -> None:
    """Let this folder's journal know what another noted. Raise `OSError`."""
    known = {mark for _, mark in sealer.read(folder / NAME)}
    new = [mark for mark in marks - known if mark.startswith(NOTED)]
    if new:
        now = to_seconds(moment)
        _append(folder / NAME, b"".join(sealer.record(now, mark) for mark in new))


class Journal:
    """The journal of an open store, which calls it from where the statement runs.

    Raise `StartRefused` when it may not be written: a backup would bring back what was wiped.
    """

    def __init__(self, folder: Path, clock: Clock, alias_key: bytes) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path = folder / NAME
        look_at_folder(folder)
        look_at_file(self._path)
        self._clock = clock
        self.sealer = Sealer(alias_key)
        self._lock = threading.Lock()
        self._now: list[bytes] = []
        self._unwritten: list[bytes] = []
        self._is_in_trouble = False

    def since(self, moment: datetime) -> list[tuple[int, RowMark]]:
        """What was noted from then on, with its UTC seconds, in order."""
        begin = to_seconds(moment)
        return [each for each in self.sealer.read(self._path) if each[0] >= begin]

    def gone(self, table: str, *key: object) -> None:
        """A row is being deleted; called by a trigger, in a transaction."""
        self._now.append(self._record(table, *key))

    def hurried(self, trace: int, due: int) -> None:
        """Something on Discord is to go at once. If it only goes earlier, a backup may be late."""
        if due <= to_seconds(self._clock()):
            self._now.append(self._record("trace", trace))

    def noted(self, what: str, *key: object) -> None:
        """Something must be known again after a restore; call it in a transaction."""
        mark = self.sealer.note(what, *key)
        self._now.append(self.sealer.record(to_seconds(self._clock()), mark))

    def all_noted(self) -> set[RowMark]:
        """What was noted in the last eight days."""
        return {mark for _, mark in self.sealer.read(self._path) if mark.startswith(NOTED)}

    @property
    def is_waiting(self) -> bool:
        """Whether something is to be written down before the transaction ends."""
        return bool(self._now or self._unwritten)

    def undone(self) -> None:
        """The transaction was rolled back: nothing was deleted."""
        self._now.clear()

    def flush(self) -> None:
        """Write it down before the transaction ends.

        When the disk says no, the deletion goes on all the same, and this is tried again.
        """
        with self._lock:
            self._unwritten += self._now
            self._now.clear()
            if not self._unwritten:
                return
            try:
                _append(self._path, b"".join(self._unwritten))
            except OSError as error:
                self._complain(error)
                return
            self._unwritten.clear()
            self._is_in_trouble = False

    def begin(self, backup: str) -> None:
        """Leave the mark of a backup. Raise `OSError` when that, or what waits, cannot be."""
        with self._lock:
            _append(self._path, b"".join([*self._unwritten, self._record("backup", backup)]))
            self._unwritten.clear()

    def forget_old(self, moment: datetime) -> None:
        """Let entries go after eight days. One from the future (a clock jumped) counts from now."""
        now = to_seconds(moment)
        with self._lock:
            kept = [
                self.sealer.record(min(seconds, now), mark)
                for seconds, mark in self.sealer.read(self._path)
                if seconds > now - KEPT.total_seconds()
            ]
            write_durably(self._path, b"".join(kept))

    def _record(self, what: str, *key: object) -> bytes:
        return self.sealer.record(to_seconds(self._clock()), self.sealer.mark(what, *key))

    def _complain(self, error: OSError) -> None:
        if not self._is_in_trouble:
            log.error("journal not written", **kind_and_place(error))
        self._is_in_trouble = True


def _append(path: Path, raw: bytes) -> None:
    """Add whole records; half a one, left by a crash or a full disk, makes place first."""
    is_new = not path.exists()
    file = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE)
    try:
        size = os.fstat(file).st_size // RECORD * RECORD
        os.ftruncate(file, size)
        if os.pwrite(file, raw, size) != len(raw):
            os.ftruncate(file, size)
            raise OSError("the disk took only half")
        os.fsync(file)
    finally:
        os.close(file)
    if is_new:
        keep_names(path.parent)
