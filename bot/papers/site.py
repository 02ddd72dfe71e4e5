"""The privacy notice next to the running bot: three pages, nothing else, and nobody is remembered.

It is off unless a port is configured, and listens to this machine only unless told otherwise. There
is no access log: who reads a privacy notice is nobody's business.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from aiohttp import web

from bot.core.errors import StartRefused
from bot.papers import notice
from bot.settings import Settings
from bot.texts.languages import LOCALES

HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-cache",
    "Server": "Bankje",
}
BODY = 1024
"""Bytes: nobody has anything to send here."""


def make_app(settings: Settings, moment: datetime) -> web.Application:
    """The pages are made once: settings do not change while Bankje runs."""
    app = web.Application(client_max_size=BODY)
    pages = {each: notice.page(settings, each, moment, lambda to: to) for each in LOCALES}
    for path, locale in {"/": settings.language, **{f"/{each}": each for each in LOCALES}}.items():
        app.router.add_get(path, _shows(pages[locale], locale), allow_head=False)
    app.on_response_prepare.append(_guarded)
    return app


def _shows(text: str, locale: str) -> web.Handler:  # type: ignore[name-defined]
    async def show(_request: web.Request) -> web.Response:
        headers = {"Content-Language": locale}
        return web.Response(text=text, content_type="text/html", headers=headers)

    return show


async def _guarded(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
    response.headers["Content-Security-Policy"] = f"{notice.own_policy()}; frame-ancestors 'none'"


@asynccontextmanager
async def open_site(settings: Settings, moment: datetime) -> AsyncIterator[int | None]:
    """Serve the notice if a port is configured; give the port. Raise `StartRefused` if taken."""
    if not settings.notice_port:
        yield None
        return
    runner = web.AppRunner(make_app(settings, moment), access_log=None)
    await runner.setup()
    try:
        yield await _listen(runner, settings)
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, settings: Settings) -> int:
    host, port = settings.notice_host, settings.notice_port
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        raise StartRefused("papers-port-taken", host=host, port=str(port)) from None
    return port
