"""Draws `/gesprek`: what was said on both sides, and nothing else of the thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.extension_points import DoorButton
from bot.shell.boxes import CALM, OVER, RED, WAITS, Colour
from bot.shell.delivery import TextMark
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import within
from bot.shell.shared_doors import (
    DOOR_ALL_HELPLINES,
    DOOR_ASK,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_WIPE,
)
from bot.shell.views import PRIMARY, Button, Part, Row, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import day_in_words
from bot.texts.typed_text import cut, units
from cogs.introductions.rules.team import Worker, signature, signed_for_reader
from cogs.office_hours.rules.openness import Openness
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.rules.inbox import Listed
from cogs.questions.rules.pausing import is_stopped
from cogs.questions.service.hooks import Offer
from cogs.questions.views.other_conversations import others_menu, said_of_others
from cogs.questions.views.team import offer_buttons
from cogs.questions.views.when_answered import until_then

FRAME = 850
"""Characters that an inbox needs for all but the messages themselves."""
MOST_OFFERS, MOST_BESIDE = 3, 3
"""What can be chosen at once: more would hide what was said, and pass the forty parts that Discord
takes on one screen."""
STATE = 200
"""Characters kept free of what can be chosen, to say how it stands."""


@dataclass(frozen=True, slots=True)
class Page:
    """Relayed messages, oldest first, and whether there are older ones."""

    messages: tuple[str, ...]
    oldest: int | None
    more: bool


def as_read(say: Words, town: Words, mark: TextMark, words: str) -> str:
    """A relayed message as its reader sees it: their own words are called theirs.

    What a worker is stands in the thread in the language of the town.
    """
    if mark is TextMark.YOUNG:
        return f"{say('questions-you')}\n{words}"
    return signed_for_reader(say, town, words)


def page(said: list[tuple[int, str]], *, beside: int = 0) -> Page:
    """Take as many of the newest messages (newest first) as one screen holds; never cut one.

    `beside`: characters that something to choose needs. If no message fits beside it, they are all
    one press away.
    """
    taken: list[tuple[int, str]] = []
    room = LONGEST_SCREEN - FRAME - beside
    for each in said:
        room -= units(each[1])
        if room < 0 and (taken or beside):
            break
        taken.append(each)
    shown = tuple(cut(content, LONGEST_SCREEN - STATE) for _, content in reversed(taken))
    oldest = taken[-1][0] if taken else said[0][0] + 1 if said else None
    return Page(shown, oldest, len(taken) < len(said))


def inbox(
    say: Words,
    conversation: Conversation,
    shown: Page,
    *,
    ended: bool,
    offers: Sequence[Offer] = (),
    openness: Openness | None = None,
    closer: Worker | None = None,
    unheard: bool = False,
    stopped: bool = False,
    ends: datetime | None = None,
    beside: Sequence[DoorButton] = (),
    others: Sequence[Listed] = (),
    page: int = 0,
    limit: str = "",
) -> Screen:
    """What was said, what they may choose, and the ways on and out.

    `limit`: why the team takes no words of theirs now, if so (R45).

    `openness`: told to who waits for an answer. `closer`: the worker who closed it. `unheard`: the
    team cannot see yet that they do not feel safe. `stopped`: the bench takes no words now.
    `ends`: when a pause is over at the latest. `beside`: what rooms above let them do.
    `others`: their other conversations, of which `page` is shown.
    """
    title = say("questions-inbox-title", code_name=conversation.code_name)
    if elsewhere := said_of_others(say, others):
        title = f"{title}\n{elsewhere}"
    said = "\n\n".join(shown.messages)
    room = LONGEST_SCREEN - units(title) - units(said)
    shown_offers = _fitting(offers, room - STATE)
    parts: list[Part] = [text(title), *([text(said)] if said else [])]
    for offer in shown_offers:
        parts += [text(offer.words), *([offer_buttons(offer)] if offer.ways else [])]
    room -= sum(units(offer.words) for offer in shown_offers)
    last = all(each.ended for each in others)  # none of theirs is open
    if limit:
        state = [limit, *([say("questions-anyway-awake")] if _is_unsafe(conversation) else [])]
    elif ended:
        state = _ended(say, conversation, closer, last=last and not stopped)
    else:
        state = _goes_on(say, conversation, openness, unheard=unheard, stopped=stopped)
        if conversation.paused_at and ends:
            still = stopped or conversation.waiting
            state = [_paused(say, conversation, ends), *(state if still else state[1:])]
    if len(offers) > len(shown_offers):
        state.append(say("questions-inbox-more-offers", count=len(offers) - len(shown_offers)))
    # 1813 is said before when somebody reads again, and that before the town's own words.
    parts.append(text(within(state, room, first=[state[0], state[-1], *state[1:2]])))
    no_words = (stopped and not ended) or bool(limit)
    ways = _ways_on(say, conversation, shown, ended=ended, no_words=no_words, last=last)
    return Screen(
        *parts,
        *others_menu(say, conversation.key, others, page),
        buttons(*ways),
        *_beside(beside),
        buttons(*_ways_out(say, conversation, may_call=not ended and not no_words)),
        colour=_colour(conversation, ended=ended),
    )


def _colour(conversation: Conversation, *, ended: bool) -> Colour:
    """Of the box: what its words say of how it stands."""
    if _is_unsafe(conversation):
        return RED
    if ended:
        return OVER
    return WAITS if conversation.waiting else CALM


def _ways_on(
    say: Words,
    conversation: Conversation,
    shown: Page,
    *,
    ended: bool,
    no_words: bool,
    last: bool,
) -> list[Button]:
    """`no_words`: none is taken, so that there is danger is said without one.

    `last`: they have no open conversation beside it.
    """
    key = conversation.key
    stop = button(say("questions-stop"), f"questions:stop:{key}")
    ways = [button(say("questions-ask"), DOOR_ASK, emoji="💬")]
    if no_words:
        ways = [button(say("questions-unsafe"), f"questions:unsafe:{key}", emoji="🆘")]
    elif not ended:
        ways = [button(say("questions-more"), f"questions:more:{key}", style=PRIMARY)]
    elif last:
        ways = [button(say("questions-go-on"), f"questions:goon:{key}"), *ways]
    ways += [] if ended else [_pause_button(say, conversation), stop]
    if shown.more:
        ways.append(button(say("questions-older"), f"questions:older:{key}.{shown.oldest}"))
    return ways


def _beside(ways: Sequence[DoorButton]) -> list[Row]:
    found = [button(each.label, each.door) for each in ways[:MOST_BESIDE]]
    return [buttons(*found)] if found else []


def _pause_button(say: Words, conversation: Conversation) -> Button:
    if conversation.paused_at:
        return button(say("questions-resume"), f"questions:resume:{conversation.key}")
    return button(say("questions-pause"), f"questions:pause:{conversation.key}")


def _paused(say: Words, conversation: Conversation, ends: datetime) -> str:
    day = day_in_words(say.texts, say.locale, ends)
    said = say("questions-inbox-paused-call" if conversation.waiting else "questions-inbox-paused")
    return f"{said} {say('questions-paused-until', day=day)}"


def _ways_out(say: Words, conversation: Conversation, *, may_call: bool) -> list[Button]:
    """`may_call`: it is open, so that they are not safe can always be said in it (R15)."""
    unsafe = button(say("questions-unsafe"), f"questions:unsafe:{conversation.key}", emoji="🆘")
    never = not may_call and _was_never_answered(conversation)
    return [
        *([button(say("helplines-all"), DOOR_ALL_HELPLINES)] if never else []),
        button(say("shell-wipe"), f"{DOOR_WIPE}:{conversation.key}"),
        button(say("shell-hide"), DOOR_HIDE),
        *([unsafe] if may_call else []),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    ]


def _is_unsafe(conversation: Conversation) -> bool:
    return conversation.urgency is Urgency.UNSAFE


def _fitting(offers: Sequence[Offer], room: int) -> list[Offer]:
    """The first of them; what does not fit is there when these were chosen."""
    fitting: list[Offer] = []
    for offer in offers[:MOST_OFFERS]:
        room -= units(offer.words)
        if room < 0 and fitting:
            break
        fitting.append(offer)
    return fitting


def _ended(
    say: Words, conversation: Conversation, closer: Worker | None, *, last: bool
) -> list[str]:
    day = day_in_words(say.texts, say.locale, conversation.expires_at)
    said = say("questions-inbox-ended", day=day)
    if closer:
        said = say("questions-inbox-ended-by", worker=signature(say, closer), day=day)
    if last:
        said = f"{said} {say('questions-inbox-go-on')}"
    if _was_never_answered(conversation):
        doors = (
            "questions-anyway-awake" if _is_unsafe(conversation) else "questions-inbox-never-doors"
        )
        return [say("questions-inbox-never-answered"), said, say(doors)]
    return [said, say("questions-anyway-awake")] if _is_unsafe(conversation) else [said]


def _was_never_answered(conversation: Conversation) -> bool:
    """Time ended it, or one of the team, not they themselves: no human ever wrote."""
    return conversation.answered_at is None and not is_stopped(conversation)


def _goes_on(
    say: Words,
    conversation: Conversation,
    openness: Openness | None,
    *,
    unheard: bool,
    stopped: bool,
) -> list[str]:
    """How it stands, most important first and last."""
    if not conversation.waiting:
        said = [say("questions-inbox-stopped" if stopped else "questions-inbox-answered")]
    else:
        said = _waits(say, conversation, openness, stopped=stopped)
    if conversation.urgency is Urgency.UNSAFE:
        said += [_urgent(say, openness, unheard=unheard), say("questions-anyway-awake")]
    return said


def _urgent(say: Words, openness: Openness | None, *, unheard: bool) -> str:
    """Who pauses hears it too, also while the bench is stopped; off shift nobody has seen it."""
    if unheard:
        return say("questions-inbox-urgent-unseen")
    if openness is None or openness.is_somebody_here or openness.paused or openness.stopped:
        return say("questions-inbox-urgent")
    return say("questions-inbox-urgent-kept")


def _waits(
    say: Words, conversation: Conversation, openness: Openness | None, *, stopped: bool
) -> list[str]:
    if openness is None or openness.is_somebody_here:
        return [say("questions-inbox-waiting")]
    # Nobody reads now, so nobody knows yet that they wait.
    if stopped:
        return [say("questions-inbox-ready"), say("questions-inbox-stopped")]
    return [say("questions-inbox-ready"), *until_then(say, openness, conversation.only)]


def empty_inbox(say: Words, known: Sequence[str] = ()) -> Screen:
    """`known`: what must be known of this server all the same."""
    return Screen(
        text(say("questions-inbox-empty")),
        *(text(each) for each in known),
        buttons(
            button(say("questions-ask"), DOOR_ASK, emoji="💬", style=PRIMARY),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )
