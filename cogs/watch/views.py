"""The alarm that others can read, the word that it is mended, and what the young person reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from discord import ButtonStyle

from bot.core.clock import HOME
from bot.shell.lists import some
from bot.shell.shared_doors import DOOR_HIDE
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.dates_in_words import clock_in_words, date_in_words, day_in_words
from cogs.watch.rules import Opened, Watched, YoungLine

ROOM_FOR_NAMES = 1500
"""Characters for who can read along, in one message."""
A_MINUTE = timedelta(minutes=1)
MOST_TIMES = 3
"""Times that are told to a young person; of more, the last ones."""


def which(say: Words, name: str, kind: str, *, is_former: bool = False) -> str:
    """A channel, by what it is for and by its name: in a direct message a link may lead nowhere."""
    if is_former:
        return say("watch-which-former", channel=name)
    if kind:
        return say("watch-which-own", channel=name, role=say(f"introductions-role-{kind}"))
    return say("watch-which-team", channel=name)


def opened(
    say: Words,
    server: str,
    name: str,
    watched: Watched,
    who: Sequence[str],
    key: str,
    *,
    may_erase: bool = True,
) -> Screen:
    """The alarm: who can read what, and what to do (C12.1).

    `may_erase`: for whoever runs the server.
    """
    erase = button(say("watch-erase"), f"watch:erase:{key}", style=ButtonStyle.danger)
    channel = which(say, name, watched.readers.kind, is_former=watched.is_former)
    names = some(say, list(who), ROOM_FOR_NAMES)
    return Screen(
        text(say("watch-opened", server=server, channel=channel, who=names)),
        text(say("watch-standing", count=watched.conversations)),
        text(say("watch-mend", who=names)),
        buttons(
            button(say("watch-again"), f"watch:again:{key}", style=ButtonStyle.primary),
            *([erase] if may_erase else []),
            button(say("watch-young-now"), f"watch:young:{key}"),
        ),
    )


def mended(say: Words, server: str, name: str, was: Opened, key: str) -> Screen:
    """Only those who should can read it again, and for how long that was not so (C12.4)."""
    channel = which(say, name, was.kind)
    length = say("watch-mended-late" if was.seen_late else "watch-mended-long", count=was.minutes)
    return Screen(
        text(say("watch-mended", server=server, channel=channel)),
        text(f"{length} {say('watch-mended-tell')}"),
        buttons(button(say("watch-report-ask"), f"watch:report:{key}.{was.id}")),
    )


def report(say: Words, name: str, was: Opened) -> Screen:
    """What a data protection officer asks: times, numbers, what was readable; no names."""
    until = date_in_words(say.texts, say.locale, was.until) if was.until else ""
    lines = [
        say("watch-report-channel", channel=which(say, name, was.kind)),
        say("watch-report-since", since=date_in_words(say.texts, say.locale, was.since)),
        say("watch-report-until", until=until, count=was.minutes)
        if until
        else say("watch-report-still"),
        say("watch-report-count", count=was.conversations),
        say("watch-report-readable"),
        say("watch-report-told"),
    ]
    if was.seen_late:
        lines.insert(3, say("watch-report-late"))
    return Screen(text(say("watch-report-title")), text("\n".join(lines)))


def still_open(say: Words, name: str, watched: Watched, who: Sequence[str]) -> Screen:
    channel = which(say, name, watched.readers.kind, is_former=watched.is_former)
    names = some(say, list(who), ROOM_FOR_NAMES)
    return Screen(text(say("watch-still-open", channel=channel, who=names)))


def published(say: Words) -> Screen:
    """Nobody else sees the channel; what stands there may be published elsewhere all the same."""
    return Screen(text(say("watch-published")))


def closed(say: Words) -> Screen:
    return Screen(text(say("watch-closed")))


def unknown(say: Words) -> Screen:
    return Screen(text(say("watch-unknown")))


def what_young_people_read(say: Words, lines: Sequence[YoungLine]) -> Screen:
    return Screen(*(text(_of_young_people(say, each)) for each in lines))


def _of_young_people(say: Words, line: YoungLine) -> str:
    choice = say(f"introductions-only-{line.kind}") if line.kind else ""
    said = say(line.says, choice=choice) if choice else say(line.says)
    return f"{said}\n> {say(line.quote)}" if line.quote else said


def sure(say: Words, name: str, count: int, key: str) -> Screen:
    """Asked before all of it goes."""
    yes = button(say("watch-erase-yes"), f"watch:yes:{key}", style=ButtonStyle.danger)
    return Screen(
        text(say("watch-erase-sure", channel=name, count=count)),
        buttons(yes, button(say("shell-hide"), f"{DOOR_HIDE}:team")),
    )


def erased(say: Words, count: int, *, is_all: bool) -> Screen:
    return Screen(text(say("watch-erased" if is_all else "watch-erased-later", count=count)))


# -- for the young person ------------------------------------------------------------------------


def told(say: Words, opened: Sequence[Opened], begun: datetime, *, left: bool = False) -> str:
    """When others could read their conversation (C12.3); `left`: they let it stand since."""
    times = [_time(say, each, begun) for each in opened[-MOST_TIMES:]]
    last = "watch-told-left" if left else "watch-told-sorry"
    return "\n".join([say("watch-told"), *times, say(last)])


def _time(say: Words, opened: Opened, begun: datetime) -> str:
    since = date_in_words(say.texts, say.locale, max(opened.since, begun))
    is_late = opened.seen_late and opened.since > begun
    if opened.until is None:
        return say("watch-told-still", since=since)
    until = date_in_words(say.texts, say.locale, opened.until)
    if is_late:
        return say("watch-told-late", since=since, until=until)
    begins = max(opened.since, begun)
    if opened.until - begins < A_MINUTE:
        return say("watch-told-briefly", when=since)
    if begins.astimezone(HOME).date() == opened.until.astimezone(HOME).date():
        first, last = (clock_in_words(say.texts, say.locale, at) for at in (begins, opened.until))
        day = day_in_words(say.texts, say.locale, begins)
        return say("watch-told-day", day=day, since=first, until=last)
    return say("watch-told-when", since=since, until=until)


def told_of_erasing(say: Words, opened: Opened) -> str:
    """For whoever had a conversation there; nobody knows any more who that was."""
    until = opened.until or opened.erased_at or opened.since
    return say(
        "watch-gone",
        since=date_in_words(say.texts, say.locale, opened.since),
        until=date_in_words(say.texts, say.locale, until),
    )


def left(say: Words) -> Screen:
    hide = button(say("shell-hide"), DOOR_HIDE)
    return Screen(text(say("watch-left")), buttons(hide))
