"""Two towns on one bot whose admins let them share a team; Yasmine is of both."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import simcord

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town, build, furnish
from bot.store.guild_profile import GuildProfile
from tests.kit.towns import open_town

CODE = re.compile(r"`([0-9a-f-]{19})`")
THERE = "Yas"
"""How the other town calls Yasmine."""
Result = simcord.InteractionResult


@asynccontextmanager
async def two_towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    """Lindendaal and Beukenveld, with nobody on shift; nothing is agreed, and nobody is of both."""
    async with open_town(data_dir, on_shift=()) as one:
        other = build(one.env, one.settings, "Jong Beukenveld")
        await furnish(other)
        await rename(other, "Beukenveld")
        yield one, other


async def rename(town: Town, name: str) -> None:
    guild, services = GuildId(town.guild.id), town.bot.services
    profile = await services.guilds.get(guild, GuildProfile)
    await services.guilds.put(guild, profile.model_copy(update={"name": name}), town.now)


async def introduce_too(one: Town, other: Town, name: str = "Yasmine", there: str = THERE) -> None:
    """The admin of the other town introduces a worker of this one, who gets the role there too."""
    twin = other.guild.add_member(one[name].user, roles=[other.worker_role])
    other.people[there] = twin
    await other["Els"].slash(
        other.team,
        "werker toevoegen",
        lid=twin,
        voornaam=there,
        functie="youth_worker",
        zwijgplicht="discretion",
    )


async def look(town: Town) -> Result:
    return await town["Els"].slash(town.team, "samenwerking")


async def make_code(town: Town) -> str:
    shown = said(await press(town["Els"], await look(town), "Maak een code"))
    found = CODE.search(shown)
    assert found, shown
    return found[1]


async def type_code(town: Town, code: str) -> Result:
    form = await press(town["Els"], await look(town), "Ik kreeg een code")
    return await town["Els"].submit_modal(form, {"code": code})


async def agree(one: Town, other: Town) -> Result:
    """A code of the one, typed in the other, and the last yes in the one."""
    await type_code(other, await make_code(one))
    answer = await press(one["Els"], await look(one), "Ja, deel het team")
    await one.env.settle()
    return answer


async def share(one: Town, other: Town) -> None:
    """All of it: Yasmine is of both, and the towns agree."""
    await introduce_too(one, other)
    await agree(one, other)


async def leave(town: Town) -> Result:
    shown = await look(town)
    assert "Stop hiermee" in labels(shown)
    answer = await press(town["Els"], shown, "Stop hiermee")
    await town.env.settle()
    return answer


def team_posts(town: Town) -> list[str]:
    return [said(each) for each in town.team.history()]
