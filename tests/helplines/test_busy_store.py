"""Who needs help now does not wait for a store that is busy: here in real time, on a real thread.

The simulator's clock stands still while the store works: there the card's patience would never end.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services import Services
from cogs.helplines.service import helplines
from cogs.helplines.service.helplines import Helplines
from tests.kit.clocks import HandClock
from tests.kit.services import GUILD, services_in

SECONDS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000000)"


@pytest.fixture
async def services(data_dir: Path, clock: HandClock) -> AsyncIterator[Services]:
    opened = await services_in(data_dir, clock)
    yield opened
    await opened.store.close()


async def test_a_store_that_is_busy_does_not_keep_someone_waiting(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what it could not say in time, is not promised."""
    monkeypatch.setattr(helplines, "PATIENCE", 0.05)
    connection = services.store._connection
    busy = asyncio.ensure_future(connection.execute_fetchall(f"{SECONDS} SELECT max(i) FROM n"))
    await asyncio.sleep(0)
    assert not connection.is_idle

    found = await services.shared(Helplines).now(GUILD)

    still_busy = not busy.done()
    connection.driver.interrupt()
    await asyncio.gather(busy, return_exceptions=True)
    assert still_busy
    assert (found.team, found.can_write, found.alone) == (None, False, ())


async def test_a_store_that_answers_in_time_is_believed(services: Services) -> None:
    assert (await services.shared(Helplines).now(GUILD)).team is not None
