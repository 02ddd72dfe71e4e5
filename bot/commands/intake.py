"""`bankje stop-intake` and `open-intake`: the emergency stop for every server, from the shell."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.console import say
from bot.guilds.intake import open_everywhere, stop_everywhere
from bot.settings import load
from bot.store.data_folder import look_at
from bot.store.folder_errors import explained

Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]


def mount(app: typer.Typer) -> None:
    app.command("stop-intake")(stop)
    app.command("open-intake")(reopen)


def stop(config: Config = Path("config")) -> None:
    """Close intake on every server at once, whether Bankje runs or not. It survives restarts."""
    folder = load(config).data_dir
    look_at(folder)
    with explained(folder):
        stop_everywhere(folder)
    say("start-intake-stopped")


def reopen(config: Config = Path("config")) -> None:
    """Undo stop-intake. A server that stopped itself stays closed until its admin opens it."""
    folder = load(config).data_dir
    look_at(folder)
    with explained(folder):
        was_stopped = open_everywhere(folder)
    say("start-intake-open" if was_stopped else "start-intake-was-open")
