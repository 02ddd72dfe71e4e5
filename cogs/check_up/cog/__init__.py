"""The check-up on Discord: for who looks, and once a day by itself."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.check_up.cog.check_command import CheckUpCog
from cogs.check_up.cog.daily_look import DailyLookCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(CheckUpCog(bot))
    await bot.add_cog(DailyLookCog(bot))
