"""What is said when nobody comes, and when somebody does: to both sides."""

from __future__ import annotations

from datetime import datetime

from bot.extension_points import DoorButton
from bot.shell.shared_doors import (
    DOOR_ANSWER,
    DOOR_ASK_COLLEAGUE,
    DOOR_CARDS,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_MY_CONVERSATION,
)
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.dates_in_words import date_in_words
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.queue.rules.ladder import Kind, Ladder, Step

WHAT_TO_SAY = "queue:say"


def how_it_is(say: Words, ladder: Ladder, who: Worker | None, lead: str, now: datetime) -> str:
    """What a young person reads of it; empty while there is nothing to say."""
    if ladder.kind is Kind.LATE:
        return say("queue-late-sorry") if ladder.step is Step.LEAD else ""
    if who:
        return say("queue-here", name=who.name)
    if ladder.step is Step.TEAM and ladder.told:
        return say("queue-night-told")
    if ladder.step is Step.TEAM and not ladder.is_in_vain(now):
        return ""  # nobody was on shift, as the rest of the screen says
    if not ladder.is_nobody_here(now):
        return say("queue-called")
    told = [say("queue-lead-knows", name=lead)] if ladder.told and lead else []
    return " ".join([say("queue-sorry"), *told])


def is_news(kind: Kind, step: Step, *, told: bool) -> bool:
    """Whether a young person reads something else after this step."""
    if kind is Kind.LATE:
        return step is Step.LEAD
    return step is Step.AGAIN or told


def on_their_screen(say: Words, words: str) -> Screen:
    return Screen(
        text(words),
        buttons(
            button(say("queue-look"), DOOR_MY_CONVERSATION),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


def you_are_here(say: Words, conversation: Conversation, *, is_call: bool) -> Screen:
    """Said only of who still waits for a human that they read it."""
    name, key = "queue-you-are-here" if is_call else "queue-you-help", conversation.key
    cards = DoorButton(say("guidance-cards"), f"{DOOR_CARDS}:{key}")
    return Screen(
        text(say(name, code_name=conversation.code_name)),
        buttons(
            button(say("questions-answer"), f"{DOOR_ANSWER}:{key}"),
            *(
                [button(way.label, way.door) for way in (cards, *ways(say, conversation))]
                if is_call
                else []
            ),
        ),
    )


def ways(say: Words, conversation: Conversation) -> list[DoorButton]:
    """What helps with a call for help: words to begin with, and not being alone with it."""
    return [
        DoorButton(say("queue-what-to-say"), WHAT_TO_SAY),
        DoorButton(say("queue-ask-colleague"), f"{DOOR_ASK_COLLEAGUE}:{conversation.key}"),
    ]


def what_to_say(say: Words, worker: Worker) -> Screen:
    """Sentences to begin with (C3b); a worker types what they want themselves."""
    lines = [say("queue-say-ask", name=worker.name)]
    lines += [say(f"queue-say-{name}") for name in ("safe", "together", "where")]
    return Screen(text(say("queue-say-title")), text("\n".join(f"> {each}" for each in lines)))


def to_team(say: Words, kind: Kind, conversation: Conversation, now: datetime) -> str:
    """True whenever it is read: it says of when it speaks."""
    when = date_in_words(say.texts, say.locale, now)
    return say(f"queue-again-{kind}", code_name=conversation.code_name, when=when)


def line(say: Words, conversation: Conversation, now: datetime) -> Screen:
    """In the channel, where a key on a button lets it be found after a crash."""
    answer = button(say("questions-answer"), f"{DOOR_ANSWER}:{conversation.key}")
    return Screen(text(to_team(say, Kind.LATE, conversation, now)), buttons(answer))
