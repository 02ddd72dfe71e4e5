"""What is read of a pause and a block: by who asks, by the second, by the coordinator."""

from __future__ import annotations

from datetime import datetime

from discord import ButtonStyle, TextStyle, ui

from bot.extension_points import DoorButton
from bot.shell.views import (
    Field,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    options_part,
    text,
)
from bot.texts.dates_in_words import date_in_words, day_in_words
from bot.texts.typed_text import calm
from cogs.introductions.rules.team import names
from cogs.moderation.rules import BLOCK_DAYS, LONGEST_WHY, Pause, RequestKind, RequestToken, Span
from cogs.moderation.service import RequestDetails
from cogs.questions.rules.conversation import Conversation

DAYS, WHY = "days", "why"
"""The fixed custom ids of the form's fields."""


# -- a pause ------------------------------------------------------------------------------------


def how_long(say: Words, conversation: Conversation) -> Screen:
    spans = [(say(f"moderation-span-{each}"), each) for each in Span]
    door = f"moderation:paused:{conversation.key}"
    ways = [button(label, f"{door}.{each}") for label, each in spans]
    return Screen(
        text(say("moderation-pause-how", code_name=conversation.code_name)), buttons(*ways)
    )


def paused(say: Words, pause: Pause, conversation: Conversation) -> Screen:
    until = date_in_words(say.texts, say.locale, pause.expires_at)
    return Screen(text(say("moderation-pause-set", code_name=conversation.code_name, until=until)))


def lifted(say: Words, conversation: Conversation) -> Screen:
    return Screen(text(say("moderation-pause-ended", code_name=conversation.code_name)))


# -- asking for a block -------------------------------------------------------------------------


def ask_form(say: Words, about: RequestDetails, token: RequestToken) -> Form:
    """How long, and why: the second line is read in the thread, and kept nowhere else."""
    options = [
        Option(say("moderation-days", count=days), str(days), default=days == BLOCK_DAYS[0])
        for days in BLOCK_DAYS
    ]
    return Form(
        say("moderation-block-title", code_name=about.conversation.code_name),
        f"moderation:ask:{about.conversation.key}.{token}",
        [
            Field(
                DAYS,
                say("moderation-how-long"),
                options_part(DAYS, say("moderation-how-long"), options),
            ),
            _why(say),
        ],
        note=say("moderation-form-note"),
    )


def lift_form(say: Words, about: RequestDetails, token: RequestToken) -> Form:
    return Form(
        say("moderation-lift-title", code_name=about.conversation.code_name),
        f"moderation:asklift:{about.conversation.key}.{token}",
        [_why(say)],
    )


def _why(say: Words) -> Field:
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=WHY,
        style=TextStyle.paragraph,
        placeholder=say("moderation-why-hint"),
        max_length=LONGEST_WHY,
        required=True,
    )
    return Field(WHY, say("moderation-why"), part)


def question(say: Words, about: RequestDetails, why: str) -> str:
    """What the team reads in the thread: who asks for what, why, and who may agree."""
    request = about.request
    said = [
        say(
            f"moderation-team-asks-{request.kind}",
            name=about.asks.name,
            code_name=about.conversation.code_name,
            days=request.days,
        ),
        say("moderation-team-why"),
        calm(why),
    ]
    if about.colleagues:
        who = names(say, about.colleagues)
        said.append(say("moderation-team-who", names=who, count=len(about.colleagues)))
    else:
        said.append(say("moderation-team-coordinator"))
    return "\n".join(said)


def ways(say: Words, token: RequestToken) -> list[DoorButton]:
    return [
        DoorButton(say("moderation-agree"), f"moderation:agree:{token}"),
        DoorButton(say("moderation-disagree"), f"moderation:disagree:{token}"),
    ]


def asked(say: Words, about: RequestDetails) -> Screen:
    if about.colleagues:
        return Screen(text(say("moderation-asked")))
    return Screen(text(say("moderation-asked-coordinator")))


# -- answering ----------------------------------------------------------------------------------


def to_coordinator(say: Words, about: RequestDetails, server: str) -> Screen:
    """They agree without reading a word of it: no code name, and no reason, stands here."""
    request = about.request
    said = say(
        f"moderation-coordinator-{request.kind}",
        server=server,
        name=about.asks.name,
        days=request.days,
    )
    agree, disagree = ways(say, request.token)
    return Screen(
        text(said),
        buttons(
            button(agree.label, agree.door, style=ButtonStyle.primary),
            button(disagree.label, disagree.door),
        ),
    )


def answered(say: Words, about: RequestDetails, *, agreed: bool) -> Screen:
    said = f"moderation-said-{'yes' if agreed else 'no'}-{about.request.kind}"
    return Screen(text(say(said, days=about.request.days)))


def outcome(say: Words, about: RequestDetails, name: str, until: datetime | None) -> str:
    """What the team reads of the answer; `name`: who gave it, empty for the coordinator."""
    request = about.request
    who = name or say("moderation-the-coordinator")
    if not request.agreed:
        return say("moderation-team-no", name=who)
    if request.kind is RequestKind.LIFT:
        return say("moderation-team-lifted-block", name=who)
    day = day_in_words(say.texts, say.locale, until) if until else ""
    return say("moderation-team-yes", name=who, day=day)
