"""Weekly hours as people type them, in Dutch, French, English or OSM: read into a week.

Nothing is guessed: what is not understood, or could be two things, is refused by name.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence

from bot.core.errors import Refusal
from bot.opening_hours.ambiguities import (
    ask_about_columns,
    ask_about_days_without_hours,
    ask_about_services,
    ask_about_words,
    with_others,
)
from bot.opening_hours.dates_in_week import not_every_week
from bot.opening_hours.grouping import Reader
from bot.opening_hours.osm_rules import HOLIDAYS, MOST_SPANS, Spans, merged, read_rules
from bot.opening_hours.short_day_names import days_of
from bot.opening_hours.statements import Sayings
from bot.opening_hours.tokens import quoted, tokens
from bot.opening_hours.week import Week
from bot.opening_hours.word_groups import Statement, unclear


def _tags(names: str) -> re.Pattern[str]:
    return re.compile(rf"</?(?:{names})\b[^<>\n]*>", re.IGNORECASE)


BLOCK = _tags("br|p|div|li|ul|ol|tr|table|tbody|thead|dl|dt|h[1-6]")
CELL = _tags("td|th|dd")
INLINE = _tags("a|b|strong|i|em|u|span|small|sup|sub|font|time|abbr")
ENTITY = re.compile(r"&(?:[a-z]+\d*|#\d+|#x[\da-f]+);", re.IGNORECASE)
PICTURES = re.compile(
    "[\u2600\u23f0-\u23f2\u231a\u231b\u2728\U0001f449\U0001f4c5\U0001f4c6\U0001f538\U0001f539"
    "\U0001f550-\U0001f567\U0001f570\U0001f5d3]\ufe0f?"
)
"""The sun, clocks, calendars, and what only points at what follows."""
QUOTES = re.compile(r"[\"“”„«»]")
STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
OPENING = re.compile(r"^(?:>+|#{1,6}(?=\s))[ \t]*", re.MULTILINE)
"""A quote or a heading on Discord."""
BRACKETS = re.compile(r"(?<!\w)\[([^\[\]\n]*)\]")
"""Not those of OSM: `Tu[1]` is the first Tuesday."""
ARROW = re.compile(r"(?:--?|==?)>|(?<=\w)[>~](?=\w)|(?<=[^\S\n])[>~](?=[^\S\n])")
"""Between two things. `~14` is about two, `>14` later."""
DOUBLE = re.compile(r"/{2,}")


def as_read(text: str) -> str:
    """The same text as people see it on the page."""
    for pattern, instead in ((BLOCK, "\n"), (CELL, "\t"), (INLINE, " ")):
        text = pattern.sub(instead, text)
    text = ENTITY.sub(lambda found: html.unescape(found.group()), text)
    text = OPENING.sub("", PICTURES.sub(" ", text))
    text = BRACKETS.sub(r"(\1)", QUOTES.sub(" ", STRONG.sub(r"\2", text)))
    # What is left of a tag may say that its words are struck out: it stays, and is refused.
    text = text if "<" in text else ARROW.sub("-", text)
    return DOUBLE.sub("/", text).strip()


LONGEST = 1500
"""Characters. A week that takes more is no week."""
HALF_DAY = 13 * 60
"""What ends until here is a morning."""
MAY_BE_DATE = (
    "hours-not-understood", "hours-one-time", "hours-unclear", "hours-no-times", "hours-no-days"
)  # fmt: skip
"""What is said of a date, or of every other week, when only hours are looked for."""
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
    try:
        return _week_from(text, language)
    except Refusal as refused:
        better = not_every_week(text[:LONGEST]) if refused.text in MAY_BE_DATE else None
        if better is None:
            raise
        raise better from None


def _week_from(text: str, language: str | None) -> Week:
    if not text.strip() or len(text) > LONGEST:
        raise Refusal("hours-nothing")
    text = as_read(unicodedata.normalize("NFC", text))
    _twice_in_osm(text)
    found = tokens(text)
    for ask in (ask_about_words, ask_about_services, ask_about_days_without_hours):
        ask(text, found)
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
        if any(
            not _overlap(rule.spans, each.spans)
            for each in later
            if each.spans and rule.spans and not each.adds
        ):
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
