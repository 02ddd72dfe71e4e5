"""What a young person is offered in the inbox about a referral, and the answers to it."""

from __future__ import annotations

import asyncio

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.door_keys import key_and_enum
from bot.shell.locks import Locks
from bot.shell.membership import must_be_member
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Words, pressed
from cogs.helplines.service.helplines import HelplineDescriptions
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.hooks import AFTER_ANSWER, AFTER_STOP, OFFERS, Offer
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.referral import views
from cogs.referral.cog.thread_posts import ReferralPosts, lock_of
from cogs.referral.rules import FollowUpAnswer, Referral, ThreadLine, Together, YesNo
from cogs.referral.service.as_young_person import OpenReferral, YoungPersonReferrals
from cogs.referral.service.referrals import Referrals

SAID = "referral-said-already"
"""What is so when only the answer fails: another press does no harm, and is not needed."""


class ReferralChoicesCog(commands.Cog):
    def __init__(self, bot: Bankje, threads: ReferralPosts) -> None:
        self._bot = bot
        self._young = YoungPersonReferrals(bot.services)
        self._referrals = Referrals(bot.services)
        self._descriptions = bot.services.shared(HelplineDescriptions)
        self._introductions = bot.services.shared(Introductions)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._limits = WritingLimits(bot.services)
        self._locks = bot.services.shared(Locks)
        self._thread_posts = threads
        bot.services.extensions.register(OFFERS, self._offers)
        bot.services.extensions.register(AFTER_STOP, self._young.after_stop)
        bot.services.extensions.register(AFTER_ANSWER, self._young.after_answer)

    # -- offering -------------------------------------------------------------------------------

    async def _offers(self, locale: str, conversation: Conversation) -> list[Offer]:
        """The question that was promised first, then what may be chosen, the newest first."""
        say = Words(self._bot.services.texts, locale)
        found = await self._young.open(conversation.guild, conversation.alias)
        asked = [
            views.follow_up_question(say, each.referral, self._entry_names(say, each.referral))
            for each in found
            if each.asked
        ]
        # One list of doors fits on the screen: that of the newest.
        rest = [
            offer
            for number, each in enumerate(found)
            for offer in await self._open(say, each, newest=number == 0)
        ]
        return [*asked, *rest]

    async def _open(self, say: Words, each: OpenReferral, *, newest: bool) -> list[Offer]:
        referral, found = each.referral, []
        entries = self._entry_names(say, referral)
        if each.together:
            # In short beside a sentence for the partner: that must stand on the same screen.
            longest = 0 if each.may_tell else views.LONGEST_DOORS
            doors = await self._doors(say, referral, longest) if newest else ""
            whole = newest and doors == await self._doors(say, referral)
            found.append(views.together_offer(say, referral, doors, entries, whole=whole))
        if each.may_tell:
            found.append(views.partner_offer(say, referral, await self._worker(referral), entries))
        if each.wish or each.planned:
            found.append(views.follow_up_offer(say, each, entries))
        if newest and not each.together and not each.asked:
            found.append(views.doors_offer(say, referral, entries))
        return found

    def _entry_names(self, say: Words, referral: Referral) -> str:
        return views.entry_names(say, self._referrals.names(referral))

    async def _doors(
        self, say: Words, referral: Referral, longest: int = views.LONGEST_ALONE
    ) -> str:
        """What each is and how it starts, as it is now; empty when none is on the list any more."""
        guild, names = referral.guild, referral.entries
        return await self._descriptions.describe(guild, say.locale, *names, longest=longest)

    async def _worker(self, referral: Referral) -> Worker | None:
        if referral.worker is None:
            return None
        return await self._introductions.known(referral.guild, referral.worker)

    # -- choosing -------------------------------------------------------------------------------

    @pressed("referral:doors")
    async def doors(self, interaction: Interaction, key: str) -> None:
        referral, say = await self._own(interaction, key), words_for(interaction)
        conversation = await self._young.conversation_of(referral)
        doors = await self._doors(say, referral)
        await reply(
            interaction,
            views.reach_screen(say, conversation, doors, self._entry_names(say, referral)),
        )

    @pressed("referral:decide")
    async def decide(self, interaction: Interaction, key: str) -> None:
        """Together or alone. Thanked for in words that are true of who can read it."""
        key, how = key_and_enum(key, Together)
        say = words_for(interaction)
        async with patient(interaction), in_turn(self._one_at_a_time(key)):
            referral, conversation = await self._young.decide(
                await self._to_say(interaction, key), how
            )
            told = await self._thread_posts.post_line(conversation, referral, ThreadLine.TOGETHER)
            when = await self._provider.gateway.when_answered(say.locale, conversation)
            with receipt(SAID):
                screen = (
                    views.decided(say, conversation, how, when)
                    if told
                    else views.arrives_later(say, conversation)
                )
                await reply(interaction, screen)

    @pressed("referral:tell")
    async def tell(self, interaction: Interaction, key: str) -> None:
        """Whether that very sentence may be said: the answer stands under it (R53)."""
        key, may = key_and_enum(key, YesNo)
        say = words_for(interaction)
        async with patient(interaction), in_turn(self._one_at_a_time(key)):
            referral, conversation = await self._young.allow_telling(
                await self._to_say(interaction, key), may
            )
            told = await self._thread_posts.post_line(conversation, referral, ThreadLine.MAY_TELL)
            with receipt(SAID):
                screen = (
                    views.telling_answered(say, conversation, may)
                    if told
                    else views.arrives_later(say, conversation)
                )
                await reply(interaction, screen)

    @pressed("referral:wish")
    async def wish(self, interaction: Interaction, key: str) -> None:
        key, may = key_and_enum(key, YesNo)
        async with patient(interaction), in_turn(self._one_at_a_time(key)):
            referral = await self._to_say(interaction, key)
            conversation = await self._young.conversation_of(referral)
            ask = self._young.allow_follow_up if may is YesNo.YES else self._young.refuse_follow_up
            said = await ask(referral)
            with receipt(SAID):
                await reply(interaction, views.wished(words_for(interaction), conversation, said))

    @pressed("referral:answer")
    async def answer(self, interaction: Interaction, key: str) -> None:
        """How it went. The queue and the briefing tell it even while Discord does not."""
        key, answer = key_and_enum(key, FollowUpAnswer)
        say = words_for(interaction)
        async with patient(interaction), in_turn(self._one_at_a_time(key)):
            referral, conversation = await self._young.answer(
                await self._to_say(interaction, key), answer
            )
            await self._thread_posts.post_line(conversation, referral, ThreadLine.ANSWER)
            when = await self._provider.gateway.when_answered(say.locale, conversation)
            with receipt(SAID):
                await reply(interaction, views.follow_up_answered(say, conversation, answer, when))

    async def _own(self, interaction: Interaction, key: str) -> Referral:
        return await self._young.own(interaction.guild_id, interaction.user.id, key)

    async def _to_say(self, interaction: Interaction, key: str) -> Referral:
        """The same for what goes to the team. Raise as `must_be_member` and `WritingLimits`."""
        referral = await self._own(interaction, key)
        await must_be_member(interaction, referral.guild)
        locale = words_for(interaction).locale
        await self._limits.refuse(locale, referral.guild, referral.alias)
        return referral

    def _one_at_a_time(self, key: str) -> asyncio.Lock:
        return self._locks.conversation(lock_of(key))
