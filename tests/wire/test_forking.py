"""A bot that was forked from a warm process does and ends as one that was started from nothing."""

from __future__ import annotations

import signal

import pytest

from tests.wire.conftest import Open

pytestmark = pytest.mark.slow
SECONDS = 60.0


async def test_both_refuse_with_the_same_sentence_and_code(open_wire: Open) -> None:
    ends = []
    for warm in (True, False):
        wire = await open_wire(start=False, warm=warm)
        await wire.process.start(BANKJE_TOKEN="not-the-token")
        ends.append((await wire.process.ended(SECONDS), wire.process.said))

    assert ends[0] == ends[1]
    assert ends[0][0] == 2


async def test_a_forked_bot_stops_is_killed_and_starts_again(open_wire: Open) -> None:
    wire = await open_wire(set_up=False, warm=True)
    first = wire.process.pid

    assert await wire.process.stop() == 0
    await wire.restart_after_end()
    assert wire.process.pid != first
    await wire.process.kill()

    assert wire.process.code == -signal.SIGKILL
    assert not wire.process.is_running
