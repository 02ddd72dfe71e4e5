"""Who is told, in words, and the first message to who said yes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import discord

from bot.core.clock import HOME
from bot.shell.boxes import NOT_DONE
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.views import Part, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import clock_in_words, day_in_words
from cogs.alarm.rules import FEWEST, AlarmContact, CallConsent, RingTimes
from cogs.introductions.rules.team import Worker, signature

FRAME = 1200
"""Characters for everything beside the list."""
NO_SHIFTS = {RingTimes.SHIFT: "never", RingTimes.DAY: "by-day", RingTimes.ALWAYS: "always"}
ASK_ANEW = "alarm:ask"
STYLE = {True: discord.ButtonStyle.primary, False: discord.ButtonStyle.secondary}


def who(
    say: Words,
    told: Sequence[AlarmContact],
    own: AlarmContact | None,
    sent: datetime | None = None,
    *,
    guild: int,
    has_shifts: bool = True,
) -> Screen:
    """Who agreed, what I chose myself, and what I can choose.

    `sent`: when a test message arrived, if that was a moment ago and none was sent now.
    `has_shifts`: of who looks; without, nothing speaks of a shift.
    """
    return Screen(
        text(say("alarm-title")),
        text(_who_agreed(say, told)),
        *_mine(say, own, sent, has_shifts=has_shifts),
        buttons(*(_choice(say, each, own, has_shifts=has_shifts) for each in RingTimes)),
        *([_more(say, own)] if own else []),
        *_unasked(say, told, own, guild),
    )


def _who_agreed(say: Words, told: Sequence[AlarmContact]) -> str:
    """By name, and whether they are enough."""
    enough = say("alarm-enough")
    if len(told) < FEWEST:
        enough = say("alarm-too-few", fewest=FEWEST, count=len(told))
    lines = [_line(say, each) for each in told]
    return "\n".join([enough, *([some(say, lines, LONGEST_SCREEN - FRAME, "\n")] if lines else [])])


def _mine(
    say: Words, own: AlarmContact | None, sent: datetime | None, *, has_shifts: bool
) -> list[Part]:
    """What I chose, until when, and what of it does not work or must be known beside it."""
    mine = [say("alarm-mine-none")]
    if own:
        year = own.until.astimezone(HOME).year
        day = day_in_words(say.texts, say.locale, own.until)
        chosen = f"alarm-mine-{_named(own.rings, has_shifts=has_shifts)}"
        mine = [say(chosen, until=f"{day} {year}")]
        if not own.reached:
            mine.append(say("alarm-closed"))
        if own.calls is CallConsent.NO and own.rings is not RingTimes.SHIFT:
            mine.append(say("alarm-mine-no-calls"))
    if sent:
        mine.append(say("alarm-tried-at", hour=clock_in_words(say.texts, say.locale, sent)))
    return [text(each) for each in mine]


def _unasked(
    say: Words, told: Sequence[AlarmContact], own: AlarmContact | None, guild: int
) -> list[Part]:
    """What is new for whoever said yes before it; and a press that asks the others."""
    found: list[Part] = []
    if own and own.must_be_asked:
        found += [text(say("alarm-calls-new")), _answers(say, guild)]
    if any(each.must_be_asked for each in told if own is None or each.account != own.account):
        found.append(buttons(button(say("alarm-ask-anew"), ASK_ANEW)))
    return found


def _answers(say: Words, guild: int) -> discord.ui.ActionRow[discord.ui.LayoutView]:
    return buttons(
        button(say("alarm-calls-yes"), f"alarm:calls:{guild}.{CallConsent.YES}"),
        button(say("alarm-calls-no"), f"alarm:calls:{guild}.{CallConsent.NO}"),
    )


def about_calls(say: Words, server: str, guild: int) -> Screen:
    """Asked of who said yes to words that named no call for help."""
    return Screen(text(say("alarm-calls-ask", server=server)), _answers(say, guild))


def calls_answered(say: Words, calls: CallConsent, rings: RingTimes) -> Screen:
    """`rings`: when it may, as they chose since; only in a shift, a yes rings nobody outside it."""
    if rings is RingTimes.SHIFT:
        return held(say)
    return Screen(text(say(f"alarm-calls-held-{calls}")))


def asked_anew(say: Words, count: int) -> Screen:
    return Screen(text(say("alarm-asked-anew", count=count)))


def to_be_asked(say: Words, server: str, told: Sequence[AlarmContact], moment: datetime) -> Screen:
    """Read in the team's channel, on a day: who must still be asked, and how."""
    who = some(say, [f"<@{each.account}>" for each in told], LONGEST_SCREEN - FRAME)
    day = day_in_words(say.texts, say.locale, moment)
    return Screen(
        text(say("alarm-to-be-asked", server=server, day=day, who=who)),
        buttons(button(say("alarm-ask-anew"), ASK_ANEW)),
    )


