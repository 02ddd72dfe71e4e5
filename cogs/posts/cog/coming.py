"""*Ik kom kijken*, and back: one answer to one person; nobody else sees that it was pressed."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.shell.client import MINUTE, Bankje
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, is_shared, redraw, reply, words_for
from bot.shell.views import Screen, pressed
from cogs.posts.service.coming import Coming
from cogs.posts.views import public as views
from cogs.privacy.service.wiping import WIPED_OTHERWISE


class ComingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._coming = bot.services.shared(Coming)
        bot.services.extensions.register(WIPED_OTHERWISE, self._wiped)
        bot.schedule.every(MINUTE, self.every_minute, name="coming")

    async def _wiped(self, _guild: GuildId, alias: Alias) -> None:
        """An alias is of one server only."""
        await self._coming.forget(alias)

    async def every_minute(self, _moment: datetime) -> None:
        await self._coming.forget_old()

    @pressed(views.DOOR_COMING)
    async def comes(self, interaction: Interaction, key: str) -> None:
        is_new = await self._coming.comes(guild_of(interaction), key, alias_of(interaction))
        await _answer(interaction, views.counted(words_for(interaction), key, again=not is_new))

    @pressed(views.DOOR_NOT_COMING)
    async def comes_not(self, interaction: Interaction, key: str) -> None:
        await self._coming.comes_not(guild_of(interaction), key, alias_of(interaction))
        await _answer(interaction, views.not_counted(words_for(interaction), key))


async def _answer(interaction: Interaction, screen: Screen) -> None:
    """Beside the card, which everybody reads; or in the place of the answer that was pressed."""
    await (reply if is_shared(interaction) else redraw)(interaction, screen)
