"""*Hielp dit?*, and what is said after an answer: the same, whatever it was."""

from __future__ import annotations

from bot.extension_points import DoorButton
from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Part, Screen, Words, button, buttons, text
from cogs.closing.rules.feedback import ANSWERS, Question
from cogs.questions.service.hooks import Offer


def question(say: Words, handle: str) -> Offer:
    return Offer(say("closing-helped"), _ways(say, Question.HELPED, handle))


def _ways(say: Words, asked: Question, handle: str) -> tuple[DoorButton, ...]:
    return tuple(
        DoorButton(say(f"closing-{asked}-{each}"), f"closing:said:{handle}.{each}")
        for each in ANSWERS[asked]
    )


def thanked(say: Words, conversation: str, town: str, handle: str | None = None) -> Screen:
    """`handle`: of the one further question, where the town asks it."""
    parts: list[Part] = [text(say("closing-thanks"))]
    if handle:
        ways = _ways(say, Question.RESIDENCE, handle)
        parts += [
            text(say("closing-residence", town=town)),
            buttons(*(button(each.label, each.door) for each in ways)),
        ]
    return Screen(
        *parts,
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation}", emoji="📥"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )
