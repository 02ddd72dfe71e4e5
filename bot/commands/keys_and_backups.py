"""`bankje key`, `backup`, `restore` and `rehearse`: what is done with a store as a whole."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Annotated

import typer

from bot.app import backups_of, open_settled, place_of
from bot.backups.backup_file import all_in
from bot.backups.daily import ASKED, FAILED
from bot.backups.key_rotation import rotate as rotated
from bot.backups.rehearsal import rehearse as rehearsed
from bot.backups.restore import restore as restored_from
from bot.commands.console import say, show
from bot.core.clock import HOME, utc_now
from bot.core.credentials import refuse_odd_key
from bot.core.errors import StartRefused
from bot.settings import Settings, load, read_secret
from bot.store.data_folder import PRIVATE, is_held
from bot.store.folder_errors import why
from bot.store.keys import Keys, derive, new_secret
from bot.store.sqlcipher import TROUBLE

WAITS = 120.0
"""Seconds until a running Bankje must have made the backup that it was asked for."""
LOOKS_EVERY = 0.2
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]
key = typer.Typer(help="The secret that opens the store.", no_args_is_help=True)


def mount(app: typer.Typer) -> None:
    app.add_typer(key, name="key")
    app.command()(backup)
    app.command()(restore)
    app.command()(rehearse)


@key.command("new")
def new() -> None:
    """Print a new secret. Keep it outside the data folder, and keep a copy somewhere safe."""
    show(new_secret())


@key.command("rotate")
def rotate(
    to: Annotated[Path, typer.Option("--to", help="The file with the new secret.")],
    *,
    reset_aliases: Annotated[
        bool, typer.Option(help="For stolen data too: end and wipe every conversation.")
    ] = False,
    config: Config = Path("config"),
) -> None:
    """Put a new secret on the store and its backups. Stop Bankje first."""
    settings = load(config)
    secret = read_secret(to, settings.data_dir, settings.backups)
    refuse_odd_key(secret)
    new_keys = derive(secret)
    reset_at = utc_now() if reset_aliases else None
    try:
        done = asyncio.run(
            rotated(place_of(settings), _keys(settings), new_keys, reset_at=reset_at)
        )
    except TROUBLE as error:
        raise why(settings.data_dir, error) from None
    if not done:
        say("start-rotated-already")
        return
    say("start-rotated-reset" if reset_aliases else "start-rotated", file=str(to))


def backup(config: Config = Path("config")) -> None:
    """Make an encrypted backup now, whether Bankje runs or not."""
    settings = load(config)
    _keys(settings)
    try:
        made = (
            asked_of_the_running(settings) if is_running(settings) else asyncio.run(_made(settings))
        )
    except TROUBLE as error:
        raise why(settings.backups, error) from None
    say("start-backup-made", file=made, days=settings.backup_days)


def restore(
    file: Annotated[Path, typer.Argument(help="The backup to go back to.")],
    *,
    key_file: Annotated[
        Path | None, typer.Option(help="The secret of the backup, if it is an older one.")
    ] = None,
    without_journal: Annotated[
        bool, typer.Option(help="Bring back what was wiped since, too. Only if all else is lost.")
    ] = False,
    only_tried: Annotated[
        bool, typer.Option("--rehearse", help="Only try it, in a folder apart; Bankje may run.")
    ] = False,
    config: Config = Path("config"),
) -> None:
    """Go back to a backup, without what was wiped or expired since. Stop Bankje first."""
    if only_tried:
        rehearse(file, config)
        return
    settings = load(config)
    its_own = derive(read_secret(key_file, settings.data_dir)) if key_file else None
    try:
        done = asyncio.run(
            restored_from(
                file,
                place_of(settings),
                _keys(settings),
                utc_now,
                backup_keys=its_own,
                forgetful=without_journal,
            )
        )
    except TROUBLE as error:
        raise why(settings.data_dir, error) from None
    say("start-restored", made=f"{done.made.astimezone(HOME):%d-%m-%Y %H:%M}", gone=done.gone)
    if done.kept:
        say("start-restored-kept", file=str(done.kept))


def rehearse(
    file: Annotated[Path | None, typer.Argument(help="The backup to try; else the newest.")] = None,
    config: Config = Path("config"),
) -> None:
    """Try a restore in a folder apart, and note that it went well. Changes nothing else."""
    settings = load(config)
    keys = _keys(settings)
    try:
        done = asyncio.run(
            rehearsed(file or _newest(settings, keys), place_of(settings), keys, utc_now)
        )
    except TROUBLE as error:
        raise why(settings.data_dir, error) from None
    say("start-rehearsed", made=f"{done.made.astimezone(HOME):%d-%m-%Y %H:%M}", rows=done.rows)


def _newest(settings: Settings, keys: Keys) -> Path:
    """Raise `StartRefused("start-rehearse-none")`."""
    known = all_in(settings.backups, keys)
    if not known:
        raise StartRefused("start-rehearse-none", folder=str(settings.backups))
    return known[-1][1]


def _keys(settings: Settings) -> Keys:
    return derive(settings.key.get_secret_value())


def is_running(settings: Settings) -> bool:
    return settings.data_dir.exists() and is_held(settings.data_dir)


async def _made(settings: Settings) -> str:
    """Bankje is stopped: make it here."""
    if not place_of(settings).store.exists():
        raise StartRefused("start-nothing-here", folder=str(settings.data_dir))
    store = await open_settled(settings, utc_now)
    try:
        return str(await backups_of(settings, store).make(utc_now()))
    finally:
        await store.close()


def asked_of_the_running(settings: Settings) -> str:
    """Ask the running Bankje, which alone can open the store, and wait for its answer."""
    asked = settings.data_dir / ASKED
    asked.unlink(missing_ok=True)
    asked.touch(mode=PRIVATE)
    try:
        answer = _answer(asked)
    finally:
        asked.unlink(missing_ok=True)
    if answer == FAILED:
        raise StartRefused("start-disk", folder=str(settings.backups))
    return answer


def _answer(asked: Path) -> str:
    until = time.monotonic() + WAITS
    while time.monotonic() < until:
        time.sleep(LOOKS_EVERY)
        if said := asked.read_text("utf-8"):
            return said
    raise StartRefused("start-backup-no-answer")
