"""*Wis alles*, *Verberg* on every private screen, and servers that took the bot away."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from discord.ext import commands

from bot.core.alias import GuildId, Person
from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.kept_message import EditResult, try_edit
from bot.shell.locks import Locks
from bot.shell.people import person_of, workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_HIDE, DOOR_WIPE
from bot.shell.views import Screen, Words, pressed, server_words
from bot.store.posted_messages import Trace
from bot.texts.dates_in_words import day_in_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.privacy.rules import WipedLine
from cogs.privacy.service.departures import ServerDepartures
from cogs.privacy.service.wiping import Privacy, Wiped
from cogs.privacy.views import wiping as views
from cogs.privacy.views.facts_in_words import Context

PATIENCE = 8.0
"""Seconds that wiping waits for words of the same person that are on their way."""


class WipingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Privacy(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._locks = bot.services.shared(Locks)
        bot.schedule.every(MINUTE, self.every_minute, name="wiped")

    @pressed(DOOR_WIPE)
    async def ask(self, interaction: Interaction, key: str) -> None:
        person = await self._who(interaction, key)
        never = await self._service.said_never(person)
        screen = views.sure(
            words_for(interaction),
            key,
            never=self._service.never_until() if never else None,
            blocked=await self._service.blocked_until(person),
        )
        await reply(interaction, screen)

    @commands.Cog.listener()
    async def on_wipe_wanted(self, interaction: Interaction, key: str) -> None:
        """A room below has a button for it too."""
        await self.ask(interaction, key)

    @pressed(DOOR_HIDE)
    async def hide(self, interaction: Interaction, key: str) -> None:
        await redraw(interaction, views.hidden(words_for(interaction), key))

    @pressed("privacy:yes")
    async def wipe_all(self, interaction: Interaction, key: str) -> None:
        await self._wipe(interaction, key, keep_never=False)

    @pressed("privacy:keep")
    async def wipe_but_never(self, interaction: Interaction, key: str) -> None:
        """They asked that their *Vraag het niet meer* is remembered."""
        await self._wipe(interaction, key, keep_never=True)

    async def _wipe(self, interaction: Interaction, key: str, *, keep_never: bool) -> None:
        person = await self._who(interaction, key)
        async with patient(interaction, redrawing=True):
            # Words on their way arrive first, and are wiped with the rest; but nobody waits long.
            async with self._locks.before(self._locks.person(*person.here), PATIENCE):
                team = (await self._introductions.readers(person.guild)).channel
                gone = await self._service.wipe(person, team, keep_never=keep_never)
            later = not await self._bot.sweeper.erase(
                [*gone.conversations, *gone.others, *gone.copies]
            )
            private = {
                *gone.private,
                *([interaction.channel_id] if interaction.guild_id is None else []),
            }
            self._announce(person.guild, gone, private)
            say = words_for(interaction)
            context = Context(inventory=self._service.inventory())
            done = views.wiped(
                say,
                gone,
                context,
                later=later,
                backups_until=self._until(say),
                in_private=bool(private or gone.others),
            )
            with receipt("privacy-wiped-later" if later else "privacy-wiped-nothing"):
                await redraw(interaction, done)
        if gone.line:
            await self._tell(gone.line, again=gone.line.message is None and gone.line.attempts > 0)

    def _announce(self, guild: GuildId, gone: Wiped, private: Iterable[int | None]) -> None:
        """Whatever becomes of the answer to who wiped: nobody tries this again."""
        if gone.conversations:
            self._bot.dispatch("conversations_wiped", guild)
        for channel in private:
            self._bot.dispatch("wiped_in_private", channel)

    @pressed("privacy:seen")
    @workers_only(Introductions)
    async def seen(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """A worker has read that something was wiped: the line may go."""
        readers = await self._introductions.readers(worker.guild)
        await self._service.end_team_notice(worker.guild, key)
        here = replace(readers, channel=interaction.channel_id or 0)
        screen = views.hidden_from_team(words_for(interaction), key)
        if place := self._bot.posts.if_safe(worker.guild, here):
            await self._bot.posts.redraw(interaction, place, screen)
        else:
            await reply(interaction, screen)

    def _until(self, say: Words) -> str:
        """The day on which the last backup that may hold it goes; nothing without backups."""
        until = self._service.backups_until()
        return day_in_words(say.texts, say.locale, until) if until else ""

    async def _who(self, interaction: Interaction, key: str) -> Person:
        if interaction.guild_id is not None:
            return person_of(interaction)
        return await self._service.whose(key, interaction.user.id)

    # -- the team's line ------------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self._tell_teams()

    async def every_minute(self, _moment: datetime) -> None:
        await self._tell_teams()

    async def _tell_teams(self) -> None:
        """What was to be told when the bot died, or Discord fell silent."""
        for line in await self._service.pending_team_notices():
            await self._tell(line, again=True)
        for line in await self._service.untrue_lines():
            await self._tell(line)

    async def _tell(self, line: Trace, *, again: bool = False) -> None:
        """One after another for a channel: each says how many there are by then.

        `again`: it may stand there, so look first. What fails is tried again in a minute.
        """
        async with self._locks.conversation(f"wiped:{line.channel}"):
            with suppress(Refusal, *UNREACHABLE):  # the wipe is what counts
                await self._told(line.id, again=again)

    async def _told(self, trace: int, *, again: bool) -> None:
        known = await self._bot.services.traces.by_id(trace)
        if known is None:
            return
        line = await self._service.line_of(known)
        if known.message is None and (found := await self._stands(known, again=again)):
            await self._bot.services.traces.posted(trace, found)
            known = replace(known, message=found)
        if known.message is None:
            await self._post(known, line)
        elif line and line.shown < line.count:
            await self._edit(known, known.message, line)

    async def _stands(self, known: Trace, *, again: bool) -> int | None:
        """Where an earlier attempt may have left it."""
        found = await self._bot.posts.find_traced(known.id) if again else None
        return found.id if found else None

    async def _post(self, known: Trace, line: WipedLine | None) -> None:
        """Without a code name: only that it happened, so that nobody goes looking."""
        place = await self._place(known)
        if place.channel != known.channel:  # the team moved; its new channel never showed it
            await self._bot.services.traces.gone(known.id)
            return
        await self._bot.posts.send(place, self._screen(known, line), known.id)
        if line:
            await self._service.shown(line)

    async def _edit(self, known: Trace, message: int, line: WipedLine) -> None:
        place = await self._place(known)
        if place.channel != known.channel:
            return
        screen = self._screen(known, line)
        if await try_edit(self._bot.posts.edit(place, message, screen)) is EditResult.DONE:
            await self._service.shown(line)
        elif fresh := await self._service.anew(line):
            await self._post(fresh, await self._service.line_of(fresh))

    async def _place(self, known: Trace) -> Within:
        readers = await self._introductions.readers(GuildId(known.guild))
        return self._bot.posts.place(known.guild, readers)

    def _screen(self, known: Trace, line: WipedLine | None) -> Screen:
        count = line.count if line else 1
        return views.told_team(server_words(self._bot.services), known, count)


NOW_AND_THEN = 15 * MINUTE


class DeparturesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = ServerDepartures(bot.services)
        bot.schedule.every(NOW_AND_THEN, self.look, name="departures")

    async def look(self, moment: datetime) -> None:
        """A server that Discord cannot show just now is still here: it is known, and away."""
        if not self._bot.is_ready():
            return
        if await self._service.look({guild.id for guild in self._bot.guilds}):
            await self._bot.sweeper.erase_due(moment)
