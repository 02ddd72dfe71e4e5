"""`/samenwerking`: an admin lets towns share a team, or leaves; both teams are told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.discord_limits import LONGEST_OPTION, MOST_OPTIONS
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of, only_admins
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, Screen, pressed, server_words, submitted
from bot.texts.plain_text import plainly
from bot.texts.typed_text import cut
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import WHEN_SUSPENDED, Introductions
from cogs.shared_team import views
from cogs.shared_team.rules import Notice
from cogs.shared_team.service import Agreements, SharedTeams

Answer = Callable[[Interaction, Screen], Awaitable[object]]


class SharedTeamCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Agreements(bot.services)
        self._shared = bot.services.shared(SharedTeams)
        self._introductions = bot.services.shared(Introductions)
        self._telling: set[str] = set()
        bot.services.extensions.register(WHEN_SUSPENDED, self._when_suspended)
        bot.schedule.every(MINUTE, self.every_minute, name="shared team")

    async def _when_suspended(self, worker: Worker) -> None:
        """Whoever acts by a stolen account could do so in every town that shares the team."""
        for each in await self._shared.elsewhere(worker):
            await self._introductions.suspend(each, by=None)
            self._bot.dispatch("suspended_elsewhere", each)

    @app_commands.command(
        name=command_text("shared_team-command"),
        description=command_text("shared_team-command-about"),
    )
    @app_commands.rename(stop=command_text("shared_team-option-stop"))
    @app_commands.describe(stop=command_text("shared_team-option-stop-about"))
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(
        self, interaction: Interaction, stop: app_commands.Range[str, 1, 100] = ""
    ) -> None:
        if stop:
            await self._leave(interaction, stop, reply)
            return
        guild, say = guild_of(interaction), words_for(interaction)
        seen = await self._service.overview(guild)
        await reply(interaction, views.overview(say, seen, self._server_name))

    @command.autocomplete("stop")
    async def towns(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        with suppress(Refusal):
            await only_admins(interaction)
            seen = await self._service.overview(guild_of(interaction))
            offered = [
                app_commands.Choice(name=cut(each.town, LONGEST_OPTION), value=str(each.guild))
                for each in seen.partners
                if typed.strip().lower() in each.town.lower()
            ]
            return offered[:MOST_OPTIONS]
        return []

    @pressed(views.INVITE)
    @admins_only
    async def invite(self, interaction: Interaction, _key: str) -> None:
        code = await self._service.invite(guild_of(interaction), by=interaction.user.id)
        await reply(interaction, views.code(words_for(interaction), code))

    @pressed(views.TYPE)
    @admins_only
    async def type(self, interaction: Interaction, _key: str) -> None:
        await open_form(interaction, views.code_form(words_for(interaction), self._token()))

    @submitted(views.TYPED)
    @admins_only
    async def typed(self, interaction: Interaction, form: Filled) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        typed = form.text.get(views.CODE, "")
        server, by = self._server_name(guild), interaction.user.id
        found = await self._service.enter(guild, typed, server=server, by=by)
        await reply(interaction, views.entered(say, await self._shared.name(found.guild)))
        await self._tell()

    @pressed(views.CONFIRM)
    @admins_only
    async def confirm(self, interaction: Interaction, key: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        asked = await self._service.asked(guild, key)
        if not self._server_name(asked.partner):
            raise Refusal("shared_team-away")
        partner = await self._service.confirm(guild, key, by=interaction.user.id)
        await redraw(interaction, views.agreed(say, await self._shared.name(partner)))
        await self._changed(guild, partner)

    @pressed(views.DECLINE)
    @admins_only
    async def decline(self, interaction: Interaction, key: str) -> None:
        await self._service.decline(guild_of(interaction), key, by=interaction.user.id)
        await redraw(interaction, views.declined(words_for(interaction)))

    @pressed(views.WITHDRAW)
    @admins_only
    async def withdraw(self, interaction: Interaction, key: str) -> None:
        await self._service.withdraw(guild_of(interaction), key, by=interaction.user.id)
        await redraw(interaction, views.declined(words_for(interaction)))

    @pressed(views.LEAVE)
    @admins_only
    async def leave(self, interaction: Interaction, key: str) -> None:
        await self._leave(interaction, key, redraw)

    async def _leave(self, interaction: Interaction, chosen: str, answer: Answer) -> None:
        """Raise `Refusal("shared_team-none")` for a town with which nothing is shared."""
        guild = guild_of(interaction)
        seen, wanted = await self._service.overview(guild), chosen.strip().lower()
        found = [e for e in seen.partners if wanted in {str(e.guild), e.town.lower()}]
        if len(found) != 1:
            raise Refusal("shared_team-none")
        await self._service.leave(guild, found[0].guild, by=interaction.user.id)
        await answer(interaction, views.left(words_for(interaction), found[0].town))
        await self._changed(guild, found[0].guild)

    def _server_name(self, guild: GuildId) -> str:
        server = self._bot.get_guild(guild)
        return plainly(server.name) if server and not server.unavailable else ""

    # -- telling ----------------------------------------------------------------------------------

    async def every_minute(self, _moment: datetime) -> None:
        if not self._bot.is_ready():
            return
        there = {each.id for each in self._bot.guilds}
        for guild, _partner in await self._service.end_gone(there):
            self._bot.dispatch("openness_changed", guild)
        await self._tell()

    async def _changed(self, *towns: GuildId) -> None:
        """Who sits on the bench may be another from now on; both teams hear why."""
        for each in towns:
            self._bot.dispatch("openness_changed", each)
        await self._tell()

    async def _tell(self) -> None:
        """Now, or as soon as the channel can be reached again, also after a restart."""
        for each in await self._service.untold():
            if each.key in self._telling:
                continue  # a minute and an admin at once: the other is telling it
            self._telling.add(each.key)
            try:
                await self._tell_one(each)
            finally:
                self._telling.discard(each.key)

    async def _tell_one(self, notice: Notice) -> None:
        if await self._service.is_untold(notice) and await self._is_told(notice):
            await self._service.told(notice)

    async def _is_told(self, notice: Notice) -> bool:
        """An attempt before, of which nobody knows how it ended, goes on by the same trace."""
        posts, screen = self._bot.posts, views.told(server_words(self._bot.services), notice)
        begun = await self._bot.services.traces.find(notice.key)
        if any(each.message for each in begun):
            return True
        try:
            place = posts.place(notice.guild, await self._introductions.readers(notice.guild))
            here = next((each.id for each in begun if each.channel == place.channel), None)
            if here is None:
                about = PostSubject(notice.guild, notice.key, notice.until)
                await posts.post(place, screen, about, quietly=True)
            else:
                await posts.send(place, screen, here, quietly=True)
        except (Refusal, *UNREACHABLE):
            return False
        return True

    def _token(self) -> str:
        return self._bot.services.random_source.token()


async def setup(bot: Bankje) -> None:
    await bot.add_cog(SharedTeamCog(bot))
