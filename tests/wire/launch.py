"""Starts `bankje run` against another Discord. A program of its own, never imported by tests.

Three things are other than in `python -m bot run`, because nothing in Bankje lets one choose them,
and nothing should:

- where Discord is: discord.py's REST base and gateway (WIRE_API, WIRE_GATEWAY);
- what time it is: a file holds seconds to add (WIRE_CLOCK), so that a test can let days pass;
- how long a minute of background work is (WIRE_MINUTE, seconds).

Bankje takes neither as a setting: both are put in place before its modules read them.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import discord.gateway
import discord.http
import yarl


def point_at(api: str, gateway: str) -> None:
    discord.http.Route.BASE = api
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)


def moved_clock(file: Path) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(file.read_text("utf-8") or 0))


def change_time(file: Path, minute: str) -> None:
    """`create_bot` gets this clock, whichever it is asked to take."""
    from bot.shell import client  # noqa: PLC0415 - first, so that rooms read the changed minute

    client.MINUTE = float(minute)  # type: ignore[assignment]
    from bot import app  # noqa: PLC0415

    create = app.create_bot

    def create_bot(settings: Any, **more: Any) -> Any:
        return create(settings, **more | {"clock": lambda: moved_clock(file)})

    app.create_bot = create_bot


def main() -> None:
    point_at(os.environ["WIRE_API"], os.environ["WIRE_GATEWAY"])
    change_time(Path(os.environ["WIRE_CLOCK"]), os.environ["WIRE_MINUTE"])
    from bot.__main__ import main as front_door  # noqa: PLC0415 - after all that it reads

    sys.argv = ["bankje", "run"]
    front_door()


if __name__ == "__main__":
    main()
