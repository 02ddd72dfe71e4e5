"""`/overleg`, and *Overleg* in a conversation: how one knows it, how urgent it is, and the form."""

from __future__ import annotations

from typing import NamedTuple

from discord import app_commands
from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of, first_part, parts
from bot.shell.locks import Locks
from bot.shell.people import guild_acted_on, workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.translator import command_text
from bot.shell.views import Filled, Words, pressed, submitted
from cogs.consultation.cog.posting import ConsultationPosts
from cogs.consultation.rules import consultation as rules
from cogs.consultation.rules.consultation import HowUrgent, KnownHow, Stage
from cogs.consultation.service.consultations import Consultations
from cogs.consultation.views import asking as views
from cogs.consultation.views.team import DOOR_FILL, DOOR_NO, DOOR_YES, Asked
from cogs.helplines.service.helplines import HelplineDescriptions
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.identity import identifying_in
from cogs.questions.service.held_words import HeldForm, HeldWords
from cogs.questions.service.hooks import MORE_WAYS

IN_DANGER = ("nood-112", "politie-101")


class FormKey(NamedTuple):
    """`source`: the conversation in which it was begun, or the consultation that was allowed."""

    known: KnownHow
    urgency: HowUrgent
    source: str
    token: str


class ConsultingCog(commands.Cog):
    """What was pressed so far stands in the key of the next button, and nowhere else."""

    def __init__(self, bot: Bankje, posts: ConsultationPosts) -> None:
        self._services = bot.services
        self._service = Consultations(bot.services)
        self._posts = posts
        self._locks = bot.services.shared(Locks)
        self._held = bot.services.shared(HeldWords)
        self._descriptions = bot.services.shared(HelplineDescriptions)
        bot.services.extensions.register(MORE_WAYS, self._ways)

    # -- ways in --------------------------------------------------------------------------------

    @app_commands.command(
        name=command_text("consultation-command"),
        description=command_text("consultation-command-about"),
    )
    @app_commands.guild_only()
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, worker: Worker) -> None:
        await self._service.place_for(worker)
        await reply(interaction, views.how_known(words_for(interaction), ""))

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        """Also of what has ended; not where more would read along, or nobody beside who asks."""
        if not await self._service.is_for(conversation):
            return []
        say = Words(self._services.texts, locale)
        return [DoorButton(say("consultation-more"), f"{views.DOOR_BEGIN}:{conversation.key}")]

    @pressed(views.DOOR_BEGIN)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._service.may_begin_in(worker, key)
        await self._service.place_for(worker)
        await reply(interaction, views.how_known(words_for(interaction), key))

    # -- how known, how urgent --------------------------------------------------------------------

    @pressed(views.DOOR_KNOWN)
    @workers_only(Introductions)
    async def choose_how_known(self, interaction: Interaction, _worker: Worker, key: str) -> None:
        """What was seen unnamed stops here: the team says first whether it may be used (R16)."""
        say, (how, source) = words_for(interaction), parts(key, 2)
        known = enum_of(KnownHow, how)
        if known is KnownHow.ANONYMOUS:
            token = self._services.random_source.token()
            await redraw(interaction, views.may_we_first(say, token))
            return
        await redraw(interaction, views.how_urgent(say, known, source))

    @pressed(views.DOOR_URGENT)
    @workers_only(Introductions)
    async def choose_how_urgent(self, interaction: Interaction, worker: Worker, key: str) -> None:
        say, (how, urgent, source) = words_for(interaction), parts(key, 3)
        known, urgency = enum_of(KnownHow, how), enum_of(HowUrgent, urgent)
        if urgency is not HowUrgent.NOW:
            await self._open_form(interaction, worker, key)
            return
        said = await self._descriptions.describe(worker.guild, say.locale, *IN_DANGER, longest=0)
        lines = [each for each in said.split("\n\n") if each]
        await redraw(interaction, views.danger_first(say, lines, known, source))

    @pressed(views.DOOR_WRITE)
    @workers_only(Introductions)
    async def write(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._open_form(interaction, worker, key)

    async def _open_form(self, interaction: Interaction, worker: Worker, key: str) -> None:
        how, urgent, source = parts(key, 3)
        known, urgency = enum_of(KnownHow, how), enum_of(HowUrgent, urgent)
        await self._service.place_for(worker)
        if known is KnownHow.ANONYMOUS:
            await self._service.to_fill_in(worker, source)
        token = self._services.random_source.token()
        form = views.form(words_for(interaction), f"{known}.{urgency}.{source}.{token}")
        await open_form(interaction, form)

    # -- the form ---------------------------------------------------------------------------------

    @submitted(views.DOOR_OPEN)
    @workers_only(Introductions)
    async def open(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        key, fields = _read(form.key), rules.written(form.text)
        say = words_for(interaction)
        if found := identifying_in(fields):
            door = f"{views.DOOR_ADJUST}:{self._hold(interaction, form)}"
            await reply(interaction, views.take_this_away(say, found, door))
            return
        asked = Asked(worker, key.known, key.urgency, fields)
        async with patient(interaction):
            lock = self._locks.conversation(f"consultation:{key.token}")
            async with in_turn(lock, Refusal("shell-later-team")):
                begun = await self._begun(worker, key)
                standing = await self._posts.open(begun, asked)
            few = len((await self._service.place(worker.guild)).team) == rules.EYES
            with receipt("consultation-done", number=standing.number):
                await reply(interaction, views.opened(say, standing, few=few))

    async def _begun(self, worker: Worker, key: FormKey) -> rules.Consultation:
        if key.known is KnownHow.ANONYMOUS:
            return await self._service.reopen(worker, key.source)
        return await self._service.begin(worker, key.token, Stage.OPEN, key.source)

    def _hold(self, interaction: Interaction, form: Filled) -> str:
        """In memory only, for ten minutes: so that nobody types it all again."""
        guild, alias = self._who(interaction)
        return self._held.hold(HeldForm(guild, alias, views.DOOR_OPEN, form.key, form.text, {}, ""))

    def _who(self, interaction: Interaction) -> tuple[GuildId, Alias]:
        guild = guild_acted_on(interaction)
        return guild, self._services.alias_of(guild, interaction.user.id)

    @pressed(views.DOOR_ADJUST)
    @workers_only(Introductions)
    async def adjust(self, interaction: Interaction, _worker: Worker, key: str) -> None:
        held = self._held.find(key)
        if (held.guild, held.alias) != self._who(interaction) or held.door != views.DOOR_OPEN:
            raise Refusal("questions-words-gone")
        form = views.form(words_for(interaction), held.form_key, held.text)
        await open_form(interaction, form)

    # -- may we use it? (R16) ---------------------------------------------------------------------

    @pressed(views.DOOR_MAY_WE)
    @workers_only(Introductions)
    async def ask_team(self, interaction: Interaction, worker: Worker, key: str) -> None:
        async with patient(interaction, redrawing=True):
            lock = self._locks.conversation(f"consultation:{key}")
            async with in_turn(lock, Refusal("shell-later-team")):
                begun = await self._service.begin(worker, key, Stage.ASKED)
                standing = await self._posts.ask_team(begun, worker)
            with receipt("consultation-done", number=standing.number):
                await redraw(interaction, views.asked_the_team(words_for(interaction), standing))

    @pressed(DOOR_YES)
    @workers_only(Introductions)
    async def may(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._answer(interaction, worker, key, may=True)

    @pressed(DOOR_NO)
    @workers_only(Introductions)
    async def may_not(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._answer(interaction, worker, key, may=False)

    async def _answer(
        self, interaction: Interaction, worker: Worker, key: str, *, may: bool
    ) -> None:
        say = words_for(interaction)
        async with patient(interaction):
            lock = self._locks.conversation(f"consultation:{key}")
            async with in_turn(lock, Refusal("shell-later-team")):
                asked = await self._service.answer(worker, key, may=may)
                await self._posts.say_answer(asked, worker, may=may)
            with receipt("consultation-answer-said"):
                await reply(interaction, views.answer_said(say))

    @pressed(DOOR_FILL)
    @workers_only(Introductions)
    async def fill_in(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._service.to_fill_in(worker, key)
        screen = views.how_urgent(words_for(interaction), KnownHow.ANONYMOUS, first_part(key))
        await reply(interaction, screen)


def _read(key: str) -> FormKey:
    """Raise `Refusal("shell-no-such-door")` for what was forged."""
    how, urgent, source, token = parts(key, 4)
    return FormKey(
        enum_of(KnownHow, how), enum_of(HowUrgent, urgent), source, rules.token_of(token)
    )
