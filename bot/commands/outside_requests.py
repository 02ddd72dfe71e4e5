"""`bankje exists` and `bankje breach`: pages of counts and times, for a letter and for the DPO."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.app import schemas
from bot.commands.console import show_page
from bot.commands.keys_and_backups import asked_of_the_running, is_running
from bot.core.clock import HOME, utc_now
from bot.settings import Settings, load, read_secret
from bot.store.breaches import Breach
from bot.store.folder_errors import why
from bot.store.keys import derive
from bot.store.sqlcipher import TROUBLE
from bot.texts.languages import DEFAULT, IN_WORDS, Locale

if TYPE_CHECKING:
    from bot.papers.holdings import Holdings, Period

Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]
Language = Annotated[Locale, typer.Option(help=f"{IN_WORDS}.")]
TYPED = ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
FROM = "Since when, in Belgian time: 2026-11-28 or 2026-11-28T14:30."
At = Annotated[datetime | None, typer.Option(formats=TYPED, help="When it was noticed. Else: now.")]
Backup = Annotated[Path | None, typer.Option(help="Count in this backup, as it was then.")]
KeyFile = Annotated[Path | None, typer.Option(help="The secret of that backup, if an older one.")]


def mount(app: typer.Typer) -> None:
    app.command()(exists)
    app.command()(breach)


def exists(config: Config = Path("config"), language: Language = DEFAULT) -> None:
    """Print what exists about young people, in counts and periods only: to answer a letter."""
    from bot.papers import answers  # noqa: PLC0415 - `run` does without

    settings, now = load(config), utc_now()
    found = asyncio.run(_holdings(settings, _period(now, now)))
    show_page(answers.exists(settings, language, found))


def breach(
    what: Annotated[list[Breach], typer.Argument(help="All that came into wrong hands.")],
    *,
    since: Annotated[datetime, typer.Option("--from", formats=TYPED, help=FROM)],
    until: Annotated[
        datetime | None, typer.Option("--to", formats=TYPED, help="Until when. Else: now.")
    ] = None,
    noticed: At = None,
    backup: Backup = None,
    key_file: KeyFile = None,
    config: Config = Path("config"),
    language: Language = DEFAULT,
) -> None:
    """Print the page for the data protection officer, within 72 hours, and words for the panel."""
    from bot.papers import answers  # noqa: PLC0415 - `run` does without

    settings, now = load(config), utc_now()
    period = _period(at_home(since, now), at_home(until, now))
    if period.until < period.since:
        raise typer.BadParameter("--to lies before --from")
    found = asyncio.run(_holdings(settings, period, backup, key_file))
    page = answers.breach(settings, language, what, found, period, at_home(noticed, now))
    show_page(page)


def at_home(typed: datetime | None, now: datetime) -> datetime:
    """What somebody typed is the clock at home."""
    return typed.replace(tzinfo=HOME) if typed else now


def _period(since: datetime, until: datetime) -> Period:
    from bot.papers.holdings import Period  # noqa: PLC0415 - `run` does without

    return Period(since, until)


def _holdings(
    settings: Settings, period: Period, backup: Path | None = None, key_file: Path | None = None
) -> Coroutine[None, None, Holdings]:
    """Of the backup that is named, of one that the running Bankje makes now, or of the store."""
    from bot.papers import holdings  # noqa: PLC0415 - `run` does without

    keys = derive(settings.key.get_secret_value())
    try:
        if backup is None and is_running(settings):
            backup = Path(asked_of_the_running(settings))
        elif key_file:
            keys = derive(read_secret(key_file, settings.data_dir))
    except TROUBLE as error:
        raise why(settings.data_dir, error) from None
    if backup:
        return holdings.of_backup(backup, keys, schemas(), period)
    return holdings.of_store(settings.data_dir, keys, schemas(), utc_now(), period)
