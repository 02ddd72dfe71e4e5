"""In a direct message, a door says for which server somebody acts: `room:thing:key@server`.

On a server Discord itself says so with each press. What is drawn for somebody who acts for a server
from a direct message carries it on, so that all of that room's doors work there as they do on the
server. Anybody can forge one: who writes to a team from there is asked for by `must_be_member`, and
workers and admins act on the server itself only (`bot.shell.people`).
"""

from __future__ import annotations

from typing import Any

import discord
from discord import ui

from bot.core.alias import GuildId
from bot.shell.door_keys import for_server, without_server

SERVER = "server"
"""Under this name an interaction remembers the server that the pressed door named."""
Interaction = discord.Interaction[Any]


def server_of(interaction: Interaction) -> GuildId | None:
    """The server on which somebody acts, or for which, in a direct message; None without one."""
    if interaction.guild_id is not None:
        return GuildId(interaction.guild_id)
    named: GuildId | None = interaction.extras.get(SERVER)
    return named


def enters_for(interaction: Interaction, custom_id: str) -> str:
    """Remember the server that a door names; give the door itself. On a server it says nothing."""
    door, server = without_server(custom_id)
    if server is not None and interaction.guild_id is None:
        interaction.extras[SERVER] = server
    return door


def goes_on_for(interaction: Interaction, server: GuildId) -> None:
    """In a direct message, let what follows be for the server that what was pressed is about."""
    if interaction.guild_id is None:
        interaction.extras[SERVER] = server


def carry_on(interaction: Interaction, drawn: ui.LayoutView | ui.Modal) -> None:
    """Let the buttons and menus of a screen, or a form, name the same server."""
    server = interaction.extras.get(SERVER)
    if server is None:
        return
    if isinstance(drawn, ui.Modal):
        drawn.custom_id = for_server(drawn.custom_id, server)
        return
    name_server(drawn, server)


def name_server(screen: ui.LayoutView, server: int) -> None:
    """Let each button and menu of a screen name this server."""
    for part in screen.walk_children():
        if isinstance(part, (ui.Button, ui.Select)) and part.custom_id:
            part.custom_id = for_server(part.custom_id, server)
