"""Calls an address of the operator's every minute while all is well; when it stops, they are told.

This is the only thing but discord.py that opens a connection to the outside. It says nothing: one
GET of an address that the operator gave, without data, and the answer is not read.
"""

from __future__ import annotations

from datetime import datetime

import aiohttp
import structlog

from bot.shell.errors import UNREACHABLE
from bot.shell.vitals import Vitals

JOB = "monitor"
PATIENCE = aiohttp.ClientTimeout(total=10)
BAD = 300
"""An answer from here on is a failure; redirects too, which are not followed."""
log = structlog.get_logger("bankje")


class Monitor:
    def __init__(self, url: str, vitals: Vitals) -> None:
        self._url = url
        self._vitals = vitals
        self._failures = 0

    async def run(self, moment: datetime) -> None:
        if not await self._vitals.all_is_well(moment):
            return
        if await self._told():
            self._failures = 0
            return
        self._failures += 1
        log.warning("monitor not told", failures=self._failures)

    async def _told(self) -> bool:
        headers = {"User-Agent": "Bankje", "Accept": "*/*"}
        jar = aiohttp.DummyCookieJar()
        try:
            # The one connection that is not discord.py's: the operator asked for it (promise 6).
            async with (
                aiohttp.ClientSession(timeout=PATIENCE, headers=headers, cookie_jar=jar) as session,  # noqa: TID251
                session.get(self._url, allow_redirects=False) as answer,
            ):
                return answer.status < BAD
        except UNREACHABLE:
            return False
