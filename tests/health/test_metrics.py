"""What Prometheus may know: whether the bot works. A scrape a minute tells of no conversation."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.demo.town import Town
from bot.health.metrics import exposition
from bot.health.observing import Observer
from bot.health.state import Look, Pulse, Subject
from bot.shell.tally import ACTS, ENDINGS
from tests.kit.asking import ask
from tests.kit.towns import open_town

NOW = 1000.0
LABELS: Mapping[str, set[str]] = {
    "version": {"0.1.0"},
    "python": set(),
    "subject": {*Subject},
    "kind": {*ACTS, *ENDINGS},
}
"""Every label and what it may say. One that could name or count people is not among them."""
URGENCY = ("urgent", "urgen", "crisis", "alarm", "unsafe", "danger", "ring")


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir) as opened:
        yield opened


async def scraped(town: Town) -> str:
    pulse = Pulse(beat=time.monotonic())
    await Observer(town.bot, pulse).look(town.bot.services.clock())
    return exposition(pulse, time.monotonic(), "0.1.0").decode()


async def test_labels_say_what_they_may_and_nothing_else(town: Town) -> None:
    said = await scraped(town)

    for family in text_string_to_metric_families(said):
        for sample in family.samples:
            assert sample.labels.keys() <= LABELS.keys(), sample
            for name, value in sample.labels.items():
                assert name == "python" or value in LABELS[name], sample


async def test_nothing_is_said_of_urgency_nor_of_the_process_itself(town: Town) -> None:
    """Its computing time and memory move when somebody presses a button."""
    said = (await scraped(town)).lower()

    assert not any(word in said for word in URGENCY)
    assert "process_" not in said
    assert "python_gc" not in said


async def test_before_and_after_a_conversation_a_scrape_reads_the_same(town: Town) -> None:
    await town.bot.schedule.run("backup")
    before = await scraped(town)

    for name in ("Jules", "Sam"):
        await ask(town, name)
    during = await scraped(town)
    await town.move_clock(timedelta(minutes=59))
    await town.bot.schedule.run("sweep")
    after = await scraped(town)

    families = {family.name for family in text_string_to_metric_families(before)}
    assert "bankje_acts_last_hour" in families
    assert during == before
    assert after == before


def test_a_bot_that_nobody_looked_at_yet_says_so_and_gives_no_numbers() -> None:
    said = exposition(Pulse(beat=NOW), NOW, "0.1.0").decode()

    assert 'bankje_well{subject="gateway"} 0.0' in said
    assert "bankje_oldest_due_seconds" not in said


def test_what_hangs_for_hours_is_told_in_whole_hours() -> None:
    look = Look(at=NOW, gateway=True, store=True, sweep=True, overdue_hours=2, backup_hours=3)

    said = exposition(Pulse(beat=NOW, look=look), NOW, "0.1.0").decode()

    assert "bankje_oldest_due_seconds 7200.0" in said
    assert "bankje_backup_age_seconds 10800.0" in said
