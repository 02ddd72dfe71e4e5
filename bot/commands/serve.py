"""`bankje serve`: several towns in one process, each with its own bot, key and folder."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import Annotated

import structlog
import typer

from bot.commands.console import complain, operators_words
from bot.commands.process_hardening import harden
from bot.core import log
from bot.core.errors import StartRefused
from bot.store.data_folder import SECOND, hold

OF_ONE_TOWN = ("BANKJE_TOKEN", "BANKJE_TOKEN_FILE", "BANKJE_KEY", "BANKJE_KEY_FILE")
Folder = Annotated[Path, typer.Argument(help="The folder with a folder for each town.")]
Data = Annotated[
    Path | None, typer.Option(help="A folder for all data, a folder for each town in it.")
]
Port = Annotated[
    int,
    typer.Option(
        envvar="BANKJE_HEALTH_PORT", min=0, max=65535, help="Health of all towns; 0: none."
    ),
]


def mount(app: typer.Typer) -> None:
    app.command()(serve)


def serve(towns: Folder, data: Data = None, health_port: Port = 0) -> None:
    """Run several towns in one process, up to fifty: see docs/several-towns.md.

    A town is a folder TOWNS/NAME with config/, secrets/token, secrets/key and data/ in it. One that
    comes is started within seconds, one that goes or holds a file `stopped` is stopped, without the
    others. On SIGHUP, towns whose settings changed begin anew.
    """
    refused = harden()
    for name in OF_ONE_TOWN:
        if os.environ.get(name, "").strip():
            raise StartRefused("start-serve-environment", name=name)
    log.configure("INFO")
    if refused:
        structlog.get_logger("bankje").warning("not hardened", what=", ".join(refused))
    held = _held(towns)
    try:
        asyncio.run(_serve(towns, data, health_port))
    finally:
        os.close(held)


def _held(towns: Path) -> int:
    """Lock the folder of towns: two processes on it would start each town twice."""
    if not towns.is_dir():
        raise StartRefused("start-serve-no-folder", folder=str(towns))
    try:
        return hold(towns)
    except StartRefused as refused:
        if refused.text == SECOND:
            raise StartRefused("start-serve-second", folder=str(towns)) from None
        raise


async def _serve(towns: Path, data: Path | None, port: int) -> None:
    from bot.health.serving import serve_pages  # noqa: PLC0415 - a web server and prometheus_client
    from bot.health.towns import TownPages  # noqa: PLC0415 - the same
    from bot.supervisor.folders import Towns  # noqa: PLC0415 - brings both along
    from bot.supervisor.one_town import TownRunner  # noqa: PLC0415 - the same
    from bot.supervisor.supervisor import Supervisor  # noqa: PLC0415 - the same

    words, language = operators_words()

    def tell(town: str, refused: StartRefused) -> None:
        complain(f"{town}: {words.say(language, refused.text, **refused.facts)}")

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(log.Sparing())
    runner = TownRunner(tell)
    supervisor = Supervisor(Towns(towns, data), runner.run, tell)
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, supervisor.stop)
    loop.add_signal_handler(signal.SIGHUP, supervisor.reload)
    if not port:
        await supervisor.serve()
        return
    async with serve_pages(TownPages(supervisor, runner.breaker, words, language), port):
        await supervisor.serve()
