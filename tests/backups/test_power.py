"""The power fails, and the end of the log with it: what may be lost is noticed and made up for."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import create_bot
from bot.backups.restore import RESTORED, absence
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.store.completeness import COMPLETE, CompletenessMark
from bot.store.data_folder import STORE
from tests.kit.asking import answer, code_name_of_question
from tests.kit.canary import arrives, asks, in_files
from tests.kit.clocks import HandClock
from tests.kit.posting import post
from tests.kit.stored import rows
from tests.kit.stores import opened, stands

SECONDS = timedelta(seconds=20)
AN_HOUR = timedelta(hours=1)
LOG = f"{STORE}-wal"


def wait(town: Town, by: timedelta = SECONDS) -> None:
    """Let time pass without the bot's own work: no log is emptied, no moment is noted."""
    town.discord.advance_clock(by.total_seconds())


def length_of_log(town: Town) -> int:
    return (town.settings.data_dir / LOG).stat().st_size


async def power_fails(town: Town, cut_to: int | None = None) -> None:
    """The bot is gone from one moment to the next; of its log the end may be lost."""
    await power_fails_until_start(town, cut_to)
    await town.minute()


async def power_fails_until_start(town: Town, cut_to: int | None = None) -> None:
    data, aside = town.settings.data_dir, town.settings.data_dir.with_name("as it lay")
    shutil.copytree(data, aside)
    await town.bot.close()
    shutil.rmtree(data)
    aside.rename(data)
    if cut_to is not None:
        os.truncate(data / LOG, cut_to)
    wait(town, timedelta(minutes=5))
    await town.env.restart_bot(create_bot(town.settings, clock=town.env.now))
    town.hold_clock()


def names(town: Town) -> list[str]:
    return [str(thread.name) for thread in town.team.threads]


async def test_what_was_asked_in_a_lost_end_of_the_log_leaves_discord(town: Town) -> None:
    await town.minute()
    kept = await code_name_of_question(town, "Jules", "dit staat er nog")
    size = length_of_log(town)
    wait(town)
    lost = await code_name_of_question(town, "Amira", "dit is verloren")

    await power_fails(town, size)

    assert names(town) == [kept]
    assert not any(lost in said(message) for message in town.team.history())
    assert await town.bot.services.store.note(RESTORED) is None
    assert "dit staat er nog" in said(await press(town["Jules"], town.panel, "Mijn gesprek"))


@pytest.mark.parametrize("apart", [AN_HOUR, -AN_HOUR], ids=["ahead", "behind"])
async def test_what_was_lost_leaves_discord_however_wrong_the_clock_was(
    town: Town, apart: timedelta
) -> None:
    await town.minute()
    kept = await code_name_of_question(town, "Jules", "dit staat er nog")
    size = length_of_log(town)
    wait(town)
    await code_name_of_question(town, "Amira", "dit is verloren")
    mark = CompletenessMark(int((town.now + apart).timestamp()), closed=False)
    (town.settings.data_dir / COMPLETE).write_text(json.dumps(asdict(mark)), "utf-8")

    await power_fails(town, size)

    assert names(town) == [kept]
    assert await town.bot.services.store.note(RESTORED) is None


