"""The privacy room on Discord: seeing what is held, and having it gone."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.privacy.cog.complaints import ComplaintsCog
from cogs.privacy.cog.data import ChoicesCog, DataCog
from cogs.privacy.cog.wiping import DeparturesCog, WipingCog


async def setup(bot: Bankje) -> None:
    await bot.add_cog(DataCog(bot))
    await bot.add_cog(ChoicesCog(bot))
    await bot.add_cog(ComplaintsCog(bot))
    await bot.add_cog(WipingCog(bot))
    await bot.add_cog(DeparturesCog(bot))
