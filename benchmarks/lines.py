"""What finding a helpline among 500 costs, or a card of the team among 200, in processor time.

Every entry has hours of its own and is ticked off, so that nothing can be answered from memory.
"""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bot.core.alias import GuildId
from bot.demo.town import STARTS, open_town
from bot.shell.client import Bankje
from bot.shell.views import Screen, Words
from cogs.guidance.rules import search as guidance
from cogs.guidance.service import Guidance
from cogs.guidance.views import cards
from cogs.helplines.rules import openness
from cogs.helplines.rules.directory import Directory, directory
from cogs.helplines.rules.openness import Tick
from cogs.helplines.rules.search import SearchFilter, find
from cogs.helplines.service.helplines import Helplines
from cogs.helplines.views import crisis, finding

ENTRIES, CARDS = 500, 200
CARD = "crisis card"
WISHES = {
    "nothing chosen": SearchFilter(),
    "a topic": SearchFilter(topic="praten"),
    "a region": SearchFilter(region="limburg", spoken="fr"),
    "everything": SearchFilter(topic="pesten", region="brussel", language="fr", band="12"),
}


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of processor time: in the middle, nine times out of ten, and the very first time."""

    median: float
    p90: float
    first: float


def measure(repetitions: int) -> dict[str, Spent]:
    return asyncio.run(_measure(repetitions))


async def _measure(repetitions: int) -> dict[str, Spent]:
    with tempfile.TemporaryDirectory() as folder:
        async with open_town(Path(folder)) as town:
            guild = GuildId(town.guild.id)
            service = town.bot.services.shared(Helplines)
            service.directory = many(service.directory)
            openness.read_hours(service.directory, STARTS)  # as at the start
            for line in service.directory.shown:
                tick = Tick(line.id, service.directory.prints[line.id], 7, STARTS)
                await service.tick(guild, tick)
            spent = {CARD: await _spent(_card(town.bot, guild), repetitions)}
            for name, wish in WISHES.items():
                found = _list(town.bot, guild, wish)
                spent[f"finding: {name}"] = await _spent(found, repetitions)
            spent[f"finding: a card among {CARDS}"] = await _spent(
                _card_of_team(town.bot, guild), repetitions
            )
            return spent


def _card_of_team(bot: Bankje, guild: GuildId) -> Callable[[], Awaitable[object]]:
    """Two words typed, and the card on the screen."""
    service, say = bot.services.shared(Guidance), Words(bot.services.texts, "nl")
    known = service.cards
    copies = [
        known[number % len(known)].model_copy(update={"id": f"kaart-{number}"})
        for number in range(CARDS - len(known))
    ]
    index = guidance.index((*known, *copies))

    async def found() -> object:
        first = guidance.find(index, "naaktfoto dreigen").cards[0]
        return _sent(cards.card(say, await service.shown(guild, say.locale, first)))

    return found


def many(known: Directory) -> Directory:
    """The shipped lines again and again, each with an id and with hours of its own."""
    shown = known.shown
    rest = ENTRIES - len(known.lines)
    copies = [_copy(shown[number % len(shown)], number) for number in range(rest)]
    return directory((*known.lines, *copies), known.topics)


def _copy(line: Any, number: int) -> Any:
    hours = f"Mo-Fr {8 + number % 4:02}:{number // 4 % 60:02}-{17 + number // 240:02}:30; PH off"
    timed = {"opening_hours": hours, "hours_verified": "secondary"}
    channels = tuple(each.model_copy(update=timed) for each in line.channel)
    return line.model_copy(update={"id": f"{line.id[:40]}-{number}", "channel": channels})


def _card(bot: Bankje, guild: GuildId) -> Callable[[], Awaitable[object]]:
    async def card() -> object:
        service, say = bot.services.shared(Helplines), Words(bot.services.texts, "nl")
        names = (crisis.CHATS, *crisis.IN_OTHER_LANGUAGES)
        found = await service.now(guild, *names)
        known = crisis.Situation(
            now=bot.services.clock(),
            team=found.team,
            can_write=found.can_write,
            lines=found.lines,
            spoken="nl",
        )
        return _sent(crisis.crisis(say, known))

    return card


def _list(bot: Bankje, guild: GuildId, wish: SearchFilter) -> Callable[[], Awaitable[object]]:
    async def listed() -> object:
        service, say = bot.services.shared(Helplines), Words(bot.services.texts, "nl")
        ticks, now = await service.ticks(guild), bot.services.clock()
        doors = find(service.directory, wish, now, ticks)
        shown = tuple(service.shown(each.line, ticks, now) for each in doors.page(0))
        topics = service.directory.topics
        return _sent(finding.found(say, wish, doors, shown, topics, now))

    return listed


def _sent(screen: Screen) -> object:
    return screen.to_components()  # type: ignore[no-untyped-call] # discord.py gives it no types


async def _spent(act: Callable[[], Awaitable[object]], repetitions: int) -> Spent:
    gc.collect()
    seconds = [await _once(act) for _ in range(repetitions + 1)]
    return _spread(seconds[0], seconds[1:])


async def _once(act: Callable[[], Awaitable[object]]) -> float:
    before = time.process_time()
    await act()
    return time.process_time() - before


def _spread(first: float, seconds: Sequence[float]) -> Spent:
    return Spent(median(seconds), quantiles(seconds, n=10, method="inclusive")[-1], first)
