"""`bankje helplines`: look after the directory of helplines, with no bot running."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commands.console import show
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
REMARKS = {
    "unreadable": "Files that are no JSON or CSV; the others were read",
    "strange": "Files in which no HSDS object was found",
    "nameless": "Kept out: a service without a name. Give it a name, and import again",
    "twice": "Kept out: another service has this id. Give it one of its own, and import again",
    "differs": "Said twice of one service, and not the same: the first was kept",
    "stray": "Left out: it belongs to no service that stands here",
    "unusable": "Left out: a value that cannot be used. Correct it there, or write it yourself",
    "hours": "Left out: hours that are not weekly, or not valid now. Write them yourself",
    "hours-changed": "Hours that were changed elsewhere: look whether they are right",
    "alike": "There is a line of that name already: keep one of the two",
    "shortened": "Too long, so shortened",
    "too-many": "More ways to reach it than fit",
    "no-place": "Fields that have no place here",
}
MOST_REMARKS = 20


@app.command()
def check(config: Config = Path("config")) -> None:
    """Say what to look at: what is stale, hidden or unverified, and topics nobody serves."""
    editing = _editing(config)
    entries, shown = editing.size
    show(f"✔ {entries} entries are valid; young people see {shown} of them")
    found = editing.check(utc_now().astimezone(HOME).date())
    for kind, title in LOOKED_AT.items():
        about = [each for each in found if each.kind == kind]
        if about:
            show(f"\n{title} ({len(about)}):")
        for each in about:
            show(f"  {each.about}{f' ({each.details})' if each.details else ''}")


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
    written = _editing(config).export(folder)
    show(f"✔ {len(written)} files in {folder}")


@app.command("import")
def import_hsds(
    where: Annotated[Path, typer.Argument(help="A folder or a file with HSDS (JSON or CSV).")],
    *,
    config: Config = Path("config"),
    whole: Annotated[bool, typer.Option("--all", help="Name everything, however much.")] = False,
) -> None:
    """Add what differs in an HSDS export to helplines.local.toml. What stands there stays."""
    editing, today = _editing(config), utc_now().astimezone(HOME).date()
    with typer.progressbar(length=1, label="Reading services", file=sys.stderr) as bar:

        def watch(done: int, services: int) -> None:
            bar.length = services
            bar.update(done - bar.pos)

        taken = editing.import_hsds(where, today, watch)
    show(f"✔ {_entries(len(taken.added))} added to helplines.local.toml")
    for name in taken.added if whole else taken.added[:MOST_REMARKS]:
        show(f"  {name}{' (waits)' if name in taken.waiting else ''}")
    _more(len(taken.added), whole=whole)
    if taken.waiting:
        wait = "waits" if len(taken.waiting) == 1 else "wait"
        show(f"  {len(taken.waiting)} of them {wait}: look at each, then write ready = true")
    if taken.same:
        show(f"✔ {taken.same} say what stands here already")
    if taken.kept_out:
        show(f"✖ {len(taken.kept_out)} were kept out")
    _tell_remarks(taken.remarks, whole=whole)


def _entries(count: int) -> str:
    return f"{count} {'entry' if count == 1 else 'entries'}"


def _tell_remarks(remarks: Any, *, whole: bool) -> None:
    for kind, title in REMARKS.items():
        about = [each for each in remarks if each.why == kind]
        if about:
            show(f"\n{title} ({len(about)}):")
        for each in about if whole else about[:MOST_REMARKS]:
            where = " · ".join(part for part in (each.file, each.entry, each.field) if part)
            show(f"  {where}{f': {each.value}' if each.value else ''}")
        _more(len(about), whole=whole)


def _more(count: int, *, whole: bool) -> None:
    if count > MOST_REMARKS and not whole:
        show(f"  … and {count - MOST_REMARKS} more: add --all")


def _editing(config: Path) -> Any:
    """Import the room's service for operators by its name: `bot` imports no room."""
    settings = load(config)
    files = import_module("cogs.helplines.repository.directory_files")
    editing = import_module("cogs.helplines.service.directory_editing")
    own = settings.config_dir / files.LOCAL
    return editing.DirectoryEditing(
        files.DirectoryPaths(helplines_file(settings), topics_file(settings), own)
    )
