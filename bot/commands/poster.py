"""`bankje poster`: paper by which young people find the bench outside Discord (R73)."""

from __future__ import annotations

import asyncio
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.app import read_texts
from bot.commands.console import complain, show
from bot.commands.keys_and_backups import asked_of_the_running, is_running
from bot.core.clock import utc_now
from bot.core.errors import StartRefused
from bot.settings import Settings, load
from bot.store.data_folder import STORE
from bot.store.folder_errors import why
from bot.store.keys import derive
from bot.store.sqlcipher import TROUBLE
from bot.texts.languages import IN_WORDS, Locale

if TYPE_CHECKING:
    from bot.papers.poster_facts import PosterFacts

EXTRA = ("typst", "segno", "font_source_sans_pro")
OUT = typer.Option(help="The folder to write the posters in.")
LINK = typer.Option(
    help="Where the code leads: an invite or a page. Else: the page of /werker kanaal."
)
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]
Language = Annotated[Locale | None, typer.Option(help=f"{IN_WORDS}. Else: that of bankje.toml.")]


def mount(app: typer.Typer) -> None:
    app.command()(poster)


def poster(
    *,
    out: Annotated[Path, OUT] = Path("poster"),
    link: Annotated[str, LINK] = "",
    language: Language = None,
    config: Config = Path("config"),
) -> None:
    """Write a poster of each town, in A4 and A5, as accessible PDF and as picture."""
    settings = load(config)
    if not all(map(find_spec, EXTRA)):
        raise StartRefused("papers-poster-extra")
    towns = _facts(settings)
    if not towns:
        raise StartRefused("papers-poster-nothing")
    for town in towns:
        _write(settings, town, out, language or settings.language, link)


def _write(settings: Settings, facts: PosterFacts, out: Path, locale: Locale, link: str) -> None:
    from bot.papers.poster import posters  # noqa: PLC0415 - `run` does without

    for each in [*posters(settings, facts, locale, utc_now(), link)]:
        try:
            out.mkdir(parents=True, exist_ok=True)
            (out / each.name).write_bytes(each.content)
        except OSError:
            raise StartRefused("papers-cannot-write", folder=str(out)) from None
        show(str(out / each.name))
    if not facts.live:
        say = read_texts(settings).say
        complain(say(settings.language, "papers-poster-trial", town=facts.town))


def _facts(settings: Settings) -> tuple[PosterFacts, ...]:
    """What the servers have at this moment; nothing where there is no store, or no key to it."""
    from bot.papers import poster_facts  # noqa: PLC0415 - `run` does without

    secret = settings.key.get_secret_value()
    if not secret or not (settings.data_dir / STORE).exists():
        return ()
    keys, now = derive(secret), utc_now()
    try:
        if is_running(settings):
            made = Path(asked_of_the_running(settings))
            return asyncio.run(poster_facts.of_backup(made, keys, now))
        return asyncio.run(poster_facts.of_store(settings.data_dir, keys, now))
    except TROUBLE as error:
        raise why(settings.data_dir, error) from None
