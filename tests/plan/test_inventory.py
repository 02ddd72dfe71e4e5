"""Nothing is stored that the inventory does not name, and nothing about a person without an end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.app import schemas
from bot.store.inventory import Table, ValueKind, copies, document, read
from bot.store.migrations import CORE_SCHEMA, Schema
from bot.store.opening import Store

DOCUMENT = Path("docs/what-is-stored.md")
FOUND_OTHERWISE = {"uncopied_poll_vote"}
"""Without an alias, and wiped all the same (`WIPED_OTHERWISE`): `tests/polls` shows it."""


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
    assert about_young - by_alias == {"trace", *FOUND_OTHERWISE}


WHETHER = re.compile(r"^whether\b|^[01] (for|while|when)\b")
IN_WORDS = {
    ("card", "stage"),
    ("departed_worker", "why"),
    *(("referral", column) for column in ("may_tell", "together", "wish", "outcome")),
}
"""Whether the one or the other, in a word."""


def test_every_kind_is_of_a_column_that_exists_and_each_has_one_end(
    inventory: list[Table],
) -> None:
    for table in inventory:
        assert set(table.kinds) <= set(table.columns), table.name
        assert list(table.kinds.values()).count(ValueKind.END) <= 1, table.name


def test_what_a_column_holds_is_said_by_its_kind(inventory: list[Table]) -> None:
    """A purpose that speaks of an account, of when or of whether, and a kind that does not."""
    said = {
        (table.name, column): (purpose, table.kind(column))
        for table in inventory
        for column, purpose in table.columns.items()
    }

    accounts = {at for at, (purpose, kind) in said.items() if kind is ValueKind.ACCOUNT}
    moments = {at for at, (_, kind) in said.items() if kind in {ValueKind.MOMENT, ValueKind.END}}
    assert {at for at in said if at[1].endswith(("_at", "_since", "_until"))} - moments == set()
    assert {at for at in said if at[1].endswith(("account", "worker_id"))} - accounts == set()
    plain = {at: purpose for at, (purpose, kind) in said.items() if kind is ValueKind.PLAIN}
    assert {at for at, purpose in plain.items() if WHETHER.search(purpose)} == IN_WORDS


def test_every_table_that_ends_says_which_column_ends_it(inventory: list[Table]) -> None:
    for table in inventory:
        if {"expires_at", "due_at"} & set(table.columns):
            assert table.end in {"expires_at", "due_at"}, table.name


def test_what_is_about_people_and_names_no_basis_is_refused(tmp_path: Path) -> None:
    (tmp_path / "inventory.toml").write_text(
        '[sock]\nabout = "young"\npurpose = "p"\nends = "e"\n[sock.columns]\nguild_id = "s"\n'
    )

    with pytest.raises(ValueError, match="sock is about people"):
        read([Schema("drawer", tmp_path)])


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
