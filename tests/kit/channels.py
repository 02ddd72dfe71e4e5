"""Opening and closing channels, as an admin does in Discord's own settings."""

from __future__ import annotations

import discord
import simcord
from simcord.backend.models.channel import Overwrite, OverwriteType

from bot.demo.reading import said
from bot.demo.town import BOT, Town
from bot.shell.channel_access import NEEDED

VIEW = discord.Permissions(view_channel=True).value


def set_everyone(town: Town, channel: simcord.ChannelHandle, *, sees: bool) -> None:
    allow, deny = (VIEW, 0) if sees else (0, VIEW)
    said_of_all = Overwrite(town.guild.id, OverwriteType.ROLE, allow, deny)
    town.env.backend.set_overwrite(channel.id, said_of_all)


async def open_up(town: Town, channel: simcord.ChannelHandle | None = None) -> None:
    set_everyone(town, channel or town.team, sees=True)
    await town.env.settle()


async def shut(town: Town, channel: simcord.ChannelHandle | None = None) -> None:
    set_everyone(town, channel or town.team, sees=False)
    await town.env.settle()


def another_room(town: Town) -> simcord.ChannelHandle:
    """A second channel that is as closed as the team's."""
    hidden = discord.PermissionOverwrite(view_channel=False)
    shown = discord.PermissionOverwrite(view_channel=True)
    own = discord.PermissionOverwrite.from_pair(NEEDED, discord.Permissions.none())
    layout = {
        town.guild.default_role: hidden,
        town.worker_role: shown,
        town.guild.roles[BOT]: own,
    }
    return town.guild.create_text_channel("team-nieuw", overwrites=layout)  # type: ignore[arg-type]


def messages_to(town: Town, name: str = "Els") -> list[discord.Message]:
    return [*town[name].user.dm_channel.history()]


def told(town: Town, name: str = "Els") -> list[str]:
    return [said(each) for each in messages_to(town, name)]


async def move_team(town: Town, room: simcord.ChannelHandle) -> simcord.InteractionResult:
    """Choose another team channel, as an administrator may."""
    everything = discord.Permissions(administrator=True)
    role = town.guild.create_role("hoofdbeheer", permissions=everything)
    town.env.backend.add_member_role(town.guild.id, town["Els"].id, role.id)
    await town.env.settle()
    form = await town["Els"].slash(town.team, "instellen start")
    filled = {"name": "Lindendaal", "team": [room], "panel": [town.square]}
    moved = await town["Els"].submit_modal(
        form, filled | {"role": [town.worker_role], "hours": "di-vr 14-18 uur"}
    )
    await town.env.settle()
    return moved
