"""What an admin sees after introducing a worker."""

from __future__ import annotations

from bot.shell.views import Screen, Words, text
from cogs.introductions.rules import Worker, signature


def introduced(say: Words, worker: Worker) -> Screen:
    return Screen(
        text(say("introductions-done", signature=signature(say, worker))),
        text(say(f"introductions-about-{worker.role}", name=worker.name)),
        text(say("introductions-next")),
    )
