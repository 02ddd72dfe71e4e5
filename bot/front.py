"""What `bankje` starts: the command line, or, when only asked for its health, next to nothing.

Docker asks every minute; the whole command line takes a second to load.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    if sys.argv[1:2] == ["health"] and _is_well(sys.argv[2:]):
        return
    from bot.__main__ import main as command_line  # noqa: PLC0415 - see above

    command_line()


def _is_well(asked: list[str]) -> bool:
    """Only the good answer is given here: what is not well is worth a second, and is said there."""
    from bot.health.probe import answers, ask, port_of  # noqa: PLC0415 - 25 ms, and only for this

    port = port_of(Path("config"))
    if asked == ["--alive"]:
        return bool(port) and answers(port)
    return asked == [] and bool(port) and ask(port) == []
