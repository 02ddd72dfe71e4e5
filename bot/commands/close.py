"""`bankje close`: the end of the service on one server, asked by who runs Bankje."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.console import REFUSED, say
from bot.commands.keys_and_backups import is_running
from bot.core.alias import GuildId
from bot.core.clock import HOME, utc_now
from bot.guilds.service_end import CloseRequest, answered, ask
from bot.settings import Settings, load
from bot.store.data_folder import look_at
from bot.store.folder_errors import explained

WAITS = 120.0
"""Seconds until a running Bankje must have answered; it looks once a minute."""
LOOKS_EVERY = 0.2
A_FORTNIGHT = timedelta(days=14)
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]
AGREED = ("start-close-decided", "start-close-cancelled")


def mount(app: typer.Typer) -> None:
    app.command()(close)


def close(
    server: Annotated[int, typer.Argument(help="The server's id on Discord.", min=1)],
    *,
    last_day: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Until and with this day. Else: two weeks."),
    ] = None,
    cancel: Annotated[bool, typer.Option("--cancel", help="Let it stay open after all.")] = False,
    config: Config = Path("config"),
) -> None:
    """Close a bench for good: nobody new begins, and after the last day nothing is left of it."""
    settings, until = load(config), last_day.date() if last_day else _in_a_fortnight()
    look_at(settings.data_dir)
    with explained(settings.data_dir):
        ask(settings.data_dir, CloseRequest(GuildId(server), None if cancel else until))
    if not is_running(settings):
        say("start-close-laid-ready")
        return
    said = _answer(settings)
    say(said or "start-close-no-answer", day=f"{until:%d-%m-%Y}")
    if said not in AGREED:
        raise typer.Exit(REFUSED)


def _in_a_fortnight() -> date:
    return utc_now().astimezone(HOME).date() + A_FORTNIGHT


def _answer(settings: Settings) -> str:
    """The name of the text; empty when nobody answered in time: the request stays there."""
    until = time.monotonic() + WAITS
    while time.monotonic() < until:
        if said := answered(settings.data_dir):
            return said
        time.sleep(LOOKS_EVERY)
    return ""
