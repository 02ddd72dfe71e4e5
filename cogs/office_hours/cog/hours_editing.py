"""`/uren`: admins set the week, special days and holidays, and hear of another reply time."""

from __future__ import annotations

from datetime import datetime

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.opening_hours.form_fields import hours_of_day, spans_filled
from bot.opening_hours.week import Week, read_week
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import first_part
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_WEEK_HOURS
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, Screen, chosen, pressed, submitted
from cogs.office_hours.service.hours_editing import HoursEditing
from cogs.office_hours.service.openness import ResponseTimes
from cogs.office_hours.views import hours_editing as views


@app_commands.default_permissions(manage_guild=True)
class WeekHoursCog(
    commands.GroupCog,
    group_name=command_text("office_hours-command-hours"),
    group_description=command_text("office_hours-command-hours-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = HoursEditing(bot.services)

    @app_commands.command(
        name=command_text("office_hours-command-hours-week"),
        description=command_text("office_hours-command-hours-week-about"),
    )
    @admins_only
    async def week(self, interaction: Interaction) -> None:
        await reply(interaction, await self._editor(interaction))

    @app_commands.command(
        name=command_text("office_hours-command-hours-day"),
        description=command_text("office_hours-command-hours-day-about"),
    )
    @admins_only
    async def day(self, interaction: Interaction) -> None:
        await reply(interaction, await dates_now(interaction, self._service))

    @app_commands.command(
        name=command_text("office_hours-command-hours-holiday"),
        description=command_text("office_hours-command-hours-holiday-about"),
    )
    @app_commands.rename(
        first=command_text("office_hours-option-first"),
        last=command_text("office_hours-option-last"),
        words=command_text("office_hours-option-words"),
    )
    @app_commands.describe(
        first=command_text("office_hours-option-first-about"),
        last=command_text("office_hours-option-last-about"),
        words=command_text("office_hours-option-words-about"),
    )
    @admins_only
    async def holiday(self, interaction: Interaction, first: str, last: str, words: str) -> None:
        guild = guild_of(interaction)
        language = words_for(interaction).locale
        await self._service.start_holiday(
            guild, (first, last), words, language=language, by=interaction.user.id
        )
        await reply(interaction, await dates_now(interaction, self._service, saved=True))
        self._bot.dispatch("openness_changed", guild)

    @pressed(DOOR_WEEK_HOURS)
    @admins_only
    async def show(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, await self._editor(interaction))

    @chosen("office_hours:days")
    @admins_only
    async def choose(self, interaction: Interaction, picked: MenuSelection) -> None:
        days = _days("".join(sorted(picked.values)))
        await redraw(interaction, await self._editor(interaction, days=days))

    @pressed("office_hours:hours")
    @admins_only
    async def ask(self, interaction: Interaction, key: str) -> None:
        days = _days(key)
        decided = await self._service.decided(guild_of(interaction))
        known = (read_week(decided.weekly) or Week()).hours_of(days[0])
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.week_form(words_for(interaction), key, token, known))

    @submitted("office_hours:hours")
    @admins_only
    async def fill_in(self, interaction: Interaction, form: Filled) -> None:
        days = _days(first_part(form.key))
        more = form.text.get(views.MORE, "").strip()
        pair = form.text.get(views.FROM, ""), form.text.get(views.UNTIL, "")
        spans = spans_filled([pair], more)
        guild = guild_of(interaction)
        await self._service.set_hours(guild, days, spans, by=interaction.user.id)
        await self._saved(interaction, guild)

    @pressed("office_hours:shut")
    @admins_only
    async def shut(self, interaction: Interaction, key: str) -> None:
        guild = guild_of(interaction)
        await self._service.set_hours(guild, _days(key), (), by=interaction.user.id)
        await self._saved(interaction, guild)

    @pressed("office_hours:holidays")
    @admins_only
    async def holidays(self, interaction: Interaction, key: str) -> None:
        if key not in {"open", "closed"}:
            raise Refusal("shell-no-such-door")
        guild = guild_of(interaction)
        await self._service.set_public_holidays(
            guild, is_open=key == "open", by=interaction.user.id
        )
        await self._saved(interaction, guild)

    async def _saved(self, interaction: Interaction, guild: GuildId) -> None:
        await redraw(interaction, await self._editor(interaction, saved=True))
        self._bot.dispatch("openness_changed", guild)

    async def _editor(
        self, interaction: Interaction, *, days: tuple[int, ...] = (), saved: bool = False
    ) -> Screen:
        guild, now = guild_of(interaction), self._bot.services.clock()
        decided, opens = await self._service.decided(guild), await self._service.opens(guild)
        say = words_for(interaction)
        return views.editor(say, decided, opens, now, chosen=days, saved=saved)


def _days(key: str) -> tuple[int, ...]:
    """The days in a key: digits from 0 to 7. Anybody can forge it."""
    if not key or set(key) - set("01234567") or len(set(key)) < len(key):
        raise Refusal("shell-no-such-door")
    return tuple(int(digit) for digit in key)


class SpecialDaysCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = HoursEditing(bot.services)

    @pressed("office_hours:dates")
    @admins_only
    async def show(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, await dates_now(interaction, self._service))

    @pressed("office_hours:date")
    @admins_only
    async def ask(self, interaction: Interaction, _key: str) -> None:
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.special_day_form(words_for(interaction), token))

    @submitted("office_hours:date")
    @admins_only
    async def fill_in(self, interaction: Interaction, form: Filled) -> None:
        hours = form.text.get(views.HOURS, "")
        typed = form.text.get(views.FIRST, ""), form.text.get(views.LAST, "")
        await self._service.add_special_days(
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
            await self._service.remove_special_days(
                guild_of(interaction), rule, by=interaction.user.id
            )
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
        await self._service.end_holiday(guild_of(interaction), by=interaction.user.id)
        await self._saved(interaction)

    async def _saved(self, interaction: Interaction) -> None:
        await redraw(interaction, await dates_now(interaction, self._service, saved=True))
        self._bot.dispatch("openness_changed", guild_of(interaction))


class ResponseTimeCog(commands.Cog):
    """Tells the admins once when young people read another promise than before."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._promises = bot.services.shared(ResponseTimes)
        bot.schedule.every(MINUTE, self.every_minute, name="promise")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._promises.servers():
            kind = await self._promises.changed(guild)
            if kind:
                self._bot.dispatch("trouble", guild, kind)


async def dates_now(
    interaction: Interaction, service: HoursEditing, *, saved: bool = False
) -> Screen:
    guild, now = guild_of(interaction), interaction.client.services.clock()
    decided, opens = await service.decided(guild), await service.opens(guild)
    return views.dates(words_for(interaction), decided, opens, now, saved=saved)
