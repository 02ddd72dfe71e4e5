"""Promises broken on purpose, as data: applied to a copy, noticed there by what keeps them.

`python -m tests.plan.mutants` writes docs/promises.md; `--check` says whether it is up to date.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PARTS = (
    *("bot", "cogs", "config", "docs", "tests", "benchmarks", "scripts"),
    *("pyproject.toml", "README.md", "LICENSE"),
)
DATA, TABLE, README = (
    ROOT / name for name in ("tests/plan/mutants.toml", "docs/promises.md", "README.md")
)
TESTS_FAILED = 1
"""What pytest ends with then; for a tree that cannot even be imported it is another number."""


@dataclass(frozen=True, slots=True)
class Change:
    """Some lines of a file, and what they become."""

    file: str
    was: str
    becomes: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """What is broken, how, and which tests must notice."""

    of: str
    breaks: str
    changes: tuple[Change, ...]
    tests: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.of}: {self.breaks}"


def read() -> list[Mutant]:
    return [_mutant(each) for each in tomllib.loads(DATA.read_text("utf-8"))["mutant"]]


def _mutant(each: dict[str, Any]) -> Mutant:
    changes = [each, *([each["also"]] if "also" in each else [])]
    made = tuple(Change(c["file"], c["was"], c["becomes"].removeprefix("\n")) for c in changes)
    return Mutant(each["of"], each["breaks"], made, tuple(each["tests"]))


def promises() -> dict[str, str]:
    """The promises by their number, as README says them."""
    _, _, rest = README.read_text("utf-8").partition("## What it never does")
    return dict(re.findall(r"^(\d+)\. (.+)$", rest.partition("\n## ")[0], re.MULTILINE))


# -- played on a copy -----------------------------------------------------------------------------


def copied(folder: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        else:
            shutil.copyfile(ROOT / name, folder / name)
    return folder


@contextmanager
def broken(folder: Path, mutant: Mutant) -> Iterator[None]:
    """The copy with the break in it, and afterwards without."""
    whole = {change.file: (folder / change.file).read_bytes() for change in mutant.changes}
    try:
        for change in mutant.changes:
            _write(
                folder / change.file, _changed((folder / change.file).read_text("utf-8"), change)
            )
        yield
    finally:
        for name, content in whole.items():
            _write(folder / name, content.decode())


def _changed(written: str, change: Change) -> str:
    assert written.count(change.was) == 1, f"said otherwise now: break it there: {change.was}"
    return written.replace(change.was, change.becomes)


def _write(path: Path, content: str) -> None:
    path.write_text(content, "utf-8")
    # Python compiles anew what has another moment: two breaks may come within one second.
    shutil.rmtree(path.parent / "__pycache__", ignore_errors=True)


def ends(folder: Path, tests: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    options = ("-n", "0", "-x", "-q", "-p", "no:cacheprovider", "-m", "not long")
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, *tests],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
    )


# -- the table ------------------------------------------------------------------------------------

HEAD = """\
# Promises that bite

Each line is a plausible break of a promise or a guarantee, kept in `tests/plan/mutants.toml`. The
long part of the tests (`pytest -m long tests/plan/test_mutants.py`) applies it to a copy of the
project and sees the tests beside it fail. This file is written by `python -m tests.plan.mutants`.
"""


def table() -> str:
    """Every break, by the promise that it is of, with the tests that guard it."""
    known, of = promises(), [*dict.fromkeys(each.of for each in read())]
    parts = [HEAD]
    for each in of:
        title = f"{each}. {known[each]}" if each in known else each.capitalize()
        lines = [
            f"| {mutant.breaks} | {', '.join(f'`{test}`' for test in mutant.tests)} |"
            for mutant in read()
            if mutant.of == each
        ]
        parts.append(
            "\n".join([f"## {title}\n", "| break | noticed by |", "|---|---|", *lines, ""])
        )
    return "\n".join(parts)


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(TABLE.read_text("utf-8") != table())
    TABLE.write_text(table(), "utf-8")
