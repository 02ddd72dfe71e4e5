"""Weekly hours as people type them, in Dutch, French, English or OSM: read into a week.

Nothing is guessed: what is not understood, or could be two things, is refused by name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from bot.core.errors import Refusal
from bot.core.hours_copied import as_read
from bot.core.hours_groups import unclear
from bot.core.hours_languages import days_of
from bot.core.hours_phrases import Reader
from bot.core.hours_rules import HOLIDAYS, MOST_SPANS, Spans, merged, read_rules
from bot.core.hours_said import Statement
from bot.core.hours_seeming import ask_about_columns, ask_about_words, with_others
from bot.core.hours_statements import Sayings
from bot.core.hours_tokens import quoted, tokens
from bot.core.hours_week import Week

LONGEST = 1500
"""Characters. A week that takes more is no week."""
HALF_DAY = 13 * 60
"""What ends until here is a morning."""
NOON, EVENING = 12 * 60, 17 * 60


def hours_from(text: str, language: str | None = None) -> str:
    """Understand weekly hours as people write them; give them as OSM does. See `week_from`."""
    return week_from(text, language).osm


def week_from(text: str, language: str | None = None) -> Week:
    """Understand weekly hours as people write them; `language` is that of the reader's screens.

    A second rule for a day adds to the first; when they overlap, the one for fewer days counts.
    Public holidays are closed unless the text says otherwise.

    Raise `Refusal("hours-not-understood")` or another one that names what is wrong.
    """
    if not text.strip() or len(text) > LONGEST:
        raise Refusal("hours-nothing")
    text = as_read(unicodedata.normalize("NFC", text))
    _twice_in_osm(text)
    found = tokens(text)
    ask_about_words(text, found)
    phrases = Reader(text, found, days_of(text, found, language)).phrases()
    if not phrases:
        raise Refusal("hours-nothing")
    ask_about_columns(text, phrases)
    phrases = with_others(text, phrases)
    week = _meaning(text, Sayings(text, phrases).all())
    if not week.opens:
        raise Refusal("hours-nothing")
    if any(len(spans) > MOST_SPANS for spans in (*week.days, week.holidays or ())):
        raise Refusal("hours-many", most=MOST_SPANS)
    return week


def _twice_in_osm(text: str) -> None:
    """In OSM a later rule for a day takes the place of the first, to people it adds: unclear.

    After a comma it is the other way about, where the hours overlap.
    """
    rules = read_rules(text.rstrip(",; \n")) or ()
    for number, rule in enumerate(rules):
        later = [each for each in rules[number + 1 :] if each.days & rule.days]
        if any(not _overlap(rule.spans, each.spans) for each in later if each.spans and rule.spans):
            raise Refusal("hours-unclear", words=quoted(text))
        added = [each for each in later if each.adds and each.spans != rule.spans]
        if any(_overlap(rule.spans, each.spans) for each in added):
            raise Refusal("hours-unclear", words=quoted(text))


# -- from statements to a week ------------------------------------------------------------------


def _meaning(text: str, said: list[Statement]) -> Week:
    """Closed counts over open, wherever it stands; a week has no room for a contradiction."""
    opens = [each for each in said if each.spans]
    table: dict[int, Spans] = {}
    for number, each in enumerate(opens):
        _open(text, table, opens[:number], each)
    as_usual = any(each.as_usual for each in said)
    for each in said:
        if not (each.spans or each.as_usual):
            _close(text, table, opens, each)
    about_holidays = any(HOLIDAYS in each.days for each in said if not each.as_usual)
    if as_usual and about_holidays:
        raise Refusal("hours-unclear", words=quoted(text))
    days = tuple(table.get(day, ()) for day in range(HOLIDAYS))
    return Week(days, None if as_usual else table.get(HOLIDAYS, ()))


def _open(text: str, table: dict[int, Spans], before: Sequence[Statement], said: Statement) -> None:
    known = [day for day in sorted(said.days) if day in table]
    clash = [day for day in known if _overlap(table[day], said.spans)]
    replaces = said.only or bool(clash)
    if clash and any(table[day] != said.spans for day in clash):
        is_sure = clash == known and all(_replaces(table[day], said.spans) for day in clash)
        if said.also or not is_sure or not _is_special(said, before, known):
            raise unclear(text, said.start, said.end)
    for day in said.days:
        table[day] = said.spans if replaces else merged([*table.get(day, ()), *said.spans])


def _replaces(known: Spans, spans: Spans) -> bool:
    """Nothing of the day is left as it was, or the day keeps some of what it had."""
    return all(_overlap((each,), spans) for each in known) or set(spans) <= set(known)


def _is_special(said: Statement, before: Iterable[Statement], known: Iterable[int]) -> bool:
    """It is about fewer days than each of the rules that it overlaps."""
    return all(said.days < each.days for each in before for day in known if day in each.days)


def _close(text: str, table: dict[int, Spans], opens: Iterable[Statement], said: Statement) -> None:
    if said.part:
        for day in sorted(said.days):
            table[day] = _without(text, table.get(day, ()), said)
        return
    if any(each.days & said.days and each.days <= said.days for each in opens):
        raise unclear(text, said.start, said.end)
    for day in said.days:
        table[day] = ()


def _without(text: str, spans: Spans, said: Statement) -> Spans:
    """The day without a part of it. Hours that lie on both sides of noon cannot be cut."""
    assert said.part, "only a part"
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        part = "morning" if end <= HALF_DAY else "evening" if start >= EVENING else "afternoon"
        if start < NOON and end > HALF_DAY:
            raise unclear(text, said.start, said.end)
        if part != said.part.name.lower():
            kept.append((start, end))
    return tuple(kept)


def _overlap(one: Spans, other: Spans) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)
