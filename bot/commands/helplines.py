"""`bankje helplines`: look after the directory of helplines, with no bot running."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commands.console import refusing_in, show, words_of
from bot.core.clock import HOME, utc_now
from bot.settings import Settings, load
from bot.shipped_files import helplines_file, topics_file
from bot.texts.languages import IN_WORDS, Locale

app = typer.Typer(help="The directory of helplines.", no_args_is_help=True)
Config = Annotated[Path, typer.Option(help="The folder with helplines.toml.")]
Language = Annotated[Locale | None, typer.Option(help=f"{IN_WORDS}. Else: as in bankje.toml.")]
LOOKED_AT = ("hidden", "unreachable", "unverified", "stale", "unserved")
REASONS = (
    *("unreadable", "strange", "nameless", "twice", "differs", "stray", "unusable", "hours"),
    *("hours-changed", "alike", "shortened", "too-many", "no-place"),
)
"""Why something is remarked on, in the order in which it is said."""
MOST_REMARKS = 20


@app.command()
def check(config: Config = Path("config"), language: Language = None) -> None:
    """Say what to look at: what is stale, hidden or unverified, and topics nobody serves."""
    settings = load(config)
    words = words_of(settings, language)
    with refusing_in(words):
        editing = _editing(settings)
    entries, shown = editing.size
    show(words("helplines-office-entries-valid", entries=entries, shown=shown))
    found = editing.check(utc_now().astimezone(HOME).date())
    for kind in LOOKED_AT:
        about = [each for each in found if each.kind == kind]
        if about:
            show(f"\n{words(f'helplines-office-looked-{kind}')} ({len(about)}):")
        for each in about:
            show(f"  {each.about}{f' ({each.details})' if each.details else ''}")


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Where the files go.")] = Path("hsds"),
    *,
    hsds: Annotated[bool, typer.Option("--hsds", help="As Open Referral HSDS 3.0 (JSON).")] = False,
    config: Config = Path("config"),
    language: Language = None,
) -> None:
    """Write the directory for other programs. HSDS 3.0 is the only format, and must be named."""
    settings = load(config)
    words = words_of(settings, language)
    if not hsds:
        raise typer.BadParameter(words("helplines-office-name-format"))
    with refusing_in(words):
        written = _editing(settings).export(folder)
    show(words("helplines-office-exported", count=len(written), folder=str(folder)))


@app.command("import")
def import_hsds(
    where: Annotated[Path, typer.Argument(help="A folder or a file with HSDS (JSON or CSV).")],
    *,
    config: Config = Path("config"),
    whole: Annotated[bool, typer.Option("--all", help="Name everything, however much.")] = False,
    language: Language = None,
) -> None:
    """Add what differs in an HSDS export to helplines.local.toml. What stands there stays."""
    settings, today = load(config), utc_now().astimezone(HOME).date()
    words = words_of(settings, language)
    reading = words("helplines-office-reading")
    with (
        refusing_in(words),
        typer.progressbar(length=1, label=reading, file=sys.stderr) as bar,
    ):

        def watch(done: int, services: int) -> None:
            bar.length = services
            bar.update(done - bar.pos)

        taken = _editing(settings).import_hsds(where, today, watch)
    _tell(ImportReport(words, whole), taken)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How it is said; `whole`: everything is named, however much."""

    words: Callable[..., str]
    whole: bool

    def some(self, lines: Sequence[str]) -> None:
        shown = lines if self.whole else lines[:MOST_REMARKS]
        for line in shown:
            show(f"  {line}")
        if len(lines) > len(shown):
            show(f"  {self.words('helplines-office-more', count=len(lines) - len(shown))}")


def _tell(report: ImportReport, taken: Any) -> None:
    words = report.words
    show(words("helplines-office-added", count=len(taken.added)))
    report.some(
        [
            words("helplines-office-waits", name=name) if name in taken.waiting else name
            for name in taken.added
        ]
    )
    if taken.waiting:
        show(f"  {words('helplines-office-waiting', count=len(taken.waiting))}")
    if taken.same:
        show(words("helplines-office-same", count=taken.same))
    if taken.kept_out:
        show(words("helplines-office-kept-out", count=len(taken.kept_out)))
    for kind in REASONS:
        about = [_remark(words, each) for each in taken.remarks if each.why == kind]
        if about:
            show(f"\n{words(f'helplines-office-why-{kind}')} ({len(about)}):")
            report.some(about)


def _remark(words: Callable[..., str], each: Any) -> str:
    where = " · ".join(part for part in (each.file, each.entry, each.field) if part)
    value = each.value
    if value and each.why == "unreadable":
        value = words("helplines-office-line", line=value)
    return f"{where}{f': {value}' if value else ''}"


def _editing(settings: Settings) -> Any:
    """Import the room's service for operators by its name: `bot` imports no room."""
    files = import_module("cogs.helplines.repository.directory_files")
    editing = import_module("cogs.helplines.service.directory_editing")
    own = settings.config_dir / files.LOCAL
    return editing.DirectoryEditing(
        files.DirectoryPaths(helplines_file(settings), topics_file(settings), own)
    )
