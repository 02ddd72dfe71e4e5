"""Remembers up to when the store is whole on the disk, and whether it was closed properly.

Each act is on the disk before anybody is thanked. But a disk may promise that and lose it with the
power, and a log may be cut: then the last acts are gone, and nothing in the store tells. So a small
file beside it says, once a minute, until when all of it is in the store itself, and at the end that
it was closed. Who starts after anything else looks at the time in between.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.core.clock import from_seconds, to_seconds
from bot.store.data_folder import write_durably

COMPLETE = "bankje.complete"
AT_MOST = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class CompletenessMark:
    """`until` in UTC seconds."""

    until: int
    closed: bool

    @property
    def moment(self) -> datetime:
        return from_seconds(self.until)


class Complete:
    def __init__(self, folder: Path) -> None:
        self._path = folder / COMPLETE
        self._last: CompletenessMark | None = None

    def read(self) -> CompletenessMark | None:
        """What the last process wrote; None when there was none, or nobody can tell."""
        with suppress(OSError, ValueError, TypeError, KeyError):
            raw: Mapping[str, Any] = json.loads(self._path.read_bytes())
            return CompletenessMark(int(raw["until"]), bool(raw["closed"]))
        return None

    async def until(self, moment: datetime) -> None:
        """All of it is in the store now. Written at most once a minute."""
        mark = CompletenessMark(to_seconds(moment), closed=False)
        if self._last and 0 <= mark.until - self._last.until < AT_MOST.total_seconds():
            return
        self._last = mark
        await asyncio.to_thread(self._write, mark)

    def closed(self) -> None:
        """Nothing was begun, or all of it is in the store."""
        if self._last:
            self._write(CompletenessMark(self._last.until, closed=True))

    def _write(self, mark: CompletenessMark) -> None:
        # A full disk only makes the time longer that is looked at.
        with suppress(OSError):
            write_durably(self._path, json.dumps(asdict(mark)).encode())
