"""The list of what must be done first, its form, and what is said when a bench opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.core.clock import HOME
from bot.shell.boxes import DONE, NOT_DONE, WAITS, attached
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.pickers import role_field
from bot.shell.views import (
    PRIMARY,
    Button,
    Form,
    Option,
    Row,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    menu,
    text,
)
from bot.texts.dates_in_words import day_in_words
from bot.texts.typed_text import units
from cogs.go_live.rules import LONGEST_PLACE, LONGEST_WHO, TO_COME, Done, Left, Line, Point

FILL, LIST, DO, UNDO = "go_live:fill", "go_live:list", "go_live:do", "go_live:undo"
OPEN, PAPER, TESTERS = "go_live:open", "go_live:paper", "go_live:testers"
WHO, DAY, PLACE, ROLE = "who", "day", "place", "role"
FILE = "draaiboek.html"
LONGEST_DAY = 10
FRAME = 900
"""Characters beside the lines."""


def said_of(say: Words, line: Line, walls: Sequence[str] = ()) -> str:
    """One line: what it is, and who did it when, or what to do about it."""
    what = say(f"go_live-point-{line.point}")
    if line.done:
        return say("go_live-done", what=what, **_facts(say, line.done))
    if line.ok:
        return say("go_live-well", what=what)
    if line.point is Point.WALLS and walls:
        return "\n".join([say("go_live-open", what=what), *walls])
    if line.by_people:
        return say("go_live-open", what=what)
    unknown = "-unknown" if line.unknown else ""
    remedy = say(f"go_live-remedy-{line.point}{unknown}", count=line.count)
    return say("go_live-mend", what=what, remedy=remedy)


def _facts(say: Words, done: Done) -> dict[str, str]:
    return {"who": escaped(done.who), "day": in_words(say, done.day)}


def in_words(say: Words, day: date) -> str:
    """`zaterdag 28 november 2026`."""
    noon = datetime.combine(day, time(12), HOME)
    return f"{day_in_words(say.texts, say.locale, noon)} {day.year}"


def refused(say: Words, missing: Sequence[Line], walls: Sequence[str] = ()) -> Screen:
    """Not yet, and what must be done first (C15)."""
    said = [said_of(say, each, walls) for each in missing]
    return Screen(
        text(say("go_live-refused")),
        text(some(say, said, LONGEST_SCREEN - FRAME, "\n")),
        buttons(
            button(say("go_live-fill"), FILL, style=PRIMARY),
            button(say("go_live-list"), LIST),
        ),
        colour=NOT_DONE,
    )


def roadmap(say: Words, lines: Sequence[Line], walls: Sequence[str], *, live: bool) -> Screen:
    """All points, those that are open first; `live`: whether the bench is open.

    Which are open stands above them in words: a cross says nothing to who hears it read aloud.
    """
    wrong = [said_of(say, each, walls) for each in lines if not each.ok]
    right = [said_of(say, each) for each in lines if each.ok]
    room = LONGEST_SCREEN - FRAME
    first = some(say, wrong, room, "\n")
    rest = some(say, right, room - units(first), "\n")
    return Screen(
        text(say("go_live-list-title", open=len(wrong))),
        *(
            text(f"{say(f'go_live-list-{name}')}\n{each}")
            for name, each in (("open", first), ("done", rest))
            if each
        ),
        buttons(*_ways(say, live=live)),
        colour=WAITS if wrong else DONE,
    )


def _ways(say: Words, *, live: bool) -> list[Button]:
    ways = [
        button(say("go_live-fill"), FILL, style=PRIMARY),
        button(say("go_live-paper"), PAPER),
    ]
    trial = [
        button(say("go_live-testers"), TESTERS),
        button(say("go_live-go"), OPEN),
    ]
    return ways if live else [*ways, *trial]


def choose(say: Words, lines: Sequence[Line]) -> Screen:
    """What people do, to choose which to fill in: what is open first."""
    theirs = sorted((each for each in lines if each.by_people), key=lambda each: each.ok)
    options = [
        Option(
            say(f"go_live-point-{each.point}"),
            each.point,
            say("go_live-done-short", **_facts(say, each.done)) if each.done else "",
        )
        for each in theirs
    ]
    return Screen(
        text(say("go_live-choose")),
        menu(DO, say("go_live-choose-hint"), options),
        buttons(button(say("go_live-list"), LIST)),
        colour=WAITS,
    )


def form(say: Words, token: str, point: Point, known: Done | None, today: date) -> Form:
    day = known.day if known else today
    when = say("go_live-when-to-come" if point in TO_COME else "go_live-when")
    return Form(
        say(f"go_live-point-{point}"),
        f"{DO}:{point}.{token}",
        [
            line_field(
                WHO,
                say("go_live-who"),
                hint=say("go_live-who-hint"),
                longest=LONGEST_WHO,
                filled=known.who if known else "",
            ),
            line_field(
                DAY,
                when,
                hint=say("go_live-when-hint"),
                longest=LONGEST_DAY,
                filled=day.strftime("%d/%m/%Y"),
            ),
            line_field(
                PLACE,
                say("go_live-where"),
                hint=say("go_live-where-hint"),
                longest=LONGEST_PLACE,
                filled=known.place if known else "",
                needed=False,
            ),
        ],
    )


def noted(say: Words, done: Done) -> Screen:
    what = say(f"go_live-point-{done.point}")
    return Screen(
        text(say("go_live-done", what=what, **_facts(say, done))),
        buttons(
            button(say("go_live-next"), FILL, style=PRIMARY),
            button(say("go_live-undo"), f"{UNDO}:{done.point}"),
            button(say("go_live-list"), LIST),
        ),
        colour=DONE,
    )


def testers_form(say: Words, token: str, known: int) -> Form:
    label, hint = say("go_live-testers-role"), say("go_live-testers-hint")
    field = role_field(ROLE, label, hint=hint, chosen=known, required=False)
    return Form(say("go_live-testers"), f"{TESTERS}:{token}", [field])


def testers_chosen(say: Words, role: int) -> Screen:
    who = say("go_live-testers-chosen", role=f"<@&{role}>") if role else say("go_live-testers-none")
    return Screen(text(who), _to_list(say), colour=DONE)


def sure(say: Words, conversations: int) -> Screen:
    """Nothing is in the way: what opening does is said before it is done."""
    return Screen(
        text(say("go_live-sure", count=conversations)),
        buttons(
            button(say("go_live-yes"), f"{OPEN}:yes", style=PRIMARY),
            button(say("go_live-list"), LIST),
        ),
        colour=WAITS,
    )


def opened(say: Words, conversations: int, left: Left) -> Screen:
    return Screen(
        text(say("go_live-opened", count=conversations, left=left.in_all)),
        _to_list(say),
        colour=DONE,
    )


def opening(say: Words, left: Left) -> Screen:
    """It goes on by itself; the bench opens when nothing is left."""
    return Screen(
        text(say("go_live-opening", rows=left.rows, messages=left.messages)), colour=WAITS
    )


def told_opened(say: Words, server: str, conversations: int) -> Screen:
    """For those who are told of what happens, when it took longer than somebody waits."""
    return Screen(text(say("go_live-told", server=server, count=conversations)))


def paper(say: Words) -> Screen:
    return Screen(text(say("go_live-paper-here")), attached(FILE))


def row(say: Words, line: Line) -> tuple[str, str, str, str, str]:
    """The same in a document: whether it is so, what, who, when and where."""
    done = line.done
    facts = (done.who, in_words(say, done.day), done.place) if done else ("", "", "")
    mark = say("go_live-mark-yes" if line.ok else "go_live-mark-no")
    return (mark, say(f"go_live-point-{line.point}"), *facts)


def _to_list(say: Words) -> Row:
    return buttons(button(say("go_live-list"), LIST))
