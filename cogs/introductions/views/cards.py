"""Cards as people see them: posted, on `/kaart` with its forms, and for an admin to sign."""

from __future__ import annotations

from typing import Any

import discord
from discord import ButtonStyle, ui

from bot.shell.discord_limits import BUTTONS_IN_ROW, LONGEST_HINT, LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.pictures import beside, picture, upload_field
from bot.shell.shared_doors import DOOR_ASK, DOOR_IS_IT_REAL
from bot.shell.views import (
    WORDS,
    Box,
    Field,
    Form,
    Option,
    Screen,
    Words,
    box,
    button,
    buttons,
    options_part,
    text,
)
from bot.shell.weeks import told as hours_told
from bot.texts.typed_text import cut
from cogs.introductions.rules import cards as rules
from cogs.introductions.rules.cards import (
    LONGEST,
    LONGEST_REMARK,
    MANDATORY,
    Card,
    CardState,
    Draft,
)
from cogs.introductions.rules.team import LONGEST_NAME, Role, Secrecy
from cogs.introductions.views.absences import last_day

MOST_WAITING = 4 * BUTTONS_IN_ROW
"""Buttons to look at what waits for a signature."""
FRAME = 500
"""Characters beside the list of everyone."""
GREEN = discord.Colour.teal()


def drawn(say: Words, card: Card) -> Box:
    """A card, with its photo beside the words."""
    told = text(words(say, card))
    if card.own.photo is None:
        return box(told, colour=GREEN)
    return box(beside(told, say("introductions-photo-alt", name=card.worker.name)), colour=GREEN)


def words(say: Words, card: Card) -> str:
    hours = hours_told(say, card.work.hours_osm, card.work.hours)
    return rules.words(say, card, hours, last_day(say, card.away) if card.away else "")


def photo_of(card: Card) -> list[discord.File]:
    return [picture(card.own.photo)] if card.own.photo else []


def published_card(say: Words, card: Card, key: str) -> Screen:
    """A published card, as it stands for everyone."""
    return Screen(
        drawn(say, card),
        buttons(
            button(say("introductions-real"), f"{DOOR_IS_IT_REAL}:{key}"),
            button(say("questions-ask"), DOOR_ASK, emoji="💬"),
        ),
        files=photo_of(card),
        signed=True,
    )


def shown(say: Words, card: Card) -> str:
    """The fingerprint of what stands in the introductions channel."""
    return rules.fingerprint(words(say, card), card.own.photo)


def own(say: Words, draft: Draft, published: Card | None) -> Screen:
    """`/kaart`: the card as it is, what is still missing, and a door to each part."""
    card = draft.card
    return Screen(
        text(progress(say, draft, published)),
        drawn(say, card),
        *([text(say("introductions-hours-change"))] if card.work.hours_osm else []),
        buttons(
            button(say("introductions-step-work"), "introductions:fill:work"),
            button(say("introductions-step-where"), "introductions:fill:where"),
            button(say("introductions-step-self"), "introductions:fill:self"),
            button(say("introductions-step-photo"), "introductions:fill:photo"),
            button(say("introductions-step-who"), "introductions:fill:who"),
        ),
        buttons(
            button(
                say("introductions-sign-ask"), "introductions:request", style=ButtonStyle.primary
            ),
            *(
                [button(say("introductions-no-photo"), "introductions:nophoto")]
                if card.own.photo
                else []
            ),
        ),
        files=photo_of(card),
    )


def progress(say: Words, draft: Draft, published: Card | None) -> str:
    said = [say(f"introductions-state-{rules.state(draft, published).name.lower()}")]
    if missing := rules.missing(draft.card.work):
        parts = " · ".join(say(f"introductions-field-{name}") for name in missing)
        said.append(say("introductions-missing", parts=parts))
    if published and not draft.proposal and not rules.says_the_same(draft.card, published):
        said.append(say("introductions-changed"))
    if draft.remark:
        said.append(say("introductions-remarked", remark=draft.remark))
    return "\n".join(said)


def requested(say: Words, draft: Draft, changes: tuple[str, ...] = ()) -> Screen:
    """What admins sign: the whole card, as it will stand, and what of it is another than now."""
    key, name = draft.proposal, draft.card.worker.name
    parts = ", ".join(say(f"introductions-field-{each}") for each in changes)
    changed = say("introductions-changes", parts=parts) if parts else ""
    return Screen(
        text(f"{say('introductions-requested', name=name)}\n{changed}".strip()),
        drawn(say, draft.card),
        buttons(
            button(
                say("introductions-sign"), f"introductions:sign:{key}", style=ButtonStyle.success
            ),
            button(say("introductions-not-yet"), f"introductions:notyet:{key}"),
        ),
        files=photo_of(draft.card),
    )


def outcome(words: str) -> Screen:
    return Screen(text(words))


def alone(say: Words, key: str) -> Screen:
    """An admin is about to sign the own card: somebody else should, where there is somebody."""
    return Screen(
        text(say("introductions-own-card")),
        buttons(button(say("introductions-alone"), f"introductions:alone:{key}")),
    )


def listed(say: Words, found: list[tuple[Card, CardState, str | None]]) -> Screen:
    """`/werker kaarten`: how far everyone is, and what waits for a signature."""
    lines = [_how_far(say, card, state) for card, state, _ in found]
    told = some(say, lines, LONGEST_SCREEN - FRAME, "\n") or say("introductions-nobody")
    return Screen(text(told), *_to_sign(say, [(card, key) for card, _, key in found if key]))


def _to_sign(say: Words, waiting: list[tuple[Card, str]]) -> list[ui.Item[Any]]:
    if not waiting:
        return []
    each = [
        button(card.worker.name, f"introductions:look:{key}")
        for card, key in waiting[:MOST_WAITING]
    ]
    hint, later = say("introductions-look"), len(waiting) - len(each)
    if later:
        hint = f"{hint}\n{say('introductions-look-later', count=later)}"
    rows = [each[n : n + BUTTONS_IN_ROW] for n in range(0, len(each), BUTTONS_IN_ROW)]
    return [ui.Separator(), text(hint), *(buttons(*row) for row in rows)]


def _how_far(say: Words, card: Card, state: CardState) -> str:
    far = say(f"introductions-far-{state.name.lower()}")
    return say("introductions-how-far", name=card.worker.name, far=far)


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


def remark_form(say: Words, key: str) -> Form:
    """An admin says what should be different."""
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=WORDS, style=discord.TextStyle.paragraph, max_length=LONGEST_REMARK
    )
    label = say("introductions-field-remark")
    return Form(
        say("introductions-not-yet"), f"introductions:remark:{key}", [Field(WORDS, label, part)]
    )
