"""The cases of every room, brought together by importing each `of_…` beside this file."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from tests.plan.worst.drawing import CASES

__all__ = ["CASES"]

for found in pkgutil.iter_modules([str(Path(__file__).parent)]):
    if found.name.startswith("of_"):
        importlib.import_module(f"tests.plan.worst.{found.name}")
