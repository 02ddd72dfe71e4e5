"""Screens of referrals: for the worker who refers, the young person who chooses, and the team."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import discord

from bot.extension_points import DoorButton
from bot.shell.lists import in_menus, some
from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE
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
from cogs.introductions.rules.team import Worker, names_in_order, signature
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import Offer
from cogs.referral import rules
from cogs.referral.rules import FollowUpAnswer, Outcome, Referral, Together, YesNo
from cogs.referral.service.as_young_person import OpenReferral
from cogs.referral.service.referrals import ReferralBrief

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
        menu(f"referral:pick:{key}", say("referral-pick"), options, most=rules.MOST_ENTRIES),
        buttons(*more, button(say("referral-back"), f"referral:topics:{key}")),
    )


def _option(say: Words, door: HelplineMatch) -> Option:
    about = door.line.in_language(say.locale)
    if door.is_open:
        about = say("referral-pick-open", about=about)
    return Option(door.line.called(say.locale), rules.entry_code(door.line.id), about)


def form(
    say: Words,
    conversation: Conversation,
    token: str,
    picked: tuple[Helpline, ...],
    *,
    may_hand_over: bool,
    filled: Mapping[str, str] | None = None,
) -> Form:
    """The sentence of one's own; one for the partner only where that was chosen (R53)."""
    entries = names_in_order(say, [thread_line.called(say.locale) for thread_line in picked])
    codes = "-".join(rules.entry_code(thread_line.id) for thread_line in picked)
    known = filled or {}
    fields = [_long_field(say, SENTENCE, rules.LONGEST_SENTENCE, known)]
    if may_hand_over:
        fields.append(_long_field(say, PARTNER, rules.LONGEST_FOR_PARTNER, known))
    note = "referral-form-note" if may_hand_over else "referral-form-note-closed"
    return Form(
        say("referral-form-title", code_name=conversation.code_name),
        f"referral:say:{conversation.key}.{token}.{codes}",
        fields,
        note=say(note, entries=entries),
    )


def _long_field(say: Words, name: str, longest: int, filled: Mapping[str, str]) -> Field:
    label = "referral-form-words" if name == SENTENCE else "referral-form-partner"
    part: discord.ui.TextInput[Any] = discord.ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph,
        max_length=longest,
        required=name == SENTENCE,
        default=filled.get(name) or None,
    )
    return Field(name, say(label), part, hint=say(f"{label}-hint"))


def referral_text(say: Words, sentence: str, partner: str, picked: tuple[Helpline, ...]) -> str:
    """What the young person reads, signed: it is said by a human. The bot's own line says so."""
    parts = [sentence]
    if partner:
        parts.append(say("referral-said-partner", words=partner))
    entries = names_in_order(say, [thread_line.called(say.locale) for thread_line in picked])
    return "\n".join([*parts, say("referral-said", entries=entries)])


def sent(say: Words, conversation: Conversation, rehearsed: str = "") -> Screen:
    """`rehearsed`: in a dry run, what a young person would read."""
    would = f"\n{say('referral-would-read')}\n{rehearsed}" if rehearsed else ""
    return Screen(text(say("referral-sent", code_name=conversation.code_name) + would))


def entry_names(say: Words, names: list[str]) -> str:
    """The doors of a referral; what is on no list any more has no name."""
    return names_in_order(say, names) or say("referral-elsewhere")


def thread_line(say: Words, what: str, conversation: Conversation, names: list[str]) -> str:
    """One line in the thread about what the young person said."""
    entries = entry_names(say, names)
    return say(f"referral-line-{what}", code_name=conversation.code_name, entries=entries)


def outcome_question(say: Words, referral: Referral, names: list[str]) -> Offer:
    """What a worker says before closing: nothing ends silently (R28)."""
    ways = [
        DoorButton(say(f"referral-reached-{each}"), f"referral:reached:{referral.key}.{each}")
        for each in Outcome
    ]
    stop = DoorButton(say("referral-reached-stop"), f"referral:open:{referral.key}")
    words = [say("referral-reached-ask", entries=entry_names(say, names))]
    if referral.is_planned and referral.follow_up_at:
        words.append(say("referral-reached-planned", day=day(say, referral.follow_up_at)))
    return Offer(" ".join(words), (*ways, stop))


def still_open(say: Words) -> Screen:
    return Screen(text(say("referral-reached-stopped")))


def day(say: Words, moment: datetime) -> str:
    """The day on which it is asked: nothing is asked at night."""
    return day_in_words(say.texts, say.locale, rules.next_decent_hour(moment))


