"""Whoever holds the bot's token and knows HTTP: the bench without discord.py in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from tests.wire.interactions import Interaction
from tests.wire.server import Discord
from tests.wire.shapes import Json
from tests.wire.town import Town

Answer = tuple[int, Json]
HELLO: Json = {"content": "hoi"}


@dataclass
class Caller:
    discord: Discord
    town: Town
    session: aiohttp.ClientSession

    async def __call__(self, method: str, path: str, body: Json | None = None) -> Answer:
        """Give the status, and what was answered; a limit's headers are under "_headers"."""
        headers = {"Authorization": f"Bot {self.discord.token}"}
        async with self.session.request(
            method, self.discord.api + path, json=body, headers=headers
        ) as response:
            given: Json = await response.json() if response.status != 204 else {}
            return response.status, given

    async def post(self, channel: Json, body: Json = HELLO) -> Answer:
        return await self("POST", f"/channels/{channel['id']}/messages", body)

    async def refused(self, method: str, path: str, body: Json | None = None) -> int:
        """Discord's code of the refusal."""
        status, given = await self(method, path, body)
        assert status >= 400, given
        code: int = given["code"]
        return code

    async def thread(self) -> Json:
        _, card = await self.post(self.town.team)
        path = f"/channels/{self.town.team['id']}/messages/{card['id']}/threads"
        _, thread = await self("POST", path, {"name": "Vos-47"})
        return self.discord.world.channels[thread["id"]]

    async def clicked(self) -> Interaction:
        """Someone acts; nobody answers yet."""
        return await self.town.people.act(self.town.els, self.town.square, 2, {}, wait=0)

    async def acknowledge(self, asked: Interaction, body: Json) -> Answer:
        return await self("POST", f"/interactions/{asked.id}/{asked.token}/callback", body)


@asynccontextmanager
async def calling() -> AsyncIterator[Caller]:
    """A town on a Discord of its own, and no bot."""
    discord = Discord()
    await discord.start()
    try:
        async with aiohttp.ClientSession() as session:
            yield Caller(discord, Town(discord), session)
    finally:
        await discord.close()
