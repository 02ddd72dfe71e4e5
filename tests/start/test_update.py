"""`scripts/update` on a bot that runs: there and back, and what must not go on.

Real processes, but for systemd and pip: a small `systemctl` starts and stops the bot as the unit
would, and a program is "installed" as a copy of this one, which may have other tables or a fault.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.kit.command_line import TOKEN
from tests.kit.stores import SECRET
from tests.start.loopback import GUILD, Loopback, becomes, on_loopback

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]  # a dozen programs after each other
HERE = Path.cwd()
SYSTEMCTL = """#!{python}
import os, signal, subprocess, sys, time
from pathlib import Path
word, pid_file = sys.argv[1], Path({folder!r}) / "pid"
def pid():
    try:
        found = int(pid_file.read_text())
        return found if Path(f"/proc/{{found}}/stat").read_text().split()[2] != "Z" else 0
    except (OSError, ValueError):
        return 0
if word == "start" and not pid():
    log = open(Path({folder!r}) / "journal", "ab")
    command = [{target!r} + "/bin/bankje", "run", "--config", {folder!r} + "/config"]
    begun = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
    pid_file.write_text(str(begun.pid))
if word == "stop" and pid():
    os.kill(pid(), signal.SIGTERM)
    while pid():
        time.sleep(0.05)
if word == "is-active":
    sys.exit(0 if pid() else 3)
