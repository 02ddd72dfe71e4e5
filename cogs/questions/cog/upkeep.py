"""What keeps the room in order by itself: cards that tell the truth, and recovery after a crash."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import discord
import structlog

from bot.core.errors import Refusal
from bot.core.log import kind_and_place
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import About
from bot.shell.views import Screen
from cogs.questions.cog.desk import Desk
from cogs.questions.cog.recovery import Recovery
from cogs.questions.rules import Conversation
from cogs.questions.service.conscience import Conscience
from cogs.questions.views import team as team_views

log = structlog.get_logger("bankje")
MOST_UNSAID = 100
UNSAID_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A no to a worker's reply that could not be said yet. `reply` is their message."""

    conversation: Conversation
    refusal: Refusal
    reply: int
    since: datetime


class Upkeep:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._recovery = Recovery(desk)
        self._conscience = Conscience(desk.bot.house)
        self._unsaid: deque[Unsaid] = deque(maxlen=MOST_UNSAID)

    async def begin(self) -> None:
        """After a start, and after every gap: what was on its way when the bot died."""
        await _each(
            self._recovery.openings, self._recovery.whatever_was_said, self._recovery.notices
        )

    async def recover(self) -> None:
        """Every minute: what Discord could not be asked before."""
        await _each(
            self._recovery.openings,
            self._desk.opening.follow,
            self._desk.threads.look_again,
            self._recovery.unsure,
            self._recovery.notices,
            self._say_what_is_unsaid,
        )

    # -- a worker's reply that was not relayed --------------------------------------------------

    async def tell(self, conversation: Conversation, refusal: Refusal, reply: int) -> None:
        """Say under a worker's reply why it was not relayed; never pass over it in silence."""
        if not await self._told(conversation, refusal, reply):
            now = self._desk.bot.house.clock()
            self._unsaid.append(Unsaid(conversation, refusal, reply, now))

    async def _told(self, conversation: Conversation, refusal: Refusal, reply: int) -> bool:
        def draw(mark: int) -> Screen:
            return team_views.note(self._desk.say, refusal.text, mark, **refusal.facts)

        return await self._desk.say_in_thread(conversation, draw, nonce=f"{reply}.no")

    async def _say_what_is_unsaid(self) -> None:
        waiting, oldest = [*self._unsaid], self._desk.bot.house.clock() - UNSAID_FOR
        self._unsaid.clear()
        for each in waiting:
            if (
                each.since < oldest
                or await self._desk.service.by_key(each.conversation.key) is None
            ):
                continue
            if not await self._told(each.conversation, each.refusal, each.reply):
                self._unsaid.append(each)

    # -- cards ----------------------------------------------------------------------------------

    async def refresh_cards(self, _moment: datetime) -> None:
        """Make the cards in the team channel true again, one edit each."""
        for conversation in await self._desk.service.untrue_cards():
            worker = await self._desk.worker_of(conversation)
            ended = self._desk.service.has_ended(conversation)
            assert conversation.thread, "only conversations that have arrived"
            try:
                place = await self._desk.places.card_of(conversation)
            except Refusal:
                continue  # others can read there: it stays as it was
            # First: what changes while it is drawn makes it untrue again.
            await self._desk.service.card_is_true(conversation)
            screen = team_views.card(self._desk.say, conversation, worker, ended=ended)
            try:
                await self._desk.bot.posts.edit(place, conversation.thread, screen)
            except discord.NotFound:
                pass  # a deleted card needs no truth
            except (Refusal, *UNREACHABLE):
                await self._desk.service.card_is_untrue(conversation)

    async def speak_up(self) -> None:
        """Tell the team, once, that something nearly goes unanswered or unread (F-D1)."""
        for conversation, grace in await self._conscience.to_tell():
            about = About(conversation.guild, conversation.key, conversation.expires_at)
            ends = self._desk.service.ends_at(conversation)
            screen = team_views.nearly_gone(self._desk.say, conversation, grace, ends)
            try:
                await self._desk.service.still_there(conversation)
                place = await self._desk.places.card_of(conversation)
                await self._desk.bot.posts.post(place, screen, about, quietly=True)
            except (Refusal, *UNREACHABLE):
                continue  # the next minute tries again
            if await self._desk.service.by_key(conversation.key) is None:
                await self._desk.bot.sweeper.erase([conversation.key])  # wiped meanwhile
                continue
            # Posted first: to be told twice after a crash is better than never.
            await self._conscience.told(conversation)


async def _each(*steps: Callable[[], Awaitable[None]]) -> None:
    """Do each, whatever becomes of the others."""
    for step in steps:
        try:
            await step()
        except Exception as error:  # noqa: BLE001 - one that fails must not keep the next from it
            log.error("upkeep failed", step=step.__name__, **kind_and_place(error))
