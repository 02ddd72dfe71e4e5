"""All of it together: `async with Wire() as wire:` is a town with the bot on a strict Discord.

`wire.discord` has the log of requests, the faults and the gateway; `wire.town` the people;
`wire.process` the bot. For benchmarks too.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.wire.buckets import Window
from tests.wire.process import KEY, LAUNCH, BotProcess
from tests.wire.server import Discord
from tests.wire.town import Town
from tests.wire.waiting import until

MINUTE = 60.0
READY = 20.0
"""Seconds in which the bot must be there after its start."""


class Wire:
    """`minute`: seconds that a minute of the bot's background work lasts.

    `data`: the folder of an earlier one, to start on; otherwise it has its own, which is deleted.
    `settles`: seconds that the bot waits for a next server before it is ready; None: its own two.
    `start=False` leaves the bot out, `set_up=False` the town's opening. `warm`: its bot need not
    import the world first (`tests/wire/forking.py`).
    """

    def __init__(
        self,
        *,
        minute: float = MINUTE,
        windows: Mapping[str, Window] = {},
        data: Path | None = None,
        settles: float | None = None,
        start: bool = True,
        set_up: bool = True,
        program: Path = LAUNCH,
        warm: bool = False,
        **environment: str,
    ) -> None:
        self.discord = Discord(windows=windows)
        self.town = Town(self.discord)
        self.folder = Path(tempfile.mkdtemp(prefix="wire-"))
        self.data = data or self.folder / "data"
        self._minute = minute
        self._settles = "" if settles is None else str(settles)
        self._starts, self._sets_up = start, set_up
        self._program, self._warm, self._given = program, warm, environment
        self._apart = 0.0
        self.process: BotProcess

    async def __aenter__(self) -> Self:
        await self.discord.start()
        self.process = BotProcess(self.folder, self.environment, self._program, warm=self._warm)
        self._clock.write_text("0", "utf-8")
        if self._starts:
            try:
                await self.start()
                if self._sets_up:
                    await self.town.set_up()
            except BaseException:
                await self.close()
                raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
        if error is None:
            assert self.discord.violations == [], self.discord.violations
            assert self.discord.gateway.notes == []
            assert self.discord.public_answers == []

    async def close(self) -> None:
        try:
            await self.process.kill()
        finally:
            await self.discord.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "WIRE_API": self.discord.api,
            "WIRE_GATEWAY": self.discord.gateway.address,
            "WIRE_CLOCK": str(self._clock),
            "WIRE_MINUTE": str(self._minute),
            "WIRE_SETTLES": self._settles,
            "WIRE_LIVE": "yes",
            "BANKJE_TOKEN": self.discord.token,
            "BANKJE_KEY": KEY,
            "BANKJE_DATA_DIR": str(self.data),
            "BANKJE_SERVERS": json.dumps([*self.discord.world.guilds]),
            **self._given,
        }

    @property
    def _clock(self) -> Path:
        return self.folder / "clock"

    async def start(self, **changed: str) -> None:
        """Start the bot and wait until it is there."""
        before = len(self.discord.gateway.identified)
        await self.process.start(**changed)
        await until(lambda: self._is_there(before), "the bot is there", READY)

    def _is_there(self, before: int) -> bool:
        """It shows a line under its name as soon as it looked at its rooms."""
        assert self.process.is_running, f"it ended with {self.process.code}:\n{self.process.said}"
        gateway = self.discord.gateway
        return len(gateway.identified) > before and bool(gateway.presences)

    async def restart(self, *, kill: bool = False) -> None:
        """Stop it, or cut its power, and start it on the same data."""
        if kill:
            await self.process.kill()
        else:
            await self.process.stop()
        await self.restart_after_end()

    async def restart_after_end(self, **changed: str) -> None:
        """Start it again on the same data, after it ended in one way or another."""
        assert not self.process.is_running
        self.discord.gateway.presences.clear()
        await self.start(**changed)

    def forward(self, seconds: float) -> None:
        """Let time pass at once, for Discord and for the bot; its minute comes when it comes."""
        self.discord.world.time.ahead += seconds
        self._move_clock()

    def misread(self, seconds: float) -> None:
        """Let the bot's clock be ahead of Discord's, or behind when negative."""
        self._apart = seconds
        self._move_clock()

    def _move_clock(self) -> None:
        moved = self._clock.with_suffix(".new")
        moved.write_text(str(self.discord.world.time.ahead + self._apart), "utf-8")
        moved.replace(self._clock)
