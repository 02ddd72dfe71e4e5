"""Who can read where something is to stand, looked up in Discord's cache each time it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import discord

from bot.core.audience import Direct, Place, Public, Readers, Within
from bot.core.errors import Refusal
from bot.shell.before_each_request import looking
from bot.shell.channel_access import ChannelAccess


class CheckedPlaces:
    """No call to Discord is made: the gateway keeps the cache as Discord's settings are."""

    def __init__(self, client: discord.Client, access: ChannelAccess) -> None:
        self._client = client
        self._access = access

    def place(self, guild: int, readers: Readers, thread: int = 0) -> Within:
        """Give where these read along, when only they do and the bot may post there.

        Raise `Refusal("posts-away")` while Discord does not show the server: nobody needs to mend
        anything then. Raise `Refusal("posts-closed")` for what is wrong, and announce
        `trouble(guild, kind)`.
        """
        place = Within(guild, readers, thread)
        self.look(place)
        return place

    def if_safe(self, guild: int, readers: Readers) -> Within | None:
        """The same for who only asks; what is wrong is announced as well."""
        try:
            return self.place(guild, readers)
        except Refusal:
            return None

    def look(self, place: Within) -> discord.TextChannel:
        """Ask Discord's cache who can read, now; give the channel. Raise as `place`."""
        readers = place.readers
        known = self._client.get_guild(place.guild)
        if known is None or known.unavailable:
            raise Refusal("posts-away")
        thread = known.get_thread(place.thread)
        if thread is not None and thread.parent_id != readers.channel:
            raise Refusal("posts-closed")
        channel = known.get_channel(readers.channel)
        wrong = self._access.wrong_with(channel, readers)
        if wrong == "public":
            self._client.dispatch("channel_is_open", place.guild)
            raise Refusal("posts-closed")
        if wrong:
            about = f".{readers.kind}" if readers.kind else ""
            self._client.dispatch("trouble", place.guild, f"{readers.trouble}-{wrong}{about}")
            raise Refusal("posts-closed")
        assert isinstance(channel, discord.TextChannel), "nothing is wrong with it"
        return channel

    def open(self, place: Place) -> discord.PartialMessageable:
        """Give what can be written to, just before it is. Raise `Refusal`."""
        match place:
            case Within(thread=thread):
                self.look(place)
                return self._client.get_partial_messageable(thread or place.channel)
            case Direct(channel):
                known = self._client.get_channel(channel)
                if not isinstance(known, (discord.DMChannel, type(None))):
                    raise Refusal("posts-closed")
                return self._client.get_partial_messageable(channel)
            case Public(channel):
                return self._client.get_partial_messageable(channel)

    @contextmanager
    def opened(self, place: Place) -> Iterator[discord.PartialMessageable]:
        """The same, and look again before each request that is made to write to it."""
        there = self.open(place)
        with self.looking_again(place):
            yield there

    def looking_again(self, place: Place) -> AbstractContextManager[None]:
        """Look again before each request that is made in it."""
        return looking(lambda: self.open(place))


def is_away(client: discord.Client, guild: int) -> bool:
    """Whether Discord is having a bad moment with this server (F-B17)."""
    known = client.get_guild(guild)
    return known is None or known.unavailable
