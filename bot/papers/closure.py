"""The paper of a server that was closed: what there was, and that it is gone. Counts, no people."""

from __future__ import annotations

from bot.guilds.service_end import ClosedServer
from bot.papers.answers import day, moment
from bot.papers.paper import paper
from bot.settings import Settings
from bot.store.deletion_journal import KEPT
from bot.texts.dates_in_words import calendar_day_in_words


def page(settings: Settings, locale: str, closed: ClosedServer) -> str:
    """Markdown, for the data protection officer's files."""
    made = paper(settings, locale, closed.closed)
    titles = {entry.name: entry.title.text for entry in made.of_kind("table")}
    rows = [(titles.get(name, name), count) for name, count in sorted(closed.rows.items())]
    last_day = calendar_day_in_words(made.texts, locale, closed.last_day)
    return made.render(
        "closure.md.j2",
        closed=closed,
        rows=rows,
        total=sum(closed.rows.values()),
        last_day=f"{last_day} {closed.last_day.year}",
        began=moment(made, closed.began),
        ended=moment(made, closed.closed),
        backups=day(made, closed.backups_until),
        by_hand=day(made, closed.by_hand),
        journal=KEPT.days,
    )
