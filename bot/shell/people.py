"""Discord's people as the rooms know them: a server, an alias, a worker's account and roles."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Awaitable, Callable, Collection, Coroutine
from typing import Any, Concatenate, NamedTuple, ParamSpec, Protocol, TypeVar, cast

import discord

from bot.core.alias import NO_SERVER, Alias, GuildId, Person
from bot.core.errors import FOR_THE_TEAM, Refusal
from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.guilds.team_members import IS_WORKER
from bot.services import Services
from bot.shell.replies import Interaction
from bot.shell.server_in_doors import server_of


class Account(NamedTuple):
    """Someone with a known account on a server. Only for workers and admins."""

    guild: GuildId
    account: int
    roles: frozenset[int]


def guild_of(interaction: Interaction) -> GuildId:
    """The server for which a young person acts, also by a door in a direct message.

    Raise `Refusal("shell-only-on-a-server")` where none is named.
    """
    server = server_of(interaction)
    if server is None:
        raise Refusal("shell-only-on-a-server")
    return server


def guild_acted_on(interaction: Interaction) -> GuildId:
    """The same for who acts with a name: only on the server, where Discord says who they are."""
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
    return account_of_member(guild_acted_on(interaction), interaction.user)


def account_of_member(guild: GuildId, person: discord.abc.User) -> Account:
    roles = person.roles if isinstance(person, discord.Member) else []
    return Account(guild, person.id, frozenset(role.id for role in roles))


def runs_the_server(interaction: Interaction) -> bool:
    """Whether they own the server or administer it: whatever they may, they could do anyway."""
    server = interaction.guild
    is_owner = server is not None and server.owner_id == interaction.user.id
    return is_owner or interaction.permissions.administrator


AdminAct = TypeVar("AdminAct", bound=Callable[..., Awaitable[None]])


def admins_only(act: AdminAct) -> AdminAct:
    """Let only admins do this, a method of a cog: a command, a press, a choice or a form.

    It raises as `only_admins` for everybody else. Discord's own setting of a command can be
    changed; this cannot.
    """

    @functools.wraps(act)
    async def guarded(
        cog: object, interaction: Interaction, *given: object, **named: object
    ) -> None:
        await only_admins(interaction)
        await act(cog, interaction, *given, **named)

    # discord.py reads a command's options from these, and would look for their names here.
    guarded.__signature__ = inspect.signature(act, eval_str=True)  # type: ignore[attr-defined]
    return cast("AdminAct", guarded)


async def only_admins(interaction: Interaction) -> None:
    """The same within an act that some people may do who are no admins.

    Raise `Refusal("shell-only-admins")`, "shell-only-admins-worker" for one of the team, who needs
    no numbers to call, or what is raised for an account that was suspended.
    """
    if await is_admin(interaction):
        FOR_THE_TEAM.set(True)
        return
    if not await _is_worker(interaction):
        raise Refusal("shell-only-admins")
    FOR_THE_TEAM.set(True)
    owner = interaction.guild.owner_id if interaction.guild else None
    if owner is None:
        raise Refusal("shell-only-admins")
    raise Refusal("shell-only-admins-worker", who=f"<@{owner}>")


async def _is_worker(interaction: Interaction) -> bool:
    extensions, who = interaction.client.services.extensions, account_of(interaction)
    found = await extensions.call(IS_WORKER, who.guild, who.account, who.roles)
    return any(found)


async def is_admin(interaction: Interaction) -> bool:
    """Raise as `REFUSE_SUSPENDED`: who was put out is neither an admin nor anybody else here."""
    services = interaction.client.services
    guild = guild_acted_on(interaction)
    await services.extensions.call(REFUSE_SUSPENDED, guild, interaction.user.id)
    return interaction.permissions.manage_guild


# -- workers --------------------------------------------------------------------------------------

Cog = TypeVar("Cog")
Given = ParamSpec("Given")
WorkerT = TypeVar("WorkerT")
WorkerT_co = TypeVar("WorkerT_co", covariant=True)
WORKER_AT = 2
"""Where an act takes the worker: after its cog and the interaction."""


class Team(Protocol[WorkerT_co]):
    """What is asked of the room that knows who is a worker, which lies above the shell."""

    async def acting(
        self, guild: GuildId, account: int, roles: Collection[int], /
    ) -> WorkerT_co: ...


TeamOf = Callable[[Services], Team[WorkerT]]
Answer = Coroutine[Any, Any, None]
Act = Callable[Concatenate[Cog, Interaction, Given], Answer]
WorkerAct = Callable[Concatenate[Cog, Interaction, WorkerT, Given], Answer]


def workers_only(
    team: TeamOf[WorkerT],
) -> Callable[[WorkerAct[Cog, WorkerT, Given]], Act[Cog, Given]]:
    """Let only workers do this, a method of a cog, and hand it the worker after the interaction.

    For everybody else `@workers_only(Introductions)` raises as `Introductions.acting`. It stands
    nearest to the method: a command, a press, a choice or a form.
    """

    def guard(act: WorkerAct[Cog, WorkerT, Given]) -> Act[Cog, Given]:
        @functools.wraps(act)
        async def guarded(
            cog: Cog, interaction: Interaction, /, *given: Given.args, **named: Given.kwargs
        ) -> None:
            await act(cog, interaction, await worker_of(interaction, team), *given, **named)

        # As for admins; the worker is no option of the command.
        whole = inspect.signature(act, eval_str=True)
        options = [*whole.parameters.values()]
        del options[WORKER_AT]
        guarded.__signature__ = whole.replace(parameters=options)  # type: ignore[attr-defined]
        return guarded

    return guard


async def worker_of(interaction: Interaction, team: TeamOf[WorkerT]) -> WorkerT:
    """Give the worker who acts, where more is asked in the same breath. Raise as `acting`."""
    return await interaction.client.services.shared(team).acting(*account_of(interaction))


async def worker_unless_admin(interaction: Interaction, team: TeamOf[WorkerT]) -> WorkerT | None:
    """None for an admin, who may do this without being a worker. Raise as `acting`."""
    return None if await is_admin(interaction) else await worker_of(interaction, team)
