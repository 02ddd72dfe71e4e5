"""The panel: positive doors first (R3), help one tap away."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

import discord
from discord import ButtonStyle

from bot.core.alias import GuildId
from bot.extension_points import DoorButton
from bot.shell.boxes import DONE
from bot.shell.discord_limits import LONGEST_LABEL
from bot.shell.shared_doors import (
    DOOR_ACTIVITY,
    DOOR_ASK,
    DOOR_HELP_NOW,
    DOOR_IDEA,
    DOOR_MY_CONVERSATION,
    DOOR_PRIVACY,
    DOOR_SHOW,
    DOOR_WHO_IS_HERE,
    DOOR_WORRY,
)
from bot.shell.views import (
    Field,
    Form,
    Part,
    Screen,
    Words,
    box,
    button,
    buttons,
    line_field,
    text,
)
from bot.texts.dates_in_words import (
    calendar_day_in_words,
    clock_in_words,
    date_in_words,
    day_in_words,
    in_words,
)
from bot.texts.typed_text import cut
from cogs.office_hours.rules.openness import OpeningStatus, Openness, Wait
from cogs.panel.rules import PanelLink, answers
from cogs.panel.settings import PanelSettings

Tell = Callable[[datetime], str]


def words(
    say: Words,
    town: str,
    openness: Openness,
    now: datetime,
    decided: PanelSettings | None = None,
    *,
    purpose: str = "",
    safe: bool = True,
    live: bool = True,
) -> str:
    """All that the panel says. `safe`: only the team reads along.

    `live`: the bench is open. Until then nothing is said of when somebody is there.
    """
    standing = status(say, openness, now) if safe else say("panel-not-safe")
    begin = [say("panel-invitation"), standing]
    if not live:
        begin = [say("panel-trial"), say("shell-trial-closed")]
    return "\n".join(
        [
            say("panel-title", town=town),
            *begin,
            *([say("panel-purpose", purpose=purpose)] if purpose else []),
            *for_whom(say, decided),
            say("panel-bot"),
            say("shell-numbers"),
        ]
    )


def stopped(say: Words, town: str, decided: PanelSettings | None = None) -> str:
    """What it says while the bot is away on purpose. Nothing of when it comes back is known."""
    return "\n".join(
        [
            say("panel-title", town=town),
            say("panel-stopped"),
            *for_whom(say, decided),
            say("panel-bot"),
            say("shell-numbers"),
        ]
    )


def for_whom(say: Words, decided: PanelSettings | None) -> list[str]:
    if decided is None or decided.youngest is None or decided.oldest is None:
        return []
    return [say("panel-for", youngest=decided.youngest, oldest=decided.oldest)]


def decided(say: Words, kept: PanelSettings) -> Screen:
    """What an admin reads after choosing for whom the bench is."""
    return Screen(text("\n".join([say("panel-decided"), *_ages(say, kept)])), colour=DONE)


def ages(say: Words, kept: PanelSettings) -> Screen:
    """What an admin reads who only looks: what the panel says of it, and how it is changed."""
    change = buttons(button(say("panel-ages-change"), "panel:ages"))
    return Screen(text("\n".join([*_ages(say, kept), say("panel-ages-why")])), change)


def _ages(say: Words, kept: PanelSettings) -> list[str]:
    return for_whom(say, kept) or [say("panel-ages-none")]


YOUNGEST_FIELD, OLDEST_FIELD = "youngest", "oldest"
LONGEST_AGE = 2


def ages_form(say: Words, token: str, kept: PanelSettings) -> Form:
    """Its key carries what it was drawn from: another admin may decide meanwhile."""
    return Form(
        say("panel-ages-title"),
        f"panel:ages:{kept.fingerprint}.{token}",
        [
            _age_field(say, YOUNGEST_FIELD, kept.youngest),
            _age_field(say, OLDEST_FIELD, kept.oldest),
        ],
    )


def _age_field(say: Words, name: str, kept: int | None) -> Field:
    return line_field(
        name,
        say(f"panel-option-{name}-label"),
        hint=say(f"panel-option-{name}-about"),
        longest=LONGEST_AGE,
        filled=str(kept) if kept else "",
        needed=False,
    )


def hung(say: Words) -> Screen:
    return Screen(text(say("panel-hung")))


def status(say: Words, openness: Openness, now: datetime) -> str:
    if openness.stopped or openness.last_day:
        return _takes_nobody(say, openness.last_day)
    if openness.status is OpeningStatus.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("panel-open", until=until, answers=say(answers(openness)))
    if openness.paused and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("panel-paused", until=until)
    name, facts = _why(say, openness)
    if openness.opens_at is None:
        return say(f"{name}-unknown", **facts)
    if openness.wait is Wait.TOO_LONG:
        day = day_in_words(say.texts, say.locale, openness.opens_at)
        return say(f"{name}-after", day=day, **facts)
    return say(name, when=in_words(say.texts, say.locale, openness.opens_at, now), **facts)


def _takes_nobody(say: Words, last_day: date | None) -> str:
    if last_day is None:
        return say("panel-intake-stopped")
    day = calendar_day_in_words(say.texts, say.locale, last_day)
    return say("panel-last-day", day=day)


def _why(say: Words, openness: Openness) -> tuple[str, dict[str, str]]:
    """Why nobody is there: the town's own holiday before a public one, and hours before people."""
    if openness.status is OpeningStatus.NOBODY:
        return "panel-nobody", {}
    if openness.holiday:
        return "panel-holiday", {"words": _one_line(openness.holiday)}
    if openness.feast:
        return "panel-feast", {"feast": say("hours-feast", which=openness.feast)}
    return "panel-closed", {}


