"""The bot is invited to a server of which Discord knows what some channels are for."""

from __future__ import annotations

import discord
import simcord

from bot.demo.town import Town


def for_admins(town: Town, *, too: tuple[str, ...] = ("beheer",)) -> simcord.ChannelHandle:
    """A channel that these roles read, and the bot."""
    hidden = discord.PermissionOverwrite(view_channel=False)
    shown = discord.PermissionOverwrite(view_channel=True, send_messages=True)
    roles = {"beheer": town.guild.roles["beheer"], "jeugdteam": town.worker_role}
    extra = {roles[name]: shown for name in too}
    return town.guild.create_text_channel(
        "beheerders",
        overwrites={town.guild.default_role: hidden, town.guild.roles["Lin"]: shown} | extra,
    )


async def invited(
    town: Town,
    room: simcord.ChannelHandle | None,
    **others: simcord.ChannelHandle,
) -> None:
    """As Discord says it; which channel it keeps for what is decided here.

    `others`: its channels for `safety_alerts`, the `system` and the `rules`.
    """
    server = town.bot.get_guild(town.guild.id)  # type: ignore[arg-type]
    assert server
    server._public_updates_channel_id = room.id if room else None
    for name in ("safety_alerts", "system", "rules"):
        setattr(server, f"_{name}_channel_id", others[name].id if name in others else None)
    with town.as_bot():
        town.bot.dispatch("guild_join", server)
    await town.env.settle()
