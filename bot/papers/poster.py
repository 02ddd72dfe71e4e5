"""The poster of a town (R73): a tagged PDF (PDF/UA-1) and a picture, in A4 and A5.

Typst sets it and Segno draws the code; both come with the extra `poster`. What people typed is
handed over as data: nothing of it is read as Typst's own language.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.core.errors import StartRefused
from bot.opening_hours.osm_rules import HOLIDAYS, Spans
from bot.opening_hours.week import Week, read_week
from bot.papers.paper import Paper, paper, split
from bot.papers.poster_facts import PosterFacts
from bot.settings import Settings
from bot.shell.views import Words
from bot.shell.weeks import day_name, days_in_words, spans_in_words

TEMPLATE = Path(__file__).parent / "templates" / "poster.typ"
SIZES = ("a4", "a5")
SCALES = (1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6)
"""How large the letters may be: the first at which all stands on one page."""
MOST_NAMES = 8
DOTS = 150
"""Of the picture, per inch: sharp on a screen and on a printer in a youth club."""
LINK = re.compile(r"https://[^/\s@]+\.[^\s@]+")
LONGEST_LINK = 200
NUMBERS = ("helplines-crisis-112", "helplines-crisis-1813", "helplines-crisis-106")


@dataclass(frozen=True, slots=True)
class Print:
    """A file of the poster: its name without the folder, and its bytes."""

    name: str
    content: bytes


def posters(
    settings: Settings, facts: PosterFacts, locale: str, moment: datetime, link: str = ""
) -> Iterator[Print]:
    """Every size as PDF and as picture. Raise `StartRefused` for what is no link."""
    said = content(settings, facts, locale, moment, link)
    name = _file_name(facts.town)
    for size in SIZES:
        pdf, picture = _printed(said | {"size": size}, str(said["link"]))
        yield Print(f"{name}-{size}-{locale}.pdf", pdf)
        yield Print(f"{name}-{size}-{locale}.png", picture)


def content(
    settings: Settings, facts: PosterFacts, locale: str, moment: datetime, link: str = ""
) -> dict[str, Any]:
    """All that the poster says, in words. Raise `StartRefused` for what is no link, or for none."""
    leads = _checked(link.strip() or facts.page)
    made = paper(settings, locale, moment)
    say, town = made.say, facts.town or made.organisation
    return {
        "lang": locale,
        "title": say("papers-poster-title"),
        "about": say("papers-poster-about", town=town),
        "anonymous": say("papers-poster-anonymous"),
        "team": say("papers-poster-team"),
        "people": _people(made, facts),
        "hours": say("papers-poster-hours"),
        "week": _week(made, facts.weekly),
        "changes": say("papers-poster-changes", date=made.date),
        "scan": say("papers-poster-scan"),
        "code": say("papers-poster-code", link=_short(leads)),
        "link": leads,
        "shown": _short(leads),
        "without": say("papers-poster-without"),
        "ways": _ways(made, facts),
        "now": say("papers-now"),
        "crisis": say("papers-now-hours"),
        "numbers": [split(say(each)) for each in NUMBERS],
        "made": say("papers-poster-made", organisation=made.organisation, date=made.date),
    }


def _checked(link: str) -> str:
    if not link:
        raise StartRefused("papers-poster-no-link")
    if len(link) > LONGEST_LINK or not LINK.fullmatch(link):
        raise StartRefused("papers-poster-wrong-link")
    return link


def _short(link: str) -> str:
    """As one types it: the address without what every browser adds."""
    return link.removeprefix("https://").removeprefix("www.").removesuffix("/")


def _people(made: Paper, facts: PosterFacts) -> list[str]:
    shown = facts.team[:MOST_NAMES]
    lines = [
        made.say(
            "papers-poster-person", name=each.name, role=made.say(f"introductions-role-{each.role}")
        )
        for each in shown
    ]
    more = [made.say("papers-poster-more")] if len(facts.team) > len(shown) else []
    return [*lines, *more] or [made.say("papers-poster-nobody")]


def _week(made: Paper, weekly: str) -> list[list[str]]:
    """Days and their hours, a row for those that are alike; without days, where to look."""
    week = read_week(weekly) if weekly else None
    if week is None or not week.opens:
        return [["", made.say("papers-poster-no-hours")]]
    say = Words(made.texts, made.locale)
    rows = [[days_in_words(say, days), spans_in_words(say, spans)] for spans, days in _alike(week)]
    if week.holidays is not None:
        rows.append([day_name(say, HOLIDAYS), spans_in_words(say, week.holidays)])
    return [
        list(split(made.say("hours-line", day=days[:1].upper() + days[1:], hours=hours)))
        for days, hours in rows
    ]


def _alike(week: Week) -> list[tuple[Spans, list[int]]]:
    found: dict[Spans, list[int]] = {}
    for day, spans in enumerate(week.days):
        if spans:
            found.setdefault(spans, []).append(day)
    return list(found.items())


def _ways(made: Paper, facts: PosterFacts) -> list[str]:
    """What who has no Discord can do: first the town itself, if it gave a number."""
    own = [made.say("papers-poster-call", phone=facts.phone)] if facts.phone else []
    return [*own, made.say("papers-poster-awel")]


def _file_name(town: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", town.lower()).strip("-") or "poster"


def _printed(said: dict[str, Any], link: str) -> tuple[bytes, bytes]:
    """The PDF and the picture, as large as fits on one page."""
    with tempfile.TemporaryDirectory(prefix="bankje-poster-") as folder:
        root = Path(folder)
        (root / "poster.typ").write_text(TEMPLATE.read_text("utf-8"), "utf-8")
        _draw_code(link, root / "code.svg")
        for scale in SCALES:
            picture = _compiled(root, said | {"scale": scale}, format="png", ppi=DOTS)
            if isinstance(picture, bytes):
                break
        else:
            raise StartRefused("papers-poster-too-long")
        pdf = _compiled(root, said | {"scale": scale}, format="pdf", pdf_standards=["ua-1"])
        return pdf, picture


def _draw_code(link: str, file: Path) -> None:
    import segno  # noqa: PLC0415 - comes with the extra

    # A quarter of it may be dirty or torn: it hangs in a bus shelter.
    segno.make_qr(link, error="q").save(str(file), border=4, scale=10)


def _compiled(root: Path, said: dict[str, Any], **how: Any) -> Any:
    """Bytes, or a list of them where it took more pages than one."""
    import font_source_sans_pro as letters  # noqa: PLC0415 - comes with the extra
    import typst  # noqa: PLC0415 - the same

    return typst.compile(
        str(root / "poster.typ"),
        root=str(root),
        font_paths=[letters.font_directory],
        ignore_system_fonts=True,  # the same on every machine
        sys_inputs={"said": json.dumps(said)},
        **how,
    )
