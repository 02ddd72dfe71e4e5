"""The forms by which a worker fills in a card, one step at a time."""

from __future__ import annotations

import discord
from discord import ui

from bot.shell.limits import LONGEST_HINT
from bot.shell.pictures import upload_field
from bot.shell.views import WORDS, Field, Form, Option, Words, options_part
from bot.texts.typed_text import cut
from cogs.introductions.rules.cards import LONGEST, LONGEST_REMARK, MANDATORY, Card
from cogs.introductions.rules.team import LONGEST_NAME, Role, Secrecy

STEPS = {
    "work": ("employer", "does", "does_not"),
    "where": ("hours", "place", "languages"),
    "self": ("pronouns", "own_words"),
}
LONG = {"does", "does_not", "own_words"}
WHO = NAME, ROLE, SECRECY = ("name", "role", "secrecy")
PHOTO = "photo"


def step(say: Words, token: str, name: str, card: Card) -> Form | None:
    """Give the form of one step; None for a step that there is not."""
    door, title = f"introductions:{name}:{token}", _title(say, name)
    if name == "who":
        return Form(title, door, _who(say, card), note=say("introductions-who-note"))
    if name == "photo":
        hint = say("introductions-photo-hint")
        return Form(title, door, [upload_field(PHOTO, say("introductions-field-photo"), hint)])
    if name not in STEPS:
        return None
    return Form(title, door, [_part(say, part, card) for part in STEPS[name]])


def _title(say: Words, name: str) -> str:
    return say(f"introductions-step-{name}") if name in {*STEPS, "who", "photo"} else ""


def _part(say: Words, name: str, card: Card) -> Field:
    known = getattr(card.work if name in MANDATORY else card.own, name)
    style = discord.TextStyle.paragraph if name in LONG else discord.TextStyle.short
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=name,
        style=style,
        max_length=LONGEST[name],
        required=name in MANDATORY,
        default=known or None,
        placeholder=cut(say(f"introductions-hint-{name}"), LONGEST_HINT),
    )
    return Field(name, say(f"introductions-field-{name}"), part)


def _who(say: Words, card: Card) -> list[Field]:
    """Name, kind of work and duty, with what is known chosen: a worker changes one of them."""
    worker = card.worker
    name: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=NAME, max_length=LONGEST_NAME, default=worker.name
    )
    roles = [
        Option(say(f"introductions-role-{each}"), each, default=each == worker.role)
        for each in Role
    ]
    duties = [
        Option(say(f"introductions-secrecy-{each}"), each, default=each == worker.secrecy)
        for each in Secrecy
    ]
    role, secrecy = say("introductions-field-role"), say("introductions-field-secrecy")
    return [
        Field(NAME, say("introductions-field-name"), name),
        Field(ROLE, role, options_part(ROLE, role, roles)),
        Field(SECRECY, secrecy, options_part(SECRECY, secrecy, duties)),
    ]


def not_yet(say: Words, key: str) -> Form:
    """An admin says what should be different."""
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=WORDS, style=discord.TextStyle.paragraph, max_length=LONGEST_REMARK
    )
    label = say("introductions-field-remark")
    return Form(
        say("introductions-not-yet"), f"introductions:remark:{key}", [Field(WORDS, label, part)]
    )
