"""An update begins with a backup, happens whole or not at all, and one can go back from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import app
from bot.app import open_settled, schemas
from bot.backups import before_update
from bot.backups.backup_file import all_in
from bot.backups.key_rotation import StoreLocation
from bot.backups.restore import restore
from bot.core.errors import StartRefused
from bot.settings import Settings
from bot.store.migrations import Schema
from bot.store.opening import open_store
from tests.kit.clocks import HandClock
from tests.kit.stores import OLD, SECRET


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Schema:
    """A room that only the next Bankje has; its first step is put there by `comes`."""
    room = Schema("next", tmp_path / "next")
    room.folder.mkdir()
    older = schemas()
    monkeypatch.setattr(app, "schemas", lambda: [*older, room] if room.steps() else older)
    return room


def comes(room: Schema, sql: str = "CREATE TABLE next (a INTEGER) STRICT;") -> None:
    (room.folder / "001_next.sql").write_text(sql)


def goes(room: Schema) -> None:
    (room.folder / "001_next.sql").unlink()


@pytest.fixture
def settings(data_dir: Path) -> Settings:
    return Settings(token="t", key=SECRET, data_dir=data_dir)


async def start(settings: Settings, clock: HandClock) -> None:
    await (await open_settled(settings, clock)).close()


async def test_the_first_start_of_a_newer_bankje_makes_a_backup_and_no_other_does(
    settings: Settings, clock: HandClock, newer: Schema
) -> None:
    await start(settings, clock)
    await start(settings, clock)
    assert all_in(settings.backups, OLD) == []

    comes(newer)
    await start(settings, clock)
    await start(settings, clock)

    assert len(all_in(settings.backups, OLD)) == 1


async def test_with_it_the_older_bankje_goes_back(
    settings: Settings, clock: HandClock, newer: Schema
) -> None:
    await start(settings, clock)
    comes(newer)
    await start(settings, clock)
    goes(newer)
    with pytest.raises(StartRefused) as refused:
        await start(settings, clock)
    assert refused.value.text == "start-store-newer"

    [(_, made)] = all_in(settings.backups, OLD)
    place = StoreLocation(settings.data_dir, settings.backups, tuple(app.schemas()))
    # The store of the newer one does not open here, and is set aside as it lies.
    await restore(made, place, OLD, clock)

    await start(settings, clock)


async def test_an_update_that_fails_leaves_the_store_to_the_older_bankje(
    settings: Settings, clock: HandClock, newer: Schema, tmp_path: Path
) -> None:
    await start(settings, clock)
    comes(newer)
    last = Schema("last", tmp_path / "last")
    last.folder.mkdir()
    (last.folder / "001_last.sql").write_text("INSERT INTO nowhere VALUES (1);")

    with pytest.raises(Exception, match="nowhere"):
        await open_store(settings.data_dir, OLD, [*app.schemas(), last])

    goes(newer)
    await start(settings, clock)


async def test_without_room_for_the_backup_nothing_is_changed(
    settings: Settings, clock: HandClock, newer: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    await start(settings, clock)
    comes(newer)

    async def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(before_update, "make", full)
    with pytest.raises(StartRefused) as refused:
        await start(settings, clock)
    assert refused.value.text == "start-disk-full"

    goes(newer)
    await start(settings, clock)


async def test_who_wants_no_backups_gets_none(
    data_dir: Path, clock: HandClock, newer: Schema
) -> None:
    settings = Settings(token="t", key=SECRET, data_dir=data_dir, backup_days=0)
    await start(settings, clock)
    comes(newer)

    await start(settings, clock)

    assert all_in(settings.backups, OLD) == []
