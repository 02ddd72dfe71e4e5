"""The bot as a process of its own: started, watched, stopped and killed."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import psutil

from tests.wire.forking import MINUTES, Forked, parent

HERE = Path(__file__).parent
CHECKOUT = HERE.parent.parent
LAUNCH = HERE / "launch.py"
KEY = "een-sleutel-voor-de-proefbank-die-niets-opent-0123456789"
PATIENCE = 15.0
"""Seconds in which a process that was asked to stop must have stopped."""
INHERITED = ("PATH", "HOME", "LANG")


class BotProcess:
    """`program`: what is run; the bot by its launcher, or a bare bot.

    `warm`: forked from a process that has imported all of it, where that makes no difference.
    """

    def __init__(
        self,
        folder: Path,
        environment: Mapping[str, str],
        program: Path = LAUNCH,
        *,
        warm: bool = False,
    ) -> None:
        self._folder = folder
        self._environment = environment
        self._program = program
        self._warm = warm
        self._process: asyncio.subprocess.Process | Forked | None = None
        self.started = 0.0
        """When it was last started, by `time.perf_counter`."""

    @property
    def pid(self) -> int:
        assert self._process, "it was not started"
        return self._process.pid

    @property
    def psutil(self) -> psutil.Process:
        return psutil.Process(self.pid)

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def code(self) -> int | None:
        """The exit code; None while it runs."""
        return self._process.returncode if self._process else None

    @property
    def said(self) -> str:
        """All that it printed and logged, over all its starts."""
        file = self._folder / "output"
        return file.read_text("utf-8") if file.exists() else ""

    async def start(self, **changed: str) -> None:
        kept = {name: os.environ[name] for name in INHERITED if name in os.environ}
        environment = {**kept, "PYTHONPATH": str(CHECKOUT), **self._environment, **changed}
        self.started = time.perf_counter()
        minute = environment.get("WIRE_MINUTE", "")
        warm = self._warm and self._program == LAUNCH
        if warm and minute in MINUTES and not environment.get("WIRE_ACT"):
            self._process = await parent(minute).start(environment, self._folder / "output")
            return
        with (self._folder / "output").open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                str(self._program),
                cwd=CHECKOUT,
                env=environment,
                stdout=output,
                stderr=output,
            )

    def signal(self, number: signal.Signals = signal.SIGTERM) -> None:
        assert self._process
        self._process.send_signal(number)

    async def ended(self, seconds: float = PATIENCE) -> int:
        """Wait for its end and give its exit code; one that does not end is a failure."""
        assert self._process
        try:
            return await asyncio.wait_for(self._process.wait(), seconds)
        except TimeoutError:
            await self.kill()
            raise AssertionError(f"it did not end within {seconds} s") from None

    async def stop(self) -> int:
        """As an operator does, or the machine that shuts down."""
        self.signal()
        return await self.ended()

    async def kill(self) -> None:
        """As a power cut does."""
        if self._process and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()
