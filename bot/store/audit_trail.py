"""Who decided what for a server, and when; kept 180 days. Never about young people (R55)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.rows import Row

QUERIES = Path(__file__).with_suffix(".sql")
KEPT = timedelta(days=180)
LONGEST = 200


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """`account` is an admin's or worker's; None for what the program did by itself."""

    account: int | None
    act: str
    details: str
    done_at: datetime


class Audit:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def note(
        self, guild: GuildId, account: int | None, act: str, details: str, moment: datetime
    ) -> None:
        """Write down an act, in the transaction of the act itself if there is one."""
        async with self._store.writing() as db:
            await self._q.note(
                db,
                guild_id=guild,
                account_id=account,
                act=act,
                details=details[:LONGEST],
                done_at=moment,
                expires_at=moment + KEPT,
            )

    async def of_guild(self, guild: GuildId, moment: datetime, most: int) -> list[AuditEntry]:
        """Give the newest entries, newest first."""
        rows = self._q.of_guild(self._store.db, guild_id=guild, now=moment, most=most)
        return [_entry(row) async for row in rows]


def _entry(row: Row) -> AuditEntry:
    account, act, details, done_at = row
    return AuditEntry(account, act, details, from_seconds(done_at))
