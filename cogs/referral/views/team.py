"""What the team sees: menus to choose from, the form, and what is said to the young person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import discord

from bot.shell.lists import in_menus, some
from bot.shell.views import (
    Field,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    menu,
    text,
)
from bot.texts.dates_in_words import day_in_words
from cogs.helplines.rules.directory_schema import Topic
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.search import HelplineMatch
from cogs.introductions.rules import names_in_order
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import NextStep, Offer
from cogs.referral.rules import Outcome, Referral, asking, choosing
from cogs.referral.service.referrals import Brief

ANY = "any"
ROOM_FOR_TODAY = 700
"""Characters for what is asked today; each conversation's card has it too."""
SENTENCE, PARTNER = "sentence", "partner"


def topics(say: Words, conversation: Conversation, known: Iterable[Topic]) -> Screen:
    options = [Option(say("referral-topic-any"), ANY)]
    options += [Option(topic.in_language(say.locale), topic.id) for topic in known]
    menus = [
        menu(
            f"referral:topic:{conversation.key}.{number}",
            say("referral-topic-more" if number else "referral-topic"),
            page,
        )
        for number, (_, page) in enumerate(in_menus(options))
    ]
    title = say("referral-topic-title", code_name=conversation.code_name)
    return Screen(text(title), *menus)


def doors(
    say: Words,
    conversation: Conversation,
    found: Sequence[HelplineMatch],
    topic: str = "",
    page: int = 0,
) -> Screen:
    """One page of the doors for a topic, empty for any; after the last comes the first."""
    pages = in_menus([_option(say, door) for door in found])
    _, options = pages[page % len(pages)]
    key, more = conversation.key, []
    if len(pages) > 1:
        further = f"referral:further:{key}.{topic or ANY}.{(page + 1) % len(pages)}"
        more = [button(say("referral-further"), further)]
    return Screen(
        text(say("referral-pick-title", code_name=conversation.code_name)),
        menu(f"referral:pick:{key}", say("referral-pick"), options, most=choosing.MOST),
        buttons(*more, button(say("referral-back"), f"referral:topics:{key}")),
    )


def _option(say: Words, door: HelplineMatch) -> Option:
    about = door.line.in_language(say.locale)
    if door.is_open:
        about = say("referral-pick-open", about=about)
    return Option(door.line.called(say.locale), choosing.code(door.line.id), about)


def form(
    say: Words,
    conversation: Conversation,
    token: str,
    picked: tuple[Helpline, ...],
    *,
    may_hand_over: bool,
) -> Form:
    """The sentence of one's own; one for the partner only where that was chosen (R53)."""
    entries = names_in_order(say, [line.called(say.locale) for line in picked])
    codes = "-".join(choosing.code(line.id) for line in picked)
    fields = [_field(say, SENTENCE, choosing.LONGEST_SENTENCE)]
    if may_hand_over:
        fields.append(_field(say, PARTNER, choosing.LONGEST_FOR_PARTNER))
    note = "referral-form-note" if may_hand_over else "referral-form-note-closed"
    return Form(
        say("referral-form-title", code_name=conversation.code_name),
        f"referral:say:{conversation.key}.{token}.{codes}",
        fields,
        note=say(note, entries=entries),
    )


def _field(say: Words, name: str, longest: int) -> Field:
    label = "referral-form-words" if name == SENTENCE else "referral-form-partner"
    part: discord.ui.TextInput[Any] = discord.ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph,
        max_length=longest,
        required=name == SENTENCE,
    )
    return Field(name, say(label), part, hint=say(f"{label}-hint"))


def said(say: Words, sentence: str, partner: str, picked: tuple[Helpline, ...]) -> str:
    """What the young person reads, signed: it is said by a human. The bot's own line says so."""
    parts = [sentence]
    if partner:
        parts.append(say("referral-said-partner", words=partner))
    entries = names_in_order(say, [line.called(say.locale) for line in picked])
    return "\n".join([*parts, say("referral-said", entries=entries)])


def sent(say: Words, conversation: Conversation) -> Screen:
    return Screen(text(say("referral-sent", code_name=conversation.code_name)))


def named(say: Words, names: list[str]) -> str:
    """The doors of a referral; what is on no list any more has no name."""
    return names_in_order(say, names) or say("referral-elsewhere")


def line(say: Words, what: str, conversation: Conversation, names: list[str]) -> str:
    """One line in the thread about what the young person said."""
    entries = named(say, names)
    return say(f"referral-line-{what}", code_name=conversation.code_name, entries=entries)


def reached(say: Words, referral: Referral, names: list[str]) -> Offer:
    """What a worker says before closing: nothing ends silently (R28)."""
    ways = [
        NextStep(say(f"referral-reached-{each}"), f"referral:reached:{referral.key}.{each}")
        for each in Outcome
    ]
    stop = NextStep(say("referral-reached-stop"), f"referral:open:{referral.key}")
    words = [say("referral-reached-ask", entries=named(say, names))]
    if referral.is_planned and referral.follow_up_at:
        words.append(say("referral-reached-planned", day=day(say, referral.follow_up_at)))
    return Offer(" ".join(words), (*ways, stop))


def still_open(say: Words) -> Screen:
    return Screen(text(say("referral-reached-stopped")))


def day(say: Words, moment: datetime) -> str:
    """The day on which it is asked: nothing is asked at night."""
    return day_in_words(say.texts, say.locale, asking.decent(moment))


def briefing(say: Words, found: list[tuple[Brief, list[str]]]) -> list[str]:
    """What did not work out goes first; then what is asked today."""
    failed, today = [], []
    for brief, names in found:
        facts = {"code_name": brief.conversation.code_name, "entries": named(say, names)}
        if brief.failed:
            failed.append(say("referral-brief-failed", **facts))
            continue
        today.append(say("referral-brief-one", **facts))
    if today:
        count, which = len(today), some(say, today, ROOM_FOR_TODAY, " ")
        return [*failed, say("referral-brief-today", count=count, which=which)]
    return failed
