"""The operator's papers: what is stored, and what privacy law asks a municipality to write."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.app import schemas
from bot.core import inventory as stored
from bot.papers.paper import periods_of
from bot.settings import load

app = typer.Typer()
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]


@app.command()
def inventory(
    compare: Annotated[
        Path | None, typer.Option("--check", help="Compare with this file instead of printing.")
    ] = None,
    config: Config = Path("config"),
) -> None:
    """Print every column, file and message that is kept, with its purpose and its end."""
    periods = periods_of(load(config))
    page = stored.document(stored.read(schemas(), periods), stored.copies(periods))
    if compare is None:
        typer.echo(page, nl=False)
    elif compare.read_text("utf-8") != page:
        Console(stderr=True).print(f"{compare} is out of date: bankje inventory > {compare}")
        sys.exit(1)
