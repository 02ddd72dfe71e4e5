"""Adds the commands, buttons and minute jobs of the hours and the shifts to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.office_hours.cog.hours_editing import ResponseTimeCog, SpecialDaysCog, WeekHoursCog
from cogs.office_hours.cog.shift_endings import PresenceChecksCog, ShiftEndingsCog
from cogs.office_hours.cog.shifts import ShiftCog
from cogs.office_hours.cog.who_is_here import AwayAnswersCog, WhoIsHereCog
from cogs.office_hours.repository import OWN
from cogs.office_hours.service.hours_editing import SchoolHolidays


async def setup(bot: Bankje) -> None:
    bot.services.shared(SchoolHolidays).open(bot.settings.config_dir / OWN)
    await bot.add_cog(ShiftCog(bot))
    await bot.add_cog(ShiftEndingsCog(bot))
    await bot.add_cog(PresenceChecksCog(bot))
    await bot.add_cog(AwayAnswersCog(bot))
    await bot.add_cog(WhoIsHereCog(bot))
    await bot.add_cog(WeekHoursCog(bot))
    await bot.add_cog(SpecialDaysCog(bot))
    await bot.add_cog(ResponseTimeCog(bot))
