"""*Stuur dit toch*: a worker's reply that was not to the young person's words, sent after all."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.delivery import TextMark, marked
from bot.shell.door_keys import number_in, parts
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient
from bot.shell.time_left import in_turn
from bot.shell.views import pressed, server_words
from cogs.questions.cog.refusing_replies import refused_nonce
from cogs.questions.cog.replying import Replies
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.views import answers as answer_views


class SendAnywayCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway, replies: Replies) -> None:
        self._bot = bot
        self._gateway = gateway
        self._replies = replies

    @pressed("questions:sendreply")
    async def send(self, interaction: Interaction, key: str) -> None:
        """Only its writer: it goes signed by them."""
        key, number = parts(key, 2)
        worker, conversation = await self._gateway.acting_on(interaction, key)
        reply = number_in(number)
        async with patient(interaction, redrawing=True):
            no = Refusal("questions-sent-not-known", code_name=conversation.code_name)
            async with in_turn(self._gateway.locks.conversation(key), no):
                await self._replies.send_anyway(conversation, reply, interaction.user)
            # The note is found again by the same mark: it still says that nothing is left to do.
            mark = marked(TextMark.NOTE, refused_nonce(reply))
            screen = answer_views.sent_anyway(
                server_words(self._bot.services), conversation, worker, mark
            )
            with receipt("questions-sent-surely", code_name=conversation.code_name):
                place = await self._gateway.places.place(conversation)
                await self._bot.posts.redraw(interaction, place, screen)
