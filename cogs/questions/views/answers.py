"""Draws an answer as it is relayed, and the lines in the thread about what was not relayed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.shell.limits import LONGEST_SCREEN
from bot.shell.lists import how_many_fit
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.typed_text import calm, units
from cogs.introductions.rules.team import Worker, signature
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.replies import LeftOut


def answer(say: Words, worker: Worker, words: str, mark: int, beside: Sequence[str] = ()) -> Screen:
    """`mark`: the id of the component that both sides read; `beside`: what only the team reads."""
    said = f"{signature(say, worker)}\n{calm(words)}"
    fitting = how_many_fit(beside, LONGEST_SCREEN - units(said))
    own = [text("\n".join(fitting))] if fitting else []
    return Screen(text(said, mark), *own, signed=True)


def not_passed_on(say: Words, kinds: Collection[LeftOut]) -> str:
    """What of a message was left out, in words."""
    named = [say(f"questions-left-out-{each}") for each in kinds]
    return say("questions-left-out", kinds=", ".join(named))


def aside(say: Words, conversation: Conversation, reply: int, mark: int) -> Screen:
    """Under a reply that was not to words of the young person. `reply`: its message."""
    door = f"questions:sendreply:{conversation.key}.{reply}"
    return Screen(
        text(say("questions-reply-aside", code_name=conversation.code_name), mark),
        buttons(button(say("questions-reply-send"), door)),
    )


def sent_anyway(say: Words, conversation: Conversation, worker: Worker, mark: int) -> Screen:
    """What takes its place once it was sent. `worker`: who pressed."""
    said = say("questions-reply-sent", code_name=conversation.code_name, name=worker.name)
    return Screen(text(said, mark))
