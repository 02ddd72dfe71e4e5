"""Lists of days: where one ends, when another may begin after it. What is not sure is refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.hours_groups import Phrase, unclear
from bot.core.hours_kinds import Kind


def split(text: str, phrase: Phrase) -> tuple[Phrase, Phrase]:
    """Cut it at its only comma, or the one after `en`: elsewhere it could be two things."""
    last = phrase.commas[-1] if phrase.commas else 0
    after = [number for number in phrase.ands if number > last]
    listed = bool(phrase.ands) and not after
    if not last or after or (len(phrase.commas) > 1 and not listed):
        raise unclear(text, phrase.start, phrase.end)
    return replace(phrase, days=phrase.days[:last]), replace(phrase, days=phrase.days[last:])


def is_one_list(phrase: Phrase) -> bool:
    """One member, or `en` before every further one: no list that another could begin after."""
    return len(phrase.ands) == len(phrase.days) - 1 and not phrase.commas


def no_weak(text: str, phrase: Phrase) -> None:
    """Refuse hours for what may be other days than those that are meant."""
    if phrase.weak:
        raise unclear(text, phrase.start, phrase.end)


def goes_on(kinds: Sequence[Kind]) -> bool:
    """Each further group of hours has its days after it: `9-12 ma, 13-17 di`."""
    if Kind.TIME not in kinds:
        return True
    times, days = kinds[0::2], kinds[1::2]
    return set(times) == {Kind.TIME} and set(days) == {Kind.DAY} and len(times) == len(days)


def in_row(number: int) -> Kind:
    """Parts and hours, one after the other."""
    return Kind.TIME if number % 2 else Kind.PART
