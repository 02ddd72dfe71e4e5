"""Discord's people as the rooms know them: a server, an alias, a worker's account and roles."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Awaitable, Callable
from typing import NamedTuple, TypeVar, cast

import discord

from bot.core.alias import NO_SERVER, Alias, GuildId, Person
from bot.core.errors import FOR_THE_TEAM, Refusal
from bot.guilds.suspensions import REFUSE_SUSPENDED
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


Act = TypeVar("Act", bound=Callable[..., Awaitable[None]])


def admins_only(act: Act) -> Act:
    """Let only admins do this, a method of a cog: a command, a press, a choice or a form.

    It raises `Refusal("shell-only-admins")` for everybody else, or what is raised for an account
    that was suspended. Discord's own setting of a command can be changed; this cannot.
    """

    @functools.wraps(act)
    async def guarded(
        cog: object, interaction: Interaction, *given: object, **named: object
    ) -> None:
        await only_admins(interaction)
        await act(cog, interaction, *given, **named)

    # discord.py reads a command's options from these, and would look for their names here.
    guarded.__signature__ = inspect.signature(act, eval_str=True)  # type: ignore[attr-defined]
    return cast("Act", guarded)


async def only_admins(interaction: Interaction) -> None:
    """The same within an act that some people may do who are no admins."""
    if not await is_admin(interaction):
        raise Refusal("shell-only-admins")
    FOR_THE_TEAM.set(True)


async def is_admin(interaction: Interaction) -> bool:
    """Raise as `REFUSE_SUSPENDED`: who was put out is neither an admin nor anybody else here."""
    services = interaction.client.services
    await services.extensions.call(REFUSE_SUSPENDED, guild_of(interaction), interaction.user.id)
    return interaction.permissions.manage_guild
