"""What the room does by itself: recovers, keeps cards true, warns before something expires.

Also what follows when nobody is left of a kind of worker, and when days are closed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

import discord
import structlog
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.core.log import kind_and_place
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import NOT_ANY_MORE, PostSubject
from bot.shell.views import Screen, Words, server_words
from cogs.introductions.service.team import Introductions
from cogs.questions.cog.recovery import Recovery
from cogs.questions.cog.refusing_replies import NotesUnderReplies
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Queue
from cogs.questions.service.endings import Endings, ExpiryWarnings
from cogs.questions.service.hooks import OFFERS, Offer
from cogs.questions.views import team as team_views

log = structlog.get_logger("bankje")


class MaintenanceCog(commands.Cog):
    """What the room does by itself: after a start, and every minute."""

    def __init__(
        self,
        bot: Bankje,
        gateway: DiscordThreadGateway,
        recovery: Recovery,
        notes: NotesUnderReplies,
    ) -> None:
        self._gateway = gateway
        self._notes = notes
        self._recovery = recovery
        self._queue = Queue(bot.services)
        self._expiry_warnings = ExpiryWarnings(bot.services)
        self._endings = Endings(bot.services)
        self._shown_ended: set[str] = set()
        """Keys of what ended by its silence and of which the card says so; anew after a start."""
        self._anew: dict[str, int] = {}
        """By key, the message that stands for a card that Discord lets nobody edit any more."""
        bot.schedule.every(MINUTE, self.every_minute, name="questions")

    async def every_minute(self, moment: datetime) -> None:
        self._gateway.limits.pace.forget_old()
        await self.recover()
        await self._queue.release_of_leavers()
        await self.mark_ended()
        await self.refresh_cards(moment)
        await self.warn_before_expiry()

    @commands.Cog.listener()
    async def on_freed(self, _guild: GuildId) -> None:
        """Whoever may take a call for help sees so on its card, without a minute's wait."""
        await self.refresh_cards(self._gateway.bot.services.clock())

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._queue.release(guild, account)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """After a start, and after every gap: what was on its way when the bot died."""
        await _each(
            self._gateway.openings.use_every_name,
            self._recovery.openings,
            self._recovery.whatever_was_said,
            self._recovery.notices,
        )

    async def recover(self) -> None:
        """Every minute: what Discord could not be asked before."""
        await _each(
            self._recovery.openings,
            self._gateway.opening.follow,
            self._gateway.threads.look_again,
            self._recovery.unsure,
            self._recovery.notices,
            self._gateway.ringing.unheard,
            self._notes.say_what_is_unsaid,
        )

    # -- cards ----------------------------------------------------------------------------------

    async def mark_ended(self) -> None:
        """Time alone ended these: nothing was written down that would make their cards untrue."""
        ended = {each.key: each for each in await self._endings.ended_by_silence()}
        for key in ended.keys() - self._shown_ended:
            await self._gateway.service.card_is_untrue(ended[key])
        self._shown_ended = {*ended}

    async def refresh_cards(self, _moment: datetime) -> None:
        """Make the cards in the team channel true again, one edit each."""
        for conversation in await self._gateway.service.untrue_cards():
            if conversation.key in self._gateway.redrawing:
                continue
            worker = await self._gateway.worker_of(conversation)
            ended = self._gateway.service.has_ended(conversation)
            assert conversation.thread, "only conversations that have arrived"
            try:
                place = await self._gateway.places.card_of(conversation)
            except Refusal:
                continue  # others can read there: it stays as it was
            # First: what changes while it is drawn makes it untrue again.
            await self._gateway.service.card_is_true(conversation)
            say = server_words(self._gateway.bot.services)
            earlier = await self._gateway.opening.earlier(conversation)
            screen = team_views.card(say, conversation, worker, ended=ended, earlier=earlier)
            try:
                await self._show(conversation, place, screen)
            except discord.NotFound:
                self._anew.pop(conversation.key, None)  # a deleted card needs no truth
            except (Refusal, *UNREACHABLE):
                await self._gateway.service.card_is_untrue(conversation)

    async def _show(self, conversation: Conversation, place: Within, screen: Screen) -> None:
        """Edit the card. One that Discord lets nobody edit any more is posted anew, silently.

        The old one keeps its thread, and stays as it was.
        """
        assert conversation.thread
        card = self._anew.get(conversation.key, conversation.thread)
        try:
            await self._gateway.bot.posts.edit(place, card, screen)
        except discord.HTTPException as error:
            if error.code not in NOT_ANY_MORE:
                raise
            about = PostSubject(conversation.guild, conversation.key, conversation.expires_at)
            fresh = await self._gateway.bot.posts.post(place, screen, about, quietly=True)
            self._anew[conversation.key] = fresh.id
            if await self._gateway.service.by_key(conversation.key) is None:
                await self._gateway.bot.sweeper.erase([conversation.key])  # wiped meanwhile

    async def warn_before_expiry(self) -> None:
        """Tell the team, once, that something nearly goes unanswered or unread (F-D1)."""
        for conversation, grace in await self._expiry_warnings.due():
            about = PostSubject(conversation.guild, conversation.key, conversation.expires_at)
            ends = self._gateway.service.ends_at(conversation)
            screen = team_views.nearly_gone(
                server_words(self._gateway.bot.services), conversation, grace, ends
            )
            try:
                await self._gateway.service.still_there(conversation)
                place = await self._gateway.places.card_of(conversation)
                await self._gateway.bot.posts.post(place, screen, about, quietly=True)
            except (Refusal, *UNREACHABLE):
                continue  # the next minute tries again
            if await self._gateway.service.by_key(conversation.key) is None:
                await self._gateway.bot.sweeper.erase([conversation.key])  # wiped meanwhile
                continue
            # Posted first: to be told twice after a crash is better than never.
            await self._expiry_warnings.note_given(conversation)


async def _each(*steps: Callable[[], Awaitable[None]]) -> None:
    """Do each, whatever becomes of the others."""
    for step in steps:
        try:
            await step()
        except Exception as error:  # noqa: BLE001 - one that fails must not keep the next from it
            log.error("upkeep failed", step=step.__name__, **kind_and_place(error))


class KindsWithoutWorkersCog(commands.Cog):
    """Nobody else comes to read along by that: the young person and the admin are told."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._queue = Queue(bot.services)
        self._introductions = bot.services.shared(Introductions)
        bot.services.extensions.register(OFFERS, self._nobody_left)
        bot.schedule.every(MINUTE, self.every_minute, name="kinds of worker")

    async def every_minute(self, _moment: datetime) -> None:
        for guild, kind in await self._queue.waiting_in_vain():
            self._bot.dispatch("trouble", guild, f"kind-left.{kind}")

    async def _nobody_left(self, locale: str, conversation: Conversation) -> list[Offer]:
        only = conversation.only
        if only is None or conversation.closed_at:
            return []
        if any(each.is_a(only) for each in await self._introductions.team(conversation.guild)):
            return []
        say = Words(self._bot.services.texts, locale)
        role = say(f"introductions-role-{only}")
        return [Offer(say("questions-kind-left", role=role), ())]


class ClosedDaysCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._endings = Endings(bot.services)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """What was decided just before a stop was told to nobody."""
        for guild in self._bot.guilds:
            await self.on_openness_changed(GuildId(guild.id))

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
        await self.on_openness_changed(guild)

    @commands.Cog.listener()
    async def on_openness_changed(self, guild: GuildId) -> None:
        for conversation in await self._endings.with_more_time(guild):
            await self._gateway.service.end_anew(conversation)
