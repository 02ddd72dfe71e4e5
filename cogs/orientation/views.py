"""The form, what the team reads, and what who writes or takes away sees."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from discord import TextStyle, ui

from bot.shell.boxes import DONE, WAITS
from bot.shell.views import PRIMARY, Field, Form, Part, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import day_in_words
from bot.texts.typed_text import calm, unlinked
from cogs.introductions.rules.team import Worker, signature
from cogs.orientation.rules.notes import LONGEST, Note, ToTakeAway
from cogs.questions.rules.identity import shown_apart

DOOR_NOTE = "orientation:note"
DOOR_ADJUST = "orientation:adjust"
DOOR_AWAY, DOOR_YES = "orientation:away", "orientation:yes"


def form(say: Words, key: str, typed: Mapping[str, str] | None = None) -> Form:
    fields = [_field(say, name, longest, typed or {}) for name, longest in LONGEST.items()]
    note = say("orientation-note")
    return Form(say("orientation-title"), f"{DOOR_NOTE}:{key}", fields, note=note)


def _field(say: Words, name: str, longest: int, typed: Mapping[str, str]) -> Field:
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=name,
        style=TextStyle.paragraph if name == "trend" else TextStyle.short,
        max_length=longest,
        default=typed.get(name) or None,
        required=name != "link",
    )
    return Field(name, say(f"orientation-{name}"), part, say(f"orientation-{name}-hint"))


def take_this_away(say: Words, wrong: ToTakeAway, door: str) -> Screen:
    """To its writer alone. `door`: where their words are again, to be changed."""
    if wrong.link:
        parts: list[Part] = [text(say(f"orientation-link-{wrong.link}"))]
    else:
        parts = [text(say("orientation-identity")), text(shown_apart(wrong.found))]
    adjust = buttons(button(say("orientation-adjust"), door, style=PRIMARY))
    return Screen(*parts, adjust, colour=WAITS)


def post(say: Words, note: Note, worker: Worker, key: str, until: datetime) -> Screen:
    """Without a preview: a message of components has none, and the address stands in brackets."""
    parts = [
        text(say("orientation-post", signature=signature(say, worker))),
        text("\n".join([say("orientation-shown-platform"), unlinked(calm(note.platform))])),
        text("\n".join([say("orientation-shown-trend"), unlinked(calm(note.trend))])),
    ]
    if note.link:
        parts.append(text(say("orientation-shown-link", link=f"<{note.link.address}>")))
    day = day_in_words(say.texts, say.locale, until)
    return Screen(
        *parts,
        text(say("orientation-until", day=day)),
        buttons(button(say("orientation-away"), f"{DOOR_AWAY}:{key}")),
    )


def posted(say: Words, note: Note, until: datetime) -> Screen:
    parts = [say("orientation-posted", day=day_in_words(say.texts, say.locale, until))]
    if note.link and note.link.is_shorter:
        parts.append(say("orientation-shorter", link=f"<{note.link.address}>"))
    return Screen(text("\n".join(parts)), colour=DONE)


def sure(say: Words, key: str) -> Screen:
    return Screen(
        text(say("orientation-sure")),
        buttons(button(say("orientation-sure-yes"), f"{DOOR_YES}:{key}", style=PRIMARY)),
        colour=WAITS,
    )


def taken_away(say: Words, *, is_gone: bool) -> Screen:
    return Screen(text(say("orientation-is-gone" if is_gone else "orientation-goes")), colour=DONE)
