"""The check-up on one screen, the yearly review, and what the daily look tells."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.clock import HOME
from bot.extension_points import Finding
from bot.shell.boxes import DONE, NOT_DONE, WAITS
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.views import PRIMARY, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import clock_in_words, day_in_words
from bot.texts.typed_text import units
from cogs.check_up.rules import News, Review, first_wrong
from cogs.setup.rules import CheckResult

DOOR_REVIEW, DOOR_REVIEWED = "check_up:review", "check_up:reviewed"
FRAME = 1000
"""Characters beside the lines of a check."""
ROOM_FOR_NAMES = 300


def in_words(say: Words, found: Sequence[CheckResult]) -> list[Finding]:
    return [Finding(each.text, each.ok, _line(say, each)) for each in found]


def _line(say: Words, found: CheckResult) -> str:
    facts: dict[str, str | int] = {
        "count": len(found.details),
        "details": some(say, [*map(escaped, found.details)], ROOM_FOR_NAMES),
    }
    if found.at:
        facts["day"] = day_in_words(say.texts, say.locale, found.at)
        facts["year"] = str(found.at.astimezone(HOME).year)
        facts["hour"] = clock_in_words(say.texts, say.locale, found.at)
    if found.ok:
        return say("check_up-well", what=say(f"check_up-ok-{found.text}", **facts))
    return say("check_up-not-well", remedy=say(f"check_up-mend-{found.text}", **facts))


def check(say: Words, findings: Sequence[Finding]) -> Screen:
    """What is wrong stands first, and is cut last."""
    lines = [each.words for each in first_wrong(findings)]
    wrong = sum(not each.ok for each in findings)
    title = say("check_up-some", count=wrong) if wrong else say("check_up-all")
    first = some(say, lines[:wrong], LONGEST_SCREEN - FRAME, "\n")
    rest = some(say, lines[wrong:], LONGEST_SCREEN - FRAME // 2 - units(first), "\n")
    return Screen(
        text(title),
        *(text(part) for part in (first, rest) if part),
        buttons(button(say("check_up-review"), DOOR_REVIEW)),
        colour=NOT_DONE if wrong else DONE,
    )


def review(say: Words, known: Review) -> Screen:
    """What to go through once a year, and when that was done last."""
    last = say("check_up-review-never")
    if known.on:
        last = say("check_up-review-last", day=_date(known))
    return Screen(
        text(say("check_up-review-title")),
        text(last),
        text(say("check_up-review-what")),
        buttons(button(say("check_up-review-done"), DOOR_REVIEWED, style=PRIMARY)),
        colour=WAITS if known.is_due else DONE,
    )


def reviewed(say: Words, known: Review) -> Screen:
    return Screen(text(say("check_up-reviewed", day=_date(known))), colour=DONE)


def _date(known: Review) -> str:
    """`24/11/2026`: a day of a year is no moment of a day."""
    return f"{known.on:%d/%m/%Y}" if known.on else ""


def daily(say: Words, server: str, told: News) -> Screen:
    """What turned bad, each with its remedy, and what is well again; no word about anybody."""
    room = LONGEST_SCREEN - FRAME
    bad = some(say, [each.words for each in told.bad], room, "\n")
    well = [each.words for each in told.well]
    if told.mended:
        well.append(say("check_up-mended", count=told.mended))
    again = some(say, well, LONGEST_SCREEN - FRAME // 2 - units(bad), "\n")
    parts = [say("check_up-daily", server=server)]
    parts += [say("check_up-daily-bad"), bad] if bad else []
    parts += [say("check_up-daily-well"), again] if again else []
    return Screen(*map(text, parts))
