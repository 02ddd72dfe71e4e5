"""Texts are read once for all tests of a process: what one accepted is said no more after it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.town import Town
from bot.texts.languages import LOCALES
from tests.kit.towns import open_town


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir) as opened:
        yield opened
        for locale in LOCALES:
            opened.bot.services.texts.reword(locale, {})
