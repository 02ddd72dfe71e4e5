"""The code as it is written, read once a process: many tests of the plan look through all of it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path


@cache
def tree(path: Path) -> ast.Module:
    """What Python makes of a file. It belongs to every test: nobody changes it."""
    return ast.parse(path.read_text("utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All that stands in a file, from the outside in."""
    return tuple(ast.walk(tree(path)))
