"""The list: shown, filled in, taken along as a document; and who tries the bench."""

from __future__ import annotations

from discord.ext import commands

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.guilds.trial import Trial
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, open_form, patient, reply, reply_with_file, words_for
from bot.shell.views import Filled, MenuSelection, chosen, pressed, submitted
from cogs.go_live import rules
from cogs.go_live.cog.looking import look
from cogs.go_live.service.readiness import Readiness
from cogs.go_live.views import roadmap as views


class RoadmapCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._trial = bot.services.shared(Trial)
        self._readiness = Readiness(bot.services)

    @pressed(views.LIST)
    @admins_only
    async def show(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction):
            looked = await look(self._bot, interaction)
            live = await self._trial.is_live(guild_of(interaction))
            say = words_for(interaction)
            await reply(interaction, views.roadmap(say, looked.lines, looked.walls, live=live))

    @pressed(views.FILL)
    @admins_only
    async def fill(self, interaction: Interaction, _key: str) -> None:
        lines = await self._readiness.lines(guild_of(interaction), walls=(), owners=None)
        await reply(interaction, views.choose(words_for(interaction), lines))

    @chosen(views.DO)
    @admins_only
    async def do(self, interaction: Interaction, picked: MenuSelection) -> None:
        point = rules.point_of(picked.values[0])
        known = await self._readiness.known(guild_of(interaction), point)
        services = self._bot.services
        token, today = services.random_source.token(), services.clock().astimezone(HOME).date()
        form = views.form(words_for(interaction), token, point, known, today)
        await open_form(interaction, form)

    @submitted(views.DO)
    @admins_only
    async def note(self, interaction: Interaction, form: Filled) -> None:
        point = rules.point_of(first_part(form.key))
        who, day, place = (form.text.get(n, "") for n in (views.WHO, views.DAY, views.PLACE))
        account = interaction.user.id
        done = await self._readiness.note(guild_of(interaction), point, who, day, place, by=account)
        await reply(interaction, views.noted(words_for(interaction), done))

    @pressed(views.UNDO)
    @admins_only
    async def undo(self, interaction: Interaction, key: str) -> None:
        point = rules.point_of(key)
        await self._readiness.undo(guild_of(interaction), point, by=interaction.user.id)
        await self.show(interaction, "")

    @pressed(views.PAPER)
    @admins_only
    async def paper(self, interaction: Interaction, _key: str) -> None:
        """The roadmap as a page to take to a meeting, made as the other papers are."""
        from bot.papers.roadmap import RoadmapRow, roadmap  # noqa: PLC0415 - loaded when asked for

        async with patient(interaction):
            looked, say = await look(self._bot, interaction), words_for(interaction)
            town = await self._bot.services.town(guild_of(interaction))
            rows = [RoadmapRow(each.ok, *views.row(say, each)) for each in looked.lines]
            moment = self._bot.services.clock()
            written = roadmap(self._bot.settings, say.texts, say.locale, moment, town.name, rows)
            await reply_with_file(interaction, views.paper(say), views.FILE, written)

    # -- who tries it ---------------------------------------------------------------------------

    @pressed(views.TESTERS)
    @admins_only
    async def testers(self, interaction: Interaction, _key: str) -> None:
        known = (await self._trial.decided(guild_of(interaction))).testers
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.testers_form(words_for(interaction), token, known))

    @submitted(views.TESTERS)
    @admins_only
    async def choose_testers(self, interaction: Interaction, form: Filled) -> None:
        ids = form.chosen.get(views.ROLE, ())
        if len(ids) > 1 or not all(each.isdecimal() for each in ids):
            raise Refusal("shell-no-such-door")
        role = int(ids[0]) if ids else 0
        await self._trial.choose_testers(guild_of(interaction), role, by=interaction.user.id)
        await reply(interaction, views.testers_chosen(words_for(interaction), role))
