"""The way to someone's other conversations, from the inbox and from a thank-you."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.boxes import beside
from bot.shell.discord_limits import MOST_OPTIONS
from bot.shell.shared_doors import DOOR_CONVERSATION
from bot.shell.views import Option, Part, Row, Words, button, menu
from bot.texts.dates_in_words import day_in_words
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.inbox import Listed

MORE = "+"
"""What begins the value of an option that leads to the next ones; then comes their page."""
AT_ONCE = MOST_OPTIONS - 1
"""One option leads further."""


def said_of_others(say: Words, others: Sequence[Listed]) -> str:
    """That something unread stands elsewhere; empty when nothing does."""
    unread = sum(each.is_unread for each in others)
    return say("questions-others-unread", count=unread) if unread else ""


def others_menu(say: Words, shown: str, others: Sequence[Listed], page: int = 0) -> list[Row]:
    """Choose another; nothing where there is none. `shown`: the key of the one that is shown."""
    if not others:
        return []
    first = page * AT_ONCE if 0 <= page * AT_ONCE < len(others) else 0
    fits = len(others) <= MOST_OPTIONS
    here = others if fits else others[first:][:AT_ONCE]
    options = [_option(say, each) for each in here]
    if not fits:
        following = first // AT_ONCE + 1 if first + AT_ONCE < len(others) else 0
        options.append(Option(say("questions-others-more"), f"{MORE}{following}.{shown}"))
    return [menu("questions:which", say("questions-others-choose"), options)]


def _option(say: Words, listed: Listed) -> Option:
    each = listed.conversation
    day = day_in_words(say.texts, say.locale, each.opened_at)
    states = ["questions-others-news"] if listed.is_unread else []
    states.append("questions-others-ended" if listed.ended else "questions-others-open")
    return Option(
        f"{each.code_name} · {day}", each.key, about=" · ".join(say(state) for state in states)
    )


def still_unread(say: Words, other: Conversation | None) -> list[Part]:
    """That an answer waits in another conversation, and the way to it."""
    if other is None:
        return []
    read = button(say("questions-read-it"), f"{DOOR_CONVERSATION}:{other.key}")
    return [beside(say("questions-still-unread", code_name=other.code_name), read)]
