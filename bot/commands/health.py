"""`bankje health`: whether the running Bankje is well, in a sentence each; for Docker, too."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.console import complain, say, say_refused
from bot.core.errors import StartRefused
from bot.health.probe import ILL, NOT_ASKED, ask, port_of

Config = Annotated[Path, typer.Option(help="The folder with bankje.toml.")]


def mount(app: typer.Typer) -> None:
    app.command()(health)


def health(config: Config = Path("config")) -> None:
    """Say whether the running Bankje is well; needs `health_port`. Exit code 0 only if it is."""
    port = port_of(config)
    if not port:
        say_refused(StartRefused("start-health-no-port"))
        raise typer.Exit(NOT_ASKED)
    ill = ask(port)
    if ill is None:
        say_refused(StartRefused("start-health-no-answer", port=str(port)))
        raise typer.Exit(ILL)
    if ill:
        for each in ill:
            complain(each)
        raise typer.Exit(ILL)
    say("start-health-well")
