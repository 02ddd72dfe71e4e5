"""Health, metrics and the privacy notice beside a real bot: asked, crowded, and while it hangs."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import socket
import subprocess
import sys
from contextlib import suppress

import psutil
import pytest

from tests.wire.conftest import Open
from tests.wire.process import CHECKOUT
from tests.wire.sentences import ARRIVED
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
FEW = 150
"""File handles that the bot may have here, so that no machine is too small for the test."""
CROWD = 3 * FEW
HALF = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half:"
SHORT = 200
"""Lines of log, at most: a flood has a hundred a second."""
ASKS = "import sys; sys.argv[:] = ['bankje', 'health']; from bot.front import main; main()"
"""What the installed `bankje health` is."""
AT_ONCE = "2.0"
"""Seconds that a minute lasts: the first look at all comes that soon."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as asked:
        return int(asked.getsockname()[1])


async def health(port: int) -> subprocess.CompletedProcess[str]:
    """As Docker asks it: `bankje health`, a process of its own."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(CHECKOUT),
        "LANG": "en_GB.UTF-8",
        "BANKJE_HEALTH_PORT": str(port),
    }
    command = [sys.executable, "-c", ASKS]
    return await asyncio.to_thread(
        subprocess.run,
        command,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


async def is_well(port: int) -> bool:
    return (await health(port)).returncode == 0


async def becomes_well(port: int) -> None:
    async with asyncio.timeout(40):
        while not await is_well(port):  # noqa: ASYNC110 - it announces nothing
            await asyncio.sleep(0.5)


@pytest.fixture
async def port() -> int:
    return free_port()


@pytest.fixture
async def watched(open_wire: Open, port: int) -> Wire:
    return await open_wire(minute=float(AT_ONCE), BANKJE_HEALTH_PORT=str(port))


async def test_bankje_health_says_when_it_is_well_and_when_discord_is_away(
    watched: Wire, port: int
) -> None:
    await becomes_well(port)

    watched.discord.gateway.is_up = False
    watched.discord.gateway.cut()
    async with asyncio.timeout(40):
        while (said := await health(port)).returncode == 0:  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.5)

    assert said.returncode == 1
    assert "discordstatus.com" in said.stderr
    assert said.stdout == ""


async def test_a_process_that_stands_still_as_a_whole_is_not_well(watched: Wire, port: int) -> None:
    await becomes_well(port)

    watched.process.signal(signal.SIGSTOP)
    said = await health(port)
    watched.process.signal(signal.SIGCONT)

    assert said.returncode == 1
    assert f"no answer on port {port}" in said.stderr


async def test_it_stops_as_soon_as_ever_with_somebody_at_its_health(
    watched: Wire, port: int
) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port)

    assert await watched.process.stop() == 0
    writer.close()


async def test_a_port_that_is_taken_is_one_sentence_before_it_calls_on_discord(
    open_wire: Open,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = int(taken.getsockname()[1])
        wire = await open_wire(start=False, BANKJE_HEALTH_PORT=str(port))
        await wire.process.start(LANG="en_GB.UTF-8")

        assert await wire.process.ended(60) == 2

    assert f"Port {port} is not free for health" in wire.process.said
    assert wire.discord.gateway.identified == []


async def crowd(port: int, number: int) -> list[socket.socket]:
    """So many who begin a request and do not go on."""
    held: list[socket.socket] = []
    for _ in range(number):
        each = socket.socket()
        each.setblocking(False)
        with suppress(BlockingIOError):
            each.connect(("127.0.0.1", port))
        held.append(each)
    for _ in range(3):
        await asyncio.sleep(0.7)
        for each in held:
            with suppress(OSError):
                each.send(HALF)
    return held


@pytest.fixture
def enough_handles() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < CROWD + 500:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))


@pytest.mark.parametrize("which", ["BANKJE_HEALTH_PORT", "BANKJE_NOTICE_PORT"])
async def test_a_crowd_that_sends_half_requests_takes_no_handles_from_the_bot(
    open_wire: Open, port: int, enough_handles: None, which: str
) -> None:
    wire = await open_wire(**{which: str(port)})
    wire.process.psutil.rlimit(psutil.RLIMIT_NOFILE, (FEW, FEW))

    held = await crowd(port, CROWD)
    handles = wire.process.psutil.num_fds()
    thanks = await wire.town.ask(wire.town.person("Jules"), "Is er iemand?")

    assert handles < FEW
    assert ARRIVED in thanks.text
    assert len(wire.process.said.splitlines()) < SHORT
    assert "out of system resource" not in wire.process.said
    for each in held:
        each.close()
    few = FEW // 2
    await until(lambda: wire.process.psutil.num_fds() < few, "the handles come back", 30)
