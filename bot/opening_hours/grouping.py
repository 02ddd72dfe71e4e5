"""Reads tokens into groups of days and groups of times, and what stands between them.

Tokens become atoms (a day or a range of days, a span of time), atoms become groups, and each group
is one `Phrase`. What two phrases mean together is `hours_statements`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.opening_hours.osm_rules import HOLIDAYS
from bot.opening_hours.tokens import Clock, Token, not_understood
from bot.opening_hours.vocabulary import OTHERS, Kind, PartOfDay
from bot.opening_hours.word_groups import Phrase, half, unclear

JOINS = {Kind.AND, Kind.COMMA, Kind.SLASH, Kind.FILL}
RANGE = {Kind.TO, Kind.DASH}
MARKS = {
    Kind.CLOSED,
    Kind.PAUSE,
    Kind.EXCEPT,
    Kind.ALSO,
    Kind.ONLY,
    Kind.INCLUDING,
    Kind.INCLUDED,
    Kind.PART,
}
FAR_APART = 4
"""Days from the first to the last, as from Monday to Friday."""


@dataclass(slots=True)
class Reader:
    """Reads tokens from left to right into phrases; `days_of` knows each day's language."""

    text: str
    tokens: Sequence[Token]
    days_of: Sequence[frozenset[int]]
    at: int = 0

    def phrases(self) -> list[Phrase]:
        """Raise a `Refusal` that names what is not understood."""
        found: list[Phrase] = []
        between: list[Kind] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.kind in {*JOINS, Kind.BREAK}:
                between.append(token.kind)
                self.at += 1
            elif token.kind is Kind.DASH and self._is_no_range(found):
                between.append(Kind.BREAK if not self._opens_line() else Kind.FILL)
                self.at += 1
            else:
                self._add(found, self._atom(), between)
                between = []
        if Kind.AND in between:
            raise not_understood(self.text, self.tokens[-1].start)
        return found

    def _is_no_range(self, found: list[Phrase]) -> bool:
        """A bullet, or the dash between a day and its hours, or between two groups."""
        if self.at + 1 == len(self.tokens):
            return False
        if self._opens_line() and self.tokens[self.at + 1].kind is not Kind.BREAK:
            return self.at == 0 or self.tokens[self.at - 1].value == "\n" or self._divides(found)
        return self._divides(found)

    def _divides(self, found: list[Phrase]) -> bool:
        after = self.tokens[self.at + 1].kind
        if not found:
            return after in {Kind.DAY, Kind.TIME, Kind.CLOSED}
        before = found[-1].kind
        return after in {Kind.DAY, Kind.CLOSED, Kind.PART} or (
            after in {Kind.TIME, Kind.SINCE, Kind.BETWEEN} and before is not Kind.TIME
        )

    def _opens_line(self) -> bool:
        return self.at == 0 or self.tokens[self.at - 1].kind is Kind.BREAK

    def _add(self, found: list[Phrase], atom: Phrase, between: list[Kind]) -> None:
        """Join an atom to the group before it, when it lists more of the same."""
        atom.hard = Kind.BREAK in between
        last = found[-1] if found else None
        if last is None or last.kind is not atom.kind or not _lists_more(atom, between):
            found.append(atom)
            return
        if Kind.COMMA in between:
            last.commas.append(len(last.days))
        if Kind.AND in between:
            last.ands.append(len(last.days))
        if not between and atom.kind is Kind.DAY:
            last.beside += 1
        self._listed_with_slash(last, atom, between)
        last.days += atom.days
        last.times += atom.times
        last.weak |= atom.weak
        last.end = atom.end

    def _listed_with_slash(self, last: Phrase, atom: Phrase, between: list[Kind]) -> None:
        """`ma/wo` lists two days; `ma/vr` could be all days between them, `di /,` is closed."""
        if atom.kind is not Kind.DAY or Kind.SLASH not in between:
            return
        if between != [Kind.SLASH]:
            raise unclear(self.text, last.start, atom.end)
        if _are_far_apart([*last.days, *atom.days]):
            following = self.tokens[self.at : self.at + 2]
            if not (len(following) == 2 and following[1].kind is Kind.DAY):  # noqa: PLR2004 - `/ do`
                raise unclear(self.text, last.start, atom.end)

    def _atom(self) -> Phrase:
        token = self.tokens[self.at]
        if token.kind is Kind.DAY:
            return self._days()
        if token.kind in {Kind.TIME, Kind.BETWEEN}:
            return self._times()
        if token.kind is Kind.SINCE:
            return self._since()
        if token.kind in MARKS:
            self.at += 1
            part = token.value if isinstance(token.value, PartOfDay) else None
            return Phrase(token.kind, token.start, token.end, part=part)
        following = self.tokens[self.at + 1 : self.at + 2]
        if token.kind is Kind.TO and following and following[0].kind is Kind.TIME:
            raise half(self.text, token.start, following[0].end)
        raise not_understood(self.text, token.start)

    def _since(self) -> Phrase:
        """`van ma tot vr`, `vanaf 9 tot 12`; from a day on, without an end, could be a date."""
        start = self.tokens[self.at].start
        self.at += 1
        while self.at < len(self.tokens) and self.tokens[self.at].kind is Kind.FILL:
            self.at += 1
        if self.at == len(self.tokens):
            raise not_understood(self.text, start)
        kind, first = self.tokens[self.at].kind, self.at
        atom = self._atom()
        is_range = any(each.kind in RANGE for each in self.tokens[first : self.at])
        if kind not in {Kind.DAY, Kind.TIME} or (kind is Kind.DAY and not is_range):
            raise unclear(self.text, start, atom.end)
        return atom

    def _days(self) -> Phrase:
        """A day, `ma-vr`, or `ma-wo-vr`, which lists three."""
        first = self.at
        chain = [self.days_of[first]]
        self.at += 1
        words = False
        while (ahead := self._ahead(RANGE)) and self.tokens[ahead[1]].kind is Kind.DAY:
            words |= self.tokens[ahead[0]].kind is Kind.TO
            chain.append(self.days_of[ahead[1]])
            self.at = ahead[1] + 1
        start, end = self.tokens[first].start, self.tokens[self.at - 1].end
        weak = any(token.weak for token in self.tokens[first : self.at])
        phrase = Phrase(Kind.DAY, start, end, chain, weak=weak)
        if len(chain) == 1:
            return phrase
        single = all(len(days) == 1 and not days & {HOLIDAYS, OTHERS} for days in chain)
        if not single or (len(chain) > 2 and words):  # noqa: PLR2004 - more than from and to
            raise unclear(self.text, start, end)
        if len(chain) == 2:  # noqa: PLR2004 - from and to
            phrase.days = [_from_to(chain, self.text, phrase)]
        return phrase

    def _ahead(self, kinds: set[Kind]) -> tuple[int, int] | None:
        """Where a sign of range stands next, and what follows it; fillings count for nothing."""
        sign = self._skip(self.at)
        if sign >= len(self.tokens) or self.tokens[sign].kind not in kinds:
            return None
        after = self._skip(sign + 1)
        return (sign, after) if after < len(self.tokens) else None

    def _skip(self, at: int) -> int:
        while at < len(self.tokens) and self.tokens[at].kind is Kind.FILL:
            at += 1
        return at

    def _begins_another(self, sign: int, further: int, time: int) -> bool:
        """In `9h à 12h - 13h à 17h` the dash stands between two spans."""
        rest = self.tokens[time + 1 : time + 3]
        kinds = [each.kind for each in (self.tokens[sign], self.tokens[further], *rest)]
        return kinds == [Kind.TO, Kind.DASH, Kind.TO, Kind.TIME]

    def _times(self) -> Phrase:
        """`9-12`, `9 tot 12`, `tussen 9 en 12`; one time is no hours, and three are too many."""
        first = self.at
        kinds = RANGE
        if self.tokens[first].kind is Kind.BETWEEN:
            kinds = {*RANGE, Kind.AND}
            self.at = self._skip(first + 1)
        begins = self.at
        if begins >= len(self.tokens) or self.tokens[begins].kind is not Kind.TIME:
            raise not_understood(self.text, self.tokens[first].start)
        self.at += 1
        ahead = self._ahead(kinds)
        if ahead is None or self.tokens[ahead[1]].kind is not Kind.TIME:
            raise half(self.text, self.tokens[first].start, self.tokens[begins].end)
        self.at = ahead[1] + 1
        start, end = self.tokens[first].start, self.tokens[ahead[1]].end
        further = self._ahead(RANGE)
        if further and self.tokens[further[1]].kind is Kind.TIME:
            if not self._begins_another(ahead[0], *further):
                raise unclear(self.text, start, self.tokens[further[1]].end)
            self.at = further[1]
        pair = _clock(self.tokens[begins]), _clock(self.tokens[ahead[1]])
        return Phrase(Kind.TIME, start, end, times=[pair])


def _are_far_apart(days: list[frozenset[int]]) -> bool:
    if len(days) != 2 or any(len(each) != 1 for each in days):  # noqa: PLR2004 - a pair
        return False
    return min(days[1]) - min(days[0]) >= FAR_APART


def _lists_more(atom: Phrase, between: list[Kind]) -> bool:
    """Times always; days not across a line, unless a comma or `en` says that the list goes on."""
    if atom.kind is Kind.TIME:
        return True
    if atom.kind is not Kind.DAY:
        return False
    goes_on = Kind.BREAK not in between or Kind.AND in between
    return goes_on or Kind.COMMA in between[: between.index(Kind.BREAK)]


def _clock(token: Token) -> Clock:
    assert isinstance(token.value, Clock), "the value of a time"
    return token.value


def _from_to(chain: list[frozenset[int]], text: str, phrase: Phrase) -> frozenset[int]:
    (start,), (end,) = chain
    if start == end:
        raise unclear(text, phrase.start, phrase.end)
    length = (end - start) % HOLIDAYS + 1
    return frozenset((start + n) % HOLIDAYS for n in range(length))
