"""`bankje demo`: a start page to be anyone, anywhere in the town, and to move its clock.

simcord shows one place at a time and forbids frames, so the page stays in its own tab and each
choice opens in a second one. Everything is on this machine only; the address holds a secret.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import secrets
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

import simcord
from aiohttp import web
from jinja2 import Environment, PackageLoader, select_autoescape

from bot.core.clock import HOME
from bot.demo.places import Place, about, places_of, town_now
from bot.demo.reading import said
from bot.demo.town import Town, open_town

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
TAKEN = 2
"""Exit code when the port is in use."""
SCRIPT = 'addEventListener("focus", () => location.reload())'
"""The page's only script: coming back to this tab shows the newest threads and hour."""
SCRIPT_HASH = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    f"script-src 'sha256-{SCRIPT_HASH}'; form-action 'self' http://127.0.0.1:*; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def moves(now: datetime) -> dict[str, timedelta]:
    """How far each button moves the town's clock."""
    local = now.astimezone(HOME)
    night = local.replace(hour=22, minute=40)
    tomorrow = (local + timedelta(days=1)).replace(hour=14, minute=0)
    return {
        "quarter": timedelta(minutes=15),
        "hour": timedelta(hours=1),
        "night": night - local if night > local else night + timedelta(days=1) - local,
        "tomorrow": tomorrow.astimezone(now.tzinfo) - now,
        "week": timedelta(days=8),
    }


class StartPage:
    """Serves the page for one town. One act at a time, as simcord wants it."""

    def __init__(self, town: Town, token: str) -> None:
        self._town = town
        self._token = token
        self._busy = asyncio.Lock()
        self._preview: simcord.Preview | None = None
        templates = Environment(
            loader=PackageLoader("bot.demo"), autoescape=select_autoescape(default=True)
        )
        self._template = templates.get_template("start.html.j2")

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._guarded])
        app.add_routes(
            [
                web.get(f"/{self._token}/", self.start),
                web.post(f"/{self._token}/go", self.go),
                web.post(f"/{self._token}/clock", self.clock),
            ]
        )
        return app

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Only this machine, by its own name: another site must not be able to ask."""
        if request.host.partition(":")[0] not in {"127.0.0.1", "localhost"}:
            raise web.HTTPForbidden(text="only on this machine")
        response = await handler(request)
        response.headers.update(HEADERS)
        return response

    async def start(self, _request: web.Request) -> web.Response:
        people = {name: places_of(self._town, name) for name in self._town.people}
        panel = said(self._town.panel).splitlines()
        page = self._template.render(
            now=town_now(self._town),
            people=people,
            status=panel[2],
            about=about,
            script=SCRIPT,
        )
        return web.Response(text=page, content_type="text/html")

    async def go(self, request: web.Request) -> web.StreamResponse:
        """Close the place that is shown, open the chosen one, and send the second tab there."""
        form = await request.post()
        who, where = str(form.get("who", "")), str(form.get("where", ""))
        if who not in self._town.people:
            raise web.HTTPNotFound(text="nobody of that name")
        place = next((p for p in places_of(self._town, who) if p.name == where), None)
        if place is None:
            raise web.HTTPNotFound(text="not a place that they see")
        async with self._busy:
            url = await self._show(place)
        return web.Response(status=303, headers={"Location": url})

    async def _show(self, place: Place) -> str:
        await self.close()
        self._preview = self._town.env.preview(
            place.channel,
            viewers=[place.viewer],
            layout="channel",
            locale="nl",
            timezone="Europe/Brussels",
        )
        await self._preview.__aenter__()
        return self._preview.url

    async def clock(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        move = moves(self._town.now).get(str(form.get("move", "")))
        if move is None:
            raise web.HTTPNotFound(text="no such move")
        async with self._busy:
            await self._town.move_clock(move)
            if self._preview is not None:
                await self._preview.refresh()
        return web.Response(status=303, headers={"Location": f"/{self._token}/"})

    async def close(self) -> None:
        if self._preview is not None:
            await self._preview.close()
            self._preview = None


def serve(port: int) -> None:
    """Run the town and its page until Ctrl+C; exit with 2 if the port is taken."""
    with tempfile.TemporaryDirectory(prefix="bankje-") as folder:
        code = asyncio.run(_serve(Path(folder), port))
    sys.exit(code)


async def _serve(folder: Path, port: int) -> int:
    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    async with open_town(folder / "data", by_hand=False) as town:
        token = secrets.token_urlsafe(16)
        page = StartPage(town, token)
        runner = web.AppRunner(page.app())
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
        except OSError:
            print(f"Port {port} is in use. Choose another: bankje demo --port 8766")
            return TAKEN
        else:
            address = runner.addresses[0]
            print(f"Lindendaal is open: http://127.0.0.1:{address[1]}/{token}/", flush=True)
            print("Stop with Ctrl+C. Nothing is kept.", flush=True)
            await stop.wait()
            return 0
        finally:
            await page.close()
            await runner.cleanup()
