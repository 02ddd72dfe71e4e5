"""Starts `bankje run` against another Discord: a program of its own.

Seven things are other than in `python -m bot run`, because nothing in Bankje lets one choose them,
and nothing should:

- where Discord is: discord.py's REST base and gateway (WIRE_API, WIRE_GATEWAY);
- what time it is: a file holds seconds to add (WIRE_CLOCK), so that a test can let days pass;
- how long a minute of background work is (WIRE_MINUTE, seconds);
- how long an act may wait in all (WIRE_ACT, seconds; empty leaves it as it is);
- whether its memory may be measured from outside (WIRE_MEASURED), for benchmarks;
- how long discord.py waits for a next server before it calls itself ready (WIRE_SETTLES, seconds):
  its own two would be most of what a test waits for. Empty leaves it as it is;
- whether a town begins live (WIRE_LIVE), so that not every scenario has to go through a trial.

Clock and minute are put in place before Bankje's modules read them.
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


def change_time(file: Path, minute: str, settles: str) -> None:
    """`create_bot` gets this clock, whichever it is asked to take."""
    if longest := os.environ.get("WIRE_ACT"):
        from bot.shell import time_left  # noqa: PLC0415

        time_left.IN_ALL = float(longest)
    from bot.shell import client  # noqa: PLC0415 - first, so that rooms read the changed minute

    client.MINUTE = float(minute)  # type: ignore[assignment]
    from bot import app  # noqa: PLC0415

    create = app.create_bot

    def create_bot(settings: Any, **more: Any) -> Any:
        bot = create(settings, **more | {"clock": lambda: moved_clock(file)})
        if settles:
            bot._connection.guild_ready_timeout = float(settles)
        return bot

    app.create_bot = create_bot


def begin_live() -> None:
    from bot.guilds.trial import Mode, TownMode  # noqa: PLC0415 - as above

    TownMode.model_fields["mode"].default = Mode.LIVE
    TownMode.model_rebuild(force=True)


def main() -> None:
    point_at(os.environ["WIRE_API"], os.environ["WIRE_GATEWAY"])
    clock, minute = Path(os.environ["WIRE_CLOCK"]), os.environ["WIRE_MINUTE"]
    change_time(clock, minute, os.environ.get("WIRE_SETTLES", ""))
    if os.environ.get("WIRE_LIVE"):
        begin_live()
    from bot import __main__ as door  # noqa: PLC0415 - after all that it reads

    if os.environ.get("WIRE_MEASURED"):
        door.harden = list  # type: ignore[attr-defined] # what measures its memory has no rights of root everywhere
    from bot.__main__ import main as front_door  # noqa: PLC0415

    sys.argv = ["bankje", "run"]
    front_door()


if __name__ == "__main__":
    main()
