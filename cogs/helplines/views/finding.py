"""Finding a helpline: three doors at a time, and menus for who wants to choose.

What someone chooses travels in the custom ids of this private message and is kept nowhere (R37).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.shell.boxes import WAITS
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.shared_doors import DOOR_ALL_HELPLINES, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import (
    Button,
    Option,
    Part,
    Screen,
    Words,
    box,
    button,
    buttons,
    menu,
    text,
)
from bot.texts.typed_text import units
from cogs.helplines.rules.directory_schema import Topic
from cogs.helplines.rules.search import (
    AT_ONCE,
    BANDS,
    HERE,
    LANGUAGES,
    OLDEST,
    REGIONS,
    TALKING,
    HelplineMatch,
    SearchFilter,
    SearchResult,
    works_from,
)
from cogs.helplines.service.helplines import HelplineNow
from cogs.helplines.views.descriptions import (
    helpline_text,
    how_it_starts,
    in_short,
    languages,
    plain,
)

ANY, MORE = "any", "more"
TOPICS_AT_ONCE = 23
"""A menu has 25 lines at most; two are for 'all topics' and 'more topics'."""


def found(
    say: Words,
    wish: SearchFilter,
    doors: SearchResult,
    shown: tuple[HelplineNow, ...],
    topics: tuple[Topic, ...],
    now: datetime,
    *,
    refining: bool = False,
    answers: bool = False,
) -> Screen:
    """Give one page of doors; `refining` adds the menus for region, language and age."""
    page = [*zip(doors.page(wish.page), shown, strict=True)]
    refined = _refined(say, wish) if refining else []
    title = _title(say, wish, doors, topics)
    whole = [_door(say, wish, door, each, topics, now) for door, each in page]
    if sum(map(units, [title, *whole])) > LONGEST_SCREEN:
        whole = [_in_short(say, wish, door, each, topics, now) for door, each in page]
    return Screen(
        text(title),
        *(box(text(each)) for each in whole),
        _topics(say, wish, topics),
        *refined,
        _ways_on(say, wish, doors, refining=refining),
        _ways_out(say, answers=answers),
    )


def elsewhere(say: Words, wish: SearchFilter) -> Screen:
    """For who does not live in this town: never a refusal, only where they live (R37)."""
    return Screen(
        text(say("helplines-elsewhere-title")),
        _regions(say, wish),
        buttons(button(say("helplines-all"), DOOR_ALL_HELPLINES), _help_now(say)),
        buttons(button(say("shell-hide"), DOOR_HIDE)),
        colour=WAITS,
    )


def by_topic(say: Words, wish: SearchFilter, topics: tuple[Topic, ...]) -> Screen:
    """One question, for who waits and wants to know who else helps with this (C2)."""
    return Screen(
        text(say("helplines-by-topic-title")),
        _topics(say, wish, topics),
        buttons(button(say("shell-hide"), DOOR_HIDE), _help_now(say)),
        colour=WAITS,
    )


def _title(say: Words, wish: SearchFilter, doors: SearchResult, topics: tuple[Topic, ...]) -> str:
    if not wish.any:
        return say("helplines-list-title")
    topic = _named(topics, wish.topic, say.locale)
    if doors.nobody and topic:
        return say("helplines-list-nobody", topic=topic)
    return say("helplines-list-chosen")


def _door(
    say: Words,
    wish: SearchFilter,
    door: HelplineMatch,
    shown: HelplineNow,
    topics: tuple[Topic, ...],
    now: datetime,
) -> str:
    line = door.line
    description = plain(line.in_language(say.locale))
    return f"{helpline_text(say, shown, now)}\n{description}\n-# {_why(say, wish, door, topics)}"


def _in_short(
    say: Words,
    wish: SearchFilter,
    door: HelplineMatch,
    shown: HelplineNow,
    topics: tuple[Topic, ...],
    now: datetime,
) -> str:
    """For three with very long facts on one screen: each keeps a way to reach it, and why."""
    return f"{in_short(say, shown, now)}\n-# {_why(say, wish, door, topics)}"


def _why(say: Words, wish: SearchFilter, door: HelplineMatch, topics: tuple[Topic, ...]) -> str:
    """Why it fits, in one line: only what the directory knows."""
    line, ages = door.line, door.line.ages
    reasons = []
    if wish.topic and door.about:
        topic = _named(topics, wish.topic, say.locale)
        reasons.append(say("helplines-why-topic", topic=topic))
    elif TALKING in line.topics:
        reasons.append(say("helplines-why-talk"))
    if door.near:
        reasons.append(say("helplines-why-near"))
    if not works_from(line, wish):
        reasons.append(say("helplines-why-belgium"))
    reasons += how_it_starts(say, line)
    if ages.min is not None or ages.max is not None:
        reasons.append(_ages(say, ages.min, ages.max))
    return " · ".join([*reasons, languages(say, line)])


def _ages(say: Words, least: int | None, most: int | None) -> str:
    if most is None:
        return say("helplines-why-from", age=least or 0)
    if least is None:
        return say("helplines-why-until", age=most)
    return say("helplines-why-ages", least=least, most=most)


def _named(topics: tuple[Topic, ...], name: str, locale: str) -> str:
    return next((topic.in_language(locale) for topic in topics if topic.id == name), "")


# -- menus --------------------------------------------------------------------------------------


def _topics(say: Words, wish: SearchFilter, topics: tuple[Topic, ...]) -> Part:
    """More topics than a menu has lines: the rest is one choice away."""
    first, rest = topics[:TOPICS_AT_ONCE], topics[TOPICS_AT_ONCE:]
    shown = rest[:TOPICS_AT_ONCE] if wish.topic in {MORE, *(each.id for each in rest)} else first
    options = [
        Option(topic.in_language(say.locale), topic.id, default=topic.id == wish.topic)
        for topic in shown
    ]
    other = [Option(say("helplines-topic-more"), MORE)] if rest and shown == first else []
    everything = Option(say("helplines-topic-any"), ANY)
    door = f"helplines:topic:{replace(wish, page=0).key}"
    return menu(door, say("helplines-topic"), [everything, *options, *other])


def _regions(say: Words, wish: SearchFilter) -> Part:
    options = [
        Option(_region(say, each, wish), each, default=each == wish.region)
        for each in REGIONS
        if each != HERE or wish.town
    ]
    key = replace(wish, page=0).key
    return menu(f"helplines:region:{key}", say("helplines-region"), [_any(say, "region"), *options])


def _refined(say: Words, wish: SearchFilter) -> list[Part]:
    spoken = [
        Option(say(f"helplines-language-{each}"), each, default=each == wish.language)
        for each in LANGUAGES
    ]
    bands = [Option(_band(say, band), band, default=band == wish.band) for band in BANDS]
    key = replace(wish, page=0).key
    further = [
        menu(f"helplines:{name}:{key}", say(f"helplines-{name}"), [_any(say, name), *options])
        for name, options in (("language", spoken), ("age", bands))
    ]
    return [_regions(say, wish), *further]


def _any(say: Words, name: str) -> Option:
    return Option(say(f"helplines-{name}-any"), ANY)


def _region(say: Words, region: str, wish: SearchFilter) -> str:
    if region == HERE:
        return say("helplines-region-here", town=wish.town)
    return say(f"helplines-region-{region}")


def _band(say: Words, band: str) -> str:
    least, most = BANDS[band]
    if not least:
        return say("helplines-age-until", most=most + 1)
    if most == OLDEST:
        return say("helplines-age-from", least=least)
    return say("helplines-age-between", least=least, most=most)


# -- buttons ------------------------------------------------------------------------------------


def _ways_on(say: Words, wish: SearchFilter, doors: SearchResult, *, refining: bool) -> Part:
    further = doors.has_page(wish.page + 1)
    # At the end the first page comes again: nobody is left with a button that does nothing.
    next_page = replace(wish, page=wish.page + 1 if further else 0)
    name = "helplines-more" if further else "helplines-again"
    more = [button(say(name), f"helplines:more:{next_page.key}")]
    refine = (
        []
        if refining
        else [button(say("helplines-refine"), f"helplines:refine:{replace(wish, page=0).key}")]
    )
    return buttons(*(more if len(doors.doors) > AT_ONCE else []), *refine, _help_now(say))


def _help_now(say: Words) -> Button:
    return button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")


def _ways_out(say: Words, *, answers: bool) -> Part:
    practical = [button(say("helplines-answers"), "helplines:answers")] if answers else []
    return buttons(*practical, button(say("shell-hide"), DOOR_HIDE))
