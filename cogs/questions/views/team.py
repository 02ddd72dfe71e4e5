"""What the team sees of a conversation: the card, the thread, the form to answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import discord
from discord import ButtonStyle

from bot.core.clock import HOME
from bot.extension_points import DoorButton
from bot.shell.discord_limits import BUTTONS_IN_ROW, LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.shared_doors import DOOR_ANSWER, DOOR_I_AM_HERE
from bot.shell.views import (
    Form,
    Option,
    Part,
    Screen,
    Words,
    box,
    button,
    buttons,
    menu,
    text,
    words_field,
)
from bot.texts.dates_in_words import clock_in_words, date_in_words, day_in_words
from bot.texts.typed_text import units
from cogs.helplines.rules.practical_answers import PracticalAnswer
from cogs.introductions.rules.sentences import Sentence
from cogs.introductions.rules.team import Worker, signature
from cogs.questions.rules.conversation import LONGEST_MESSAGE, Conversation, Urgency
from cogs.questions.rules.endings import Grace
from cogs.questions.service.hooks import Offer

ANSWERS_AT_ONCE = 24
"""A menu has 25 lines at most (Discord); one is for the following page."""
PAGE = "+"
FRAME = 800
"""Characters that a card has beside those whom it calls."""


def answer_form(
    say: Words, conversation: Conversation, token: str, filled: str = "", beside: str = ""
) -> Form:
    """`filled`: words to begin with; the worker makes them their own and signs them.

    `beside`: what colleagues are doing there just now.
    """
    title = say("questions-answer-title", code_name=conversation.code_name)
    label, hint = say("questions-answer-field"), say("questions-answer-hint")
    field = words_field(label, hint=hint, longest=LONGEST_MESSAGE, filled=filled)
    return Form(title, f"questions:answer:{conversation.key}.{token}", [field], note=beside)


def card(
    say: Words,
    conversation: Conversation,
    worker: Worker | None,
    *,
    ended: bool,
    calling: Collection[int] = (),
    earlier: Worker | None = None,
) -> Screen:
    """The message in the team channel. Its button always carries the key, so it can be found.

    `earlier`: with whom they talked before, who is asked first (R71).
    """
    taken = worker is not None or ended
    opened = conversation.opened_at
    urgency = say(f"questions-urgency-{conversation.urgency}")
    return Screen(
        box(
            text(
                say(
                    f"questions-card-{conversation.about}",
                    code_name=conversation.code_name,
                    day=day_in_words(say.texts, say.locale, opened),
                    hour=clock_in_words(say.texts, say.locale, opened),
                )
            ),
            text(f"{urgency} {_state(say, conversation, worker, ended=ended)}".lstrip()),
            *_only(say, conversation),
            *([text(say("questions-card-earlier", name=earlier.name))] if earlier else []),
            *_call(say, calling, LONGEST_SCREEN - FRAME),
            buttons(_take_button(say, conversation, taken=taken)),
            colour=_colour(conversation, taken=taken),
        )
    )


def _call(say: Words, calling: Collection[int], room: int) -> list[discord.ui.TextDisplay[Any]]:
    """Name those whose phone may ring, as many as fit; how many more there are is said."""
    who = [f"<@{account}>" for account in calling]
    room -= units(say("questions-on-shift", who=""))
    return [text(say("questions-on-shift", who=some(say, who, room, " ")))] if calling else []


def unsafe(
    say: Words,
    conversation: Conversation,
    calling: Collection[int],
    mark: int,
    *,
    after: Sequence[str] = (),
) -> Screen:
    """`after`: the texts that follow, so that the thread does not go on saying what was so."""
    name = conversation.code_name
    said = [say(each, code_name=name) for each in ("questions-unsafe-call", *after)]
    return called(say, conversation, " ".join(said), calling, mark)


def called(
    say: Words, conversation: Conversation, words: str, calling: Collection[int], mark: int
) -> Screen:
    """A call for help; whoever comes says so with one press, also who did not take it."""
    here = button(
        say("questions-i-am-here"),
        f"{DOOR_I_AM_HERE}:{conversation.key}",
        style=ButtonStyle.primary,
    )
    return Screen(
        text(words, mark), *_call(say, calling, LONGEST_SCREEN - units(words)), buttons(here)
    )


def from_other_room(
    say: Words,
    words: str,
    calling: Collection[int],
    mark: int,
    ways: Sequence[DoorButton] = (),
) -> Screen:
    """What a room above has to say to the team, with the buttons that it has for it."""
    row = [buttons(*(button(way.label, way.door) for way in ways))] if ways else []
    called = _call(say, calling, LONGEST_SCREEN - units(words))
    return Screen(text(words, mark), *called, *row)


def _take_button(
    say: Words, conversation: Conversation, *, taken: bool
) -> discord.ui.Button[discord.ui.LayoutView]:
    each = button(
        say("questions-take"), f"questions:take:{conversation.key}", style=ButtonStyle.primary
    )
    each.disabled = taken
    return each


def _only(say: Words, conversation: Conversation) -> list[discord.ui.TextDisplay[Any]]:
    """With whom they want to talk, if they chose (R2)."""
    only = conversation.only
    return [text(say(f"introductions-only-{only}"))] if only else []


def _state(say: Words, conversation: Conversation, worker: Worker | None, *, ended: bool) -> str:
    if ended:
        day = day_in_words(say.texts, say.locale, conversation.expires_at)
        return say("questions-state-ended", day=day)
    taken = [say("questions-state-taken", name=worker.name)] if worker else []
    again = conversation.goes_on and conversation.waiting
    went_on = [say("questions-state-goes-on")] if again else []
    return " ".join([*taken, *went_on, _turn(say, conversation)])


def _turn(say: Words, conversation: Conversation) -> str:
    """Whether they wait, taken or not; on another day than the card's own, that day is named."""
    since = conversation.waiting_since
    if conversation.paused_at and not conversation.waiting:
        return say("questions-state-paused")
    if since is None:
        return say("questions-state-answered")
    if conversation.came_back:
        return say("questions-state-came-back")
    on_that_day = since.astimezone(HOME).date() == conversation.opened_at.astimezone(HOME).date()
    when = (clock_in_words if on_that_day else date_in_words)(say.texts, say.locale, since)
    waits = "questions-state-paused-call" if conversation.paused_at else "questions-state-waiting"
    return say(waits, since=when)


