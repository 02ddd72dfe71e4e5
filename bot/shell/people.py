"""Discord's people as the rooms know them: a server, an alias, a worker's account and roles."""

from __future__ import annotations

from typing import NamedTuple

import discord

from bot.core.alias import NO_SERVER, Alias, GuildId, Person
from bot.core.errors import FOR_THE_TEAM, Refusal
from bot.guilds.suspensions import Suspensions
from bot.shell.replies import Interaction


class Account(NamedTuple):
    """Someone with a known account on a server. Only for workers and admins."""

    guild: GuildId
    account: int
    roles: frozenset[int]


def guild_of(interaction: Interaction) -> GuildId:
    """Raise `Refusal("shell-only-on-a-server")` in a direct message."""
    if interaction.guild_id is None:
        raise Refusal("shell-only-on-a-server")
    return GuildId(interaction.guild_id)


def alias_of(interaction: Interaction) -> Alias:
    """The only name by which a young person is known, from here on down."""
    return interaction.client.services.alias_of(guild_of(interaction), interaction.user.id)


def person_of(interaction: Interaction) -> Person:
    """The same, with the name under which their direct messages to the bot are noted."""
    private = interaction.client.services.alias_of(NO_SERVER, interaction.user.id)
    return Person(guild_of(interaction), alias_of(interaction), private)


def account_of(interaction: Interaction) -> Account:
    return account_of_member(guild_of(interaction), interaction.user)


def account_of_member(guild: GuildId, person: discord.abc.User) -> Account:
    roles = person.roles if isinstance(person, discord.Member) else []
    return Account(guild, person.id, frozenset(role.id for role in roles))


def runs_the_server(interaction: Interaction) -> bool:
    """Whether they own the server or administer it: whatever they may, they could do anyway."""
    server = interaction.guild
    is_owner = server is not None and server.owner_id == interaction.user.id
    return is_owner or interaction.permissions.administrator


async def only_admins(interaction: Interaction) -> None:
    """Raise `Refusal("shell-only-admins")`, or what is raised for an account that was suspended.

    Discord's own setting can be changed; this cannot.
    """
    if not await is_admin(interaction):
        raise Refusal("shell-only-admins")
    FOR_THE_TEAM.set(True)


async def is_admin(interaction: Interaction) -> bool:
    """Raise as `Suspensions.refuse`: who was put out is neither an admin nor anybody else here."""
    services = interaction.client.services
    await services.shared(Suspensions).refuse(guild_of(interaction), interaction.user.id)
    return interaction.permissions.manage_guild
