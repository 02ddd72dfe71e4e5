"""A process that rotates or restores, and dies by `kill -9` at the Nth touch of the disk.

`rotate DATA N`, `reset DATA N`, `restore DATA N FILE`. A touch is anything that makes, keeps,
renames or removes a file, and each is a point both before and after it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bot.core.encrypted
from bot.core.rotation import rotate
from tests.conftest import TUESDAY
from tests.keys.acts import NEW, OLD, place, restored

last = 0
count = 0


def point() -> None:
    global count  # noqa: PLW0603 - the one number that this process is about
    count += 1
    if count == last:
        os.kill(os.getpid(), signal.SIGKILL)


def tap(really: Callable[..., Any]) -> Callable[..., Any]:
    def tapped(*args: Any, **given: Any) -> Any:
        point()
        answer = really(*args, **given)
        point()
        return answer

    return tapped


def main(what: str, data: Path, *rest: str) -> None:
    for name in ("replace", "unlink", "fsync", "open"):
        setattr(os, name, tap(getattr(os, name)))
    for name in ("sealed", "unsealed"):  # between two statements on the copy
        setattr(bot.core.encrypted, name, tap(getattr(bot.core.encrypted, name)))
    if what == "restore":
        asyncio.run(restored(Path(rest[0]), data, lambda: TUESDAY))
    else:
        reset_at = TUESDAY if what == "reset" else None
        asyncio.run(rotate(place(data), OLD, NEW, reset_at=reset_at))


if __name__ == "__main__":
    last = int(sys.argv[3])
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[4:])
