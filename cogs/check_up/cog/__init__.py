"""The check-up on Discord: for who looks, and once a day by itself."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.check_up.cog.check_command import CheckUpCog
from cogs.check_up.cog.daily_look import DailyLookCog
from cogs.check_up.cog.practice import PracticeCog, PracticeRuns


async def setup(bot: Bankje) -> None:
    practice = PracticeRuns(bot)
    await bot.add_cog(CheckUpCog(bot, practice))
    await bot.add_cog(PracticeCog(bot, practice))
    await bot.add_cog(DailyLookCog(bot))
