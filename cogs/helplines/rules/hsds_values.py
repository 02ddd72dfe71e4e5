"""Values of HSDS fields as people really fill them in: ages, numbers, addresses, mail, languages.

A value that says nothing (`null`, an empty text, `"N/A"`) is None. One that says something which we
cannot use raises `ValueError`: who reads the file is told, and nothing is guessed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

NOTHING = frozenset({"", "-", "n/a", "na", "nvt", "n.v.t.", "null", "none", "nil", "#ref!"})
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+")
OLDEST = 120
LONGEST_DISPLAY, LONGEST_DIAL = 30, 15
SHORTEST_DIAL = 3
NAMED = {
    "nederlands": "nl", "dutch": "nl", "néerlandais": "nl", "nld": "nl", "dut": "nl",
    "frans": "fr", "french": "fr", "français": "fr", "fra": "fr", "fre": "fr",
    "engels": "en", "english": "en", "anglais": "en", "eng": "en",
    "duits": "de", "german": "de", "allemand": "de", "deutsch": "de", "deu": "de", "ger": "de",
}  # fmt: skip
"""Languages by the names and three-letter codes that directories use for ours."""


def text(value: Any) -> str | None:
    """One line of text without control or direction signs; numbers as they are written."""
    if value is None or isinstance(value, bool | dict | list):
        return None
    said = " ".join(CONTROL.sub(" ", str(value)).split()).strip('"').strip()
    said = said.encode("utf-8", "replace").decode("utf-8")
    return None if said.casefold() in NOTHING else said


def lines(value: Any) -> Iterator[str]:
    """Each part of a field that holds several, as a list or one under the other."""
    for each in value if isinstance(value, list) else str(value or "").splitlines():
        if said := text(each):
            yield said


def age(value: Any) -> int | None:
    """Whole years, or None when nothing is said. Raise `ValueError` for what is no age."""
    said = text(value)
    if said is None:
        return None
    years = float(said.replace(",", "."))
    if not math.isfinite(years) or not 0 <= years <= OLDEST:
        raise ValueError(said)
    return int(years)


def mail(value: Any) -> str | None:
    """Give the address in small letters. Raise `ValueError` for what is none."""
    said = text(value)
    if said is None:
        return None
    address = said.casefold().removeprefix("mailto:").strip(" <>.,;")
    if not re.fullmatch(r"[^@\s<>,;]+@[^@\s<>,;]+\.[a-z]{2,}", address):
        raise ValueError(said)
    return address


def mails(value: Any) -> Iterator[str]:
    """Each address of a field that may hold several. Raise `ValueError` for what is none."""
    for part in re.split(r"[;,\s]+(?=\S+@)|[;,]", text(value) or ""):
        if address := mail(part):
            yield address


def address(value: Any) -> str | None:
    """A web address with its scheme. Raise `ValueError` for what is none."""
    said = text(value)
    if said is None:
        return None
    scheme, found, rest = said.rpartition("://")
    whole = f"{(scheme or 'https').casefold()}://{rest}"
    host = rest.partition("/")[0]
    if " " in whole or "." not in host or "@" in host or (found and not scheme):
        raise ValueError(said)
    return whole


def language(code: Any, name: Any) -> str | None:
    """A code of two or three letters, from a code such as `nl-BE` or a name that we know."""
    for said in (text(code), text(name)):
        known = (said or "").casefold()
        short = re.split(r"[-_]", known)[0]
        if found := NAMED.get(known) or NAMED.get(short):
            return found
        if re.fullmatch("[a-z]{2,3}", short):
            return short
    return None


# -- numbers ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """As people read it, and as a phone in Belgium dials it; `extra`: what stood beside it."""

    display: str
    dial: str
    extra: str = ""

    @property
    def e164(self) -> str | None:
        """None for a short number: it does not work from abroad."""
        if self.dial.startswith("+"):
            return self.dial
        return f"+32{self.dial[1:]}" if re.fullmatch(r"0\d{8,9}", self.dial) else None


BETWEEN = re.compile(r"\s+/\s+|\s*[;,|]\s*|\s+(?:of|ou|or|oder|en|et|and|und)\s+")
EXTENSION = re.compile(r"(?:\b(?:ext|extension|toestel|poste)\b|#)[\s.:]*\d+.*$", re.IGNORECASE)
DIALLED = re.compile(r"\+?\(?\d[\d\s./()–-]*\d")


def numbers(value: Any) -> Iterator[PhoneNumber]:
    """Each number of a field that may hold several. Raise `ValueError` for a part that is none."""
    for part in _apart(text(value) or ""):
        yield _number(part)


def _apart(said: str) -> Iterator[str]:
    """A stroke parts two whole numbers; else it stands in one, as in `02/123 45 67`."""
    for part in BETWEEN.split(said):
        first, stroke, second = part.partition("/")
        both = stroke and all(len(re.sub(r"\D", "", each)) >= 9 for each in (first, second))  # noqa: PLR2004 - digits of a whole Belgian number
        yield from (each for each in ((first, second) if both else (part,)) if each.strip())


def _number(said: str) -> PhoneNumber:
    found = DIALLED.search(EXTENSION.sub("", said))
    if found is None:
        raise ValueError(said)
    shown = re.sub(r"\(0\)", "", found[0])
    shown = " ".join(re.sub(r"[()]", " ", shown).split())
    shown = re.sub(r"^00(?=[1-9])", "+", shown)
    dial = re.sub(r"[^\d+]", "", shown)
    fits = SHORTEST_DIAL <= len(dial.lstrip("+")) <= LONGEST_DIAL
    if not fits or len(shown) > LONGEST_DISPLAY:
        raise ValueError(said)
    extra = said.replace(found[0], " ").strip(" :.()")
    return PhoneNumber(shown, dial, extra)
