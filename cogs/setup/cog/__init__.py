"""Setting up, and looking whether all is well."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.setup.cog.guide import GuideCog
from cogs.setup.cog.health_checks import CheckCog
from cogs.setup.cog.places import ChosenPlacesCog
from cogs.setup.cog.setup_command import SetupCog
from cogs.setup.cog.welcome import WelcomeCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(SetupCog(bot))
    await bot.add_cog(GuideCog(bot))
    await bot.add_cog(ChosenPlacesCog(bot))
    await bot.add_cog(WelcomeCog(bot))
    await bot.add_cog(CheckCog(bot))
