"""Setting up, and looking whether all is well."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.setup.cog.health_checks import CheckCog
from cogs.setup.cog.setup_command import SetupCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(SetupCog(bot))
    await bot.add_cog(CheckCog(bot))
