"""The classes that screens, forms and buttons are made of. The rooms give them their words.

Nothing here waits for a click. discord.py keeps a view or modal in memory to wait for one, mixes
up forms with the same id, and forgets all of it at a restart. So a screen is finished before it is
sent, and every click and submit comes in through one door (`bot.shell.client`), by its custom id
alone: `room:thing` or `room:thing:key`. That survives any restart.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import discord
from discord import ui

from bot.services import Services
from bot.shell.discord_limits import (
    LONGEST_FIELD_LABEL,
    LONGEST_HINT,
    LONGEST_LABEL,
    LONGEST_OPTION,
    LONGEST_PLACEHOLDER,
    LONGEST_TITLE,
)
from bot.shell.fitting import cut_to_fit
from bot.shell.shared_doors import DOOR_HELP_NOW
from bot.shell.uploads import Upload, chosen_members, uploads
from bot.texts.catalogue import Texts
from bot.texts.typed_text import cut

WORDS = "words"
"""The custom id of the field that holds a person's own words; they are given back on failure."""
ONE_OF = discord.ComponentType.radio_group.value
NOBODY = discord.AllowedMentions.none()
"""Whom an edit may mention, and every message that calls nobody by name."""
ButtonStyle = discord.ButtonStyle
Part = ui.Item[Any]
Box = ui.Container[Any]
Row = ui.ActionRow[Any]
Button = ui.Button[Any]
TextPart = ui.TextDisplay[Any]


@dataclass(frozen=True, slots=True)
class Words:
    """The texts, in one language."""

    texts: Texts
    locale: str
    notice: str = ""
    """Where the full privacy notice stands; its part for parents is `#parents`."""

    def __call__(self, name: str, /, **facts: str | int) -> str:
        known = None if facts else self.texts.known.get((self.locale, name))
        return known or self.texts.say(self.locale, name, **facts)


def server_words(services: Services) -> Words:
    """In the language that the bot speaks where everyone on a server reads along."""
    return Words(services.texts, services.language)


class Screen(ui.LayoutView):
    """A finished message, drawn and sent once; `signed`: with a worker's name and role on it.

    `colour`: what its box says of how things stand, once only one person sees it (`boxes`).
    """

    def __init__(
        self,
        *parts: ui.Item[Any],
        files: Iterable[discord.File] = (),
        signed: bool = False,
        colour: discord.Colour | None = None,
    ) -> None:
        super().__init__(timeout=None)
        self.files, self.signed, self.colour = [*files], signed, colour
        for part in parts:
            self.add_item(part)
        self.cut_by = cut_to_fit(self.walk_children())
        self.stop()


def text(content: str, mark: int | None = None) -> ui.TextDisplay[Any]:
    """Give a piece of text; `mark` numbers it, so that it can be found again."""
    return ui.TextDisplay(content, id=mark) if mark else ui.TextDisplay(content)


def box(*parts: ui.Item[Any], colour: discord.Colour | None = None) -> ui.Container[Any]:
    return ui.Container(*parts, accent_colour=colour)


def buttons(*each: ui.Button[Any]) -> ui.ActionRow[Any]:
    return ui.ActionRow(*each)


PRIMARY = discord.ButtonStyle.primary
"""The one button of a screen that most people came for."""


def button(
    label: str,
    door: str,
    *,
    emoji: str | None = None,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
) -> ui.Button[Any]:
    """Give a button that leads to a door. It has words; an emoji only accompanies them (R35).

    The one to the crisis card is red wherever it stands, so that the eye finds it.
    """
    if door_and_key(door)[0] == DOOR_HELP_NOW:
        style = discord.ButtonStyle.danger
    return ui.Button(label=cut(label, LONGEST_LABEL), custom_id=door, emoji=emoji, style=style)


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a menu; `value` comes back in `MenuSelection`."""

    label: str
    value: str
    about: str = ""
    default: bool = False


def menu(door: str, hint: str, options: Iterable[Option], *, most: int = 1) -> ui.ActionRow[Any]:
    """Give a menu to choose from on a screen: one to 25 options (Discord)."""
    return ui.ActionRow(options_part(door, hint, options, most=most))


def options_part(
    name: str, hint: str, options: Iterable[Option], *, least: int = 1, most: int = 1
) -> ui.Select[Any]:
    """Give the same menu as the part of a form's `Field`."""
    listed = [
        discord.SelectOption(
            label=cut(each.label, LONGEST_OPTION),
            value=each.value,
            description=cut(each.about, LONGEST_OPTION) if each.about else None,
            default=each.default,
        )
        for each in options
    ]
    return ui.Select(
        custom_id=name,
        placeholder=cut(hint, LONGEST_PLACEHOLDER),
        options=listed,
        min_values=least,
        max_values=min(most, len(listed)),
        required=least > 0,
    )


