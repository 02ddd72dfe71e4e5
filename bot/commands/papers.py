"""The operator's papers: what is stored, and what privacy law asks a municipality to write.

The papers and their templates are loaded by the command that needs them: `run` does without.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.app import read_texts, schemas
from bot.commands.console import complain, show, show_page
from bot.commands.keys_and_backups import asked_of_the_running, is_running
from bot.core.clock import utc_now
from bot.settings import Settings, load
from bot.store import inventory as stored
from bot.store.data_folder import STORE
from bot.store.folder_errors import why
from bot.store.keys import derive
from bot.store.sqlcipher import TROUBLE
from bot.texts.languages import DEFAULT, IN_WORDS, Locale

if TYPE_CHECKING:
    from bot.papers.purposes import TownPurpose
    from bot.store.connection import Connection

app = typer.Typer()
T = TypeVar("T")
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]
Language = Annotated[Locale, typer.Option(help=f"{IN_WORDS}.")]


@app.command()
def inventory(
    compare: Annotated[
        Path | None, typer.Option("--check", help="Compare with this file instead of printing.")
    ] = None,
    config: Config = Path("config"),
) -> None:
    """Print every column, file and message that is kept, with its purpose and its end."""
    from bot.papers.paper import periods_of  # noqa: PLC0415 - see above

    periods = periods_of(load(config))
    page = stored.document(stored.read(schemas(), periods), stored.copies(schemas(), periods))
    if compare is None:
        show_page(page)
    elif compare.read_text("utf-8") != page:
        complain(f"{compare} is out of date: bankje inventory > {compare}")
        sys.exit(1)


@app.command()
def notice(
    out: Annotated[Path, typer.Option(help="The folder to write the pages in.")] = Path("notice"),
    config: Config = Path("config"),
) -> None:
    """Write the privacy notice and a letter for parents as web pages in three languages."""
    from bot.papers.notice import write  # noqa: PLC0415 - see above

    settings = load(config)
    for page in write(settings, out, utc_now(), _purposes(settings)):
        show(str(page))
    _say_what_is_open(settings)


@app.command()
def register(config: Config = Path("config"), language: Language = DEFAULT) -> None:
    """Print the record of processing activities (GDPR article 30), as Markdown."""
    from bot.papers import documents  # noqa: PLC0415 - see above

    settings = load(config)
    show_page(documents.register(settings, language, utc_now(), _purposes(settings)))
    _say_what_is_open(settings)


@app.command()
def dpia(config: Config = Path("config")) -> None:
    """Print a draft of the data protection impact assessment, in Dutch, as Markdown."""
    from bot.papers import documents  # noqa: PLC0415 - see above

    settings = load(config)
    show_page(documents.dpia(settings, utc_now(), _purposes(settings)))
    _say_what_is_open(settings)


@app.command()
def report(
    out: Annotated[Path, typer.Option(help="The folder to write the files in.")] = Path("report"),
    config: Config = Path("config"),
    language: Language = DEFAULT,
) -> None:
    """Write each town's newest report of a quarter: a page, and the numbers that it shows."""
    from bot.papers import report_store  # noqa: PLC0415 - see above

    settings = load(config)
    found = _of_the_store(settings, report_store.newest) or ()
    for file in report_store.write(settings, language, utc_now(), found, out):
        show(str(file))
    if not found:
        complain(read_texts(settings).say(language, "papers-no-report"))


@app.command()
def processor(config: Config = Path("config")) -> None:
    """Print a draft of the annex with a provider (GDPR article 28), in Dutch, as Markdown."""
    from bot.papers import documents  # noqa: PLC0415 - see above

    settings = load(config)
    show_page(documents.processor(settings, utc_now(), _purposes(settings)))
    _say_what_is_open(settings)


def _purposes(settings: Settings) -> tuple[TownPurpose, ...]:
    """What the towns decided in Discord; nothing where there is no store, or no key to it."""
    from bot.papers import purposes  # noqa: PLC0415 - see above

    return _of_the_store(settings, purposes.decided) or ()


def _of_the_store(settings: Settings, read: Callable[[Connection], Awaitable[T]]) -> T | None:
    """Read it where nobody is at work in it, or else a backup of now; None where there is none."""
    from bot.papers import purposes  # noqa: PLC0415 - see above

    secret = settings.key.get_secret_value()
    if not secret or not (settings.data_dir / STORE).exists():
        return None
    keys = derive(secret)
    try:
        if is_running(settings):
            return asyncio.run(purposes.of_backup(Path(asked_of_the_running(settings)), keys, read))
        return asyncio.run(purposes.of_store(settings.data_dir, keys, read))
    except TROUBLE as error:
        raise why(settings.data_dir, error) from None


def _say_what_is_open(settings: Settings) -> None:
    from bot.papers.paper import unfilled  # noqa: PLC0415 - see above

    names = unfilled(settings)
    if names:
        said = read_texts(settings).say(
            settings.language, "papers-unfilled", names=", ".join(names)
        )
        complain(said)
