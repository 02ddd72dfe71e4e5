"""Which helplines and practical answers to show, and how a line is described.

Showing helplines needs no network and writes nothing; when the store does not answer, the lines are
shown without what it knows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

import structlog

from bot.core.alias import Alias, GuildId
from bot.core.audience import Readers
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.core.log import kind_and_place
from bot.extension_points import ExtensionPoint
from bot.guilds.intake import Intake
from bot.services import Services
from cogs.helplines.repository import directory_files as files
from cogs.helplines.repository.ticks import TickRepository
from cogs.helplines.rules import openness, practical_answers
from cogs.helplines.rules import search as finding
from cogs.helplines.rules.directory import Directory, directory
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import ChannelOpening, Tick, Ticks
from cogs.helplines.rules.practical_answers import PracticalAnswer
from cogs.helplines.rules.search import SearchFilter, SearchResult
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import OwnChannelService
from cogs.office_hours.rules.openness import Openness
from cogs.office_hours.service.openness import OfficeHours

log = structlog.get_logger("bankje")
PATIENCE = 0.5
"""Seconds that someone who needs help waits for the store, at most."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HelplineNow:
    """A helpline, and what may be said now of each of its channels."""

    line: Helpline
    standings: tuple[ChannelOpening, ...]


@dataclass(frozen=True, slots=True)
class OwnWay:
    """A kind of worker with a channel of its own, and whether somebody of that kind is there."""

    readers: Readers
    openness: Openness


def soonest(ways: Sequence[OwnWay]) -> Openness:
    """How open the best of these ways is: one where somebody is, else the next to open."""
    return min((each.openness for each in ways), key=_how_soon)


def _how_soon(openness: Openness) -> tuple[bool, bool, datetime]:
    opens_at = openness.opens_at
    return (
        not openness.is_somebody_here,
        opens_at is None,
        opens_at or datetime.max.replace(tzinfo=UTC),
    )


@dataclass(frozen=True, slots=True)
class HelpNow:
    """`team` is None when that cannot be known; `lines` are those of the named that may be shown.

    `can_write`: there is a team to write to, and its words are taken now. `alone`: when
    the team's channel is not safe, the kinds of worker with whom one may still write alone, if
    nobody else reads theirs.
    """

    team: Openness | None
    lines: tuple[HelplineNow, ...]
    can_write: bool
    alone: tuple[OwnWay, ...] = ()


OWN_CALL = ExtensionPoint[[str, GuildId, Alias], list[str]](
    "helplines: what is so of a call for help of this very person, beside the numbers",
    "when they ask for the crisis card on a server; given the language",
)


