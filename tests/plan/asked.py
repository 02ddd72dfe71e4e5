"""The texts that the code asks for, read from its syntax, for the tests of the plan."""

from __future__ import annotations

import ast
import re
from functools import cache

from bot.app import HERE, room_folders
from tests.kit.sources import nodes

OF_THE_HOUSE = ("shell", "posts", "when", "hours", "start")
ON_PAPER = "papers"
"""The texts of the papers; their templates ask for texts as well."""
FILLED_IN = "{}"
"""Stands in a name for what the code fills in later."""


@cache
def code() -> list[ast.expr]:
    """Every expression in the house and its rooms."""
    paths = [*HERE.rglob("*.py"), *(HERE.parent / "cogs").rglob("*.py")]
    return [node for path in paths for node in nodes(path) if isinstance(node, ast.expr)]


@cache
def _calls() -> list[tuple[str, ast.Call]]:
    return [(called(node), node) for node in code() if isinstance(node, ast.Call)]


def names_in(node: ast.expr) -> list[str]:
    """The literal names that an expression can give."""
    if isinstance(node, ast.IfExp):
        return names_in(node.body) + names_in(node.orelse)
    if isinstance(node, ast.JoinedStr):
        parts = [
            part.value if isinstance(part, ast.Constant) else FILLED_IN for part in node.values
        ]
        return ["".join(str(part) for part in parts)]
    known = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return [str(node.value)] if known and isinstance(node, ast.Constant) else []


def calls(*functions: str) -> list[ast.Call]:
    return [node for name, node in _calls() if name in functions]


def called(call: ast.Call) -> str:
    """The last part of what is called: `say` for `texts.say(…)`."""
    return ast.unparse(call.func).rpartition(".")[2]


def of_commands() -> set[str]:
    """The texts of commands, their options and choices."""
    return {name for call in calls("command_text") for name in names_in(call.args[0])}


def on_buttons() -> set[str]:
    labels = [call.args[0] for call in calls("button")]
    spoken = [label.args for label in labels if isinstance(label, ast.Call)]
    return {name for arguments in spoken for argument in arguments for name in names_in(argument)}


def spoken() -> set[str]:
    """What is passed to the functions that speak; a locale or a fact has no dash."""
    arguments = [
        part for call in calls("say", "say_moment", "Refusal", "StartRefused") for part in call.args
    ]
    names = {name for argument in arguments for name in names_in(argument) if "-" in name}
    return names | of_commands()


def alike() -> set[str]:
    """Whatever else in the code has the shape of a text's name."""
    rooms = "|".join([*OF_THE_HOUSE, ON_PAPER, *(folder.name for folder in room_folders())])
    shape = re.compile(rf"({rooms})(-(\w|{{}})+)+")
    literals = {name for node in code() for name in names_in(node)}
    return {name for name in literals if shape.fullmatch(name)} | in_templates()


@cache
def in_templates() -> frozenset[str]:
    """What the templates of the papers ask for; what a `~` adds is filled in later."""
    pages = [path.read_text("utf-8") for path in (HERE / ON_PAPER).glob("templates/*.j2")]
    asked = [each for page in pages for each in re.findall(r'"([a-z]+(?:-[\w]+)+-?)"', page)]
    known = (ON_PAPER, *(folder.name for folder in room_folders()))
    named = {each for each in asked if each.split("-")[0] in known}
    return frozenset(f"{each}{FILLED_IN}" if each.endswith("-") else each for each in named)


@cache
def in_texts() -> frozenset[str]:
    """What one text takes from another."""
    paths = [
        path for folder in [HERE, *room_folders()] for path in (folder / "texts").glob("*.ftl")
    ]
    taken = {
        each for path in paths for each in re.findall(r"{ ([a-z][\w-]+) }", path.read_text("utf-8"))
    }
    return frozenset(taken)


def asks_for(name: str, message: str) -> bool:
    """What is filled in right behind a room's name is one word; further on it may be more."""
    if FILLED_IN not in name:
        return name == message
    return bool(_shape(name).fullmatch(message))


@cache
def _shape(name: str) -> re.Pattern[str]:
    one_word = name.count("-") == 1 and not name.startswith(FILLED_IN)
    filled_in = r"\w+" if one_word else r"[\w-]+"
    return re.compile(filled_in.join(re.escape(part) for part in name.split(FILLED_IN)))
