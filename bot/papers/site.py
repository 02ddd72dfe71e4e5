"""The privacy notice next to the running bot: notice and letter, and nobody is remembered.

It is off unless a port is configured, and listens to this machine only unless told otherwise. There
is no access log: who reads a privacy notice is nobody's business.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime

from aiohttp import web

from bot.core.errors import StartRefused
from bot.papers import notice
from bot.papers.purposes import TownPurpose
from bot.settings import Settings
from bot.texts.languages import LOCALES
from bot.web.bounded import GUARDS, listening

BODY = 1024
"""Bytes: nobody has anything to send here."""


Purposes = Callable[[], Awaitable[tuple[TownPurpose, ...]]]
"""What the towns say now that their benches are for."""


async def nothing_decided() -> tuple[TownPurpose, ...]:
    return ()


class Pages:
    """Made once, and again when a town says anew what its bench is for: nothing else changes."""

    def __init__(self, settings: Settings, moment: datetime, purposes: Purposes) -> None:
        self._settings, self._moment, self._purposes = settings, moment, purposes
        self._made: tuple[tuple[TownPurpose, ...], dict[str, str]] | None = None

    async def page(self, locale: str) -> str:
        said = await self._purposes()
        if self._made is None or self._made[0] != said:
            self._made = (said, {each: self._drawn(each, said) for each in LOCALES})
        return self._made[1][locale]

    def _drawn(self, locale: str, said: tuple[TownPurpose, ...]) -> str:
        return notice.page(self._settings, locale, self._moment, lambda to: to, said)


def make_app(
    settings: Settings, moment: datetime, purposes: Purposes = nothing_decided
) -> web.Application:
    app, pages = web.Application(client_max_size=BODY), Pages(settings, moment, purposes)
    for path, locale in {"/": settings.language, **{f"/{each}": each for each in LOCALES}}.items():
        app.router.add_get(path, _shows(pages, locale))
    for locale in LOCALES:
        said = notice.letter(settings, locale, moment, lambda to: to)
        app.router.add_get(f"/{notice.LETTERS.format(locale)}", _shows_always(said, locale))
    return app


def _shows(pages: Pages, locale: str) -> web.Handler:  # type: ignore[name-defined]
    async def show(_request: web.Request) -> web.Response:
        return _answer(await pages.page(locale), locale)

    return show


def _shows_always(text: str, locale: str) -> web.Handler:  # type: ignore[name-defined]
    async def show(_request: web.Request) -> web.Response:
        return _answer(text, locale)

    return show


def _answer(text: str, locale: str) -> web.Response:
    headers = {"Content-Language": locale}
    return web.Response(text=text, content_type="text/html", headers=headers)


def headers() -> dict[str, str]:
    """What every answer carries; the page itself may do nothing but show its own style."""
    policy = f"{notice.own_policy()}; frame-ancestors 'none'"
    return {**GUARDS, "Cache-Control": "no-cache", "Content-Security-Policy": policy}


@asynccontextmanager
async def open_site(
    settings: Settings, moment: datetime, purposes: Purposes = nothing_decided
) -> AsyncIterator[int | None]:
    """Serve the notice if a port is configured; give the port. Raise `StartRefused` if taken."""
    host, port = settings.notice_host, settings.notice_port
    if not port:
        yield None
        return
    app = make_app(settings, moment, purposes)
    async with AsyncExitStack() as stack:
        try:
            taken = await stack.enter_async_context(listening(app, host, port, headers()))
        except OSError:
            raise StartRefused("papers-port-taken", host=host, port=str(port)) from None
        yield taken
