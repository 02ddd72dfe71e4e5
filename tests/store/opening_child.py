"""Open a store as another user of this machine and print what is refused: `<folder> <user>`."""

from __future__ import annotations

import asyncio
import codecs
import json
import os
import sys
import tempfile
from pathlib import Path

from bot.app import open_settled
from bot.core.clock import utc_now
from bot.core.errors import StartRefused
from bot.settings import Settings
from tests.kit.stores import SECRET


async def opens(data: Path) -> None:
    given = Settings(token="t", key=SECRET, data_dir=data, config_dir=Path("config"))
    await (await open_settled(given, utc_now)).close()


def become(user: int) -> None:
    # What is imported late must be there already: another user may not read where Python lies.
    codecs.lookup("ascii")
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(opens(Path(scratch)))
    os.setgroups([])
    os.setgid(user)
    os.setuid(user)


def opened(data: Path) -> tuple[str, dict[str, str | int]]:
    """What is refused, or that nothing is."""
    try:
        asyncio.run(opens(data))
    except StartRefused as refused:
        return refused.text, refused.facts
    return "opened", {}


def main() -> None:
    become(int(sys.argv[2]))
    sys.stdout.write(json.dumps(opened(Path(sys.argv[1]))))


if __name__ == "__main__":
    main()
