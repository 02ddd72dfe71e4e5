"""A town that has filled in what its papers ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from bot.papers import notice
from bot.papers.report import QuarterReport
from bot.settings import Settings

MOMENT = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)


FILLED = {
    "organisation": "Stad Lindendaal",
    "organisation_address": "Marktplein 1",
    "organisation_contact": "jeugd@lindendaal.example",
    "dpo_contact": "dpo@lindendaal.example",
    "legal_basis": "Taak van algemeen belang, besluit 12",
    "decision": "Gemeenteraad van 3 november 2026",
}


@cache
def shown(settings: Settings, locale: str = "nl") -> str:
    return notice.page(settings, locale, MOMENT, lambda to: to)


@dataclass(frozen=True)
class Line:
    """A published number, as the evaluation room hands it on."""

    name: str
    value: int | None
    year: int
    depth: int = 0
    since: str = "2026-Q4"
    is_small: bool = False
    is_short: bool = False


FULL_QUARTER = QuarterReport(
    "Lindendaal",
    "2026-Q4",
    208,
    171,
    (
        Line("contacts", 212, 640),
        Line("tally-theme-talent", 31, 31, since="2026-Q2"),
        Line("conversations", 64, 190),
        Line("good", 41, 120, 1),
        Line("worries", 23, 60, 1),
        Line("arrived_inside", 47, 130, 1),
        Line("answered-in-time", None, 80, 2, is_short=True),
        Line("answered-later", None, 9, 2, is_small=True, is_short=True),
        Line("outside", 17, 60, 1),
        Line("helped", 31, 80),
        Line("referrals", 12, 30, since="2026-Q3"),
        Line("crisis_card", 9, 29),
        Line("wiped", None, 0),
    ),
    "Veel jongeren zijn alleen na een schoolwissel. Er is nood aan iets op woensdag.",
    "Open atelier in De Kelder, 9 keer.",
    "Eén avond per week open. Dat is 4 uur per week extra.",
)
SMALL_QUARTER = QuarterReport(
    "Lindendaal",
    "2026-Q4",
    208,
    None,
    (
        Line("contacts", None, 0),
        Line("conversations", 11, 11, since="2026-Q2"),
        Line("wiped", None, 0),
    ),
    "",
    "",
    "",
)
