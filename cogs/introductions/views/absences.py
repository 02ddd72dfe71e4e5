"""What is said of a worker who is not there: until when, and never why."""

from __future__ import annotations

from collections.abc import Sequence

from bot.extension_points import DoorButton
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.dates_in_words import day_in_words
from cogs.introductions.rules.absences import Absence
from cogs.introductions.rules.team import Worker


def last_day(say: Words, absence: Absence) -> str:
    return day_in_words(say.texts, say.locale, absence.noon)


def away(say: Words, worker: Worker, absence: Absence, ways: Sequence[DoorButton]) -> Screen:
    """`ways`: what can be done about what they leave behind."""
    said = say("introductions-away-set", name=worker.name, day=last_day(say, absence))
    row = [buttons(*(button(way.label, way.door) for way in ways))] if ways else []
    return Screen(text(said), *row)


def back(say: Words, worker: Worker, *, was_away: bool) -> Screen:
    said = "introductions-away-ended" if was_away else "introductions-away-not"
    return Screen(text(say(said, name=worker.name)))
