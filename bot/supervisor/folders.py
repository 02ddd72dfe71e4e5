"""Finds the towns: each a folder by its name, with `config/`, `secrets/` and `data/` in it.

A folder whose name is no name of a town is left alone: who copies one in gives it such a name
(`.new-aalst`, say) until it is whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings, load_apart

NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
STOPPED = "stopped"
"""A file in a town's folder, of any content: while it is there the town does not run."""
READ = ("config", "secrets")
"""Folders whose change may mend what was refused."""
Stamp = tuple[tuple[str, int, int], ...]
"""Which files there are, when each was changed (nanoseconds), and its size."""


@dataclass(frozen=True, slots=True)
class TownFolder:
    """Where a town's things are. `usual_data`: where its data lie unless its settings say else."""

    name: str
    folder: Path
    usual_data: Path

    def settings(self) -> Settings:
        """Raise `StartRefused` that names file, line and remedy."""
        return load_apart(self.folder, self.usual_data)

    @property
    def is_stopped(self) -> bool:
        return (self.folder / STOPPED).exists()

    def stamp(self) -> Stamp:
        """What its settings and secrets are made from; a file that goes meanwhile is left out."""
        found = []
        for each in READ:
            for path in sorted((self.folder / each).rglob("*")):
                try:
                    at = path.stat()
                except OSError:
                    continue
                found.append((str(path), at.st_mtime_ns, at.st_size))
        return tuple(found)


class Towns:
    """`data`: another folder with a folder of data for each town, or None."""

    def __init__(self, folder: Path, data: Path | None = None) -> None:
        self.folder, self._data = folder, data

    def found(self) -> dict[str, TownFolder]:
        """By name. Raise `OSError` when the folder cannot be looked at."""
        names = sorted(each.name for each in self.folder.iterdir() if each.is_dir())
        return {name: self._town(name) for name in names if NAME.fullmatch(name)}

    def _town(self, name: str) -> TownFolder:
        folder = self.folder / name
        return TownFolder(name, folder, self._data / name if self._data else folder / "data")
