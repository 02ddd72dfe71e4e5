"""Makes the commands known to Discord, only when they changed; refused, it tries again later."""

from __future__ import annotations

import asyncio
import hashlib
import json
from datetime import datetime
from typing import Any, TypeGuard

import discord
import structlog
from discord import app_commands

from bot.core.schedule import Schedule
from bot.shell.errors import UNREACHABLE
from bot.store.opening import Store

JOB = "commands"
NOTE = "commands"
AGAIN = 600
"""Seconds between two tries."""
PATIENCE = 30.0
"""Seconds; a start does not wait longer than this for commands, which Discord knows already."""
log = structlog.get_logger("bankje")


class CommandSync:
    """`is_refused`: Discord did not take the commands as they are now; the old ones go on working.

    Discord allows 200 new commands a day; a restart must not spend any.
    """

    def __init__(
        self, tree: app_commands.CommandTree[Any], store: Store, schedule: Schedule
    ) -> None:
        self._tree = tree
        self._store = store
        self._schedule = schedule
        self.is_refused = False

    async def at_start(self) -> None:
        """Whatever Discord says, the bot starts: the panel needs no command."""
        if not await self._is_known():
            self._schedule.every(AGAIN, self.again, name=JOB)

    async def again(self, _moment: datetime) -> None:
        if await self._is_known():
            self._schedule.forget(JOB)

    async def _is_known(self) -> bool:
        fingerprint = await self._fingerprint()
        if await self._store.note(NOTE) != fingerprint:
            try:
                async with asyncio.timeout(PATIENCE):
                    await self._tree.sync()
            except UNREACHABLE as error:
                self._refused(error)
                return False
            await self._store.set_note(NOTE, fingerprint)
        self.is_refused = False
        return True

    def _refused(self, error: Exception) -> None:
        self.is_refused = True
        numbers = {"status": error.status, "code": error.code} if _says(error) else {}
        log.error("commands not made known", kind=type(error).__name__, **numbers)

    async def _fingerprint(self) -> str:
        shape = [
            await command.get_translated_payload(self._tree, self._tree.translator)
            for command in self._tree.get_commands()
            if self._tree.translator
        ]
        return hashlib.sha256(json.dumps(shape, sort_keys=True).encode()).hexdigest()


def _says(error: Exception) -> TypeGuard[discord.HTTPException]:
    return isinstance(error, discord.HTTPException)
