"""Telling people that something is wrong."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.alarm.cog.agreeing import AgreeingCog
from cogs.alarm.cog.telling import TellingCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(TellingCog(bot))
    await bot.add_cog(AgreeingCog(bot))
