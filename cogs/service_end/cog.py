"""`/opheffen`, the operator's request, and the end itself, a step a minute."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.clock import HOME, from_seconds
from bot.guilds.service_end import OPERATOR, ClosedServer, Progress, ServiceEnd, answer, asked
from bot.opening_hours.typed_dates import days_typed
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of, worker_unless_admin
from bot.shell.replies import (
    Interaction,
    is_shared,
    open_form,
    patient,
    redraw,
    reply,
    words_for,
)
from bot.shell.translator import command_text
from bot.shell.views import Filled, Words, pressed, submitted
from bot.texts.plain_text import plainly
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import OFFERS, Offer
from cogs.service_end import rules, views
from cogs.service_end.service import ServiceEnds

KIND = "service-end"
"""Of alarm."""
log = structlog.get_logger("bankje")


class ServiceEndCog(commands.Cog):
    """An admin decides, and any admin or worker may stop it until the day is over."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = ServiceEnds(bot.services)
        bot.services.extensions.register(OFFERS, self._until_when, first=True)

    @app_commands.command(
        name=command_text("service_end-command"),
        description=command_text("service_end-command-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        end, say = await self._service.decided(guild_of(interaction)), words_for(interaction)
        if end.last_day is None:
            await reply(interaction, views.explained(say))
            return
        has_begun = end.progress is not None
        await reply(interaction, views.standing(say, end.last_day, has_begun=has_begun))

    @pressed(views.CHOOSE)
    @admins_only
    async def choose(self, interaction: Interaction, _key: str) -> None:
        name = await self._name(guild_of(interaction))
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.form(words_for(interaction), token, name))

    @submitted(views.DECIDE)
    @admins_only
    async def decide(self, interaction: Interaction, form: Filled) -> None:
        guild, say, by = guild_of(interaction), words_for(interaction), interaction.user.id
        today = self._bot.services.clock().astimezone(HOME).date()
        last_day, _ = days_typed(form.text.get(views.DAY, ""), "", today, say.locale)
        typed, name = form.text.get(views.NAME, ""), await self._name(guild)
        async with patient(interaction):
            await self._service.decide(guild, last_day, typed=typed, name=name, by=by)
            await reply(interaction, views.standing(say, last_day, has_begun=False))
        announce(self._bot, guild, last_day, by)
        self._bot.dispatch("openness_changed", guild)

    @pressed(views.CANCEL)
    async def cancel(self, interaction: Interaction, _key: str) -> None:
        """Whoever sees it first: one account closes it, and anybody of the team may keep it."""
        await worker_unless_admin(interaction, Introductions)
        guild, by = guild_of(interaction), interaction.user.id
        await self._service.cancel(guild, by=by)
        answer_them = reply if is_shared(interaction) else redraw
        await answer_them(interaction, views.cancelled(words_for(interaction)))
        draw = partial(views.not_after_all, by=by)
        self._bot.dispatch("alarm_over", guild, KIND, draw)
        self._bot.dispatch("openness_changed", guild)

    async def _name(self, guild: GuildId) -> str:
        """What is typed over: of the town, or of a server that was never set up."""
        server = self._bot.get_guild(guild)
        return (await self._bot.services.town(guild)).name or (server.name if server else "")

    async def _until_when(self, locale: str, conversation: Conversation) -> list[Offer]:
        end = await self._service.decided(conversation.guild)
        say = Words(self._bot.services.texts, locale)
        return [views.offer(say, end.last_day)] if end.last_day else []


class ClosingDownCog(commands.Cog):
    """Carries it out. Each step is noted when it is done, and is done again when it was not."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = ServiceEnds(bot.services)
        self._folder = bot.settings.data_dir
        bot.schedule.every(MINUTE, self.every_minute, name="service end")

    async def every_minute(self, moment: datetime) -> None:
        if not self._bot.is_ready():
            return
        await self._take_request()
        for guild, end in await self._service.all():
            try:
                await self._step(guild, end, moment)
            except UNREACHABLE:
                continue  # the next minute tries again

    async def _take_request(self) -> None:
        """What the operator asked with `bankje close`; answered for whoever waits."""
        request = asked(self._folder)
        if request is None:
            return
        guild = request.server
        if self._bot.get_guild(guild) is None and not await self._is_known(guild):
            answer(self._folder, "start-close-unknown")
            return
        said = await self._service.decide_as_operator(request)
        answer(self._folder, said)
        if said == "start-close-cancelled":
            draw = partial(views.not_after_all, by=OPERATOR)
            self._bot.dispatch("alarm_over", guild, KIND, draw)
        self._bot.dispatch("openness_changed", guild)

    async def _is_known(self, guild: GuildId) -> bool:
        return (await self._bot.services.town(guild)).is_set_up

    async def _step(self, guild: GuildId, end: ServiceEnd, moment: datetime) -> None:
        assert end.last_day, "only what was decided is carried out"
        assert end.closes_at, "only what was decided is carried out"
        server = self._bot.get_guild(guild)
        if server is not None and server.unavailable:
            return
        if moment < end.closes_at:
            announce(self._bot, guild, end.last_day, end.decided_by)
        elif end.progress is None:
            channels = {each.id for each in server.channels} if server else set[int]()
            name = plainly(server.name) if server else ""
            await self._service.erase_rows(guild, channels, name)
        elif await self._is_clear(guild, end.progress, server, moment):
            await self._leave(guild, server)
            await self._finish(guild)

    async def _is_clear(
        self, guild: GuildId, now: Progress, server: discord.Guild | None, moment: datetime
    ) -> bool:
        """Whether nothing of the bot stands there, or a day's trying was in vain."""
        if now.left or server is None:
            return True
        given_up = rules.is_given_up(from_seconds(now.began_at), moment)
        if await self._service.standing(guild) and not given_up:
            return False  # the sweeper is at it
        for place in now.places:
            posts = await self._cleared(server, place)
            if posts is not None:
                await self._service.cleared(guild, place, posts)
        return given_up or not await self._service.not_looked_at(guild)

    async def _cleared(self, server: discord.Guild, place: int) -> int | None:
        """Delete every message and thread of the bot in a channel; None when it cannot look there.

        Once in a server's life: all of the channel is read, as far back as the bot was there.
        """
        channel = server.get_channel(place)
        if not isinstance(channel, discord.TextChannel):
            return 0
        deleted = 0
        try:
            for thread in [*channel.threads, *[e async for e in channel.archived_threads()]]:
                if thread.owner_id != self._bot.own_id:
                    continue
                deletion = self._bot.http.delete_channel(thread.id)
                if not await self._bot.deletions.done(deletion, thread.id):
                    return None
            own = [m.id async for m in channel.history(limit=None) if self._is_ours(m)]
            for each in own:
                if not await self._bot.posts.take_away(place, each):
                    return None
                deleted += 1
        except discord.Forbidden:
            return None
        except discord.NotFound:
            return deleted if self._bot.deletions.is_missing(place) else None
        return deleted

    def _is_ours(self, message: discord.Message) -> bool:
        return message.author.id == self._bot.own_id

    async def _leave(self, guild: GuildId, server: discord.Guild | None) -> None:
        if server is not None:
            await server.leave()
        await self._service.has_left(guild)

    async def _finish(self, guild: GuildId) -> None:
        newest = await self._bot.backups.newest(self._bot.services.clock())
        await self._service.finish(guild, self._drawn, newest)
        log.info("closed a server")

    def _drawn(self, closed: ClosedServer) -> str:
        from bot.papers import closure  # noqa: PLC0415 - the templates, for once in a server's life

        return closure.page(self._bot.settings, self._bot.settings.language, closed)


def announce(bot: Bankje, guild: GuildId, last_day: date, by: int) -> None:
    """Tell it at once and again each day until it is over: who can stop it must know of it."""
    told, team = (partial(draw, last_day=last_day, by=by) for draw in (views.told, views.told_team))
    bot.dispatch("alarm", guild, KIND, told, for_team=team)


async def setup(bot: Bankje) -> None:
    await bot.add_cog(ServiceEndCog(bot))
    await bot.add_cog(ClosingDownCog(bot))
