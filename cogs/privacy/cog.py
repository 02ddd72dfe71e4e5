"""`/privacy`, *Wis alles*, and *Verberg* on every private screen."""

from __future__ import annotations

from datetime import timedelta

from discord import app_commands
from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import account_of, alias_of, guild_of
from bot.shell.posts import About
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.translator import named
from bot.shell.views import Words, pressed
from cogs.introductions.service import Introductions
from cogs.privacy import views
from cogs.privacy.service import Privacy

TOLD_FOR = timedelta(days=7)
"""How long the team channel says that a conversation was wiped."""


class PrivacyCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Privacy(bot.house)
        self._introductions = bot.house.shared(Introductions)

    @app_commands.command(
        name=named("privacy", "privacy-command"),
        description=named("Zie wat we van jou weten. Of wis het.", "privacy-command-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.show(interaction, "")

    @pressed("privacy:show")
    async def show(self, interaction: Interaction, _key: str) -> None:
        conversation = await self._service.conversation(
            guild_of(interaction), alias_of(interaction)
        )
        keep = self._bot.house.retention.keep.days
        await reply(interaction, views.show(words_for(interaction), conversation, keep))

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
            keys = await self._service.wipe(guild, alias)
            await self._bot.sweeper.erase_due(self._bot.house.clock())
            later = await self._service.anything_left(keys)
            done = views.wiped(words_for(interaction), anything=bool(keys), later=later)
            await redraw(interaction, done)
        if keys:
            await self._tell_team(guild)

    @pressed("privacy:seen")
    async def seen(self, interaction: Interaction, key: str) -> None:
        """A worker has read that something was wiped: the line may go."""
        worker = await self._introductions.acting(*account_of(interaction))
        await self._service.seen(worker.guild, key)
        await redraw(interaction, views.hidden_from_team(words_for(interaction), key))

    async def _who(self, interaction: Interaction, key: str) -> tuple[GuildId, Alias]:
        if interaction.guild_id is not None:
            return guild_of(interaction), alias_of(interaction)
        return await self._service.whose(key, interaction.user.id)

    async def _tell_team(self, guild: GuildId) -> None:
        """Without a code name: only that it happened, so that nobody goes looking."""
        house = self._bot.house
        try:
            staff = await self._introductions.accounts(guild)
            channel = await self._bot.posts.team_channel(guild, await house.town(guild), staff)
            key = house.chance.token()
            about = About(guild, key, house.clock() + TOLD_FOR)
            say = Words(house.texts, house.language)
            await self._bot.posts.post(channel, channel.id, views.told_team(say, key), about)
        except (Refusal, *UNREACHABLE):
            return  # the wipe is what counts


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PrivacyCog(bot))
