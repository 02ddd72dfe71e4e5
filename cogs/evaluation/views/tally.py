"""The screen with which a worker counts: one tap for each, and what they counted themselves."""

from __future__ import annotations

from bot.shell.views import Row, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import clock_in_words
from cogs.evaluation.rules.tally import CONTACTS, GLAD, HEAVY, OwnTallies, Tally

COUNT, UNDO, BEGIN = "evaluation:count", "evaluation:undo", "evaluation:tally"


def tally(say: Words, own: OwnTallies | None) -> Screen:
    """Contacts first, then as many themes of either kind."""
    return Screen(
        text("\n".join([say("evaluation-tally-title"), counted(say, own)])),
        _row(say, CONTACTS),
        text(say("evaluation-tally-themes")),
        _row(say, GLAD),
        _row(say, HEAVY),
        *([buttons(button(say("evaluation-tally-undo"), UNDO))] if own else []),
    )


def counted(say: Words, own: OwnTallies | None) -> str:
    """For one worker: what they counted, and since when that is known."""
    if own is None:
        return say("evaluation-tally-nothing")
    since = clock_in_words(say.texts, say.locale, own.since)
    return say("evaluation-tally-own", counts=listed(say, own), since=since)


def listed(say: Words, own: OwnTallies) -> str:
    each = [
        say("evaluation-tally-each", count=count, what=say(f"evaluation-kind-{what}"))
        for what, count in own.counts.items()
    ]
    return ", ".join(each)


def noted(say: Words, what: Tally, amount: int, own: OwnTallies) -> Screen:
    """The answer to a whole line: what was counted just now, and a way back."""
    said = say("evaluation-tally-noted", count=amount, what=say(f"evaluation-kind-{what}"))
    return Screen(
        text("\n".join([said, counted(say, own)])),
        buttons(
            button(say("evaluation-tally-undo"), UNDO),
            button(say("evaluation-tally-more"), BEGIN),
        ),
    )


def _row(say: Words, kinds: tuple[Tally, ...]) -> Row:
    named = [(each, say(f"evaluation-kind-{each}")) for each in kinds]
    return buttons(*(button(label, f"{COUNT}:{each}") for each, label in named))
