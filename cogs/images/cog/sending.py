"""*Stuur een afbeelding*: from the inbox, with words or without, after what it can give away."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ext import commands

from bot.extension_points import DoorButton
from bot.shell.asking_back import AsksBackProvider, Writer
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import first_part, parts
from bot.shell.membership import must_be_member
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.uploads import Upload
from bot.shell.views import Filled, Words, pressed, submitted
from bot.texts.typed_text import as_typed
from cogs.images import views
from cogs.images.cog.posting import HandedIn, PicturePosting
from cogs.images.service import Images, WaitingFiles
from cogs.questions.rules.conversation import Conversation, checked_words, is_unsafe
from cogs.questions.service.hooks import INBOX_WAYS


class SendingCog(commands.Cog):
    def __init__(self, bot: Bankje, posting: PicturePosting) -> None:
        self._bot = bot
        self._posting = posting
        self._images = Images(bot.services)
        self._new = bot.services.random_source.token
        self._waiting: WaitingFiles[Upload] = WaitingFiles(bot.services)
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[views.SEND] = self
        bot.services.extensions.register(INBOX_WAYS, self._ways)
        bot.schedule.every(MINUTE, self._waiting.expire, name="pictures that wait")

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        takes = await self._images.takes(conversation.guild)
        if not takes or not self._images.is_open(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        return [DoorButton(say("images-begin"), f"{views.BEGIN}:{conversation.key}")]

    @pressed(views.BEGIN)
    async def begin(self, interaction: Interaction, key: str) -> None:
        await self._open_form(interaction, key, self._new())

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        """With their words in it; the pictures are chosen again."""
        await self._open_form(interaction, first_part(form.key), token, words)

    async def _open_form(
        self, interaction: Interaction, key: str, token: str, words: str = ""
    ) -> None:
        conversation, say = await self._own(interaction, key), words_for(interaction)
        await open_form(interaction, views.form(say, conversation, token, words))

    async def _own(self, interaction: Interaction, key: str) -> Conversation:
        found = await self._images.own(interaction.guild_id, interaction.user.id, key)
        await self._images.may_send(found, words_for(interaction).locale)
        return found

    @submitted(views.SEND)
    async def receive(self, interaction: Interaction, form: Filled) -> None:
        conversation = await self._own(interaction, first_part(form.key))
        words, files = _words(form), form.files.get(views.FILES, ())
        is_sent = self._posting.is_sent(parts(form.key, 2)[1])
        if words and not is_sent and not is_unsafe(conversation):
            self._waiting.hold(form.key, files)
            guild = conversation.guild
            if await self._guard.asks(interaction, guild, views.SEND, form, words, Writer.YOUNG):
                return
        await self._take(interaction, form, files, redrawing=False)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        await self._take(interaction, form, self._waiting.files_of(form.key), redrawing=redrawing)

    async def _take(
        self,
        interaction: Interaction,
        form: Filled,
        files: Sequence[Upload],
        *,
        redrawing: bool,
    ) -> None:
        before = await self._own(interaction, first_part(form.key))
        async with patient(interaction, redrawing=redrawing):
            await must_be_member(interaction, before.guild)
            alt = [form.text.get(views.ALT, "")] * len(files)
            _, token = parts(form.key, 2)
            given = HandedIn(token, _words(form), files, alt)
            outcome = await self._posting.once(before, given)
            now, say = await self._images.as_it_is(before), words_for(interaction)
            resumed = before.paused_at is not None and now.paused_at is None
            with receipt("questions-arrived", code_name=now.code_name):
                screen = views.sent(say, now, outcome, resumed=resumed)
                await (redraw if redrawing else reply)(interaction, screen)


def _words(form: Filled) -> str:
    return checked_words(form.words) if as_typed(form.words) else ""
