"""What every test may ask for. Time is moved, never slept; nothing of Discord is mocked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.keys import Keys, derive
from bot.core.store import Store, open_store

SECRET = "a-secret-of-at-least-thirty-two-characters"
TUESDAY = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)


class HandClock:
    """A clock that stands still until someone moves it."""

    def __init__(self, moment: datetime = TUESDAY) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def move(self, by: timedelta) -> None:
        self.moment += by


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def keys() -> Keys:
    return derive(SECRET)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
async def store(data_dir: Path, keys: Keys) -> AsyncIterator[Store]:
    from bot.app import schemas  # noqa: PLC0415 - core tests run without the rooms otherwise

    opened = await open_store(data_dir, keys, schemas())
    yield opened
    await opened.close()
