"""Decides which day a short name is: `ma` is a Monday in Dutch and a Tuesday in French.

The words around it tell; where they tell nothing, or two things, it is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.errors import Refusal
from bot.opening_hours.osm_rules import is_weekly
from bot.opening_hours.tokens import Token, folded, quoted
from bot.opening_hours.vocabulary import SHORT, Kind
from bot.opening_hours.word_groups import unclear

OTHER_WORDS = frozenset({"we", "do", "me", "je", "so", "tu"})
"""Also words of an ordinary sentence, and `we` short for a weekend."""
Days = frozenset[int]
WE = {"en": frozenset({2})}


@dataclass(frozen=True, slots=True)
class Around:
    """What tells the language: the `short` days themselves, the other `words`, the hours too.

    `english`: something beside `we` is English.
    """

    short: frozenset[str]
    words: frozenset[str]
    hours: frozenset[str]
    french_hour: bool
    english: bool
    reader: str | None

    @property
    def spoken(self) -> frozenset[str]:
        """Of the languages that the short days share, those that anything else is in."""
        if not self.short:
            return frozenset(SHORT)
        return (self.words | self.hours) & self.short or self.short


def days_of(text: str, found: Sequence[Token], language: str | None) -> list[Days]:
    """The days of each token. Raise `Refusal("hours-day-unclear")` for what is two days.

    Raise `Refusal("hours-unclear")` for what may be no day at all.
    """
    short = [token for token in found if _is_short(text, token)]
    around = _around(found, short, language)
    days = [
        _days(text, token, around, is_short=token in short) if token.kind is Kind.DAY else Days()
        for token in found
    ]
    for at, token in enumerate(found):
        if _seems_another(found, short, days, at):
            raise _asked(text, token)
    return days


def _around(found: Sequence[Token], short: Sequence[Token], reader: str | None) -> Around:
    shared = frozenset(SHORT)
    for token in short:
        shared &= token.languages
    rest = [token for token in found if token not in short]
    times = frozenset().union(*(each.languages for each in rest if each.kind is Kind.TIME))
    words = frozenset().union(*(each.languages for each in rest if each.kind is not Kind.TIME))
    french_hour = any(getattr(token.value, "unit", "") == "h" for token in found)
    english = any(
        "en" in each.languages
        and (reader or "nl") not in each.languages
        and "fr" not in each.languages
        for each in found
        if each.value != WE
    )
    return Around(shared, words, times, french_hour, english, reader)


def _is_short(text: str, token: Token) -> bool:
    said = text[token.start : token.end].rstrip(".")
    return token.kind is Kind.DAY and len(said) == len("ma") and said.lower() != "ph"


def _days(text: str, token: Token, around: Around, *, is_short: bool) -> Days:
    by_language: dict[str, Days] = token.value  # type: ignore[assignment] # of a day
    if is_short and (_is_another_word(text, token, around) or _is_weekend(text, token, around)):
        raise unclear(text, token.start, token.end)
    meant = {days for each, days in by_language.items() if each in around.spoken or not each}
    meant = meant or set(by_language.values())
    if len(meant) > 1:
        # Nothing tells the language. `h` is how the French write an hour, and many Flemings.
        likely = around.reader or ("" if around.french_hour else "nl")
        if around.reader == "fr" and not around.french_hour:
            likely = ""
        meant &= {by_language.get(likely, Days())}
    if not meant or (is_short and _is_said_otherwise(by_language, meant, around)):
        raise _asked(text, token)
    return meant.pop()


def _is_another_word(text: str, token: Token, around: Around) -> bool:
    """`we` in a Dutch sentence, `do` in an English one."""
    said = folded(text[token.start : token.end]).rstrip(".")
    if said not in OTHER_WORDS:
        return False
    return not around.short or bool(around.words and not around.words & token.languages)


def _is_weekend(text: str, token: Token, around: Around) -> bool:
    """`we 14-18` to who reads Dutch or French: only something English beside it tells."""
    said = folded(text[token.start : token.end]).rstrip(".")
    return said == "we" and around.reader != "en" and not (around.english or is_weekly(text))


def _is_said_otherwise(by_language: dict[str, Days], meant: set[Days], around: Around) -> bool:
    """`ma 14u, me 13u`: by its neighbour the day is French, by its hours Dutch."""
    if len(set(by_language.values())) == 1:
        return False
    told = {by_language[each] for each in around.words | around.hours if each in by_language}
    return bool(told) and not told & meant


def _seems_another(
    found: Sequence[Token], short: Sequence[Token], days: Sequence[Days], at: int
) -> bool:
    """`di/ma`, `ma/lu`: one day in two languages; `di-sa`: a week from Sunday on is none."""
    token, after = found[at], found[at + 1 : at + 3]
    if token not in short or len(after) < 2 or after[1].kind is not Kind.DAY:  # noqa: PLR2004
        return False
    (one,), following = days[at], days[at + 2]
    if after[0].kind in {Kind.DASH, Kind.TO}:
        return one == SUNDAY and _is_two_days(token) and following != frozenset({0})
    if after[0].kind is not Kind.SLASH or after[1] not in short or one < min(following):
        return False
    values: tuple[dict[str, Days], dict[str, Days]] = (token.value, after[1].value)  # type: ignore[assignment] # of days
    return any(
        values[0][first] == values[1][last]
        for first in values[0]
        for last in values[1]
        if first != last
    ) and (_is_two_days(token) or _is_two_days(after[1]))


SUNDAY = 6


def _is_two_days(token: Token) -> bool:
    assert isinstance(token.value, dict), "the days of each language"
    return len(set(token.value.values())) > 1


def _asked(text: str, token: Token) -> Refusal:
    said = quoted(text[token.start : token.end].rstrip("."))
    return Refusal("hours-day-unclear", words=said)
