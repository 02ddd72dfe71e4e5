"""Draws `/gesprek`: what was said on both sides, and nothing else of the thread."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

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
    DOOR_SHOW_PICTURES,
    DOOR_WIPE,
)
from bot.shell.views import PRIMARY, Button, Part, Row, Screen, Words, button, buttons, text
from bot.texts.emergency_numbers import SUICIDE
from bot.texts.typed_text import cut, units
from cogs.introductions.rules.team import signed_for_reader
from cogs.questions.rules.conversation import Conversation, is_unsafe
from cogs.questions.service.hooks import Offer
from cogs.questions.views.how_it_stands import InboxFacts, how_it_stands, was_never_answered
from cogs.questions.views.other_conversations import others_menu, said_of_others
from cogs.questions.views.team import offer_buttons

FRAME = 850
"""Characters that an inbox needs for all but the messages themselves."""
MOST_OFFERS, MOST_BESIDE = 3, 3
"""What can be chosen at once: more would hide what was said, and pass the forty parts that Discord
takes on one screen."""
STATE = 200
"""Characters kept free of what can be chosen, to say how it stands."""


@dataclass(frozen=True, slots=True)
class Page:
    """Relayed messages, oldest first; whether there are older ones."""

    messages: tuple[str, ...]
    oldest: int | None
    more: bool
    pictures: int | None = None
    """The newest message on it that has some."""


def as_read(say: Words, town: Words, mark: TextMark, words: str, pictures: int = 0) -> str:
    """A relayed message as its reader sees it: their own words are called theirs.

    What a worker is stands in the thread in the language of the town. `pictures`: how many it has.
    """
    said = f"{say('questions-you')}\n{words}"
    if mark is not TextMark.YOUNG:
        said = signed_for_reader(say, town, words)
    return f"{said}\n{say('questions-pictures', count=pictures)}" if pictures else said


def page(said: list[tuple[int, str]], *, beside: int = 0, pictures: Collection[int] = ()) -> Page:
    """Take as many of the newest messages (newest first) as one screen holds; never cut one.

    `beside`: characters that something to choose needs. If no message fits beside it, they are all
    one press away. `pictures`: messages that have some.
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
    newest = max((each for each, _ in taken if each in pictures), default=None)
    return Page(shown, oldest, len(taken) < len(said), newest)


def inbox(say: Words, conversation: Conversation, shown: Page, known: InboxFacts) -> Screen:
    """What was said, what they may choose, and the ways on and out."""
    title = say("questions-inbox-title", code_name=conversation.code_name)
    if elsewhere := said_of_others(say, known.others):
        title = f"{title}\n{elsewhere}"
    said = "\n\n".join(shown.messages)
    room = LONGEST_SCREEN - units(title) - units(said)
    offers = _fitting(known.offers, room - STATE)
    room -= sum(units(offer.words) for offer in offers)
    state = how_it_stands(say, conversation, known)
    if any(SUICIDE in offer.words for offer in offers):  # who answers meanwhile stands above it
        state = [each for each in state if each != say("questions-anyway-awake")]
    if left := len(known.offers) - len(offers):
        state.append(say("questions-inbox-more-offers", count=left))
    return Screen(
        text(title),
        *([text(said)] if said else []),
        *(part for offer in offers for part in _offered(offer)),
        # 1813 is said before when somebody reads again, and that before the town's own words.
        text(within(state, room, first=[state[0], state[-1], *state[1:2]])),
        *others_menu(say, conversation.key, known.others, known.page),
        buttons(*_ways_on(say, conversation, shown, known)),
        *_beside(known.beside),
        buttons(*_ways_out(say, conversation, known, offers)),
        colour=_colour(conversation, ended=known.ended),
    )


def _offered(offer: Offer) -> list[Part]:
    return [text(offer.words), *([offer_buttons(offer)] if offer.ways else [])]


def _colour(conversation: Conversation, *, ended: bool) -> Colour:
    """Of the box: what its words say of how it stands."""
    if is_unsafe(conversation):
        return RED
    if ended:
        return OVER
    return WAITS if conversation.waiting else CALM


def _ways_on(
    say: Words, conversation: Conversation, shown: Page, known: InboxFacts
) -> list[Button]:
    """Where no words are taken, that there is danger is said without one."""
    key = conversation.key
    stop = button(say("questions-stop"), f"questions:stop:{key}")
    ways = [button(say("questions-ask"), DOOR_ASK, emoji="💬")]
    if known.takes_no_words:
        ways = [button(say("questions-unsafe"), f"questions:unsafe:{key}", emoji="🆘")]
    elif not known.ended:
        ways = [button(say("questions-more"), f"questions:more:{key}", style=PRIMARY)]
    elif known.is_last:
        ways = [button(say("questions-go-on"), f"questions:goon:{key}"), *ways]
    ways += [] if known.ended else [_pause_button(say, conversation), stop]
    if shown.pictures:
        door = f"{DOOR_SHOW_PICTURES}:{key}.{shown.pictures}"
        ways.append(button(say("questions-show-pictures"), door))
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


def _ways_out(
    say: Words, conversation: Conversation, known: InboxFacts, offers: Sequence[Offer]
) -> list[Button]:
    """That they are not safe can be said in it (R15), also when it ended: it opens again by that.

    To wipe it stands there once; what is over names that button in words.
    """
    wipe = button(say("shell-wipe"), f"{DOOR_WIPE}:{conversation.key}")
    is_offered = not known.ended and any(each.wipes for each in offers)
    may_call = not known.takes_no_words and not (known.ended and known.stopped)
    unsafe = button(say("questions-unsafe"), f"questions:unsafe:{conversation.key}", emoji="🆘")
    takes_none = known.ended or known.takes_no_words
    never = takes_none and was_never_answered(conversation)
    return [
        *([button(say("helplines-all"), DOOR_ALL_HELPLINES)] if never else []),
        *([] if is_offered else [wipe]),
        button(say("shell-hide"), DOOR_HIDE),
        *([unsafe] if may_call else []),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    ]


def _fitting(offers: Sequence[Offer], room: int) -> list[Offer]:
    """The first of them; what does not fit is there when these were chosen."""
    fitting: list[Offer] = []
    for offer in offers[:MOST_OFFERS]:
        room -= units(offer.words)
        if room < 0 and fitting:
            break
        fitting.append(offer)
    return fitting


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
