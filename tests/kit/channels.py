"""Opening and closing channels, as an admin does in Discord's own settings."""

from __future__ import annotations

import discord
import simcord

from bot.demo.setting_up import choose_places
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import BOT, Town
from bot.shell.channel_access import NEEDED

VIEW = discord.Permissions(view_channel=True).value


def set_everyone(town: Town, channel: simcord.ChannelHandle, *, sees: bool) -> None:
    allow, deny = (VIEW, 0) if sees else (0, VIEW)
    said_of_all = Overwrite(town.guild.id, OverwriteType.ROLE, allow, deny)
    town.discord.set_overwrite(channel.id, said_of_all)


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


async def move_team(town: Town, room: simcord.ChannelHandle) -> simcord.InteractionResult:
    """Choose another team channel, as an administrator may."""
    everything = discord.Permissions(administrator=True)
    role = town.guild.create_role("hoofdbeheer", permissions=everything)
    town.discord.add_member_role(town.guild.id, town["Els"].id, role.id)
    await town.env.settle()
    chosen = {"team": [room], "panel": [town.square], "role": [town.worker_role]}
    moved = await choose_places(town["Els"], town.team, **chosen)
    await town.env.settle()
    return moved


def overwrite(town: Town, target: int, kind: int, allow: int, deny: int) -> None:
    """Change the channel's permissions as an admin does in Discord's own settings."""
    known = town.discord.get_channel(town.team.id).overwrites
    others = [each for each in known if each.target_id != target]
    changed = [*others, Overwrite(target, OverwriteType(kind), allow, deny)]
    town.discord.edit_channel(town.team.id, {}, overwrites=changed)


def everyone_sees(town: Town) -> None:
    overwrite(town, town.guild.id, 0, VIEW, 0)


def permit(town: Town, channel: int, target: int, *, allow: int = 0, deny: int = 0) -> None:
    """Change one overwrite of a channel, as an admin does in Discord's own settings."""
    known = [o for o in town.discord.get_channel(channel).overwrites if o.target_id != target]
    people = town.discord.get_guild(town.guild.id).members
    kind = OverwriteType(1 if target in people else 0)
    town.discord.edit_channel(
        channel, {}, overwrites=[*known, Overwrite(target, kind, allow, deny)]
    )


def bit(permission: str) -> int:
    return discord.Permissions(**{permission: True}).value
