"""What a young person reads once their words have arrived: the thank-you, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from bot.shell.boxes import DONE, RED, WAITS
from bot.shell.shared_doors import (
    DOOR_ALL_HELPLINES,
    DOOR_CONVERSATION,
    DOOR_CRISIS_BRANCH,
    DOOR_HELP_BY_TOPIC,
    DOOR_HELP_ELSEWHERE,
    DOOR_HELP_NOW,
    DOOR_HIDE,
)
from bot.shell.views import (
    Button,
    Part,
    Row,
    Screen,
    Words,
    button,
    buttons,
    text,
)
from cogs.introductions.rules.team import Worker, names
from cogs.office_hours.rules.openness import OpeningStatus, Openness
from cogs.questions.rules.conversation import (
    Conversation,
    Urgency,
)
from cogs.questions.views.other_conversations import still_unread
from cogs.questions.views.when_answered import until_then, when_answered

LOOK_YOURSELF = "questions-look-yourself"


class Question(Enum):
    """What is asked after the thank-you, one thing at a time and in this order."""

    URGENCY = auto()
    HOW_TOLD = auto()


@dataclass(frozen=True, slots=True)
class AfterAsking:
    """What someone who wrote should know, and the one question that comes next, if any.

    `noted`: the name of what they chose just now, said back to them. `today`: whether somebody
    still reads today. `unread`: another conversation of theirs, with an answer that they did not
    read yet.
    """

    openness: Openness
    asks: Question | None
    noted: str = ""
    today: bool = True
    unread: Conversation | None = None


def received(say: Words, conversation: Conversation, waiting: AfterAsking) -> Screen:
    blocks = when_answered(say, waiting.openness, conversation.only).split("\n")
    if waiting.noted or waiting.asks is not Question.URGENCY:
        blocks = blocks[:1]  # who they can talk to meanwhile was said, and stands on the buttons
    parts: list[Part] = [
        text(say("questions-received", code_name=conversation.code_name)),
        *map(text, blocks),
        *still_unread(say, waiting.unread),
    ]
    key = conversation.key
    if waiting.noted:
        parts.append(text(say(_said_back(say, waiting.noted, blocks[0]))))
    asked = {Question.URGENCY: _urgency, Question.HOW_TOLD: _how_told, None: _nothing}
    parts += asked[waiting.asks](say, key, waiting)
    is_open = waiting.openness.status is OpeningStatus.OPEN
    ways = _ways_out(say, key, waiting.openness)
    return Screen(*parts, *ways, colour=DONE if is_open else WAITS)


def _said_back(say: Words, noted: str, told: str) -> str:
    """Where the answer comes is said once. `told`: what stands above it."""
    is_said = noted == LOOK_YOURSELF and say("panel-inbox-where") in told
    return "questions-noted-look" if is_said else noted


def _nothing(_say: Words, _key: str, _waiting: AfterAsking) -> list[Part]:
    return []


def _urgency(say: Words, key: str, waiting: AfterAsking) -> list[Part]:
    """Nobody has to say it. *Today* is offered only as long as somebody reads today."""
    today = button(say("questions-today"), f"questions:urgent:{key}.{Urgency.TODAY}")
    return [
        text(say("questions-how-urgent")),
        buttons(
            button(say("questions-can-wait"), f"questions:urgent:{key}.{Urgency.CAN_WAIT}"),
            *([today] if waiting.today else []),
            button(say("questions-unsafe"), f"questions:unsafe:{key}", emoji="🆘"),
            button(say("questions-skip"), f"questions:urgent:{key}.{Urgency.UNSAID}"),
        ),
    ]


def kept_anyway(
    say: Words,
    conversation: Conversation,
    team: Sequence[Worker],
    openness: Openness,
    called: Sequence[Worker] = (),
    *,
    unheard: bool = False,
    unread: Conversation | None = None,
) -> Screen:
    """It waits for people, who can help meanwhile, and every door of the crisis card (C3a).

    `called`: those who were really rung. `unheard`: the team cannot see yet that it is urgent.
    """
    name, listed = conversation.code_name, names(say, team)
    return Screen(
        text(say("questions-anyway-kept", names=listed, count=len(team), code_name=name)),
        text(_who_comes(say, conversation, openness, called, unheard=unheard)),
        text(say("questions-anyway-awake")),
        *still_unread(say, unread),
        buttons(
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            _withdraw(say, conversation.key),
            button(say("shell-hide"), DOOR_HIDE),
        ),
        buttons(
            button(say("helplines-branch-hurt"), f"{DOOR_CRISIS_BRANCH}:hurt"),
            button(say("helplines-branch-blackmail"), f"{DOOR_CRISIS_BRANCH}:blackmail"),
            button(say("helplines-branch-worried"), f"{DOOR_CRISIS_BRANCH}:worried"),
        ),
        colour=RED,
    )


def _who_comes(
    say: Words,
    conversation: Conversation,
    openness: Openness,
    called: Sequence[Worker],
    *,
    unheard: bool,
) -> str:
    if called:
        return say("helplines-team-called", names=names(say, called), count=len(called))
    if unheard:
        return say("helplines-team-unheard")
    if openness.is_somebody_here:
        return say("questions-anyway-open")
    return " ".join(until_then(say, openness, conversation.only))


def _how_told(say: Words, key: str, _waiting: AfterAsking) -> list[Part]:
    return [
        text(say("questions-how-told")),
        buttons(
            button(say("questions-i-look"), f"questions:ilook:{key}"),
            button(say("questions-tell-me"), f"questions:tellme:{key}"),
        ),
    ]


def _ways_out(say: Words, key: str, openness: Openness) -> list[Row]:
    """While nobody reads, who else does stands beside them, by subject and all together (C2)."""
    is_open = openness.status is OpeningStatus.OPEN
    elsewhere = [
        button(say("helplines-by-topic"), DOOR_HELP_BY_TOPIC),
        button(say("helplines-elsewhere"), DOOR_HELP_ELSEWHERE),
        button(say("helplines-all"), DOOR_ALL_HELPLINES),
    ]
    return [
        *([] if is_open else [buttons(*elsewhere)]),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{key}", emoji="📥"),
            _withdraw(say, key),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    ]


def _withdraw(say: Words, key: str) -> Button:
    return button(say("questions-withdraw"), f"questions:withdraw:{key}")


def added(
    say: Words,
    conversation: Conversation,
    automatic: str | None,
    unread: Conversation | None = None,
    *,
    joined: bool = False,
    resumed: bool = False,
) -> Screen:
    """A quiet tick for every further message; the automatic answer comes once.

    `resumed`: it ended a pause.
    """
    said = [say("questions-added", code_name=conversation.code_name)]
    if joined:
        said.append(say("questions-joined"))
    if resumed:
        said.append(say("questions-resumed-you"))
    if automatic:
        said.append(automatic)
    return Screen(
        text("\n".join(said)),
        *still_unread(say, unread),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            *([_withdraw(say, conversation.key)] if automatic else []),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=WAITS if automatic else DONE,
    )
