"""Telling people that something is wrong, and the emergency stop."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.alarm.cog.asking_anew import AskingAnewCog
from cogs.alarm.cog.contacts import AlarmContactsCog
from cogs.alarm.cog.emergency_stop import EmergencyStopCog
from cogs.alarm.cog.sending import AlarmCog


async def setup(bot: Bankje) -> None:
    sending = AlarmCog(bot)
    await bot.add_cog(sending)
    await bot.add_cog(AskingAnewCog(bot, sending))
    await bot.add_cog(AlarmContactsCog(bot))
    await bot.add_cog(EmergencyStopCog(bot))
