"""Locks the data folder for one process, and replaces its files: all of them or none.

A swap has one moment. Before it, everything new lies whole beside the old under other names, and a
plan is written down. After a crash without a plan the new is thrown away; with a plan, the holder
of the new key finishes it and the holder of the old key undoes it, as long as nothing was renamed.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.core.errors import StartRefused
from bot.store.folder_errors import explained, look_at_file, look_at_folder

STORE = "bankje.store"
KEY_ID = "bankje.key-id"
PLAN = "bankje.swap"
NEW = ".new"
"""What a file is called while it waits to replace another."""
PRIVATE = 0o600
SECOND = "start-second-instance"
FINGERPRINT = re.compile(r"[0-9a-f]{12}|")


@dataclass(frozen=True, slots=True)
class Swap:
    """Which key the folder had and gets, which file becomes which (the store first), what goes."""

    old_key: str
    new_key: str
    renames: tuple[tuple[str, str], ...]
    removals: tuple[str, ...] = ()


def look_at(data_dir: Path) -> None:
    """Raise `StartRefused` when Bankje may not work with the folder, or with a file in it."""
    look_at_folder(data_dir)
    for path in (*sorted(data_dir.glob(f"{STORE}*")), data_dir / KEY_ID, data_dir / PLAN):
        look_at_file(path)


def hold(data_dir: Path) -> int:
    """Lock the folder itself: no lock file to leave behind, and the lock dies with the process."""
    with explained(data_dir):
        folder = os.open(data_dir, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(folder)
            raise StartRefused(SECOND, folder=str(data_dir)) from None
        except OSError:
            os.close(folder)
            raise
    return folder


class FolderLock:
    """`with FolderLock(folder):` nobody else works in it. Raise `StartRefused` if somebody does."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = hold(data_dir)

    def __enter__(self) -> None:
        """Held since it was made."""

    def __exit__(self, *_: object) -> None:
        os.close(self._folder)


def is_held(data_dir: Path) -> bool:
    """Whether a Bankje is at work in this folder."""
    try:
        os.close(hold(data_dir))
    except StartRefused as refused:
        if refused.text == SECOND:
            return True
        raise
    return False


def check_key(data_dir: Path, fingerprint: str) -> None:
    """Raise `StartRefused("start-key-wrong")` when the folder is known to have another key."""
    known = key_of(data_dir)
    if known not in ("", fingerprint):
        raise StartRefused("start-key-wrong", folder=str(data_dir))


def key_of(data_dir: Path) -> str:
    """The fingerprint of the folder's key; empty when nothing tells.

    Raise `StartRefused("start-key-id-unreadable")` when what should tell says nothing.
    """
    path = data_dir / KEY_ID
    known = path.read_bytes().decode("ascii", "replace").strip() if path.exists() else ""
    if not FINGERPRINT.fullmatch(known):
        raise StartRefused("start-key-id-unreadable", file=str(path))
    return known


def name_key(data_dir: Path, fingerprint: str) -> None:
    if key_of(data_dir) != fingerprint:
        write_durably(data_dir / KEY_ID, fingerprint.encode())


def write_durably(path: Path, *parts: bytes) -> None:
    """Whole or not at all, also when the power fails; for nobody else to read."""
    beside = path.with_name(path.name + NEW)
    try:
        write_new(beside, *parts)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    os.replace(beside, path)  # noqa: PTH105 - one name for the crash tests to stand behind
    keep_names(path.parent)


def write_new(path: Path, *parts: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "wb") as file:
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())


def keep_file(path: Path) -> None:
    """Have the disk really keep what a file holds."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


keep_names = keep_file
"""The same for a folder: which names are in it."""


def swap(data_dir: Path, plan: Swap) -> None:
    """Let what lies ready replace what is there. The old store must be closed, its log empty."""
    write_durably(data_dir / PLAN, json.dumps(asdict(plan)).encode())
    _finish(data_dir, plan)


@contextmanager
def preparing(data_dir: Path) -> Iterator[None]:
    """Around whatever makes ready what will be swapped: when it fails, nothing of it stays."""
    try:
        yield
    except BaseException:
        drop_new(data_dir)
        raise


def drop_new(data_dir: Path) -> None:
    _throw_away(data_dir.glob(f"bankje.*{NEW}*"))


def settle(data_dir: Path, fingerprint: str) -> None:
    """Finish or undo what a crash interrupted, with the key at hand.

    Raise `StartRefused("start-key-wrong")`, having touched nothing, for a key that is neither.
    """
    plan = _plan(data_dir)
    if plan is None:
        drop_new(data_dir)
        return
    begun = not Path(plan.renames[0][0]).exists()
    if begun or fingerprint == plan.new_key:
        _finish(data_dir, plan)
    elif fingerprint == plan.old_key:
        _throw_away([data_dir / PLAN, *(Path(new) for new, _ in plan.renames)])
    else:
        raise StartRefused("start-key-wrong", folder=str(data_dir))


def _plan(data_dir: Path) -> Swap | None:
    path = data_dir / PLAN
    if not path.exists():
        return None
    try:
        raw = json.loads(path.read_bytes())
        renames = tuple((new, name) for new, name in raw["renames"])
        return Swap(raw["old_key"], raw["new_key"], renames, tuple(raw["removals"]))
    except (ValueError, TypeError, KeyError):
        raise StartRefused("start-swap-unreadable", file=str(path)) from None


def planned_key(data_dir: Path) -> str:
    """The fingerprint that an interrupted swap was going to; empty when there is none."""
    plan = _plan(data_dir)
    return plan.new_key if plan else ""


def _finish(data_dir: Path, plan: Swap) -> None:
    # The log belongs to the old store; the new one must never meet it.
    _throw_away(data_dir.glob(f"{STORE}-*"))
    for new, name in plan.renames:
        if Path(new).exists():
            os.replace(new, name)  # noqa: PTH105
            keep_names(Path(name).parent)
    _throw_away(Path(each) for each in plan.removals)
    _throw_away([data_dir / PLAN])
    keep_names(data_dir)


def _throw_away(paths: Iterable[Path]) -> None:
    for path in list(paths):
        path.unlink(missing_ok=True)
