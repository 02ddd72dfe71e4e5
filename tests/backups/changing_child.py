"""A process that lets its children rotate or restore, each on its own copy of a data folder.

`rotate|reset|restore DATA COPIES STEP [BACKUP]`: the first child dies by `kill -9` at its first
touch of the disk, the next STEP touches later, until one comes to its end. A touch is whatever
opens, keeps, renames or removes a file; before and after it are two points. Prints the points.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bot.store.sqlcipher
from bot.backups.key_rotation import rotate
from tests.kit.clocks import TUESDAY
from tests.kit.stores import NEW, OLD, place, restored

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


def child(what: str, data: Path, dies_at: int, backup: str) -> None:
    global last  # noqa: PLW0603
    last = dies_at
    for name in ("replace", "unlink", "fsync", "open"):
        setattr(os, name, tap(getattr(os, name)))
    for name in ("sealed", "unsealed"):  # between two statements on the copy
        setattr(bot.store.sqlcipher, name, tap(getattr(bot.store.sqlcipher, name)))
    if what == "restore":
        asyncio.run(restored(place(data).backups / backup, data, lambda: TUESDAY))
    else:
        reset_at = TUESDAY if what == "reset" else None
        asyncio.run(rotate(place(data), OLD, NEW, reset_at=reset_at))


def main(what: str, data: Path, copies: Path, step: int, backup: str = "") -> None:
    dies_at = 1
    while True:
        copied = copies / str(dies_at)
        shutil.copytree(data, copied)
        if not (process := os.fork()):  # no thread runs here yet
            child(what, copied, dies_at, backup)
            os._exit(0)
        _, ended = os.waitpid(process, 0)
        if not os.WIFSIGNALED(ended):
            sys.exit(os.waitstatus_to_exitcode(ended))
        sys.stdout.write(f"{dies_at}\n")
        dies_at += step


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), *sys.argv[5:])
