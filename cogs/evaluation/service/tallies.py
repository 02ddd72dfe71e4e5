"""Counts what a worker taps: the town gets a number, the worker sees their own in memory (R21)."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.evaluation.rules import tally as rules
from cogs.evaluation.rules.tally import OwnTallies, Tally, Tap
from cogs.introductions.rules.team import Worker


class Tallies:
    """Use it as `services.shared(Tallies)`. Who counted what is in memory alone, for one shift.

    A row or a line about it would be a record of how one worker works; a restart forgets it, and
    what was counted stays.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._taps: dict[tuple[GuildId, int], tuple[Tap, ...]] = {}

    async def count(self, worker: Worker, what: Tally, amount: int = 1) -> OwnTallies:
        """Give what they counted lately, this too. Raise as `rules.checked_amount`."""
        moment = self._services.clock()
        tap = Tap(what, rules.checked_amount(amount), moment)
        await self._services.counters.add(worker.guild, what.counter, moment, tap.amount)
        known = self._taps.get(_key(worker), ())
        self._taps[_key(worker)] = rules.remembered((*known, tap), moment)
        return self._shown(worker)

    async def take_back(self, worker: Worker) -> OwnTallies | None:
        """Undo their last one, a slip of the finger. Raise `Refusal("evaluation-tally-none")`.

        It is taken off the list before the store is waited for: a double click undoes two taps or
        one, and never one tap twice.
        """
        known = rules.remembered(self._taps.get(_key(worker), ()), self._services.clock())
        if not known:
            raise Refusal("evaluation-tally-none")
        self._taps[_key(worker)], last = known[:-1], known[-1]
        await self._services.counters.take_back(
            worker.guild, last.what.counter, last.at, last.amount
        )
        return self.own(worker)

    def own(self, worker: Worker) -> OwnTallies | None:
        """What this worker counted lately; nobody else's can be asked for."""
        known = rules.remembered(self._taps.get(_key(worker), ()), self._services.clock())
        return rules.summary(known)

    def _shown(self, worker: Worker) -> OwnTallies:
        found = self.own(worker)
        assert found, "they just counted"
        return found

    def forget(self, guild: GuildId, account: int) -> None:
        """They left the team."""
        self._taps.pop((guild, account), None)

    def forget_old(self) -> None:
        moment = self._services.clock()
        left = {who: rules.remembered(taps, moment) for who, taps in self._taps.items()}
        self._taps = {who: taps for who, taps in left.items() if taps}


def _key(worker: Worker) -> tuple[GuildId, int]:
    return worker.guild, worker.account
