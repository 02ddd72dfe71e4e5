"""`scripts/measure-house` as a module, for the tests that count with its functions."""

from __future__ import annotations

from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

SCRIPT = Path(__file__).parents[2] / "scripts/measure-house"


@cache
def measuring() -> ModuleType:
    spec = spec_from_loader("measure_house", SourceFileLoader("measure_house", str(SCRIPT)))
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
