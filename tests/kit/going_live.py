"""A town in trial: who tries it, what must be done before it opens, and the opening."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import discord
import simcord

from bot.core.alias import GuildId
from bot.demo import simulator
from bot.demo.reading import message_of, press
from bot.demo.town import Town
from bot.guilds.trial import Trial
from bot.shell.components import parts_of
from bot.store.guild_purpose import Purpose
from cogs.consent.settings import PrivacySettings
from cogs.go_live.rules import SEEN_BY_CODE, TO_COME, Point
from cogs.go_live.service.readiness import Readiness
from cogs.helplines.service.verification import Verification
from tests.kit.alarms import agree
from tests.kit.asking import answer, ask
from tests.kit.introducing import publish
from tests.kit.towns import open_town

OWNER = {"discriminator": "0", "avatar": None}
OWNERSHIP = "/oauth2/applications/@me"
CLOSED = "Het bankje is nog niet open."
LABEL = "PROEF"


def guild_of(town: Town) -> GuildId:
    return GuildId(town.guild.id)


def trial_of(town: Town) -> Trial:
    return town.bot.services.shared(Trial)


@asynccontextmanager
async def trial_town(data_dir: Path, **given: Any) -> AsyncIterator[Town]:
    """Not open yet; Jules tries it, and Sam and Amira are curious."""
    async with open_town(data_dir, live=False, **given) as town:
        role = town.guild.create_role("meetesters")
        town.discord.add_member_role(town.guild.id, town["Jules"].id, role.id)
        with town.as_bot():
            await trial_of(town).choose_testers(guild_of(town), role.id, by=town["Els"].id)
        yield town


@contextmanager
def owned_by(count: int) -> Iterator[None]:
    """Discord says that so many people own the application together; one, that nobody does."""
    members = [
        {
            "user": OWNER | {"id": str(number), "username": f"eigenaar{number}"},
            "membership_state": 2,
            "permissions": ["*"],
            "role": "admin",
            "team_id": "9",
        }
        for number in range(1, count + 1)
    ]
    team = {"id": "9", "icon": None, "name": "t", "owner_user_id": "1", "members": members}

    def between(really: Callable[..., Any]) -> Callable[..., Any]:
        def dispatch(backend: Any, method: str, path: str, **call: Any) -> Any:
            found = really(backend, method, path, **call)
            return found | {"team": team if count > 1 else None} if path == OWNERSHIP else found

        return dispatch

    with simulator.tapped(between):
        yield


async def does(town: Town, point: Point) -> None:
    """Els notes that it was done, today."""
    today = town.now.strftime("%d/%m/%Y")
    readiness = Readiness(town.bot.services)
    with town.as_bot():
        by = town["Els"].id
        await readiness.note(guild_of(town), point, "Noor, DPO", today, "", by=by)


async def ticks_helplines(town: Town, count: int = 5) -> None:
    ticking, guild = Verification(town.bot.services), guild_of(town)
    with town.as_bot():
        for line, _ in (await ticking.to_check(guild))[:count]:
            looked = await ticking.look(guild, line.id)
            await ticking.tick(guild, line.id, looked.fingerprint, town["Els"].id)


async def decides(town: Town, *settings: Any) -> None:
    with town.as_bot():
        for each in settings:
            await town.bot.services.guilds.put(guild_of(town), each, town.now)


async def make_ready(town: Town, *, practised: bool = False) -> None:
    """Everything that must be done before it opens; the application has its team beside."""
    await decides(
        town,
        Purpose(sentence="Jongeren vinden iemand om mee te praten.", version=1, since=town.now),
        PrivacySettings(coordinator="Els, coördinator", dpo="Noor", address="dpo@lindendaal.be"),
    )
    for name in ("Yasmine", "Bram"):
        await publish(town, name)
    await ticks_helplines(town)
    await agree(town, "Els")
    await agree(town, "Yasmine")
    if not practised:
        await practise(town)
    for point in Point:
        if point not in SEEN_BY_CODE | TO_COME:
            await does(town, point)


async def practise(town: Town) -> None:
    """Jules asks, and Yasmine answers."""
    await ask(town)
    await answer(town)


async def live(town: Town, who: str = "Els") -> simcord.InteractionResult:
    return await town[who].slash(town.team, "instellen live")


async def opens(town: Town, who: str = "Els") -> simcord.InteractionResult:
    """`/instellen live`, and sure of it."""
    return await press(town[who], await live(town, who), "Ja, open het bankje")


def options_on(seen: simcord.InteractionResult) -> list[str]:
    menus = [p for p in parts_of(message_of(seen)) if isinstance(p, discord.SelectMenu)]
    return [option.value for menu in menus for option in menu.options]


async def leaves_the_trial(town: Town) -> None:
    """Jules does not test any more."""
    role = (await trial_of(town).decided(guild_of(town))).testers
    town.discord.remove_member_role(town.guild.id, town["Jules"].id, role)
    await town.env.settle()
