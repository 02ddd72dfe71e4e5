"""The only way to post about a person: it looks who can read, posts, and records the trace."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import discord

from bot.core.errors import Refusal
from bot.core.readers import Readers
from bot.core.traces import Kind
from bot.shell.channel_access import wrong_with
from bot.shell.components import carries, has_id, ringing
from bot.shell.delivery import PAUSES, Mark, NotArrived, Send, delivered, marked
from bot.shell.lanes import Lanes
from bot.shell.limits import MOST_RUNG
from bot.shell.views import Screen, Words
from bot.shell.voices import spoken

if TYPE_CHECKING:
    from bot.shell.client import Bankje

NOT_ANY_MORE = frozenset({30046, 50005})
"""Discord's codes: an old message was edited too often; it is another's. Neither passes by itself
in time, so what must stay true is posted anew."""
LOOKED_AT = 500
"""How many messages are looked through for one that may have arrived: five calls at most."""


@dataclass(frozen=True, slots=True)
class About:
    """Whom a post is about, by opaque key, and until when it may stand."""

    guild: int
    key: str
    due: datetime


class Posts:
    """`pauses`: seconds before a post is tried again; `lanes`: who may post to a channel now."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self.pauses = PAUSES
        self.lanes = Lanes()

    async def channel(self, guild: int, readers: Readers) -> discord.TextChannel:
        """Give the channel of these readers when it is safe and open to the bot.

        Raise `Refusal("posts-away")` while Discord does not show the server: nobody needs to mend
        anything then. Raise `Refusal("posts-closed")` for what is wrong, and announce
        `trouble(guild, kind)` once a time.
        """
        if self.is_away(guild):
            raise Refusal("posts-away")
        channel = self.if_safe(guild, readers)
        if channel is None:
            raise Refusal("posts-closed")
        return channel

    def if_safe(self, guild: int, readers: Readers) -> discord.TextChannel | None:
        """The same for who only asks; what is wrong is announced as well."""
        known = self._bot.get_guild(guild)
        if known is None or self.is_away(guild):
            return None
        channel = known.get_channel(readers.channel)
        wrong = wrong_with(channel, readers)
        if wrong:
            about = f".{readers.kind}" if readers.kind else ""
            self._bot.dispatch("trouble", guild, f"{readers.trouble}-{wrong}{about}")
            return None
        assert isinstance(channel, discord.TextChannel)
        return channel

    def is_away(self, guild: int) -> bool:
        """Whether Discord is having a bad moment with this server (F-B17)."""
        known = self._bot.get_guild(guild)
        return known is None or known.unavailable

    def is_gone(self, guild: int, channel: int) -> bool:
        """Whether Discord says that there is no such channel, and is not only away."""
        known = self._bot.get_guild(guild)
        return bool(known and not known.unavailable and known.get_channel(channel) is None)

    def spoken(self, screen: Screen) -> Screen:
        """Say on it that it is automatic, unless a worker signed it (R34)."""
        house = self._bot.house
        return spoken(Words(house.texts, house.language), screen)

    async def post(
        self,
        place: discord.abc.Messageable,
        channel: int,
        screen: Screen,
        about: About,
        *,
        kind: Kind = "message",
        quietly: bool = False,
    ) -> discord.Message:
        """Post and remember, also what is not known. Raise as `send` does."""
        traces, moment = self._bot.house.traces, self._bot.house.clock()
        trace = await traces.intend(
            guild=about.guild,
            about=about.key,
            kind=kind,
            channel=channel,
            moment=moment,
            due=about.due,
        )
        return await self.send(place, screen, trace, quietly=quietly)

    async def post_marked(
        self,
        place: discord.abc.Messageable,
        channel: int,
        draw: Callable[[int], Screen],
        mark: Mark,
        about: About,
    ) -> discord.Message:
        """The same without a sound, for what is read back later: by the mark on a component."""
        nonce = about.key
        return await self.post(place, channel, draw(marked(mark, nonce)), about, quietly=True)

    async def send(
        self,
        place: discord.abc.Messageable,
        screen: Screen,
        trace: int,
        *,
        ping: int | None = None,
        calling: Collection[int] = (),
        quietly: bool = False,
    ) -> discord.Message:
        """Post what has its trace already; only `ping` or `calling` hears it, quietly nobody does.

        It carries its trace as nonce: a second attempt never makes a second message.
        Raise `NotArrived`, `NotKnown` or `discord.NotFound`.
        """
        heard = discord.AllowedMentions.none()
        called = [ping] if ping else [*calling][:MOST_RUNG]
        heard.users = [discord.Object(each) for each in called] or False
        screen = self.spoken(screen)
        files = screen.files or discord.utils.MISSING

        async def post() -> discord.Message:
            return await place.send(
                view=screen, files=files, allowed_mentions=heard, silent=quietly, nonce=str(trace)
            )

        message = await self.confirmed(post, trace)
        await self._bot.house.traces.posted(trace, message.id)
        return message

    async def confirmed(self, post: Send, trace: int) -> discord.Message:
        """Post what has a trace, and look for it when it is unsure whether it arrived."""

        async def look() -> discord.Message | None:
            return await self.find_traced(trace)

        try:
            return await delivered(post, look, self.pauses)
        except discord.NotFound:
            await self._bot.house.traces.gone(trace)
            raise
        except NotArrived as no:
            if no.status:  # otherwise it may be tried again, and the sweeper looks for it
                await self._bot.house.traces.gone(trace)
            raise

    async def find_traced(self, trace: int) -> discord.Message | None:
        """The message of a trace, and not another about the same person with its own trace."""
        known = await self._bot.house.traces.by_id(trace)
        if known is None:
            return None
        same = await self._bot.house.traces.about(known.about)
        here = [each for each in same if each.channel == known.channel and each.id != trace]
        others = {each.message for each in here if each.message}
        return await self.find(known.channel, known.key, known.left_at, others)

    async def marked(
        self,
        channel: int,
        draw: Callable[[int], Screen],
        mark: Mark,
        nonce: str,
        *,
        calling: Collection[int] = (),
        under: int | None = None,
    ) -> discord.Message:
        """Post in a thread, with which it goes; `draw` puts the id that it is given on a component.

        `nonce` (25 characters at most, Discord) is the same for every attempt at this very post.
        Raise `NotArrived`, `NotKnown` or `discord.NotFound`.
        """
        component, since = marked(mark, nonce), self._bot.discords_clock.lowest_id()
        place, how = self._bot.get_partial_messageable(channel), ringing(calling)
        if under:
            above = place.get_partial_message(under)
            how["reference"] = above.to_reference(fail_if_not_exists=False)
        screen = self.spoken(draw(component))

        async def post() -> discord.Message:
            message: discord.Message = await place.send(view=screen, nonce=nonce, **how)
            return message

        async def look() -> discord.Message | None:
            return await self._find_marked(channel, component, since)

        return await delivered(post, look, self.pauses)

    async def is_marked(self, channel: int, mark: Mark, nonce: str) -> int | None:
        """The message of an earlier attempt, if it stands. Raise what Discord raises."""
        component = marked(mark, nonce)
        place = self._bot.get_partial_messageable(channel)
        async for each in place.history(limit=100, oldest_first=True):
            if has_id(each, component):
                return each.id
        return None

    async def find_marked(
        self, channel: int, component: int, since: datetime
    ) -> discord.Message | None:
        """Look for an own post by the id on a component, `since` as the house's clock said it."""
        return await self._find_marked(channel, component, self._lowest_id(since))

    async def _find_marked(
        self, channel: int, component: int, since: int
    ) -> discord.Message | None:
        async for message in self._own_since(channel, since):
            if has_id(message, component):
                return message
        return None

    async def find(
        self, channel: int, key: str, since: datetime, known: Collection[int] = ()
    ) -> discord.Message | None:
        """Look for the newest own message that carries a key in a custom id, after a crash.

        `known`: messages of which a trace knows, and not looked for. Raise what Discord raises.
        """
        found = await self.all_with_key(channel, key, since)
        return next((each for each in reversed(found) if each.id not in known), None)

    async def all_with_key(self, channel: int, key: str, since: datetime) -> list[discord.Message]:
        """Every own message that carries a key, the oldest first. Raise what Discord raises."""
        own = self._own_since(channel, self._lowest_id(since))
        return [each async for each in own if carries(each, key)]

    def _lowest_id(self, since: datetime) -> int:
        return self._bot.discords_clock.around(since)[0]

    async def _own_since(self, channel: int, since: int) -> AsyncIterator[discord.Message]:
        place, after = self._bot.get_partial_messageable(channel), discord.Object(since)
        async for message in place.history(limit=LOOKED_AT, after=after, oldest_first=True):
            if message.author.id == self._bot.own_id:
                yield message
