"""What `/controle` says of the trial, and of the roadmap of a bench that is open."""

from __future__ import annotations

from collections.abc import Sequence

from bot.extension_points import Finding
from bot.shell.lists import some
from bot.shell.views import Words
from cogs.go_live import rules
from cogs.go_live.rules import Left, Line, Point

ROOM_FOR_POINTS = 600
NAMED = {Point.PURPOSE: "purpose", Point.OWNERS: "application"}
"""What the code sees has a remedy of its own; what people do is noted by them."""


def in_trial(say: Words, missing: Sequence[Line]) -> Finding:
    """That it is not open, and what still keeps it shut."""
    if not missing:
        return _wrong(say, "ready")
    points = [say(f"go_live-point-{each.point}") for each in missing]
    return _wrong(say, "trial", points=some(say, points, ROOM_FOR_POINTS))


def still_opening(say: Words, left: Left) -> Finding:
    return _wrong(say, "opening", rows=left.rows, messages=left.messages)


def fallen_back(say: Words, lines: Sequence[Line]) -> list[Finding]:
    """A line for each point of an open bench that does not hold, so that each is news by itself."""
    wrong = rules.fallen_back(lines)
    if not wrong:
        well = say("go_live-well", what=say("go_live-ok-roadmap"))
        return [Finding("roadmap", ok=True, words=well)]
    return [_not_so(say, each) for each in wrong]


def _not_so(say: Words, line: Line) -> Finding:
    if line.point not in NAMED:
        what = say(f"go_live-point-{line.point}")
        return _wrong(say, "undone", of=f".{line.point}", what=what)
    return _wrong(say, NAMED[line.point] + ("-unknown" if line.unknown else ""))


def _wrong(say: Words, name: str, of: str = "", **facts: str | int) -> Finding:
    remedy = say(f"go_live-mend-{name}", **facts)
    return Finding(f"{name}{of}", ok=False, words=say("go_live-open", what=remedy))
