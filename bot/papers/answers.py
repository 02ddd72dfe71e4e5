"""Two pages with counts: what is stored, to answer a letter; what leaked, to report in 72 hours."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.core.clock import HOME
from bot.papers.holdings import Holdings, Period
from bot.papers.paper import Paper, paper
from bot.settings import Settings
from bot.store.breaches import Breach, readable
from bot.texts.dates_in_words import clock_in_words, day_in_words

TO_REPORT = timedelta(hours=72)
"""After it was noticed (GDPR article 33)."""
FEWEST = 5
"""Outside the town no smaller number is said: one conversation would be somebody (R69)."""


def exists(settings: Settings, locale: str, holdings: Holdings) -> str:
    """What exists, in counts and periods, for who asks from outside."""
    made = paper(settings, locale, holdings.moment)
    young = [each for each in holdings.tables if each.about == "young"]
    titles = {each.name: each.title.text for each in made.entries}
    rows = [(titles[e.table], rounded(made, e.rows), day(made, e.last)) for e in young]
    return made.render("exists.md.j2", rows=rows, fewest=FEWEST)


def rounded(made: Paper, rows: int) -> str:
    if not rows:
        return made.say("papers-exists-none")
    return str(rows) if rows >= FEWEST else made.say("papers-exists-few", count=FEWEST)


def breach(
    settings: Settings,
    locale: str,
    what: Collection[Breach],
    holdings: Holdings,
    period: Period,
    noticed: datetime,
) -> str:
    """The page for the data protection officer. No names, no accounts, no words."""
    made = paper(settings, locale, noticed)
    return made.render(
        "breach.md.j2",
        what=[each for each in Breach if each in what],
        reading=readable(what),
        holdings=holdings,
        since=moment(made, period.since),
        until=moment(made, period.until),
        noticed=moment(made, noticed),
        before=moment(made, noticed + TO_REPORT),
        seen=[(moment(made, each.since), moment(made, each.until)) for each in holdings.opened]
        if Breach.WALL in what
        else [],
        to_report=int(TO_REPORT / timedelta(hours=1)),
        counted=moment(made, holdings.moment),
        hours=int((period.until - period.since) / timedelta(hours=1)),
    )


def day(made: Paper, at: datetime | None) -> str:
    if at is None:
        return "–"
    return f"{day_in_words(made.texts, made.locale, at)} {at.astimezone(HOME).year}"


def moment(made: Paper, at: datetime) -> str:
    return made.say(
        "when-other", day=day(made, at), hour=clock_in_words(made.texts, made.locale, at)
    )
