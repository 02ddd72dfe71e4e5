"""The referral room on Discord: the worker's doors, the young person's, and what comes later."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.referral.cog.choosing import ChoosingCog
from cogs.referral.cog.in_thread import InThread
from cogs.referral.cog.later import LaterCog
from cogs.referral.cog.referring import ReferringCog


async def setup(bot: Bankje) -> None:
    threads = InThread(bot)
    await bot.add_cog(ReferringCog(bot, threads))
    await bot.add_cog(ChoosingCog(bot, threads))
    await bot.add_cog(LaterCog(bot, threads))
