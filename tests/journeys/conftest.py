"""The town of Lindendaal, with a clock to move."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.errors import Refusal
from bot.demo.town import Town, open_town


def is_refusal(error: BaseException) -> bool:
    """A kind no that went through discord.py's command tree on its way to the person."""
    return isinstance(getattr(error, "original", error), Refusal)


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir) as opened:
        yield opened
        unexpected = [error for error in opened.env.errors if not is_refusal(error)]
        assert unexpected == []
