"""The discord.py client: its intents, an empty cache of messages, and one handler of all clicks."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.backups.daily import Backups
from bot.backups.restore import RESTORED
from bot.core.clock import Clock
from bot.core.log import kind_and_place
from bot.core.schedule import Schedule
from bot.guilds.allowed import Served
from bot.settings import Settings
from bot.shell import errors, rate_limits
from bot.shell.acts import Acts, Handler
from bot.shell.channel_access import ChannelAccess
from bot.shell.command_sync import CommandSync
from bot.shell.connection import Connection
from bot.shell.deletions import Deletions
from bot.shell.discord_limits import LONGEST_STATUS
from bot.shell.discords_clock import TELL_THE_TIME, DiscordsClock
from bot.shell.doors import CLICKS, Doors
from bot.shell.gateway_channels import ABOUT_THE_SOCKET, GatewayChannels
from bot.shell.invalid_requests import Breaker, Share
from bot.shell.monitor import JOB as MONITOR
from bot.shell.monitor import Monitor
from bot.shell.posts import Posts
from bot.shell.reconcile import RECONCILE, Reconciler
from bot.shell.replies import AnsweringClient, Interaction
from bot.shell.rivals import Rivals
from bot.shell.stopping import ClosingWork, Shutdown
from bot.shell.sweeper import Sweeper
from bot.shell.tally import Tally
from bot.shell.translator import Translator
from bot.shell.vitals import Vitals
from bot.texts.typed_text import cut

log = structlog.get_logger("bankje")
MINUTE = 60
SOON = 20
CLOSING = 2.0
"""Seconds that Discord may take to confirm that the connection ends."""
OWN_POSTS = {
    discord.MessageType.default,
    discord.MessageType.reply,
    discord.MessageType.thread_created,
    discord.MessageType.thread_starter_message,
}
"""Messages of our own that are no news to any room: posts, and what a thread brings along."""


def intents() -> discord.Intents:
    """Exactly these three; none is privileged, so Discord sends no text of channels (promise 1)."""
    heard = discord.Intents.none()
    heard.guilds = heard.guild_messages = heard.dm_messages = True
    return heard


class Tree(app_commands.CommandTree["Bankje"]):
    """Runs slash commands and menu commands, with the same checks as before each click."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        self.client.acts.follow_current([interaction])
        return await self.client.acts.may_begin(interaction)

    async def on_error(self, interaction: Interaction, error: Exception, /) -> None:
        await errors.speak(interaction, error)


