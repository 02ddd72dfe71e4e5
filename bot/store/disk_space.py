"""Keeps a reserve of disk space: when the disk is full, nothing new begins and wiping goes on.

Deleting needs room as well, because it is written to the log first. So a reserve lies ready, and
is given up when the disk is full: enough for thousands of wipes. When somebody else eats that as
well, what only deletes is written in place (`Store.wiping`).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import structlog

from bot.core.errors import Refusal
from bot.store.data_folder import write_new

NAME = "bankje.reserve"
RESERVE = 2 * 1024 * 1024
LEAST = 4 * RESERVE
"""Below this nothing new begins."""
LEFT_TO_WIPE = RESERVE + 256 * 1024
"""Below this, the reserve counted, nothing more is kept: what is left belongs to wiping."""
TO_WIPE = 1024 * 1024
"""More than the log needs for one batch of a sweep."""
log = structlog.get_logger("bankje")


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


class Space:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._reserve = folder / NAME
        self._is_told = False

    @property
    def folder(self) -> Path:
        """The data folder itself."""
        return self._folder

    @property
    def is_short(self) -> bool:
        """Whether nothing new should begin. The reserve does not count as room."""
        return free_bytes(self._folder) < LEAST

    def refuse_what_is_new(self) -> None:
        """Raise `Refusal("shell-no-room")` when the disk is too full to keep it."""
        if self.is_short:
            raise Refusal("shell-no-room")

    def refuse_what_cannot_be_kept(self) -> None:
        """For what goes on: ask before it is posted, so that nothing is posted and then denied.

        Raise `Refusal("shell-no-room")` when there is room for wiping only.
        """
        if self.is_left_to_wiping:
            raise Refusal("shell-no-room")

    @property
    def is_left_to_wiping(self) -> bool:
        """Whether there is room for wiping only."""
        return free_bytes(self._folder) + self._held_ready() < LEFT_TO_WIPE

    def _held_ready(self) -> int:
        return RESERVE if self._reserve.exists() else 0

    @property
    def is_used_up(self) -> bool:
        """Whether not even a deletion may fit in the log; the reserve does not count."""
        return free_bytes(self._folder) < TO_WIPE

    def make_way(self) -> None:
        """Before something is deleted: give up the reserve when the disk is short of room."""
        if self.is_short:
            self.give_up()

    def give_up(self) -> None:
        self._reserve.unlink(missing_ok=True)
        if not self._is_told:
            log.error("disk nearly full")
        self._is_told = True

    def lay_ready(self) -> None:
        """Put the reserve back as soon as there is room for it."""
        if self._reserve.exists() or free_bytes(self._folder) < LEAST + RESERVE:
            return
        self._is_told = False
        try:
            # Every byte really written: a file with holes in it would hold nothing ready.
            write_new(self._reserve, bytes(RESERVE))
        except OSError:
            self._reserve.unlink(missing_ok=True)