def _one_line(words: str) -> str:
    return " ".join(words.replace("<", "<\u200b").split())


@dataclass(frozen=True, slots=True)
class DrawnPanel:
    """A panel to show, and a fingerprint of it, which leaves out when it was looked at."""

    screen: Screen
    shown: str


def drawn(say: Words, said: str, now: datetime) -> DrawnPanel:
    screen = panel(say, said)
    shown = fingerprint(screen)
    line = next(part for part in screen.walk_children() if isinstance(part, discord.ui.TextDisplay))
    line.content = _told(say, said, now)
    return DrawnPanel(screen, shown)


def panel(say: Words, said: str, looked: datetime | None = None) -> Screen:
    return Screen(
        box(text(_told(say, said, looked)), colour=discord.Colour.teal()),
        buttons(
            button(say("panel-ask"), DOOR_ASK, emoji="💬", style=ButtonStyle.primary),
            button(say("panel-idea"), DOOR_IDEA, emoji="💡"),
            button(say("panel-activity"), DOOR_ACTIVITY, emoji="🔎"),
            button(say("panel-show"), DOOR_SHOW, emoji="🎨"),
            button(say("panel-worry"), DOOR_WORRY, emoji="💭"),
        ),
        buttons(
            button(say("panel-who"), DOOR_WHO_IS_HERE, emoji="👋"),
            button(say("panel-inbox"), DOOR_MY_CONVERSATION, emoji="📥"),
            button(say("panel-privacy"), DOOR_PRIVACY, emoji="🔒"),
        ),
        buttons(button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")),
    )


def _told(say: Words, said: str, looked: datetime | None) -> str:
    # Discord counts on by itself: a bot that died hours ago is seen to be hours old.
    ago = discord.utils.format_dt(looked, "R") if looked else ""
    return f"{said}\n{say('panel-looked', ago=ago)}"


def line(say: Words, openness: Openness, now: datetime) -> str:
    """The status in a few words, for under the bot's name."""
    until = partial(clock_in_words, say.texts, say.locale)
    return _line(say, openness, until, lambda opens: in_words(say.texts, say.locale, opens, now))


def dated_line(say: Words, openness: Openness) -> str:
    """The same for a message that may be read a day later: no 'today', no 'tomorrow'."""
    date = partial(date_in_words, say.texts, say.locale)
    return _line(say, openness, date, date)


def _line(say: Words, openness: Openness, until: Tell, when: Tell) -> str:
    if openness.stopped:
        return say("shell-line-stopped")
    if openness.status is OpeningStatus.OPEN and openness.closes_at:
        return say("panel-line-open", until=until(openness.closes_at))
    if openness.status is OpeningStatus.CLOSED and openness.holiday:
        return say("panel-line-holiday")
    if openness.opens_at is None:
        return say("panel-line-neutral")
    return say("panel-line-opens", when=when(openness.opens_at))


def direct(
    say: Words,
    ways: Sequence[PanelLink],
    key: str,
    choices: Mapping[GuildId, Sequence[DoorButton]],
    *,
    elsewhere: bool = False,
) -> Screen:
    """The one answer to a direct message; the key makes it possible to find it again.

    `choices`: what can be done from here for each bench; the first is meant for most. `elsewhere`:
    there are benches, and none of which we know that they may be there.
    """
    none = "panel-direct-elsewhere" if elsewhere else "panel-direct-nowhere"
    help_now = button(say("shell-help-now"), f"{DOOR_HELP_NOW}:{key}", emoji="🆘")
    return Screen(
        text(say("panel-direct")),
        text(say("panel-direct-ask" if ways else none)),
        *(part for each in ways for part in _bench(say, each, choices.get(each.guild, ()))),
        text(say("questions-meanwhile")),
        buttons(help_now),
    )


def _bench(say: Words, way: PanelLink, choices: Sequence[DoorButton]) -> list[Part]:
    line = say("panel-direct-town", town=way.town, line=dated_line(say, way.openness))
    can = [button(each.label, each.door) for each in choices]
    for first in can[:1]:
        first.style = ButtonStyle.primary
    return [text(line), buttons(*can, _link(say, way))]


def _link(say: Words, way: PanelLink) -> discord.ui.Button[discord.ui.LayoutView]:
    label = say("panel-direct-go", town=way.town)
    return discord.ui.Button(label=cut(label, LONGEST_LABEL), url=way.link)


def fingerprint(screen: Screen) -> str:
    """Tell two panels apart by all that is on them, so that new buttons reach an old panel too."""
    parts = [part.to_component_dict() for part in screen.children]
    drawn = json.dumps(parts, sort_keys=True)
    return hashlib.sha256(drawn.encode()).hexdigest()
