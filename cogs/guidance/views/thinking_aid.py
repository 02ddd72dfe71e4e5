"""The four questions, one on a screen, and their end: numbers, and people who decide."""

from __future__ import annotations

from bot.shell.boxes import RED
from bot.shell.views import PRIMARY, Button, Part, Screen, Words, button, buttons, text
from cogs.guidance.rules.thinking_aid import ANSWERS, Path
from cogs.guidance.service import ShownAid
from cogs.guidance.views.cards import DOOR_AID, DOOR_LIST
from cogs.introductions.rules.team import Worker


def aid(say: Words, shown: ShownAid, worker: Worker) -> Screen:
    """What was answered stands there again: nobody has to remember it, and nothing keeps it."""
    path = shown.path
    parts: list[Part] = [text(say("guidance-aid-title"))]
    if path.in_danger:
        parts.append(text("\n".join([say("guidance-aid-danger-first"), *shown.lines])))
    if answered := _answered(say, path):
        parts.append(text(answered))
    if path.question is None:
        return Screen(*parts, *_end(say, shown), colour=RED if path.in_danger else None)
    asked = [say(f"guidance-aid-{path.question}")]
    if path.question == "status":
        asked.append(say("guidance-aid-own", duty=say(f"introductions-secrecy-{worker.secrecy}")))
    labels = {each: say(f"guidance-aid-{path.question}-{each}") for each in ANSWERS[path.question]}
    ways = [button(label, f"{DOOR_AID}:{path.onward(each).key}") for each, label in labels.items()]
    return Screen(
        *parts,
        text("\n".join(asked)),
        buttons(*ways),
        buttons(*_back(say, path)),
        colour=RED if path.in_danger else None,
    )


def _back(say: Words, path: Path) -> list[Button]:
    others = button(say("guidance-others"), f"{DOOR_LIST}:")
    if not path.answers:
        return [others]
    return [button(say("guidance-aid-back"), f"{DOOR_AID}:{path.back().key}"), others]


def _answered(say: Words, path: Path) -> str:
    return "\n".join(
        f"- {say(f'guidance-aid-{asked}-noted', answer=say(f'guidance-aid-{asked}-{answer}'))}"
        for asked, answer in path.answered
    )


def _end(say: Words, shown: ShownAid) -> list[Part]:
    """Something to do for each answer; who decides; whom to call."""
    todo = [say(f"guidance-aid-{asked}-{answer}-then") for asked, answer in shown.path.answered]
    people = [
        say("guidance-here", what=say(f"guidance-contact-{which}"), who=who)
        for which, who in shown.contacts.items()
    ]
    numbers = [] if shown.path.in_danger else [text("\n".join(shown.lines))]
    return [
        text("\n".join(todo)),
        text(say("guidance-aid-end")),
        *([text("\n".join(people))] if people else []),
        *numbers,
        buttons(
            button(say("guidance-others"), f"{DOOR_LIST}:", style=PRIMARY),
            button(say("guidance-aid-again"), f"{DOOR_AID}:"),
        ),
    ]
