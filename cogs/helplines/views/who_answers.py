"""Who answers somebody in their language: which lines come first, and how each is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.shell.lists import some
from bot.shell.views import Words
from cogs.helplines.rules.openness import LineState
from cogs.helplines.service.helplines import HelplineNow
from cogs.helplines.views.descriptions import ANSWERED_LIVE, helpline_text, languages

DUTCH = "nl"
"""The language of 1813 and 106."""
MOST_OTHERS = 2
"""Lines in another language than the reader's, where few answer in theirs."""


def understood(say: Words, spoken: str, lines: Sequence[HelplineNow]) -> list[HelplineNow]:
    """Those that answer in the language of their Discord, else in the one they read this in."""
    for language in (spoken, say.locale):
        fit = [shown for shown in lines if language in shown.line.languages]
        if fit:
            return sorted(fit, key=is_closed)
    return []


def is_closed(shown: HelplineNow) -> bool:
    """Known to be closed where somebody answers at once, and not known to be open anywhere."""
    live = [
        standing
        for channel, standing in zip(shown.line.shown, shown.standings, strict=True)
        if channel.type in ANSWERED_LIVE
    ]
    is_some_closed = any(standing.now is LineState.CLOSED for standing in live)
    return is_some_closed and not any(standing.is_open for standing in live)


def first_and_later(
    say: Words, spoken: str, lines: Sequence[HelplineNow]
) -> tuple[list[HelplineNow], list[HelplineNow]]:
    """Whom to name before 1813 and 106, and whom after them."""
    fit = understood(say, spoken, lines)
    awake = [shown for shown in fit if not is_closed(shown)]
    closed = [shown for shown in fit if is_closed(shown)]
    if DUTCH in {spoken, say.locale}:  # 1813 and 106 are in their language already
        return awake, closed
    foreign = [shown for shown in lines if shown not in fit]
    few = sorted(foreign, key=is_closed)[: MOST_OTHERS if len(fit) < MOST_OTHERS else 0]
    return awake, [*few, *closed]


def told(
    say: Words, spoken: str, lines: Sequence[HelplineNow], now: datetime, room: int
) -> list[str]:
    """Those that fit, in one text; 'all helplines' leads to the others.

    Of each in another language than the reader's, that is said.
    """
    each = [_with_language(say, spoken, shown, now) for shown in lines]
    said = some(say, each, room, "\n\n") if each else ""
    return [said] if said else []


def _with_language(say: Words, spoken: str, shown: HelplineNow, now: datetime) -> str:
    said = helpline_text(say, shown, now)
    if {spoken, say.locale} & set(shown.line.languages):
        return said
    name, *ways = said.splitlines()
    return "\n".join([f"{name} · {languages(say, shown.line)}", *ways])
