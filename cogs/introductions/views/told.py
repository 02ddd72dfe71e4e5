"""What the team reads of itself: who came, who went, and who moved a wall."""

from __future__ import annotations

from bot.shell.views import Screen, Words, text
from cogs.introductions.rules.walls import Moved


def team_changed(say: Words, act: str, *, who: str, account: int, by: int) -> Screen:
    """`act`: "added", "removed" or "suspended"."""
    facts = {"who": who, "account": f"<@{account}>", "by": f"<@{by}>"}
    return Screen(text(say(f"introductions-told-{act}", **facts)))


def wall_moved(say: Words, moved: Moved, *, server: str = "") -> Screen:
    """`server`: its name, where it is read outside it."""
    head = say("introductions-wall-server", server=server) if server else ""
    lines = [f"{head} {say('introductions-wall-moved', by=f'<@{moved.by}>')}".strip()]
    for name, change in (("channel", moved.channel), ("role", moved.role)):
        if change:
            lines.append(say(f"introductions-wall-{name}", old=change[0], new=change[1]))
    lines.append(say("introductions-wall-what"))
    return Screen(text("\n".join(lines)))
