"""*Wis alles*, and *Verberg* on every private screen."""

from __future__ import annotations

from datetime import timedelta

from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.core.when import day_in_words
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import account_of, alias_of, guild_of
from bot.shell.posts import About
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.views import Words, pressed
from cogs.introductions.service import Introductions
from cogs.privacy.service.privacy import Privacy
from cogs.privacy.views import wiping as views
from cogs.questions.service.locks import Locks

PATIENCE = 8.0
"""Seconds that wiping waits for words of the same person that are on their way."""
TOLD_FOR = timedelta(days=7)
"""How long the team channel says that a conversation was wiped."""


class WipingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Privacy(bot.house)
        self._introductions = bot.house.shared(Introductions)
        self._locks = bot.house.shared(Locks)

    @pressed("privacy:wipe")
    async def ask(self, interaction: Interaction, key: str) -> None:
        await reply(interaction, views.sure(words_for(interaction), key))

    @pressed("privacy:hide")
    async def hide(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, views.hidden(words_for(interaction)))

    @pressed("privacy:yes")
    async def wipe(self, interaction: Interaction, key: str) -> None:
        guild, alias = await self._who(interaction, key)
        async with patient(interaction, redrawing=True):
            # Words on their way arrive first, and are wiped with the rest; but nobody waits long.
            async with self._locks.before(self._locks.person(guild, alias), PATIENCE):
                keys = await self._service.wipe(guild, alias)
            later = not await self._bot.sweeper.erase(keys)
            say = words_for(interaction)
            done = views.wiped(
                say, anything=bool(keys), later=later, backups_until=self._until(say)
            )
            await redraw(interaction, done)
        if keys:
            await self._tell_team(guild)

    @pressed("privacy:seen")
    async def seen(self, interaction: Interaction, key: str) -> None:
        """A worker has read that something was wiped: the line may go."""
        worker = await self._introductions.acting(*account_of(interaction))
        await self._service.seen(worker.guild, key)
        await redraw(interaction, views.hidden_from_team(words_for(interaction), key))

    def _until(self, say: Words) -> str:
        """The day on which the last backup that may hold it goes; nothing without backups."""
        until = self._service.backups_until()
        return day_in_words(say.texts, say.locale, until) if until else ""

    async def _who(self, interaction: Interaction, key: str) -> tuple[GuildId, Alias]:
        if interaction.guild_id is not None:
            return guild_of(interaction), alias_of(interaction)
        return await self._service.whose(key, interaction.user.id)

    async def _tell_team(self, guild: GuildId) -> None:
        """Without a code name: only that it happened, so that nobody goes looking."""
        house = self._bot.house
        try:
            readers = await self._introductions.readers(guild)
            channel = await self._bot.posts.channel(guild, readers)
            key = house.chance.token()
            about = About(guild, key, house.clock() + TOLD_FOR)
            say = Words(house.texts, house.language)
            await self._bot.posts.post(channel, channel.id, views.told_team(say, key), about)
        except (Refusal, *UNREACHABLE):
            return  # the wipe is what counts
