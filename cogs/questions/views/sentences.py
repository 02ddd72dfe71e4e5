"""The menu of a worker's own sentences from which an answer begins."""

from __future__ import annotations

from bot.shell.views import Option, Screen, Words, menu, text
from cogs.introductions.rules.sentences import Sentence
from cogs.questions.rules.conversation import Conversation


def listed(say: Words, conversation: Conversation, mine: list[Sentence]) -> Screen:
    if not mine:
        return Screen(text(say("questions-sentences-none")))
    options = [Option(each.label, each.key, each.in_one_line) for each in mine]
    return Screen(
        text(say("questions-sentences-title", code_name=conversation.code_name)),
        menu(f"questions:own:{conversation.key}", say("questions-sentences-choose"), options),
    )
