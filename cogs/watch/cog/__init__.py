"""The watch on Discord: looking, telling, and what can be done about it."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.watch.cog.channel_checks import ChannelCheckCog, ChannelChecks
from cogs.watch.cog.remedies import ExposureCog, RemedyCog


async def setup(bot: Bankje) -> None:
    checks = ChannelChecks(bot)
    await bot.add_cog(ChannelCheckCog(bot, checks))
    await bot.add_cog(RemedyCog(bot, checks))
    await bot.add_cog(ExposureCog(bot))
