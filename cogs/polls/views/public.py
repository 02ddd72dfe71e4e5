"""What everybody reads: the question, then what came of it; and what who votes reads alone."""

from __future__ import annotations

import hashlib
from datetime import datetime

from bot.shell.boxes import DONE, OVER
from bot.shell.shared_doors import DOOR_ASK, DOOR_HELP_NOW, DOOR_HIDE, DOOR_PRIVACY
from bot.shell.views import Part, Screen, Words, box, button, buttons, text
from bot.texts.dates_in_words import date_in_words, day_in_words
from bot.texts.plain_text import plainly
from cogs.evaluation.rules.disclosure import FEWEST
from cogs.introductions.rules.team import signature
from cogs.polls.rules import Poll, Signed, Stage
from cogs.polls.service.votes import Voted

VOTE, WITHDRAW = "polls:vote", "polls:withdraw"


def message(say: Words, poll: Poll, signed: Signed, now: datetime) -> Screen:
    """The poll as it stands for everybody; it carries its key, by which it is found again."""
    is_question = _is_question(poll)
    lines = words(say, poll, signed, now)
    parts: list[Part] = [box(text("\n".join(lines)))]
    if is_question:
        doors = [
            button(option, f"{VOTE}:{poll.key}.{place}")
            for place, option in enumerate(poll.options, 1)
        ]
        parts.append(buttons(*doors))
    parts.append(
        buttons(
            button(say("panel-ask"), DOOR_ASK, emoji="💬"),
            button(say("panel-privacy"), f"{DOOR_PRIVACY}:{poll.key}", emoji="🔒"),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        )
    )
    return Screen(*parts, signed=bool(signed.answered_by or (is_question and signed.asked_by)))


def _is_question(poll: Poll) -> bool:
    return poll.stage in {Stage.RUNNING, Stage.DRAFT}


def words(say: Words, poll: Poll, signed: Signed, now: datetime) -> list[str]:
    """All that it says, a line for each thing."""
    if _is_question(poll):
        return _question(say, poll, signed)
    return _end(say, poll, signed, now)


def fingerprint(say: Words, poll: Poll, signed: Signed, now: datetime) -> str:
    """Two that differ in any word, or in what can be pressed, differ in it."""
    lines = [poll.stage, *words(say, poll, signed, now)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _question(say: Words, poll: Poll, signed: Signed) -> list[str]:
    until = date_in_words(say.texts, say.locale, poll.ends_at)
    return [
        say("polls-title"),
        say("polls-question", question=plainly(poll.question)),
        say("polls-purpose", purpose=plainly(poll.purpose)),
        say("polls-until", until=until),
        say("polls-secret", fewest=FEWEST),
        *([signature(say, signed.asked_by)] if signed.asked_by else []),
    ]


def _end(say: Words, poll: Poll, signed: Signed, now: datetime) -> list[str]:
    asked = say("polls-question", question=plainly(poll.question))
    if poll.stage is not Stage.OVER:
        return [say("polls-stopped-title"), asked, say(f"polls-{poll.stage}")]
    return [
        say("polls-over-title"),
        asked,
        *results(say, poll),
        *_answer(say, poll, signed, now),
    ]


def results(say: Words, poll: Poll) -> list[str]:
    """Each option with its number, or that it is fewer than five; never the sum."""
    shown = zip(poll.options, poll.results or (), strict=True)
    return [_result(say, plainly(option), count) for option, count in shown]


def _result(say: Words, option: str, count: int | None) -> str:
    if count is None:
        return say("polls-result-small", option=option, fewest=FEWEST)
    return say("polls-result", option=option, count=count)


def _answer(say: Words, poll: Poll, signed: Signed, now: datetime) -> list[str]:
    if poll.answered_at:
        by = signed.answered_by
        return [*said_back(say, poll), *([signature(say, by)] if by else [])]
    if now >= poll.due:
        return [say("polls-overdue")]
    return [say("polls-due", day=day_in_words(say.texts, say.locale, poll.due))]


def said_back(say: Words, poll: Poll) -> list[str]:
    """*Jullie zeiden … Wij deden …*, also for the panel."""
    return [
        say("polls-heard", heard=plainly(poll.heard)),
        say("polls-did", did=plainly(poll.did)),
    ]


# -- for who votes --------------------------------------------------------------------------------


def voted(say: Words, given: Voted) -> Screen:
    until = date_in_words(say.texts, say.locale, given.poll.ends_at)
    return Screen(
        text(say("polls-voted", option=plainly(given.option), until=until)),
        buttons(
            button(say("polls-withdraw"), f"{WITHDRAW}:{given.poll.key}"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=DONE,
    )


def withdrawn(say: Words) -> Screen:
    return Screen(
        text(say("polls-withdrawn")),
        buttons(
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=OVER,
    )
