"""Inputs as real people have them, with what is right."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
REFUSED, MAYBE = "REFUSE", "REFUSE?"


@dataclass(frozen=True, slots=True)
class Case:
    """`meaning`: OSM rules, empty for what has none. `may_be_asked`: a question is right too."""

    typed: str
    meaning: str
    may_be_asked: bool


def hours() -> list[Case]:
    """Both lists: the one that came from town sites, and the one that was invented after them."""
    lines = [
        line
        for name in ("hours-typed.tsv", "hours-more.tsv")
        for line in (HERE / name).read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    return [_case(*line.split("\t")) for line in lines]


def _case(typed: str, meaning: str, otherwise: str = "") -> Case:
    shown = meaning if meaning not in {REFUSED, MAYBE} else otherwise
    return Case(typed.replace("\\n", "\n"), shown, meaning in {REFUSED, MAYBE})
