"""Says what is wrong with the data folder, and what to do about it without losing anything.

A file that may not be read or written is not a damaged one: its own sentence says whose it is and
how to give it back. Only what is unreadable with the right key is ever called damaged.
"""

from __future__ import annotations

import errno
import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from bot.core.errors import StartRefused

NOT_ALLOWED = {errno.EACCES, errno.EPERM}
NO_FOLDER = {errno.ENOTDIR, errno.EEXIST}
NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL)
DISK = {
    errno.ENOSPC: "start-disk-full",
    errno.EDQUOT: "start-disk-full",
    errno.EROFS: "start-disk-read-only",
    **dict.fromkeys(NO_LOCKS, "start-no-locks"),
}
LOCKING = ("SQLITE_IOERR_LOCK", "SQLITE_IOERR_UNLOCK", "SQLITE_IOERR_RDLOCK", "SQLITE_NOLFS")


def look_at_folder(folder: Path) -> None:
    """Raise `StartRefused` when Bankje may not work in it; change nothing."""
    if not folder.is_dir():
        raise StartRefused("start-not-a-folder", folder=str(folder))
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise _forbidden(folder)


def look_at_file(path: Path) -> None:
    """The same for a file, if it is there."""
    if not os.path.lexists(path):
        return
    if not path.is_file():
        raise StartRefused("start-not-a-file", file=str(path))
    if not os.access(path, os.R_OK | os.W_OK):
        raise _forbidden(path)


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """What the disk or the store says, as a sentence; a fault of ours stays what it is."""
    try:
        yield
    except OSError as error:
        raise why(folder, error) from error
    except sqlcipher.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_ERROR":
            raise
        raise why(folder, error) from error


def why(folder: Path, error: Exception) -> StartRefused:
    """The sentence for an error of the disk or of the store in this folder."""
    if isinstance(error, OSError):
        return _of_disk(folder, error)
    return _of_store(folder, str(getattr(error, "sqlite_errorname", "")))


def _of_disk(folder: Path, error: OSError) -> StartRefused:
    path = Path(error.filename) if isinstance(error.filename, str) else folder
    if error.errno in NOT_ALLOWED:
        return _forbidden(path)
    if error.errno == errno.EISDIR:
        return StartRefused("start-not-a-file", file=str(path))
    if error.errno in NO_FOLDER:
        return StartRefused("start-not-a-folder", folder=str(path))
    return StartRefused(DISK.get(error.errno or 0, "start-disk"), folder=str(folder))


def _of_store(folder: Path, name: str) -> StartRefused:
    if name == "SQLITE_FULL":
        return StartRefused("start-disk-full", folder=str(folder))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StartRefused("start-store-in-use", folder=str(folder))
    if name in LOCKING:
        return StartRefused("start-no-locks", folder=str(folder))
    if name.startswith("SQLITE_READONLY") and _is_read_only(folder):
        return StartRefused("start-disk-read-only", folder=str(folder))
    return StartRefused("start-disk", folder=str(folder))


def _forbidden(path: Path) -> StartRefused:
    """Whose it is, or whose the nearest folder is that can be seen."""
    seen = next((each for each in (path, *path.parents) if _can_see(each)), path)
    if _is_read_only(seen):
        return StartRefused("start-disk-read-only", folder=str(path))
    owner, user = seen.stat().st_uid, os.geteuid()
    if owner == user:
        return StartRefused("start-locked", path=str(seen))
    return StartRefused("start-foreign", path=str(seen), owner=_name(owner), user=_name(user))


def _can_see(path: Path) -> bool:
    try:
        path.stat()
    except OSError:
        return False
    return True


def _is_read_only(path: Path) -> bool:
    try:
        return bool(os.statvfs(path).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _name(account: int) -> str:
    """A user of this machine by name; in a container there may be only a number."""
    try:
        return pwd.getpwuid(account).pw_name
    except KeyError:
        return str(account)
