"""Screens for ticking off helplines: which were checked, and what people are told of each."""

from __future__ import annotations

from datetime import datetime

from bot.shell.discord_limits import LONGEST_SCREEN, MOST_OPTIONS
from bot.shell.lists import some
from bot.shell.shared_doors import DOOR_CHECK_HELPLINE, DOOR_SETUP, DOOR_TICK_HELPLINES
from bot.shell.views import ButtonStyle, Option, Screen, Words, button, buttons, menu, text
from bot.shell.weeks import hours_in_one_line
from bot.texts.dates_in_words import day_in_words
from bot.texts.typed_text import units
from cogs.helplines.rules.directory_schema import ContactChannel
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import TickState
from cogs.helplines.service.verification import EntryToVerify
from cogs.helplines.views.descriptions import languages, plain, reached

MOST_EVIDENCE = 6
LEAST_EVIDENCE = 600
"""Characters kept free for how we know it."""
STATES = {
    TickState.NEVER: "helplines-check-never",
    TickState.STALE: "helplines-check-stale",
    TickState.FRESH: "helplines-check-fresh",
}


def entry_list(say: Words, lines: list[tuple[Helpline, TickState]], page: int) -> Screen:
    fresh = sum(state is TickState.FRESH for _, state in lines)
    title = say("helplines-check-title", fresh=fresh, count=len(lines))
    if fresh == len(lines):
        title = f"{title}\n{say('helplines-check-done')}"
    pages = range(0, len(lines), MOST_OPTIONS)
    first = pages[page] if page < len(pages) else 0
    options = [
        Option(line.called(say.locale), line.id, say(STATES[state]))
        for line, state in lines[first : first + MOST_OPTIONS]
    ]
    following = page + 1 if page + 1 < len(pages) else 0
    more = [button(say("helplines-check-more"), f"{DOOR_TICK_HELPLINES}:{following}")]
    back = button(say("shell-to-setup"), DOOR_SETUP)
    return Screen(
        text(title),
        *([menu(DOOR_CHECK_HELPLINE, say("helplines-check-choose"), options)] if options else []),
        buttons(*(more if len(pages) > 1 else []), back),
    )


def entry_screen(say: Words, seen: EntryToVerify, following: str | None) -> Screen:
    line = seen.shown.line
    called = f"**{plain(line.called(say.locale))}** · {languages(say, line)}"
    what = f"{called}\n{plain(line.in_language(say.locale))}"
    below = [_last(say, seen), say("helplines-check-how")]
    room = LONGEST_SCREEN - sum(map(units, (what, *below)))
    channels = some(say, [_channel(say, each) for each in line.shown], room - LEAST_EVIDENCE, "\n")
    parts = [what, channels, _evidence(say, line, room - units(channels)), *below]
    ticked = seen.state is TickState.FRESH
    door = f"helplines:{'untick' if ticked else 'tick'}:{line.id}.{seen.fingerprint}"
    name = "helplines-check-untick" if ticked else "helplines-check-tick"
    style = ButtonStyle.secondary if ticked else ButtonStyle.success
    onward = [button(say("helplines-check-next"), f"{DOOR_CHECK_HELPLINE}:{following}")]
    if not ticked and following:
        both = f"helplines:ticknext:{line.id}.{seen.fingerprint}"
        onward.insert(0, button(say("helplines-check-tick-next"), both, style=ButtonStyle.success))
    return Screen(
        *map(text, parts),
        buttons(
            button(say(name), door, style=style),
            *(onward if following else []),
            button(say("helplines-check-list"), f"{DOOR_TICK_HELPLINES}:0"),
            button(say("shell-to-setup"), DOOR_SETUP),
        ),
    )


def _channel(say: Words, channel: ContactChannel) -> str:
    return f"{reached(say, channel)} · {_hours(say, channel)}"


def _hours(say: Words, channel: ContactChannel) -> str:
    if channel.opening_hours is None:
        return say("helplines-check-hours-none")
    hours = hours_in_one_line(say, channel.opening_hours)
    if hours is None:
        return say("helplines-check-hours-odd")
    name = "helplines-check-hours" if channel.has_hours else "helplines-check-hours-unsure"
    return say(name, hours=hours)


def _evidence(say: Words, line: Helpline, room: int) -> str:
    certainty = say(f"helplines-certainty-{line.verified}")
    by = "town" if line.verified == "municipality" else "us"
    shown = [say("helplines-check-evidence", certainty=certainty, by=by)]
    for each in line.evidence[:MOST_EVIDENCE]:
        date = each.date or say("helplines-check-undated")
        link = each.url.startswith("https://") and " " not in each.url
        url = f"<{each.url}>" if link else plain(each.url)
        one = say("helplines-check-evidence-one", url=url, date=date, what=plain(each.what))
        shown.append(one)
    if line.notes:
        shown.append(f"-# {plain(line.notes)}")
    return some(say, shown, room, "\n")


def _last(say: Words, seen: EntryToVerify) -> str:
    if seen.tick is None:
        return say("helplines-check-by-nobody")
    fresh = seen.state is TickState.FRESH
    name = "helplines-check-by" if fresh else "helplines-check-by-stale"
    return say(name, who=f"<@{seen.tick.by}>", day=_day(say, seen.tick.at))


def _day(say: Words, moment: datetime) -> str:
    return day_in_words(say.texts, say.locale, moment)
