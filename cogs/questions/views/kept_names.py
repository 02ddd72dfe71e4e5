"""Asks whether to keep code name and worker for a while, and says what was chosen."""

from __future__ import annotations

from bot.extension_points import DoorButton
from bot.shell.boxes import DONE
from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.dates_in_words import day_in_words
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.kept_names import KEPT_FOR, KeptName
from cogs.questions.service.hooks import Offer


def question(say: Words, conversation: Conversation, worker: Worker | None) -> Offer:
    """Off until they say yes; a no is stored nowhere."""
    days, key = KEPT_FOR.days, conversation.key
    asked = say("questions-keep-name", days=days)
    if worker:
        asked = say("questions-keep-name-with", days=days, name=worker.name)
    return Offer(
        asked,
        (
            DoorButton(say("questions-keep-yes"), f"questions:keep:{key}"),
            DoorButton(say("questions-keep-no"), f"questions:keep_not:{key}"),
        ),
    )


def chosen(say: Words, conversation: Conversation, kept: KeptName | None) -> Screen:
    said = say("questions-keep-not")
    if kept:
        day = day_in_words(say.texts, say.locale, kept.expires_at)
        said = say("questions-kept", code_name=kept.code_name, day=day)
    return Screen(
        text(said),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=DONE,
    )
