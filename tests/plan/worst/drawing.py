"""How screens are drawn at their worst: each case belongs to one function, in every wording."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from fluent.syntax import FluentSerializer, ast

import cogs
from bot.app import HERE, room_folders
from bot.shell.views import Form, Screen, Words
from bot.texts import catalogue as house_texts
from bot.texts.catalogue import Texts
from bot.texts.languages import LOCALES
from bot.texts.wording import Shipped, literal, longest_wording

Drawn = Screen | Form | None
Draw = Callable[[Words], Iterable[Drawn]]
CASES: dict[Callable[..., Any], list[Draw]] = {}
DRAWS = ("Screen", "Form", "Offer")
"""What a function says that it gives, if people see it."""


def draws(*functions: Callable[..., Any]) -> Callable[[Draw], Draw]:
    """Say that a case draws what these functions give."""

    def known(case: Draw) -> Draw:
        for function in functions:
            CASES.setdefault(function, []).append(case)
        return case

    return known


def what_is_drawn() -> Iterator[Callable[..., Any]]:
    """Every function of a room's views that gives a screen, a form, or something to choose."""
    for module in _views():
        for name, each in vars(module).items():
            own = inspect.isfunction(each) and each.__module__ == module.__name__
            gives = str(getattr(each, "__annotations__", {}).get("return", "")) if own else ""
            if not name.startswith("_") and any(kind in gives for kind in DRAWS):
                yield each


def _views() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(cogs.__path__, "cogs."):
        if ".views" in found.name:
            yield importlib.import_module(found.name)


@cache
def ours() -> Texts:
    return house_texts.read(_folders())


@cache
def at_their_longest() -> Texts:
    """The texts of a town that changed all that it may change, to the longest that is allowed."""
    with tempfile.TemporaryDirectory() as folder:
        for locale in LOCALES:
            written = "".join(_longer(locale))
            (Path(folder) / f"{locale}.ftl").write_text(written, "utf-8")
        return house_texts.read(_folders(), Path(folder))


def _folders() -> list[Path]:
    return [HERE, *room_folders()]


@cache
def _written() -> dict[str, Shipped]:
    return {locale: house_texts.standard(locale, tuple(_folders())) for locale in LOCALES}


def _longer(locale: str) -> Iterator[str]:
    """Each text that is not locked, with as many letters more as it may have."""
    for name, message in _written()[locale].items():
        locked = any(each.id.name == "locked" for each in message.attributes)
        if locked or message.value is None or name.endswith(house_texts.WHERE):
            continue
        more = longest_wording(name, _written()) - len(literal(message))
        letters = ast.TextElement("ë" * more)
        value = ast.Pattern([*message.value.elements, letters])
        yield FluentSerializer().serialize_entry(ast.Message(message.id, value))
