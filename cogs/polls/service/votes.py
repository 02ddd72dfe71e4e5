"""One vote: given, changed, taken back, shown to who gave it, and forgotten when they wipe."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.personal_data import StoredRow
from cogs.introductions.service.team import Introductions
from cogs.polls import rules
from cogs.polls.repository import PollRepository, VoteRepository
from cogs.polls.rules import Poll


@dataclass(frozen=True, slots=True)
class Voted:
    poll: Poll
    option: str


class Votes:
    """A vote is kept under a hash of the alias with the key of its poll, and under nothing else."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._polls = PollRepository(services.store)
        self._votes = VoteRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def vote(
        self, guild: GuildId, account: int, roles: Collection[int], key: str, choice: int
    ) -> Voted:
        """Count it as the only one of this person.

        Raise as `rules.chosen`, and `Refusal`: "polls-gone" for a poll that is not of this server,
        "polls-not-for-team" for one of the team.
        """
        if await self._introductions.is_worker(guild, account, roles):
            raise Refusal("polls-not-for-team")
        async with self._services.store.writing():
            poll = await self._found(guild, key)
            option = rules.chosen(poll, choice, self._services.clock())
            await self._votes.vote(poll, await self._voter(poll, account), choice)
        return Voted(poll, option)

    async def withdraw(self, guild: GuildId, account: int, key: str) -> Poll:
        """Raise `Refusal`: "polls-gone", "polls-ended", "polls-no-vote"."""
        async with self._services.store.wiping():
            poll = await self._found(guild, key)
            if not rules.is_open(poll, self._services.clock()):
                raise Refusal("polls-ended")
            if not await self._votes.withdraw(poll.key, await self._voter(poll, account)):
                raise Refusal("polls-no-vote")
        return poll

    async def _found(self, guild: GuildId, key: str) -> Poll:
        found = await self._polls.find(guild, key, self._services.clock())
        if found is None or found.stage is rules.Stage.DRAFT:
            raise Refusal("polls-gone")
        return found

    async def _voter(self, poll: Poll, account: int) -> str:
        """Raise `Refusal("polls-ended")` where the key is gone: nobody can be counted any more."""
        vote_key = await self._votes.key_of(poll)
        if vote_key is None:
            raise Refusal("polls-ended")
        return rules.voter(vote_key, self._services.alias_of(poll.guild, account))

    # -- what is held of somebody, while a poll runs ----------------------------------------------

    async def held(self, guild: GuildId, alias: Alias) -> list[StoredRow]:
        found = [
            await self._votes.held(poll, rules.voter(vote_key, alias))
            for poll, vote_key in (await self._votes.keys(guild)).items()
        ]
        return [each for each in found if each]

    async def forget(self, guild: GuildId, alias: Alias) -> None:
        """In the transaction that wipes them: their vote counts no more."""
        for poll, vote_key in (await self._votes.keys(guild)).items():
            await self._votes.withdraw(poll, rules.voter(vote_key, alias))
