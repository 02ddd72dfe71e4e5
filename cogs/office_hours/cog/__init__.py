"""What people do with the hours and with their shift."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.office_hours.cog.dates import DatesCog, PromiseCog
from cogs.office_hours.cog.endings import EndingCog
from cogs.office_hours.cog.mentions import MentionCog
from cogs.office_hours.cog.shifts import ShiftCog
from cogs.office_hours.cog.silence import SilenceCog
from cogs.office_hours.cog.week import WeekCog
from cogs.office_hours.cog.who import WhoCog
from cogs.office_hours.repository.school import OWN
from cogs.office_hours.service.school import SchoolHolidays


async def setup(bot: Bankje) -> None:
    bot.services.shared(SchoolHolidays).open(bot.settings.config_dir / OWN)
    await bot.add_cog(ShiftCog(bot))
    await bot.add_cog(EndingCog(bot))
    await bot.add_cog(SilenceCog(bot))
    await bot.add_cog(MentionCog(bot))
    await bot.add_cog(WhoCog(bot))
    await bot.add_cog(WeekCog(bot))
    await bot.add_cog(DatesCog(bot))
    await bot.add_cog(PromiseCog(bot))
