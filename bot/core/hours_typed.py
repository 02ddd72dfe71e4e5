"""Weekly hours as people type them, in Dutch, French, English or OSM."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.errors import Refusal
from bot.core.hours import EXAMPLE, is_weekly

DAYS = {
    "Mo": "ma maandag lun lundi mon monday mo",
    "Tu": "di dinsdag mar mardi tue tuesday tu",
    "We": "wo woensdag mer mercredi wed wednesday we",
    "Th": "do donderdag jeu jeudi thu thursday th",
    "Fr": "vr vrijdag ven vendredi fri friday fr",
    "Sa": "za zaterdag sam samedi sat saturday sa",
    "Su": "zo zondag dim dimanche sun sunday su",
    "PH": "ph feestdag feestdagen holiday holidays",
}
CODES = {name: code for code, names in DAYS.items() for name in names.split()}
DAY = "|".join(sorted(CODES, key=len, reverse=True))
HOUR = r"(\d{1,2})(?:\s*uur\b|[:.]|\s*[hu](?![a-z]))?(\d{2})?(?:\s*uur\b|\s*[hu]\b)?"
TO = r"\s*(?:-|–|tot en met|tot|à|au|to|t/m|tem)\s*"
DAYS_SAID = re.compile(rf"\b({DAY})\b\.?(?:{TO}({DAY})\b)?")
HOURS_SAID = re.compile(rf"{HOUR}{TO}{HOUR}")
FILLING = re.compile(r"[\s,;.&]+|\b(?:en|et|and|van|de|du|from|om|à)\b")
HOLIDAYS_CLOSED = re.compile(
    r"\b(?:ph|feestdag(?:en)?|jours? fériés?|(?:public )?holidays?)"
    r"\s*(?:off|dicht|gesloten|fermés?|closed)\b"
)
MIDNIGHT = (24, 0)


def hours_from(text: str) -> str:
    """Understand weekly hours as people write them, in Dutch, French, English or OSM.

    Of two rules for the same day the later wins, as in OSM. Public holidays are closed unless the
    text names them. A span over midnight needs OSM's own words (`Fr 21:00-02:00`).

    Raise `Refusal("hours-not-understood")` or `Refusal("hours-end-before-start")`.
    """
    text = text.strip()
    rule = text if is_weekly(text) else "; ".join(_rules(HOLIDAYS_CLOSED.sub("", text.lower())))
    if not is_weekly(rule):
        raise Refusal("hours-not-understood", example=EXAMPLE)
    return rule if "PH" in rule else f"{rule}; PH off"


def _rules(text: str) -> list[str]:
    """One OSM rule for each group of days and the hours that follow them."""
    rules: list[str] = []
    days: list[str] = []
    hours: list[str] = []
    for kind, said in _said(text):
        if kind == "days" and hours:
            rules.append(f"{','.join(days)} {','.join(hours)}")
            days, hours = [], []
        (days if kind == "days" else hours).append(said)
    if not days or not hours:
        raise Refusal("hours-not-understood", example=EXAMPLE)
    return [*rules, f"{','.join(days)} {','.join(hours)}"]


def _said(text: str) -> Iterator[tuple[str, str]]:
    """Read from left to right; refuse the first thing that is neither day, hour nor filling."""
    at = 0
    while at < len(text):
        if found := FILLING.match(text, at):
            at = found.end()
        elif found := DAYS_SAID.match(text, at):
            first, last = CODES[found[1]], CODES.get(found[2] or "")
            yield "days", f"{first}-{last}" if last else first
            at = found.end()
        elif found := HOURS_SAID.match(text, at):
            yield "hours", _span(*found.groups())
            at = found.end()
        else:
            raise Refusal("hours-not-understood", example=EXAMPLE)


def _span(hour: str, minute: str | None, to_hour: str, to_minute: str | None) -> str:
    start, end = (int(hour), int(minute or 0)), (int(to_hour), int(to_minute or 0))
    if end <= start:
        raise Refusal("hours-end-before-start")
    if end > MIDNIGHT:
        raise Refusal("hours-not-understood", example=EXAMPLE)
    return f"{start[0]:02}:{start[1]:02}-{end[0]:02}:{end[1]:02}"
