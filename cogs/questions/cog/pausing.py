"""*Even pauze* and *Ga verder*: only the young person's own presses (R25)."""

from __future__ import annotations

from discord.ext import commands

from bot.core.clock import to_seconds
from bot.shell.client import Bankje
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.views import Screen, pressed, server_words
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.pausing import Pausing
from cogs.questions.views import pausing as pausing_views
from cogs.questions.views import team as team_views


class OwnPauseCog(commands.Cog):
    """It waits for no lock: an answer that is on its way is told that it may not arrive."""

    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._pausing = Pausing(bot.services)

    @pressed("questions:pause")
    async def pause(self, interaction: Interaction, key: str) -> None:
        conversation = await self._gateway.own(interaction, key)
        paused = await self._pausing.pause(conversation)
        async with patient(interaction, redrawing=True):
            seen = conversation.paused_at is not None or await self._say(paused, "paused")
            say, until = words_for(interaction), self._pausing.until(paused)
            with receipt("questions-paused-you"):
                await redraw(interaction, pausing_views.paused(say, paused, until, seen=seen))

    @pressed("questions:resume")
    async def resume(self, interaction: Interaction, key: str) -> None:
        conversation = await self._gateway.own(interaction, key)
        resumed = await self._pausing.resume(conversation)
        async with patient(interaction, redrawing=True):
            if conversation.paused_at:
                await self._say(resumed, "resumed", conversation)
            with receipt("questions-resumed-you"):
                await redraw(interaction, pausing_views.resumed(words_for(interaction), resumed))

    async def _say(self, now: Conversation, said: str, before: Conversation | None = None) -> bool:
        """Tell the team in the thread, without a sound. The card says it too, in a minute."""
        say = server_words(self._bot.services)

        def draw(mark: int) -> Screen:
            name = now.code_name
            return team_views.note(say, f"questions-{said}-team", mark, code_name=name)

        since = (before or now).paused_at
        # The same for every attempt at this very line: 25 characters at most (Discord).
        nonce = f"{now.key[:8]}.{to_seconds(since):x}.{said}" if since else ""
        return await self._gateway.say_in_thread(now, draw, nonce=nonce)
