"""The papers for the municipality's own files: record (article 30), DPIA, and processor (28)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.papers.paper import paper
from bot.papers.purposes import TownPurpose
from bot.settings import Settings

HERE = Path(__file__).parent


def register(
    settings: Settings, locale: str, moment: datetime, purposes: tuple[TownPurpose, ...] = ()
) -> str:
    """The record of processing activities (GDPR article 30), as Markdown."""
    measures = _read("measures.toml")["measure"]
    return paper(settings, locale, moment, purposes).render("register.md.j2", measures=measures)


def dpia(settings: Settings, moment: datetime, purposes: tuple[TownPurpose, ...] = ()) -> str:
    """A draft of the data protection impact assessment (GDPR article 35), in Dutch."""
    draft = paper(settings, "nl", moment, purposes)
    filled_in = {**draft.periods, "bases": ", ".join(draft.bases)}
    return draft.render("dpia.nl.md.j2", **_read("dpia.nl.toml", filled_in))


def processor(settings: Settings, moment: datetime, purposes: tuple[TownPurpose, ...] = ()) -> str:
    """A draft of the annex with a provider who runs Bankje (GDPR article 28), in Dutch."""
    measures = _read("measures.toml")["measure"]
    made = paper(settings, "nl", moment, purposes)
    return made.render("processor.nl.md.j2", measures=measures)


def _read(name: str, facts: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What stands in a file; what it says of periods and legal bases is filled in."""
    written = (HERE / name).read_text("utf-8")
    for fact, words in (facts or {}).items():
        written = written.replace(f"<{fact}>", words)
    return tomllib.loads(written)