def briefing(say: Words, found: list[tuple[ReferralBrief, list[str]]]) -> list[str]:
    """What did not work out goes first; then what is asked today."""
    failed, today = [], []
    for brief, names in found:
        facts = {"code_name": brief.conversation.code_name, "entries": entry_names(say, names)}
        if brief.failed:
            failed.append(say("referral-brief-failed", **facts))
            continue
        today.append(say("referral-brief-one", **facts))
    if today:
        count, which = len(today), some(say, today, ROOM_FOR_TODAY, " ")
        return [*failed, say("referral-brief-today", count=count, which=which)]
    return failed


LONGEST_DOORS, LONGEST_ALONE = 1500, 3500
"""Characters of live facts beside what was said on the same screen, and on one of their own."""


def follow_up_question(say: Words, referral: Referral, entries: str) -> Offer:
    """The one question. It says that it comes by itself, and puts words in nobody's mouth.

    Whose try did not happen yet finds how to reach them beside it.
    """
    ways = [
        DoorButton(say(f"referral-answer-{each}"), f"referral:answer:{referral.key}.{each}")
        for each in FollowUpAnswer
    ]
    reach = DoorButton(say("referral-reach"), f"referral:doors:{referral.key}")
    return Offer(say("referral-asked", entries=entries), (*ways, reach))


def together_offer(
    say: Words, referral: Referral, doors: str, entries: str, *, whole: bool = True
) -> Offer:
    """What each is, open now or when, free, anonymous, how it starts; and: together?

    What is not told as a whole, for want of room, stands one press away.
    """
    shown = _doors(say, doors, entries)
    ways = [
        DoorButton(say(f"referral-{each}"), f"referral:decide:{referral.key}.{each}")
        for each in Together
    ]
    if not whole:
        ways.append(DoorButton(say("referral-reach-whole"), f"referral:doors:{referral.key}"))
    return Offer(f"{shown}\n{say('referral-together-ask')}", tuple(ways))


def _doors(say: Words, doors: str, entries: str) -> str:
    return (
        f"{say('referral-doors')}\n{doors}" if doors else say("referral-no-doors", entries=entries)
    )


def doors_offer(say: Words, referral: Referral, entries: str) -> Offer:
    """They said it already; how to reach them stays one press away."""
    way = DoorButton(say("referral-reach"), f"referral:doors:{referral.key}")
    return Offer(say("referral-again", entries=entries), (way,))


def partner_offer(say: Words, referral: Referral, worker: Worker | None, entries: str) -> Offer:
    ways = [
        DoorButton(say(f"referral-partner-{each}"), f"referral:tell:{referral.key}.{each}")
        for each in YesNo
    ]
    words = say("referral-partner-ask", who=_who(say, worker), entries=entries)
    return Offer(words, tuple(ways))


def follow_up_offer(say: Words, open_: OpenReferral, entries: str) -> Offer:
    """Whether it may be asked later; who chose that already can say no with one press."""
    key, at = open_.referral.key, open_.referral.follow_up_at
    no = DoorButton(
        say("referral-planned-no" if at else "referral-wish-no"), f"referral:wish:{key}.no"
    )
    if at:
        return Offer(say("referral-planned", entries=entries, day=day(say, at)), (no,))
    yes = DoorButton(say("referral-wish-yes"), f"referral:wish:{key}.yes")
    return Offer(say("referral-wish-ask", entries=entries, days=rules.ASKED_AFTER.days), (yes, no))


def _who(say: Words, worker: Worker | None) -> str:
    return signature(say, worker) if worker else say("referral-the-team")


def reach_screen(say: Words, conversation: Conversation, doors: str, entries: str) -> Screen:
    return _with_lines(say, conversation, _doors(say, doors, entries))


def decided(say: Words, conversation: Conversation, how: Together, when: str) -> Screen:
    parts = [say(f"referral-decided-{how}")]
    return _with_lines(say, conversation, *parts, *([when] if how is Together.TOGETHER else []))


def wished(say: Words, conversation: Conversation, referral: Referral) -> Screen:
    if referral.follow_up_at is None:
        return _with_lines(say, conversation, say("referral-declined"))
    return _with_lines(
        say, conversation, say("referral-wished", day=day(say, referral.follow_up_at))
    )


def telling_answered(say: Words, conversation: Conversation, may: YesNo) -> Screen:
    return _with_lines(say, conversation, say(f"referral-told-{may}"))


def arrives_later(say: Words, conversation: Conversation) -> Screen:
    """It is kept, and the team cannot read it yet."""
    return _with_lines(say, conversation, say("referral-kept"))


def follow_up_answered(
    say: Words, conversation: Conversation, answer: FollowUpAnswer, when: str
) -> Screen:
    parts = [say(f"referral-answered-{answer}")]
    return _with_lines(
        say, conversation, *parts, *([when] if answer is FollowUpAnswer.FAILED else [])
    )


def _with_lines(say: Words, conversation: Conversation, *lines: str) -> Screen:
    return Screen(
        text("\n".join(lines)),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )
