"""Says when someone who wrote is answered: who reads now, or from when (R42, R43)."""

from __future__ import annotations

from datetime import datetime

from bot.core.clock import HOME
from bot.shell.views import Words
from bot.texts.dates_in_words import clock_in_words, date_in_words, day_in_words
from cogs.introductions.rules.team import Role
from cogs.office_hours.rules.openness import OpeningStatus, Openness, Wait, response_time_text


def when_answered(say: Words, openness: Openness, only: Role | None = None) -> str:
    """The automatic answer; for `only` one kind of worker it speaks of that kind."""
    if openness.status is OpeningStatus.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        if only:
            return say("questions-open-only", role=_role(say, only), until=until)
        answers = say(response_time_text(openness) or "questions-human-reads")
        return say("questions-open-now", until=until, answers=answers)
    return "\n".join([" ".join(until_then(say, openness, only)), say("questions-meanwhile")])


def until_then(say: Words, openness: Openness, only: Role | None = None) -> list[str]:
    """That nobody reads now, and from when someone does; who is here outside the hours is named.

    Hours are those of the team: that one kind of worker is there then is not promised.
    """
    if openness.stopped:  # the team may well be reading, and so may others
        return [say("questions-stopped-now")]
    if openness.nobody_left:
        return [say("questions-nobody-left")]
    if openness.paused and openness.closes_at:
        until = date_in_words(say.texts, say.locale, openness.closes_at)
        return [say("questions-paused-now", until=until)]
    is_nobody = openness.status is OpeningStatus.NOBODY
    if openness.outside:
        said = [say("questions-outside-now")]
    elif is_nobody and only:
        said = [say("questions-nobody-only", role=_role(say, only))]
    else:
        said = [say("questions-nobody-here" if is_nobody else "questions-closed-now")]
    if openness.feast:
        feast = say("hours-feast", which=openness.feast)
        said.append(say("questions-feast", feast=feast))
    if openness.holiday:
        said.append(say("questions-holiday", words=openness.holiday))
    if openness.opens_at is None:
        return said if openness.outside else [*said, say("questions-opens-unknown")]
    # With its date: what is read after midnight must still be true.
    when = date_in_words(say.texts, say.locale, openness.opens_at)
    if only:
        said.append(say("questions-opens-only", when=when, role=_role(say, only)))
    else:  # nobody came in the hours of now: of the next, only the calendar is known
        is_next = is_nobody or openness.outside
        said.append(say("questions-next-hours" if is_next else "questions-opens", when=when))
    return [*said, *before_sending(say, openness)]


def is_read_today(openness: Openness, now: datetime) -> bool:
    """Whether somebody reads today, by the wall clock at home: now, or at an opening to come."""
    if openness.status is OpeningStatus.OPEN:
        return True
    opens = openness.opens_at
    return opens is not None and opens.astimezone(HOME).date() == now.astimezone(HOME).date()


def before_sending(say: Words, openness: Openness) -> list[str]:
    """Whether a question of now waits for the team, where closed days lie between."""
    if openness.wait is Wait.ORDINARY or openness.opens_at is None:
        return []
    day = day_in_words(say.texts, say.locale, openness.opens_at)
    name = "questions-rests" if openness.wait is Wait.RESTS else "questions-too-long-away"
    return [say(name, day=day)]


def _role(say: Words, kind: Role) -> str:
    return say(f"introductions-role-{kind}")
