"""`/dienst rooster`: the team's week, and one's own part in it."""

from __future__ import annotations

from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.views import Filled, MenuSelection, Words, chosen, pressed, submitted
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import OWN_BRIEFING
from cogs.roster import views
from cogs.roster.service import Roster


class RosterCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._service = Roster(bot.services)
        bot.services.extensions.register(OWN_BRIEFING, self._kind_word)

    async def _kind_word(self, locale: str, worker: Worker) -> list[str]:
        is_reached = await self._service.is_reached(worker)
        return [views.reached(Words(self._services.texts, locale))] if is_reached else []

    @commands.Cog.listener()
    async def on_roster_wanted(self, interaction: Interaction, worker: Worker) -> None:
        """The command belongs to the shifts, which know nothing of this room."""
        await reply(
            interaction, views.week(words_for(interaction), await self._service.week(worker))
        )

    @pressed(views.PLAN)
    @workers_only(Introductions)
    async def plan(self, interaction: Interaction, _worker: Worker, _key: str) -> None:
        await open_form(
            interaction,
            views.plan_form(words_for(interaction), self._token(), self._service.coming()),
        )

    @submitted(views.PLANNED)
    @workers_only(Introductions)
    async def planned(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        say, day = words_for(interaction), "".join(form.chosen.get(views.DAY, ()))
        first, last = (form.text.get(each, "") for each in (views.FIRST, views.LAST))
        await self._service.plan(worker, day, first, last)
        await redraw(interaction, views.week(say, await self._service.week(worker)))

    @chosen(views.TAKE_BACK)
    @workers_only(Introductions)
    async def take_back(
        self, interaction: Interaction, worker: Worker, picked: MenuSelection
    ) -> None:
        await self._service.take_back(worker, "".join(picked.values))
        await redraw(
            interaction, views.week(words_for(interaction), await self._service.week(worker))
        )

    @pressed(views.AGREE)
    @workers_only(Introductions)
    async def agree(self, interaction: Interaction, _worker: Worker, _key: str) -> None:
        await open_form(interaction, views.agree_form(words_for(interaction), self._token()))

    @submitted(views.AGREED)
    @workers_only(Introductions)
    async def agreed(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        await self._service.agree(worker, form.text.get(views.HOURS, ""))
        await redraw(
            interaction, views.week(words_for(interaction), await self._service.week(worker))
        )

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._service.forget(guild, account)

    def _token(self) -> str:
        return self._services.random_source.token()


async def setup(bot: Bankje) -> None:
    await bot.add_cog(RosterCog(bot))
