"""A young person says who they are, after seeing what the team will read, and can take it away."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.asking_back import AsksBackProvider, Writer
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import first_part, parts
from bot.shell.locks import Locks
from bot.shell.membership import must_be_member
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, Words, pressed, server_words, submitted
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import INBOX_WAYS
from cogs.questions.service.thread_gateway import ThreadGateway, ThreadGatewayProvider
from cogs.self_disclosure import rules, views
from cogs.self_disclosure.rules import Disclosure
from cogs.self_disclosure.service import SelfDisclosures

UNSURE = {"questions-not-known", "questions-cannot-read", "questions-missing"}
"""Nobody can say now whether the line stands."""


class SelfDisclosureCog(commands.Cog):
    """Every door looks whose conversation it is: a worker's press opens nothing."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = SelfDisclosures(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._audiences = bot.services.shared(Audiences)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[views.FORM] = self
        bot.services.extensions.register(INBOX_WAYS, self._ways)
        bot.schedule.every(MINUTE, self.every_minute, name="self-disclosure")

    @property
    def _gateway(self) -> ThreadGateway:
        return self._provider.gateway

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        known = await self._service.standing(conversation)
        say = Words(self._bot.services.texts, locale)
        if known:
            way = DoorButton(say("self_disclosure-remove"), f"{views.REMOVE}:{conversation.key}")
            return [] if known.leaving else [way]
        if conversation.closed_at:
            return []
        return [DoorButton(say("self_disclosure-begin"), f"{views.BEGIN}:{conversation.key}")]

    # -- saying it ------------------------------------------------------------------------------

    @pressed(views.BEGIN)
    async def begin(self, interaction: Interaction, key: str) -> None:
        conversation = await self._own(interaction, key)
        await self._service.may_begin(conversation)
        await open_form(interaction, views.form(words_for(interaction), conversation))

    @submitted(views.FORM)
    async def named(self, interaction: Interaction, form: Filled) -> None:
        """A number beside the name is asked about once; by a name alone nobody finds them."""
        conversation = await self._own(interaction, first_part(form.key))
        await self._service.may_begin(conversation)
        name = rules.checked_name(form.words)
        if not await self._guard.asks(
            interaction, conversation.guild, views.FORM, form, name, Writer.NAME
        ):
            await self.take_words(interaction, form, redrawing=False)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        conversation = await self._own(interaction, first_part(form.key))
        await self._service.may_begin(conversation)
        drawn = views.form(words_for(interaction), conversation, token, words)
        await open_form(interaction, drawn)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        """Nothing is said yet: they read exactly what the team would read."""
        conversation = await self._own(interaction, first_part(form.key))
        await self._service.may_begin(conversation)
        name = rules.checked_name(form.words)
        line = server_words(self._bot.services)("self_disclosure-line", name=name)
        token = self._service.typed(conversation, line)
        say = words_for(interaction)
        audience = await self._audiences.audience(conversation.guild, conversation.only)
        show = redraw if redrawing else reply
        other = say.locale != self._bot.services.language
        screen = views.preview(say, conversation, token, line, audience, other=other)
        await show(interaction, screen)

    @pressed(views.YES)
    async def say_it(self, interaction: Interaction, both: str) -> None:
        key, token = parts(both, 2)
        conversation = await self._own(interaction, key)
        async with (
            patient(interaction, redrawing=True),
            in_turn(self._locks.conversation(_lock(key))),
        ):
            line = self._service.draft(conversation, token)
            await must_be_member(interaction, conversation.guild)
            await self._post(conversation, token, line)
            self._service.forget(token)
            with receipt("self_disclosure-said"):
                resumed = conversation.paused_at is not None
                say = words_for(interaction)
                await redraw(interaction, views.said(say, conversation, resumed=resumed))

    @pressed(views.NO)
    async def rather_not(self, interaction: Interaction, both: str) -> None:
        key, token = parts(both, 2)
        conversation = await self._own(interaction, key)
        self._service.forget(token)
        await redraw(interaction, views.not_said(words_for(interaction), conversation))

    async def _post(self, conversation: Conversation, token: str, line: str) -> None:
        """Written down first, so that what stands can be taken away, whatever happens here."""
        begun = await self._service.intend(conversation, token)
        try:
            added = await self._gateway.add(conversation, line, token)
        except Refusal as refusal:
            if refusal.text not in UNSURE:
                await self._service.drop(begun)
            raise
        if added.said and added.said != conversation.said:
            await self._service.stands(begun, added.said)

    # -- taking it away -------------------------------------------------------------------------

    @pressed(views.REMOVE)
    async def remove(self, interaction: Interaction, key: str) -> None:
        conversation = await self._own(interaction, key)
        async with (
            patient(interaction, redrawing=True),
            in_turn(self._locks.conversation(_lock(key))),
        ):
            known = await self._service.standing(conversation)
            if known is None:
                raise Refusal("self_disclosure-gone")
            await self._service.leaves(known)
            gone = await self._take_away(known, conversation)
            worker = None
            if conversation.worker:
                worker = await self._introductions.known(conversation.guild, conversation.worker)
            with receipt("self_disclosure-removed" if gone else "self_disclosure-leaves"):
                screen = views.removed(words_for(interaction), conversation, worker, gone=gone)
                await redraw(interaction, screen)

    async def _take_away(self, known: Disclosure, conversation: Conversation) -> bool:
        """Say whether it surely stands no more; what cannot be deleted now is tried every minute.

        Workers read that the name is not to be used, without a sound.
        """
        try:
            message = known.message or await self._find(known, conversation)
        except Refusal:
            return False
        if message and not await self._gateway.take_back(conversation, message):
            return False
        await self._service.drop(known)
        if message:
            name = conversation.code_name
            said = server_words(self._bot.services)("self_disclosure-team-removed", code_name=name)
            await self._gateway.tell_team(conversation, said, nonce=f"{known.token}.gone")
        return True

    async def _find(self, known: Disclosure, conversation: Conversation) -> int | None:
        """By its mark. Raise as `ThreadGateway.find_added`."""
        return await self._gateway.find_added(conversation, known.token, known.said_at)

    # -- what a crash left ----------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self.settle()

    async def every_minute(self, _moment: datetime) -> None:
        self._service.forget_old()
        await self.settle()

    async def settle(self) -> None:
        for known, conversation in await self._service.unsettled():
            lock = self._locks.conversation(_lock(known.key))
            if lock.locked():  # somebody is doing it now
                continue
            async with lock:
                await self._settle(known, conversation)

    async def _settle(self, known: Disclosure, conversation: Conversation) -> None:
        if known.leaving:
            await self._take_away(known, conversation)
            return
        try:
            message = await self._find(known, conversation)
        except Refusal:
            return  # the next minute looks again
        if message:
            await self._service.stands(known, message)
        else:
            await self._service.drop(known)

    async def _own(self, interaction: Interaction, key: str) -> Conversation:
        return await self._service.own(interaction.guild_id, interaction.user.id, key)


def _lock(key: str) -> str:
    return f"self_disclosure:{key}"


async def setup(bot: Bankje) -> None:
    await bot.add_cog(SelfDisclosureCog(bot))
