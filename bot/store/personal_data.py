"""Everything that is stored about one young person or server, read from the schema itself (R52).

Tables are found by their columns: a new one is seen here on the day that it is made, and cannot be
forgotten by whoever makes it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store

SNOWFLAKE = re.compile(r"\d{15,20}")
"""An id of Discord's, in a column or within what a room decided."""
OF_DISCORD = "trace"
"""The one table about young people without an alias: it hangs on the key of a conversation."""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One row: the name of its table, and every column with its present value."""

    table: str
    values: dict[str, Any]


async def held(store: Store, *whose: tuple[GuildId, Alias]) -> list[StoredRow]:
    """Give every row about one person, on these servers by these aliases, as it stands."""
    tables = await store.tables_about_aliases()
    asked = [(table, "guild_id = ? AND alias = ?", who) for who in whose for table in tables]
    found = await _rows(store, asked)
    # More than one table may hang on a conversation by its key.
    keys = dict.fromkeys(
        (row.values["guild_id"], row.values["key"]) for row in found if "key" in row.values
    )
    found += await _rows(store, [(OF_DISCORD, "guild_id = ? AND about = ?", key) for key in keys])
    order = [guild for guild, _ in whose]
    return sorted(found, key=lambda row: order.index(row.values["guild_id"]))


async def _rows(store: Store, asked: Sequence[tuple[str, str, tuple[Any, ...]]]) -> list[StoredRow]:
    """The rows of each table for which a condition holds of these facts, all read together."""
    if not asked:
        return []
    # Names of tables come from the schema, never from a person.
    statements = [
        (f'SELECT * FROM "{table}" WHERE {whose} ORDER BY rowid', facts)  # noqa: S608
        for table, whose, facts in asked
    ]
    return [
        StoredRow(table, dict(zip(row.keys(), row, strict=True)))
        for (table, _, _), rows in zip(asked, await store.fetch_each(statements), strict=True)
        for row in rows
    ]


async def servers(store: Store, *, but: str) -> set[GuildId]:
    """Every server of which anything is stored, but for traces, which see to themselves."""
    tables = [each for each in await _tables_about_servers(store) if each not in {but, OF_DISCORD}]
    asked = [(f'SELECT DISTINCT guild_id FROM "{table}"', ()) for table in tables]  # noqa: S608
    return {GuildId(row[0]) for rows in await store.fetch_each(asked) for row in rows}


async def forget_server(store: Store, guild: GuildId) -> None:
    """Delete every row about a server, but for what its messages on Discord are found by."""
    async with store.writing() as db:
        for table in await _tables_about_servers(store):
            if table != OF_DISCORD:
                await db.execute_fetchall(f'DELETE FROM "{table}" WHERE guild_id = ?', (guild,))  # noqa: S608
        store.caches.clear_with(db)


async def forget_young(store: Store, guild: GuildId, *, also: Collection[str]) -> None:
    """Delete every row about a young person on one server, and all of the tables `also`."""
    async with store.writing() as db:
        for table in [*await store.tables_about_aliases(), *also]:
            await db.execute_fetchall(f'DELETE FROM "{table}" WHERE guild_id = ?', (guild,))  # noqa: S608
        store.caches.clear_with(db)


async def young_rows(
    store: Store, guilds: Collection[GuildId], *, also: Collection[str] = (), only: str = ""
) -> int:
    """How many rows there are of those; `only`: in this one table."""
    tables = [only] if only else [*await store.tables_about_aliases(), *also]
    statements = [
        (f'SELECT count(*) FROM "{table}" WHERE guild_id = ?', (guild,))  # noqa: S608
        for table in tables
        for guild in guilds
    ]
    return sum(rows[0][0] for rows in await store.fetch_each(statements))


async def aliases_on(store: Store, guild: GuildId) -> set[Alias]:
    """Everybody of whom something is stored for a server."""
    tables = await store.tables_about_aliases()
    statements = [
        (f'SELECT DISTINCT alias FROM "{table}" WHERE guild_id = ?', (guild,))  # noqa: S608
        for table in tables
    ]
    return {Alias(row[0]) for rows in await store.fetch_each(statements) for row in rows}


async def counted_by_table(store: Store, guild: GuildId) -> dict[str, int]:
    """How many rows about a server stand in each table, those without any too."""
    tables = await _tables_about_servers(store)
    counts = 'SELECT count(*) FROM "{}" WHERE guild_id = ?'
    asked = [(counts.format(table), (guild,)) for table in tables]
    found = await store.fetch_each(asked)
    return {table: int(rows[0][0]) for table, rows in zip(tables, found, strict=True)}


async def numbers_kept(store: Store, guild: GuildId) -> set[int]:
    """Every number in any row about a server, its settings too, that may be an id of Discord's."""
    tables = await _tables_about_servers(store)
    asked = [(f'SELECT * FROM "{table}" WHERE guild_id = ?', (guild,)) for table in tables]  # noqa: S608
    values = [value for rows in await store.fetch_each(asked) for row in rows for value in row]
    return {int(each) for value in values for each in SNOWFLAKE.findall(str(value))}


async def _tables_about_servers(store: Store) -> list[str]:
    rows = await store.db.execute_fetchall(
        "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = 'guild_id' ORDER BY m.name"
    )
    return [str(row[0]) for row in rows]
