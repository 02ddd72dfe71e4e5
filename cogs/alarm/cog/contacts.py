"""`/alarm`: whoever wants to be told of trouble says so themselves, by a press."""

from __future__ import annotations

from datetime import datetime

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Direct
from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.shell.client import Bankje
from bot.shell.door_keys import number_in, parts
from bot.shell.errors import UNREACHABLE, is_forbidden
from bot.shell.people import guild_of, worker_unless_admin
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_ALARM
from bot.shell.translator import command_text
from bot.shell.views import Screen, pressed, server_words
from cogs.alarm import rules, views
from cogs.alarm.rules import AlarmContact
from cogs.alarm.service import Alarms
from cogs.introductions.service.team import Introductions


class AlarmContactsCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Alarms(bot.services)
        self._tried: dict[tuple[GuildId, int], datetime] = {}
        """When a test message arrived; a restart may forget it."""

    @app_commands.command(
        name=command_text("alarm-command"),
        description=command_text("alarm-command-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.show(interaction, "")

    @pressed(DOOR_ALARM)
    async def show(self, interaction: Interaction, _key: str) -> None:
        guild = await self._of_us(interaction)
        await reply(interaction, await self._screen(interaction, guild))

    @pressed("alarm:rings")
    async def agree(self, interaction: Interaction, key: str) -> None:
        guild, wanted = await self._of_us(interaction), rules.ring_times(key)
        async with patient(interaction, redrawing=True):
            before = await self._service.contact(guild, interaction.user.id)
            await self._service.subscribe(guild, interaction.user.id, wanted)
            sent = await self._try_out_once(guild, interaction.user.id, before)
            await redraw(interaction, await self._screen(interaction, guild, sent))

    @pressed("alarm:leave")
    async def leave(self, interaction: Interaction, _key: str) -> None:
        """Anybody may take it back, also who is not of the team any more."""
        guild = guild_of(interaction)
        await self._service.unsubscribe(guild, interaction.user.id)
        await redraw(interaction, await self._screen(interaction, guild))

    @pressed("alarm:lead")
    async def lead(self, interaction: Interaction, _key: str) -> None:
        guild = await self._of_us(interaction)
        await self._service.make_coordinator(guild, interaction.user.id)
        await redraw(interaction, await self._screen(interaction, guild))

    @pressed("alarm:still")
    async def still(self, interaction: Interaction, key: str) -> None:
        """For another year, from the direct message that asked it; their own row and no other."""
        server, wanted = parts(key, 2)
        guild = GuildId(number_in(server))
        await self._bot.services.extensions.call(REFUSE_SUSPENDED, guild, interaction.user.id)
        await self._service.renew(guild, interaction.user.id, rules.ring_times(wanted))
        await reply(interaction, views.held(words_for(interaction)))

    async def _of_us(self, interaction: Interaction) -> GuildId:
        """Raise `Refusal("introductions-not-a-worker")` for who is neither worker nor admin."""
        guild = guild_of(interaction)
        await worker_unless_admin(interaction, Introductions)
        return guild

    async def _screen(
        self, interaction: Interaction, guild: GuildId, sent: datetime | None = None
    ) -> Screen:
        told = await self._service.contacts(guild)
        own = await self._service.contact(guild, interaction.user.id)
        has_shifts = await self._service.has_shifts(guild, interaction.user.id)
        return views.who(
            words_for(interaction), told, own, sent, guild=guild, has_shifts=has_shifts
        )

    async def _try_out_once(
        self, guild: GuildId, account: int, before: AlarmContact | None
    ) -> datetime | None:
        """When one arrived a moment ago already, it is not sent again: say when that was.

        `before`: what was known of them before this press, which counts as having been reached. If
        a message did not arrive since, it is tried anew, and stays said until one does.
        """
        now = self._bot.services.clock()
        self._tried = {
            each: at for each, at in self._tried.items() if at <= now < at + rules.NO_NEW_TEST_FOR
        }
        sent = self._tried.get((guild, account))
        if sent and before and before.reached:
            return sent
        if await self._try_out(guild, account):
            self._tried[guild, account] = now
        elif before and not before.reached:
            await self._service.note_reached(guild, account, reached=False)
        return None

    async def _try_out(self, guild: GuildId, account: int) -> bool:
        """A first message, so that nobody finds closed direct messages out in an emergency."""
        services = self._bot.services
        screen = views.tried(server_words(services))
        about = PostSubject(
            guild, services.random_source.token(), services.clock() + rules.MESSAGE_STAYS
        )
        try:
            place = await self._bot.create_dm(discord.Object(account))
            await self._bot.posts.post(Direct(place.id), screen, about)
        except UNREACHABLE as error:
            if is_forbidden(error):
                await self._service.note_reached(guild, account, reached=False)
            return False
        return True
