"""Several towns in one process: `async with Several("aalst", "brugge") as several`.

Each town has a strict Discord of its own, as each has an application of its own; the process is one
`bankje serve` on a folder with all of them.
"""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
import socket
import tempfile
from http.client import HTTPConnection
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.wire.process import BotProcess
from tests.wire.server import Discord
from tests.wire.town import Town
from tests.wire.waiting import until

LAUNCH = Path(__file__).parent / "launch_towns.py"
READY = 30.0
"""Seconds in which a town must be there after its start."""
SETTLES = "0.2"
numbers = count(1000)


def token_of(number: int) -> str:
    account = base64.urlsafe_b64encode(str(number).encode()).decode().rstrip("=")
    return f"{account}.R-niet.van-iemand_0123456789abcdefghij"


class Served:
    """One town: its folder, its Discord and its people."""

    def __init__(self, folder: Path) -> None:
        number = next(numbers)
        self.folder, self.token = folder, token_of(number)
        self.key = f"een-sleutel-voor-de-proefbank-{number}-die-niets-opent"
        self.discord = Discord(token=self.token)
        self.town = Town(self.discord, f"Jong {folder.name.title()}")

    def lay(self, settings: str = "", *, token: str = "", key: str = "") -> None:
        """Write its folder whole, beside its place, and move it there."""
        beside = self.folder.with_name(f".new-{self.folder.name}")
        for each in ("config", "secrets"):
            (beside / each).mkdir(parents=True)
        (beside / "config" / "bankje.toml").write_text(self.settings + settings, "utf-8")
        (beside / "secrets" / "token").write_text(token or self.token, "utf-8")
        (beside / "secrets" / "key").write_text(key or self.key, "utf-8")
        beside.rename(self.folder)

    @property
    def settings(self) -> str:
        return f"servers = {json.dumps([*self.discord.world.guilds])}\n"

    @property
    def is_there(self) -> bool:
        return bool(self.discord.gateway.live and self.discord.gateway.presences)

    async def there(self, seconds: float = READY) -> None:
        await until(lambda: self.is_there, f"{self.folder.name} is there", seconds)

    async def gone(self, seconds: float = READY) -> None:
        gateway = self.discord.gateway
        await until(lambda: not gateway.live, f"{self.folder.name} is gone", seconds)
        gateway.presences.clear()


class Several:
    """`minute`: seconds that a minute of background work lasts; None: nothing of time is moved."""

    def __init__(self, *names: str, minute: float | None = 60.0, **environment: str) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="wire-"))
        self.folder = self.root / "towns"
        self.folder.mkdir()
        self.towns = {name: Served(self.folder / name) for name in names}
        self.port = _free_port()
        self._environment = environment
        clock = self.root / "clock"
        clock.write_text("0", "utf-8")
        self._time = (
            {"WIRE_CLOCK": str(clock), "WIRE_MINUTE": str(minute), "WIRE_SETTLES": SETTLES}
            if minute
            else {}
        )
        self.process = self.another()

    def __getitem__(self, name: str) -> Served:
        return self.towns[name]

    async def __aenter__(self) -> Self:
        await asyncio.gather(*(each.discord.start() for each in self.towns.values()))
        book = {
            each.token: {"api": each.discord.api, "gateway": each.discord.gateway.address}
            for each in self.towns.values()
        }
        (self.root / "book").write_text(json.dumps(book), "utf-8")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.process.kill()
        for each in self.towns.values():
            await each.discord.close()
        shutil.rmtree(self.root, ignore_errors=True)
        if error is None:
            for each in self.towns.values():
                assert each.discord.violations == []
                assert each.discord.gateway.notes == []

    def another(self, *words: str, port: int | None = None) -> BotProcess:
        """A process on these towns, not started yet."""
        folder = Path(tempfile.mkdtemp(prefix="process-", dir=self.root))
        asked = [str(self.folder), f"--health-port={self.port if port is None else port}", *words]
        environment = {
            "WIRE_TOWNS": str(self.root / "book"),
            "WIRE_WORDS": json.dumps(asked),
            "LANG": "en_GB.UTF-8",
            **self._time,
            **self._environment,
        }
        return BotProcess(folder, environment, LAUNCH)

    async def health(self) -> dict[str, str]:
        """What the page says of each town; empty when nobody answers."""
        return await asyncio.to_thread(self._health)

    def _health(self) -> dict[str, str]:
        said = self.get("/health")
        checks = json.loads(said)["checks"] if said else {}
        return {name: each["says"] for name, each in checks.items()}

    def get(self, path: str) -> str:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            return connection.getresponse().read().decode()
        except OSError:
            return ""
        finally:
            connection.close()

    async def says(self, town: str, words: str, seconds: float = 20.0) -> None:
        """Wait until the town's own line of health says so."""
        async with asyncio.timeout(seconds):
            while words not in (found := await self.health()).get(town, ""):
                assert self.process.is_running, self.process.said
                await asyncio.sleep(0.2)
        assert words in found[town]

    def logged(self, event: str) -> list[dict[str, Any]]:
        """Lines of the log with this event."""
        lines = [each for each in self.process.said.splitlines() if each.startswith("{")]
        return [each for each in map(json.loads, lines) if each["event"] == event]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as asked:
        return int(asked.getsockname()[1])
