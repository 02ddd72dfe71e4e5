"""A program that ends does not wait for a store that nobody closed any more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PATIENCE = 60
FAILS = """
import asyncio, sys
from pathlib import Path
from bot.store.keys import derive
from bot.store.opening import open_store

kept = []  # as a failed test's frames do, until the very end

async def fails():
    kept.append(await open_store(Path(sys.argv[1]), derive("x" * 40), []))
    raise SystemExit(7)

asyncio.run(fails())
"""


def test_a_program_that_fails_before_it_closed_its_store_ends(data_dir: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-c", FAILS, str(data_dir)], check=False, timeout=PATIENCE
    )

    assert child.returncode == 7
