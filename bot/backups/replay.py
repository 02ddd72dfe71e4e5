"""Deletes again, in a restored backup, what was deleted since it was made or has expired."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.clock import to_seconds
from bot.store.connection import Connection
from bot.store.deletion_journal import RowMark, Sealer
from bot.store.sqlcipher import identities, tables_with
from bot.store.transaction import Transaction

Reader = Connection | Transaction
WENT_LIVE = "live"
"""Noted in the journal, with the server, when a bench opens: its trial is over for good."""


async def delete_again(
    db: Connection, sealer: Sealer, marks: set[RowMark], moment: datetime
) -> int:
    """Say how many rows went: what was deleted since the backup, and what has expired."""
    now = to_seconds(moment)
    await db.execute_fetchall("BEGIN")
    gone = await again(db, sealer, marks, now)
    await db.commit()
    return gone


async def again(db: Reader, sealer: Sealer, marks: set[RowMark], now: int) -> int:
    """The same inside a transaction; `now` in UTC seconds."""
    gone = 0
    for table, key in (await identities(db)).items():
        columns = ", ".join(f'"{column}"' for column in key)
        for row in await db.execute_fetchall(f'SELECT {columns} FROM "{table}"'):  # noqa: S608 - names from our own schema
            if sealer.mark(table, *row) in marks:
                gone += await _delete(db, table, key, [*row])
    for table in await tables_with(db, "expires_at"):
        sql = f'DELETE FROM "{table}" WHERE expires_at <= ? RETURNING 1'  # noqa: S608
        gone += len([*await db.execute_fetchall(sql, (now,))])
    await _hurry(db, sealer, marks, now)
    return gone


async def _delete(db: Reader, table: str, key: list[str], row: Sequence[object]) -> int:
    same = " AND ".join(f'"{column}" = ?' for column in key)
    await db.execute_fetchall(f'DELETE FROM "{table}" WHERE {same}', tuple(row))  # noqa: S608
    return 1


async def _hurry(db: Reader, sealer: Sealer, marks: set[RowMark], now: int) -> None:
    """What had to leave Discord at once, must leave at once again."""
    for (trace,) in await db.execute_fetchall("SELECT id FROM trace"):
        if sealer.mark("trace", trace) in marks:
            sql = "UPDATE trace SET due_at = ?, next_at = ? WHERE id = ? AND due_at > ?"
            await db.execute_fetchall(sql, (now, now, trace, now))


async def end_trials_again(
    db: Connection, sealer: Sealer, marks: set[RowMark], moment: datetime
) -> None:
    """A bench that opened since the backup is *opening* in it, so that the trial is wiped again.

    All that the backup holds of young people on that server is of the trial
    (docs/decisions/017-trial-and-live.md).
    """
    servers = await db.execute_fetchall("SELECT DISTINCT guild_id FROM guild_setting")
    for (guild,) in servers:
        if sealer.note(WENT_LIVE, guild) in marks:
            await db.execute_fetchall(TO_OPENING, (guild, to_seconds(moment)))
    await db.commit()


TO_OPENING = """
INSERT INTO guild_setting (guild_id, room, version, value, changed_at)
VALUES (?, 'mode', 1, '{"mode":"opening"}', ?)
    ON CONFLICT (guild_id, room) DO UPDATE
   SET value = json_set(value, '$.mode', 'opening')
 WHERE json_extract(value, '$.mode') <> 'live'
"""
