"""What a worker reads about their own shift."""

from __future__ import annotations

from datetime import datetime

from bot.core.when import clock_in_words
from bot.shell.views import Screen, Words, text
from cogs.introductions.rules import Worker


def started(say: Words, worker: Worker, ends: datetime, status: str) -> Screen:
    until = clock_in_words(say.texts, say.locale, ends)
    return Screen(text(say("office_hours-started", name=worker.name, until=until)), text(status))


def stopped(say: Words, worker: Worker, *, was_here: bool) -> Screen:
    name = "office_hours-stopped" if was_here else "office_hours-was-not-here"
    return Screen(text(say(name, name=worker.name)))
