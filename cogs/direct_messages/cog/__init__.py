"""The room of direct messages on Discord: its cogs, joined once."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.direct_messages.cog.passing_on import PassingOnCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PassingOnCog(bot))
