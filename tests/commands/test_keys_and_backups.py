"""Keys, backups, restores as an operator meets them: real processes, one sentence that helps."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import backups_of
from bot.backups.rehearsal import rehearsed_at
from bot.core.clock import utc_now
from bot.store.keys import refuse_inside
from tests.kit.command_line import TOKEN, Operator, refused_with
from tests.kit.forensics import every_byte
from tests.kit.stores import FOX, NEW_SECRET, OWL, SECRET, agrees, opened, people, settings

pytestmark = pytest.mark.slow


async def lived_in(operator: Operator) -> Path:
    data = operator.folder / "data"
    async with opened(data, utc_now) as store:
        await agrees(store, FOX, utc_now() + timedelta(days=7))
    return data


def new_key(operator: Operator, name: str = "new-key") -> str:
    (operator.folder / name).write_text(NEW_SECRET + "\n")
    return name


async def test_a_key_is_rotated_and_the_old_one_then_fits_no_more(operator: Operator) -> None:
    data = await lived_in(operator)

    done = operator.types("key", "rotate", "--to", new_key(operator), BANKJE_KEY=SECRET)
    again = operator.types("key", "rotate", "--to", "new-key", BANKJE_KEY=SECRET)
    old = refused_with(operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET))

    assert done.returncode == again.returncode == 0, done.stderr
    assert "BANKJE_KEY_FILE" in done.stdout
    assert "have this key already" in again.stdout
    assert "does not fit" in old
    assert NEW_SECRET not in done.stdout + done.stderr
    async with opened(data, utc_now, NEW_SECRET) as store:
        assert await people(store) == [FOX]


async def test_resetting_aliases_says_what_happens(operator: Operator) -> None:
    await lived_in(operator)

    done = operator.types(
        "key", "rotate", "--to", new_key(operator), "--reset-aliases", BANKJE_KEY=SECRET
    )

    assert "All conversations were wiped" in done.stdout


async def test_a_running_bankje_is_neither_rotated_nor_restored(operator: Operator) -> None:
    data = await lived_in(operator)
    made = operator.types("backup", BANKJE_KEY=SECRET)
    assert made.returncode == 0, made.stderr
    file = str(next((data / "backups").glob("*.backup")))

    async with opened(data, utc_now):
        for words in (("key", "rotate", "--to", new_key(operator)), ("restore", file)):
            said = await asyncio.to_thread(operator.types, *words, BANKJE_KEY=SECRET)
            assert "already running" in refused_with(said)


async def test_a_backup_is_made_and_restored(operator: Operator) -> None:
    data = await lived_in(operator)

    made = operator.types("backup", BANKJE_KEY=SECRET)
    file = next((data / "backups").glob("*.backup"))
    async with opened(data, utc_now) as store:
        await agrees(store, OWL, utc_now() + timedelta(days=7))
    done = operator.types("restore", str(file.relative_to(operator.folder)), BANKJE_KEY=SECRET)

    assert file.name in made.stdout
    assert done.returncode == 0, done.stderr
    assert "stays gone" in done.stdout
    assert "What was here before is in" in done.stdout
    async with opened(data, utc_now) as store:
        assert await people(store) == [FOX]


async def test_r56_a_restore_is_rehearsed_while_bankje_runs(operator: Operator) -> None:
    data = await lived_in(operator)
    none = refused_with(operator.types("rehearse", BANKJE_KEY=SECRET))
    operator.types("backup", BANKJE_KEY=SECRET)

    async with opened(data, utc_now) as store:
        done = await asyncio.to_thread(operator.types, "rehearse", BANKJE_KEY=SECRET)
        [made] = (data / "backups").glob("*.backup")
        words = ("restore", "--rehearse", str(made))
        named = await asyncio.to_thread(operator.types, *words, BANKJE_KEY=SECRET)
        assert await people(store) == [FOX]

    assert (named.returncode, named.stdout) == (done.returncode, done.stdout)
    assert "there is no backup that opens with this key" in none
    assert done.returncode == 0, done.stderr
    assert "can be restored" in done.stdout
    assert rehearsed_at(data) is not None
    assert [path.name for path in data.glob("bankje.rehearsal-*")] == []


async def test_a_running_bankje_makes_the_backup_when_it_is_asked(operator: Operator) -> None:
    data = await lived_in(operator)
    async with opened(data, utc_now) as store:
        at_work = backups_of(settings(data).model_copy(update={"backup_days": 0}), store)
        asking = asyncio.create_task(asyncio.to_thread(operator.types, "backup", BANKJE_KEY=SECRET))
        while not asking.done():
            await at_work.run(utc_now())
            await asyncio.wait([asking], timeout=0.05)
        done = asking.result()

    assert done.returncode == 0, done.stderr
    assert len([*(data / "backups").glob("*.backup")]) == 1
    assert [path.name for path in data.glob("*asked*")] == []


@pytest.mark.parametrize("words", [("backup",), ("key", "rotate", "--to", "new-key")])
def test_where_there_is_nothing_it_says_so_and_makes_nothing(
    operator: Operator, words: tuple[str, ...]
) -> None:
    new_key(operator)

    said = refused_with(operator.types(*words, BANKJE_KEY=SECRET))

    assert "BANKJE_DATA_DIR" in said
    assert not (operator.folder / "data").exists()


async def test_a_file_that_is_no_backup_is_refused(operator: Operator) -> None:
    data = await lived_in(operator)
    before = every_byte(data)
    (operator.folder / "holiday.jpg").write_bytes(b"\xff\xd8 a beach")

    said = refused_with(operator.types("restore", "holiday.jpg", BANKJE_KEY=SECRET))

    assert said.startswith("holiday.jpg is not a Bankje backup")
    assert every_byte(data) == before


def put_inside(folder: Path) -> dict[str, str]:
    (folder / "data" / "key").write_text(SECRET)
    return {"BANKJE_KEY_FILE": "data/key"}


def link_to_the_inside(folder: Path) -> dict[str, str]:
    put_inside(folder)
    (folder / "key").symlink_to(folder / "data" / "key")
    return {"BANKJE_KEY_FILE": "key"}


def link_of_the_folder(folder: Path) -> dict[str, str]:
    put_inside(folder)
    (folder / "store").symlink_to(folder / "data")
    return {"BANKJE_KEY_FILE": "data/key", "BANKJE_DATA_DIR": "store"}


def roundabout(folder: Path) -> dict[str, str]:
    put_inside(folder)
    return {"BANKJE_KEY_FILE": "config/../data/key", "BANKJE_DATA_DIR": "./data/"}


def with_the_backups(folder: Path) -> dict[str, str]:
    (folder / "copies").mkdir()
    (folder / "copies" / "key").write_text(SECRET)
    return {"BANKJE_KEY_FILE": "copies/key", "BANKJE_BACKUP_DIR": "copies"}


def from_the_environment_but_inside_too(folder: Path) -> dict[str, str]:
    (folder / "data" / "notes.txt").write_text(f"do not forget: {SECRET}\n")
    return {"BANKJE_KEY": SECRET}


@pytest.mark.parametrize(
    "lay",
    [
        put_inside,
        link_to_the_inside,
        link_of_the_folder,
        roundabout,
        with_the_backups,
        from_the_environment_but_inside_too,
    ],
)
@pytest.mark.parametrize("command", ["check", "backup"])
def test_a_key_beside_what_it_opens_is_refused(
    operator: Operator, lay: object, command: str
) -> None:
    assert callable(lay)
    (operator.folder / "data").mkdir()
    given = lay(operator.folder)
    before = every_byte(operator.folder)

    said = refused_with(operator.types(command, **given))

    assert "Put secrets somewhere else" in said
    assert SECRET not in said
    assert every_byte(operator.folder) == before


def test_a_new_key_beside_what_it_will_open_is_refused(operator: Operator) -> None:
    (operator.folder / "data").mkdir()
    new_key(operator, "data/new-key")

    said = refused_with(operator.types("key", "rotate", "--to", "data/new-key", BANKJE_KEY=SECRET))

    assert "data/new-key" in said


def test_a_key_in_a_folder_with_a_name_that_begins_alike_is_fine(tmp_path: Path) -> None:
    refuse_inside(tmp_path / "data-of-others" / "key", tmp_path / "data")