def _came_back(conversation: Conversation) -> bool:
    """Help elsewhere did not work out, and nobody has answered since (R28)."""
    return conversation.came_back and conversation.waiting


def _colour(conversation: Conversation, *, taken: bool) -> discord.Colour | None:
    if conversation.urgency is Urgency.UNSAFE:
        return discord.Colour.red()
    return None if taken and not _came_back(conversation) else discord.Colour.gold()


def ring(say: Words, conversation: Conversation, calling: Collection[int]) -> Screen:
    """All that rings for what came after the first words: no word of it stands there (R83)."""
    assert conversation.thread, "a conversation that has not arrived"
    said = say(
        "questions-ring", code_name=conversation.code_name, thread=f"<#{conversation.thread}>"
    )
    answer_it = button(say("questions-answer"), f"{DOOR_ANSWER}:{conversation.key}")
    return Screen(
        text(said), *_call(say, calling, LONGEST_SCREEN - units(said)), buttons(answer_it)
    )


def more_ways(say: Words, conversation: Conversation, found: list[DoorButton]) -> Screen:
    """What a worker needs less often stands one tap further."""
    each = [button(way.label, way.door) for way in found]
    rows = [each[n : n + BUTTONS_IN_ROW] for n in range(0, len(each), BUTTONS_IN_ROW)]
    title = say("questions-ways-title", code_name=conversation.code_name)
    return Screen(text(title), *(buttons(*row) for row in rows))


def on_taking(say: Words, conversation: Conversation, ways: list[DoorButton]) -> Screen:
    """That it is theirs, and what helps with it."""
    row = buttons(*(button(way.label, way.door) for way in ways))
    return Screen(text(say("questions-took-urgent", code_name=conversation.code_name)), row)


def to_say_first(offer: Offer) -> Screen:
    """What must be said before it closes."""
    return Screen(text(offer.words), offer_buttons(offer))


def closed(say: Words, offers: Sequence[Offer], **facts: str | int) -> Screen:
    """That it is closed, and what they may choose for themselves."""
    parts: list[Part] = [text(say("questions-closed", **facts))]
    for offer in offers:
        parts += [text(offer.words), offer_buttons(offer)]
    return Screen(*parts)


def offer_buttons(offer: Offer) -> discord.ui.ActionRow[Any]:
    return buttons(*(button(way.label, way.door) for way in offer.ways))


def signed_by(say: Words, answer: str, team: Collection[Worker]) -> Worker | None:
    """Who signed it; None when nobody of the team does so, or two who are called the same."""
    signing = [each for each in team if answer.startswith(f"{signature(say, each)}\n")]
    return signing[0] if len(signing) == 1 else None


def nearly_gone(say: Words, conversation: Conversation, grace: Grace, ends: datetime) -> Screen:
    """The one notice before something goes. Its button carries the key, so it can be found."""
    unanswered = grace is Grace.UNANSWERED
    day = day_in_words(say.texts, say.locale, ends if unanswered else conversation.expires_at)
    answer = button(say("questions-answer"), f"{DOOR_ANSWER}:{conversation.key}")
    answer.disabled = not unanswered
    said = say(f"questions-nearly-gone-{grace}", code_name=conversation.code_name, day=day)
    return Screen(text(said), buttons(answer))


def note(say: Words, said: str, mark: int | None = None, /, **facts: str | int) -> Screen:
    return Screen(text(say(said, **facts), mark))


def practical_answers_menu(
    say: Words, conversation: Conversation, answers: tuple[PracticalAnswer, ...], page: int = 0
) -> Screen:
    """One page of them; after the last page comes the first."""
    first = page * ANSWERS_AT_ONCE if page * ANSWERS_AT_ONCE < len(answers) else 0
    options = [
        Option(each.question_in(say.locale), each.id) for each in answers[first:][:ANSWERS_AT_ONCE]
    ]
    if len(answers) > ANSWERS_AT_ONCE:
        following = first // ANSWERS_AT_ONCE + 1 if first + ANSWERS_AT_ONCE < len(answers) else 0
        options.append(Option(say("questions-practical-more"), f"{PAGE}{following}"))
    return Screen(
        text(say("questions-practical-title", code_name=conversation.code_name)),
        menu(f"questions:insert:{conversation.key}", say("questions-practical-choose"), options),
    )


def own_sentences_menu(say: Words, conversation: Conversation, mine: list[Sentence]) -> Screen:
    if not mine:
        return Screen(text(say("questions-sentences-none")))
    options = [Option(each.label, each.key, each.in_one_line) for each in mine]
    return Screen(
        text(say("questions-sentences-title", code_name=conversation.code_name)),
        menu(f"questions:own:{conversation.key}", say("questions-sentences-choose"), options),
    )
