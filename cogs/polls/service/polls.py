"""A poll, step by step: drafted, posted, counted, and what the team did with it said back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.posted_messages import Trace
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.polls import rules
from cogs.polls.repository import PollRepository, VoteRepository
from cogs.polls.rules import Poll, Signed, Stage, Typed

KEY_PARTS = 4
"""Tokens of sixteen hex digits: a key of 256 bits."""


class Polls:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._polls = PollRepository(services.store)
        self._votes = VoteRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def servers(self) -> list[GuildId]:
        return await self._polls.servers(self._services.clock())

    async def all(self, guild: GuildId) -> list[Poll]:
        """All that was posted and is kept, the newest first."""
        return await self._polls.of_guild(guild, self._services.clock())

    async def find(self, guild: GuildId, key: str) -> Poll:
        """One that was posted. Raise `Refusal("polls-gone")`."""
        found = await self._found(guild, key)
        if found.stage is Stage.DRAFT:
            raise Refusal("polls-gone")
        return found

    async def signed(self, poll: Poll) -> Signed:
        """Whose names may stand under it: those of the team, as far as anybody knows."""
        found = {each.account: each for each in await self._introductions.team(poll.guild)}
        return Signed(found.get(poll.worker or 0), found.get(poll.answerer or 0))

    # -- by a worker ----------------------------------------------------------------------------

    async def draft(self, worker: Worker, typed: Typed) -> Poll:
        """Keep it for its worker alone. Raise as `rules.drafted`."""
        key = self._services.random_source.token()
        draft = rules.drafted(worker, key, typed, self._services.clock())
        await self._polls.put(draft)
        return draft

    async def begin(self, worker: Worker, key: str) -> Poll:
        """Open a draft of one's own, with a key of its own. Raise as `rules.begun`."""
        async with self._services.store.writing():
            found = await self._found(worker.guild, key)
            if found.worker != worker.account:
                raise Refusal("polls-gone")
            others = await self.all(worker.guild)
            opened = rules.begun(found, [e for e in others if e.stage is Stage.RUNNING])
            await self._polls.put(opened)
            tokens = (self._services.random_source.token() for _ in range(KEY_PARTS))
            await self._votes.draw_key(opened, "".join(tokens))
        return opened

    async def not_begun(self, poll: Poll) -> None:
        """It could not be posted: it is a draft again. What arrived all the same goes."""
        moment = self._services.clock()
        async with self._services.store.writing():
            until = moment + rules.DRAFT_KEPT
            await self._polls.put(replace(poll, stage=Stage.DRAFT, expires_at=until))
            await self._services.traces.end_at(poll.key, moment)

    async def stop(self, worker: Worker, key: str) -> Poll:
        """End it without results; every vote goes. Raise as `rules.stopped`."""
        async with self._services.store.writing():
            over = rules.stopped(await self.find(worker.guild, key))
            await self._polls.put(over)
        await self._services.store.empty_log()
        return over

    async def answer(self, worker: Worker, key: str, heard: str, did: str, seen: str) -> Poll:
        """Say what was done with it. Raise as `rules.answered`."""
        moment = self._services.clock()
        async with self._services.store.writing():
            found = await self.find(worker.guild, key)
            said = rules.answered(found, worker, heard, did, seen, moment)
            await self._polls.put(said)
            for each in range(rules.MOST_ASKED):
                await self._services.traces.end_at(asking(said, each), moment)
        return said

    # -- by the clock ---------------------------------------------------------------------------

    async def end_due(self) -> list[GuildId]:
        """End what is over, or can be counted no more; name the servers on which something ended.

        Whether Discord is there does not matter: the key goes when it must.
        """
        ended = [each for each in await self._polls.running() if await self._ended(each)]
        if ended:
            await self._services.store.empty_log()
        return list(dict.fromkeys(each.guild for each in ended))

    async def _ended(self, poll: Poll) -> bool:
        """Count and destroy in one transaction: a kill leaves all of it, or none."""
        async with self._services.store.writing():
            known = await self._votes.key_of(poll) is not None
            counted = await self._votes.counted(poll) if known else None
            now = rules.ended(poll, self._services.clock(), counted)
            if now is not poll:
                await self._polls.put(now)
        return now is not poll

    async def to_ask(self, guild: GuildId) -> list[Poll]:
        """Of which the team is asked now what it does with it."""
        moment = self._services.clock()
        return [each for each in await self.all(guild) if rules.must_be_asked(each, moment)]

    async def note_asked(self, poll: Poll) -> None:
        async with self._services.store.writing():
            found = await self.find(poll.guild, poll.key)
            await self._polls.put(replace(found, times_asked=poll.times_asked + 1))

    async def overdue(self, guild: GuildId) -> list[Poll]:
        moment = self._services.clock()
        return [each for each in await self.all(guild) if rules.is_overdue(each, moment)]

    async def on_panel(self, guild: GuildId) -> Poll | None:
        return rules.on_panel(await self.all(guild), self._services.clock())

    # -- those who leave the team ---------------------------------------------------------------

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        await self._polls.drop_worker(guild, account)

    async def forget_leavers(self) -> None:
        """Everyone who is known no more, however they left (R8)."""
        for guild, account in await self._polls.workers():
            if await self._introductions.introduced(guild, account) is None:
                await self.forget_worker(guild, account)

    # -- its message ----------------------------------------------------------------------------

    async def standing(self, poll: Poll) -> Trace | None:
        """Where its message stands, or may stand."""
        moment = self._services.clock()
        found = await self._services.traces.find(poll.key)
        return next((each for each in found if each.due_at > moment), None)

    async def note_shown(self, poll: Poll, shown: str, edited_at: datetime | None = None) -> None:
        """`shown` is empty while nobody knows what it says."""
        async with self._services.store.writing():
            found = await self.find(poll.guild, poll.key)
            edited = edited_at or found.edited_at
            await self._polls.put(replace(found, shown=shown, edited_at=edited))

    async def _found(self, guild: GuildId, key: str) -> Poll:
        found = await self._polls.find(guild, key, self._services.clock())
        if found is None:
            raise Refusal("polls-gone")
        return found


def asking(poll: Poll, times: int) -> str:
    """The key of the post that asks the team about it, counted from 0."""
    return f"{poll.key}-{times}"
