"""Telling people that something is wrong, and the emergency stop."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.alarm.cog.agreeing import AgreeingCog
from cogs.alarm.cog.stopping import StoppingCog
from cogs.alarm.cog.telling import TellingCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(TellingCog(bot))
    await bot.add_cog(AgreeingCog(bot))
    await bot.add_cog(StoppingCog(bot))
