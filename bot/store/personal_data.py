"""Everything that is stored about one young person or server, read from the schema itself (R52).

Tables are found by their columns: a new one is seen here on the day that it is made, and cannot be
forgotten by whoever makes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store

OF_DISCORD = "trace"
"""The one table about young people without an alias: it hangs on the key of a conversation."""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One row: the name of its table, and every column with its present value."""

    table: str
    values: dict[str, Any]


async def held(store: Store, guild: GuildId, alias: Alias) -> list[StoredRow]:
    """Give every row about this person on this server, as it stands."""
    tables = await store.tables_about_aliases()
    found = await _rows(store, tables, "guild_id = ? AND alias = ?", [(guild, alias)])
    # More than one table may hang on a conversation by its key.
    keys = dict.fromkeys(row.values["key"] for row in found if "key" in row.values)
    whose = [(guild, key) for key in keys]
    return found + await _rows(store, [OF_DISCORD], "guild_id = ? AND about = ?", whose)


async def _rows(
    store: Store, tables: Sequence[str], whose: str, of: Sequence[tuple[Any, ...]]
) -> list[StoredRow]:
    """The rows of each of these tables about each of these, read together."""
    # Names of tables come from the schema, never from a person.
    asked = [
        (table, (f'SELECT * FROM "{table}" WHERE {whose} ORDER BY rowid', facts))  # noqa: S608
        for table in tables
        for facts in of
    ]
    if not asked:
        return []
    answers = await store.fetch_each([statement for _, statement in asked])
    return [
        StoredRow(table, dict(zip(row.keys(), row, strict=True)))
        for (table, _), rows in zip(asked, answers, strict=True)
        for row in rows
    ]


async def servers(store: Store, *, but: str) -> set[GuildId]:
    """Every server of which anything is stored, but for traces, which see to themselves."""
    found: set[GuildId] = set()
    for table in await _tables_about_servers(store):
        if table not in {but, OF_DISCORD}:
            rows = await store.db.execute_fetchall(f'SELECT DISTINCT guild_id FROM "{table}"')  # noqa: S608
            found |= {GuildId(row[0]) for row in rows}
    return found


async def forget_server(store: Store, guild: GuildId) -> None:
    """Delete every row about a server, but for what its messages on Discord are found by."""
    async with store.writing() as db:
        for table in await _tables_about_servers(store):
            if table != OF_DISCORD:
                await db.execute_fetchall(f'DELETE FROM "{table}" WHERE guild_id = ?', (guild,))  # noqa: S608
        store.caches.clear_with(db)


async def _tables_about_servers(store: Store) -> list[str]:
    rows = await store.db.execute_fetchall(
        "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = 'guild_id' ORDER BY m.name"
    )
    return [str(row[0]) for row in rows]
