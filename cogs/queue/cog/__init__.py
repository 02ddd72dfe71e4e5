"""Who waits, on Discord; joined once."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.queue.cog.aftercare import AftercareCog
from cogs.queue.cog.briefing import BriefingCog
from cogs.queue.cog.ladder import LadderCog
from cogs.queue.cog.morning import MorningCog
from cogs.queue.cog.queue_message import QueueMessageCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(BriefingCog(bot))
    await bot.add_cog(QueueMessageCog(bot))
    await bot.add_cog(MorningCog(bot))
    await bot.add_cog(LadderCog(bot))
    await bot.add_cog(AftercareCog(bot))