"""
PROGRAM = """#!/bin/sh
export PYTHONPATH=$(dirname $(dirname $(readlink -f $0))):{here}
exec {python} {words} "$@"
"""
INSTALLER = """#!/bin/sh
test ! -e {folder}/no-network && cp -r {folder}/next "$1"
"""
NEXT_TABLE = "CREATE TABLE next_year (a INTEGER) STRICT;"


@dataclass
class Machine:
    """A computer with a unit, whose next program stands ready in `next`."""

    folder: Path
    discord: Loopback

    @property
    def target(self) -> Path:
        return self.folder / "bankje"

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def program(self, where: Path, version: str) -> Path:
        """Lay this program there, as its version."""
        for each in ("bot", "cogs", "config"):
            shutil.copytree(HERE / each, where / each)
        metadata = where / f"bankje-{version}.dist-info"
        metadata.mkdir()
        said = f"Metadata-Version: 2.1\nName: bankje\nVersion: {version}\n"
        (metadata / "METADATA").write_text(said)
        (where / "bin").mkdir()
        on_loopback = str(HERE / "tests/start/run_on_loopback.py")
        for name, words in (("python", ""), ("bankje", on_loopback)):
            text = PROGRAM.format(here=HERE, python=sys.executable, words=words)
            (where / "bin" / name).write_text(text)
            (where / "bin" / name).chmod(0o755)
        return where

    def comes(self, version: str, table: str = "", fault: str = "") -> None:
        """The next program, perhaps with a table more or a fault at its start."""
        shutil.rmtree(self.folder / "next", ignore_errors=True)
        where = self.program(self.folder / "next", version)
        if table:
            (where / "cogs/panel/schema/900_next.sql").write_text(table)
        if fault:
            (where / "bin/bankje").write_text(f"#!/bin/sh\n{fault}\n")

    def gives(self, *words: str) -> subprocess.CompletedProcess[str]:
        config, installer = str(self.folder / "config"), f"sh {self.folder / 'installer'}"
        given = ["--watch", "2", "--config", config, "--installer", installer, *words]
        return subprocess.run(
            [sys.executable, str(HERE / "scripts/update"), str(self.target), *given],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    @property
    def environment(self) -> dict[str, str]:
        return {
            "PATH": f"{self.folder / 'path'}:{os.environ['PATH']}",
            "HOME": str(self.folder),
            "LANG": "en_GB.UTF-8",
            "LOOPBACK_API": self.discord.api,
            "LOOPBACK_GATEWAY": self.discord.gateway,
            "BANKJE_TOKEN_FILE": str(self.folder / "token"),
            "BANKJE_KEY_FILE": str(self.folder / "key"),
            "BANKJE_DATA_DIR": str(self.data),
            "BANKJE_SERVERS": f'["{GUILD}"]',
        }

    def systemctl(self, word: str) -> int:
        command = [str(self.folder / "path/systemctl"), word, "bankje"]
        return subprocess.run(command, check=False, env=self.environment).returncode

    @property
    def pid(self) -> str:
        return (self.folder / "pid").read_text()

    @property
    def version(self) -> str:
        [found] = self.target.resolve().glob("bankje-*.dist-info")
        return found.name.removeprefix("bankje-").removesuffix(".dist-info")

    def backups(self) -> set[str]:
        return {each.name for each in (self.data / "backups").glob("*.backup")}

    async def does(self, *words: str) -> subprocess.CompletedProcess[str]:
        """`scripts/update`, while this Discord goes on answering."""
        return await asyncio.to_thread(self.gives, *words)

    async def runs(self) -> None:
        before = self.discord.identifies
        assert await asyncio.to_thread(self.systemctl, "start") == 0
        await becomes(lambda: self.discord.identifies > before, 60)


@pytest.fixture
async def machine(tmp_path: Path) -> AsyncIterator[Machine]:
    async with on_loopback() as discord:
        made = Machine(tmp_path, discord)
        for each in ("path", "config"):
            (tmp_path / each).mkdir()
        shutil.copyfile(HERE / "config/bankje.example.toml", tmp_path / "config/bankje.toml")
        (tmp_path / "token").write_text(TOKEN)
        (tmp_path / "key").write_text(SECRET)
        (tmp_path / "installer").write_text(INSTALLER.format(folder=tmp_path))
        facts = {"python": sys.executable, "folder": str(tmp_path), "target": str(made.target)}
        (tmp_path / "path/systemctl").write_text(SYSTEMCTL.format(**facts))
        (tmp_path / "path/systemctl").chmod(0o755)
        made.program(made.target, "0.1.0")
        await made.runs()
        await becomes((made.data / "backups").exists, 60)  # that of today
        yield made
        await asyncio.to_thread(made.systemctl, "stop")


async def test_there_with_other_tables_and_back_with_the_backup_of_just_before(
    machine: Machine,
) -> None:
    first = machine.pid
    machine.comes("0.2.0", table="INSERT INTO nowhere VALUES (1);")
    wrong = await machine.does()
    assert "does not read today's data" in wrong.stderr
    assert machine.pid == first, "it was stopped for a program that cannot follow it"

    machine.comes("0.2.0", table=NEXT_TABLE)
    begun = machine.discord.identifies
    done = await machine.does()

    assert done.returncode == 0, done.stderr
    await becomes(lambda: machine.discord.identifies > begun, 60)
    assert machine.version == "0.2.0"
    assert machine.pid != first
    assert machine.systemctl("is-active") == 0
    kept = {each: each.read_bytes() for each in (machine.data / "backups").glob("*.backup")}

    said = []
    for spoil in (lambda each: each.write_bytes(b"another"), Path.unlink, bool):
        for each in kept:
            spoil(each)
        said.append(await machine.does("--back", *(() if spoil is bool else ("--yes",))))
        for each, content in kept.items():
            each.write_bytes(content)
    assert "no longer what the update made" in said[0].stderr
    assert "just before the update is gone" in said[1].stderr
    assert "what came since is lost" in said[2].stdout, "nobody said yes to that"
    assert [each.returncode for each in said] == [1, 1, 1]
    assert machine.version == "0.2.0"
    assert machine.systemctl("is-active") == 0

    done = await machine.does("--back", "--yes")

    assert done.returncode == 0, done.stderr
    assert machine.version == "0.1.0"
    assert machine.systemctl("is-active") == 0
    assert "no update to go back from" in (await machine.does("--back")).stderr


async def test_what_does_not_stay_up_goes_back_by_itself_and_nothing_is_lost(
    machine: Machine,
) -> None:
    first = machine.pid
    machine.comes("0.0.9")
    older = await machine.does()
    (machine.folder / "no-network").touch()
    none = await machine.does()
    (machine.folder / "no-network").unlink()
    machine.comes("0.2.0", fault="exit 1")
    not_stopped = await machine.does("--service", "")

    assert "0.0.9, and 0.1.0 is installed" in older.stderr
    assert "could not be installed" in none.stderr
    assert "still runs" in not_stopped.stderr
    assert (machine.pid, machine.systemctl("is-active")) == (first, 0)
    assert [each for each in (machine.folder / "bankje.d").iterdir() if each.is_dir()] == []

    done = await machine.does()

    assert done.returncode == 1
    assert "does not stay up; going back" in done.stderr
    assert "lost" not in done.stdout, "both read the same tables"
    assert machine.version == "0.1.0"
    assert machine.pid != first
    assert machine.systemctl("is-active") == 0
