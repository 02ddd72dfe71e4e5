"""The report of a quarter on Discord: a draft for the admin, its three boxes, and its files."""

from __future__ import annotations

from discord import TextStyle, ui

from bot.shell.boxes import attached
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.views import PRIMARY, Field, Form, Screen, Words, button, buttons, text
from bot.texts.report_words import Row, quarter_in_words, rows, waiting
from cogs.evaluation.rules.page import LONGEST_BOX, Report

FILL, PAGE, TABLE = "evaluation:fill", "evaluation:page", "evaluation:csv"
BOXES = ("heard", "did", "asks")
ROOM_FOR_ROWS = LONGEST_SCREEN - 2400
"""Characters, beside the boxes and the frame."""


def draft(say: Words, town: str, report: Report) -> Screen:
    """All that the page has; what a person must write stands first, as on the page."""
    quarter = quarter_in_words(say, report.quarter)
    head = [say("evaluation-draft", title=say("evaluation-title", town=town, quarter=quarter))]
    for name in BOXES:
        words = getattr(report, name) or say("evaluation-not-written")
        head.append(say("evaluation-box", head=say(f"evaluation-{name}"), words=words))
    return Screen(
        text("\n".join(head)),
        text(some(say, [*_numbers(say, report), *_hours(say, report)], ROOM_FOR_ROWS, "\n")),
        text(say("evaluation-how-about")),
        buttons(
            button(say("evaluation-fill"), f"{FILL}:{report.quarter}", style=PRIMARY),
            button(say("evaluation-page"), PAGE),
            button(say("evaluation-csv"), TABLE),
        ),
    )


def _numbers(say: Words, report: Report) -> list[str]:
    lines = [_line(say, each) for each in rows(say, report.lines, report.quarter)]
    small = waiting(say, report.lines)
    return [*lines, *([say("evaluation-waiting", what=", ".join(small))] if small else [])]


def _line(say: Words, row: Row) -> str:
    name = "evaluation-line-year" if row.year else "evaluation-line"
    what = f"{'– ' * row.depth}{row.what}"
    return say(name, what=what, now=row.now, year=row.year or "0")


def _hours(say: Words, report: Report) -> list[str]:
    opened = say("evaluation-open-hours", count=report.open_hours)
    if report.worked_hours is None:
        return [opened]
    return [opened, say("evaluation-worked-hours", count=report.worked_hours)]


def boxes(say: Words, report: Report) -> Form:
    """Three boxes that only a person can write."""
    fields = [_field(say, name, getattr(report, name)) for name in BOXES]
    return Form(say("evaluation-fill"), f"{FILL}:{report.quarter}", fields)


def _field(say: Words, name: str, filled: str) -> Field:
    part: ui.TextInput[ui.View] = ui.TextInput(
        custom_id=name,
        style=TextStyle.paragraph,
        max_length=LONGEST_BOX,
        default=filled or None,
        required=False,
    )
    return Field(name, say(f"evaluation-{name}"), part, say("evaluation-box-hint"))


def here(say: Words, name: str) -> Screen:
    return Screen(text(say("evaluation-here")), attached(name))
