"""What a worker reads of colleagues who answer in the same conversation just now."""

from __future__ import annotations

from collections.abc import Collection

from bot.shell.views import Words
from bot.texts.dates_in_words import clock_in_words
from cogs.questions.rules.at_once import Writing

MOST = 3
"""Colleagues by name: more than that is a meeting."""


def in_words(say: Words, others: Collection[Writing]) -> str:
    """The newest of them, in lines; empty when there are none."""
    return "\n".join(_line(say, each) for each in [*others][-MOST:])


def _line(say: Words, writing: Writing) -> str:
    hour = clock_in_words(say.texts, say.locale, writing.last_at)
    name = "questions-also-answered" if writing.answered_at else "questions-also-writing"
    return say(name, name=writing.name, hour=hour)
