"""What Discord's gateway said last of each channel: who may see it, and whether Discord hides it.

discord.py 2.7 keeps no flags of text channels (its pull request 10473), and gives overwrites only
by going through fifty permissions twice for each. So both are read from what the gateway sends, by
two events that discord.py announces of every message on its socket: first all of it
(`socket_raw_receive`, "before it's processed and parsed"), then its kind (`socket_event_type`).
Both come in one step with its own reading, and before it: whoever looks never sees less of what
Discord said than discord.py does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import discord

from bot.core.audience import HIDDEN, HIDDEN_NAME, ChannelPermissions, Overwrite

RAW, KIND, SENT = "socket_raw_receive", "socket_event_type", "socket_raw_send"
ABOUT_THE_SOCKET = frozenset({RAW, KIND, SENT})
"""Announced for each message on the socket; of no room's concern."""
OF_A_MEMBER = 1
"""Discord's type of an overwrite for one member; 0 is for a role (API docs)."""
Json = Mapping[str, Any]


class GatewayChannels:
    """By server and channel (snowflakes). Kept in memory, as long as discord.py's own cache."""

    def __init__(self) -> None:
        self._raw: str = ""
        """The message that is being received; nothing of it stays."""
        self._said: dict[int, dict[int, ChannelPermissions]] = {}
        self._reads: Mapping[str, Callable[[Json], None]] = {
            "READY": self._begin_anew,
            "GUILD_CREATE": self._note_server,
            "GUILD_UPDATE": self._note_server,
            "GUILD_DELETE": self._forget_server,
            "CHANNEL_CREATE": self._note_channel,
            "CHANNEL_UPDATE": self._note_channel,
            "CHANNEL_DELETE": self._forget_channel,
        }

    def hear(self, event: str, said: str) -> None:
        """Take one of `ABOUT_THE_SOCKET`."""
        if event == RAW:
            self._raw = said
        elif event == KIND:
            raw, self._raw = self._raw, ""
            if read := self._reads.get(said):
                read(json.loads(raw)["d"])

    def permissions_of(self, channel: discord.abc.GuildChannel) -> ChannelPermissions:
        """What it says of who may see it; one of which nothing was heard counts as hidden."""
        known = self._said.get(channel.guild.id, {}).get(channel.id)
        return known or ChannelPermissions(channel.id, (), is_hidden=True)

    def _begin_anew(self, _told: Json) -> None:
        """A new session: each server comes again, and discord.py forgets them too."""
        self._said.clear()

    def _note_server(self, told: Json) -> None:
        if "channels" in told:
            guild = int(told["id"])
            self._said.pop(guild, None)  # of what cannot be read, nothing older holds
            self._said[guild] = {int(each["id"]): _said(each) for each in told["channels"]}

    def _forget_server(self, told: Json) -> None:
        """The bot is no member any more; one that is only away comes back with its channels."""
        if not told.get("unavailable"):
            self._said.pop(int(told["id"]), None)

    def _note_channel(self, told: Json) -> None:
        self._forget_channel(told)  # the same here
        if guild := told.get("guild_id"):
            self._said.setdefault(int(guild), {})[int(told["id"])] = _said(told)

    def _forget_channel(self, told: Json) -> None:
        if guild := told.get("guild_id"):
            self._said.get(int(guild), {}).pop(int(told["id"]), None)


def _said(told: Json) -> ChannelPermissions:
    overwrites = tuple(
        Overwrite(
            int(e["id"]),
            e["type"] == OF_A_MEMBER,
            int(e.get("allow") or 0),
            int(e.get("deny") or 0),
        )
        for e in told.get("permission_overwrites") or ()
    )
    is_hidden = bool(int(told.get("flags") or 0) & HIDDEN) or told.get("name") == HIDDEN_NAME
    return ChannelPermissions(int(told["id"]), overwrites, is_hidden)
