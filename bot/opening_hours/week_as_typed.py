"""A week as people would type it, in the language of their screens; `hours_typed` reads it back.

Words stand here and not with the texts because they are no sentence: a town's own wording must not
make them unreadable.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.opening_hours.form_fields import as_typed
from bot.opening_hours.osm_rules import Spans
from bot.opening_hours.week import Week


@dataclass(frozen=True, slots=True)
class HoursWords:
    """`span` takes a start and an end, `times` spans; `point` stands between hours and minutes."""

    days: tuple[str, ...]
    point: str
    span: str
    times: str
    holidays: str
    as_usual: str


DUTCH = HoursWords(
    ("ma", "di", "wo", "do", "vr", "za", "zo"),
    ".",
    "{}-{}",
    "{} uur",
    "feestdagen",
    "ook op feestdagen",
)
LANGUAGES = {
    "fr": HoursWords(
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        "h",
        "{}-{}h",
        "{}",
        "jours fériés",
        "y compris jours fériés",
    ),
    "en": HoursWords(
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        ":",
        "{}-{}",
        "{}",
        "public holidays",
        "including public holidays",
    ),
}


def as_written(week: Week, language: str = "nl") -> str:
    """`di-vr 14-18 uur`; days with the same hours together, closed days not at all."""
    words = LANGUAGES.get(language[:2], DUTCH)
    alike: dict[Spans, list[int]] = {}
    for day, spans in enumerate(week.days):
        if spans:
            alike.setdefault(spans, []).append(day)
    said = [f"{_named(words, days)} {_times(words, spans)}" for spans, days in alike.items()]
    if week.holidays is None:
        said.append(words.as_usual)
    elif week.holidays:
        said.append(f"{words.holidays} {_times(words, week.holidays)}")
    return ", ".join(said)


def _times(words: HoursWords, spans: Spans) -> str:
    each = [words.span.format(*(_clock(words, minute) for minute in span)) for span in spans]
    return words.times.format(", ".join(each))


def _clock(words: HoursWords, minute: int) -> str:
    return as_typed(minute).replace(".", words.point)


def _named(words: HoursWords, days: list[int]) -> str:
    """`di-vr` for three or more in a row."""
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [words.days[each[0]] if len(each) == 1 else _run(words, each) for each in runs]
    return ", ".join(names)


def _run(words: HoursWords, days: list[int]) -> str:
    first, last = words.days[days[0]], words.days[days[-1]]
    return f"{first}-{last}" if len(days) > 2 else f"{first}, {last}"  # noqa: PLR2004
