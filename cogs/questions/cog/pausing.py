"""*Even pauze* and *Ga verder*: only the young person's own presses (R25)."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, suppress
from datetime import datetime

from discord.ext import commands

from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Screen, pressed, server_words
from bot.store.guild_profile import GuildProfile
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Queue
from cogs.questions.service.pausing import Pausing
from cogs.questions.views import pausing as pausing_views
from cogs.questions.views import team as team_views


class OwnPauseCog(commands.Cog):
    """It waits for no answer: one that is on its way is told that it may not arrive."""

    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._pausing = Pausing(bot.services)
        self._queue = Queue(bot.services)
        self._unsaid: set[str] = set()
        """Of whose pause the team may read nothing in the thread."""
        bot.schedule.every(MINUTE, self.every_minute, name="own-pauses")

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Killed when it was kept and not said yet, it is said now: the threads show which."""
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            standing = await self._queue.open_now(guild)
            self._unsaid |= {each.key for each in standing if each.paused_at}

    async def every_minute(self, _moment: datetime) -> None:
        for key in tuple(self._unsaid):
            with suppress(Refusal):  # it is being said: the next minute looks again
                await self._look_whether_said(key)

    async def _look_whether_said(self, key: str) -> None:
        async with self._said_in_turn(key):
            now = await self._gateway.service.by_key(key)
            if now is None or now.paused_at is None or await self._is_said(now):
                self._unsaid.discard(key)

    def _said_in_turn(self, key: str) -> AbstractAsyncContextManager[None]:
        """What the thread says of their pauses is said in the order of their presses.

        Not the conversation's own lock: an answer that is on its way holds nobody up here.
        """
        return in_turn(self._gateway.locks.conversation(f"pause:{key}"))

    async def _is_said(self, now: Conversation) -> bool:
        assert now.paused_at
        nonce = _nonce(now, "paused", now.paused_at)
        try:
            found = await self._gateway.find_posted(now, nonce, note=True, since=now.paused_at)
        except Refusal:  # the thread cannot be read now, or is not there
            return False
        return found is not None or await self._say(now, "paused")

    @pressed("questions:pause")
    async def pause(self, interaction: Interaction, key: str) -> None:
        conversation = await self._gateway.own(interaction, key)
        paused = await self._pausing.pause(conversation)
        async with patient(interaction, redrawing=True):
            if conversation.paused_at is None:
                await self._say_paused(paused)
            seen = paused.key not in self._unsaid
            say, until = words_for(interaction), self._pausing.until(paused)
            with receipt("questions-paused-you"):
                await redraw(interaction, pausing_views.paused(say, paused, until, seen=seen))

    async def _say_paused(self, paused: Conversation) -> None:
        """Whoever presses again while it is on its way reads that it is."""
        self._unsaid.add(paused.key)
        with suppress(Refusal):  # whoever looks next minute finds it unsaid
            await self._say_paused_in_turn(paused)

    async def _say_paused_in_turn(self, paused: Conversation) -> None:
        """Unless they want to hear again by now."""
        async with self._said_in_turn(paused.key):
            now = await self._gateway.service.by_key(paused.key)
            is_over = now is None or not _is_same_pause(now, paused)
            if is_over or await self._say(paused, "paused"):
                self._unsaid.discard(paused.key)

    @pressed("questions:resume")
    async def resume(self, interaction: Interaction, key: str) -> None:
        conversation = await self._gateway.own(interaction, key)
        resumed = await self._pausing.resume(conversation)
        async with patient(interaction, redrawing=True):
            if conversation.paused_at:
                with suppress(Refusal):  # the card says it, in a minute
                    await self._say_resumed(resumed, conversation)
            with receipt("questions-resumed-you"):
                await redraw(interaction, pausing_views.resumed(words_for(interaction), resumed))

    async def _say_resumed(self, resumed: Conversation, before: Conversation) -> None:
        async with self._said_in_turn(resumed.key):
            await self._say(resumed, "resumed", before)

    async def _say(self, now: Conversation, said: str, before: Conversation | None = None) -> bool:
        """Tell the team in the thread, without a sound. The card says it too, in a minute."""
        say = server_words(self._bot.services)

        def draw(mark: int) -> Screen:
            name = now.code_name
            is_call = said == "paused" and is_unanswered_call(now)
            told = "questions-paused-team-call" if is_call else f"questions-{said}-team"
            return team_views.note(say, told, mark, code_name=name)

        since = (before or now).paused_at
        nonce = _nonce(now, said, since) if since else ""
        return await self._gateway.say_in_thread(now, draw, nonce=nonce)


def _is_same_pause(now: Conversation, paused: Conversation) -> bool:
    """The store keeps whole seconds."""
    if now.paused_at is None or paused.paused_at is None:
        return False
    return to_seconds(now.paused_at) == to_seconds(paused.paused_at)


def _nonce(now: Conversation, said: str, since: datetime) -> str:
    """The same for every attempt at this very line: 25 characters at most (Discord)."""
    return f"{now.key[:8]}.{to_seconds(since):x}.{said}"
