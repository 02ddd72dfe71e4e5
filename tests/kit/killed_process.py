"""A bot that is killed by `kill -9` in the middle of an act, and what Discord had done by then."""

from __future__ import annotations

import json
import os
import signal
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.demo.town import Town
from tests.kit import forked_processes


def killed(tmp_path: Path, when: str, number: int, act: str = "open") -> list[dict[str, Any]]:
    """Let a real process die there; give the calls that Discord had carried out."""
    log = tmp_path / "calls.jsonl"
    log.touch()
    died = forked_processes.run(
        "tests.kit.killed_child",
        *(str(tmp_path / "data"), str(log), when, str(number), act),
        folder=Path.cwd(),
        environment=os.environ,
        out=tmp_path / "terminal",
        timeout=60,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
    return [json.loads(line) for line in log.read_text().splitlines()]


async def an_hour(town: Town) -> None:
    """Long enough for every retry of something that may never have been posted."""
    for minutes in (1, 2, 4, 8, 16, 29):
        await town.move_clock(timedelta(minutes=minutes))
