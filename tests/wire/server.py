"""The HTTP side: a request goes by its fault, its token, its bucket and its limits to its route."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Mapping, Sequence
from typing import Any

from aiohttp import web

from tests.wire import routes
from tests.wire.buckets import Buckets, Headers, Verdict, Window
from tests.wire.calls import Call, Line, template_of
from tests.wire.cdn import PLACE, Cdn, files_in
from tests.wire.errors import TOO_MANY, Refused
from tests.wire.events import Events
from tests.wire.faults import Faults
from tests.wire.gateway import Gateway
from tests.wire.interactions import Interaction
from tests.wire.openapi import published
from tests.wire.posting import Posting
from tests.wire.shapes import Json, Time
from tests.wire.world import World

API = "/api/v10"
TOKEN = "MTE4.R-niet.van-iemand_0123456789abcdefghij"
OPEN = ("/interactions/", "/webhooks/", "/gateway")
"""Paths that need no token of the bot: they carry one, or tell nothing."""
LARGEST = 25 << 20
"""Bytes of a request."""


class Discord:
    """One Discord with one bot. Start it, then give its addresses to the bot."""

    def __init__(self, *, token: str = TOKEN, windows: Mapping[str, Window] = {}) -> None:
        self.world = World(Time())
        self.gateway = Gateway(token)
        self.events = Events(self.world, self.gateway)
        self.gateway.welcome = self.events.welcome
        self.gateway.members_of = self.events.members_of
        self.cdn = Cdn(self.world.time)
        self.posting = Posting(self.world, self.events, self.cdn)
        self.buckets = Buckets(windows)
        self.faults = Faults()
        self.token = token
        self.commands: list[Json] = []
        self.interactions: dict[str, Interaction] = {}
        self.by_token: dict[str, Interaction] = {}
        self.log: list[Line] = []
        """Every request, in the order in which they came."""
        self.violations: list[str] = []
        """Bodies and routes that Discord would not have taken."""
        self.public_answers: list[Interaction] = []
        """Answers to a person that everybody can read, with who asked."""
        self.threads_are_full = False
        self.pins_are_full = False
        self.no_more_edits: set[str] = set()
        """Messages that, once an hour old, can be edited no more for now (30046)."""
        self.api = ""
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application(client_max_size=LARGEST)
        for path in ("/gateway", "/gateway/"):
            app.router.add_get(path, self.gateway.serve)
        app.router.add_get(PLACE + "/{path:.*}", self._fetch)
        app.router.add_route("*", API + "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.api = f"http://127.0.0.1:{port}{API}"
        self.cdn.origin = f"http://127.0.0.1:{port}"
        self.gateway.address = f"ws://127.0.0.1:{port}/gateway"

    async def close(self) -> None:
        self.gateway.cut()
        if self._runner:
            await self._runner.cleanup()

    def hold(self, wrong: list[str], call: Call) -> None:
        """Refuse a body that is over a limit, and remember it: no act may ever send one."""
        if wrong:
            self.violations += [f"{call.method} {call.path}: {each}" for each in wrong]
            raise Refused(50035, {str(number): each for number, each in enumerate(wrong)})

    def calls(self, method: str = "", path: str = "", *, since: float = 0) -> list[Line]:
        """Requests with this method, whose path or template has this regex in it."""
        return [
            each
            for each in self.log
            if method in ("", each.method)
            and (re.search(path, each.path) or re.search(path, each.template))
            and each.at >= since
        ]

    async def _fetch(self, request: web.Request) -> web.Response:
        status, content = self.cdn.get(request.path)
        return web.Response(status=status, body=content)

    # -- one request ----------------------------------------------------------------------------

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        path = request.path.removeprefix(API)
        template = template_of(path, self.world.channels)
        body, files = _read(request, raw)
        line = Line(request.method, path, template, time.time(), len(raw), body)
        self.log.append(line)
        fault = self.faults.next(request.method, path, template)
        line.fault = fault.how if fault else ""
        began = time.perf_counter()
        try:
            if fault and fault.how == "hold":
                await fault.released.wait()
            spoilt = await self._spoilt(request, line)
            if spoilt:
                return spoilt
            call = Call(self, request.method, path, body, request.query, files)
            response = await self._answer(request, call, line)
            if fault and fault.how == "done":
                await fault.released.wait()
            return response
        finally:
            line.took = time.perf_counter() - began

    async def _spoilt(self, request: web.Request, line: Line) -> web.Response | None:
        """What a fault makes of a request before anything is done."""
        how, _, about = line.fault.partition(":")
        if how == "slow":
            await asyncio.sleep(float(about))
        if how == "reset":
            return _cut(request)
        if how.isdecimal() and how != "429":
            line.status = int(how)
            return _broken(line.status)
        if how == "429":
            line.status = 429
            return _limited(Verdict({"X-RateLimit-Scope": "shared"}, float(about or 1)))
        if how == "json":
            status, _, code = about.partition(":")
            line.status, line.code = int(status), int(code)
            return _json({"message": "as asked by the test", "code": line.code}, line.status, {})
        return None

    async def _answer(self, request: web.Request, call: Call, line: Line) -> web.Response:
        headers: Headers = {}
        try:
            self._authorise(request, call)
            verdict = self.buckets.take(call.method, call.path, line.template)
            headers = verdict.headers
            if verdict.wait is not None:
                line.status = 429
                return _limited(verdict)
            self._compare(call)
            status, given = await routes.answer(call)
        except Refused as refused:
            status, given = refused.status, refused.body
            line.code = refused.body["code"]
            if status == TOO_MANY:
                self.buckets.forgive(call.method, call.path, line.template)
        if line.fault.startswith("lost"):
            number = line.fault.removeprefix("lost")
            return _broken(int(number)) if number else _cut(request)
        line.status = status
        response = _json(given, status, headers)
        line.sent = len(response.body) if isinstance(response.body, bytes) else 0
        return response

    def _authorise(self, request: web.Request, call: Call) -> None:
        has_token = request.headers.get("Authorization") == f"Bot {self.token}"
        if not has_token and not call.path.startswith(OPEN):
            raise Refused(40001)

    def _compare(self, call: Call) -> None:
        """What Discord's own file does not allow is remembered, and goes on all the same."""
        specification = published()
        if specification:
            body = call.body if call.body != {} or call.method in ("POST", "PATCH") else None
            wrong = specification.wrong_with(call.method, call.path, body)
            self.violations += [f"{call.method} {call.path}: {each}" for each in wrong]


