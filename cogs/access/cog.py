"""`/toegang`: an admin sees who can read and do what here, today (R47)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import GuildRole, Readers, let_in
from bot.core.errors import Refusal
from bot.shell.channel_access import (
    ChannelAccess,
    bots_that_read_all,
    named,
    server_of,
)
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.translator import command_text
from cogs.access import rules, views
from cogs.access.rules import Held, OnDiscord
from cogs.access.service import AccessOverview
from cogs.introductions.service.last_seen import RoleLookups
from cogs.introductions.service.team import Introductions

IN_AN_ACT = 1.5
"""Seconds: whoever waits for a screen has it in three (Discord)."""


class AccessCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = AccessOverview(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._roles = bot.services.shared(RoleLookups)

    @app_commands.command(
        name=command_text("access-command"), description=command_text("access-command-about")
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def access(self, interaction: Interaction) -> None:
        guild = guild_of(interaction)
        if not (await self._bot.services.town(guild)).is_set_up:
            raise Refusal("access-not-set-up")
        async with patient(interaction):
            known = await self._service.now(guild, await self._found(guild))
            await reply(interaction, views.access(words_for(interaction), known))

    async def _found(self, guild: GuildId) -> OnDiscord:
        """Raise `Refusal("setup-server-away")`."""
        known = self._bot.get_guild(guild)
        if known is None or known.unavailable:
            raise Refusal("setup-server-away")
        server, counts = server_of(known), await self._counts(known)

        def held(role: GuildRole) -> Held:
            return rules.counted(role, named(role), counts, server.everyone)

        readers = await self._introductions.readers(guild, doubts=False)
        town = await self._bot.services.town(guild)
        if counts is not None:  # of one moment: two counts of it on one screen would differ
            self._roles.note_count(guild, town.worker_role, counts.get(town.worker_role, 0))
        team = next((each for each in server.roles if each.id == town.worker_role), None)
        found = OnDiscord(
            server.owner,
            admins=tuple(map(held, rules.admins(server))),
            managers=tuple(map(held, rules.managers(server))),
            bots=tuple(bots_that_read_all(known)),
            team_role=held(team) if team else None,
        )
        return _with_channel(
            self._bot.channel_access, found, known.get_channel(readers.channel), readers
        )

    async def _counts(self, server: discord.Guild) -> Mapping[int, int] | None:
        """How many hold each role; None when Discord does not tell."""
        with suppress(TimeoutError, *UNREACHABLE):
            async with asyncio.timeout(IN_AN_ACT):
                found = await server.role_member_counts()
                return {each.id: count for each, count in found.items()}
        return None


def _with_channel(
    access: ChannelAccess,
    found: OnDiscord,
    channel: discord.abc.GuildChannel | None,
    readers: Readers,
) -> OnDiscord:
    """The same with who reads the team's channel, as far as Discord shows it."""
    if not isinstance(channel, discord.TextChannel) or not _is_seen(access, channel):
        return replace(found, hidden=True)
    known = {*readers.accounts, found.owner}
    by_name = [each for each in let_in(access.permissions_of(channel)) if each in known]
    return replace(
        found,
        by_name=tuple(f"<@{each}>" for each in by_name),
        outsiders=tuple(access.outsiders(channel, readers)),
        lets_in=tuple(access.who_lets_in(channel, readers)),
    )


def _is_seen(access: ChannelAccess, channel: discord.TextChannel) -> bool:
    """What Discord says of a channel that the bot may not see, may be made up."""
    return not access.is_hidden(channel) and channel.permissions_for(channel.guild.me).view_channel


async def setup(bot: Bankje) -> None:
    await bot.add_cog(AccessCog(bot))
