"""What the panel does by itself: it stands, it is true, and it answers who writes to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.panel.cog.deciding import DecidingCog
from cogs.panel.cog.direct import DirectCog
from cogs.panel.cog.presence import PresenceCog
from cogs.panel.cog.standing import PanelCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PanelCog(bot))
    await bot.add_cog(PresenceCog(bot))
    await bot.add_cog(DirectCog(bot))
    await bot.add_cog(DecidingCog(bot))
