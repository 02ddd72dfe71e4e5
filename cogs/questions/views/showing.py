"""Who made something: to whom of the team they can show it, and where. Never through the bot."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.shared_doors import DOOR_ASK, DOOR_HELP_NOW, DOOR_HIDE, DOOR_WHO_IS_HERE
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.introductions.rules.team import MOST_NAMED, Worker, names
from cogs.questions.rules.conversation import RequestKind


def showing(say: Words, team: Sequence[Worker], here: Sequence[Worker]) -> Screen:
    """`here`: those on shift as this is drawn; a screen is not told when a shift ends."""
    who = [_one(say, team)] if team else []
    if now := [each for each in team if each in here]:
        who.append(say("questions-showing-here", names=names(say, now), count=len(now)))
    return Screen(
        text(say("questions-showing")),
        *([text("\n".join(who))] if who else []),
        text(say("questions-showing-where")),
        buttons(
            button(say("questions-showing-ask"), f"{DOOR_ASK}:{RequestKind.SHOW}"),
            button(say("panel-who"), DOOR_WHO_IS_HERE, emoji="👋"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


def _one(say: Words, team: Sequence[Worker]) -> str:
    return say("questions-showing-who", names=names(say, team, MOST_NAMED))
