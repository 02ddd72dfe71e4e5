"""The panel: positive doors first (R3), help one tap away."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

import discord

from bot.shell.shared_doors import (
    DOOR_ACTIVITY,
    DOOR_ASK,
    DOOR_HELP_NOW,
    DOOR_IDEA,
    DOOR_MY_CONVERSATION,
    DOOR_PRIVACY,
    DOOR_SHOW,
    DOOR_WHO_IS_HERE,
    DOOR_WORRY,
)
from bot.shell.views import ButtonStyle, Screen, Words, box, button, buttons, text
from cogs.panel.rules import OPEN


@dataclass(frozen=True, slots=True)
class DrawnPanel:
    """A panel to show, and a fingerprint of it, which leaves out when it was looked at.

    The fingerprint begins with `OPEN` where it says that somebody is there.
    """

    screen: Screen
    shown: str


def drawn(say: Words, said: str, now: datetime, *, is_open: bool = False) -> DrawnPanel:
    screen = panel(say, said)
    shown = f"{OPEN if is_open else ''}{fingerprint(screen)}"
    line = next(part for part in screen.walk_children() if isinstance(part, discord.ui.TextDisplay))
    line.content = _told(say, said, now)
    return DrawnPanel(screen, shown)


def panel(say: Words, said: str, looked: datetime | None = None) -> Screen:
    return Screen(
        box(text(_told(say, said, looked)), colour=discord.Colour.teal()),
        buttons(
            button(say("panel-ask"), DOOR_ASK, emoji="💬", style=ButtonStyle.primary),
            button(say("panel-idea"), DOOR_IDEA, emoji="💡"),
            button(say("panel-activity"), DOOR_ACTIVITY, emoji="🔎"),
            button(say("panel-show"), DOOR_SHOW, emoji="🎨"),
            button(say("panel-worry"), DOOR_WORRY, emoji="💭"),
        ),
        buttons(
            button(say("panel-who"), DOOR_WHO_IS_HERE, emoji="👋"),
            button(say("panel-inbox"), DOOR_MY_CONVERSATION, emoji="📥"),
            button(say("panel-privacy"), DOOR_PRIVACY, emoji="🔒"),
        ),
        buttons(button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")),
    )


def _told(say: Words, said: str, looked: datetime | None) -> str:
    # Discord counts on by itself: a bot that died hours ago is seen to be hours old.
    ago = discord.utils.format_dt(looked, "R") if looked else ""
    return f"{said}\n{say('panel-looked', ago=ago)}"


def fingerprint(screen: Screen) -> str:
    """Tell two panels apart by all that is on them, so that new buttons reach an old panel too."""
    parts = [part.to_component_dict() for part in screen.children]
    drawn = json.dumps(parts, sort_keys=True)
    return hashlib.sha256(drawn.encode()).hexdigest()
