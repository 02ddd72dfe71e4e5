"""Bots that need not import the world at each start: forked from a process that has.

Most scenarios start `bankje run` to see what it does on a Discord, and not how it starts; importing
and parsing was most of what they cost. What runs in the fork is the same launcher, with its own
environment, output, exit code and signals. The scenarios of bad starts, the bare bot and whoever
measures start from nothing (`tests/wire/process.py`).
"""

from __future__ import annotations

import atexit
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from math import inf
from pathlib import Path
from threading import Thread
from typing import IO, Any, NoReturn

from tests.kit.forked_processes import Asked, become, import_the_house
from tests.wire.waiting import until

CHECKOUT = Path(__file__).parents[2]
LAUNCHER = "tests.wire.launch"
MINUTES = ("60.0", "1.0")
"""Rooms read how long a minute is when they are imported: there is a parent for each of these."""
READY = 60.0
"""Seconds in which a parent has imported the world, on a busy machine."""


class Forked:
    """As much of `asyncio.subprocess.Process` as the scenarios need."""

    def __init__(self) -> None:
        self.pid = 0
        self.returncode: int | None = None

    def send_signal(self, number: int) -> None:
        """Raise `ProcessLookupError` when it has ended."""
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        await until(lambda: self.returncode is not None, "it ended", inf)
        assert self.returncode is not None
        return self.returncode


class Parent:
    """The process that forks; one for each process of tests and length of a minute."""

    def __init__(self, minute: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, minute],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._begun: dict[int, Forked] = {}
        self._running: dict[int, Forked] = {}
        Thread(target=self._listen, daemon=True).start()
        atexit.register(self._end)

    def _end(self) -> None:
        _pipe(self._process.stdin).close()  # it reads to the end, ends what it forked, and goes
        self._process.wait(5)

    def _listen(self) -> None:
        for line in _pipe(self._process.stdout):
            told = json.loads(line)
            if "code" in told:
                self._running.pop(told["pid"]).returncode = told["code"]
                continue
            forked = self._begun.pop(told["number"])
            self._running[told["pid"]] = forked
            forked.pid = told["pid"]

    async def start(self, environment: Mapping[str, str], output: Path) -> Forked:
        forked = Forked()
        number = id(forked)
        self._begun[number] = forked
        asked = {"number": number, "environment": dict(environment), "output": str(output)}
        print(json.dumps(asked), file=_pipe(self._process.stdin), flush=True)
        await until(lambda: forked.pid, "a parent forked", READY)
        return forked


@cache
def parent(minute: str) -> Parent:
    return Parent(minute)


def _pipe(end: IO[str] | None) -> IO[str]:
    assert end, "started without a pipe"
    return end


def serve(minute: str) -> None:
    """Fork for every line of stdin; print the id of each, and how it ended."""
    from bot.shell import client  # noqa: PLC0415 - here and not where only `Parent` is wanted

    client.MINUTE = float(minute)  # type: ignore[assignment] # before rooms read it, as in `launch`
    import_the_house()
    woken, wakes = os.pipe()
    os.set_blocking(wakes, False)
    signal.set_wakeup_fd(wakes)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    running: set[int] = set()
    unread = b""
    while True:
        ready = select.select([0, woken], [], [])[0]
        if woken in ready:
            os.read(woken, 1024)
            _tell_of_ended(running)
        if 0 in ready:
            if not (read := os.read(0, 1 << 16)):
                break
            *lines, unread = (unread + read).split(b"\n")
            for line in lines:
                asked = json.loads(line)
                if not (forked := os.fork()):
                    _become(asked, woken, wakes)
                running.add(forked)
                _tell(number=asked["number"], pid=forked)
    for each in running:
        with suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)


def _become(asked: Mapping[str, Any], *own: int) -> NoReturn:
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for each in own:
        os.close(each)
    said = str(asked["output"])
    become(Asked(LAUNCHER, (), str(CHECKOUT), asked["environment"], said, said, timeout=0))


def _tell_of_ended(running: set[int]) -> None:
    with suppress(ChildProcessError):  # none is left
        while ended := os.waitpid(-1, os.WNOHANG):
            pid, how = ended
            if not pid:
                return
            running.discard(pid)
            _tell(pid=pid, code=os.waitstatus_to_exitcode(how))


def _tell(**facts: int) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    serve(sys.argv[1])
