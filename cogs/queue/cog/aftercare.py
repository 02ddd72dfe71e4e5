"""Closing what is urgent, or what nobody answered yet, asks whether they are sure.

After what was urgent, who closed it is asked how they are, and so is everybody who answered there
or came beside. What a worker chooses is theirs alone: nothing of it is stored, and nobody else
hears of it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import key_and_enum
from bot.shell.dry_run import only_looks, rehearsed
from bot.shell.errors import UNREACHABLE
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_ASK_COLLEAGUE
from bot.shell.views import Words, pressed, server_words
from cogs.alarm.service import Alarms
from cogs.introductions.rules.team import Worker, names
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules.shifts import ShiftKind
from cogs.office_hours.service.shifts import OWN_BRIEFING, SHIFT_BUTTONS, Shifts
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.service.hooks import (
    AFTER_ANSWER,
    AFTER_CLOSING,
    AFTER_TAKE,
    AT_CLOSING,
    BEFORE_CLOSING,
    Offer,
)
from cogs.questions.service.questions import Questions
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.queue.rules.closing import Doubt, doubt_about
from cogs.queue.service.beside import Beside
from cogs.queue.service.ladders import Ladders
from cogs.queue.views import aftercare as views
from cogs.shared_team.service import SharedTeams

SURE_FOR = timedelta(minutes=5)
"""Who said that they are sure and does not go on within this is asked again; a restart asks too."""


class AftercareCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._questions = Questions(bot.services)
        self._ladders = Ladders(bot.services)
        self._alarms = Alarms(bot.services)
        self._shifts = Shifts(bot.services)
        self._shared = bot.services.shared(SharedTeams)
        self._threads = bot.services.shared(ThreadGatewayProvider)
        self._sure: dict[tuple[str, Doubt], datetime] = {}
        self._later: dict[tuple[GuildId, int], date] = {}
        self._beside = bot.services.shared(Beside)
        self._screens: dict[tuple[str, int], tuple[Interaction, Worker]] = {}
        """Where who came beside can still be asked, while Discord takes that."""
        extensions = bot.services.extensions
        extensions.register(BEFORE_CLOSING, self._before_closing)
        extensions.register(AFTER_CLOSING, self._after_closing)
        extensions.register(OWN_BRIEFING, self._brief)
        extensions.register(SHIFT_BUTTONS, self._on_shift)
        extensions.register(AFTER_TAKE, self._beside.came)
        extensions.register(AFTER_ANSWER, self._beside.answered)
        extensions.register(AT_CLOSING, self._beside.closed)

    # -- before ---------------------------------------------------------------------------------

    async def _before_closing(self, locale: str, conversation: Conversation) -> list[Offer]:
        doubt = doubt_about(conversation)
        if doubt is None or self._questions.has_ended(conversation):
            return []
        said, now = self._sure.get((conversation.key, doubt)), self._bot.services.clock()
        if said is not None and said <= now < said + SURE_FOR:
            return []
        return [views.sure(Words(self._bot.services.texts, locale), conversation, doubt)]

    @only_looks  # it stands in memory for some minutes
    @pressed("queue:sure")
    @workers_only(Introductions)
    async def sure(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """Of what they were asked: who calls for help meanwhile is asked about anew."""
        key, doubt = key_and_enum(key, Doubt)
        await self._questions.of_team(worker, key)
        now = self._bot.services.clock()
        self._sure = {k: at for k, at in self._sure.items() if at <= now < at + SURE_FOR}
        self._sure[key, doubt] = now
        self._bot.dispatch("close_wanted", interaction, key)

    @only_looks
    @pressed("queue:open")
    @workers_only(Introductions)
    async def still_open(self, interaction: Interaction, _worker: Worker, _key: str) -> None:
        await redraw(interaction, views.plain(words_for(interaction), "queue-still-open"))

    @pressed(DOOR_ASK_COLLEAGUE)
    @workers_only(Introductions)
    async def ask_colleague(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """Ring the others who are on shift; nobody else (R9)."""
        conversation = self._questions.still_open(await self._questions.of_team(worker, key))
        team = server_words(self._bot.services)
        asked = team("queue-colleague", name=worker.name, code_name=conversation.code_name)
        nonce = str(interaction.id)
        async with patient(interaction, redrawing=True):
            called = await self._threads.gateway.call_again(
                conversation, asked, nonce=nonce, but=worker.account
            )
            if called is None:
                raise Refusal("queue-colleague-not-asked")
            say = words_for(interaction)
            await redraw(interaction, views.asked(say, names(say, called), len(called)))

    @rehearsed("press", DOOR_ASK_COLLEAGUE)
    @workers_only(Introductions)
    async def rehearse(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """Nobody is rung."""
        self._questions.still_open(await self._questions.of_team(worker, key))
        await reply(interaction, views.plain(words_for(interaction), "queue-colleague-rehearsed"))

    # -- after ----------------------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_closed_by_worker(self, conversation: Conversation) -> None:
        """They were sure of this closing, and of no later one: it may be open again in a moment."""
        self._sure = {k: at for k, at in self._sure.items() if k[0] != conversation.key}
        if conversation.urgency is Urgency.UNSAFE:
            await self._ladders.note_closed(conversation.guild)
        await self._ask_beside(conversation)

    async def _after_closing(
        self, locale: str, conversation: Conversation, worker: Worker
    ) -> list[Offer]:
        if conversation.urgency is not Urgency.UNSAFE:
            return []
        self._beside.asked((worker.guild, worker.account), conversation.key)
        lead, name = await self._lead_and_name(worker)
        return [views.how_are_you(Words(self._bot.services.texts, locale), name, lead=bool(lead))]

    async def _lead_and_name(self, worker: Worker) -> tuple[int | None, str]:
        lead = await self._lead(worker)
        return lead, await self._ladders.coordinator_name(worker.guild) if lead else ""

    async def _lead(self, worker: Worker) -> int | None:
        found = await self._alarms.coordinator(worker.guild)
        return found.account if found and found.account != worker.account else None

    # -- who was there beside who closed it ------------------------------------------------------

    @commands.Cog.listener()
    async def on_came_beside(
        self, interaction: Interaction, conversation: Conversation, worker: Worker
    ) -> None:
        await self._beside.came(conversation, worker)
        self._screens = {k: e for k, e in self._screens.items() if not e[0].is_expired()}
        self._screens[conversation.key, worker.account] = (interaction, worker)

    async def _ask_beside(self, closed: Conversation) -> None:
        """At once where they came beside a moment ago; else with their own shift."""
        for account in self._beside.to_ask_of(closed):
            interaction, worker = self._screens.pop((closed.key, account[1]), (None, None))
            if interaction is None or worker is None or interaction.is_expired():
                continue
            with suppress(*UNREACHABLE):
                await self._show_care(interaction, worker)

    async def _show_care(self, interaction: Interaction, worker: Worker) -> None:
        lead, name = await self._lead_and_name(worker)
        say = words_for(interaction)
        await reply(interaction, views.asked_beside(say, name, lead=bool(lead)))
        self._beside.asked((worker.guild, worker.account))

    async def _on_shift(self, locale: str, worker: Worker) -> list[DoorButton]:
        if not self._beside.is_to_ask(worker):
            return []
        return [DoorButton(Words(self._bot.services.texts, locale)("queue-care"), views.CARE)]

    @pressed(views.CARE)
    @workers_only(Introductions)
    async def care(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        await self._show_care(interaction, worker)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        self._beside.forget((guild, account))
        self._later.pop((guild, account), None)

    # -- what they choose ------------------------------------------------------------------------

    @pressed("queue:lead")
    @workers_only(Introductions)
    async def call_lead(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        lead = await self._lead(worker)
        if lead is None:
            raise Refusal("queue-no-lead")
        await reply(interaction, views.lead(words_for(interaction), lead))

    @pressed("queue:later")
    @workers_only(Introductions)
    async def later(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        self._later[worker.guild, worker.account] = self._today()
        await redraw(interaction, views.plain(words_for(interaction), "queue-later-noted"))

    @pressed("queue:consult")
    @workers_only(Introductions)
    async def consult(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        change = await self._shifts.change_kind(worker, ShiftKind.CONSULTATION)
        await redraw(interaction, views.plain(words_for(interaction), "queue-consulting"))
        if change.after and change.is_visible:
            for town in await self._shared.with_partners(change.after.guild):
                self._bot.dispatch("openness_changed", town)

    @pressed("queue:fine")
    @workers_only(Introductions)
    async def fine(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        self._later.pop((worker.guild, worker.account), None)
        await redraw(interaction, views.plain(words_for(interaction), "queue-fine-noted"))

    async def _brief(self, locale: str, worker: Worker) -> list[str]:
        """Who chose *later today* reads it with their own shift, today and nobody else."""
        say = Words(self._bot.services.texts, locale)
        beside = [say("queue-beside")] if self._beside.is_to_ask(worker) else []
        day = self._later.get((worker.guild, worker.account))
        if day != self._today():
            self._later.pop((worker.guild, worker.account), None)
            return beside
        return [*beside, say("queue-later")]

    def _today(self) -> date:
        return self._bot.services.clock().astimezone(HOME).date()
