"""Setting up a server by `/instellen`, and looking at it by `/controle`."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import message_of, said
from bot.demo.setting_up import choose_places, door_on, say_when, say_why
from bot.demo.town import Town
from bot.store.guild_profile import GuildProfile as Decided
from cogs.setup.service.check_up import FINDINGS


async def fill_in(
    town: Town, who: str = "Els", where: simcord.ChannelHandle | None = None, **changed: Any
) -> simcord.InteractionResult:
    """Fill in each form of which something changes, and the channels; give the last answer.

    What is refused ends it.
    """
    actor, channel = town[who], where or town.team
    if "name" in changed or "purpose" in changed:
        filled = {name: changed.pop(name) for name in ("name", "purpose") if name in changed}
        if is_refused(told := await say_why(actor, channel, **filled)):
            return told
    hours = changed.pop("hours", None)
    if hours is not None and is_refused(told := await say_when(actor, channel, hours)):
        return told
    chosen = {"team": [town.team], "panel": [town.square], "role": [town.worker_role]}
    return await choose_places(actor, channel, **(chosen | changed))


def is_refused(answer: simcord.InteractionResult) -> bool:
    """Whether nothing was kept: a form that is kept leads on."""
    return not door_on(answer, "setup:")


async def decided(town: Town) -> Decided:
    return await town.bot.services.town(town.guild.id)  # type: ignore[arg-type]


async def controle(town: Town) -> simcord.InteractionResult:
    return await town["Els"].slash(town.team, "controle")


async def all_found(town: Town) -> str:
    """All that the check-up finds: the screen of a town where little is done has no room for it."""
    with town.as_bot():
        found = await town.bot.services.extensions.gather(FINDINGS, "nl", GuildId(town.guild.id))
    return "\n".join(each.words for each in found)


async def logbook(town: Town) -> str:
    shown = await town["Els"].slash(town.team, "instellen logboek")
    assert message_of(shown).flags.ephemeral
    return said(shown)


async def fill_in_on_square(
    town: Town, who: str = "Els", **changed: Any
) -> simcord.InteractionResult:
    return await fill_in(town, who, town.square, **changed)


def owns(town: Town, name: str) -> None:
    town.discord.get_guild(town.guild.id).owner_id = town[name].id
    server = town.bot.get_guild(GuildId(town.guild.id))
    assert server
    server.owner_id = town[name].id


def administers(town: Town, name: str) -> None:
    role = town.guild.create_role("baas", permissions=discord.Permissions(administrator=True))
    town.discord.add_member_role(town.guild.id, town[name].id, role.id)