def _read(request: web.Request, raw: bytes) -> tuple[Any, Sequence[tuple[str, bytes]]]:
    """The body, and the files that came along."""
    kind = request.headers.get("Content-Type", "")
    if kind.startswith("application/json") and raw:
        return json.loads(raw), []
    if not kind.startswith("multipart/"):
        return {}, []
    body = re.search(rb'name="payload_json".*?\r\n\r\n(.*?)\r\n--', raw, re.DOTALL)
    return json.loads(body[1]) if body else {}, files_in(raw)


def _json(given: object, status: int, headers: Headers) -> web.Response:
    """As Discord writes it: without a charset, which discord.py would not take for JSON."""
    if given is None:
        return web.Response(status=status, headers={"Via": "1.1 google", **headers})
    body = json.dumps(given).encode()
    headers = {"Via": "1.1 google", **headers}
    return web.Response(body=body, status=status, content_type="application/json", headers=headers)


def _limited(verdict: Verdict) -> web.Response:
    wait = round(verdict.wait or 0, 3)
    headers = {"Retry-After": str(int(wait) + 1), "X-RateLimit-Scope": "user", **verdict.headers}
    said = {"message": "You are being rate limited.", "retry_after": wait}
    return _json(said | {"global": verdict.for_all}, 429, headers)


def _broken(status: int) -> web.Response:
    """A gateway in between that says so in HTML, as Discord's does."""
    return web.Response(status=status, text="<html>bad gateway</html>", content_type="text/html")


def _cut(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()
