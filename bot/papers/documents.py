"""The papers for the municipality's own files: the record of article 30 and a draft of the DPIA."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.papers.paper import paper
from bot.settings import Settings

HERE = Path(__file__).parent


def register(settings: Settings, locale: str, moment: datetime) -> str:
    """The record of processing activities (GDPR article 30), as Markdown."""
    measures = _read("measures.toml")["measure"]
    return paper(settings, locale, moment).render("register.md.j2", measures=measures)


def dpia(settings: Settings, moment: datetime) -> str:
    """A draft of the data protection impact assessment (GDPR article 35), in Dutch."""
    return paper(settings, "nl", moment).render("dpia.nl.md.j2", **_read("dpia.nl.toml"))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text("utf-8"))
