"""What is kept of a shift: brought over from the first Bankje, and all or nothing at its end."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import schemas
from bot.core.alias import GuildId
from bot.core.clock import to_seconds
from bot.store.counters import Counters
from bot.store.keys import Keys
from bot.store.migrations import Schema
from bot.store.opening import Store, open_store
from cogs.office_hours.repository import ShiftRepository
from cogs.office_hours.rules.shifts import Availability, ShiftKind
from cogs.office_hours.service.shift_endings import ShiftEndings
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.services import services_in

HOUR = timedelta(hours=1)
GUILD = GuildId(1)


async def first_store(data_dir: Path, keys: Keys, folder: Path) -> Store:
    """A store as the first Bankje made it."""
    rooms = [each for each in schemas() if each.room != "office_hours"]
    old = Schema("office_hours", folder)
    folder.mkdir()
    shutil.copy(Path("cogs/office_hours/schema/001_shifts.sql"), folder)
    return await open_store(data_dir, keys, [*rooms, old])


async def test_a_shift_that_goes_on_while_bankje_is_updated_is_not_lost(
    data_dir: Path, tmp_path: Path, keys: Keys
) -> None:
    store = await first_store(data_dir, keys, tmp_path / "old")
    starts, ends = to_seconds(TUESDAY), to_seconds(TUESDAY + HOUR)
    async with store.writing() as db:
        for account in (7, 8):
            await db.execute_fetchall(
                "INSERT INTO shift VALUES (?, ?, ?, ?, ?)",
                (GUILD, account, starts, ends, ends + 900),
            )
    await store.close()

    store = await open_store(data_dir, keys, schemas())
    repository = ShiftRepository(store)
    found = [await repository.find(GUILD, account) for account in (7, 8)]
    await store.close()

    assert [(each.account, each.kind, each.state) for each in found if each] == [
        (7, ShiftKind.CONTACT, Availability.AVAILABLE),
        (8, ShiftKind.CONTACT, Availability.AVAILABLE),
    ]
    assert len({each.key for each in found if each}) == 2
    assert {(each.since, each.ends_at) for each in found if each} == {(TUESDAY, TUESDAY + HOUR)}


async def test_f_h8_a_crash_between_ending_and_counting_undoes_both(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, keys: Keys
) -> None:
    store = await first_store(data_dir, keys, tmp_path / "old")
    starts, ends = to_seconds(TUESDAY), to_seconds(TUESDAY + HOUR)
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO shift VALUES (?, 7, ?, ?, ?)", (GUILD, starts, ends, ends + 900)
        )
    await store.close()
    clock = HandClock(TUESDAY + 2 * HOUR)
    services = await services_in(data_dir, clock)

    async def crash(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as broken:
        broken.setattr(Counters, "add", crash)
        with pytest.raises(MemoryError):
            await ShiftEndings(services).end_due(clock())
    repository = ShiftRepository(services.store)
    assert await repository.find(GUILD, 7)
    assert await repository.pieces(GUILD, 7, clock()) == []

    # Two jobs at the same moment find the same shift.
    await asyncio.gather(*(ShiftEndings(services).end_due(clock()) for _ in range(2)))

    (piece,) = await repository.pieces(GUILD, 7, clock())
    assert (piece.started_at, piece.ended_at) == (TUESDAY, TUESDAY + HOUR)
    assert await services.counters.of_guild(GUILD) == {("2026-Q4", "shift_minutes_contact"): 60}
    await services.store.close()
