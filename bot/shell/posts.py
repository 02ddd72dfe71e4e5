"""Posts and edits messages about a person, and keeps until when each may stand on Discord.

Nobody hands in a channel to write to: only a `Place`, and who can read there is looked up before
each attempt. Reading is free to all.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import discord

from bot.core.alias import GuildId
from bot.core.audience import Place, Readers, Within
from bot.core.errors import Refusal
from bot.guilds.trial import Trial
from bot.services import Services
from bot.shell.channel_access import ChannelAccess
from bot.shell.components import ringing
from bot.shell.deletions import Deletions
from bot.shell.delivery import PAUSES, NotArrived, Send, TextMark, delivered, made_thread, marked
from bot.shell.discord_limits import MOST_RUNG
from bot.shell.discords_clock import DiscordsClock
from bot.shell.errors import UNREACHABLE
from bot.shell.finding import OwnMessageSearch
from bot.shell.lanes import Lanes
from bot.shell.pictures import each_time
from bot.shell.replies import Interaction, redraw_shared
from bot.shell.safe_channels import CheckedPlaces, is_away
from bot.shell.trial_label import labelled
from bot.shell.views import NOBODY, Screen, server_words
from bot.shell.voices import spoken
from bot.store.posted_messages import Kind

NOT_ANY_MORE = frozenset({30046, 50005})
"""Discord's codes: an old message was edited too often; it is another's. Neither passes by itself
in time, so what must stay true is posted anew."""
Minutes = Literal[60, 1440, 4320, 10080]
"""How long Discord lets a thread be silent before it folds it away."""


@dataclass(frozen=True, slots=True)
class PostSubject:
    """Whom a post is about, by opaque key, and until when it may stand."""

    guild: int
    key: str
    due: datetime


class Posts(OwnMessageSearch):
    """`pauses`: seconds before a post is tried again; `lanes`: who may post to a channel now."""

    def __init__(
        self,
        client: discord.Client,
        services: Services,
        discords_clock: DiscordsClock,
        access: ChannelAccess,
        deletions: Deletions,
    ) -> None:
        super().__init__(client, services.traces, discords_clock)
        self._say = server_words(services)
        self._clock = services.clock
        self._deletions = deletions
        self._trial = services.shared(Trial)
        self._places = CheckedPlaces(client, access)
        self._open, self._opened = self._places.open, self._places.opened
        self.pauses = PAUSES
        self.lanes = Lanes()

    def place(self, guild: int, readers: Readers, thread: int = 0) -> Within:
        """Where these read along, if only they do now. Raise as `CheckedPlaces.place`."""
        return self._places.place(guild, readers, thread)

    def if_safe(self, guild: int, readers: Readers) -> Within | None:
        """The same for who only asks; what is wrong is announced as well."""
        return self._places.if_safe(guild, readers)

    def is_away(self, guild: int) -> bool:
        """Whether Discord is having a bad moment with this server (F-B17)."""
        return is_away(self._client, guild)

    def spoken(self, screen: Screen) -> Screen:
        """Say on it that it is automatic, unless a worker signed it (R34)."""
        return spoken(self._say, screen)

    async def _said(self, screen: Screen, guild: int) -> Screen:
        """The same, and above it that it is a trial, while the bench is not open."""
        if await self._trial.is_on_trial(GuildId(guild)):
            labelled(self._say, screen)
        return self.spoken(screen)

    async def _guild_of(self, place: Place, trace: int) -> int:
        """The server that a message is about; of a direct one only its trace says so."""
        if isinstance(place, Within):
            return place.guild
        known = await self._traces.by_id(trace)
        return known.guild if known else 0

    async def post(
        self,
        place: Place,
        screen: Screen,
        about: PostSubject,
        *,
        kind: Kind = "message",
        quietly: bool = False,
    ) -> discord.Message:
        """Post and remember. Raise `NotArrived`, `NotKnown`, `Refusal` or `discord.NotFound`.

        What is not known keeps its trace, so that the sweeper looks for it.
        """
        self._open(place)  # where others read, nothing is even meant to be posted
        traces, moment = self._traces, self._clock()
        trace = await traces.intend(
            guild=about.guild,
            about=about.key,
            kind=kind,
            channel=place.stands_in if isinstance(place, Within) else place.channel,
            moment=moment,
            due=about.due,
        )
        try:
            return await self.send(place, screen, trace, quietly=quietly)
        except Refusal:
            await traces.gone(trace)
            raise

    async def post_marked(
        self, place: Place, draw: Callable[[int], Screen], mark: TextMark, about: PostSubject
    ) -> discord.Message:
        """The same without a sound, for what is read back later: by the mark on a component."""
        nonce = about.key
        return await self.post(place, draw(marked(mark, nonce)), about, quietly=True)

    async def send(
        self,
        place: Place,
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
        screen = await self._said(screen, await self._guild_of(place, trace))
        anew = each_time(screen.files)

        async def post() -> discord.Message:
            with self._opened(place) as there:
                return await there.send(
                    view=screen,
                    files=anew() or discord.utils.MISSING,
                    allowed_mentions=heard,
                    silent=quietly,
                    nonce=str(trace),
                )

        message = await self.confirmed(post, trace)
        await self._traces.posted(trace, message.id)
        return message

    async def begin(
        self,
        place: Within,
        screen: Screen,
        trace: int,
        *,
        calling: Collection[int],
        still_wanted: Callable[[], Awaitable[object]],
    ) -> discord.Message:
        """Post a card whose message the caller notes with its trace, and ring for these.

        `still_wanted` is asked before each attempt, and raises what it wants raised.
        """
        screen = await self._said(screen, place.guild)

        async def post() -> discord.Message:
            await still_wanted()
            with self._opened(place) as there:
                return await there.send(view=screen, nonce=str(trace), **ringing(calling))

        return await self.confirmed(post, trace)

    async def begin_thread(self, place: Within, card: int, name: str, minutes: Minutes) -> None:
        """Make the thread under a card; `minutes` of silence fold it away.

        Raise `NotArrived`, `NotKnown`, `Refusal`, or `discord.NotFound` when the card is gone.
        """
        asked = 0

        async def make() -> None:
            nonlocal asked
            asked += 1
            self._deletions.is_made(card)
            # Of a bare id discord.py makes no thread: it must know the server.
            under = self._places.look(place).get_partial_message(card)
            with self._places.looking_again(place):
                await under.create_thread(name=name, auto_archive_duration=minutes)

        try:
            await made_thread(self._client, card, make, self.pauses)
        except NotArrived as no:
            if no.status and asked == 1:  # no earlier try may have made one
                self._deletions.note(card)
            raise

    async def edit(self, place: Place, message: int, screen: Screen, *, of: int = 0) -> None:
        """Let a message say something else. Raise `Refusal`, and what Discord raises.

        A file that stood on it goes, unless the screen brings it. `of`: the server that it is
        about, where the place does not say that.
        """
        screen = await self._said(screen, place.guild if isinstance(place, Within) else of)
        with self._opened(place) as there:
            stands = there.get_partial_message(message)
            await stands.edit(view=screen, attachments=screen.files, allowed_mentions=NOBODY)

    async def take_away(self, channel: int | None, message: int) -> bool:
        """Delete a message of ours; say whether it surely stands there no more."""
        assert channel, "nothing of ours stands nowhere"
        try:
            there = self._client.get_partial_messageable(channel)
            deletion = there.get_partial_message(message).delete()
            return await self._deletions.done(deletion, channel, message)
        except UNREACHABLE:
            return False

    async def redraw(self, interaction: Interaction, place: Within, screen: Screen) -> None:
        """Change the message that was pressed where a team reads along. Raise as `edit`."""
        with self._opened(place):
            await redraw_shared(interaction, await self._said(screen, place.guild))

    async def confirmed(self, post: Send, trace: int) -> discord.Message:
        """Post what has a trace, and look for it when it is unsure whether it arrived."""

        async def look() -> discord.Message | None:
            return await self.find_traced(trace)

        try:
            return await delivered(post, look, self.pauses)
        except discord.NotFound:
            await self._traces.gone(trace)
            raise
        except NotArrived as no:
            if no.status:  # otherwise it may be tried again, and the sweeper looks for it
                await self._traces.gone(trace)
            raise

    async def marked(
        self,
        place: Within,
        draw: Callable[[int], Screen],
        mark: TextMark,
        nonce: str,
        *,
        calling: Collection[int] = (),
        under: int | None = None,
        still_wanted: Callable[[], Awaitable[object]] | None = None,
    ) -> discord.Message:
        """Post in a thread, with which it goes; `draw` puts the id that it is given on a component.

        `nonce` (25 characters at most, Discord) is the same for every attempt at this very post.
        `still_wanted` is asked before each attempt, and raises what it wants raised.
        Raise `NotArrived`, `NotKnown`, `Refusal` or `discord.NotFound`.
        """
        component, since = marked(mark, nonce), self._discords_clock.lowest_id()
        screen, how = await self._said(draw(component), place.guild), ringing(calling)
        anew = each_time(screen.files)

        async def post() -> discord.Message:
            if still_wanted:
                await still_wanted()
            with self._opened(place) as there:
                if under:
                    above = there.get_partial_message(under)
                    how["reference"] = above.to_reference(fail_if_not_exists=False)
                message: discord.Message = await there.send(
                    view=screen, files=anew() or discord.utils.MISSING, nonce=nonce, **how
                )
            return message

        async def look() -> discord.Message | None:
            return await self._find_marked(place.thread, component, since)

        return await delivered(post, look, self.pauses)
