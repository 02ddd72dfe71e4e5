"""What is read of a handover: by who hands over, by the team in the thread, by the young person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

import discord
from discord import ButtonStyle, ui

from bot.extension_points import DoorButton
from bot.shell.discord_limits import LONGEST_HINT, LONGEST_LABEL, MOST_OPTIONS
from bot.shell.lists import in_menus
from bot.shell.shared_doors import (
    DOOR_CLOSE_CONVERSATION,
    DOOR_CONVERSATION,
    DOOR_HELP_NOW,
    DOOR_HIDE,
)
from bot.shell.views import (
    Field,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    menu,
    options_part,
    text,
)
from bot.texts.dates_in_words import date_in_words, day_in_words
from bot.texts.typed_text import calm, cut, units
from cogs.handover.rules import LONGEST
from cogs.handover.service import HandoverDetails, KnownHours
from cogs.introductions.rules.team import Worker, signature
from cogs.questions.rules.conversation import Conversation, is_unsafe
from cogs.questions.service.hooks import Offer

TO, AGREED, NEXT = "to", "agreed", "next"
"""The fixed custom ids of the form's fields."""
MOST_MENUS = 8
"""Of 25 colleagues each; with their rows they stay under the parts of one screen (Discord)."""
MOST_OPEN = 8
"""Conversations on one screen, with two buttons each; the rest stands in the team's channel."""


# -- for workers --------------------------------------------------------------------------------


def choose(say: Words, conversation: Conversation, colleagues: Sequence[Worker]) -> Screen:
    """To whom, where a form's one menu does not hold them all: a menu for each 25 names."""
    listed = _options(say, sorted(colleagues, key=lambda each: each.name.casefold()))
    menus = [
        menu(f"handover:to:{conversation.key}.{first}", _from_to(say, page), page)
        for first, page in in_menus(listed)[:MOST_MENUS]
    ]
    return Screen(text(say("handover-choose", code_name=conversation.code_name)), *menus)


def _from_to(say: Words, page: Sequence[Option]) -> str:
    return say("handover-from-to", first=page[0].label, last=page[-1].label)


def _options(say: Words, colleagues: Sequence[Worker], *, chosen: bool = False) -> list[Option]:
    return [
        Option(each.name, str(each.account), say(f"introductions-role-{each.role}"), default=chosen)
        for each in colleagues
    ]


def fit_in_a_form(colleagues: Sequence[Worker]) -> bool:
    return len(colleagues) <= MOST_OPTIONS


def form(
    say: Words,
    conversation: Conversation,
    colleagues: Sequence[Worker],
    token: str,
    filled: Mapping[str, str] | None = None,
) -> Form:
    """To whom, and the two lines that only the team reads; 25 at most, one is chosen already."""
    known = filled or {}
    listed = _options(say, colleagues, chosen=len(colleagues) == 1)
    return Form(
        say("handover-title", code_name=conversation.code_name),
        f"handover:ask:{conversation.key}.{token}",
        [
            Field(TO, say("handover-to"), options_part(TO, say("handover-to-hint"), listed)),
            _line(say, AGREED, known),
            _line(say, NEXT, known),
        ],
        note=say("handover-form-note", code_name=conversation.code_name),
    )


def _line(say: Words, name: str, filled: Mapping[str, str]) -> Field:
    label = "handover-agreed" if name == AGREED else "handover-next"
    part: ui.TextInput[Any] = ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph,
        placeholder=cut(say(f"{label}-hint"), LONGEST_HINT),
        max_length=LONGEST,
        required=True,
        default=filled.get(name) or None,
    )
    return Field(name, say(label), part)


def note(say: Words, giver: Worker, taker: Worker, agreed: str, then: str) -> str:
    """What stands in the thread, signed; the inbox never shows it."""
    return "\n".join(
        [
            signature(say, giver),
            say("handover-note", to=taker.name),
            say("handover-note-agreed"),
            calm(agreed),
            say("handover-note-next"),
            calm(then),
        ]
    )


def asked(say: Words, asked_of: HandoverDetails) -> Screen:
    code_name, to = asked_of.conversation.code_name, asked_of.taker.name
    return Screen(text(say("handover-asked", code_name=code_name, to=to)))


def still_open(say: Words, own: Sequence[Conversation]) -> Screen:
    """What a worker can do with each of their own before they go; nothing is a choice too."""
    if not own:
        return Screen(text(say("handover-open-none")))
    parts: list[ui.Item[Any]] = [text(say("handover-open-title"))]
    for each in own[:MOST_OPEN]:
        parts += [
            text(_named(say, each)),
            buttons(
                button(say("questions-close"), f"{DOOR_CLOSE_CONVERSATION}:{each.key}"),
                button(say("handover-begin"), f"handover:begin:{each.key}"),
            ),
        ]
    if len(own) > MOST_OPEN:
        parts.append(text(say("handover-open-more", count=len(own) - MOST_OPEN)))
    return Screen(*parts)


