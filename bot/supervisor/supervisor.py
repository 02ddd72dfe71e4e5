"""Runs up to fifty towns: looks every few seconds which there are, and lets each be by itself.

Which towns run is decided by the folder alone: a folder that comes is a town that starts, one that
goes or holds a file `stopped` is one that stops. Nothing that happens to one touches another.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from contextlib import ExitStack, suppress

import structlog

from bot.app import loading, settle
from bot.core.errors import StartRefused
from bot.core.log import kind_and_place
from bot.health.state import Pulse, TownHealth, TownState
from bot.supervisor.folders import TownFolder, Towns
from bot.supervisor.town import Run, SupervisedTown, Tell

MOST = 50
"""Towns in one process: more of them, and one crash of the process takes too many along."""
EVERY = 3.0
"""Seconds between two looks at the folder."""
GONE_AFTER = 2
"""Looks in a row in which a folder must be missing: a disk that blinks stops nobody."""
log = structlog.get_logger("bankje")


class Supervisor:
    def __init__(self, towns: Towns, run: Run, tell: Tell, *, most: int = MOST) -> None:
        self._folders, self._run, self._tell, self._most = towns, run, tell, most
        self._towns: dict[str, SupervisedTown] = {}
        self._missing: dict[str, int] = {}
        self._left_out: set[str] = set()
        self._is_blind = False
        self._is_stopping = False
        self._wake = asyncio.Event()
        self._reloads = False
        self._begun: set[int] = set()
        self.pulse = Pulse(beat=time.monotonic())

    @property
    def health(self) -> list[TownHealth]:
        """Of each town by its name; may be asked by another thread."""
        return [each.health for each in sorted(self._known, key=lambda town: town.place.name)]

    @property
    def _known(self) -> list[SupervisedTown]:
        return list(self._towns.values())

    # -- what a signal asks ---------------------------------------------------------------------

    def reload(self) -> None:
        """Look now, and let towns whose settings or secrets changed begin anew with those."""
        self._reloads = True
        self._wake.set()

    def stop(self) -> None:
        """Let every town end properly; asked again, break them all off."""
        if self._is_stopping:
            for each in self._known:
                each.break_off()
        self._is_stopping = True
        self._wake.set()

    # -- the work -------------------------------------------------------------------------------

    async def serve(self) -> None:
        """Until `stop`, and until every town has ended."""
        with ExitStack() as beginning:
            beginning.enter_context(loading())
            while not self._is_stopping:
                await self._turn(beginning)
                with suppress(TimeoutError):
                    async with asyncio.timeout(EVERY):
                        await self._wake.wait()
                self._wake.clear()
        for each in self._known:
            each.stop()
        await asyncio.gather(*(each.ended() for each in self._known))

    async def _turn(self, beginning: ExitStack) -> None:
        self.pulse.beat = time.monotonic()
        try:
            await self.look()
        except Exception as error:  # noqa: BLE001 - the next look is in a moment
            log.error("towns not looked at", **kind_and_place(error))
        self._settle_when_calm(beginning)

    async def look(self) -> None:
        """Once, now."""
        try:
            found = await asyncio.to_thread(self._folders.found)
        except OSError as error:
            if not self._is_blind:
                log.error("folder of towns cannot be read", **kind_and_place(error))
            self._is_blind = True
            return
        self._is_blind = False
        self._let_go(found)
        for place in found.values():
            self._attend(place)
        self._reloads = False

    def _let_go(self, found: Mapping[str, TownFolder]) -> None:
        """Towns whose folder went."""
        self._left_out &= found.keys()
        for name, town in [*self._towns.items()]:
            looks = 0 if name in found else self._missing.get(name, 0) + 1
            self._missing[name] = looks
            if looks >= GONE_AFTER:
                town.stop()
            if looks >= GONE_AFTER and town.is_over:
                log.info("town gone", town=name)
                del self._towns[name], self._missing[name]

    def _attend(self, place: TownFolder) -> None:
        """One town whose folder is there."""
        town = self._towns.get(place.name)
        if town is None:
            town = self._taken_in(place)
        if town is None:
            return
        if place.is_stopped:
            town.stop()
        elif town.is_over:
            town.start()
        elif town.state is TownState.RUNNING:
            self._look_after(town)
        elif town.state is TownState.REFUSED and (self._reloads or town.has_changed):
            town.begin_anew()

    def _taken_in(self, place: TownFolder) -> SupervisedTown | None:
        if len(self._towns) < self._most:
            self._left_out.discard(place.name)
            self._towns[place.name] = SupervisedTown(place, self._run, self._tell)
            return self._towns[place.name]
        if place.name not in self._left_out:
            self._left_out.add(place.name)
            self._tell(place.name, StartRefused("start-serve-full", most=self._most))
        return None

    def _look_after(self, town: SupervisedTown) -> None:
        """One that runs: whether its data are still there, and whether it is to begin anew."""
        try:
            settings = town.place.settings() if self._reloads and town.has_changed else None
        except StartRefused as refused:
            self._tell(town.place.name, refused)  # it goes on with what it has
            return
        if settings or town.has_lost_data:
            town.begin_anew()

    def _settle_when_calm(self, beginning: ExitStack) -> None:
        """Once no town is beginning: a collection then need not walk what is loaded."""
        known = self._known
        running = {id(each.pulse) for each in known if each.pulse}
        if any(each.state is TownState.STARTING for each in known) or running == self._begun:
            return
        self._begun = running
        beginning.close()
        settle()
