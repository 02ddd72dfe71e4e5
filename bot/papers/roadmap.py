"""The roadmap of a town (R67): what, who and when, as a page to take to a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot.papers.notice import STYLE, policy
from bot.papers.paper import Paper
from bot.settings import Settings
from bot.texts.catalogue import Texts


@dataclass(frozen=True, slots=True)
class RoadmapRow:
    """A step, all of it in words; `mark` says whether it is done."""

    ok: bool
    mark: str
    what: str
    who: str = ""
    when: str = ""
    where: str = ""


def roadmap(
    settings: Settings,
    texts: Texts,
    locale: str,
    moment: datetime,
    town: str,
    rows: Sequence[RoadmapRow],
) -> str:
    """As a page that any browser shows and prints, in the language of who asks for it.

    It fetches nothing, as the notice does not: it is a file that may be passed on.
    """
    made, style = Paper(settings, texts, locale, moment), STYLE.read_text("utf-8")
    return made.render(
        "roadmap.html.j2",
        town=town,
        rows=rows,
        open=sum(not each.ok for each in rows),
        style=Markup(style),  # noqa: S704 - our own file
        policy=policy(style),
    )
