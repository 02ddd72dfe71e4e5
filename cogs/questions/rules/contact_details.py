"""Formats by which someone could be found: a phone number, an address, a handle, a link. Pure.

By format only, never by what is said: no list of words, no guess (promise 2). An account's name is
seen by its `@` or by an underscore in it; `lotte.vdb` or `lotte99` has the format of ordinary words
(`ok.ik`, `covid19`) and is not. What is found is
shown back to the writer, and is neither kept, counted, logged nor shown to anybody else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class DetailKind(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class ContactDetail:
    """`shown`: as it stands in the words; `plain`: what two spellings of it have in common."""

    kind: DetailKind
    shown: str
    plain: str


LINK = re.compile(r"\b[a-z][a-z0-9+.-]{1,20}://[^\s<>]+|\bwww\.[^\s<>]+\.[^\s<>]+", re.IGNORECASE)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
HANDLE = re.compile(r"(?<![\w@/])@(?!(?:everyone|here)\b)\w[\w.]+", re.IGNORECASE)
UNDERSCORED = re.compile(r"(?<![\w@/\\])[^\W_]\w*_\w*[^\W_](?![\w/]|\.[^\W\d_]\w{1,3}\b)")
"""Words never hold an underscore; what ends as a file does is one, with its picture beside it."""
SHORTEST_NAME, SHORTEST_END = 6, 3
"""Signs of an underscored name, and after its last underscore: `o_O` and `ami_e` are shorter."""
DATE = re.compile(
    r"(?<![\d./-])(?:[0-3]?\d([./-])[01]?\d\1(?:\d{4}|\d{2})|\d{4}([./-])\d{2}\2\d{2})(?![./-]?\d)"
)
NUMBERS = re.compile(
    r"(?<!\w)(?<!\d[.,:/-])\+?\(?\d(?:(?:\(0\)|[ ./()–-]){0,3}\d)*(?!\w)(?![.,:/-]\d)"
)
GROUP = re.compile(r"\d+")
BELGIAN = re.compile(r"04[5-9]\d{7}|0(?:[2349]|1\d|5\d|6\d|71|8[1-9])\d{0,7}(?<=\d{9})", re.ASCII)
MOBILE_NEXT_DOOR = re.compile(r"06\d{8}|07\d{8}", re.ASCII)
"""Of the Netherlands and of France."""
ABROAD = re.compile(r"(?:\+|00)[1-9]\d{7,14}", re.ASCII)
WITHOUT_PLUS = re.compile(r"324[5-9]\d{7}", re.ASCII)
NOBODYS = re.compile(r"0[89]0\d\d{5}|07[08]\d{6}", re.ASCII)
"""Lines of services: 0800, 0900, 070, 078."""
ONE_DIGIT_AREA = re.compile(r"0[2349]", re.ASCII)
ENDS = ".,;:!?)]}»\"'"


def contact_details(words: str) -> tuple[ContactDetail, ...]:
    """What stands in it, in order of kind, each once."""
    found: dict[tuple[DetailKind, str], ContactDetail] = {}
    for each in _found(unicodedata.normalize("NFKC", words)):
        found.setdefault((each.kind, each.plain), each)
    return tuple(found.values())


def _found(words: str) -> Iterator[ContactDetail]:
    for kind, pattern in ((DetailKind.LINK, LINK), (DetailKind.EMAIL, EMAIL)):
        for match in pattern.finditer(words):
            shown = match[0].rstrip(ENDS)
            yield ContactDetail(kind, shown, shown.casefold())
        words = pattern.sub("\n", words)
    for match in HANDLE.finditer(words):
        yield ContactDetail(DetailKind.HANDLE, match[0], match[0].casefold())
    words = HANDLE.sub("\n", words)
    for match in UNDERSCORED.finditer(words):
        if _is_name(match):
            yield ContactDetail(DetailKind.HANDLE, match[0], match[0].casefold())
    words = DATE.sub("\n", words)
    for match in NUMBERS.finditer(words):
        if shown := _phone(match[0]):
            yield ContactDetail(DetailKind.PHONE, shown, bare(shown))


def _is_name(match: re.Match[str]) -> bool:
    """Whether an underscored word is the name of an account, and no emoji between two colons."""
    name, whole = match[0], match.string
    end = name.rpartition("_")[2]
    is_emoji = whole[: match.start()].endswith(":") and whole[match.end() :].startswith(":")
    is_long = len(end) >= SHORTEST_END or any(each.isdigit() for each in end)
    has_letter = any(each.isalpha() for each in name)
    return len(name) >= SHORTEST_NAME and has_letter and is_long and not is_emoji


def _phone(numbers: str) -> str:
    """The first phone number in a row of digits, as it was written; empty for none.

    Something may be counted before it: `1 0477 12 34 56` is a line of a list, or a number of
    children.
    """
    text = numbers.replace("(0)", "   ")
    groups = [*GROUP.finditer(text)]
    begun = (_phone_from(text, numbers, groups[n:], is_first=not n) for n in range(len(groups)))
    return next(filter(None, begun), "")


def _phone_from(text: str, numbers: str, groups: list[re.Match[str]], *, is_first: bool) -> str:
    """The phone number that begins with the first of these groups of digits; empty for none.

    Digits that stand alone are no group of one: those are scores, hours and counts. Further on in
    a row two digits are an area only when the number ends the row.
    """
    plus = "+" if is_first and text.startswith("+") else ""
    digits, ends = plus, []
    for n, group in enumerate(groups):
        if n and len(group[0]) == 1 and not plus:
            break
        digits += group[0]
        ends.append((digits, group.end()))
    first = plus + groups[0][0]
    is_whole = is_first or len(first) > 2  # noqa: PLR2004 - longer than an area of one digit
    start = 0 if is_first else groups[0].start()
    return next(
        (
            numbers[start:end]
            for each, end in reversed(ends)
            if (is_whole or end == groups[-1].end()) and _is_phone(each, first)
        ),
        "",
    )


def _is_phone(digits: str, first: str) -> bool:
    """`first`: its first group; dates and rows of numbers have two digits there, areas seldom."""
    if NOBODYS.fullmatch(digits):
        return False
    if any(each.fullmatch(digits) for each in (ABROAD, WITHOUT_PLUS)):
        return True
    if MOBILE_NEXT_DOOR.fullmatch(digits):
        return True
    has_area = len(first) > 2 or bool(ONE_DIGIT_AREA.fullmatch(first))  # noqa: PLR2004
    return has_area and bool(BELGIAN.fullmatch(digits))


def bare(number: str) -> str:
    """Its digits, as one dials them in Belgium: `+32 (0)477` and `0032477` are `0477`."""
    digits = "".join(re.findall(r"[+\d]", number.replace("(0)", "")))
    for prefix in ("+32", "0032", "32"):
        if digits.startswith(prefix) and len(digits) > 9:  # noqa: PLR2004 - longer than any without
            return f"0{digits.removeprefix(prefix)}"
    return digits


@dataclass(frozen=True, slots=True)
class KnownDetails:
    """What is the town's own or a helpline's. `hosts`: whole sites; `pages`: where pages begin."""

    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    pages: frozenset[str] = field(default_factory=frozenset)


def strange(found: tuple[ContactDetail, ...], known: KnownDetails) -> tuple[ContactDetail, ...]:
    """Those that are neither the town's nor a helpline's."""
    return tuple(each for each in found if not _is_known(each, known))


def _is_known(detail: ContactDetail, known: KnownDetails) -> bool:
    if detail.kind is DetailKind.PHONE:
        return detail.plain in known.phones
    if detail.kind is DetailKind.EMAIL:
        return detail.plain in known.emails or detail.plain.rpartition("@")[2] in known.hosts
    if detail.kind is DetailKind.LINK:
        page = site(detail.plain)
        return page.partition("/")[0] in known.hosts or page.startswith(tuple(known.pages))
    return False


def site(link: str) -> str:
    """A link without its scheme, `www.` and what it ends with: `lindendaal.be/jeugd`.

    What stands before an `@` in it is no part of where it leads: it would pass for a site.
    """
    rest = link.casefold().partition("://")[2] or link.casefold()
    host, slash, path = re.split(r"([/?#])", rest, maxsplit=1) if re.search("[/?#]", rest) else (
        rest, "", "")  # fmt: skip
    host = host.rpartition("@")[2].partition(":")[0].removeprefix("www.").rstrip(".")
    return f"{host}{slash}{path}".rstrip("/")
