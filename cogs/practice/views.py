"""The list of cases, what a worker reads when something real comes, and what to think over."""

from __future__ import annotations

from collections.abc import Sequence

from bot.extension_points import DoorButton, Finding
from bot.shell.boxes import DONE, WAITS
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import MOST_OPTIONS
from bot.shell.shared_doors import DOOR_PRACTICE
from bot.shell.views import PRIMARY, Option, Part, Screen, Words, button, buttons, menu, text
from bot.texts.file_mistakes import FileMistake
from cogs.practice.rules.cases import NO_PERSON, Case, Try
from cogs.practice.rules.runs import Run
from cogs.questions.service.hooks import Offer

DOOR_CASE = "practice:case"
DOOR_ON, DOOR_DEBRIEF = "practice:on", "practice:debrief"
MOST_MISTAKES, LONGEST_EXPECTED = 3, 200
NEITHER = (NO_PERSON, "unknown")
"""What is wrong where no example says it; the texts do."""


def listed(
    say: Words, cases: Sequence[Case], run: Run | None, mistakes: Sequence[FileMistake]
) -> Screen:
    """`run`: the one they are in."""
    parts: list[Part] = [text(say("practice-title"))]
    if run:
        parts.append(text(say("practice-running", title=run.case.title.said(say.locale))))
        parts.append(_on_or_stop(say, run))
    if cases:
        options = [Option(each.title.said(say.locale), each.id) for each in cases[:MOST_OPTIONS]]
        parts.append(menu(DOOR_CASE, say("practice-choose"), options))
    else:
        parts.append(text(say("practice-none")))
    if mistakes:
        parts.append(text("\n".join(_mistakes(say, mistakes))))
    return Screen(*parts)


def _on_or_stop(say: Words, run: Run) -> Part:
    return buttons(
        button(say("practice-on"), f"{DOOR_ON}:{run.key}", style=PRIMARY),
        button(say("practice-debrief"), f"{DOOR_DEBRIEF}:{run.key}"),
    )


def yields(say: Words, run: Run) -> Screen:
    """Something real came: said without the label, because it is."""
    return Screen(text(say("practice-yields")), _on_or_stop(say, run), colour=WAITS)


def after_closing(say: Words, key: str) -> Offer:
    way = DoorButton(say("practice-debrief"), f"{DOOR_DEBRIEF}:{key}")
    return Offer(say("practice-closed"), (way,))


def debrief(say: Words, case: Case, left: Sequence[Try]) -> Screen:
    """`left`: what would have helped. No score: what somebody wrote is read by nobody."""
    points = [f"- {each.said(say.locale)}" for each in case.debrief]
    also = [say(f"practice-try-{each}") for each in left]
    said = [say("practice-think", title=case.title.said(say.locale)), *points]
    return Screen(
        text("\n".join(said)),
        *([text("\n".join([say("practice-also"), *also]))] if also else []),
        text(say("practice-touched")),
        buttons(button(say("practice-another"), DOOR_PRACTICE, style=PRIMARY)),
        colour=DONE,
    )


def _mistakes(say: Words, mistakes: Sequence[FileMistake]) -> list[str]:
    return [_mistake(say, each) for each in mistakes[:MOST_MISTAKES]]


def _mistake(say: Words, mistake: FileMistake) -> str:
    expected = mistake.expected
    if expected in NEITHER:
        expected = say(f"practice-expect-{expected}")
    return say(
        "practice-mistake",
        file=escaped(mistake.file),
        line=mistake.line,
        field=escaped(mistake.field),
        expected=expected.replace("`", "'")[:LONGEST_EXPECTED],
    )


def findings(say: Words, mistakes: Sequence[FileMistake]) -> list[Finding]:
    """For the check-up; nothing where all of them can be read."""
    words = "\n".join(_mistakes(say, mistakes))
    return [Finding("cases-unread", ok=False, words=words)] if words else []
