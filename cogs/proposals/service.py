"""A proposal, step by step: found, written, sent, accepted or not; and what was accepted before."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from fluent.syntax import ast

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.guild_profile import GuildProfile
from bot.texts.languages import LOCALES
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.proposals import rules
from cogs.proposals.repository import ProposalRepository
from cogs.proposals.rules import Proposal


@dataclass(frozen=True, slots=True)
class Compared:
    """A proposal beside the words that are said now; `author`: first name of who proposes it."""

    proposal: Proposal
    now: str
    author: str


class Proposals:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._rows = ProposalRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def load(self) -> None:
        """Say what was accepted, but for what an update does not allow any more."""
        shared = await self._is_shared()
        kept: dict[str, dict[str, ast.Message]] = {each: {} for each in LOCALES}
        for each in [] if shared else await self._rows.accepted():
            with suppress(Refusal):
                message = self._services.texts.check_wording(each.locale, each.name, each.words)
                kept[each.locale][each.name] = message
        for locale, messages in kept.items():
            self._services.texts.reword(locale, messages)

    async def find(self, typed: str, locale: str) -> Mapping[str, str]:
        """Texts in which these words stand. Raise `Refusal("proposals-none")` or "-shared"."""
        await self._refuse_shared()
        found = rules.matching(self._services.texts.open_to_proposals(locale), typed)
        if not typed.strip() or not found:
            raise Refusal("proposals-none")
        return found

    def words_now(self, locale: str, name: str) -> str:
        """Raise `Refusal("proposals-locked")` for what nobody may word otherwise."""
        known = self._services.texts.open_to_proposals(locale)
        if name not in known:
            raise Refusal("proposals-locked")
        return known[name]

    async def write(self, worker: Worker, locale: str, name: str, words: str) -> Compared:
        """Keep it for its author alone, until it is sent. Raise as `Texts.check_wording`.

        Also "proposals-same" for the words that stand there, and "-shared".
        """
        await self._refuse_shared()
        now, plain = self.words_now(locale, name), " ".join(words.split())
        if plain == now:
            raise Refusal("proposals-same")
        self._services.texts.check_wording(locale, name, plain)
        proposal = Proposal(
            guild=worker.guild,
            key=self._services.random_source.token(),
            account=worker.account,
            locale=locale,
            name=name,
            words=plain,
            expires_at=self._services.clock() + rules.STANDS,
        )
        await self._rows.put(proposal)
        return Compared(proposal, now, worker.name)

    async def hand_in(self, worker: Worker, key: str) -> Compared:
        """Raise `Refusal("proposals-gone")` for what is gone, another's, or sent already."""
        found = await self._found(worker.guild, key)
        if found.account != worker.account or found.sent:
            raise Refusal("proposals-gone")
        sent = replace(found, sent=True)
        await self._rows.put(sent)
        return Compared(sent, self.words_now(found.locale, found.name), worker.name)

    async def unsend(self, proposal: Proposal) -> None:
        """It did not arrive."""
        await self._rows.put(replace(proposal, sent=False))

    async def accept(self, guild: GuildId, key: str, *, by: int) -> Compared:
        """Say it so from now on, and credit its author in the log book.

        Raise `Refusal("proposals-gone")`, and as `Texts.check_wording` if an update forbids it.
        """
        await self._refuse_shared()
        compared = await self._decided(guild, key)
        proposal = compared.proposal
        self._services.texts.check_wording(proposal.locale, proposal.name, proposal.words)
        async with self._services.store.writing():
            await self._rows.accept(proposal)
            await self._end(proposal)
            credit = f"{compared.author}: {proposal.name}"
            moment = self._services.clock()
            await self._services.audit.note(guild, by, "wording-accepted", credit, moment)
        await self.load()
        return compared

    async def decline(self, guild: GuildId, key: str) -> Compared:
        """It stays as it is. Raise `Refusal("proposals-gone")`."""
        compared = await self._decided(guild, key)
        async with self._services.store.writing():
            await self._end(compared.proposal)
        return compared

    async def _decided(self, guild: GuildId, key: str) -> Compared:
        found = await self._found(guild, key)
        if not found.sent:
            raise Refusal("proposals-gone")
        worker = await self._introductions.known(guild, found.account)
        now = self.words_now(found.locale, found.name)
        return Compared(found, now, worker.name if worker else "–")

    async def _found(self, guild: GuildId, key: str) -> Proposal:
        found = await self._rows.find(guild, key, self._services.clock())
        if found is None:
            raise Refusal("proposals-gone")
        return found

    async def _end(self, proposal: Proposal) -> None:
        """With what stands about it in the team's channel."""
        await self._rows.drop(proposal.key)
        await self._services.traces.end_at(proposal.key, self._services.clock())

    async def forget(self, guild: GuildId, account: int) -> None:
        await self._rows.forget(guild, account)

    async def _refuse_shared(self) -> None:
        """Raise `Refusal("proposals-shared")`: texts are one for all servers of a Bankje."""
        if await self._is_shared():
            raise Refusal("proposals-shared")

    async def _is_shared(self) -> bool:
        towns = await self._services.guilds.with_room(GuildProfile)
        set_up = [each for each in towns if (await self._services.town(each)).is_set_up]
        return len(set_up) > 1
