"""`bankje health`: whether the running Bankje is well, in a sentence each; for Docker, too."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.console import complain, say, say_refused
from bot.core.errors import StartRefused
from bot.health.probe import ILL, NOT_ASKED, answers, ask, port_of

Config = Annotated[Path, typer.Option(help="The folder with bankje.toml.")]


def mount(app: typer.Typer) -> None:
    app.command()(health)


Alive = Annotated[bool, typer.Option("--alive", help="Only whether it is not stuck.")]


def health(*, config: Config = Path("config"), alive: Alive = False) -> None:
    """Say whether the running Bankje is well; needs `health_port`. Exit code 0 only if it is."""
    port = port_of(config)
    if not port:
        say_refused(StartRefused("start-health-no-port"))
        raise typer.Exit(NOT_ASKED)
    if alive:
        _say_alive(port)
        return
    ill = ask(port)
    if ill is None:
        say_refused(StartRefused("start-health-no-answer", port=str(port)))
        raise typer.Exit(ILL)
    if ill:
        for each in ill:
            complain(each)
        raise typer.Exit(ILL)
    say("start-health-well")


def _say_alive(port: int) -> None:
    """For what starts it again: of several towns one that is ill is no reason to stop them all."""
    if answers(port):
        say("start-health-alive")
        return
    say_refused(StartRefused("start-health-not-alive", port=str(port)))
    raise typer.Exit(ILL)
