"""A 404 on deleting is believed when it is sure: by a second one a minute later, or by Discord."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import discord
import pytest

from bot.demo.reading import said
from bot.demo.town import Town
from bot.shell.deletions import MOST_KNOWN, Deletions
from tests.kit.asking import answer, ask
from tests.kit.faulty_discord import faulty
from tests.kit.towns import open_town
from tests.kit.wiping import TOLD, wipe

NOW = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CHANNEL, MESSAGE, OTHER = 11, 22, 33
LATER = "binnen"
"""A wipe that goes on says how long at most."""


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


async def not_found() -> None:
    raise discord.NotFound(_Response(), "404")


async def taken() -> None:
    return


class _Response:
    status = 404
    reason = "Not Found"


async def test_the_first_404_is_not_believed_and_one_a_minute_later_is() -> None:
    clock = Clock()
    known = Deletions(clock)

    assert not await known.done(not_found(), CHANNEL, MESSAGE)
    clock.now += timedelta(seconds=59)
    assert not await known.done(not_found(), CHANNEL, MESSAGE)
    clock.now += timedelta(seconds=1)
    assert await known.done(not_found(), CHANNEL, MESSAGE)


async def test_a_404_of_another_message_proves_nothing_of_this_one() -> None:
    clock = Clock()
    known = Deletions(clock)
    await known.done(not_found(), CHANNEL, OTHER)
    clock.now += MINUTE

    assert not await known.done(not_found(), CHANNEL, MESSAGE)


async def test_what_discord_deleted_for_us_or_told_us_of_is_gone_at_once() -> None:
    known = Deletions(Clock())

    assert await known.done(taken(), CHANNEL, MESSAGE)
    known.note(CHANNEL, OTHER)

    assert await known.done(not_found(), CHANNEL, MESSAGE)
    assert await known.done(not_found(), CHANNEL, OTHER)


async def test_with_a_thread_goes_what_stood_in_it_and_not_its_first_message() -> None:
    known = Deletions(Clock())
    await known.done(taken(), MESSAGE)  # the thread, which has the id of the message it began with

    assert known.is_sure(MESSAGE, OTHER)
    assert not known.is_sure(CHANNEL, MESSAGE)


async def test_a_thread_that_is_made_at_last_is_not_called_gone() -> None:
    known = Deletions(Clock())
    known.note(MESSAGE)  # Discord said no, a first time

    known.is_made(MESSAGE)

    assert not known.is_sure(MESSAGE)


async def test_a_clock_that_goes_back_only_begins_the_minute_anew() -> None:
    clock = Clock()
    known = Deletions(clock)
    await known.done(not_found(), CHANNEL, MESSAGE)
    clock.now -= timedelta(hours=1)

    assert not await known.done(not_found(), CHANNEL, MESSAGE)
    clock.now += MINUTE
    assert await known.done(not_found(), CHANNEL, MESSAGE)


async def test_however_much_is_deleted_little_is_remembered() -> None:
    known = Deletions(Clock())
    for number in range(MOST_KNOWN + 5):
        known.note(CHANNEL, number + 1)

    assert not known.is_sure(CHANNEL, 5)
    assert known.is_sure(CHANNEL, 6)


@pytest.mark.parametrize("before", range(5))
@pytest.mark.parametrize("how", ["404", "reset", "lost", "500"])
async def test_words_go_also_when_discord_once_says_that_they_are_not_there(
    tmp_path: Path, how: str, before: int
) -> None:
    """Whichever of the calls of a wipe it is: the thread, the card, the line about the thread."""
    with faulty() as discord_fails:
        async with open_town(tmp_path) as town:
            await ask(town)
            await answer(town)
            discord_fails.plan(how, "delete", after=before)

            seen = await wipe(town)

            if left(town):
                assert "Alles is gewist" not in said(seen) or LATER in said(seen)
            await town.move_clock(timedelta(minutes=10))
            assert left(town) == []


async def test_words_go_also_when_the_channel_once_seems_to_be_gone_while_looking(
    tmp_path: Path,
) -> None:
    with faulty() as discord_fails:
        async with open_town(tmp_path) as town:
            await ask(town)
            discord_fails.plan("404", "look", times=2)

            await wipe(town)

            await town.move_clock(timedelta(minutes=10))
            assert left(town) == []


async def test_what_a_colleague_deleted_is_gone_without_a_second_look(town: Town) -> None:
    await ask(town)
    thread = town.thread()
    town.discord.delete_channel(thread.id)
    town.discord.delete_message(town.team.id, thread.id)
    await town.env.settle()

    seen = await wipe(town)

    assert "Alles is gewist" in said(seen)
    assert left(town) == []
    still = await town.bot.services.store.db.execute_fetchall("SELECT kind FROM trace")
    assert [row[0] for row in still if row[0] == "thread"] == []


def left(town: Town) -> list[str]:
    """What stands in the team's channel and its threads, but the line that says it was wiped."""
    lines = [said(m) or str(m.type) for m in town.team.history()]
    return [
        *(each for each in lines if TOLD not in each and "Wachten op antwoord" not in each),
        *(str(each.name) for each in town.team.threads),
    ]
