"""The check-up on one screen, the yearly review, and what the daily look tells."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.clock import HOME
from bot.extension_points import Finding
from bot.shell.boxes import DONE, NOT_DONE, WAITS
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.shared_doors import DOOR_FIRST_DAYS
from bot.shell.views import PRIMARY, Part, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import clock_in_words, day_in_words
from bot.texts.typed_text import cut, units
from cogs.check_up.rules import News, PracticeStep, Practised, Review, first_wrong
from cogs.setup.rules import CheckResult

DOOR_REVIEW, DOOR_REVIEWED = "check_up:review", "check_up:reviewed"
DOOR_PAGE = "check_up:page"
FRAME = 1000
"""Characters beside the lines of a check."""
ROOM = LONGEST_SCREEN - FRAME // 2
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


def check(say: Words, findings: Sequence[Finding], page: int = 0) -> Screen:
    """What is wrong stands first. What one screen cannot hold goes on at the next, none left out.

    `page` counts from 0; one that is not there any more shows the last.
    """
    wrong = sum(not each.ok for each in findings)
    pages = _pages([each.words for each in first_wrong(findings)])
    page = min(page, len(pages) - 1)
    title = say("check_up-some", count=wrong) if wrong else say("check_up-all")
    return Screen(
        text(title if len(pages) == 1 else f"{title}\n{_where(say, page, pages)}"),
        *(text("\n".join(part)) for part in _by_kind(pages[page], wrong - _before(page, pages))),
        *_turning(say, page, pages),
        buttons(
            button(say("first_days-open"), DOOR_FIRST_DAYS),
            button(say("check_up-review"), DOOR_REVIEW),
        ),
        colour=NOT_DONE if wrong else DONE,
    )


def _pages(lines: Sequence[str]) -> list[list[str]]:
    """As many lines on each as fit, in their order; one that fits on none is cut."""
    pages: list[list[str]] = [[]]
    for line in (cut(each, ROOM) for each in lines):
        if pages[-1] and units("\n".join([*pages[-1], line])) > ROOM:
            pages.append([])
        pages[-1].append(line)
    return pages


def _by_kind(lines: Sequence[str], wrong: int) -> list[Sequence[str]]:
    """What is wrong apart from what is well; `wrong`: how many of these lines, or more."""
    first = max(0, wrong)
    return [part for part in (lines[:first], lines[first:]) if part]


def _before(page: int, pages: Sequence[Sequence[str]]) -> int:
    return sum(map(len, pages[:page]))


def _where(say: Words, page: int, pages: Sequence[Sequence[str]]) -> str:
    return say("check_up-page", page=page + 1, pages=len(pages))


def _turning(say: Words, page: int, pages: Sequence[Sequence[str]]) -> list[Part]:
    """Each press looks anew: nothing is shown that was so a while ago."""
    ways = []
    if page:
        ways.append(button(say("check_up-page-back"), f"{DOOR_PAGE}:{page - 1}"))
    if page + 1 < len(pages):
        ways.append(button(say("check_up-page-on"), f"{DOOR_PAGE}:{page + 1}"))
    return [buttons(*ways)] if ways else []


def practised(say: Words, found: Practised) -> Screen:
    """Each step of the practice question, in words, and what is to do where it stopped."""
    lines = [_step(say, found, each) for each in PracticeStep]
    clean = "clean" if found.cleaned else "left"
    title = say("check_up-practice-well" if found.is_well else "check_up-practice-not")
    shown = [text(say("check_up-practice-shown")), text("\n\n".join(found.shown))]
    return Screen(
        text(title),
        text("\n".join([*lines, say(f"check_up-practice-{clean}"), *_rang(say, found)])),
        *(shown if found.shown else []),
        colour=DONE if found.is_well else NOT_DONE,
    )


def _rang(say: Words, found: Practised) -> list[str]:
    """Whose phone rang, or would; before the card stood, nobody looked."""
    if PracticeStep.CARD not in found.done:
        return []
    if not found.rung:
        return [say("check_up-practice-nobody")]
    name = "rang" if found.rings else "would-ring"
    return [say(f"check_up-practice-{name}", who=some(say, found.rung, ROOM_FOR_NAMES))]


def _step(say: Words, found: Practised, step: PracticeStep) -> str:
    if step in found.done:
        return say("check_up-well", what=say(f"check_up-practice-{step}-ok"))
    if step is found.failed:
        return say("check_up-not-well", remedy=say(f"check_up-practice-{step}-not"))
    return say("check_up-practice-untried", what=say(f"check_up-practice-{step}-ok"))


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
