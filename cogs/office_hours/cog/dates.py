"""Days that are not like others, the end of a holiday, and the watch over what is promised."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.opening_hours.form_fields import hours_of_day
from bot.shell.client import MINUTE, Bankje
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, open_form, redraw, words_for
from bot.shell.views import Filled, MenuSelection, Screen, chosen, pressed, submitted
from cogs.office_hours.service.promise import Promises
from cogs.office_hours.service.week import Weeks
from cogs.office_hours.views import dates as views


class DatesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Weeks(bot.services)

    @pressed("office_hours:dates")
    @admins_only
    async def show(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, await dates_now(interaction, self._service))

    @pressed("office_hours:date")
    @admins_only
    async def ask(self, interaction: Interaction, _key: str) -> None:
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.form(words_for(interaction), token))

    @submitted("office_hours:date")
    @admins_only
    async def fill_in(self, interaction: Interaction, form: Filled) -> None:
        hours = form.text.get(views.HOURS, "")
        typed = form.text.get(views.FIRST, ""), form.text.get(views.LAST, "")
        await self._service.other_days(
            guild_of(interaction),
            typed,
            hours_of_day(hours),
            language=words_for(interaction).locale,
            by=interaction.user.id,
        )
        await self._saved(interaction)

    @chosen("office_hours:ordinary")
    @admins_only
    async def ordinary(self, interaction: Interaction, picked: MenuSelection) -> None:
        for rule in picked.values:
            await self._service.ordinary_again(guild_of(interaction), rule, by=interaction.user.id)
        await self._saved(interaction)

    @pressed("office_hours:school")
    @admins_only
    async def school(self, interaction: Interaction, _key: str) -> None:
        found = await self._service.school_holidays(guild_of(interaction))
        short, now = self._service.short_lists(), self._bot.services.clock()
        await redraw(interaction, views.school(words_for(interaction), found, short, now))

    @chosen("office_hours:schooldays")
    @admins_only
    async def close_in_school_holidays(
        self, interaction: Interaction, picked: MenuSelection
    ) -> None:
        await self._service.close_in_school_holidays(
            guild_of(interaction), picked.values, by=interaction.user.id
        )
        await self._saved(interaction)

    @pressed("office_hours:back")
    @admins_only
    async def back(self, interaction: Interaction, _key: str) -> None:
        await self._service.come_back(guild_of(interaction), by=interaction.user.id)
        await self._saved(interaction)

    async def _saved(self, interaction: Interaction) -> None:
        await redraw(interaction, await dates_now(interaction, self._service, saved=True))
        self._bot.dispatch("openness_changed", guild_of(interaction))


class PromiseCog(commands.Cog):
    """Tells the admins once when young people read another promise than before."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._promises = bot.services.shared(Promises)
        bot.schedule.every(MINUTE, self.every_minute, name="promise")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._promises.servers():
            kind = await self._promises.changed(guild)
            if kind:
                self._bot.dispatch("trouble", guild, kind)


async def dates_now(interaction: Interaction, service: Weeks, *, saved: bool = False) -> Screen:
    guild, now = guild_of(interaction), interaction.client.services.clock()
    decided, opens = await service.decided(guild), await service.opens(guild)
    return views.dates(words_for(interaction), decided, opens, now, saved=saved)
