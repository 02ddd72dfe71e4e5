"""Applies what is said of days, one statement after another, until each day has its hours.

Whatever could belong to two days is refused: `gesloten ma, di, wo 9-12`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.opening_hours.breaks import with_break
from bot.opening_hours.osm_rules import EVERY_DAY, HOLIDAYS
from bot.opening_hours.tokens import not_understood
from bot.opening_hours.vocabulary import Kind, PartOfDay
from bot.opening_hours.word_groups import (
    Phrase,
    Statement,
    bare,
    goes_on,
    in_row,
    is_one_list,
    leaves_free,
    no_weak,
    spans,
    split,
    unclear,
    with_more,
    without_end,
)

HOLIDAYS_ONLY = frozenset({HOLIDAYS})


@dataclass(slots=True)
class Sayings:
    """Goes through the phrases once. `days` wait for hours, `hours` for days."""

    text: str
    phrases: Sequence[Phrase]
    at: int = 0
    days: Phrase | None = None
    hours: Statement | None = None
    part: PartOfDay | None = None
    closing: Phrase | None = None
    only: bool = False
    also: bool = False

    def all(self) -> list[Statement]:
        """Raise a `Refusal` that names what is missing or unclear."""
        found: list[Statement] = []
        steps = {
            Kind.DAY: self._day,
            Kind.TIME: self._time,
            Kind.CLOSED: self._closed,
            Kind.PAUSE: self._pause,
            Kind.EXCEPT: self._except,
            Kind.PART: self._part,
            Kind.ALSO: self._also,
            Kind.INCLUDING: self._including,
            Kind.INCLUDED: self._included,
        }
        while self.at < len(self.phrases):
            phrase = self.phrases[self.at]
            self.at += 1
            if phrase.kind is Kind.ONLY:
                self.only = True
            else:
                steps[phrase.kind](phrase, found)
        self._nothing_waits()
        return found

    def _nothing_waits(self) -> None:
        if self.days:
            raise bare(self.text, self.days)
        if self.hours:
            raise bare(self.text, Phrase(Kind.TIME, self.hours.start, self.hours.end))
        if self.closing or self.part or self.only or self.also:
            last = self.phrases[-1]
            raise not_understood(self.text, last.start, last.end)

    def _next(self, ahead: int = 0) -> Kind | None:
        at = self.at + ahead
        return self.phrases[at].kind if at < len(self.phrases) else None

    # -- days -----------------------------------------------------------------------------------

    def _day(self, phrase: Phrase, found: list[Statement]) -> None:
        if self.days:
            self.days = self._alike(self.days, phrase)
        elif self.hours:
            self._hours_before(phrase, found)
        elif self.closing:
            self._closed_before(phrase, found)
        else:
            self.days = phrase

    def _alike(self, known: Phrase, phrase: Phrase) -> Phrase:
        """`woensdagnamiddag en vrijdagnamiddag`: the same part of several days."""
        if self.part is None or self._next() is not Kind.PART:
            raise bare(self.text, known)
        if self.phrases[self.at].part is not self.part:
            raise unclear(self.text, known.start, phrase.end)
        return replace(phrase, days=[*known.days, *phrase.days], start=known.start)

    def _hours_before(self, phrase: Phrase, found: list[Statement]) -> None:
        """`9-12 ma, 13-17 di`; and in `9-12 ma, wo gesloten` the last days are another matter."""
        assert self.hours, "only after hours"
        kind = self._next()
        if kind is Kind.CLOSED and self._next(1) is not Kind.DAY:
            phrase, rest = split(self.text, phrase)
            self.days = rest
        elif kind is not None and not goes_on([each.kind for each in self.phrases[self.at :]]):
            raise unclear(self.text, self.hours.start, phrase.end)
        found.append(replace(self.hours, days=phrase.all_days, end=phrase.end))
        no_weak(self.text, phrase)
        self.hours = None

    def _closed_before(self, phrase: Phrase, found: list[Statement]) -> None:
        """`gesloten op zondag`; in `gesloten op zo, ma-za 9-12` the last days have hours."""
        assert self.closing, "only after it"
        start = self.closing.start
        part, self.part = self.part, None
        if self._next() is Kind.PART and self._next(1) is not Kind.TIME:
            part = self.phrases[self.at].part
            self.at += 1
        elif self._next() in {Kind.TIME, Kind.PART, Kind.EXCEPT, Kind.ONLY}:
            phrase, self.days = split(self.text, phrase)
        elif self._next() is Kind.CLOSED:
            raise unclear(self.text, start, self.phrases[self.at].end)
        found.append(Statement(phrase.all_days, start, phrase.end, part=part))
        self.closing = None

    # -- hours and parts of the day -------------------------------------------------------------

    def _time(self, phrase: Phrase, found: list[Statement]) -> None:
        part, self.part = self.part, None
        if self.closing and not self.days and found and found[-1].spans:
            found[-1] = with_break(self.text, found, self.closing, phrase)
            self.closing = None
            return
        if part is None and self._next() is Kind.PART and self._part_comes_after():
            part = self.phrases[self.at].part
            self.at += 1
        said = spans(self.text, phrase, part)
        statement = Statement(
            frozenset(), phrase.start, phrase.end, said, only=self.only, also=self.also
        )
        if self.days:
            no_weak(self.text, self.days)
            days, start = self.days.all_days, self.days.start
            found.append(replace(statement, days=days, start=start))
            self.days, self.only, self.also = None, False, False
        elif part and found and found[-1].spans:
            found[-1] = with_more(self.text, found[-1], statement)
        elif self.closing:
            raise unclear(self.text, self.closing.start, phrase.end)
        elif self.hours:
            raise bare(self.text, phrase)
        else:
            self.hours, self.only, self.also = statement, False, False

    def _part_comes_after(self) -> bool:
        """`9-12 's morgens`, and not `9-12, namiddag 13-17`: what ends the row decides."""
        kinds = [each.kind for each in self.phrases[self.at :]]
        row = next((n for n, kind in enumerate(kinds) if kind is not in_row(n)), len(kinds))
        closes = row < len(kinds) and kinds[row] is Kind.CLOSED
        return row % 2 == 1 and not closes and not self._opens_a_line()

    def _opens_a_line(self) -> bool:
        return self.phrases[self.at].hard and self._next(1) is Kind.DAY

    def _part(self, phrase: Phrase, _found: list[Statement]) -> None:
        if self._next() not in {
            Kind.TIME,
            Kind.CLOSED,
            Kind.DAY,
            Kind.ALSO,
            Kind.ONLY,
        }:
            raise bare(self.text, replace(phrase, kind=Kind.DAY))
        self.part = phrase.part

    # -- closed, and exceptions -----------------------------------------------------------------

    def _closed(self, phrase: Phrase, found: list[Statement]) -> None:
        if self.hours or self.only:
            raise unclear(self.text, phrase.start, phrase.end)
        self.also = False
        if self.days and self._takes_out(self.days):
            self._except(phrase, found)
        elif self.days:
            days, start = self.days.all_days, self.days.start
            found.append(Statement(days, start, phrase.end, part=self.part))
            self.days = self.part = None
        elif self.part and found and self._says_no_days():
            self._rest_closed(self.part, phrase, found[-1])
            self.part = None
        elif self._next() is Kind.PART and found and self._says_no_days(1):
            self._rest_closed(self.phrases[self.at].part, phrase, found[-1])
            self.at += 1
        else:
            self.closing = phrase

    def _pause(self, phrase: Phrase, found: list[Statement]) -> None:
        """`9-17, middagpauze 12-13`: hours follow it, and hours of some days stand before."""
        if self.days or self.hours or self._next() is not Kind.TIME or not found:
            start = self.closing.start if self.closing else phrase.start
            raise without_end(self.text, start, phrase.end)
        self.closing = replace(phrase, start=self.closing.start) if self.closing else phrase

    def _says_no_days(self, ahead: int = 0) -> bool:
        kind = self._next(ahead)
        return kind is None or (kind is Kind.DAY and self.phrases[self.at + ahead].hard)

    def _rest_closed(self, part: PartOfDay | None, phrase: Phrase, known: Statement) -> None:
        """`ma 9-12, namiddag gesloten` says what the hours say; else it is a contradiction."""
        if not (part and known.spans and leaves_free(known.spans, part)):
            raise unclear(self.text, known.start, phrase.end)

    def _takes_out(self, known: Phrase) -> bool:
        """`ma-vr (niet woensdag) 9-17`."""
        return self._next() is Kind.DAY and self.phrases[self.at].all_days < known.all_days

    def _except(self, phrase: Phrase, found: list[Statement]) -> None:
        if self._next() is Kind.TIME and found and not (self.days or self.hours):
            self.closing = phrase
            return
        if self._next() is not Kind.DAY:
            raise not_understood(self.text, phrase.start)
        days = self.phrases[self.at]
        self.at += 1
        part = self._part_of_exception()
        end = days.end
        if self.hours:
            self._all_but(self.hours, found)
        elif self._next() in {Kind.TIME, Kind.PART} and not (self.days and is_one_list(days)):
            if found or self.days or part or not is_one_list(days):
                raise unclear(self.text, phrase.start, end)
            self.days = Phrase(Kind.DAY, phrase.start, end, [EVERY_DAY - days.all_days])
            return
        found.append(Statement(days.all_days, phrase.start, end, part=part))

    def _part_of_exception(self) -> PartOfDay | None:
        if self._next() is Kind.PART and self._next(1) is not Kind.TIME:
            self.at += 1
            return self.phrases[self.at - 1].part
        return None

    def _all_but(self, hours: Statement, found: list[Statement]) -> None:
        """`9-17, behalve zondag`: every other day."""
        if self._next() is not None:
            raise unclear(self.text, hours.start, hours.end)
        found.append(replace(hours, days=EVERY_DAY))
        self.hours = None

    # -- holidays as any other day --------------------------------------------------------------

    def _also(self, phrase: Phrase, found: list[Statement]) -> None:
        named = self._names_holidays()
        if named and (self.days or self._next(1) is not Kind.TIME):
            self._including(phrase, found)
        else:
            self.also = True

    def _including(self, phrase: Phrase, found: list[Statement]) -> None:
        if not self._names_holidays():
            raise not_understood(self.text, phrase.start)
        end = self.phrases[self.at].end
        self.at += 1
        found.append(Statement(HOLIDAYS_ONLY, phrase.start, end, as_usual=True))

    def _included(self, phrase: Phrase, found: list[Statement]) -> None:
        if self.days is None or self.days.all_days != HOLIDAYS_ONLY:
            raise not_understood(self.text, phrase.start)
        found.append(Statement(HOLIDAYS_ONLY, self.days.start, phrase.end, as_usual=True))
        self.days = None

    def _names_holidays(self) -> bool:
        if self._next() is not Kind.DAY:
            return False
        phrase = self.phrases[self.at]
        return phrase.all_days == HOLIDAYS_ONLY and not phrase.weak
