"""The privacy room on Discord: seeing what is held, and having it gone."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.privacy.cog.choices import ChoicesCog
from cogs.privacy.cog.data import DataCog
from cogs.privacy.cog.departures import DeparturesCog
from cogs.privacy.cog.wiping import WipingCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(DataCog(bot))
    await bot.add_cog(ChoicesCog(bot))
    await bot.add_cog(WipingCog(bot))
    await bot.add_cog(DeparturesCog(bot))
