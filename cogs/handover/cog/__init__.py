"""Adds what a worker and a young person do with a handover to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.handover.cog.as_worker import HandoverRequestCog
from cogs.handover.cog.as_young_person import HandoverAnswerCog
from cogs.handover.cog.for_absent import ForAbsentCog
from cogs.handover.cog.thread_posts import HandoverPosts


async def setup(bot: Bankje) -> None:
    posts = HandoverPosts(bot)
    await bot.add_cog(HandoverRequestCog(bot, posts))
    await bot.add_cog(HandoverAnswerCog(bot, posts))
    await bot.add_cog(ForAbsentCog(bot, posts))
