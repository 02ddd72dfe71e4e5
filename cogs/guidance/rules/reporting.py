"""Finds a verdict on reporting: that somebody must, need not, may or may not report (R57).

No card and no answer of the thinking aid may hold one. What the law asks of somebody, people who
know it say; a card says with whom to talk about it.
"""

from __future__ import annotations

import re

MODAL = {
    "nl": r"moet|moeten|moest|hoef|hoeft|hoeven|verplicht|mag|mogen|dien|dient|dienen"
    r"|niet toegelaten|verboden",
    "en": r"must|mustn't|need|needs|needn't|have to|has to|should|shouldn't|ought|may|required"
    r"|obliged|allowed|forbidden",
    "fr": r"dois|doit|devez|doivent|devrait|devriez|faut|obligés?|obligée?s?|tenue?s?|pouvez"
    r"|peux|peut|interdit|autorisée?s?",
}
REPORT = {
    "nl": r"meld|meldt|melden|gemeld|melding|aangeven|aan te geven|aangifte|rapporteren"
    r"|geef\w* \w+ aan|door te geven|doorgeven",
    "en": r"report|reports|reported|reporting|notify|denounce|inform the (?:police|prosecutor)",
    "fr": r"signaler|signalez|signalé\w*|signalement|dénoncer|dénoncez|déclarer|déclarez",
}
SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n")


def gives_verdict(said: str, locale: str) -> bool:
    """Whether one of its sentences says that somebody must, need not or may (not) report."""
    modal = re.compile(rf"(?<!\w)({MODAL[locale]})(?!\w)", re.IGNORECASE)
    report = re.compile(rf"(?<!\w)({REPORT[locale]})(?!\w)", re.IGNORECASE)
    return any(
        modal.search(each) and report.search(each) and not each.rstrip().endswith("?")
        for each in SENTENCE.split(said)
    )
