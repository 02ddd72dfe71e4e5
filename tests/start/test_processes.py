"""`bankje run` as an operator has it: a process of its own, signals, exit codes, one sentence."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import __main__ as door
from tests.kit.command_line import TOKEN, Operator, refused_with
from tests.kit.stores import SECRET
from tests.start.loopback import GUILD, Loopback, becomes, on_loopback, press

pytestmark = pytest.mark.slow
HERE = Path.cwd()
PRESS = 3
STOPS_WITHIN = 9.0
AT_ONCE = 4.0
"""Seconds in which it ends, also on a busy machine: sooner than the first signal alone allows."""
"""Seconds; a container is killed after ten."""


@dataclass
class Running:
    process: asyncio.subprocess.Process
    discord: Loopback

    def signal(self, each: signal.Signals = signal.SIGTERM) -> None:
        self.process.send_signal(each)

    async def ends(self, within: float = STOPS_WITHIN) -> tuple[int, str]:
        """Give its exit code, and what it said."""
        async with asyncio.timeout(within):
            _, said = await self.process.communicate()
        assert "Traceback" not in said.decode()
        assert TOKEN not in said.decode()
        return self.process.returncode or 0, said.decode()


@pytest.fixture
async def far() -> AsyncIterator[Loopback]:
    async with on_loopback() as discord:
        yield discord


Start = Callable[[], Awaitable[Running]]


@pytest.fixture
async def running(far: Loopback, tmp_path: Path) -> AsyncIterator[Start]:
    begun: list[Running] = []

    async def start() -> Running:
        plain = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        given = {
            **plain,
            "PYTHONPATH": str(HERE),
            "LANG": "en_GB.UTF-8",
            "LOOPBACK_API": far.api,
            "LOOPBACK_GATEWAY": far.gateway,
            "BANKJE_TOKEN": TOKEN,
            "BANKJE_KEY": SECRET,
            "BANKJE_SERVERS": f'["{GUILD}"]',
        }
        program = str(HERE / "tests/start/run_on_loopback.py")
        process = await asyncio.create_subprocess_exec(
            sys.executable, program, "run", cwd=tmp_path, env=given, stderr=asyncio.subprocess.PIPE
        )
        begun.append(Running(process, far))
        return begun[-1]

    yield start
    for each in begun:
        if each.process.returncode is None:
            each.process.kill()
            await each.process.communicate()


async def connected(start: Start) -> Running:
    running = await start()
    await becomes(lambda: running.discord.identifies, 20)
    return running


@pytest.mark.parametrize("each", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_it_and_that_is_no_failure(
    running: Start, each: signal.Signals
) -> None:
    process = await connected(running)

    process.signal(each)

    assert await process.ends() == (0, "")


async def test_a_signal_stops_it_while_discord_is_away(far: Loopback, running: Start) -> None:
    far.opens += [False] * 1000
    process = await running()
    await becomes(lambda: len(far.opens) <= 998, 20)

    process.signal()
    code, said = await process.ends(within=3)

    assert code == 0
    assert said.count("Bankje keeps trying by itself") == 1


async def test_a_second_signal_stops_it_at_once(far: Loopback, running: Start) -> None:
    far.held = asyncio.Event()
    process = await connected(running)
    await far.interact(PRESS, press("no:such"))
    await far.until(lambda: bool(far.called("/callback")))

    process.signal()
    await asyncio.sleep(0.5)
    process.signal()

    assert (await process.ends(within=AT_ONCE))[0] == 0


async def test_the_stop_ends_before_a_container_is_killed(far: Loopback, running: Start) -> None:
    far.held = asyncio.Event()
    process = await connected(running)
    await far.interact(PRESS, press("no:such"))
    await far.until(lambda: bool(far.called("/callback")))

    process.signal()

    code, said = await process.ends(within=7)
    assert code == 0
    assert '"event": "acts broken off"' in said


async def test_a_token_that_is_reset_ends_it_with_one_sentence(
    far: Loopback, running: Start
) -> None:
    process = await connected(running)

    await far.live[0].close(code=4004)
    code, said = await process.ends()

    assert code == 2
    assert said.startswith("Discord no longer accepts this bot token")
    assert "discord.com/developers" in said
    assert len(said.splitlines()) == 1


# -- before it calls on Discord -------------------------------------------------------------------


@pytest.mark.parametrize("command", ["run", "check"])
@pytest.mark.parametrize(
    ("token", "key", "sentence"),
    [
        ("", SECRET, "There is no bot token"),
        (SECRET, TOKEN, "have changed places"),
    ],
)
def test_a_secret_that_cannot_be_one_is_named_and_not_shown(
    operator: Operator, command: str, token: str, key: str, sentence: str
) -> None:
    said = refused_with(operator.types(command, BANKJE_TOKEN=token, BANKJE_KEY=key))

    assert sentence in said
    assert not any(secret in said for secret in (TOKEN, SECRET))
    assert not (operator.folder / "data").exists()


def test_what_nobody_foresaw_is_one_sentence_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks() -> None:
        raise RuntimeError("Noor schreef: niemand mag dit lezen")

    monkeypatch.setattr(door, "app", breaks)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    with pytest.raises(SystemExit) as ended:
        door.main()

    said = capsys.readouterr().err
    assert ended.value.code == 1
    assert "RuntimeError at test_processes.py" in said
    assert "Noor" not in said
