"""Who can write into the store file cannot make Bankje run what they planted there."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from bot.app import schemas
from bot.store.data_folder import STORE
from bot.store.keys import Keys
from bot.store.sqlcipher import open_file
from tests.kit.towns import lay_ready


async def test_a_trigger_in_the_file_cannot_call_our_functions(data_dir: Path, keys: Keys) -> None:
    lay_ready(data_dir, keys.store)
    planted = await open_file(data_dir / STORE, keys.store, schemas())
    await planted.execute_fetchall("PRAGMA trusted_schema = ON")
    await planted.create_function("bankje_gone", -1, lambda *_: None)
    await planted.execute_fetchall(
        "CREATE TRIGGER planted AFTER INSERT ON program_note BEGIN SELECT bankje_gone('a', 1); END"
    )
    await planted.close()

    called: list[object] = []
    db = await open_file(data_dir / STORE, keys.store, schemas())
    await db.create_function("bankje_gone", -1, lambda *facts: called.append(facts))
    with pytest.raises(sqlcipher.OperationalError, match="unsafe use"):
        await db.execute_fetchall("INSERT INTO program_note (name, value) VALUES ('a', 'b')")
    await db.close()

    assert called == []
