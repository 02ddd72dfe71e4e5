"""Who practises which case. All of it stands in memory; a restart forgets it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.practice.repository import CasesRead, read_cases
from cogs.practice.rules.cases import Case, Try
from cogs.practice.rules.runs import Run, is_over
from cogs.questions.rules import endings
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.code_names import PRACTICE_NUMBERS, CodeName
from cogs.questions.rules.conversation import Conversation, Key, Request, begun
from cogs.questions.service.dry_run import DryConversations
from cogs.questions.service.practice import Practice
from cogs.queue.service.waiting import Waiting

NOWHERE = 0
"""No channel and no thread on Discord has this id."""


class PracticeCases:
    """Use it as `services.shared(PracticeCases)`. The files are read once, at the start."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._played = services.shared(DryConversations)
        self._questions = services.shared(Practice)
        self._waiting = services.shared(Waiting)
        self._runs: dict[tuple[GuildId, int], Run] = {}
        self.read = CasesRead((), ())

    def open(self, shipped: Path, own: Path) -> CasesRead:
        """Read them. Nothing that is wrong stops the start."""
        self.read = read_cases(shipped, own)
        return self.read

    def get(self, name: str) -> Case:
        """Raise `Refusal("practice-gone")` for what is no case, or none any more."""
        found = next((each for each in self.read.cases if each.id == name), None)
        if found is None:
            raise Refusal("practice-gone")
        return found

    # -- by a worker ----------------------------------------------------------------------------

    async def begin(self, worker: Worker, name: str, key: str) -> Run:
        """One at a time: what they were in is over. Raise `Refusal("practice-real-first")`."""
        case = self.get(name)
        waiting = await self._waiting.of_worker(worker)
        if any(is_unanswered_call(each.conversation) for each in waiting.for_anybody):
            raise Refusal("practice-real-first")
        self.end(worker)
        language, now = self._services.language, self._services.clock()
        run = Run(Key(key), worker.guild, worker.account, case, language, now)
        self._runs[worker.guild, worker.account] = run
        self._played.begin(self._conversation(run), worker, run)
        return run

    def _conversation(self, run: Run) -> Conversation:
        """Of the account that cannot exist, so that it is taken for nobody's wherever it comes."""
        word = self._services.texts.say(run.locale, "practice-name")
        number = PRACTICE_NUMBERS[self._services.random_source.number(len(PRACTICE_NUMBERS))]
        name, alias = CodeName(f"{word}-{number}"), self._questions.alias(run.guild)
        request = Request(urgency=run.case.urgency)
        new = begun(run.key, run.guild, alias, name, NOWHERE, request, run.touched)
        return endings.with_end(replace(new, thread=NOWHERE), self._services.retention)

    def running(self, worker: Worker) -> Run | None:
        found = self._runs.get((worker.guild, worker.account))
        if found and is_over(found, self._services.clock()):
            self.end(worker)
            return None
        return found

    def playing(self, worker: Worker, key: str) -> Run:
        """Their own, from now on an hour more. Raise `Refusal("practice-over")`."""
        found = self.running(worker)
        if found is None or found.key != key:
            raise Refusal("practice-over")
        found.touched = self._services.clock()
        return found

    def acts(self, worker: Worker, key: str, done: Try | None) -> None:
        """Note it. Raise as `playing`, and "practice-waits" while something real goes first."""
        run = self.playing(worker, key)
        if run.paused:
            raise Refusal("practice-waits")
        if done:
            run.tried.add(done)

    def resume(self, worker: Worker, key: str) -> Run:
        run = self.playing(worker, key)
        run.paused = False
        return run

    def end(self, worker: Worker) -> None:
        if run := self._runs.pop((worker.guild, worker.account), None):
            self._played.forget(run.key)

    def keys(self) -> set[Key]:
        """Of all that stand."""
        return {each.key for each in self._runs.values()}

    # -- something real comes -------------------------------------------------------------------

    def is_real(self, conversation: Conversation) -> bool:
        """Whether somebody is there, and anybody practises meanwhile."""
        is_busy = any(guild == conversation.guild for guild, _ in self._runs)
        return is_busy and not self._questions.is_practice(conversation)

    def pause(self, guild: GuildId) -> list[Run]:
        """Give those that were not yet paused."""
        now = self._services.clock()
        found = [
            each
            for each in self._runs.values()
            if each.guild == guild and not each.paused and not is_over(each, now)
        ]
        for each in found:
            each.paused = True
        return found
