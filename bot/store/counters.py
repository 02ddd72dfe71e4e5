"""How often something happened. A number and a quarter, never a person or a day (R69)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.store.opening import Store, queries

QUERIES = Path(__file__).with_suffix(".sql")


def quarter_of(moment: datetime) -> str:
    """`2026-Q4`, by the wall clock at home."""
    local = moment.astimezone(HOME)
    return f"{local.year}-Q{(local.month + 2) // 3}"


class Counters:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def add(self, guild: GuildId, name: str, moment: datetime, amount: int = 1) -> None:
        """Count that it happened, or so many of it: nothing is counted for none."""
        if amount < 1:
            return
        async with self._store.writing() as db:
            await self._q.add(
                db, guild_id=guild, quarter=quarter_of(moment), name=name, amount=amount
            )

    async def take_back(self, guild: GuildId, name: str, moment: datetime, amount: int) -> None:
        """Undo an `add` of that moment, where as much is counted there still."""
        asked = {"guild_id": guild, "quarter": quarter_of(moment), "name": name, "amount": amount}
        async with self._store.writing() as db:
            await self._q.drop(db, **asked)
            await self._q.subtract(db, **asked)

    async def of_guild(self, guild: GuildId) -> dict[tuple[str, str], int]:
        """Counts by quarter and name."""
        rows = self._q.of_guild(self._store.db, guild_id=guild)
        return {(quarter, name): value async for quarter, name, value in rows}
