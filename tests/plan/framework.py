"""What the codes in docstrings mean: requirements (R2), failures (F-A3) and journeys (C1).

`docs/framework.toml` defines each code once, in our own words. `python -m tests.plan.framework`
writes `docs/framework.md` from it: each code with the rooms and packages that cite it, and the
tests whose name or docstring cites it. `--check` says whether that page is up to date.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.kit.sources import tree

ROOT = Path(__file__).parents[2]
DEFINITIONS, PAGE = ROOT / "docs/framework.toml", ROOT / "docs/framework.md"
CITING = ("bot", "cogs", "tests", "docs", "config", "benchmarks", "scripts")
KINDS = {".py", ".sql", ".toml", ".ftl", ".md"}
CODE = re.compile(r"(?<![\w-])(?:R\d{1,2}|F-[A-Z]\d{1,2}|C\d{1,2}[a-z]?)(?![\w-])")
NAMED = re.compile(r"(?<=_)(?:r\d{1,2}|f_[a-z]\d{1,2}|c\d{1,2}[a-z]?)(?=_)")
"""The same in the name of a test: `test_r26_one_emoji_is_a_question`, `test_f_h2_…`."""
HEADINGS = {"R": "Requirements", "F": "Failures seen elsewhere", "C": "Journeys"}
INTRODUCTION = """\
# What the codes mean

Docstrings, comments and names of tests say where a rule comes from.

- **R**: a requirement, taken from *Online outreachend werken. Een verkennend kader voor lokale
  besturen* (Hannah Arendt Instituut, 2024), the Flemish framework for outreach work online. The
  middle column names its chapter, or *own* for what this project added.
- **F-**: something that went wrong in other bots, intake tools or contact centres, and must not go
  wrong here.
- **C**: a journey, somebody's way through the whole from first press to last.

A test is named here when its name, its docstring or that of its module cites the code. This page is
written by `python -m tests.plan.framework` from `docs/framework.toml`.
"""


@dataclass(frozen=True, slots=True)
class Definition:
    """What a code asks, and the chapter of the framework that it comes from (empty for our own)."""

    code: str
    asks: str
    chapter: str

    @property
    def order(self) -> tuple[str, str, int, str]:
        letters, number, rest = re.fullmatch(r"(R|F-[A-Z]|C)(\d+)([a-z]?)", self.code).groups()  # type: ignore[union-attr]
        return (str("RFC".index(letters[0])), letters, int(number), rest)


def definitions() -> dict[str, Definition]:
    read = tomllib.loads(DEFINITIONS.read_text("utf-8"))
    found = [Definition(code, e["asks"], e.get("chapter", "")) for code, e in read.items()]
    return {each.code: each for each in sorted(found, key=lambda each: each.order)}


@cache
def citations() -> dict[str, frozenset[Path]]:
    """Each code with the files that cite it, relative to the project."""
    found: dict[str, set[Path]] = defaultdict(set)
    for path in _files():
        for code in CODE.findall(path.read_text("utf-8")):
            found[code].add(path.relative_to(ROOT))
    for code, tests in shown_by().items():
        found[code].update(Path(test.partition("::")[0]) for test in tests)
    return {code: frozenset(paths) for code, paths in found.items()}


def _files() -> Iterator[Path]:
    for top in CITING:
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in KINDS and path not in {PAGE, DEFINITIONS}:
                yield path


@cache
def shown_by() -> dict[str, tuple[str, ...]]:
    """Each code with the tests that cite it in a docstring: a whole module, or one test of it."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        module, name = tree(path), path.relative_to(ROOT).as_posix()
        of_module = set(CODE.findall(ast.get_docstring(module) or ""))
        for code in sorted(of_module):
            found[code].append(name)
        for test in _tests_in(module):
            for code in sorted(_cited_by(test) - of_module):
                found[code].append(f"{name}::{test.name}")
    return {code: tuple(names) for code, names in found.items()}


def _tests_in(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in module.body:
        is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        if is_function and node.name.startswith("test_"):
            yield node


def _cited_by(test: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    named = [re.sub(r"^F_", "F-", each.upper()) for each in NAMED.findall(test.name)]
    named = [each[:-1] + each[-1].lower() if each[0] == "C" else each for each in named]
    return {*named, *CODE.findall(ast.get_docstring(test) or "")}


def place(path: Path) -> str | None:
    """The room or package of a file, `questions` or `bot/store`; that of a test is its folder's."""
    first, *rest = path.parts
    if first == "bot":
        return f"bot/{rest[0]}" if len(rest) > 1 else "bot"
    is_of_a_room = (
        first in {"cogs", "tests"} and len(rest) > 1 and (ROOT / "cogs" / rest[0]).is_dir()
    )
    return rest[0] if is_of_a_room else None


def page() -> str:
    """The Markdown page, whole."""
    known, parts = definitions(), [INTRODUCTION]
    for letter, heading in HEADINGS.items():
        rows = [_row(each) for each in known.values() if each.code.startswith(letter)]
        head = "| code | what it asks | chapter | where | shown by |\n|---|---|---|---|---|"
        parts.append("\n".join([f"\n## {heading}\n", head, *rows, ""]))
    return "".join(parts)


def _row(each: Definition) -> str:
    places = sorted({found for path in citations().get(each.code, ()) if (found := place(path))})
    tests = ", ".join(f"`{name}`" for name in shown_by().get(each.code, ()))
    chapter = each.chapter or "own"
    return f"| {each.code} | {each.asks} | {chapter} | {', '.join(places)} | {tests} |"


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(0 if PAGE.read_text("utf-8") == page() else f"{PAGE.name} is not up to date")
    PAGE.write_text(page(), "utf-8")
