"""The process gives its secrets to nobody who only has the same account on the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.command_line import Operator

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="prctl and /proc are Linux's"),
]
NOBODY = 65534
HERE = Path.cwd()
AS_NOBODY = """
import ctypes, os, sys, time
sys.path.insert(0, {here!r})
from bot.commands.process_hardening import harden
if os.getuid() == 0:  # root may look at everything, so it cannot show this
    os.setgroups([]), os.setgid({nobody}), os.setuid({nobody})
"""
HOLDS = (
    AS_NOBODY
    + """
secret = "a-token-" + "in-memory"
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as after execve; to change account takes it away
if {harden}:
    assert harden() == []
print("ready", flush=True)
time.sleep(30)
"""
)
LOOKS = (
    AS_NOBODY
    + """
try:
    with open("/proc/{pid}/" + {what!r}, "rb") as there:
        there.read(0)
    print("open")
except OSError:
    print("closed")
"""
)


def seen_by_another(*, harden: bool, what: str) -> str:
    """Give what a second program of the same account finds of the first."""
    facts = {"here": str(HERE), "nobody": NOBODY, "harden": harden, "what": what}
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS.format(**facts)],
        stdout=subprocess.PIPE,
        text=True,
        env={"BANKJE_TOKEN": "a-token-in-the-environment"},
    )
    try:
        assert holder.stdout
        assert holder.stdout.readline() == "ready\n"
        looks = [sys.executable, "-c", LOOKS.format(**facts, pid=holder.pid)]
        found = subprocess.run(looks, capture_output=True, text=True, check=True, timeout=20)
        return found.stdout.strip()
    finally:
        holder.kill()
        holder.communicate()


@pytest.mark.parametrize("what", ["mem", "environ", "maps", "auxv"])
def test_another_program_of_the_same_account_reads_nothing_of_it(what: str) -> None:
    assert seen_by_another(harden=True, what=what) == "closed"


@pytest.mark.parametrize("what", ["mem", "environ", "maps", "auxv"])
def test_without_asking_for_it_all_of_that_lies_open(what: str) -> None:
    """So that the test above cannot pass because of something else."""
    assert seen_by_another(harden=False, what=what) == "open"


def test_a_running_bankje_has_asked_before_it_reads_a_secret(operator: Operator) -> None:
    """Whether the settings are right or wrong: it is the first thing that `run` does."""
    script = operator.folder / "looks.py"
    script.write_text(
        "import ctypes, resource, sys\n"
        "from bot import __main__ as door\n"
        "def look(config):\n"
        "    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(4))\n"
        "    sys.exit(0)\n"
        "door.load = look\n"
        "sys.argv = ['bankje', 'run']\n"
        "door.main()\n"
    )

    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
        cwd=operator.folder,
        env={"PYTHONPATH": str(HERE), "PATH": os.environ["PATH"]},
    )

    assert done.stdout == "0 (0, 0)\n"
