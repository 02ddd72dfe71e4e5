"""The roadmap of a town (R67): each step with who did it and when, as one readable document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.papers.paper import Paper
from bot.settings import Settings
from bot.texts.catalogue import Texts

Row = tuple[str, str, str, str, str]
"""Whether it is so, what it is, who, when, and where it stands, in words."""


def roadmap(
    settings: Settings, texts: Texts, locale: str, moment: datetime, town: str, rows: Sequence[Row]
) -> str:
    """As Markdown, in the language of who asks for it."""
    made = Paper(settings, texts, locale, moment)
    return made.render("roadmap.md.j2", town=town, rows=rows)
