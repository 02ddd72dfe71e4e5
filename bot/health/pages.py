"""The pages: `/` for people, `/health` for programs, `/alive`, `/metrics`; all for this machine."""

from __future__ import annotations

import html
import time
from collections.abc import Awaitable, Callable
from importlib.metadata import version
from urllib.parse import urlsplit

from aiohttp import web

from bot.health import metrics
from bot.health.state import Pulse, is_alive, judged
from bot.texts.catalogue import Texts

HOSTS = ("127.0.0.1", "localhost", "::1")
NO_BODY = 1024
"""Bytes: nobody has anything to send here."""
AWAY = 503
PAGE = """<!doctype html>
<html lang="{locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="60"><title>{title}</title>
</head>
<body><main><h1>{title}</h1><ul>
{lines}
</ul></main></body>
</html>
"""
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Pages:
    """`locale`: the language in which the sentences are."""

    def __init__(
        self, pulse: Pulse, texts: Texts, locale: str, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._pulse, self._texts, self._locale, self._now = pulse, texts, locale, now

    def say(self, text: str) -> str:
        return self._texts.say(self._locale, text)

    def found(self) -> list[tuple[str, bool, str]]:
        """Each subject, whether it is well, and a sentence that says so."""
        seen = judged(self._pulse, self._now())
        return [
            (subject, is_well, self.say(f"start-health-{subject}-{'well' if is_well else 'ill'}"))
            for subject, is_well in seen.items()
        ]

    async def page(self, _request: web.Request) -> web.Response:
        found = self.found()
        lines = "\n".join(f"<li>{html.escape(said)}</li>" for _, _, said in found)
        title = self.say(
            "start-health-title-well" if _all_well(found) else "start-health-title-ill"
        )
        text = PAGE.format(locale=self._locale, title=html.escape(title), lines=lines)
        return web.Response(text=text, content_type="text/html", status=_status(_all_well(found)))

    async def health(self, _request: web.Request) -> web.Response:
        found = self.found()
        checks = {name: {"well": is_well, "says": said} for name, is_well, said in found}
        body = {"well": _all_well(found), "checks": checks}
        return web.json_response(body, status=_status(_all_well(found)))

    async def alive(self, _request: web.Request) -> web.Response:
        """For what starts a bot again that hangs; Discord being away is no reason for that."""
        turns = is_alive(self._pulse, self._now())
        return web.json_response({"well": turns}, status=_status(turns))

    async def metrics(self, _request: web.Request) -> web.Response:
        said = metrics.exposition(self._pulse, self._now(), version("bankje"))
        return web.Response(body=said, headers={"Content-Type": metrics.CONTENT_TYPE})


def make_app(pages: Pages) -> web.Application:
    app = web.Application(client_max_size=NO_BODY, middlewares=[_only_asked_of_this_machine])
    app.router.add_get("/", pages.page)
    app.router.add_get("/health", pages.health)
    app.router.add_get("/alive", pages.alive)
    app.router.add_get("/metrics", pages.metrics)
    return app


@web.middleware
async def _only_asked_of_this_machine(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A web page elsewhere can have its own name lead to this machine, and read along."""
    if urlsplit(f"//{request.host}").hostname not in HOSTS:
        raise web.HTTPMisdirectedRequest
    return await handler(request)


def _all_well(found: list[tuple[str, bool, str]]) -> bool:
    return all(is_well for _, is_well, _ in found)


def _status(is_well: bool) -> int:
    return 200 if is_well else AWAY
