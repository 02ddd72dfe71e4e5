"""What the panel says, in words: who is there now, or from when somebody is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from bot.core.clock import HOME
from bot.shell.views import Words
from bot.store.guild_purpose import Purpose
from bot.texts.dates_in_words import (
    calendar_day_in_words,
    clock_in_words,
    date_in_words,
    day_in_words,
    in_words,
)
from cogs.introductions.rules.team import names_in_order
from cogs.office_hours.rules.openness import OpeningStatus, Openness, Wait
from cogs.panel.rules import answers
from cogs.panel.settings import PanelSettings

Tell = Callable[[datetime], str]


def words(
    say: Words,
    town: str,
    openness: Openness,
    now: datetime,
    decided: PanelSettings | None = None,
    *,
    purpose: Purpose | None = None,
    safe: bool = True,
    live: bool = True,
    together: Sequence[str] = (),
    said_back: Sequence[str] = (),
    coming: Sequence[str] = (),
) -> str:
    """All that the panel says. `safe`: only the team reads along.

    `live`: the bench is open. Until then nothing is said of when somebody is there. `together`: the
    other towns of which somebody is of this team too. `said_back`: what young people said together,
    and what the team did with it. `coming`: what is next.
    """
    standing = status(say, openness, now) if safe else say("panel-not-safe")
    in_vain = openness.takes_no_words or openness.last_day
    begin = [standing] if in_vain or not safe else [say("panel-invitation"), standing]
    if not live:
        begin = [say("panel-trial"), say("shell-trial-closed")]
    return "\n".join(
        [
            say("panel-title", town=town),
            *begin,
            *coming,
            *_together(say, town, together),
            *_what_for(say, purpose),
            *for_whom(say, decided),
            *(said_back if live else []),
            say("panel-bot"),
            # In trial only who was invited presses, and they read what stands here.
            *([say("panel-languages")] if live else []),
            say("shell-numbers"),
        ]
    )


def _together(say: Words, town: str, others: Sequence[str]) -> list[str]:
    """Whose workers sit here, where everybody reads it (R61, R77)."""
    if not others:
        return []
    return [say("panel-together", towns=names_in_order(say, [town, *others]))]


def _what_for(say: Words, purpose: Purpose | None) -> list[str]:
    """The purpose; another than the first is dated, where everybody reads it (R60)."""
    if purpose is None or not purpose.is_decided:
        return []
    if purpose.version == 1 or purpose.since is None:
        return [say("panel-purpose", purpose=purpose.sentence)]
    year = purpose.since.astimezone(HOME).year
    day = f"{day_in_words(say.texts, say.locale, purpose.since)} {year}"
    return [say("panel-purpose-since", purpose=purpose.sentence, day=day)]


def stopped(say: Words, town: str, decided: PanelSettings | None = None) -> str:
    """What it says while the bot is away on purpose. Nothing of when it comes back is known."""
    return "\n".join(
        [
            say("panel-title", town=town),
            say("panel-stopped"),
            *for_whom(say, decided),
            say("panel-bot"),
            say("shell-numbers"),
        ]
    )


def for_whom(say: Words, decided: PanelSettings | None) -> list[str]:
    if decided is None or decided.youngest is None or decided.oldest is None:
        return []
    return [say("panel-for", youngest=decided.youngest, oldest=decided.oldest)]


def status(say: Words, openness: Openness, now: datetime) -> str:
    if openness.takes_no_words or openness.last_day:
        return _takes_nobody(say, openness)
    if openness.status is OpeningStatus.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("panel-open", until=until, answers=say(answers(openness)))
    if openness.paused and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("panel-paused", until=until)
    name, facts = _why(say, openness)
    if openness.opens_at is None:
        return say(f"{name}-unknown", **facts)
    if openness.wait is Wait.TOO_LONG:
        day = day_in_words(say.texts, say.locale, openness.opens_at)
        return say(f"{name}-after", day=day, **facts)
    return say(name, when=in_words(say.texts, say.locale, openness.opens_at, now), **facts)


def _takes_nobody(say: Words, openness: Openness) -> str:
    if openness.last_day is None:
        return say("panel-intake-stopped" if openness.stopped else "panel-nobody-left")
    day = calendar_day_in_words(say.texts, say.locale, openness.last_day)
    return say("panel-last-day", day=day)


def _why(say: Words, openness: Openness) -> tuple[str, dict[str, str]]:
    """Why nobody is there: the town's own holiday before a public one, and hours before people."""
    if openness.status is OpeningStatus.NOBODY:
        return "panel-nobody", {}
    if openness.holiday:
        return "panel-holiday", {"words": _one_line(openness.holiday)}
    if openness.feast:
        return "panel-feast", {"feast": say("hours-feast", which=openness.feast)}
    return "panel-closed", {}


def _one_line(words: str) -> str:
    return " ".join(words.replace("<", "<\u200b").split())


def line(say: Words, openness: Openness, now: datetime) -> str:
    """The status in a few words, for under the bot's name."""
    until = partial(clock_in_words, say.texts, say.locale)
    return _line(say, openness, until, lambda opens: in_words(say.texts, say.locale, opens, now))


def dated_line(say: Words, openness: Openness) -> str:
    """The same for a message that may be read a day later: no 'today', no 'tomorrow'."""
    date = partial(date_in_words, say.texts, say.locale)
    return _line(say, openness, date, date)


def _line(say: Words, openness: Openness, until: Tell, when: Tell) -> str:
    if openness.takes_no_words:
        return say("shell-line-stopped")
    if openness.status is OpeningStatus.OPEN and openness.closes_at:
        return say("panel-line-open", until=until(openness.closes_at))
    if openness.status is OpeningStatus.CLOSED and openness.holiday:
        return say("panel-line-holiday")
    if openness.opens_at is None:
        return say("panel-line-neutral")
    return say("panel-line-opens", when=when(openness.opens_at))
