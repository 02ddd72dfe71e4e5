"""Adds the commands and buttons of this room to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.evaluation.cog.reports import CountingCog, ReportCog
from cogs.evaluation.cog.tally import TallyCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(TallyCog(bot))
    await bot.add_cog(CountingCog(bot))
    await bot.add_cog(ReportCog(bot))
