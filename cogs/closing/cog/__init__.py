"""The end of a conversation, on Discord; joined once."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.closing.cog.feedback import FeedbackCog
from cogs.closing.cog.next_step import NextStepCog
from cogs.closing.cog.places import PlacesCog
from cogs.closing.cog.several import SeveralCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PlacesCog(bot))
    await bot.add_cog(FeedbackCog(bot))
    await bot.add_cog(NextStepCog(bot))
    await bot.add_cog(SeveralCog(bot))
