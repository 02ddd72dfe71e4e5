"""A worker's own sentences: kept, changed and wiped by that worker only, and sent by nobody (R11).

Nothing here knows of a conversation. Who acts, the doors ask first; what is found is always the
worker's own.
"""

from __future__ import annotations

from bot.services import Services
from cogs.introductions.repository.sentences import SentenceRepository
from cogs.introductions.rules import sentences as rules
from cogs.introductions.rules.sentences import Sentence, SentenceKey
from cogs.introductions.rules.team import Worker


class OwnSentences:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._sentences = SentenceRepository(services.store)

    async def all(self, worker: Worker) -> list[Sentence]:
        return await self._sentences.list_own(worker, self._services.clock())

    async def get(self, worker: Worker, key: str) -> Sentence:
        """Raise `Refusal("introductions-sentence-gone")`, for somebody else's as for none."""
        return rules.chosen(await self.all(worker), key)

    async def room_for_more(self, worker: Worker) -> None:
        """Raise `Refusal("introductions-sentence-full")`."""
        rules.room_for_more(await self.all(worker))

    async def add(self, worker: Worker, *, label: str, words: str) -> Sentence:
        """Keep one more, or raise as `rules.written` and `rules.among` do."""
        key = SentenceKey(self._services.random_source.token())
        wanted = rules.written(key, label=label, words=words)
        async with self._services.store.writing():
            mine = await self.all(worker)
            if known := rules.kept_already(mine, wanted):
                return known
            await self._sentences.add(worker, rules.among(mine, wanted))
            return await self.get(worker, key)  # without a worker there is none

    async def change(self, worker: Worker, key: str, *, label: str, words: str) -> Sentence:
        """Keep it as it is now, or raise as `get` and `add` do."""
        async with self._services.store.writing():
            mine = await self.all(worker)
            wanted = rules.written(rules.chosen(mine, key).key, label=label, words=words)
            await self._sentences.change(worker, rules.among(mine, wanted))
        return wanted

    async def drop(self, worker: Worker, key: str) -> Sentence:
        """Wipe one, or raise as `get` does."""
        async with self._services.store.writing():
            gone = await self.get(worker, key)
            await self._sentences.drop(worker, gone.key)
        return gone

    async def drop_all(self, worker: Worker) -> None:
        await self._sentences.forget(worker.guild, worker.account)
