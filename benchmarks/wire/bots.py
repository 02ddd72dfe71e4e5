"""Both bots, each as a process on a Discord of its own, and what the machine says of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.wire.buckets import Window
from tests.wire.process import LAUNCH, BotProcess
from tests.wire.wire import Wire

HERE = Path(__file__).parent
MEBIBYTE = 2**20
NANO = 1e9
ROOMY: Mapping[str, Window] = {
    "POST messages": (500, 1),
    "PATCH message": (500, 1),
    "POST threads": (500, 1),
    "POST dm": (500, 1),
    "global": (5000, 1),
}
"""So that nothing waits for Discord's limits where time is measured."""
ALONE = "import discord, time; print(time.process_time())"


@dataclass(frozen=True, slots=True)
class Doors:
    """What the custom ids of one bot's buttons begin with."""

    ask: str
    begin: str
    tell: str
    inbox: str
    more: str
    reply: str
    crisis: str


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    doors: Doors
    program: Path
    is_set_up: bool
    """By its admin, on Discord; the bare bot needs none."""


BANKJE = Kind(
    "Bankje",
    Doors(
        ask="questions:ask",
        begin="consent:agree",
        tell="questions:tellme",
        inbox="questions:inbox",
        more="questions:more",
        reply="questions:answer",
        crisis="helplines:crisis",
    ),
    HERE / "ours.py",
    is_set_up=True,
)
BARE = Kind(
    "bare bot",
    Doors("start", "agree", "tell", "inbox", "more", "answer", "crisis"),
    HERE / "bare.py",
    is_set_up=False,
)


def opened(kind: Kind, *, windows: Mapping[str, Window] = ROOMY) -> Wire:
    """A wire for this bot; enter it, then `start` it."""
    return Wire(program=kind.program, start=False, set_up=False, windows=windows)


def hurried(minute: float) -> Wire:
    """One with Bankje on it, whose minute lasts so many seconds."""
    return Wire(program=LAUNCH, start=False, set_up=False, minute=minute, windows=ROOMY)


async def start(kind: Kind, wire: Wire) -> None:
    """Start it and wait until it is there and its town can use it."""
    town = wire.town
    await wire.start(BARE_SQUARE=town.square["id"], BARE_TEAM=town.team["id"], WIRE_MEASURED="1")
    if kind.is_set_up:
        await town.set_up()


def processor_time(process: BotProcess) -> float:
    """Seconds that all its threads have used, finer than the ticks that psutil counts in."""
    tasks = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
    return sum(int(each.read_text("ascii").split()[0]) for each in tasks) / NANO


def importing_discord() -> float:
    """Seconds of processor time that discord.py alone takes to be imported, in a fresh process."""
    command = [sys.executable, "-c", ALONE]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)  # noqa: S603 - our own line
    return float(done.stdout)
