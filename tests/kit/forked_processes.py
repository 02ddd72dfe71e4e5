"""Processes of their own that need not import the world each time: forked from one that has.

What runs in them is `python -m MODULE …`, in a folder, with an environment and an exit code. They
differ from a new interpreter in what is imported and parsed already; the tests of the front door
start some of those too (`subprocess`), and one test says that both end alike.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import random
import runpy
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import IO, NoReturn

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Asked:
    """What to run, where, with which environment, and the files at whose ends it writes."""

    module: str
    words: tuple[str, ...]
    folder: str
    environment: dict[str, str]
    out: str
    err: str
    timeout: float


def run(
    module: str,
    *words: str,
    folder: Path,
    environment: Mapping[str, str],
    out: Path,
    timeout: float = 30,
) -> subprocess.CompletedProcess[str]:
    """As `subprocess.run([python, "-m", module, *words], …)`; its output goes by files in `out`."""
    out.mkdir(exist_ok=True)
    said, told = out / "stdout", out / "stderr"
    for each in (said, told):
        each.unlink(missing_ok=True)
    asked = Asked(module, words, str(folder), dict(environment), str(said), str(told), timeout)
    code = _server().run(asked)
    return subprocess.CompletedProcess(
        [module, *words], code, said.read_text("utf-8"), told.read_text("utf-8")
    )


class Server:
    """The process that forks; one for each process of tests, ended with it."""

    def __init__(self) -> None:
        self._one_by_one = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(self._end)

    def _end(self) -> None:
        _pipe(self._process.stdin).close()  # it reads to the end, and goes
        _pipe(self._process.stdout).close()
        self._process.wait(5)

    def run(self, asked: Asked) -> int:
        """Give the exit code; raise `TimeoutError` when it had to be killed."""
        with self._one_by_one:
            print(json.dumps(asdict(asked)), file=_pipe(self._process.stdin), flush=True)
            ended = json.loads(_pipe(self._process.stdout).readline())
        if ended["in_time"]:
            return int(ended["code"])
        raise TimeoutError(f"{asked.module} {asked.words} took {asked.timeout} s")


@cache
def _server() -> Server:
    return Server()


def _pipe(end: IO[str] | None) -> IO[str]:
    assert end, "started without a pipe"
    return end


def serve() -> None:
    """Fork for every line of stdin, and print how that ended."""
    import_the_world()
    for line in sys.stdin:
        asked = Asked(**json.loads(line))
        if not (forked := os.fork()):
            become(asked)
        ended, in_time = wait(forked, asked.timeout)
        code = os.waitstatus_to_exitcode(ended)
        sys.stdout.write(json.dumps({"code": code, "in_time": in_time}) + "\n")
        sys.stdout.flush()


def wait(forked: int, timeout: float) -> tuple[int, bool]:
    """How it ended, and whether by itself."""
    late: list[int] = []

    def kill(number: int, _frame: object) -> None:
        late.append(number)
        os.kill(forked, signal.SIGKILL)

    signal.signal(signal.SIGALRM, kill)
    signal.setitimer(signal.ITIMER_REAL, timeout)
    ended = os.waitpid(forked, 0)[1]
    signal.setitimer(signal.ITIMER_REAL, 0)
    return ended, not late


def import_the_world() -> None:
    import bot.demo.town  # noqa: F401, PLC0415 - here and not where only `run` is wanted

    import_the_house()


def import_the_house() -> None:
    """All but the demo and its simulated Discord."""
    import bot.__main__  # noqa: PLC0415 - as above
    import bot.app  # noqa: PLC0415
    from bot.texts import catalogue as texts  # noqa: PLC0415

    for room in bot.app.ROOMS:
        __import__(f"cogs.{room}.cog")
    texts.read([bot.app.HERE, bot.app.HERE / "papers", *bot.app.room_folders()])
    del sys.modules["bot.__main__"]  # each runs its own
    gc.collect()
    gc.freeze()


def become(asked: Asked) -> NoReturn:
    """Be that process, to its end."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for path, end in ((asked.out, 1), (asked.err, 2)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), end)
    os.chdir(asked.folder)
    os.environ.clear()
    os.environ.update(asked.environment)
    sys.path[0:0] = [asked.folder]
    sys.argv = [asked.module, *asked.words]
    random.seed()
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    code = 1
    try:
        runpy.run_module(asked.module, run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as said:
        code = said.code if isinstance(said.code, int) else int(said.code is not None)
        if isinstance(said.code, str):
            sys.stderr.write(f"{said.code}\n")
    except BaseException:  # noqa: BLE001 - as the interpreter itself does with what nobody caught
        traceback.print_exc()
    finally:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # taking apart all that was imported takes longer than most commands


if __name__ == "__main__":
    serve()
