"""`bankje demo`: a start page to be anyone, anywhere in the town, and to move its clock.

simcord shows one place at a time and forbids frames, so the page stays in its own tab and each
choice opens in a second one. Everything is on this machine only; the address holds a secret.
The town's clock ticks by itself, a minute a minute. The page moves it, not the bot's own timers:
simcord calls an act done only after every timer that is due within seconds.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import simcord
from aiohttp import web
from jinja2 import Environment, PackageLoader, select_autoescape

from bot.demo.guide import SETTING_UP, WALKS, Guide
from bot.demo.places import (
    DemoChannel,
    is_untouched,
    moves,
    panel_says,
    places_of,
    role_in_words,
    town_now,
)
from bot.demo.simulator import speak
from bot.demo.town import YOUNG, Town
from bot.texts import languages

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
BUSY = "Lindendaal is even bezig. Ga terug en probeer het opnieuw. / Busy: go back and try again."
MINUTE = timedelta(minutes=1)
TRIES, BREATH = 50, 0.1
"""How often, and after how many seconds, to look whether the other tab has finished."""
LANGUAGES = {each.on_discord[0]: each.name for each in languages.LANGUAGES.values()}
"""In which languages one can have Discord in Lindendaal, by Discord's own codes."""
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


class StartPage:
    """Serves the page for one town. One act at a time, as simcord wants it."""

    def __init__(self, town: Town, token: str, stranger: simcord.MemberActor | None = None) -> None:
        self._town = town
        self._stranger = stranger
        self._began_untouched = is_untouched(town)
        self._token = token
        self._busy = asyncio.Lock()
        self.preview: simcord.Preview | None = None
        self._spoken = "nl"
        templates = Environment(
            loader=PackageLoader("bot.demo"), autoescape=select_autoescape(default=True)
        )
        self._template = templates.get_template("start.html.j2")
        self._lost = templates.get_template("lost.html.j2")
        self._guide = Guide(town, templates.get_template("guide.html.j2"))

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._guarded])
        app.add_routes(
            [
                web.get(f"/{self._token}/", self.start),
                web.post(f"/{self._token}/go", self.go),
                web.post(f"/{self._token}/clock", self.clock),
                web.post(f"/{self._token}/who", self.who),
                web.post(f"/{self._token}/language", self.language),
                web.get(f"/{self._token}/walk/{{name}}", self.walk),
                web.post(f"/{self._token}/walk/{{name}}", self.next_step),
            ]
        )
        return app

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Only this machine, by its own name: another site must not be able to ask."""
        try:
            if request.host.partition(":")[0] not in {"127.0.0.1", "localhost"}:
                raise web.HTTPForbidden(text="only on this machine")
            response = await handler(request)
        except web.HTTPNotFound:
            said = self._lost.render()
            return web.Response(status=404, text=said, content_type="text/html", headers=HEADERS)
        except web.HTTPException as refused:
            refused.headers.update(HEADERS)
            raise
        except simcord.SetupError:  # the other tab began something at this very moment
            return web.Response(status=409, text=BUSY, headers=HEADERS)
        response.headers.update(HEADERS)
        return response

    async def start(self, _request: web.Request) -> web.Response:
        names = sorted(self._town.people, key=lambda name: name not in YOUNG)
        page = self._template.render(
            now=town_now(self._town),
            people={name: places_of(self._town, name) for name in names},
            status=panel_says(self._town),
            role_in_words=role_in_words,
            languages=LANGUAGES,
            spoken=self._spoken,
            walks={name: walk for name, walk in WALKS.items() if self._may_walk(name)},
            is_fresh=is_untouched(self._town),
            script=SCRIPT,
        )
        return web.Response(text=page, content_type="text/html")

    def _may_walk(self, name: str) -> bool:
        """In a town that nobody had set up only setting up: after it the bench is on trial."""
        return not self._began_untouched or name == SETTING_UP

    async def go(self, request: web.Request) -> web.StreamResponse:
        """Close the place that is shown, open the chosen one, and send the second tab there."""
        form = await request.post()
        who, where = str(form.get("who", "")), str(form.get("where", ""))
        if who not in self._town.people:
            raise web.HTTPNotFound(text="nobody of that name")
        async with self._busy:
            await self._rest()
            place = next((p for p in places_of(self._town, who) if p.name == where), None)
            if place is None:
                raise web.HTTPNotFound(text="not a place that they see")
            url = await self._show(place)
        return web.Response(status=303, headers={"Location": url})

    async def who(self, request: web.Request) -> web.StreamResponse:
        """Let Sam ask *Wie is dit?* about someone; the preview has no menu on a person."""
        about = str((await request.post()).get("about", ""))
        whom = {"Yasmine": self._town["Yasmine"], "stranger": self._stranger}.get(about)
        if whom is None:
            raise web.HTTPNotFound(text="nobody of that name")
        async with self._busy:
            await self._rest()
            await self._town["Sam"].context_menu(self._town.square, "Wie is dit?", whom)
            url = await self._show(places_of(self._town, "Sam")[0])
        return web.Response(status=303, headers={"Location": url})

    async def _show(self, place: DemoChannel) -> str:
        await self.close()
        self.preview = self._town.env.preview(
            place.channel,
            viewers=[place.viewer],
            layout="channel",
            locale=self._spoken,
            timezone="Europe/Brussels",
        )
        await self.preview.__aenter__()
        return self.preview.url

    async def clock(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        move = moves(self._town.now).get(str(form.get("move", "")))
        if move is None:
            raise web.HTTPNotFound(text="no such move")
        async with self._busy:
            await self._let_pass(move)
            with suppress(simcord.SetupError):  # that tab was ended, or is busy and shows it later
                if self.preview is not None:
                    await self.preview.refresh()
        return web.Response(status=303, headers={"Location": f"/{self._token}/"})

    async def language(self, request: web.Request) -> web.StreamResponse:
        """Give everyone Discord in another language. What is for all to read stays the town's."""
        spoken = str((await request.post()).get("language", ""))
        if spoken not in LANGUAGES:
            raise web.HTTPNotFound(text="not a language of the bench")
        async with self._busy:
            await self._rest()
            await self.close()
            self._spoken = spoken
            speak(self._town.env, spoken)
        return web.Response(status=303, headers={"Location": f"/{self._token}/"})

    async def walk(self, request: web.Request) -> web.Response:
        """Where the walk stands; `?step=2` shows one that was taken before."""
        step = request.query.get("step", "")
        shown = int(step) if step.isdecimal() and int(step) else None
        page = self._guide.page(request.match_info["name"], shown)
        return web.Response(text=page, content_type="text/html")

    async def next_step(self, request: web.Request) -> web.StreamResponse:
        """Do what comes next in the town, and show it."""
        name = request.match_info["name"]
        async with self._busy:
            await self._rest()
            await self._guide.next(name)
            with suppress(simcord.SetupError):  # the other tab was ended, or shows it later
                if self.preview is not None:
                    await self.preview.refresh()
        return web.Response(status=303, headers={"Location": f"/{self._token}/walk/{name}"})

    async def keep_time(self, every: timedelta = MINUTE) -> None:
        """Let a minute pass every minute, except one in which the other tab stays busy."""
        while True:
            await asyncio.sleep(every.total_seconds())
            async with self._busy:
                with suppress(web.HTTPConflict, simcord.SetupError, TimeoutError):
                    await self._let_pass(every)

    async def _let_pass(self, by: timedelta) -> None:
        await self._rest()
        await self._town.move_clock(by)

    async def _rest(self) -> None:
        """Let the other tab finish what it is doing: simcord does one thing at a time."""
        for _ in range(TRIES):
            if await self._rests():
                return
            await asyncio.sleep(BREATH)
        raise web.HTTPConflict(text=BUSY)

    async def _rests(self) -> bool:
        try:
            await self._town.env.settle()
        except simcord.SetupError:
            return False
        return True

    async def close(self) -> None:
        if self.preview is not None:
            await self.preview.close()
            self.preview = None
