"""What is no hour of every week: a date, a period, every other week, an appointment.

Whoever types one hears what it is and what to write. Looked for only in what was refused: what is
understood holds none of them.
"""

from __future__ import annotations

import re

from bot.core.errors import Refusal
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
    r"|schooljaar|zomeruren|winteruren|annee[ ]scolaire|horaires?[ ]d'(?:ete|hiver)"
    r"|term[ ]?time|school[ ]year|(?:summer|winter)[ ]hours"
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

NUMBERED = (
    r"(?:1ste|1e|[2-5](?:e|de)|eerste|tweede|derde|vierde|vijfde|laatste|1er|1re|[2-5]e(?:me)?|premiere?"
    r"|deuxieme|troisieme|quatrieme|derniere?|1st|2nd|3rd|[45]th|first|second|third|fourth|last)"
)
NOT_WEEKLY = re.compile(
    rf"""(?<![\w:.,/-])(?:
      {NUMBERED}(?:\s+(?:en|et|and|&)\s+{NUMBERED})?\s+\w+\s+(?:van\s+de|van\s+elke|du|of\s+the)
      \s+(?:maand|mois|month)
    | (?:om\s+de\s+)?(?:twee|drie|vier|[2-4])(?:\s+weken|-?\s?wekelijks) | om\s+de\s+week
    | (?:on)?even\s+weken | tweewekelijks | veertiendaags | maandelijks
    | une\s+semaine\s+sur\s+(?:deux|trois|2|3) | un\s+\w+\s+sur\s+(?:deux|2)
    | toutes\s+les\s+(?:deux|trois|2|3)\s+semaines | semaines\s+(?:im)?paires
    | every\s+(?:other|second)\s+\w+ | every\s+(?:two|2)\s+weeks | fortnightly | monthly
    )(?!\w)""",
    re.VERBOSE | re.ASCII,
)
APPOINTMENT = re.compile(
    r"(?<!\w)(?:(?:enkel |alleen |uitsluitend )?(?:op|na|volgens) afspraak"
    r"|(?:uniquement )?(?:sur|avec) (?:rendez-vous|rdv)|(?:only )?by appointment)(?!\w)",
    re.ASCII,
)
REASONS = (
    (DATE, "hours-date"),
    (NOT_WEEKLY, "hours-not-weekly"),
    (APPOINTMENT, "hours-appointment"),
)


def not_every_week(text: str) -> Refusal | None:
    """The refusal that says what the first such words are; they are quoted as they were typed."""
    plain = folded(text)
    for pattern, name in REASONS:
        if found := pattern.search(plain):
            return Refusal(name, words=quoted(text[found.start() : found.end()]))
    return None
