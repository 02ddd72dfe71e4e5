"""Adds the command, the buttons and the minute's work of consultations to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.consultation.cog.asking import AskingCog
from cogs.consultation.cog.deciding import DecidingCog
from cogs.consultation.cog.managing import ManagingCog
from cogs.consultation.cog.posting import ConsultationPosts
from cogs.consultation.cog.upkeep import UpkeepCog


async def setup(bot: Bankje) -> None:
    posts = ConsultationPosts(bot)
    await bot.add_cog(AskingCog(bot, posts))
    await bot.add_cog(DecidingCog(bot, posts))
    await bot.add_cog(UpkeepCog(bot, posts))
    await bot.add_cog(ManagingCog(bot))
