"""*Antwoord met een afbeelding*: by a worker, under their name, as any answer."""

from __future__ import annotations

from collections.abc import Collection

from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.asking_back import AsksBackProvider, Writer
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import first_part, parts
from bot.shell.locks import FormTokens, Locks
from bot.shell.people import worker_of, workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.uploads import Upload
from bot.shell.views import Filled, Words, pressed, server_words, submitted
from cogs.images import views
from cogs.images.cog.preparing import Preparing
from cogs.images.rules import outcomes as rules
from cogs.images.service import Images, WaitingFiles
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules import pausing
from cogs.questions.rules.conversation import Conversation, checked_words, is_unsafe
from cogs.questions.rules.replies import LeftOut
from cogs.questions.service.hooks import MORE_WAYS, OTHER_WAYS, WOULD_GO_WITH_WORDS
from cogs.questions.service.pictures import PictureProvider


class AnswerWithPictureCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._preparing = Preparing(bot)
        self._images = Images(bot.services)
        self._provider = bot.services.shared(PictureProvider)
        self._locks = bot.services.shared(Locks)
        self._forms = FormTokens(bot.services.random_source)
        self._waiting: WaitingFiles[Upload] = WaitingFiles(bot.services)
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[views.ANSWER] = self
        bot.services.extensions.register(MORE_WAYS, self._ways)
        bot.services.extensions.register(OTHER_WAYS, self._instead)
        bot.schedule.every(MINUTE, self._waiting.expire, name="pictures of workers that wait")

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        takes = await self._images.takes(conversation.guild)
        if not takes or not self._images.is_open(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        return [DoorButton(say("images-with"), f"{views.BEGIN_ANSWER}:{conversation.key}")]

    async def _instead(
        self, locale: str, conversation: Conversation, left_out: Collection[LeftOut]
    ) -> list[str]:
        """A picture that hung on a reply goes by this door, where one stands."""
        if LeftOut.PICTURE not in left_out or not await self._ways(locale, conversation):
            return []
        return [Words(self._bot.services.texts, locale)("images-instead")]

    @pressed(views.BEGIN_ANSWER)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._open_form(interaction, worker, key, self._forms.new())

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        worker = await worker_of(interaction, Introductions)
        await self._open_form(interaction, worker, first_part(form.key), token, words)

    async def _open_form(
        self, interaction: Interaction, worker: Worker, key: str, token: str, words: str = ""
    ) -> None:
        conversation, say = await self._images.answerable(worker, key), words_for(interaction)
        beside = await self._where_it_lands(say, conversation)
        await open_form(interaction, views.answer_form(say, conversation, token, words, beside))

    async def _where_it_lands(self, say: Words, conversation: Conversation) -> str:
        """Of the words, by their choice; no picture leaves the inbox."""
        if pausing.hears_nothing(conversation):
            return ""
        found = await self._bot.services.extensions.call(WOULD_GO_WITH_WORDS, conversation)
        return (
            say("questions-goes-with-words", code_name=conversation.code_name) if any(found) else ""
        )

    @submitted(views.ANSWER)
    @workers_only(Introductions)
    async def receive(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        conversation = await self._images.answerable(worker, first_part(form.key))
        words, files = checked_words(form.words), form.files.get(views.FILES, ())
        self._waiting.hold(form.key, files)
        if is_unsafe(conversation) or not await self._guard.asks(
            interaction, worker.guild, views.ANSWER, form, words, Writer.WORKER
        ):
            await self.take_words(interaction, form, redrawing=False)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        """All of it goes, or nothing: an answer that speaks of a picture needs it."""
        worker = await worker_of(interaction, Introductions)
        key, token = parts(form.key, 2)
        conversation = await self._images.answerable(worker, key)
        files, name = self._waiting.files_of(form.key), conversation.code_name
        async with patient(interaction, redrawing=redrawing):
            message = None
            # The same form may be on its way already: then it may still arrive.
            no = Refusal("questions-sent-not-known", code_name=name)
            async with in_turn(self._locks.conversation(f"images:{token}"), no):
                if not self._forms.is_done(token):
                    message = await self._answered(conversation, worker, form, token)
                    self._forms.done(token)
            with receipt("questions-sent-surely", code_name=name):
                say = words_for(interaction)
                screen = views.answered(say, conversation, message, len(files))
                await (redraw if redrawing else reply)(interaction, screen)

    async def _answered(
        self, conversation: Conversation, worker: Worker, form: Filled, token: str
    ) -> int:
        prepared = await self._preparing.prepared(self._waiting.files_of(form.key))
        if prepared.left or not prepared.drawn:
            raise Refusal(f"images-answer-{rules.why_none(prepared)}")
        say = server_words(self._bot.services)
        alt = [form.text.get(views.ALT, "")] * len(prepared.drawn)
        pictures = rules.pictures(prepared, alt, say("images-alt-worker", name=worker.name))
        words = checked_words(form.words)
        answer = self._provider.gateway.answer
        return await answer(conversation, worker, words, f"{token}.t", pictures)
