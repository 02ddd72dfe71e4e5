"""One short page for each of the first days, and a new worker's own first day."""

from __future__ import annotations

from collections.abc import Collection

from bot.shell.shared_doors import DOOR_CARDS, DOOR_FIRST_DAYS, DOOR_PRACTICE
from bot.shell.views import ButtonStyle, Screen, Words, button, buttons, text
from cogs.first_days.rules import Step, left

PAGES = {
    "1": ("empty", "begin", "try"),
    "3": ("jokes", "quiet", "test"),
    "7": ("unsafe", "wiped", "look"),
}
"""What is said on each day, by the names of the texts."""
FIRST = "1"
STYLES = {True: ButtonStyle.primary, False: ButtonStyle.secondary}
DOOR_OWN, DOOR_STEP = "first_days:own", "first_days:step"


def page(say: Words, day: str, *, own: bool = False) -> Screen:
    """A day that there is no page for shows the first. `own`: for who has steps of their own."""
    shown = day if day in PAGES else FIRST
    said = [say(f"first_days-{each}") for each in PAGES[shown]]
    names = {each: say(f"first_days-day-{each}") for each in PAGES}
    ways = [
        button(name, f"{DOOR_FIRST_DAYS}:{each}", style=STYLES[each == shown])
        for each, name in names.items()
    ]
    mine = [button(say("first_days-own"), DOOR_OWN)] if own else []
    return Screen(
        text("\n".join([say("first_days-title", day=shown), *said])), buttons(*ways, *mine)
    )


def own_day(say: Words, done: Collection[Step]) -> Screen:
    """Four steps, each with how it is done, and whether it is, in words."""
    lines = [_line(say, each, is_done=each in done) for each in Step]
    names = {each: say(f"first_days-tick-{each}") for each in Step}
    ticks = [
        button(name, f"{DOOR_STEP}:{each}", style=STYLES[each in done])
        for each, name in names.items()
    ]
    end = "first_days-own-left" if left(done) else "first_days-own-done"
    return Screen(
        text("\n".join([say("first_days-own-title"), *lines])),
        text(say(end)),
        buttons(*ticks),
        buttons(
            button(say("first_days-practise"), DOOR_PRACTICE),
            button(say("first_days-cards"), DOOR_CARDS),
        ),
    )


def _line(say: Words, step: Step, *, is_done: bool) -> str:
    state = say("first_days-step-done" if is_done else "first_days-step-open")
    return say(f"first_days-step-{step}", state=state)
