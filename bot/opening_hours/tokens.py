"""Opening hours as people type them, cut into words, signs and times that are understood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.core.errors import Refusal
from bot.opening_hours.vocabulary import (
    SIGNS,
    STEMS,
    SUFFIXES,
    WEAK,
    Kind,
    pattern,
    words,
)

DASHES = "‐‑‒–—―−⁃→➔➜"
SAME = str.maketrans(dict.fromkeys(DASHES, "-") | {"’": "'", "‘": "'", "`": "'", "ʼ": "'"})
NO_WIDTH = "\u200b\ufeff\u00ad\u2060"
UNIT = r"(?:uur|uren|heures?|hours?|hrs?|uhr|[uh])"
MINUTES = r"\s*(?:minuten|minutes|min|mn|m)?"
HALF = r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?"
CLOCK = re.compile(
    rf"""(?<![a-z\d])(?:
      (?P<h1>\d{{1,2}})\s?(?P<u1>{UNIT})\.?(?P<m1>\d\d){MINUTES}\s?[uh]?
    | (?P<h2>\d{{1,2}})[ ](?P<u2>{UNIT})\.?[ ](?P<m2>\d[05])(?!\s*(?:{UNIT}|[:.]\d)){MINUTES}
    | (?P<h3>\d{{1,2}})[ ]?[:.][ ]?(?P<m3>\d\d)(?:\s*(?P<u3>{UNIT})\b\.?)?
    | (?P<h4>\d{{1,2}}?)(?P<m4>[0-5]\d)(?<=\d\d\d)(?:\s*(?P<u4>{UNIT})\b\.?)?
    | (?P<h5>\d{{1,2}})(?:\s*(?P<u5>{UNIT})\b\.?)?
    )(?!\d|[.:]\d){HALF}(?![a-z\d])""",
    re.VERBOSE | re.ASCII,
)
JOINED = re.compile(rf"(?<![a-z])({'|'.join(STEMS)})dag({SUFFIXES})(?![a-z])")
STEM = re.compile(rf"(?<![a-z])({'|'.join(STEMS)}|feest)(?:dag)?-(?=\s*(?:,|en\b|&|\+|/|of\b))")
ALWAYS = re.compile(r"24\s?[uh]?(?:ur|eures)?\s?(?:/|op|sur)\s?(?:24|7)")
WHOLE = re.compile(r"(?:dag|dagen|[a-z]{2}di|dis|ches?|days?|tag|ends?|feries)$")
"""A day written in full: a point after it ends the sentence."""
FRENCH_HALF = re.compile(r"\s+du\s+(matin|soir)(?![a-z])")
"""Of one time and not of a part of the day: `20h à 1h du matin`."""
SPACE = re.compile(r"[^\S\n]+")
UNKNOWN = re.compile(r"\S+(?:[^\S\n]+\S+){0,2}")
HOUR, LAST_MINUTE = 60, 59
FIRST_SIGNS = 40
"""As much of what was not understood is shown back."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it was written: `exact` when it can be no time of a twelve-hour clock.

    `half` is `a` or `p`, of am and pm.
    """

    minute: int
    exact: bool = False
    half: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """Where it stands is counted in the text as it was typed."""

    kind: Kind
    value: object
    start: int
    end: int
    languages: frozenset[str] = frozenset()
    weak: bool = False


def folded(text: str) -> str:
    """The same text, sign by sign, without accents and capitals; all dashes are one."""
    return "".join(map(_plain, text)).translate(SAME)


def _plain(sign: str) -> str:
    if sign in NO_WIDTH or (sign.isspace() and sign != "\n"):
        return " "
    small = sign.lower() if len(sign.lower()) == 1 else sign
    base = unicodedata.normalize("NFD", small)[0]
    return base if base.isascii() else small


def tokens(text: str) -> list[Token]:
    """Cut a text up. Raise `Refusal("hours-not-understood")` with the first words that are new."""
    plain = folded(text)
    found: list[Token] = []
    at = 0
    while at < len(plain):
        if space := SPACE.match(plain, at):
            at = space.end()
            continue
        found += _next(text, plain, at)
        at = found[-1].end
    return found


def _next(text: str, plain: str, at: int) -> Iterator[Token]:
    if always := ALWAYS.match(plain, at):
        raise Refusal("hours-day-and-night", words=quoted(text[at : always.end()]))
    if match := JOINED.match(plain, at):
        yield _word(match.group(1) + "dag", match.start(), match.end())
        yield _word(match.group(2), match.start(), match.end())
    elif match := STEM.match(plain, at):
        stem = match.group(1)
        yield _word("feestdag" if stem == "feest" else f"{stem}dag", at, match.end())
    elif match := pattern().match(plain, at):
        said = match.group().rstrip(".")
        yield _word(said, at, at + len(said) if WHOLE.search(said) else match.end())
    elif (match := CLOCK.match(plain, at)) and (clock := _clock(match)):
        half = _french_half(clock, plain, match.end())
        if half is None:
            yield Token(Kind.TIME, clock, at, match.end(), _spoken_in(clock))
            return
        told = replace(clock, half="a" if half[1] == "matin" else "p")
        yield Token(Kind.TIME, told, at, half.end(), frozenset({"fr"}))
    elif kind := SIGNS.get(plain[at]):
        yield Token(kind, plain[at], at, at + 1)
    else:
        raise not_understood(text, at)


def _word(said: str, start: int, end: int) -> Token:
    said = re.sub(r"\s+", " ", said)
    word = words()[said]
    value = Clock(word.value, exact=True) if word.kind is Kind.TIME else word.value  # type: ignore[arg-type] # a minute
    return Token(word.kind, value, start, end, word.languages, weak=said in WEAK)


def _clock(match: re.Match[str]) -> Clock | None:
    number = next(n for n in range(1, 6) if match[f"h{n}"])
    hour = match[f"h{number}"]
    minute = int(match[f"m{number}"]) if number < 5 else 0  # noqa: PLR2004 - hours alone
    if minute > LAST_MINUTE:
        return None
    total, is_long = int(hour) * HOUR + minute, len(hour) == 2  # noqa: PLR2004
    exact = hour.startswith("0") or (is_long and total > 12 * HOUR + LAST_MINUTE)
    return Clock(total, exact, match["half"] or "", match[f"u{number}"] or "")


def _french_half(clock: Clock, plain: str, end: int) -> re.Match[str] | None:
    """Not of noon, nor of what can be no half: `9h-12h du matin` is a morning."""
    is_half = HOUR <= clock.minute < 12 * HOUR and not clock.half
    return FRENCH_HALF.match(plain, end) if is_half else None


def _spoken_in(clock: Clock) -> frozenset[str]:
    languages = {"u": "nl", "uur": "nl", "uren": "nl", "heure": "fr", "heures": "fr", "uhr": "de"}
    language = "en" if clock.half else languages.get(clock.unit, "")
    return frozenset({language} - {""})


def not_understood(text: str, start: int, end: int | None = None) -> Refusal:
    """Name what is not understood, as it was typed: the first words of it."""
    found = UNKNOWN.match(text, start) if end is None else None
    said = found.group().rstrip("),;.:") if found else text[start:end]
    return Refusal("hours-not-understood", words=quoted(said))


def quoted(said: str) -> str:
    """Words shown back on one line, unable to end the marks around them."""
    said = " ".join(said.replace("`", "'").split())
    return said if len(said) <= FIRST_SIGNS else f"{said[: FIRST_SIGNS - 1]}…"
