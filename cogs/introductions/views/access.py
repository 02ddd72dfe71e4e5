"""What an admin reads about who of the team can read the team channel."""

from __future__ import annotations

from dataclasses import dataclass

import discord

from bot.shell.lists import some
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.introductions.rules.team import names_in_order
from cogs.introductions.settings import TeamSettings

ROOM_FOR_READERS = 1000
"""Characters for the names of whoever can read along; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Access:
    """`others`: who can read and is not of the team; `unread`: first names of who cannot yet.

    `gone`: first names of who left the team and may still read.
    """

    channel: int
    decided: TeamSettings
    visible: bool = False
    others: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        return self.visible and not (self.others or self.unread or self.gone)


def access(say: Words, found: Access) -> Screen:
    channel, way = f"<#{found.channel}>", "name" if found.decided.by_name else "role"
    lines = [say(f"introductions-access-{way}", channel=channel)]
    if not found.visible:
        lines.append(say("introductions-apart-hidden", channel=channel))
    if found.others:
        shown = [discord.utils.escape_markdown(each) for each in found.others]
        readers = some(say, shown, ROOM_FOR_READERS)
        lines.append(say("introductions-apart-readers", readers=readers))
    if found.unread:
        names = names_in_order(say, found.unread)
        lines.append(say("introductions-apart-unread", names=names))
    if found.gone:
        names = names_in_order(say, found.gone)
        lines.append(say("introductions-access-gone", names=names))
    if found.is_right:
        lines.append(say("introductions-access-right"))
    closes = "closes" if found.decided.closes else "stays"
    lines.append(say(f"introductions-access-{closes}"))
    look = button(say("introductions-apart-look"), "introductions:access")
    return Screen(text("\n".join(lines)), buttons(look))
