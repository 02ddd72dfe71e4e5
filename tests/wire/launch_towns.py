"""Starts `bankje serve` against other Discords, one for each town: a program of its own.

As `tests/wire/launch.py`, and three things more:

- where each town's Discord is: WIRE_TOWNS names a file with the addresses by token, read at each
  call, so that towns can come while it runs;
- how many towns there may be (WIRE_MOST), for benchmarks;
- a town breaks off as nobody foresaw when a file `crash` lies in its folder, which goes by that.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import discord.gateway
import discord.http
import yarl
from discord.webhook.async_ import AsyncWebhookAdapter

from tests.wire.launch import begin_live, change_time

BOOK = Path(os.environ["WIRE_TOWNS"])
BASE = discord.http.Route.BASE
LOOK = 0.1


def addresses(token: str) -> dict[str, str]:
    """Of an unknown token those of any Discord: each says that it does not know it."""
    book = json.loads(BOOK.read_text("utf-8"))
    found: dict[str, str] = book.get(token) or next(iter(book.values()))
    return found


def point_each() -> None:
    """Every bot calls on its own Discord, also when it answers a press, which needs no token."""
    of_session: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
    plain, answer = discord.http.HTTPClient.request, AsyncWebhookAdapter.request
    connect = discord.gateway.DiscordWebSocket.from_client.__func__  # type: ignore[attr-defined]

    async def request(self: Any, route: Any, **more: Any) -> Any:
        api = of_session[self._HTTPClient__session] = addresses(self.token)["api"]
        route.url = route.url.replace(BASE, api)
        return await plain(self, route, **more)

    async def answered(self: Any, route: Any, session: Any, **more: Any) -> Any:
        route.url = route.url.replace(BASE, of_session[session])
        return await answer(self, route, session, **more)

    async def from_client(cls: Any, client: Any, *, gateway: Any = None, **more: Any) -> Any:
        here = yarl.URL(addresses(client.http.token)["gateway"])
        return await connect(cls, client, gateway=gateway or here, **more)

    discord.http.HTTPClient.request = request  # type: ignore[method-assign]
    AsyncWebhookAdapter.request = answered  # type: ignore[method-assign]
    discord.gateway.DiscordWebSocket.from_client = classmethod(from_client)  # type: ignore[assignment, arg-type]


def break_off_when_asked() -> None:
    from bot import app  # noqa: PLC0415 - after the clock is changed

    create = app.create_bot

    def create_bot(settings: Any, **more: Any) -> Any:
        bot = create(settings, **more)
        stay, asked = bot.connect, settings.data_dir.parent / "crash"

        async def connect(**given: Any) -> None:
            staying = asyncio.create_task(stay(**given))
            try:
                while not asked.exists():
                    await asyncio.wait({staying}, timeout=LOOK)
                    if staying.done():
                        return staying.result()
            finally:
                staying.cancel()
            asked.unlink()
            raise LookupError("as asked by the test")

        bot.connect = connect  # type: ignore[method-assign]
        return bot

    app.create_bot = create_bot


def main() -> None:
    point_each()
    if os.environ.get("WIRE_CLOCK"):
        change_time(
            Path(os.environ["WIRE_CLOCK"]),
            os.environ["WIRE_MINUTE"],
            os.environ.get("WIRE_SETTLES", ""),
        )
        break_off_when_asked()
    begin_live()
    from bot import __main__ as door  # noqa: PLC0415 - after all that it reads
    from bot.commands import serve  # noqa: PLC0415 - the same
    from bot.supervisor import supervisor  # noqa: PLC0415 - the same

    most = int(os.environ.get("WIRE_MOST", supervisor.MOST))
    supervisor.Supervisor.__init__.__kwdefaults__ |= {"most": most}  # type: ignore[operator]
    if os.environ.get("WIRE_MEASURED"):
        serve.harden = list  # type: ignore[attr-defined] # as in `launch`
    sys.argv = ["bankje", "serve", *json.loads(os.environ["WIRE_WORDS"])]
    door.main()


if __name__ == "__main__":
    main()
