"""The operator's papers: what is stored, and what privacy law asks a municipality to write."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from bot.app import read_texts, schemas
from bot.core import inventory as stored
from bot.core.clock import utc_now
from bot.papers import documents
from bot.papers import notice as pages
from bot.papers.paper import periods_of, unfilled
from bot.settings import Settings, load

app = typer.Typer()
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]
Language = Annotated[Literal["nl", "en", "fr"], typer.Option(help="nl, en or fr.")]


@app.command()
def inventory(
    compare: Annotated[
        Path | None, typer.Option("--check", help="Compare with this file instead of printing.")
    ] = None,
    config: Config = Path("config"),
) -> None:
    """Print every column, file and message that is kept, with its purpose and its end."""
    periods = periods_of(load(config))
    page = stored.document(stored.read(schemas(), periods), stored.copies(schemas(), periods))
    if compare is None:
        typer.echo(page, nl=False)
    elif compare.read_text("utf-8") != page:
        Console(stderr=True).print(f"{compare} is out of date: bankje inventory > {compare}")
        sys.exit(1)


@app.command()
def notice(
    out: Annotated[Path, typer.Option(help="The folder to write the pages in.")] = Path("notice"),
    config: Config = Path("config"),
) -> None:
    """Write the privacy notice as web pages in three languages, for the municipality's own site."""
    settings = load(config)
    for page in pages.write(settings, out, utc_now()):
        typer.echo(page)
    _say_what_is_open(settings)


@app.command()
def register(config: Config = Path("config"), language: Language = "nl") -> None:
    """Print the record of processing activities (GDPR article 30), as Markdown."""
    settings = load(config)
    typer.echo(documents.register(settings, language, utc_now()), nl=False)
    _say_what_is_open(settings)


@app.command()
def dpia(config: Config = Path("config")) -> None:
    """Print a draft of the data protection impact assessment, in Dutch, as Markdown."""
    settings = load(config)
    typer.echo(documents.dpia(settings, utc_now()), nl=False)
    _say_what_is_open(settings)


def _say_what_is_open(settings: Settings) -> None:
    names = unfilled(settings)
    if names:
        said = read_texts(settings).say(
            settings.language, "papers-unfilled", names=", ".join(names)
        )
        Console(stderr=True, soft_wrap=True, highlight=False).print(said, markup=False)
