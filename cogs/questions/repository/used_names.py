"""Which code names were drawn, as marks that lead back to nobody: none is drawn again too soon."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId, name_mark
from bot.core.clock import from_seconds
from bot.store.deletion_journal import RowMark, Sealer
from bot.store.opening import Conflict, Store, queries
from bot.store.transaction import Transaction
from cogs.questions.rules.code_names import NOT_AGAIN_FOR, CodeName, every_name, is_drawn
from cogs.questions.rules.conversation import Conversation

QUERIES = Path(__file__).parents[1] / "queries.sql"
USED = "used_name"
"""Under this the journal notes that a code name was drawn."""


class UsedNames:
    """What is never drawn, such as the name of a practice question, has no mark."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def use(self, db: Transaction, conversation: Conversation, *, carried: bool) -> None:
        """`carried`: it is theirs already. Raise `Conflict` when it is taken."""
        if not is_drawn(conversation.code_name):
            return
        use = self._use(conversation)
        if carried:
            await self._q.uses(db, **use)
        elif not await self._q.draw(db, **use, now=conversation.opened_at):
            raise Conflict
        if journal := self._store.journal:  # a backup of before does not know it
            journal.noted(USED, conversation.guild, use["mark"])

    async def keep(self, db: Transaction, conversation: Conversation) -> None:
        """Not to be drawn again for as long as it stands, and after that."""
        if is_drawn(conversation.code_name):
            await self._q.uses(db, **self._use(conversation))

    async def use_every_name(self) -> None:
        """Let no name be drawn again of what stands: rows of an older Bankje have no mark yet."""
        async with self._store.writing() as db:
            known = [row async for row in self._q.names(db)]
            for guild, name, until in [each for each in known if is_drawn(each[1])]:
                await self._q.uses(db, **self._marked(guild, name, from_seconds(until)))

    async def use_lost_names(self, guilds: Sequence[GuildId], moment: datetime) -> None:
        """Let no name be drawn again that was drawn since the backup that was put back.

        The journal knows each drawing by a hash only. So every name is tried, if one is missing.
        """
        journal, key = self._store.journal, self._store.alias_key
        drawn = await asyncio.to_thread(journal.all_noted) if journal else set()
        if not journal or not drawn:
            return
        rows = self._q.used(self._store.db)
        lost = drawn - {journal.sealer.note(USED, guild, mark) async for guild, mark in rows}
        if not lost:
            return
        found = await asyncio.to_thread(_tried, lost, journal.sealer, key, guilds)
        async with self._store.writing() as db:
            for guild, name in found:
                await self._q.uses(db, **self._marked(guild, name, moment))

    def _use(self, conversation: Conversation) -> dict[str, object]:
        guild, until = conversation.guild, conversation.expires_at
        return self._marked(guild, conversation.code_name, until)

    def _marked(self, guild: GuildId, name: str, until: datetime) -> dict[str, object]:
        """How long the name is not drawn again: it may be deleted on its last day."""
        mark = name_mark(self._store.alias_key, guild, name)
        return {"guild_id": guild, "mark": mark, "expires_at": until + NOT_AGAIN_FOR}


def _tried(
    lost: set[RowMark], sealer: Sealer, key: bytes, guilds: Sequence[GuildId]
) -> list[tuple[GuildId, CodeName]]:
    """Which names these marks are of."""
    return [
        (guild, name)
        for guild in guilds
        for name in every_name()
        if sealer.note(USED, guild, name_mark(key, guild, name)) in lost
    ]