class Helplines:
    """The directory, and whether its lines are open. Use it as `services.shared(Helplines)`.

    It is read once, at the start: a broken line is found then and not at 3 a.m. What was ticked off
    stays in memory once read: the card does not depend on the store.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._ticks = TickRepository(services.store)
        self._hours = OfficeHours(services)
        self._kinds = OwnChannelService(services)
        self._intake = services.shared(Intake)
        self.directory: Directory = directory((), ())

    def open(self, where: files.DirectoryPaths) -> None:
        """Raise `StartRefused` for a directory that cannot be read."""
        self.directory = files.read_directory(where)
        openness.read_hours(self.directory, self._services.clock())

    # -- what people see ------------------------------------------------------------------------

    async def find(self, guild: GuildId | None, wish: SearchFilter) -> SearchResult:
        ticks = await self.ticks(guild)
        return finding.find(self.directory, wish, self._services.clock(), ticks)

    async def now(self, guild: GuildId | None, *names: str) -> HelpNow:
        """What someone who needs help now should know. The store is waited for a single time.

        What did not come in time, or at all, is not promised: no team, no hours of any line.
        """
        town, ticks, team = None, dict[str, Tick](), None
        alone: tuple[OwnWay, ...] = ()
        try:
            async with asyncio.timeout(PATIENCE):
                if guild is not None:
                    town = await self._services.town(guild)
                    ticks = await self._ticks.of_guild(guild, self._services.clock())
                    team = await self._hours.openness_without_promise(guild)
                    alone = await self._without_team(guild) if team.stopped else ()
        except Exception as error:  # noqa: BLE001 - the card must come, whatever else is broken
            log.error("store did not answer", **kind_and_place(error))
        in_vain = team is not None and team.takes_no_words
        can_write = town is not None and town.is_set_up and not in_vain
        return HelpNow(team, self._shown(names, ticks), can_write=can_write, alone=alone)

    async def _without_team(self, guild: GuildId) -> tuple[OwnWay, ...]:
        if await self._intake.is_stopped(guild):
            return ()
        openness = self._hours.openness_without_promise
        return tuple(
            [
                OwnWay(each, await openness(guild, Role(each.kind)))
                for each in await self._kinds.to_choose(guild)
            ]
        )

    def _shown(self, names: tuple[str, ...], ticks: Ticks) -> tuple[HelplineNow, ...]:
        moment = self._services.clock()
        return tuple(self.shown(line, ticks, moment) for line in self.directory.known(*names))

    def shown(self, line: Helpline, ticks: Ticks, moment: datetime) -> HelplineNow:
        seen = openness.tick_state(self.directory, line, ticks, moment)
        return HelplineNow(
            line, tuple(openness.channel_opening(line, each, seen, moment) for each in line.shown)
        )

    async def own_call(self, locale: str, guild: GuildId, alias: Alias) -> list[str]:
        """What is so of a call for help of theirs. When that cannot be known, nothing is said."""
        known = self._services.extensions.gather(OWN_CALL, locale, guild, alias)
        return await self._within_patience(known, [])

    async def is_set_up(self, guild: GuildId | None) -> bool:
        """Whether there is a team to write to. When that cannot be known, there is none."""
        if guild is None:
            return False
        town = await self._within_patience(self._services.town(guild), None)
        return town is not None and town.is_set_up

    async def town_name(self, guild: GuildId | None) -> str:
        if guild is None:
            return ""
        town = await self._within_patience(self._services.town(guild), None)
        return town.name if town else ""

    async def _within_patience(self, asked: Awaitable[T], otherwise: T) -> T:
        """Ask the store, but never wait long for it, and never fail with it."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await asked
        except Exception as error:  # noqa: BLE001 - the card must come, whatever else is broken
            log.error("store did not answer", **kind_and_place(error))
            return otherwise

    # -- what the municipality looked at --------------------------------------------------------

    async def ticks(self, guild: GuildId | None) -> Ticks:
        """What was ticked off here; nothing when the store does not answer."""
        if guild is None:
            return {}
        nothing: Ticks = {}
        return await self._within_patience(
            self._ticks.of_guild(guild, self._services.clock()), nothing
        )

    async def tick(self, guild: GuildId, tick: Tick) -> None:
        await self._ticks.put(guild, tick)

    async def untick(self, guild: GuildId, entry: str) -> None:
        await self._ticks.drop(guild, entry)

    async def servers(self) -> list[GuildId]:
        """The servers that ever ticked something off."""
        return await self._ticks.servers()


class DescribeHelpline(Protocol):
    def __call__(self, locale: str, shown: HelplineNow, now: datetime, /, *, short: bool) -> str:
        """Say what a line is and how it starts; `short`: its name and one way to reach it."""


class HelplineDescriptions:
    """Use it as `services.shared(HelplineDescriptions)`; the helplines cog says how.

    One place says how a line is told, so that a town's own wording holds wherever it is.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._helplines = services.shared(Helplines)
        self._describe: DescribeHelpline | None = None

    def describe_with(self, describe: DescribeHelpline) -> None:
        self._describe = describe

    async def describe(self, guild: GuildId | None, locale: str, *names: str, longest: int) -> str:
        """Tell those of the named lines that may be shown, as they are now.

        All of it if that fits in so many characters, else in short. Empty when none may be shown.
        """
        shown = (await self._helplines.now(guild, *names)).lines
        whole = self._description(locale, shown, short=False)
        return whole if len(whole) <= longest else self._description(locale, shown, short=True)

    def _description(self, locale: str, shown: tuple[HelplineNow, ...], *, short: bool) -> str:
        assert self._describe, "asked before the room was loaded"
        now = self._services.clock()
        return "\n\n".join(self._describe(locale, each, now, short=short) for each in shown)


class PracticalAnswers:
    """Use it as `services.shared(PracticalAnswers)`. What is past its review date is not given."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._answers: tuple[PracticalAnswer, ...] = ()

    def open(self, path: Path, topics: list[str]) -> None:
        """Raise `StartRefused` for answers that cannot be read."""
        self._answers = files.read_answers(path, topics)

    def live(self) -> tuple[PracticalAnswer, ...]:
        return practical_answers.live(self._answers, self._today())

    def get(self, name: str) -> PracticalAnswer:
        """Raise `Refusal("helplines-answer-gone")` for one that may not be given today."""
        found = next((each for each in self.live() if each.id == name), None)
        if found is None:
            raise Refusal("helplines-answer-gone")
        return found

    def to_insert(self, name: str, locale: str) -> str:
        """The words that a worker puts into an answer of their own (R27).

        Raise `Refusal("helplines-answer-gone")` when it may not be given today.
        """
        return self.get(name).said(locale)

    def overdue(self) -> bool:
        """Whether somebody should look at an answer again."""
        return len(self.live()) < len(self._answers)

    def _today(self) -> date:
        return self._services.clock().astimezone(HOME).date()
