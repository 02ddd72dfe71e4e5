"""`/werker verwijderen` and `/werker schors`: somebody is of the team no more, in one step (R8)."""

from __future__ import annotations

from contextlib import suppress

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.discord_limits import LONGEST_OPTION, MOST_OPTIONS
from bot.shell.errors import UNREACHABLE
from bot.shell.people import (
    admins_only,
    guild_of,
    only_admins,
    worker_unless_admin,
)
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.translator import command_text
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.typed_text import cut
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.team import Introductions
from cogs.introductions.views import team as views

CHANGED = ("cards_changed", "openness_changed")


class RemovalCommands(commands.Cog):
    """A part of `/werker`."""

    _bot: Bankje
    _service: Introductions
    _audiences: Audiences

    @app_commands.command(
        name=command_text("introductions-command-remove"),
        description=command_text("introductions-command-remove-about"),
    )
    @app_commands.rename(who=command_text("introductions-option-who"))
    @app_commands.describe(who=command_text("introductions-option-who-about"))
    @admins_only
    async def remove(self, interaction: Interaction, who: app_commands.Range[str, 1, 100]) -> None:
        """Take the role first: if all stops halfway, the same command can be given again."""
        guild, by = guild_of(interaction), interaction.user.id
        worker = await self._service.find(guild, who)
        async with patient(interaction):
            role_gone = await self._without_role(worker)
            may_read = not role_gone or await self._let_in_by_name(worker)
            await self._service.remove(guild, worker.account, by=by, may_read=may_read)
            self._announce(worker, "removed", by)
            screen = views.removed(words_for(interaction), worker, role_gone=role_gone)
            await reply(interaction, screen)

    @app_commands.command(
        name=command_text("introductions-command-suspend"),
        description=command_text("introductions-command-suspend-about"),
    )
    @app_commands.rename(who=command_text("introductions-option-who"))
    @app_commands.describe(who=command_text("introductions-option-who-about"))
    async def suspend(self, interaction: Interaction, who: app_commands.Range[str, 1, 100]) -> None:
        """Any colleague may, and any admin: whoever sees it first does not wait for another."""
        await self._may_suspend(interaction)
        guild, by = guild_of(interaction), interaction.user.id
        worker = await self._service.find(guild, who)
        async with patient(interaction):
            await self._service.suspend(worker, by=by)
            self._announce(worker, "suspended", by)
            self._bot.dispatch("trouble", guild, f"worker-suspended.{worker.account}")
            gone = await self._without_role(worker) and not await self._let_in_by_name(worker)
            await reply(interaction, views.suspended(words_for(interaction), worker, gone=gone))

    @commands.Cog.listener()
    async def on_suspended_elsewhere(self, worker: Worker) -> None:
        """Their account was put out in a town that shares the team, and so it is here (R61)."""
        self._announce_change(worker)
        self._bot.dispatch("trouble", worker.guild, f"worker-suspended.{worker.account}")
        await self._without_role(worker)

    async def _may_suspend(self, interaction: Interaction) -> None:
        """Raise `Refusal("introductions-not-a-worker")` and "introductions-suspended"."""
        await worker_unless_admin(interaction, Introductions)

    def _announce(self, worker: Worker, act: str, by: int) -> None:
        self._announce_change(worker)
        self._bot.dispatch("team_changed", worker, act, by)

    def _announce_change(self, worker: Worker) -> None:
        for announced in CHANGED:
            self._bot.dispatch(announced, worker.guild)
        self._bot.dispatch("worker_removed", worker.guild, worker.account)

    @remove.autocomplete("who")
    async def _for_admins(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        with suppress(Refusal):
            await only_admins(interaction)
            return await self._offered(interaction, typed)
        return []

    @suspend.autocomplete("who")
    async def _for_team(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        with suppress(Refusal):
            await self._may_suspend(interaction)
            return await self._offered(interaction, typed)
        return []

    async def _offered(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        if interaction.guild_id is None:
            return []
        say, team = words_for(interaction), await self._service.everyone(guild_of(interaction))
        offered = [
            app_commands.Choice(
                name=cut(views.in_list(say, worker), LONGEST_OPTION), value=str(worker.account)
            )
            for worker in team
            if typed.lower() in worker.name.lower()
        ]
        return offered[:MOST_OPTIONS]

    async def _without_role(self, worker: Worker) -> bool:
        """Take the team's role on Discord away; say whether nobody needs to do it by hand."""
        guild = self._bot.get_guild(worker.guild)
        town = await self._bot.services.town(worker.guild)
        role = guild.get_role(town.worker_role) if guild else None
        if guild is None or role is None:
            return role is None and guild is not None
        away = False
        try:
            member = await guild.fetch_member(worker.account)
            if role in member.roles:
                await member.remove_roles(role)
        except discord.NotFound:
            away = True  # left the server, and the role with it
        except UNREACHABLE:
            return False
        self._audiences.note_role(worker.guild, worker.account, role.id, holds=False, away=away)
        return True

    async def _let_in_by_name(self, worker: Worker) -> bool:
        place = await self._team_channel(worker.guild)
        if place is None:
            return False
        asked = Readers(place.id, NOT_CHOSEN, frozenset({worker.account}))
        return worker.account in self._bot.channel_access.insiders(place, asked)

    async def _team_channel(self, guild: GuildId) -> discord.TextChannel | None:
        place = self._bot.get_channel((await self._bot.services.town(guild)).team_channel)
        return place if isinstance(place, discord.TextChannel) else None
