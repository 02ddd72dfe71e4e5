"""`/oefenen`: a case is chosen, played through the doors of other rooms, and thought over."""

from __future__ import annotations

from contextlib import suppress

import structlog
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import Finding
from bot.shell.client import Bankje
from bot.shell.dry_run import DryRuns, label, new_key
from bot.shell.errors import UNREACHABLE
from bot.shell.people import worker_of, workers_only
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import (
    DOOR_ASK_COLLEAGUE,
    DOOR_CARDS,
    DOOR_DRAFT,
    DOOR_PRACTICE,
    DOOR_REFERRED,
)
from bot.shell.translator import command_text
from bot.shell.trial_label import LABEL
from bot.shell.views import MenuSelection, Screen, Words, chosen, pressed
from bot.shipped_files import practice_folder
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.practice import views
from cogs.practice.repository import LOCAL
from cogs.practice.rules.cases import Try
from cogs.practice.rules.runs import left_aside
from cogs.practice.service import PracticeCases
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import AFTER_CLOSING, Offer
from cogs.questions.service.questions import Questions
from cogs.setup.service.check_up import FINDINGS

DOORS = {
    DOOR_CARDS: Try.CARD,
    DOOR_ASK_COLLEAGUE: Try.COLLEAGUE,
    DOOR_DRAFT: Try.EYES,
    DOOR_REFERRED: Try.REFERRAL,
}
"""By which doors of other rooms each is done."""
log = structlog.get_logger("bankje")


class CasesCog(commands.Cog):
    """It implements `DryRunKeeper`: whatever is pressed in a case is asked here first."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(PracticeCases)
        self._questions = Questions(bot.services)
        self._dry_runs = bot.services.shared(DryRuns)
        self._screens: dict[str, Interaction] = {}
        """Where each goes on, so that who practises can be told of what is real."""
        self._dry_runs.keep(self)
        register = bot.services.extensions.register
        register(AFTER_CLOSING, self._after_closing)
        register(FINDINGS, self._found)

    async def _found(self, locale: str, _guild: GuildId) -> list[Finding]:
        say = Words(self._bot.services.texts, locale)
        return views.findings(say, self._service.read.mistakes)

    # -- choosing -------------------------------------------------------------------------------

    @app_commands.command(
        name=command_text("practice-command"), description=command_text("practice-command-about")
    )
    @app_commands.guild_only()
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, worker: Worker) -> None:
        label(interaction)
        await reply(interaction, self._list(interaction, worker))

    @pressed(DOOR_PRACTICE)
    @workers_only(Introductions)
    async def another(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        label(interaction)
        await reply(interaction, self._list(interaction, worker))

    def _list(self, interaction: Interaction, worker: Worker) -> Screen:
        read, run = self._service.read, self._service.running(worker)
        return views.listed(words_for(interaction), read.cases, run, read.mistakes)

    @chosen(views.DOOR_CASE)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, picked: MenuSelection) -> None:
        label(interaction)
        key = new_key(self._bot.services.random_source.token())
        run = await self._service.begin(worker, "".join(picked.values), key)
        self._screens = {run.key: interaction, **self._still(self._screens)}
        await self._dry_runs.show(interaction, run.key)

    def _still(self, screens: dict[str, Interaction]) -> dict[str, Interaction]:
        keys = self._service.keys()
        return {key: each for key, each in screens.items() if key in keys}

    @pressed(views.DOOR_ON)
    @workers_only(Introductions)
    async def go_on(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """From the card: what was written before stands above it."""
        label(interaction)
        run = self._service.resume(worker, key)
        self._screens[run.key] = interaction
        await self._dry_runs.show(interaction, run.key)

    # -- playing --------------------------------------------------------------------------------

    async def may_act(self, interaction: Interaction, key: str, door: str) -> None:
        """Raise as `worker_of` and `PracticeCases.acts`. Without a key it only looks."""
        worker = await worker_of(interaction, Introductions)
        if key:
            self._service.acts(worker, key, DOORS.get(door))
            self._screens[key] = interaction

    # -- after ----------------------------------------------------------------------------------

    async def _after_closing(
        self, locale: str, conversation: Conversation, worker: Worker
    ) -> list[Offer]:
        run = self._service.running(worker)
        if run is None or run.key != conversation.key:
            return []
        return [views.after_closing(Words(self._bot.services.texts, locale), run.key)]

    @pressed(views.DOOR_DEBRIEF)
    @workers_only(Introductions)
    async def debrief(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """For them alone; with it the case is over, and nothing of it is left."""
        label(interaction)
        run = self._service.playing(worker, key)
        screen = views.debrief(words_for(interaction), run.case, left_aside(run))
        self._service.end(worker)
        self._screens.pop(run.key, None)
        await reply(interaction, screen)

    # -- something real comes -------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_question_arrived(self, conversation: Conversation) -> None:
        await self._comes(conversation)

    @commands.Cog.listener()
    async def on_called_for_help(self, _interaction: Interaction, key: str) -> None:
        if conversation := await self._questions.by_key(key):
            await self._comes(conversation)

    async def _comes(self, conversation: Conversation) -> None:
        """Practice waits, and its worker is told on their screen, if Discord still takes that."""
        if not self._service.is_real(conversation):
            return
        for run in self._service.pause(conversation.guild):
            interaction = self._screens.pop(run.key, None)
            if interaction is None:
                continue
            interaction.extras.pop(LABEL, None)
            with suppress(*UNREACHABLE):
                await reply(interaction, views.yields(words_for(interaction), run))


async def setup(bot: Bankje) -> None:
    practice = bot.services.shared(PracticeCases)
    read = practice.open(practice_folder(bot.settings), bot.settings.config_dir / LOCAL)
    for each in read.mistakes:
        log.warning("a case cannot be read", file=each.file, line=each.line, field=each.field)
    await bot.add_cog(CasesCog(bot))
