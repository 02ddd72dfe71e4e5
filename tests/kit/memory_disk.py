"""Where tests lay their data folders: in memory, where there is room for them.

Bankje waits for the disk at each commit, some thirty times while a town opens, and so did each
test. What a full, foreign or read-only disk does is tried on disks of their own, and a kill leaves
what was written whether it lies in memory or not.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - that it is in memory is the point
ROOM = 4 << 30
"""Bytes that are left there at least, or the disk is used: folders of failed tests stay."""


def use() -> None:
    """For this process and all that it starts; whoever chose a folder by `TMPDIR` keeps it."""
    if "TMPDIR" in os.environ or not MEMORY.is_dir():
        return
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None
