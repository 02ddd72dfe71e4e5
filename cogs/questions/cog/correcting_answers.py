"""*Verbeter* and *Haal terug*: what a worker sent by the button, changed or taken away."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.asking_back import Writer
from bot.shell.client import Bankje
from bot.shell.door_keys import number_in, parts
from bot.shell.errors import UNREACHABLE
from bot.shell.pictures import fetched
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.uploads import Upload
from bot.shell.views import Filled, pressed, server_words, submitted
from bot.texts.typed_text import unquoted
from cogs.introductions.rules.team import Worker
from cogs.questions.cog.asking_back import AskingBack
from cogs.questions.cog.corrections import LATER, Corrections
from cogs.questions.cog.relayed import Relayed
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.contact_details import contact_details
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pictures import Picture
from cogs.questions.views import answers as answer_views
from cogs.questions.views import team as team_views

DOOR_IMPROVE = "questions:improve"
MOST_OPEN = 200
"""Forms of which it is known what they change, without a second look in the thread."""


class CorrectAnswerCog(commands.Cog):
    def __init__(
        self,
        bot: Bankje,
        gateway: DiscordThreadGateway,
        corrections: Corrections,
        asking_back: AskingBack,
    ) -> None:
        self._bot = bot
        self._asking_back = asking_back
        asking_back.writings[DOOR_IMPROVE] = self
        self._gateway = gateway
        self._corrections = corrections
        self._open: dict[str, tuple[int, Relayed]] = {}
        """By a form's token: whose it is, and the answer that it changes."""

    @pressed(DOOR_IMPROVE)
    async def improve(self, interaction: Interaction, key: str) -> None:
        """Open the form with the words as they stand there now."""
        key, message = parts(key, 2)
        worker, conversation = await self._gateway.acting_on(interaction, key)
        answer = await self._own(worker, conversation, number_in(message))
        await self._open_form(
            interaction, conversation, answer, self._gateway.forms.new(), self._words_in(answer)
        )

    async def _open_form(
        self,
        interaction: Interaction,
        conversation: Conversation,
        answer: Relayed,
        token: str,
        words: str,
    ) -> None:
        self._open = dict([*self._open.items()][1 - MOST_OPEN :])
        self._open[token] = interaction.user.id, answer
        say = words_for(interaction)
        await open_form(
            interaction,
            answer_views.improve_form(say, conversation, answer.message, token, words),
        )

    def _words_in(self, answer: Relayed) -> str:
        return unquoted(answer_views.quoted_in(server_words(self._bot.services), answer.words))

    async def _own(self, worker: Worker, conversation: Conversation, message: int) -> Relayed:
        """The answer, if this worker signed it. Raise as `Threads.answer_at`."""
        answer = await self._gateway.threads.answer_at(conversation, message)
        signed = team_views.signed_by(server_words(self._bot.services), answer.words, [worker])
        if signed is None:
            raise Refusal("questions-answer-not-yours")
        return answer

    @submitted(DOOR_IMPROVE)
    async def improved(self, interaction: Interaction, form: Filled) -> None:
        """Asked as for an answer, about what did not stand there before."""
        key, _, token = parts(form.key, 3)
        words = rules.checked_words(form.words)
        _, known = await self._gateway.acting_on(interaction, key)
        asks = self._asking_back.asks_about
        if self._adds_nothing(words, token) or not await asks(
            interaction, known, DOOR_IMPROVE, form, words, Writer.CORRECTION
        ):
            await self.take_words(interaction, form, redrawing=False)

    def _adds_nothing(self, words: str, token: str) -> bool:
        """Whether all numbers and links in it stood in the answer already."""
        _, answer = self._open.get(token, (0, None))
        before = contact_details(self._words_in(answer)) if answer else ()
        return set(contact_details(words)) <= set(before)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        key, message, before = parts(form.key, 3)
        worker, conversation = await self._gateway.acting_on(interaction, key)
        answer = self._known(worker, number_in(message), before)
        answer = answer or await self._own(worker, conversation, number_in(message))
        await self._open_form(interaction, conversation, answer, token, words)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        key, message, token = parts(form.key, 3)
        words = rules.checked_words(form.words)
        worker, conversation = await self._gateway.acting_on(interaction, key)
        number = number_in(message)
        say, server = words_for(interaction), server_words(self._bot.services)
        show = redraw if redrawing else reply
        async with patient(interaction, redrawing=redrawing):
            async with in_turn(self._gateway.locks.conversation(key), Refusal(LATER)):
                if not self._gateway.forms.is_done(token):
                    answer = self._known(worker, number, token)
                    answer = answer or await self._own(worker, conversation, number)
                    kept = await self._pictures_of(answer)
                    screen = answer_views.corrected(
                        server, worker, words, answer.component, pictures=kept
                    )
                    await self._corrections.correct(conversation, number, screen)
                    self._gateway.forms.done(token)
            with receipt("questions-improved-surely", code_name=conversation.code_name):
                await show(interaction, answer_views.improved(say, conversation, number))

    async def _pictures_of(self, answer: Relayed) -> list[Picture]:
        """An edit takes away what it does not bring. Raise `Refusal(LATER)`: nothing changed."""
        try:
            return [
                Picture(await fetched(self._bot, Upload(each.url, each.size)), each.alt)
                for each in answer.pictures
            ]
        except UNREACHABLE:
            raise Refusal(LATER) from None

    def _known(self, worker: Worker, message: int, token: str) -> Relayed | None:
        account, answer = self._open.pop(token, (0, None))
        is_same = answer and account == worker.account and answer.message == message
        return answer if is_same else None

    def _forget(self, message: int) -> None:
        """A form that still stands open for it looks in the thread, where it is gone."""
        self._open = {t: each for t, each in self._open.items() if each[1].message != message}

    @pressed("questions:takeback")
    async def take_back(self, interaction: Interaction, key: str) -> None:
        key, message = parts(key, 2)
        worker, conversation = await self._gateway.acting_on(interaction, key)
        say = words_for(interaction)
        async with patient(interaction, redrawing=True):
            async with in_turn(self._gateway.locks.conversation(key), Refusal(LATER)):
                answer = await self._own(worker, conversation, number_in(message))
                nonce = f"{answer.message}.gone"
                await self._corrections.take_back(conversation, answer.message, nonce)
                self._forget(answer.message)
            name = conversation.code_name
            with receipt("questions-taken-back", code_name=name):
                await redraw(
                    interaction, team_views.note(say, "questions-taken-back", code_name=name)
                )