def _named(say: Words, conversation: Conversation) -> str:
    name = conversation.code_name
    return say("handover-open-call", code_name=name) if is_unsafe(conversation) else f"**{name}**"


def briefing(say: Words, worker: Worker, found: Sequence[HandoverDetails]) -> list[str]:
    """What a worker reads of handovers at the start and before the end of a shift."""
    given = [each for each in found if each.taker.account == worker.account]
    given.sort(key=lambda each: each.giver.name)
    lines = []
    for name, group in groupby(given, key=lambda each: each.giver.name):
        names = [each.conversation.code_name for each in group]
        listed = ", ".join(f"**{each}**" for each in names)
        lines.append(say("handover-brief-from", name=name, count=len(names), names=listed))
    return lines + [
        say("handover-brief-asked", code_name=each.conversation.code_name, to=each.taker.name)
        for each in found
        if each.giver.account == worker.account
    ]


# -- for the young person -----------------------------------------------------------------------


def question(say: Words, asked_of: HandoverDetails, known: KnownHours) -> Offer:
    """Whether a colleague may go on; who that is, in the fixed sentence of their role (R2).

    The role stands first: what someone of that role thinks about says nothing of who reads it.
    """
    giver, taker = asked_of.giver.name, asked_of.taker
    offer = asked_of.handover.offer
    lines = [
        say("handover-automatic"),
        f"{_why(say, giver, known)} {say('handover-may', to=taker.name)}",
        say(f"handover-about-{taker.role}", to=taker.name),
        *_when_taker_is_there(say, taker.name, known),
        say("handover-why", to=taker.name),
    ]
    yes = DoorButton(say("handover-yes", to=taker.name), f"handover:yes:{offer}")
    no = DoorButton(_no(say, giver, known), f"handover:no:{offer}")
    return Offer("\n".join(lines), (yes, no))


def _when_taker_is_there(say: Words, taker: str, known: KnownHours) -> list[str]:
    if known.taker_at is None:
        return [] if known.is_taker_here else [say("handover-taker-away", to=taker)]
    when = date_in_words(say.texts, say.locale, known.taker_at)
    return [say("handover-taker-next", to=taker, when=when)]


def _why(say: Words, giver: str, known: KnownHours) -> str:
    if known.away:
        day = day_in_words(say.texts, say.locale, known.away.noon)
        return say("handover-away", name=giver, day=day)
    return say("handover-stops" if known.stops else "handover-passes", name=giver)


def _no(say: Words, giver: str, known: KnownHours) -> str:
    """With when they are there next, as far as that is known and fits on a button."""
    label = say("handover-no", name=giver)
    if known.next_at:
        when = date_in_words(say.texts, say.locale, known.next_at)
        label = say("handover-no-until", name=giver, when=when)
    elif known.away:
        day = day_in_words(say.texts, say.locale, known.away.noon)
        label = say("handover-no-after", name=giver, day=day)
    return label if units(label) <= LONGEST_LABEL else say("handover-no", name=giver)


def goes_on(say: Words, moved: HandoverDetails, known: KnownHours) -> Offer:
    """After their yes, until that colleague has said something: nothing to choose."""
    goes_on = say("handover-goes-on", who=signature(say, moved.taker))
    return Offer(_and_when(say, goes_on, moved, known), ())


def said_yes(say: Words, moved: HandoverDetails, known: KnownHours) -> Screen:
    said = say("handover-said-yes", to=moved.taker.name)
    return _done(say, moved, _and_when(say, said, moved, known))


def _and_when(say: Words, said: str, moved: HandoverDetails, known: KnownHours) -> str:
    """With whom to talk as long as the colleague is not there, and when they are, if known."""
    if known.is_taker_here:
        return said
    to, when = moved.taker.name, _when_taker_is_there(say, moved.taker.name, known)
    away = [] if known.taker_at is None else [say("handover-taker-away", to=to)]
    return "\n".join([said, " ".join([*away, *when, say("handover-until-then")])])


def said_no(say: Words, kept: HandoverDetails) -> Screen:
    return _done(say, kept, say("handover-said-no"))


def _done(say: Words, about: HandoverDetails, words: str) -> Screen:
    key = about.conversation.key
    return Screen(
        text(words),
        buttons(
            button(
                say("questions-inbox"),
                f"{DOOR_CONVERSATION}:{key}",
                emoji="📥",
                style=ButtonStyle.primary,
            ),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )
