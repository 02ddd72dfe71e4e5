"""What is wrong with the data folder is said by its name, and whoever obeys loses nothing."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.app import read_texts
from bot.core.errors import StartRefused
from bot.demo.town import settings_for
from bot.store.data_folder import KEY_ID, PLAN, STORE
from bot.store.folder_errors import why
from bot.texts.languages import LOCALES
from tests.kit.command_line import HERE, TOKEN, Operator, refused_with
from tests.kit.forensics import every_byte
from tests.kit.stores import SECRET
from tests.store.opening_child import opened

NOBODY = 65534
ME = os.getuid()
MOVES_IT_AWAY = {"nl": "verplaats bankje.store", "en": "move bankje.store", "fr": "déplacez bankje"}
only_root = pytest.mark.skipif(ME != 0, reason="only root can give a file to another user")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder with a store that opens; its parents are open to every user of this machine."""
    made = Path(tempfile.mkdtemp(prefix="bankje-"))
    made.chmod(0o755)
    data = made / "data"
    assert opens(data, ME) == ("opened", {})
    yield data
    shutil.rmtree(made)


def opens(data: Path, user: int) -> tuple[str, dict[str, str | int]]:
    """A start by that user; by another one in a process of its own."""
    if user == ME:
        return opened(data)
    child = subprocess.run(
        [sys.executable, "-m", "tests.store.opening_child", str(data), str(user)],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    text, facts = json.loads(child.stdout.splitlines()[-1])
    return text, facts


def give(path: Path, user: int) -> None:
    for each in (path, *path.rglob("*")):
        os.chown(each, user, user)


def nobodys(data: Path) -> None:
    give(data, NOBODY)
    data.chmod(0o700)


def its_folder_is_roots(data: Path) -> None:
    os.chown(data, 0, 0)
    data.chmod(0o755)


def its_folder_is_closed(data: Path) -> None:
    os.chown(data, 0, 0)


def its_store_is_roots(data: Path) -> None:
    os.chown(data / STORE, 0, 0)


def its_store_is_shown_only(data: Path) -> None:
    its_store_is_roots(data)
    (data / STORE).chmod(0o644)


def its_key_id_is_roots(data: Path) -> None:
    os.chown(data / KEY_ID, 0, 0)


def its_log_is_roots(data: Path) -> None:
    (data / f"{STORE}-wal").touch(mode=0o600)


def its_backups_are_roots(data: Path) -> None:
    os.chown(data / "backups", 0, 0)


@only_root
@pytest.mark.parametrize(
    "became",
    [
        its_folder_is_roots,
        its_folder_is_closed,
        its_store_is_roots,
        its_store_is_shown_only,
        its_key_id_is_roots,
        its_log_is_roots,
        its_backups_are_roots,
    ],
)
def test_what_belongs_to_another_is_called_so_and_not_damaged(
    folder: Path, became: Callable[[Path], None]
) -> None:
    nobodys(folder)
    became(folder)
    before = every_byte(folder)

    text, facts = opens(folder, NOBODY)

    assert text == "start-foreign"
    assert facts["owner"] == "root"
    assert every_byte(folder) == before
    give(folder, NOBODY)  # what the sentence says
    assert opens(folder, NOBODY) == ("opened", {})


@only_root
@pytest.mark.parametrize(("closed", "mode"), [(".", 0o500), (".", 0o300), (STORE, 0o400)])
def test_what_is_ones_own_and_closed_is_opened_again_by_its_owner(
    folder: Path, closed: str, mode: int
) -> None:
    nobodys(folder)
    (folder / closed).chmod(mode)

    text, _ = opens(folder, NOBODY)

    assert text == "start-locked"
    (folder / closed).chmod(0o700)
    assert opens(folder, NOBODY) == ("opened", {})


def mounts(*words: str) -> None:
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run([mount, *words], capture_output=True, check=False).returncode
    ):
        pytest.skip("a test may not mount anything here")


def unmounted(path: Path) -> None:
    subprocess.run(["umount", "--lazy", str(path)], check=True)


def test_a_disk_that_became_read_only_is_called_so(folder: Path) -> None:
    mounts("--bind", str(folder), str(folder))
    try:
        mounts("-o", "remount,ro,bind", str(folder))

        assert opens(folder, ME) == ("start-disk-read-only", {"folder": str(folder)})
    finally:
        unmounted(folder)
    assert opens(folder, ME) == ("opened", {})


