"""What a young person reads who begins or ends a pause."""

from __future__ import annotations

from datetime import datetime

from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Row, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import day_in_words
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Conversation


def paused(say: Words, conversation: Conversation, ends: datetime, *, seen: bool) -> Screen:
    """What was chosen just now, until when it holds, and the way back. `seen`: by the team."""
    day = day_in_words(say.texts, say.locale, ends)
    is_call = is_unanswered_call(conversation)
    said = [
        say("questions-paused-you-call" if is_call else "questions-paused-you"),
        say("questions-paused-seen" if seen else "questions-paused-unseen"),
        say("questions-paused-until", day=day),
    ]
    key = conversation.key
    return Screen(
        text(" ".join(said)),
        *([text(say("questions-danger"))] if is_call else []),
        buttons(
            button(say("questions-resume"), f"questions:resume:{key}"),
            button(say("questions-stop"), f"questions:stop:{key}"),
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{key}", emoji="📥"),
        ),
        _ways_out(say),
    )


def resumed(say: Words, conversation: Conversation) -> Screen:
    key = conversation.key
    return Screen(
        text(say("questions-resumed-you")),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{key}", emoji="📥"),
            button(say("questions-more"), f"questions:more:{key}"),
        ),
        _ways_out(say),
    )


def _ways_out(say: Words) -> Row:
    return buttons(
        button(say("shell-hide"), DOOR_HIDE),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    )
