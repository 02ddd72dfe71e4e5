"""Adds what workers and young people do with referrals, and the follow-up question, to the bot."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.referral.cog.as_young_person import ReferralChoicesCog
from cogs.referral.cog.follow_up import FollowUpCog
from cogs.referral.cog.referring import ReferringCog
from cogs.referral.cog.thread_posts import ReferralPosts


async def setup(bot: Bankje) -> None:
    threads = ReferralPosts(bot)
    await bot.add_cog(ReferringCog(bot, threads))
    await bot.add_cog(ReferralChoicesCog(bot, threads))
    await bot.add_cog(FollowUpCog(bot, threads))
