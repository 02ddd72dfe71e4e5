"""What the watch over who can read costs on a large server, while nothing changes."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles

import discord

from benchmarks.worlds import World, bankje
from bot.core.alias import Alias, GuildId
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.rules import conversation as rules
from cogs.questions.rules import endings
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import Key

ROLES, CHANNELS, CONVERSATIONS, FORMER = 150, 100, 200, 4
"""Of a large server: its roles and channels, what stands there, and where the team once was."""


@dataclass(frozen=True, slots=True)
class Watched:
    """Seconds of processor time a minute, all threads; and calls to Discord in all of them."""

    median: float
    p90: float
    calls: int


def measure(minutes: int) -> Watched:
    with tempfile.TemporaryDirectory() as folder, bankje(Path(folder)) as world:
        world.run(_fill(world))
        before, spent = len(world.town.calls), []
        world.run(_minute(world))
        for _ in range(max(minutes, 2)):
            begun = time.process_time()
            world.run(_minute(world))
            spent.append(time.process_time() - begun)
        return Watched(median(spent), quantiles(spent, n=10)[-1], len(world.town.calls) - before)


async def _minute(world: World) -> None:
    await world.town.bot.schedule.run("watch")


async def _fill(world: World) -> None:
    town = world.town
    guild = GuildId(town.guild.id)
    for number in range(ROLES):
        town.guild.create_role(f"rol {number}")
        if number % 50 == 0:
            await town.env.settle()
    hidden = discord.PermissionOverwrite(view_channel=False)
    shut = {town.guild.default_role: hidden, town.worker_role: discord.PermissionOverwrite()}
    made = [town.guild.create_text_channel(f"kanaal-{n}", overwrites=shut) for n in range(CHANNELS)]  # type: ignore[arg-type]
    await town.env.settle()
    places = [town.team.id, *(each.id for each in made[:FORMER])]
    services = town.bot.services
    kept, old = ConversationRepository(services.store), timedelta(0)
    async with services.store.writing():
        for number in range(CONVERSATIONS):
            alias, channel = Alias(f"{number:064x}"), places[number % len(places)]
            name = CodeName(f"Vos-{number}")  # two hundred drawn by chance would often meet
            key = Key(services.random_source.token())
            begun = rules.begun(key, guild, alias, name, channel, rules.ANYTHING, services.clock())
            each = endings.with_end(begun, services.retention)
            await kept.add(each, ended_before=each.opened_at, grace=old)
            await kept.arrived(each.key, number + 1, None)
