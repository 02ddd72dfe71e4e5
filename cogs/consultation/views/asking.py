"""What who asks for a consultation sees, and fills in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from discord import TextStyle, ui

from bot.shell.boxes import DONE, RED, WAITS
from bot.shell.shared_doors import DOOR_HELP_NOW
from bot.shell.views import (
    PRIMARY,
    Field,
    Form,
    Part,
    Screen,
    Words,
    button,
    buttons,
    text,
)
from cogs.consultation.rules.consultation import (
    LONGEST,
    NEEDED,
    Consultation,
    HowUrgent,
    KnownHow,
)
from cogs.questions.rules.identity import shown_apart

DOOR_BEGIN = "consultation:begin"
DOOR_KNOWN = "consultation:known"
DOOR_URGENT = "consultation:urgent"
DOOR_WRITE = "consultation:write"
DOOR_OPEN = "consultation:open"
DOOR_ADJUST = "consultation:adjust"
DOOR_MAY_WE = "consultation:maywe"


def how_known(say: Words, source: str) -> Screen:
    """`source`: the conversation in which it was begun, if any; it stands in each key."""
    labels = [(say(f"consultation-known-{each}"), each) for each in KnownHow]
    ways = [button(label, f"{DOOR_KNOWN}:{each}.{source}") for label, each in labels]
    return Screen(text(say("consultation-begin")), text(say("consultation-how")), buttons(*ways))


def how_urgent(say: Words, known: KnownHow, source: str) -> Screen:
    labels = [(say(f"consultation-urgent-{each}"), each) for each in HowUrgent]
    ways = [button(label, f"{DOOR_URGENT}:{known}.{each}.{source}") for label, each in labels]
    return Screen(text(say("consultation-how-urgent")), buttons(*ways))


def danger_first(say: Words, lines: Sequence[str], known: KnownHow, source: str) -> Screen:
    """112 and 101 before anything else; consulting comes after."""
    door = f"{DOOR_WRITE}:{known}.{HowUrgent.NOW}.{source}"
    return Screen(
        text(say("consultation-danger")),
        *[text(each) for each in lines],
        buttons(
            button(say("consultation-danger-go-on"), door),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=RED,
    )


def may_we_first(say: Words, token: str) -> Screen:
    """Nothing of what was seen is asked yet."""
    return Screen(
        text(say("consultation-anonymous")),
        buttons(
            button(say("consultation-ask-team"), f"{DOOR_MAY_WE}:{token}", style=PRIMARY),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=WAITS,
    )


def form(say: Words, key: str, typed: Mapping[str, str] | None = None) -> Form:
    """`key`: how it is known, how urgent, where it was begun, and the token of this form."""
    fields = [_field(say, name, longest, typed or {}) for name, longest in LONGEST.items()]
    title, note = say("consultation-title"), say("consultation-note")
    return Form(title, f"{DOOR_OPEN}:{key}", fields, note=note)


def _field(say: Words, name: str, longest: int, typed: Mapping[str, str]) -> Field:
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=name,
        style=TextStyle.paragraph,
        max_length=longest,
        default=typed.get(name) or None,
        required=name in NEEDED,
    )
    label, hint = say(f"consultation-{name}"), say(f"consultation-{name}-hint")
    return Field(name, label, part, hint)


def take_this_away(say: Words, found: tuple[str, ...], door: str) -> Screen:
    """To its writer alone, each in a block of its own, so that nothing in it is a mention.

    `door`: where their words are again, to be changed.
    """
    return Screen(
        text(say("consultation-identity")),
        text(shown_apart(found)),
        buttons(button(say("consultation-adjust"), door, style=PRIMARY)),
        colour=WAITS,
    )


def asked_the_team(say: Words, consultation: Consultation) -> Screen:
    said = say("consultation-asked-team", number=consultation.number)
    return Screen(text(said), colour=DONE)


def opened(say: Words, consultation: Consultation, *, few: bool) -> Screen:
    """`few`: there is one colleague only, and the framework asks for more."""
    parts: list[Part] = [text(say("consultation-opened", number=consultation.number))]
    if few:
        parts.append(text(say("consultation-few")))
    return Screen(*parts, colour=DONE)


def answer_said(say: Words) -> Screen:
    return Screen(text(say("consultation-answer-said")), colour=DONE)
