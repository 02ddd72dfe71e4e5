"""`scripts/new-room` adds a room that keeps every rule, says what to fill in, and goes again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("bot", "cogs", "config", "docs", "scripts", "tests", "benchmarks", ".gitignore")
FILES = ("pyproject.toml", "README.md", "CONTRIBUTING.md")
MARK = "TO FILL IN: "
HELD = ("house", "inventory", "texts", "plain_language", "framework", "languages", "glossary")
"""Tests of the plan that a new room must not break; the others take longer and look at less."""
ELSEWHERE = {
    "test_every_table_about_young_people_can_be_filled_for_one",
    "test_every_order_of_moments_that_a_table_insists_on_is_known_here",
    "test_no_button_menu_or_form_of_the_team_or_of_an_admin_does_anything",
}
"""Tests of other rooms that ask a decision about each new table and button; see CONTRIBUTING."""
WHERE = ("tests/privacy", "tests/store", "tests/introductions")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the project, all of it committed."""
    for name in PARTS:
        source, target = ROOT / name, tmp_path / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copyfile(source, target)
    for name in FILES:
        shutil.copyfile(ROOT / name, tmp_path / name)
    run(tmp_path, "git", "init", "--quiet")
    run(tmp_path, "git", "add", "--all")
    author = ("-c", "user.name=Els", "-c", "user.email=els@example.org")
    run(tmp_path, "git", *author, "commit", "--quiet", "--message", "before")
    return tmp_path


def run(tree: Path, *command: str, fails: bool = False) -> str:
    done = subprocess.run(
        command,
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert bool(done.returncode) == fails, done.stdout + done.stderr
    return done.stdout


def new_room(tree: Path, *words: str, fails: bool = False) -> str:
    return run(tree, sys.executable, "scripts/new-room", *words, fails=fails)


def failed(tree: Path, *what: str, of: str = "") -> set[str]:
    """The names of the tests that fail there."""
    only = ("-k", of) if of else ()
    python = (sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider")
    told = run(tree, *python, *what, *only, fails=True)
    assert "\nERROR" not in told, told
    return set(re.findall(r"^FAILED [^:]+::(\S+)", told, re.MULTILINE))


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_new_room_fails_only_for_what_is_to_be_filled_in_and_goes_without_a_trace(
    tree: Path,
) -> None:
    new_room(tree, "first_day")

    marked = {
        path.relative_to(tree).as_posix()
        for path in tree.rglob("*first_day*/**/*")
        if path.is_file() and "__pycache__" not in path.parts and MARK in path.read_text("utf-8")
    } | {"tests/plan/worst/of_first_day.py"}
    plan = [f"tests/plan/test_{name}.py" for name in HELD]
    assert failed(tree, "tests/first_day", *plan) == {
        f"test_nothing_is_left_to_fill_in[{path}]" for path in marked
    }
    assert failed(tree, *WHERE, of=" or ".join(ELSEWHERE)) == ELSEWHERE
    run(tree, sys.executable, "-m", "ruff", "check", "--quiet", "bot", "cogs", "tests", "scripts")
    run(tree, sys.executable, "-m", "ruff", "format", "--check", "--quiet", ".")
    run(tree, str(Path(sys.executable).parent / "lint-imports"), "--no-logo")

    new_room(tree, "--remove", "first_day")

    assert run(tree, "git", "status", "--porcelain") == ""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["consultations", "neighbourhood_consultation"])
def test_a_room_with_a_long_name_is_made_to_its_end(tree: Path, name: str) -> None:
    """Lines of the pattern grow past the longest that there may be."""
    new_room(tree, name)

    assert f"[{name}_entry]" in (tree / f"cogs/{name}/schema/inventory.toml").read_text("utf-8")
    assert f"`{name}_entry`" in (tree / "docs/what-is-stored.md").read_text("utf-8")
    run(tree, sys.executable, "-m", "ruff", "check", "--quiet", f"cogs/{name}", f"tests/{name}")
    run(tree, sys.executable, "-m", "ruff", "format", "--check", "--quiet", f"cogs/{name}")


@pytest.mark.slow
def test_a_room_with_work_in_it_is_not_removed_and_one_that_is_there_is_not_added(
    tree: Path,
) -> None:
    new_room(tree, "outings")
    (tree / "cogs/outings/counting.py").write_text('"""Work of somebody."""\n', "utf-8")
    before = run(tree, "git", "status", "--porcelain")

    new_room(tree, "--remove", "outings", fails=True)
    new_room(tree, "outings", fails=True)

    assert run(tree, "git", "status", "--porcelain") == before


@pytest.mark.parametrize("name", ["Polls", "my-room", "newroom", "../x", ""])
def test_a_room_is_called_by_small_letters(name: str) -> None:
    new_room(ROOT, name, fails=True)