def test_a_disk_that_is_full_at_the_first_start_is_called_so(tmp_path: Path) -> None:
    mounts("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(tmp_path))
    try:
        junk = tmp_path / "junk"
        with junk.open("wb", buffering=0) as file:
            while file.write(bytes(4096)) == 4096:
                pass
    except OSError:
        assert opens(tmp_path / "data", ME)[0] == "start-disk-full"
        junk.unlink()
        assert opens(tmp_path / "data", ME) == ("opened", {})
    finally:
        unmounted(tmp_path)


def a_bad_byte(path: Path) -> None:
    path.write_bytes(b"\xff" + path.read_bytes()[1:])


def a_letter_that_is_none(path: Path) -> None:
    path.write_bytes(b"z" + path.read_bytes()[1:])


@pytest.mark.parametrize("spoil", [a_bad_byte, a_letter_that_is_none])
def test_a_key_id_that_cannot_be_read_may_go_and_nothing_else(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(folder / KEY_ID)

    assert opens(folder, ME) == ("start-key-id-unreadable", {"file": str(folder / KEY_ID)})

    (folder / KEY_ID).unlink()  # what the sentence says
    assert opens(folder, ME) == ("opened", {})


def test_a_plan_of_a_swap_that_cannot_be_read_is_called_so(folder: Path) -> None:
    (folder / PLAN).write_bytes(b"{")

    assert opens(folder, ME) == ("start-swap-unreadable", {"file": str(folder / PLAN)})


@pytest.mark.parametrize("name", [STORE, KEY_ID, f"{STORE}-wal"])
def test_a_folder_where_a_file_must_be_is_called_so(folder: Path, name: str) -> None:
    (folder / name).unlink(missing_ok=True)
    (folder / name).mkdir()

    assert opens(folder, ME) == ("start-not-a-file", {"file": str(folder / name)})


def test_a_file_where_the_folder_must_be_is_called_so(folder: Path) -> None:
    assert opens(folder / STORE, ME)[0] == "start-not-a-folder"
    assert opens(folder / STORE / "deeper", ME)[0] == "start-not-a-folder"


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_a_disk_that_cannot_lock_is_called_so(folder: Path, number: int) -> None:
    """Such a disk cannot be made here; this is what it says."""
    said = why(folder, OSError(number, os.strerror(number)))

    assert said.text == "start-no-locks"


def test_another_program_that_has_the_store_open_is_called_so(folder: Path) -> None:
    holds = (
        "import fcntl, sys; f = open(sys.argv[1], 'r+b');"
        " fcntl.lockf(f, fcntl.LOCK_EX, 512, 0x40000000); print('held', flush=True); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", holds, str(folder / STORE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout
    assert other.stdout.readline() == "held\n"
    try:
        assert opens(folder, ME)[0] == "start-store-in-use"
    finally:
        other.communicate("\n")


@pytest.mark.parametrize("language", LOCALES)
def test_only_what_is_unreadable_with_the_right_key_may_be_moved_away(
    tmp_path: Path, language: str
) -> None:
    texts = read_texts(settings_for(tmp_path))
    facts = dict.fromkeys(("folder", "file", "path", "owner", "user", "room", "since", "name"), "x")
    starts = [n for n in STARTS if MOVES_IT_AWAY[language] in texts.say(language, n, **facts)]

    assert starts == ["start-store-damaged"]


STARTS = (
    "start-store-damaged", "start-store-unreadable", "start-store-in-use", "start-disk",
    "start-disk-full", "start-disk-read-only", "start-foreign", "start-locked", "start-no-locks",
    "start-not-a-folder", "start-not-a-file", "start-key-id-unreadable", "start-swap-unreadable",
    "start-key-wrong", "start-store-newer", "start-second-instance", "start-nothing-here",
)  # fmt: skip


@pytest.mark.slow
def test_at_the_front_door_each_is_one_sentence_and_exit_code_two(operator: Operator) -> None:
    data = operator.folder / "data"
    (operator.folder / "file").touch()
    assert operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET).returncode == 0
    a_bad_byte(data / KEY_ID)

    spoiled = refused_with(operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET))
    no_folder = refused_with(
        operator.types(
            "check",
            BANKJE_TOKEN=TOKEN,
            BANKJE_KEY=SECRET,
            BANKJE_DATA_DIR=str(operator.folder / "file"),
        )
    )
    (data / KEY_ID).unlink()
    raw = bytearray((data / STORE).read_bytes())
    raw[5000] ^= 0xFF
    (data / STORE).write_bytes(raw)
    unreadable = refused_with(operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET))

    assert "Remove only that one file" in spoiled
    assert "is not a folder" in no_folder
    assert "try every key that you have" in unreadable


def test_why_always_gives_a_sentence(tmp_path: Path) -> None:
    for number in errno.errorcode:
        assert isinstance(why(tmp_path, OSError(number, "x")), StartRefused)
