"""A code name is not drawn again for 45 days, also when a backup of before was put back."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import place_of, system_random_source
from bot.core.alias import GuildId, name_mark
from bot.core.clock import to_seconds
from bot.demo.town import Town
from bot.store.deletion_journal import NAME
from cogs.questions.rules.code_names import NOT_AGAIN_FOR, code_name, every_name
from tests.kit.asking import ask, code_name_of_question
from tests.kit.laws import examples
from tests.kit.restarts import backup, go_back
from tests.kit.wiping import wipe

HOUR = timedelta(hours=1)


async def rests_until(town: Town, name: str) -> int:
    """In UTC seconds, or 0 when it may be drawn now."""
    store = town.bot.services.store
    mark = name_mark(store.alias_key, GuildId(town.guild.id), name)
    sql = "SELECT coalesce(max(expires_at), 0) FROM used_name WHERE mark = ?"
    ((until,),) = await store.db.execute_fetchall(sql, (mark,))
    return int(until)


async def test_what_was_wiped_since_the_backup_is_not_drawn_again(town: Town) -> None:
    made = await backup(town)
    name = await code_name_of_question(town, "Jules", "van na de kopie")
    await wipe(town)
    await town.move_clock(HOUR)

    await go_back(town, made)
    await town.minute()

    assert await rests_until(town, name) >= to_seconds(town.now + NOT_AGAIN_FOR - HOUR)


async def test_nor_is_what_a_restore_takes_down(town: Town) -> None:
    made = await backup(town)
    name = await code_name_of_question(town, "Jules", "van na de kopie")

    await go_back(town, made)
    await town.minute()

    assert town.team.threads == []
    assert await rests_until(town, name)


async def test_also_when_the_store_of_that_moment_is_lost(town: Town) -> None:
    made = await backup(town)
    name = await code_name_of_question(town, "Jules", "van na de kopie")
    await wipe(town)
    await town.bot.close()
    place_of(town.settings).store.write_bytes(b"broken" * 1000)

    await go_back(town, made)

    assert await rests_until(town, name)


async def test_also_on_a_new_machine_with_the_backup_and_its_journal(
    town: Town, tmp_path: Path
) -> None:
    made = await backup(town)
    name = await code_name_of_question(town, "Jules", "van na de kopie")
    await wipe(town)
    await town.bot.close()
    brought = tmp_path / "brought"
    town.settings.backups.rename(brought)
    shutil.rmtree(town.settings.data_dir)

    await go_back(town, brought / made.name)

    assert await rests_until(town, name)


async def test_what_nobody_drew_may_be_drawn(town: Town) -> None:
    made = await backup(town)
    name = await code_name_of_question(town, "Jules", "van na de kopie")

    await go_back(town, made)

    other = next(each for each in every_name() if each != name)
    assert not await rests_until(town, other)


async def test_a_start_without_a_restore_tries_no_names(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    await wipe(town)
    tried: list[object] = []
    monkeypatch.setattr(
        "cogs.questions.repository.used_names._tried", lambda *given: tried.append(given)
    )

    await town.restart()

    assert tried == []


async def test_the_journal_says_no_name(town: Town) -> None:
    name = await code_name_of_question(town, "Jules", "hallo")

    assert name.encode() not in (town.settings.backups / NAME).read_bytes()


@examples(100)
@given(st.integers(0, 20))
def test_whatever_is_drawn_is_among_all_names(tries: int) -> None:
    assert code_name(system_random_source(), tries=tries) in set(every_name())
