"""`bankje demo`: the town and its start page, until Ctrl+C."""

from __future__ import annotations

import asyncio
import secrets
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from aiohttp import web

from bot.demo.browser import open_page
from bot.demo.config import config_for
from bot.demo.page import StartPage
from bot.demo.team import NOTICE, introduce
from bot.demo.town import open_town

Show = Callable[[str], None]
"""Prints a line for who started it."""
TAKEN = 2
"""Exit code when the port is in use."""


def serve(
    port: int, *, show: Show, complain: Show, fresh: bool = False, browser: bool = True
) -> None:
    """Run the town and its page until Ctrl+C; exit with 2 if the port is taken.

    `fresh`: nobody set anything up yet. `browser`: open one, where somebody can see it.
    """
    with tempfile.TemporaryDirectory(prefix="bankje-") as folder:
        starting = _serve(Path(folder), port, show, complain, fresh=fresh, browser=browser)
        code = asyncio.run(starting)
    sys.exit(code)


async def _serve(
    folder: Path, port: int, show: Show, complain: Show, *, fresh: bool, browser: bool
) -> int:
    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    decided = config_for(folder)
    opening = open_town(
        folder / "data", set_up=not fresh, live=not fresh, config_dir=decided, notice_url=NOTICE
    )
    async with opening as town:
        token = secrets.token_urlsafe(16)
        page = StartPage(town, token, None if fresh else await introduce(town))
        clock = asyncio.create_task(page.keep_time())
        runner = web.AppRunner(page.app(), access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
        except (OSError, OverflowError):
            said_so = (
                f"Port {port} is in use or not allowed. Take any free one: bankje demo --port 0"
            )
            complain(said_so)
            return TAKEN
        else:
            address = runner.addresses[0]
            url = f"http://127.0.0.1:{address[1]}/{token}/"
            show(f"Lindendaal is open: {url}")
            if browser:
                await asyncio.to_thread(open_page, url)
            show("Stop with Ctrl+C. Nothing is kept.")
            await stop.wait()
            return 0
        finally:
            clock.cancel()
            await page.close()
            await runner.cleanup()