class Bankje(AnsweringClient):
    """Opens everything in `setup_hook` and closes it in `close`, so that a restart is a fresh one.

    `services`, `posts`, `sweeper`, `schedule`, `command_sync`, `backups` and `served` exist from
    `setup_hook` on.
    """

    settings: Settings
    posts: Posts
    sweeper: Sweeper
    schedule: Schedule
    backups: Backups
    served: Served
    command_sync: CommandSync

    def __init__(self, furnish: Furnish, clock: Clock, share: Share | None = None) -> None:
        # There is no voice here; an operator need not hear that its libraries are missing.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=intents(),
            tree_cls=Tree,
            # None, not 0: discord.py takes 0 for a thousand.
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            # Never on a person's own account: that would carry the bot into every chat of theirs.
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False),
            # With a limit, discord.py refuses requests that remain in a bucket which resets later;
            # the one for threads does after 300 s. How long an act may take, the act decides.
            max_ratelimit_timeout=None,
            http_trace=rate_limits.trace(share or Breaker().share()),
            # Announces what comes in on the socket, for `GatewayChannels`.
            enable_debug_events=True,
        )
        self._channels = GatewayChannels()
        self.channel_access = ChannelAccess(self._channels)
        self._furnish = furnish
        self.acts = Acts()
        self.tally = Tally()
        self.connection = Connection(self)
        self.discords_clock = DiscordsClock(clock)
        self.deletions = Deletions(clock)
        self.rivals = Rivals(clock)
        self._stopping = Shutdown(self)
        self._are_jobs_halted = False
        self._ending: asyncio.Task[None] | None = None
        self._doors = Doors()
        self._followed: dict[Handler, Handler] = {}
        self.deletions.listen(self)

    @property
    def own_id(self) -> int:
        assert self.user is not None, "asked before login"
        return self.user.id

    async def show_status(self, line: str) -> bool:
        """Show a line under the bot's name, now and when it connects anew. No REST call.

        Say whether Discord could be told.
        """
        self.activity = status = discord.CustomActivity(name=cut(line, LONGEST_STATUS))
        try:
            await self.change_presence(activity=status)
        except (discord.ConnectionClosed, *errors.UNREACHABLE):
            return False
        return True

    async def furnish(self) -> None:
        """Open the store and load the rooms, still without Discord. Raise `StartRefused`.

        Done before the login, it is not done again.
        """
        if hasattr(self, "services"):
            return
        await self._furnish(self)

    async def setup_hook(self) -> None:
        self.connection.is_let_in = True
        await self.furnish()
        await self.tree.set_translator(Translator(self.services.texts))
        store = self.services.store
        self.command_sync = CommandSync(self.tree, store, self.schedule)
        await self.command_sync.at_start()
        if await store.note(RESTORED):
            reconciler = await Reconciler(self, self.services, self.deletions).begun()
            self.schedule.every(MINUTE, reconciler.run, name=RECONCILE)
        self.schedule.every(MINUTE, self.sweeper.run, name="sweep")
        self.schedule.every(SOON, self.backups.run, name="backup")
        if url := self.settings.monitor_url.get_secret_value():
            monitor = Monitor(url, Vitals(self, store, self.sweeper))
            self.schedule.every(MINUTE, monitor.run, name=MONITOR)
        self.schedule.start()

    async def connect(self, *, reconnect: bool = True) -> None:  # noqa: ARG002 - it always does
        """Stay connected until closed. Raise `StartRefused` when a person must mend something."""
        await self.connection.stay()

    async def before_identify_hook(self, _shard: int | None, *, initial: bool = False) -> None:  # noqa: ARG002
        """Count it. The waiting is done before, without a connection that waits along."""
        self.connection.pace.identified()

    def on_stop(self, work: ClosingWork) -> None:
        """Have something done at a clean stop, in order, before the connection ends.

        All of it together has what is left of five seconds; what fails or is late is logged.
        """
        self._stopping.also(work)

    async def stop(self) -> None:
        """Let acts finish, tell whom they were for when they cannot, then close. Safe to repeat."""
        try:
            if not self.acts.is_stopping and self.connection.is_let_in:
                await self._stopping.run()
        finally:
            await self.close()

    def halt_jobs(self) -> None:
        """No background work begins any more; what runs is broken off, as by a kill."""
        if hasattr(self, "schedule") and not self._are_jobs_halted:
            self._are_jobs_halted = True
            self.schedule.close()

    async def close(self) -> None:
        """Close what was opened; a start that failed half-way has opened only some of it.

        Safe to repeat. A Discord that does not confirm keeps us two seconds and no longer.
        """
        self.halt_jobs()
        if self._ending is None:
            self._ending = asyncio.create_task(super().close())
        await asyncio.wait({self._ending}, timeout=CLOSING)
        if self._ending.done():
            self._ending.result()
        await self.http.close()
        if hasattr(self, "services"):
            await self.services.store.close()

    async def add_cog(self, cog: commands.Cog, /, **options: Any) -> None:
        await super().add_cog(cog, **options)
        self._doors.add(cog)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer every click and every form, whichever process drew it."""
        self.acts.follow_current([interaction])
        # Commands go through the tree, which asks the same.
        if interaction.type in CLICKS and await self.acts.may_begin(interaction):
            await self._doors.enter(interaction)

    async def on_answered_by_another(self) -> None:
        self.rivals.answered_before_us()

    def dispatch(self, event: str, /, *args: Any, **more: Any) -> None:
        """Announce, but not to every room each message that this bot itself posted a moment ago."""
        if event in ABOUT_THE_SOCKET:
            self._channels.hear(event, args[0])
            return
        if event in TELL_THE_TIME:
            self.discords_clock.heard(args[0].id)
        if event == "message" and self._is_own_post(args[0]):
            return
        super().dispatch(event, *args, **more)

    def add_listener(self, func: Handler, /, name: str = discord.utils.MISSING) -> None:
        """Every handler of every event, and so every act and what it announces, is followed."""
        followed = self._followed.setdefault(func, self.acts.followed(func))
        super().add_listener(followed, name)

    def remove_listener(self, func: Handler, /, name: str = discord.utils.MISSING) -> None:
        super().remove_listener(self._followed.get(func, func), name)

    def _is_own_post(self, message: discord.Message) -> bool:
        """Also what was answered in private: that comes back looking like a direct message."""
        return message.author.id == self.own_id and message.type in OWN_POSTS

    async def on_message(self, message: discord.Message, /) -> None:
        """Announce what someone may mean for us: the rest is talk among people, and no business.

        There are no commands in messages. Discord does not send the text of channels anyway.
        """
        if message.guild is None or message.mentions or message.reference:
            self.dispatch("addressed", message)

    async def on_error(self, event: str, /, *args: Any, **_: Any) -> None:
        """Speak when an announcement about an interaction fails; log kind and place otherwise."""
        error = _current_error()
        for each in args:
            if isinstance(each, discord.Interaction):
                await errors.speak(each, error)
                return
        log.error("event failed", event_name=event, **kind_and_place(error))


def _current_error() -> BaseException:
    return sys.exc_info()[1] or RuntimeError()


Furnish = Callable[[Bankje], Awaitable[None]]
