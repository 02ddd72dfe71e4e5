"""Adds the command, the buttons and the minute's work of consultations to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.consultation.cog.asking import ConsultingCog
from cogs.consultation.cog.deciding import ConsultationDecisionsCog
from cogs.consultation.cog.managing import ConsultationSettingsCog
from cogs.consultation.cog.posting import ConsultationPosts
from cogs.consultation.cog.upkeep import ConsultationUpkeepCog


async def setup(bot: Bankje) -> None:
    posts = ConsultationPosts(bot)
    await bot.add_cog(ConsultingCog(bot, posts))
    await bot.add_cog(ConsultationDecisionsCog(bot, posts))
    await bot.add_cog(ConsultationUpkeepCog(bot, posts))
    await bot.add_cog(ConsultationSettingsCog(bot))
