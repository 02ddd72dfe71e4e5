"""Adds the panel, the bot's status line and the answer to direct messages to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.panel.cog.direct_messages import DirectMessagesCog
from cogs.panel.cog.panel_command import PanelCommandCog
from cogs.panel.cog.panel_message import PanelCog
from cogs.panel.cog.status_line import StatusLineCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PanelCog(bot))
    await bot.add_cog(StatusLineCog(bot))
    await bot.add_cog(DirectMessagesCog(bot))
    await bot.add_cog(PanelCommandCog(bot))