def _line(say: Words, told: AlarmContact) -> str:
    """A mention is shown as their name; nobody is called by it."""
    lead = say("alarm-leads") if told.coordinator else ""
    closed = say("alarm-unreached") if not told.reached else ""
    if told.must_be_asked:
        closed += say("alarm-unasked")
    elif told.rings is not RingTimes.SHIFT and told.calls is CallConsent.NO:
        closed += say("alarm-no-calls")
    when = say(f"alarm-when-{_named(told.rings, has_shifts=told.has_shifts)}")
    return say("alarm-line", who=f"<@{told.account}>", when=when, lead=lead) + closed


def _named(rings: RingTimes, *, has_shifts: bool) -> str:
    """Give the end of a text's name: who has no shifts chooses between never, by day and always."""
    return rings if has_shifts else NO_SHIFTS[rings]


def _choice(
    say: Words, rings: RingTimes, own: AlarmContact | None, *, has_shifts: bool
) -> discord.ui.Button[discord.ui.LayoutView]:
    chosen = own is not None and own.rings is rings
    label = say(f"alarm-choose-{_named(rings, has_shifts=has_shifts)}")
    return button(label, f"alarm:rings:{rings}", style=STYLE[chosen])


def _more(say: Words, own: AlarmContact) -> discord.ui.ActionRow[discord.ui.LayoutView]:
    lead = [] if own.coordinator else [button(say("alarm-lead"), "alarm:lead")]
    return buttons(*lead, button(say("alarm-leave"), "alarm:leave"))


def tried(say: Words) -> Screen:
    return Screen(text(say("alarm-tried")))


def to_coordinator(say: Words, server: str, name: str, count: int) -> Screen:
    """What a room above has to say to who leads the team; no name stays on a phone."""
    return Screen(text(say(name, server=server, count=count)))


def still(say: Words, server: str, rings: RingTimes, guild: int) -> Screen:
    """Asked a month before a yes ends."""
    return Screen(
        text(say("alarm-still", server=server)),
        buttons(button(say("alarm-still-yes"), f"alarm:still:{guild}.{rings}")),
    )


def held(say: Words) -> Screen:
    return Screen(text(say("alarm-held")))


# -- the emergency stop ---------------------------------------------------------------------------


def stopped(say: Words, *, may_open: bool) -> Screen:
    """`may_open`: whether who reads this may open the bench again."""
    if not may_open:
        by_admin = text(say("alarm-open-by-admin"))
        return Screen(text(say("alarm-stopped")), by_admin, colour=NOT_DONE)
    again = buttons(button(say("alarm-open"), "alarm:open"))
    return Screen(text(say("alarm-stopped")), again, colour=NOT_DONE)


def not_yet(say: Words, wrong: Sequence[str]) -> Screen:
    """What must be mended before it opens, each thing by its name."""
    return Screen(
        text(say("alarm-not-yet")),
        text(some(say, wrong, LONGEST_SCREEN - FRAME, "\n")),
        buttons(button(say("alarm-open"), "alarm:open")),
    )


def opened(say: Words, *, was_open: bool) -> Screen:
    return Screen(text(say("alarm-was-open" if was_open else "alarm-opened")))


def stopped_by(say: Words, server: str, worker: Worker | None, account: int) -> Screen:
    who = signature(say, worker) if worker else f"<@{account}>"
    return Screen(
        text(say("alarm-stopped-by", server=server, who=who)),
        buttons(button(say("alarm-open"), "alarm:open")),
    )


def still_stopped(say: Words, server: str, kind: str) -> Screen:
    return Screen(text(say(f"alarm-still-{kind}", server=server)))


def opened_told(say: Words, server: str) -> Screen:
    return Screen(text(say("alarm-opened-told", server=server)))
