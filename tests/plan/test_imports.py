"""No circles in the product, and what several tests need is in the kit: none imports another."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.kit.sources import tree
from tests.plan.measuring import measuring

SHARED = ("kit", "plan", "wire")
"""Folders of tests that others may import: the kit, the plan's readers, the strict Discord."""
CODE = [
    path
    for top in ("bot", "cogs", "tests", "benchmarks", "scripts")
    for path in Path(top).rglob("*.py")
]


def imported_by(module: ast.Module) -> Iterator[str]:
    """What it imports from tests, as paths of modules without a suffix: `tests/kit/towns`."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            named = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            named = [f"{node.module}.{each.name}" for each in node.names]
        else:
            continue
        for name in named:
            if name.startswith("tests."):
                yield _path_of(name.replace(".", "/"))


def _path_of(name: str) -> str:
    """`tests/kit/towns/open_town` is a name in `tests/kit/towns`."""
    is_module = Path(f"{name}.py").is_file() or Path(name).is_dir()
    return name if is_module else name.rpartition("/")[0]


@cache
def imports() -> list[tuple[Path, str]]:
    return [(path, found) for path in CODE for found in imported_by(tree(path))]


def room_of(path: str) -> str:
    """The folder below tests in which it stands; nothing for what stands elsewhere."""
    parts = path.split("/")
    return parts[1] if parts[0] == "tests" else ""


def is_of_another_folder(path: Path, found: str) -> bool:
    return room_of(found) not in {*SHARED, room_of(str(path))}


def test_no_test_is_imported() -> None:
    """Whoever changes a test would break another: what both need moves to `tests/kit`."""
    wrong = [
        f"{path}: {found}"
        for path, found in imports()
        if found.rpartition("/")[2].startswith("test_")
    ]

    assert len(imports()) > 500
    assert wrong == []


def test_a_folder_of_tests_takes_from_others_only_what_the_kit_holds() -> None:
    wrong = [f"{path}: {found}" for path, found in imports() if is_of_another_folder(path, found)]

    assert wrong == []


def test_nothing_that_is_installed_needs_a_test() -> None:
    wrong = [f"{path}: {found}" for path, found in imports() if path.parts[0] in {"bot", "cogs"}]

    assert wrong == []


def test_no_module_needs_one_that_needs_it_not_even_for_a_type() -> None:
    """Counted as `scripts/measure-house` does; import-linter holds packages apart, not modules.

    What a module needs of whoever makes it is handed in, or is a protocol beside it.
    """
    script = measuring()
    modules = script.modules_of(Path())

    assert len(modules) > 300
    assert script.circles(script.graph(modules, with_types=True)) == []
