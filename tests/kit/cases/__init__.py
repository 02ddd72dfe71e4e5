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


@dataclass(frozen=True, slots=True)
class Typed:
    """`meanings`: OSM rules or days, each of which is right; `may_be_asked` as above."""

    language: str
    typed: str
    meanings: tuple[str, ...]
    may_be_asked: bool


LISTS = (
    "hours-second-list.tsv",
    "hours-sites.tsv",
    "hours-lunch.tsv",
    "hours-fourth-list.tsv",
)
"""By someone who had not seen the parser; what sites write, likewise; breaks in a day; more."""


def second_hours(*names: str) -> list[Typed]:
    """The lists of these names, of `LISTS`; without names all of them."""
    return [case for name in names or LISTS for case in _second(name)]


def second_dates() -> list[Typed]:
    """Days as people type them; today is Tuesday 1 December 2026."""
    return _second("dates-second-list.tsv")


def _second(name: str) -> list[Typed]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [_typed(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def _typed(language: str, typed: str, meant: str) -> Typed:
    for written, sign in (("\\n", "\n"), ("\\t", "\t"), ("\\u00a0", "\u00a0")):
        typed = typed.replace(written, sign)
    meanings = meant.split(" or ")
    asked = "ASK" in meanings
    return Typed(language, typed, tuple(each for each in meanings if each != "ASK"), asked)


def _case(typed: str, meaning: str, otherwise: str = "") -> Case:
    shown = meaning if meaning not in {REFUSED, MAYBE} else otherwise
    return Case(typed.replace("\\n", "\n"), shown, meaning in {REFUSED, MAYBE})
