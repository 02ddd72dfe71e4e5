"""A date or a period among the hours of every week: whoever types one hears where it belongs.

Looked for only in what was refused: what is understood holds no date.
"""

from __future__ import annotations

import re

from bot.opening_hours.tokens import folded, quoted
from bot.opening_hours.typed_dates import MONTHS

NAMES = "|".join(
    sorted({name for month in MONTHS for name in month.split()}, key=len, reverse=True)
)
SHORT = "jan|feb|fev|mrt|apr|avr|jun|jul|juil|aug|sept?|okt|oct|nov|dec"
"""`mar` is not one of them: in French it is a Tuesday."""
DAY, MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
NTH = r"\s*(?:er?|ste|de|st|nd|rd|th)?\.?\s*"
FEASTS = (
    r"kerst(?:mis|dag|avond)?|nieuwjaar\w*|oudjaar\w*|pasen|paas(?:maandag|zondag)|hemelvaart\w*"
    r"|pinkster\w*|allerheiligen|wapenstilstand|noel|nouvel[ ]an|paques|ascension|pentecote"
    r"|toussaint|armistice|christmas(?:[ ](?:eve|day))?|new[ ]year(?:'s)?(?:[ ](?:eve|day))?|easter"
)
PERIODS = (
    r"\w*vakanties?|vacances(?:[ ]scolaires)?|conges?[ ]scolaires?|(?:school|summer)[ ]holidays?"
)
SOON = r"vandaag|overmorgen|aujourd'hui|demain|today|tomorrow"
DATE = re.compile(
    rf"""(?<![\w:.,/-])(?:
      \d{{4}}-\d\d?-\d\d?
    | {DAY}([./]){MONTH}\1(?:20)?\d\d | {DAY}-{MONTH}-20\d\d
    | (?!24/7){DAY}/{MONTH}(?!\s*[uh])
    | (?:{DAY}{NTH})?(?:{NAMES})
    | {DAY}{NTH}(?:{SHORT})
    | (?:{SHORT})\.?\s+{DAY}(?!\s*[-uh:.\d])
    | {FEASTS} | {PERIODS} | {SOON}
    )(?![\w/]|:\d)""",
    re.VERBOSE | re.ASCII,
)


def date_in(text: str) -> str | None:
    """The first words that look like a date, as they were typed."""
    found = DATE.search(folded(text))
    return quoted(text[found.start() : found.end()]) if found else None
