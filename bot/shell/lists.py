"""Lists on a screen that may outgrow it: what is cut says so, and how much that is."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.discord_limits import MOST_OPTIONS
from bot.shell.views import Option, Words
from bot.texts.typed_text import cut, units

COMMA = ", "


def some(say: Words, each: Sequence[str], room: int, between: str = COMMA) -> str:
    """As many as fit in so many units, in their order, and how many more there are.

    `@red, @blue and 12 more`; in lines with `between` a newline.
    """
    whole = between.join(each)
    if units(whole) <= room:
        return whole
    shown: list[str] = []
    for number, one in enumerate(each):
        more = say("shell-and-more", count=len(each) - number - 1)
        if units(between.join([*shown, one])) + units(f"{between}{more}") > room:
            break
        shown.append(one)
    left = say("shell-and-more", count=len(each) - len(shown))
    last = " " if between == COMMA else between
    return cut(last.join(filter(None, [between.join(shown), left])), room)


def within(parts: Sequence[str], room: int, *, first: Sequence[str] = ()) -> str:
    """As many sentences as fit, each on a line, in their order.

    `first` go before others, and those from the end before those from the beginning.
    """
    kept: set[str] = set()
    for part in [*first, *reversed(parts)]:
        if units("\n".join({*kept, part})) <= room:
            kept.add(part)
    return "\n".join(part for part in parts if part in kept) or cut([*first, *parts][0], room)


def how_many_fit(lines: Sequence[str], room: int) -> list[str]:
    """The first lines, whole, as far as there is room; how many are left the caller says."""
    fitting: list[str] = []
    for line in lines:
        room -= units(line) + 1
        if room < 0:
            break
        fitting.append(line)
    return fitting


def in_menus(options: Sequence[Option]) -> list[tuple[int, Sequence[Option]]]:
    """What stands in each menu, for as many as it takes, and the number of its first option."""
    return [(n, options[n : n + MOST_OPTIONS]) for n in range(0, len(options), MOST_OPTIONS)]