async def test_what_an_older_program_noted_is_looked_at_as_well(town: Town) -> None:
    await code_name_of_question(town, "Jules", "eerst")
    await town.bot.services.store.set_note(RESTORED, "[1700000000, 1700000001]")
    await post(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("DELETE FROM trace WHERE kind = 'message'")

    await town.restart()
    await town.minute()

    assert len(names(town)) == 1
    assert len([each for each in town.team.history() if "Ik neem dit" in labels(each)]) == 1
    assert await town.bot.services.store.note(RESTORED) is None


async def test_messages_in_a_thread_that_is_known_are_not_touched(town: Town) -> None:
    await code_name_of_question(town, "Jules", "eerst")
    await town.minute()
    size = length_of_log(town)
    wait(town)
    await answer(town, "Dag jij.")
    before = [said(each) for each in town.thread().history()]

    await power_fails(town, size)

    assert [said(each) for each in town.thread().history()] == before


async def test_after_a_kill_without_any_loss_everything_stays(town: Town) -> None:
    await town.minute()
    wait(town)
    first = await code_name_of_question(town, "Jules", "eerst")
    await answer(town, "Dag jij.")
    second = await code_name_of_question(town, "Amira", "ook nog")

    await power_fails(town)

    assert names(town) == [first, second]
    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert "Dag jij." in inbox


async def test_what_was_wiped_in_a_lost_end_of_the_log_stays_wiped(town: Town) -> None:
    canary = arrives(town)
    await asks(town, canary)
    code_name = str(town.thread().name)
    other = await code_name_of_question(town, "Amira", "dit blijft")
    data, aside = town.settings.data_dir, town.settings.data_dir.with_name("before")
    await town.minute()
    shutil.copytree(data, aside)
    wait(town)
    sure = await press(canary.actor, await press(canary.actor, town.panel, "Privacy"), "Wis alles")
    await press(canary.actor, sure, "Ja, wis alles")
    shutil.copy(data / "backups" / "deleted.journal", aside / "backups" / "deleted.journal")
    await town.bot.close()
    shutil.rmtree(data)
    aside.rename(data)
    wait(town, timedelta(minutes=5))

    await town.env.restart_bot(create_bot(town.settings, clock=town.env.now))
    town.hold_clock()
    await town.minute()

    assert names(town) == [other]
    assert in_files(town, [*canary.signs, code_name]) == []
    assert await rows(town) == 1
    assert await rows(town, "agreement") == 1


async def test_after_a_clean_stop_nothing_is_looked_at(town: Town) -> None:
    await code_name_of_question(town, "Jules", "eerst")
    wait(town)

    await town.restart()
    before = len(town.calls)
    assert await town.bot.services.store.note(RESTORED) is None
    await town.minute()

    assert [call for call in town.calls[before:] if call.method == "GET" and call.params] == []


async def test_the_mark_is_written_once_a_minute_at_most_and_at_the_end(
    data_dir: Path, clock: HandClock
) -> None:
    path = data_dir / COMPLETE
    async with opened(data_dir, clock) as store:
        begun = path.read_bytes()
        clock.move(SECONDS)
        await store.sweep(clock())
        assert path.read_bytes() == begun
        clock.move(2 * SECONDS)
        await store.sweep(clock())
        assert store.complete.read() == CompletenessMark(int(clock().timestamp()), closed=False)

    assert store.complete.read() == CompletenessMark(int(clock().timestamp()), closed=True)


async def test_a_mark_that_nobody_can_read_stops_no_start(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock):
        pass
    (data_dir / COMPLETE).write_bytes(b"\xff{")

    async with opened(data_dir, clock) as store:
        assert await store.note(RESTORED) is None


async def test_an_absence_that_was_not_made_up_for_is_part_of_the_next(
    data_dir: Path, clock: HandClock
) -> None:
    path = data_dir / COMPLETE
    for newest in (100, 200):
        async with opened(data_dir, clock) as store:
            await stands(store, newest, clock())
            clock.move(timedelta(hours=1))
        path.write_bytes(path.read_bytes().replace(b"true", b"false"))

    async with opened(data_dir, clock) as store:
        note = await store.note(RESTORED)

    assert note
    assert absence(note).after == 100


async def test_what_is_on_its_way_while_it_is_looked_stays(town: Town) -> None:
    """A post has its trace before it stands there; so what is known is asked after looking."""
    await power_fails_until_start(town)
    read_on, posted = town.bot.http.logs_from, []

    async def something_is_posted_meanwhile(*given: object, **more: object) -> object:
        if not posted and given[0] == town.team.id:
            posted.append(await post(town))
            async with town.bot.services.store.writing() as db:
                await db.execute_fetchall("UPDATE trace SET message_id = NULL")
        return await read_on(*given, **more)  # type: ignore[arg-type]

    town.bot.http.logs_from = something_is_posted_meanwhile  # type: ignore[method-assign, assignment]
    await town.minute()

    assert await town.bot.services.store.note(RESTORED) is None
    assert [each.id for each in town.team.history()] == [posted[0].id]
