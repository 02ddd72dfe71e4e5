"""What the panel does by itself: it stands, it is true, and the bot's own line says the same."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.panel.cog.standing import PanelCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PanelCog(bot))
