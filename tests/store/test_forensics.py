"""The bytes of everything under the data folder, with the key and without, at every turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import simcord
from pydantic import SecretStr

from bot.app import create_bot, place_of
from bot.backups.backup_file import all_in, open_backup
from bot.backups.key_rotation import rotate
from bot.backups.restore import restore
from bot.demo.proof import decrypted
from bot.demo.reading import press
from bot.demo.town import SECRET, Town
from bot.store import deletion_journal as journal
from bot.store.keys import Keys, derive
from bot.store.opening import STORE
from tests.kit.canary import WORDS, arrives, asks
from tests.kit.forensics import every_byte
from tests.kit.towns import open_town

OLD = derive(SECRET)
NEW_SECRET = "another-secret-of-lindendaal-that-opens-it-now"
NEW = derive(NEW_SECRET)
HOUR = timedelta(hours=1)


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir) as opened:
        yield opened
        assert opened.env.errors == []


@dataclass(frozen=True)
class Person:
    """What leads to someone: never stored, and what is stored until they are forgotten."""

    actor: simcord.MemberActor
    never: list[str]
    stored: list[str]

    @property
    def signs(self) -> list[str]:
        return self.never + self.stored


async def someone(town: Town) -> Person:
    """A canary with a conversation, and what the store knows of them."""
    canary = arrives(town)
    await asks(town, canary)
    alias = town.bot.services.alias_of(town.guild.id, canary.actor.id)  # type: ignore[arg-type]
    rows = await town.bot.services.store.db.execute_fetchall(
        "SELECT key, code_name FROM conversation"
    )
    return Person(canary.actor, [*canary.signs, WORDS], [alias, *next(iter(rows))])


def in_raw(town: Town, signs: list[str]) -> list[str]:
    """Without the key: every file, in whatever folder, as it lies there."""
    raw = b"".join(every_byte(town.settings.data_dir).values())
    return [sign for sign in signs if sign.encode() in raw]


def in_store(town: Town, signs: list[str], keys: Keys = OLD) -> list[str]:
    """With the key: every page of the store and its log, used or free."""
    opened = decrypted(town.settings.data_dir / STORE, keys.store)
    return [sign for sign in signs if sign.encode() in opened]


def in_backups(town: Town, signs: list[str], tmp_path: Path, keys: Keys = OLD) -> list[str]:
    """With the key: every page of every backup."""
    opened = b""
    for number, (_, path) in enumerate(all_in(town.settings.backups, keys)):
        _, key, raw = open_backup(path, keys)
        copied = tmp_path / f"copy-{number}"
        copied.write_bytes(raw)
        opened += decrypted(copied, key)
    return [sign for sign in signs if sign.encode() in opened]


def names(town: Town) -> set[str]:
    """What kinds of files lie there."""
    files = every_byte(town.settings.data_dir)
    return {"backups/*.backup" if name.endswith(".backup") else name for name in files}


async def backup(town: Town) -> Path:
    with town.as_bot():
        return await town.bot.backups.make(town.now)


async def wipe(town: Town, person: Person) -> None:
    shown = await press(person.actor, town.panel, "Privacy")
    sure = await press(person.actor, shown, "Wis alles")
    await press(person.actor, sure, "Ja, wis alles")
    await town.minute()


async def days(town: Town, number: int) -> None:
    for _ in range(number):
        await town.move_clock(timedelta(days=1))


async def start(town: Town, secret: str = SECRET) -> None:
    """Start Bankje on the data folder as it is now."""
    town.settings = town.settings.model_copy(update={"key": SecretStr(secret)})
    await town.env.restart_bot(create_bot(town.settings, clock=town.env.now))
    town.hold_clock()
    await town.minute()


async def test_while_they_are_there_only_the_key_tells_and_never_who_they_are(
    town: Town, tmp_path: Path
) -> None:
    person = await someone(town)
    await backup(town)

    assert in_raw(town, person.signs) == []
    assert in_store(town, person.never) == []
    assert in_backups(town, person.never, tmp_path) == []
    assert set(in_store(town, person.stored)) == set(person.stored)
    assert set(in_backups(town, person.stored, tmp_path)) == set(person.stored)


async def test_after_a_wipe_the_store_has_nothing_and_the_backups_for_a_week(
    town: Town, tmp_path: Path
) -> None:
    person = await someone(town)
    await backup(town)
    await town.move_clock(HOUR)
    await wipe(town, person)
    assert in_store(town, person.signs) == []

    await days(town, 6)
    assert in_backups(town, person.stored, tmp_path) != []
    await days(town, 1)

    assert in_backups(town, person.signs, tmp_path) == []
    assert in_store(town, person.signs) == []
    assert in_raw(town, person.signs) == []


async def test_after_expiry_the_same(town: Town, tmp_path: Path) -> None:
    person = await someone(town)
    await backup(town)

    await days(town, 18)
    assert in_store(town, person.signs) == []
    assert in_backups(town, person.stored, tmp_path) != []
    await days(town, 8)

    assert in_backups(town, person.signs, tmp_path) == []
    assert in_raw(town, person.signs) == []


async def test_after_a_rotation_the_old_key_finds_nothing_at_all(
    town: Town, tmp_path: Path
) -> None:
    person = await someone(town)
    await backup(town)
    await town.bot.close()
    before = names(town)
    await rotate(place_of(town.settings), OLD, NEW)

    assert names(town) == before
    assert in_raw(town, person.signs) == []
    assert in_store(town, person.stored, OLD) == []
    assert in_backups(town, person.stored, tmp_path, OLD) == []
    assert set(in_store(town, person.stored, NEW)) == set(person.stored)
    assert set(in_backups(town, person.stored, tmp_path, NEW)) == set(person.stored)

    await start(town, NEW_SECRET)
    await wipe(town, person)
    assert in_store(town, person.signs, NEW) == []


async def test_after_a_reset_nobody_is_found_with_any_key(town: Town, tmp_path: Path) -> None:
    person = await someone(town)
    await backup(town)
    await town.bot.close()
    await rotate(place_of(town.settings), OLD, NEW, reset_at=town.now)

    for keys in (OLD, NEW):
        assert in_backups(town, person.signs, tmp_path, keys) == []
    # The messages have yet to be deleted; only that is still known, until Bankje runs.
    assert in_store(town, person.never + person.stored[:1], NEW) == []
    await start(town, NEW_SECRET)
    assert in_store(town, person.signs, NEW) == []
    assert town.team.threads == []


async def test_after_a_restore_what_was_wiped_is_in_no_page_of_the_store(
    town: Town, tmp_path: Path
) -> None:
    person = await someone(town)
    made = await backup(town)
    await town.move_clock(HOUR)
    await wipe(town, person)
    await town.bot.close()
    await restore(made, place_of(town.settings), OLD, lambda: town.now)

    assert in_raw(town, person.signs) == []
    assert in_store(town, person.never + person.stored[:1] + person.stored[2:]) == []
    await start(town)
    await town.move_clock(timedelta(minutes=2))
    await town.move_clock(
        timedelta(minutes=3)
    )  # Discord must say a second time that nothing of it stands there
    assert in_store(town, person.signs) == []
    await days(town, 8)
    assert in_backups(town, person.signs, tmp_path) == []


async def test_nothing_lies_in_the_data_folder_that_the_operator_is_not_told_of(
    town: Town,
) -> None:
    await someone(town)
    await backup(town)
    told = Path("docs/operating.md").read_text("utf-8")

    for name in names(town):
        assert f"`{name.removesuffix('-wal')}" in told, name
    assert f"backups/{journal.NAME}" in names(town)
