"""`bankje helplines`: look after the directory of helplines, with no bot running."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.core.clock import HOME, utc_now
from bot.settings import helplines_file, load, topics_file

app = typer.Typer(help="The directory of helplines.", no_args_is_help=True)
Config = Annotated[Path, typer.Option(help="The folder with helplines.toml.")]
LOOKED_AT = {
    "hidden": "Hidden: not ready, or nothing to call or open",
    "unverified": "Not sure enough to show",
    "stale": "Newest source more than 90 days old, or without a date",
    "unserved": "Topics that no line can be shown for",
}


@app.command()
def check(config: Config = Path("config")) -> None:
    """Say what to look at: what is stale, hidden or unverified, and topics nobody serves."""
    office = _office(config)
    entries, shown = office.size
    typer.echo(f"✔ {entries} entries are valid; young people see {shown} of them")
    found = office.check(utc_now().astimezone(HOME).date())
    for kind, title in LOOKED_AT.items():
        about = [each for each in found if each.kind == kind]
        if about:
            typer.echo(f"\n{title} ({len(about)}):")
        for each in about:
            typer.echo(f"  {each.about}{f' ({each.details})' if each.details else ''}")


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Where the files go.")] = Path("hsds"),
    *,
    hsds: Annotated[bool, typer.Option("--hsds", help="As Open Referral HSDS 3.0 (JSON).")] = False,
    config: Config = Path("config"),
) -> None:
    """Write the directory for other programs. HSDS 3.0 is the only format, and must be named."""
    if not hsds:
        raise typer.BadParameter("Name the format: bankje helplines export --hsds")
    written = _office(config).export(folder)
    typer.echo(f"✔ {len(written)} files in {folder}")


@app.command("import")
def take_in(
    folder: Annotated[Path, typer.Argument(help="The folder with service.json.")],
    *,
    config: Config = Path("config"),
) -> None:
    """Add what differs in an HSDS export to helplines.local.toml. What stands there stays."""
    added = _office(config).take_in(folder)
    typer.echo(f"✔ {len(added)} entries added to helplines.local.toml")
    for name in added:
        typer.echo(f"  {name}")


def _office(config: Path) -> Any:
    """Open the room's desk for operators by its name: the house knows no room."""
    settings = load(config)
    files = import_module("cogs.helplines.repository.directory")
    office = import_module("cogs.helplines.service.office")
    own = settings.config_dir / files.LOCAL
    return office.Office(files.Files(helplines_file(settings), topics_file(settings), own))
