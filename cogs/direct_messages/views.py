"""What somebody reads before words of a direct message go to the team."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.shared_doors import DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import ButtonStyle, Screen, Words, button, buttons, text
from cogs.direct_messages.rules import ToPassOn
from cogs.introductions.rules.team import Role
from cogs.questions.rules.conversation import quoted

DOOR_PASS, DOOR_GO = "direct_messages:pass", "direct_messages:go"


def preview(
    say: Words,
    town: str,
    passing: ToPassOn,
    message: int,
    only: Role | None = None,
    kinds: Sequence[Role] = (),
    *,
    changed: bool = False,
) -> Screen:
    """The words exactly as they will go, and nothing goes yet.

    `kinds`: those with whom they may choose to talk alone; `changed`: other words stand there than
    those to which they said yes.
    """
    key = f"{message}.{passing.seen}"
    yes = button(say("direct_messages-yes"), f"{DOOR_GO}:{key}.{only or ''}")
    yes.style = ButtonStyle.primary
    ways = [(say(f"introductions-only-{each}"), f"{DOOR_GO}:{key}.{each}") for each in kinds]
    alone = [button(label, door) for label, door in ways]
    notes = [
        *(["direct_messages-changed"] if changed else []),
        *([] if passing.is_all else ["direct_messages-not-all"]),
        *(["direct_messages-left-out"] if passing.left_out else []),
    ]
    return Screen(
        text(say("direct_messages-preview", town=town)),
        text(quoted(passing.words)),
        *(text(say(each)) for each in notes),
        buttons(yes, *alone),
        buttons(
            button(say("direct_messages-no"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )
