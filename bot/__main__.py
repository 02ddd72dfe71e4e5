"""The command line, `python -m bot`, also installed as `bankje`."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Annotated

import structlog
import typer

from bot.app import create_bot, loading, settle
from bot.commands import cards, health, helplines, intake, own_words, papers
from bot.commands import close as closing_down
from bot.commands import invite as inviting
from bot.commands import keys_and_backups as keeping
from bot.commands import outside_requests as answering
from bot.commands import poster as making_posters
from bot.commands import serve as serving
from bot.commands import update_check as looking_for_newer
from bot.commands.console import REFUSED, complain, say, say_refused, show
from bot.commands.process_hardening import harden
from bot.core import log
from bot.core.clock import Doubt
from bot.core.credentials import laid_open
from bot.core.errors import StartRefused
from bot.running import furnished, open_health, open_notice
from bot.settings import Settings, load
from bot.shell.client import Bankje
from bot.shell.stopping import Signals

app = typer.Typer(
    help="Bankje: a bench for youth workers on a town's Discord server.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
keeping.mount(app)
intake.mount(app)
answering.mount(app)
inviting.mount(app)
closing_down.mount(app)
health.mount(app)
looking_for_newer.mount(app)
making_posters.mount(app)
serving.mount(app)
app.add_typer(papers.app)
app.add_typer(helplines.app, name="helplines")
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml and texts/.")]
BROKEN = 1
"""Exit code for what nobody foresaw; started again, it may go well."""


def main() -> None:
    try:
        app()
    except StartRefused as refusal:
        say_refused(refusal)
        sys.exit(REFUSED)
    except Exception as error:  # noqa: BLE001 - a traceback may quote a person, and helps no operator
        found = log.kind_and_place(error)
        structlog.get_logger("bankje").error("ended", **found)
        say_refused(StartRefused("start-unforeseen", kind=found["kind"], place=found["place"]))
        sys.exit(BROKEN)


@app.command()
def run(config: Config = Path("config")) -> None:
    """Run the bot on Discord until it is stopped."""
    refused = harden()
    settings = load(config)
    log.configure(settings.log_level)
    if refused:
        structlog.get_logger("bankje").warning("not hardened", what=", ".join(refused))
    asyncio.run(_run(settings))


async def _run(settings: Settings) -> None:
    asyncio.get_running_loop().set_exception_handler(log.Sparing())
    bot = create_bot(settings, clock=Doubt())
    try:
        with loading():
            await furnished(bot, settings)  # a mistake here is no reason to call on Discord
        async with open_notice(settings, bot), open_health(bot):
            await _connected(bot, settings)
    finally:
        await bot.close()


async def _connected(bot: Bankje, settings: Settings) -> None:
    """Serve until a signal comes, or a reason to end that a person must mend."""
    bot.connection.tell = lambda text: say_refused(StartRefused(text))
    serving = asyncio.create_task(_serve(bot, settings.token.get_secret_value()))
    signals = Signals(bot.stop, serving)
    signals.listen()
    await asyncio.wait({serving})
    if not await signals.finished():
        serving.result()


async def _serve(bot: Bankje, token: str) -> None:
    await bot.connection.log_in(token)
    settle()
    await bot.connect()


@app.command()
def check(config: Config = Path("config")) -> None:
    """Say whether Bankje would start here, and if not, what to mend. Changes nothing on Discord."""
    settings = load(config)
    cards_are_well = asyncio.run(_check(settings))
    if not (own_words.report(settings) and cards_are_well):
        sys.exit(REFUSED)
    show("✔ config, texts, helplines, cards, cases, token, key and store are in order")
    for name in laid_open(os.environ):
        say("start-secret-in-environment", name=name)


async def _check(settings: Settings) -> bool:
    bot = create_bot(settings)
    try:
        await furnished(bot, settings)
        return cards.report(bot)
    finally:
        await bot.close()


@app.command()
def demo(
    *,
    script: Annotated[bool, typer.Option(help="Play one conversation here and stop.")] = False,
    port: Annotated[int, typer.Option(help="Port on 127.0.0.1; 0 picks a free one.")] = 8765,
    fresh: Annotated[bool, typer.Option(help="In the town as it is before set-up.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the page, where there is a screen.")] = True,
) -> None:
    """Play with the real bot in a made-up town, offline: in the browser, or with --script here."""
    try:
        from bot.demo import script as played, serving as browser_page  # noqa: I001, PLC0415 - simcord is an extra
    except ModuleNotFoundError:
        complain("The demo needs its extra: pip install 'bankje[demo]'")
        sys.exit(REFUSED)
    if script:
        sys.exit(played.play())
    browser_page.serve(port, show=show, complain=complain, fresh=fresh, browser=browser)


if __name__ == "__main__":
    main()
