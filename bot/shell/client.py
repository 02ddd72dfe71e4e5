"""The bot itself: what it may hear, what it remembers (nothing), and its one door for clicks."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.core.backups import Backups
from bot.core.errors import Refusal, StartRefused
from bot.core.house import House
from bot.core.log import kind_and_place
from bot.core.restore import RESTORED
from bot.core.schedule import Schedule
from bot.core.written import cut
from bot.settings import Settings
from bot.shell import errors
from bot.shell.limits import LONGEST_STATUS
from bot.shell.posts import Posts
from bot.shell.reconcile import RECONCILE, Reconciler
from bot.shell.replies import Interaction
from bot.shell.sweeper import Sweeper
from bot.shell.translator import Translator
from bot.shell.views import Chosen, door_and_key, doors_of, filled

log = structlog.get_logger("bankje")
Door = Callable[..., Awaitable[None]]
MINUTE = 60
SOON = 20
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
    async def on_error(self, interaction: Interaction, error: Exception, /) -> None:
        await errors.speak(interaction, error)


class Bankje(commands.Bot):
    """Opens everything in `setup_hook` and closes it in `close`, so that a restart is a fresh one.

    `house`, `posts`, `sweeper`, `schedule` and `backups` exist from `setup_hook` on.
    """

    house: House
    settings: Settings
    posts: Posts
    sweeper: Sweeper
    schedule: Schedule
    backups: Backups

    def __init__(self, furnish: Callable[[Bankje], Awaitable[None]]) -> None:
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
            max_ratelimit_timeout=60,
        )
        self._furnish = furnish
        self._doors: dict[tuple[str, str], Door] = {}

    @property
    def own_id(self) -> int:
        assert self.user is not None, "asked before login"
        return self.user.id

    async def wear(self, line: str) -> bool:
        """Show a line under the bot's name, now and when it connects anew. No REST call.

        Say whether Discord could be told.
        """
        self.activity = worn = discord.CustomActivity(name=cut(line, LONGEST_STATUS))
        try:
            await self.change_presence(activity=worn)
        except (discord.ConnectionClosed, *errors.UNREACHABLE):
            return False
        return True

    async def furnish(self) -> None:
        """Open the house and its rooms; nothing of Discord is needed yet. Raise `StartRefused`."""
        try:
            await self._furnish(self)
        except commands.ExtensionFailed as failed:
            if isinstance(failed.original, StartRefused):
                raise failed.original from None
            raise

    async def setup_hook(self) -> None:
        await self.furnish()
        await self.tree.set_translator(Translator(self.house.texts))
        await self._sync_when_changed()
        if await self.house.store.note(RESTORED):
            self.schedule.every(MINUTE, Reconciler(self).run, name=RECONCILE)
        self.schedule.every(MINUTE, self.sweeper.run, name="sweep")
        self.schedule.every(SOON, self.backups.run, name="backup")
        self.schedule.start()

    async def close(self) -> None:
        """Close what was opened; a start that failed half-way has opened only some of it."""
        if hasattr(self, "schedule"):
            self.schedule.close()
        await super().close()
        if hasattr(self, "house"):
            await self.house.store.close()

    async def add_cog(self, cog: commands.Cog, /, **options: Any) -> None:
        await super().add_cog(cog, **options)
        self._doors |= doors_of(cog)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer every click and every form, whichever process drew it."""
        if interaction.type is discord.InteractionType.component:
            given: Any = interaction.data or {}
            await self._enter(interaction, "choose" if given.get("values") else "press")
        elif interaction.type is discord.InteractionType.modal_submit:
            await self._enter(interaction, "submit")

    async def _enter(self, interaction: Interaction, kind: str) -> None:
        data: Any = interaction.data or {}
        door, key = door_and_key(str(data.get("custom_id", "")))
        given: Any = key
        if kind == "submit":
            given = filled(key, data)
        elif kind == "choose":
            given = Chosen(key, tuple(str(value) for value in data["values"]))
        try:
            answer = self._doors.get((kind, door))
            if answer is None:
                raise Refusal("shell-no-such-door")
            await answer(interaction, given)
        except Exception as error:  # noqa: BLE001 - a failure is never silent
            kept = given.typed if kind == "submit" else ""
            await errors.speak(interaction, error, kept=kept)

    def dispatch(self, event: str, /, *args: Any, **more: Any) -> None:
        """Announce, but not to every room each message that this bot itself posted a moment ago."""
        if event == "message" and self._is_own_post(args[0]):
            return
        super().dispatch(event, *args, **more)

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

    async def _sync_when_changed(self) -> None:
        """Discord allows 200 new commands a day; a restart must not spend any."""
        shape = [
            await command.get_translated_payload(self.tree, self.tree.translator)
            for command in self.tree.get_commands()
            if self.tree.translator
        ]
        fingerprint = hashlib.sha256(json.dumps(shape, sort_keys=True).encode()).hexdigest()
        if await self.house.store.note("commands") == fingerprint:
            return
        await self.tree.sync()
        await self.house.store.set_note("commands", fingerprint)


def _current_error() -> BaseException:
    return sys.exc_info()[1] or RuntimeError()
