"""What the tests of this room share."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import read_texts
from bot.demo.town import settings_for
from bot.shell.views import Words


@pytest.fixture
def town_words(tmp_path: Path) -> Words:
    return Words(read_texts(settings_for(tmp_path)), "nl")
