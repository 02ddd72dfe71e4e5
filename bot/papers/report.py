"""The report of a quarter (C9, R68) as a page that any browser shows, prints and reads aloud."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot.papers.notice import STYLE, policy
from bot.papers.paper import Paper
from bot.settings import Settings
from bot.texts.catalogue import Texts
from bot.texts.report_words import PublishedLine, quarter_in_words, rows, waiting


@dataclass(frozen=True, slots=True)
class QuarterReport:
    """What was published of one town and quarter, and what a person wrote beside it."""

    town: str
    quarter: str
    open_hours: int
    worked_hours: int | None
    lines: tuple[PublishedLine, ...]
    heard: str
    did: str
    asks: str


def page(
    settings: Settings, texts: Texts, locale: str, moment: datetime, report: QuarterReport
) -> str:
    """It fetches nothing, as the notice does not: it is a file that may be passed on."""
    made, style = Paper(settings, texts, locale, moment), STYLE.read_text("utf-8")
    return made.render(
        "report.html.j2",
        report=report,
        quarter=quarter_in_words(made.say, report.quarter),
        rows=rows(made.say, report.lines, report.quarter),
        waiting=waiting(made.say, report.lines),
        style=Markup(style),  # noqa: S704 - our own file
        policy=policy(style),
    )
