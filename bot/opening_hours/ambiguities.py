"""Finds hours that can be read in two ways, so that whoever typed them is asked which one.

`ma vrij` is a free Monday or two days, `morgen` a morning or tomorrow, `vrijdag op zaterdag` a
night, and days above hours may be the heads of columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.core.errors import Refusal
from bot.opening_hours.osm_rules import EVERY_DAY
from bot.opening_hours.tokens import Token, folded, quoted
from bot.opening_hours.vocabulary import OTHERS, Kind
from bot.opening_hours.word_groups import Phrase, unclear

SERVICES = {
    "permanence": "permanentie|permanence|permanences|spreekuur|zitdag",
    "desk": "onthaal|loket|loketten|balie|accueil|guichet|guichets",
    "club": "jeugdhuis|jeugdcentrum|jeugdclub|jongerencentrum|jh|mj|maison de jeunes"
    "|maison des jeunes|youth club|youth centre",
    "office": "jeugddienst|jac|amo",
    "phone": "bereikbaar|wij zijn bereikbaar|we zijn bereikbaar|joignable|joignables"
    "|nous sommes joignables",
}
DOORS = frozenset(
    [
        "open",
        "geopend",
        "we zijn open",
        "wij zijn open",
        "is open",
        "zijn open",
        "ouvert",
        "ouverte",
        "ouverts",
        "ouvertes",
        "nous sommes ouverts",
        "est ouvert",
        "we are open",
        "are open",
    ]
)
"""Against `phone` only: a door is open when it can be called as well."""
SERVICE_OF = {word: name for name, listed in SERVICES.items() for word in listed.split("|")}
WHOLE_DAY = frozenset(
    [
        "doorlopend",
        "hele dag",
        "de hele dag",
        "de ganse dag",
        "zonder onderbreking",
        "zonder middagpauze",
        "zonder pauze",
        "sans interruption",
        "non-stop",
        "en continu",
        "toute la journee",
        "journee continue",
        "sans pause",
        "all day",
        "without a break",
        "without break",
    ]
)
"""Say something of hours that stand beside them, and are no hours themselves."""
GIVES_HOURS = frozenset({Kind.TIME, Kind.SINCE, Kind.BETWEEN, Kind.CLOSED})
WAYS_IN = frozenset(
    [
        "inloop",
        "vrije inloop",
        "instuif",
        "zonder afspraak",
        "vrij toegankelijk",
        "accueil libre",
        "acces libre",
        "entree libre",
        "sans rendez-vous",
        "sans rdv",
        "drop-in",
        "drop in",
        "walk-in",
        "walk in",
        "without appointment",
        "no appointment needed",
    ]
)


def ask_about_services(text: str, found: Sequence[Token]) -> None:
    """Raise `Refusal("hours-services")` for the hours of two services: a week has those of one.

    What stands before the first hours is a heading, of whatever words; another service after them
    begins hours of its own.
    """
    plain = folded(text)
    named = [(_service(plain, each), each) for each in found if each.kind is Kind.FILL]
    by_phone = any(name == "phone" for name, _ in named)
    first = next((each.start for each in found if each.kind is Kind.TIME), 0)
    known = set[str]()
    for name, token in named:
        if not name or (name == "door" and not by_phone):
            continue
        if token.start > first and known and name not in known:
            words = quoted(text[token.start : found[-1].end])
            raise Refusal("hours-services", words=words)
        known.add(name)


def _service(plain: str, token: Token) -> str:
    said = _said(plain, token)
    return SERVICE_OF.get(said) or ("door" if said in DOORS else "")


def _said(plain: str, token: Token) -> str:
    return " ".join(plain[token.start : token.end].rstrip(".").split())


def ask_about_days_without_hours(text: str, found: Sequence[Token]) -> None:
    """Raise `Refusal("hours-no-times")` for `wo hele dag, vr 13-16` and `ma inloop, di 9-12`.

    What is said of the first day is something else than the hours of the second.
    """
    plain = folded(text)
    for at, token in enumerate(found):
        said = _said(plain, token) if token.kind is Kind.FILL else ""
        if said in WHOLE_DAY:
            has_hours = found[at - 1 : at] and found[at - 1].kind is Kind.TIME
        elif said in WAYS_IN or said in SERVICE_OF:
            has_hours = at == 0 or found[at - 1].kind is not Kind.DAY
        else:
            continue
        if not (has_hours or _kind_after(found[at + 1 :]) in GIVES_HOURS):
            day = next((each for each in found[at - 1 : at] if each.kind is Kind.DAY), token)
            raise Refusal("hours-no-times", words=quoted(text[day.start : token.end]))


def _kind_after(found: Sequence[Token]) -> Kind | None:
    passed = {Kind.FILL, Kind.BREAK, Kind.PART}
    return next((each.kind for each in found if each.kind not in passed), None)


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
