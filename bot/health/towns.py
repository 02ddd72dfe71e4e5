"""The pages of a process that runs several towns: a line for each, and metrics with its name."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Protocol

from aiohttp import web

from bot.health import metrics
from bot.health.pages import Pages
from bot.health.state import Pulse, TownHealth, TownState, judged
from bot.texts.catalogue import Texts

REQUESTS = ".requests"
"""The name of the line about requests that are kept back; no town can be called so."""


class Watched(Protocol):
    """What runs the towns; asked by another thread."""

    pulse: Pulse

    @property
    def health(self) -> list[TownHealth]: ...


class Address(Protocol):
    @property
    def is_open(self) -> bool:
        """Whether so many requests were refused that most are kept back."""


class TownPages(Pages):
    def __init__(
        self,
        watched: Watched,
        address: Address,
        texts: Texts,
        locale: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(watched.pulse, texts, locale, now)
        self._watched, self._address = watched, address

    def found(self) -> list[tuple[str, bool, str]]:
        lines = [self._of_town(each) for each in self._watched.health]
        if self._address.is_open:
            lines.insert(0, (REQUESTS, False, self.say("start-health-requests-ill")))
        return lines

    def _of_town(self, town: TownHealth) -> tuple[str, bool, str]:
        if town.state is TownState.RUNNING and town.pulse and town.pulse.look:
            seen = judged(town.pulse, self._now())
            ill = [
                self.say(f"start-health-{each}-ill")
                for each, is_well in seen.items()
                if not is_well
            ]
            says = " ".join(ill) or self.say("start-health-town-running")
            return town.name, not ill, f"{town.name}: {says}"
        state = TownState.STARTING if town.state is TownState.RUNNING else town.state
        says = self.say(f"start-health-town-{state}")  # one that runs is looked at soon
        return town.name, town.state is TownState.STOPPED, f"{town.name}: {says}"

    async def metrics(self, _request: web.Request) -> web.Response:
        said = metrics.of_towns(self._watched.health, self._now(), version("bankje"))
        return web.Response(body=said, headers={"Content-Type": metrics.CONTENT_TYPE})
