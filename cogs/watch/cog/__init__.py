"""The watch on Discord: looking, telling, and what can be done about it."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.watch.cog.looking import Looks
from cogs.watch.cog.mending import MendingCog
from cogs.watch.cog.telling import WatchTellingCog
from cogs.watch.cog.watching import WatchingCog


async def setup(bot: Bankje) -> None:
    looks = Looks(bot)
    await bot.add_cog(WatchingCog(bot, looks))
    await bot.add_cog(MendingCog(bot, looks))
    await bot.add_cog(WatchTellingCog(bot))
