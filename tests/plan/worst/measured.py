"""What Discord would refuse of a screen or form as it is sent, by `bot.shell.discord_limits`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from bot.shell import discord_limits as limits
from bot.shell.views import Form, Screen
from bot.texts.typed_text import is_blank, units

ROW, BUTTON, MENU, FIELD, SECTION, TEXT, THUMBNAIL, BOX, LABEL = 1, 2, 3, 4, 9, 10, 11, 17, 18
ONE_OF = 21
MENUS = (MENU, 5, 6, 7, 8)
Part = Mapping[str, Any]


def refused(drawn: Screen | Form) -> list[str]:
    """All that is beyond a limit, in words; empty for what Discord takes."""
    if isinstance(drawn, Form):
        return [*_form(drawn.to_dict()), *_ids(drawn.to_dict()["components"])]
    parts = drawn.to_components()
    cut = [f"{drawn.cut_by} too many characters"] if drawn.cut_by else []
    return [*cut, *_screen(parts), *_ids(parts)]


def texts_of(drawn: Screen | Form) -> str:
    """All that it says in text displays."""
    parts = drawn.to_dict()["components"] if isinstance(drawn, Form) else drawn.to_components()
    return "\n".join(each["content"] for each in every_part(parts) if each["type"] == TEXT)


def every_part(parts: list[Part]) -> Iterator[Part]:
    for part in parts:
        yield part
        yield from every_part(part.get("components", []))
        yield from every_part([part[name] for name in ("accessory", "component") if part.get(name)])


def _screen(parts: list[Part]) -> Iterator[str]:
    every = [*every_part(parts)]
    if not every:
        yield "nothing on it"
    if len(every) > limits.MOST_PARTS:
        yield f"{len(every)} parts"
    shown = sum(units(each["content"]) for each in every if each["type"] == TEXT)
    if shown > limits.LONGEST_SCREEN:
        yield f"{shown} characters of text"
    for each in every:
        yield from _part(each)


def _form(form: Part) -> Iterator[str]:
    yield from _length("title", form["title"], 1, limits.LONGEST_TITLE)
    yield from _length("custom id", form["custom_id"], 1, limits.LONGEST_CUSTOM_ID)
    if not 1 <= len(form["components"]) <= limits.MOST_FIELDS:
        yield f"{len(form['components'])} fields"
    shown = sum(units(each["content"]) for each in form["components"] if each["type"] == TEXT)
    if shown > limits.LONGEST_SCREEN:
        yield f"{shown} characters of note"
    for each in every_part(form["components"]):
        yield from _part(each)


def _part(part: Part) -> Iterator[str]:
    kind = part["type"]
    if kind == TEXT:
        yield from _length("text", part["content"], 1, limits.LONGEST_SCREEN)
    elif kind == BUTTON:
        yield from _button(part)
    elif kind == ROW:
        yield from _row([each["type"] for each in part["components"]])
    elif kind == MENU:
        yield from _menu(part)
    elif kind == ONE_OF:
        yield from _one_of(part["options"])
    elif kind == FIELD:
        yield from _field(part)
    elif kind == LABEL:
        yield from _length("label", part["label"], 1, limits.LONGEST_FIELD_LABEL)
        yield from _length("hint", part.get("description"), 0, limits.LONGEST_HINT)
    elif kind == THUMBNAIL:
        yield from _length("alt", part.get("description"), 1, limits.LONGEST_ALT)
    elif kind == SECTION and not 1 <= len(part["components"]) <= 3:
        yield f"{len(part['components'])} texts in a section"


def _button(button: Part) -> Iterator[str]:
    yield from _length("button", button.get("label"), 1, limits.LONGEST_LABEL)
    yield from _length("link", button.get("url"), 0, limits.LONGEST_LINK)


def _row(kinds: list[int]) -> Iterator[str]:
    if any(kind in MENUS for kind in kinds) and len(kinds) > 1:
        yield "a menu beside something else"
    if not 1 <= len(kinds) <= limits.BUTTONS_IN_ROW:
        yield f"{len(kinds)} in a row"


def _menu(menu: Part) -> Iterator[str]:
    options = menu["options"]
    yield from _length("placeholder", menu.get("placeholder"), 0, limits.LONGEST_PLACEHOLDER)
    if not 1 <= len(options) <= limits.MOST_OPTIONS:
        yield f"{len(options)} options"
    if not menu["min_values"] <= menu["max_values"] <= len(options):
        yield "more to choose than there is"
    if len({each["value"] for each in options}) < len(options):
        yield "an option twice"
    for each in options:
        yield from _length("option", each["label"], 1, limits.LONGEST_OPTION)
        yield from _length("value", each["value"], 1, limits.LONGEST_OPTION)
        yield from _length("about", each.get("description"), 0, limits.LONGEST_OPTION)


def _one_of(options: list[Part]) -> Iterator[str]:
    if not 1 <= len(options) <= limits.MOST_IN_SIGHT:
        yield f"{len(options)} options in sight"
    for each in options:
        yield from _length("option", each["label"], 1, limits.LONGEST_OPTION)


def _field(field: Part) -> Iterator[str]:
    longest, filled = field.get("max_length") or limits.LONGEST_TYPED, field.get("value") or ""
    yield from _length("placeholder", field.get("placeholder"), 0, limits.LONGEST_HINT)
    if not 1 <= longest <= limits.LONGEST_TYPED:
        yield f"a field of {longest}"
    # What stands in it was typed there before, and of that the API decides: by code points.
    if len(filled) > longest:
        yield f"{len(filled)} filled in of {longest}"


def _length(what: str, said: str | None, least: int, most: int) -> Iterator[str]:
    if least and is_blank(said or ""):
        yield f"{what} is empty"
    elif units(said or "") > most:
        yield f"{what} of {units(said or '')}: {said!r:.60}"


def _ids(parts: list[Part]) -> Iterator[str]:
    named = [each["custom_id"] for each in every_part(parts) if each.get("custom_id") is not None]
    for each in named:
        yield from _length("custom id", each, 1, limits.LONGEST_CUSTOM_ID)
    yield from (f"{each} twice" for each, count in Counter(named).items() if count > 1)
