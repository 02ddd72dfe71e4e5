"""The town of Lindendaal, with a clock to move."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.town import Town, open_town


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir) as opened:
        yield opened
        assert not opened.env.errors
