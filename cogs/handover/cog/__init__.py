"""The handover room on Discord: a worker asks, the young person answers."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.handover.cog.answering import AnswerCog
from cogs.handover.cog.asking import HandoverCog
from cogs.handover.cog.telling import HandoverMessages


async def setup(bot: Bankje) -> None:
    telling = HandoverMessages(bot)
    await bot.add_cog(HandoverCog(bot, telling))
    await bot.add_cog(AnswerCog(bot, telling))