def one_of(name: str, options: Iterable[Option], *, needed: bool = False) -> ui.RadioGroup[Any]:
    """Give a form's part with ten options in sight at most; what is picked comes in `chosen`."""
    return ui.RadioGroup(
        custom_id=name,
        options=[
            discord.RadioGroupOption(label=cut(each.label, LONGEST_OPTION), value=each.value)
            for each in options
        ],
        required=needed,
    )


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled field of a form. `name` is its fixed custom id."""

    name: str
    label: str
    part: ui.Item[Any]
    hint: str | None = None


def words_field(
    label: str, *, hint: str, longest: int, filled: str = "", needed: bool = True
) -> Field:
    """Give the field for a person's own words; `filled`: what stands in it, to be changed.

    `needed`: whether the form goes only with something in it.
    """
    part: ui.TextInput[Any] = ui.TextInput(
        custom_id=WORDS,
        style=discord.TextStyle.paragraph,
        placeholder=cut(hint, LONGEST_HINT),
        max_length=longest,
        default=filled or None,
        required=needed,
    )
    return Field(WORDS, label, part)


def line_field(
    name: str, label: str, *, hint: str, longest: int, filled: str = "", needed: bool = True
) -> Field:
    """Give the field for one line, which comes back by its name; `filled`: what stands in it."""
    part: ui.TextInput[Any] = ui.TextInput(
        custom_id=name, max_length=longest, default=filled or None, required=needed
    )
    return Field(name, label, part, hint)


class Form(ui.Modal):
    """A window to fill in. Its id is new each time: two people never share one."""

    def __init__(self, title: str, door: str, fields: Iterable[Field], *, note: str = "") -> None:
        super().__init__(title=cut(title, LONGEST_TITLE), custom_id=door, timeout=None)
        if note:
            self.add_item(ui.TextDisplay(note))
        for each in fields:
            label = cut(each.label, LONGEST_FIELD_LABEL)
            hint = cut(each.hint or "", LONGEST_HINT)
            self.add_item(ui.Label(text=label, description=hint or None, component=each.part))
        self.stop()


@dataclass(frozen=True, slots=True)
class Filled:
    """What came back from a form, by field name: text, chosen ids, files; and who was chosen."""

    key: str
    text: Mapping[str, str]
    chosen: Mapping[str, tuple[str, ...]]
    files: Mapping[str, tuple[Upload, ...]] = field(default_factory=dict)
    members: Mapping[int, frozenset[int]] = field(default_factory=dict)

    @property
    def words(self) -> str:
        return self.text.get(WORDS, "")

    @property
    def typed(self) -> str:
        """All that someone typed, to give back when it was not taken."""
        return self.words or "\n\n".join(filter(None, self.text.values()))


def filled(key: str, data: Mapping[str, Any]) -> Filled:
    """Read a submit as Discord sends it, whichever process opened the form."""
    fields = [part.get("component") or {} for part in data.get("components", ())]
    named = [each for each in fields if "custom_id" in each]
    one = {f["custom_id"]: f["value"] for f in named if f.get("type") == ONE_OF and f.get("value")}
    text = {
        f["custom_id"]: str(f["value"]) for f in named if "value" in f and f.get("type") != ONE_OF
    }
    several = {f["custom_id"]: tuple(f["values"]) for f in named if "values" in f}
    chosen = several | {name: (str(value),) for name, value in one.items()}
    return Filled(key, text, chosen, uploads(data, chosen), chosen_members(data))


@dataclass(frozen=True, slots=True)
class MenuSelection:
    """What someone picked from a menu on a screen. Anybody can forge it: check the values."""

    key: str
    values: tuple[str, ...]


Method = TypeVar("Method", bound=Callable[..., Awaitable[None]])


def pressed(door: str) -> Callable[[Method], Method]:
    """Mark a cog's method as the answer to a button: `(interaction, key)`."""
    return _marked("press", door)


def submitted(door: str) -> Callable[[Method], Method]:
    """Mark a cog's method as the answer to a form: `(interaction, filled)`."""
    return _marked("submit", door)


def chosen(door: str) -> Callable[[Method], Method]:
    """Mark a cog's method as the answer to a menu: `(interaction, chosen)`."""
    return _marked("choose", door)


def _marked(kind: str, door: str) -> Callable[[Method], Method]:
    def mark(method: Method) -> Method:
        method.__door__ = (kind, door)  # type: ignore[attr-defined] # read back by `bot.shell.doors`
        return method

    return mark


def door_and_key(custom_id: str) -> tuple[str, str]:
    """Split `room:thing:key`; the key may be empty."""
    room, _, rest = custom_id.partition(":")
    thing, _, key = rest.partition(":")
    return f"{room}:{thing}", key
