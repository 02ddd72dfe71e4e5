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

from bot.demo.config import config_for
from bot.demo.page import StartPage
from bot.demo.team import NOTICE, introduce
from bot.demo.town import open_town

Show = Callable[[str], None]
"""Prints a line for who started it."""
TAKEN = 2
"""Exit code when the port is in use."""


def serve(port: int, *, show: Show, complain: Show) -> None:
    """Run the town and its page until Ctrl+C; exit with 2 if the port is taken."""
    with tempfile.TemporaryDirectory(prefix="bankje-") as folder:
        code = asyncio.run(_serve(Path(folder), port, show, complain))
    sys.exit(code)


async def _serve(folder: Path, port: int, show: Show, complain: Show) -> int:
    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    decided = config_for(folder)
    async with open_town(folder / "data", config_dir=decided, notice_url=NOTICE) as town:
        token = secrets.token_urlsafe(16)
        page = StartPage(town, token, await introduce(town))
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
            show(f"Lindendaal is open: http://127.0.0.1:{address[1]}/{token}/")
            show("Stop with Ctrl+C. Nothing is kept.")
            await stop.wait()
            return 0
        finally:
            clock.cancel()
            await page.close()
            await runner.cleanup()
