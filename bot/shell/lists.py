"""Lists on a screen that may outgrow it: what is cut says so, and how much that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.written import cut, units
from bot.shell.limits import LONGEST_OPTION, MOST_OPTIONS
from bot.shell.views import Option, Row, Words, menu


def some(say: Words, each: Sequence[str], room: int, between: str = ", ") -> str:
    """As many as fit in so many units, in their order, and how many more there are.

    `@red, @blue, and 12 more`; in lines with `between` a newline.
    """
    whole = between.join(each)
    if units(whole) <= room:
        return whole
    shown: list[str] = []
    for number, one in enumerate(each):
        more = say("shell-and-more", count=len(each) - number - 1)
        if units(between.join([*shown, one, more])) > room:
            break
        shown.append(one)
    left = say("shell-and-more", count=len(each) - len(shown))
    return cut(between.join([*shown, left]), room)


def menus(door: str, hints: Sequence[str], pages: Iterable[Sequence[Option]]) -> list[Row]:
    """A menu for each page; the number of the page makes its custom id its own."""
    return [
        menu(f"{door}.{number}", hint, page)
        for number, (hint, page) in enumerate(zip(hints, pages, strict=True))
    ]


def in_menus(options: Sequence[Option]) -> list[Sequence[Option]]:
    """As many menus as it takes."""
    return [options[n : n + MOST_OPTIONS] for n in range(0, len(options), MOST_OPTIONS)]


def from_to(options: Sequence[Option]) -> str:
    """What a menu holds, by its first and last line: `Aisha - Karim`."""
    first, last = (cut(each.label, LONGEST_OPTION // 4) for each in (options[0], options[-1]))
    return f"{first} - {last}"
