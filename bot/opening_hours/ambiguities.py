"""Finds hours that can be read in two ways, so that whoever typed them is asked which one.

`ma vrij` is a free Monday or two days, `morgen` a morning or tomorrow, `vrijdag op zaterdag` a
night, and days above hours may be the heads of columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.opening_hours.osm_rules import EVERY_DAY
from bot.opening_hours.tokens import Token, folded
from bot.opening_hours.vocabulary import OTHERS, Kind
from bot.opening_hours.word_groups import Phrase, unclear


def ask_about_words(text: str, found: Sequence[Token]) -> None:
    """Raise `Refusal("hours-unclear")` for words that could be two things where they stand."""
    plain = folded(text)
    for at, token in enumerate(found):
        said = plain[token.start : token.end]
        before, after = found[max(at - 1, 0) : at], found[at + 1 : at + 3]
        follows_day = bool(before) and before[0].kind is Kind.DAY
        is_doubtful = {
            "vrij": follows_day,
            "op": follows_day and bool(after) and after[0].kind is Kind.DAY,
            "morgen": not follows_day and (_joins_day(after) or (at == 0 and _is_hour(after))),
        }
        if is_doubtful.get(said):
            start = before[0].start if before and follows_day else token.start
            raise unclear(text, start, after[0].end if said == "op" else token.end)


def _joins_day(after: Sequence[Token]) -> bool:
    """`morgen en maandag`."""
    return [each.kind for each in after] in (
        [Kind.AND, Kind.DAY],
        [Kind.COMMA, Kind.DAY],
    )


def _is_hour(after: Sequence[Token]) -> bool:
    return bool(after) and after[0].kind is Kind.TIME


def ask_about_columns(text: str, phrases: Sequence[Phrase]) -> None:
    """Days side by side above as many hours side by side are a table, or one list of each."""
    for days, times in pairwise(phrases):
        is_table = (
            days.kind is Kind.DAY
            and times.kind is Kind.TIME
            and days.beside == len(days.days) - 1 > 0
            and len(times.times) > 1
            and "\n" in text[days.end : times.start]
        )
        if is_table:
            raise unclear(text, days.start, times.end)


def with_others(text: str, phrases: Sequence[Phrase]) -> list[Phrase]:
    """`andere dagen` are those weekdays that nothing else is said about.

    Raise `Refusal("hours-unclear")` when they stand in a list, twice, beside an exception, or
    when there are none.
    """
    others = [each for each in phrases if OTHERS in each.all_days]
    if not others:
        return list(phrases)
    named = frozenset().union(*(each.all_days for each in phrases))
    rest = EVERY_DAY - named
    doubt = len(others) > 1 or len(others[0].days) > 1 or not rest or rest == EVERY_DAY
    if doubt or any(each.kind is Kind.EXCEPT for each in phrases):
        raise unclear(text, others[0].start, others[0].end)
    return [replace(each, days=[rest]) if each is others[0] else each for each in phrases]
