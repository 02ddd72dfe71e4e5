"""Who joins the team, is suspended and leaves it."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import said
from bot.demo.town import Town

MENU = "Wie is dit?"


MINUTE, TEN = timedelta(minutes=1), 10


def takes_role(town: Town, name: str = "Yasmine") -> None:
    member = town.discord.get_guild(town.guild.id).members[town[name].id]
    member.role_ids.remove(town.worker_role.id)


def leaves(town: Town, name: str = "Yasmine") -> None:
    town.guild.remove_member(town[name])


async def ten_minutes(town: Town) -> None:
    for _ in range(TEN):
        await town.move_clock(MINUTE)


TAKE = "/guilds/*/members/*/roles/*"


async def removed_with_the_role(town: Town, name: str = "Bram") -> str:
    """An admin takes leave of a worker, and the bot may not take the role."""
    town.env.inject_error("DELETE", TAKE, status=403, times=None)
    answer = await town["Els"].slash(town.team, "werker verwijderen", wie=name)
    await ten_minutes(town)
    return said(answer)


def allow(town: Town, name: str) -> None:
    """Let someone see the admins' command, as Discord's own settings can."""
    command = town.discord.find_command("werker", None, type=1)
    assert command
    town.guild.set_command_permissions(int(command["id"]), {town[name]: True})


async def suspend(town: Town, by: str = "Bram", who: str = "Yasmine") -> str:
    return said(await town[by].slash(town.square, "werker schors", wie=who))
