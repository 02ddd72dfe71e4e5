"""The question days later, how it went before a conversation is closed, and the briefing."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import key_and_enum
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, redraw, words_for
from bot.shell.views import Words, pressed
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import OWN_BRIEFING
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import BEFORE_CLOSING, Offer
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.referral import views
from cogs.referral.cog.thread_posts import ReferralPosts
from cogs.referral.rules import Outcome
from cogs.referral.service.referrals import FollowUps, ReferralBrief, Referrals


class FollowUpCog(commands.Cog):
    def __init__(self, bot: Bankje, threads: ReferralPosts) -> None:
        self._bot = bot
        self._service = Referrals(bot.services)
        self._follow_ups = FollowUps(bot.services)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._thread_posts = threads
        bot.services.extensions.register(BEFORE_CLOSING, self._before_closing)
        bot.services.extensions.register(OWN_BRIEFING, self._brief)
        bot.schedule.every(MINUTE, self.every_minute, name="referral")

    async def every_minute(self, _moment: datetime) -> None:
        """Ask what is due: marked first, announced after, so that it is never asked twice."""
        await self._follow_ups.forget_leavers()
        for guild, key in await self._follow_ups.due():
            if self._bot.get_guild(guild) is None:
                continue
            conversation, notice = await self._follow_ups.ask(key)
            if conversation and notice:
                await self._provider.gateway.send_dm_notice(conversation, notice)
        await self._thread_posts.settle()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self._thread_posts.settle()

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._follow_ups.forget_worker(guild, account)

    # -- how it went ----------------------------------------------------------------------------

    async def _before_closing(self, locale: str, conversation: Conversation) -> list[Offer]:
        say = Words(self._bot.services.texts, locale)
        missing = await self._service.outcomes_missing(conversation)
        return [views.outcome_question(say, each, self._service.names(each)) for each in missing]

    @pressed("referral:reached")
    @workers_only(Introductions)
    async def reached(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """How it went, as far as the worker knows; then closing goes on."""
        key, outcome = key_and_enum(key, Outcome)
        conversation = await self._service.say_outcome(worker, key, outcome)
        self._bot.dispatch("close_wanted", interaction, conversation.key)

    @pressed("referral:open")
    @workers_only(Introductions)
    async def still_open(self, interaction: Interaction, _worker: Worker, _key: str) -> None:
        """Rather not now: the conversation stays open, and nothing is said of it."""
        await redraw(interaction, views.still_open(words_for(interaction)))

    # -- the briefing ---------------------------------------------------------------------------

    async def _brief(self, locale: str, worker: Worker) -> list[str]:
        return self._briefing(locale, await self._service.brief(worker))

    def _briefing(self, locale: str, found: list[ReferralBrief]) -> list[str]:
        named = [(each, self._service.names(each.referral)) for each in found]
        return views.briefing(Words(self._bot.services.texts, locale), named)
