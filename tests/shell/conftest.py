"""The town of Lindendaal, and a Discord that can be made slow."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo import simulator
from bot.demo.town import Town
from tests.kit.faults import Slow
from tests.kit.towns import open_town


@pytest.fixture
async def empty_town(data_dir: Path) -> AsyncIterator[Town]:
    """A server on which nobody has set anything up yet."""
    async with open_town(data_dir, set_up=False) as opened:
        yield opened
        assert opened.env.errors == []


@pytest.fixture
def slow(town: Town) -> Slow:
    """What the bot posts in channels."""
    between = Slow(town, town.bot.http.request)
    town.bot.http.request = between  # type: ignore[method-assign] # the one place all calls pass
    return between


@pytest.fixture
def slow_answers(town: Town) -> Slow:
    """What the bot answers to interactions."""
    adapter = simulator.answering(town.env)
    adapter.request = between = Slow(town, adapter.request)
    return between
