"""Who is answering in which conversation just now: in memory, for minutes, of workers only."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.questions.rules import at_once as rules
from cogs.questions.rules.at_once import Writing
from cogs.questions.rules.conversation import Key


class WritingAtOnce:
    """Use it as `services.shared(WritingAtOnce)`. Nothing of it outlives a restart."""

    def __init__(self, services: Services) -> None:
        self._clock = services.clock
        self._found: dict[Key, dict[int, Writing]] = {}

    def opens(self, key: Key, worker: Worker) -> tuple[Writing, ...]:
        """A worker begins to answer; give what colleagues are doing there."""
        mine = Writing(worker.account, worker.name, self._clock())
        self._found.setdefault(key, {})[worker.account] = mine
        return self.others(key, worker)

    def answered(self, key: Key, worker: Worker) -> None:
        here, now = self._found.setdefault(key, {}), self._clock()
        mine = here.get(worker.account) or Writing(worker.account, worker.name, now)
        here[worker.account] = replace(mine, answered_at=now)

    def others(self, key: Key, worker: Worker) -> tuple[Writing, ...]:
        found = self._found.get(key, {}).values()
        return rules.of_others(found, worker.account, self._clock())

    async def expire(self, moment: datetime) -> None:
        kept = {
            key: {a: e for a, e in each.items() if rules.is_lately(e, moment)}
            for key, each in self._found.items()
        }
        self._found = {key: each for key, each in kept.items() if each}
