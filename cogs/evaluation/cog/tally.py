"""`/tel`: a worker counts, in one line or one tap, and sees alone what they counted (R21)."""

from __future__ import annotations

from datetime import datetime

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import DoorButton
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import enum_of
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Words, pressed
from cogs.evaluation.rules.tally import MOST, Tally
from cogs.evaluation.service.tallies import Tallies
from cogs.evaluation.views import tally as views
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import BEFORE_SHIFT_ENDS, OWN_BRIEFING, SHIFT_BUTTONS

KINDS = [
    app_commands.Choice(name=name, value=kind.value)
    for kind, name in (
        (Tally.PLAYED, command_text("evaluation-kind-contact-played")),
        (Tally.CHATTED, command_text("evaluation-kind-contact-chatted")),
        (Tally.CONGRATULATED, command_text("evaluation-kind-contact-congratulated")),
        (Tally.TALENT, command_text("evaluation-kind-theme-talent")),
        (Tally.INITIATIVE, command_text("evaluation-kind-theme-initiative")),
        (Tally.PRIDE, command_text("evaluation-kind-theme-pride")),
        (Tally.FRIENDSHIP, command_text("evaluation-kind-theme-friendship")),
        (Tally.WORRY, command_text("evaluation-kind-theme-worry")),
        (Tally.TENSION, command_text("evaluation-kind-theme-tension")),
        (Tally.BULLYING, command_text("evaluation-kind-theme-bullying")),
        (Tally.DISINFORMATION, command_text("evaluation-kind-theme-disinformation")),
    )
]


class TallyCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._tallies = bot.services.shared(Tallies)
        bot.services.extensions.register(OWN_BRIEFING, self._summary)
        bot.services.extensions.register(SHIFT_BUTTONS, self._way)
        bot.services.extensions.register(BEFORE_SHIFT_ENDS, self._way)
        bot.schedule.every(MINUTE, self.every_minute, name="tallies")

    async def every_minute(self, _moment: datetime) -> None:
        self._tallies.forget_old()

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        self._tallies.forget(guild, account)

    async def _summary(self, locale: str, worker: Worker) -> list[str]:
        """Of a shift, for its worker alone; who counted nothing is told nothing."""
        own = self._tallies.own(worker)
        return [views.counted(Words(self._services.texts, locale), own)] if own else []

    async def _way(self, locale: str, _worker: Worker) -> list[DoorButton]:
        say = Words(self._services.texts, locale)
        return [DoorButton(say("evaluation-tally-begin"), views.BEGIN)]

    @app_commands.command(
        name=command_text("evaluation-command"),
        description=command_text("evaluation-command-about"),
    )
    @app_commands.rename(
        what=command_text("evaluation-option-what"), amount=command_text("evaluation-option-amount")
    )
    @app_commands.describe(
        what=command_text("evaluation-option-what-about"),
        amount=command_text("evaluation-option-amount-about"),
    )
    @app_commands.choices(what=KINDS)
    @app_commands.guild_only()
    @workers_only(Introductions)
    async def command(
        self,
        interaction: Interaction,
        worker: Worker,
        what: str = "",
        amount: app_commands.Range[int, 1, MOST] = 1,
    ) -> None:
        say = words_for(interaction)
        if not what:
            await reply(interaction, views.tally(say, self._tallies.own(worker)))
            return
        kind = enum_of(Tally, what)
        own = await self._tallies.count(worker, kind, amount)
        await reply(interaction, views.noted(say, kind, amount, own))

    @pressed(views.BEGIN)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        """Beside what was pressed, which may stand in the team's channel."""
        await reply(interaction, views.tally(words_for(interaction), self._tallies.own(worker)))

    @pressed(views.COUNT)
    @workers_only(Introductions)
    async def count(self, interaction: Interaction, worker: Worker, key: str) -> None:
        own = await self._tallies.count(worker, enum_of(Tally, key))
        await redraw(interaction, views.tally(words_for(interaction), own))

    @pressed(views.UNDO)
    @workers_only(Introductions)
    async def undo(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        own = await self._tallies.take_back(worker)
        await redraw(interaction, views.tally(words_for(interaction), own))
