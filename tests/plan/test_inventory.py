"""Nothing is stored that the inventory does not name, and nothing about a person without an end."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import schemas
from bot.store.inventory import Table, copies, document, read
from bot.store.migrations import CORE_SCHEMA, Schema
from bot.store.opening import Store

DOCUMENT = Path("docs/what-is-stored.md")


@pytest.fixture(scope="module")
def inventory() -> list[Table]:
    return read(schemas())


async def columns_of(store: Store) -> dict[str, list[str]]:
    rows = await store.db.execute_fetchall(
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' ORDER BY m.name, c.cid"
    )
    found: dict[str, list[str]] = {}
    for table, column in rows:
        found.setdefault(table, []).append(column)
    return found


async def test_every_column_is_in_the_inventory_and_nothing_else_is(
    store: Store, inventory: list[Table]
) -> None:
    stored = await columns_of(store)

    assert {table.name: list(table.columns) for table in inventory} == stored


async def test_f_d3_every_table_about_a_person_belongs_to_a_server_and_ends(
    store: Store, inventory: list[Table]
) -> None:
    ending = set(await store.tables_that_end())

    for table in inventory:
        if table.is_about_a_person:
            assert "guild_id" in table.columns, table.name
            # A trace ends when Discord has confirmed; the sweeper holds it until then.
            assert table.name in ending or "due_at" in table.columns, table.name


async def test_every_table_about_young_people_is_found_when_someone_wipes(
    store: Store, inventory: list[Table]
) -> None:
    by_alias = set(await store.tables_about_aliases())

    about_young = {table.name for table in inventory if table.about == "young"}
    assert about_young - by_alias == {"trace"}


def test_promise_8_no_column_can_hold_the_words_of_a_conversation(
    inventory: list[Table],
) -> None:
    texts = {column for table in inventory if table.about == "young" for column in table.columns}

    assert not texts & {"text", "content", "words", "body", "message", "question", "answer"}


def test_no_column_can_hold_an_account_of_a_young_person(inventory: list[Table]) -> None:
    for table in inventory:
        if table.about == "young":
            assert not {"account_id", "user_id", "member_id", "name"} & set(table.columns)


def test_the_documentation_says_what_the_inventory_says(inventory: list[Table]) -> None:
    written = DOCUMENT.read_text("utf-8")

    assert written == document(inventory, copies(schemas()))


def test_every_change_of_a_rooms_tables_has_a_number_of_its_own() -> None:
    """Of two with one number, a store that has the first never gets the second."""
    for schema in (Schema("core", CORE_SCHEMA), *schemas()):
        numbers = [number for number, _ in schema.steps()]

        assert numbers == [*range(1, len(numbers) + 1)], schema.room
