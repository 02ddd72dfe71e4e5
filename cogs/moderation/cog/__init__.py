"""The moderation room on Discord: its cogs, joined once."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.moderation.cog.blocking import BlockingCog
from cogs.moderation.cog.pausing import PausingCog
from cogs.moderation.cog.thread_posts import ModerationPosts


async def setup(bot: Bankje) -> None:
    posts = ModerationPosts(bot)
    await bot.add_cog(PausingCog(bot, posts))
    await bot.add_cog(BlockingCog(bot, posts))
