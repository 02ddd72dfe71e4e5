"""Adds `/peiling`, its buttons, and what happens to a poll by the clock to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.polls.cog.ending import PollEndingCog
from cogs.polls.cog.managing import PollCog
from cogs.polls.cog.messages import PollMessagesCog
from cogs.polls.cog.voting import VotingCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(VotingCog(bot))
    await bot.add_cog(PollCog(bot))
    await bot.add_cog(PollMessagesCog(bot))
    await bot.add_cog(PollEndingCog(bot))
