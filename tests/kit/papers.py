"""A town that has filled in what its papers ask."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from bot.papers import notice
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
