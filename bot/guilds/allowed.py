"""Which servers the bot works on: those that its operator named, no others.

Anybody can invite a public bot. A stranger's server could then run a bench that looks like the
town's, with the town's own bot, and read what young people write there.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import ClassVar

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.store.guild_profile import GuildProfile
from bot.store.guild_settings import GuildSettings, RoomSettings
from bot.store.keys import expand

GRACE = timedelta(minutes=10)
"""How long the bot stays on a server that nobody named, so that it can still be claimed."""
BYTES = 10
"""Of a code: 80 bits, 16 characters that are easy to type over."""


class Claim(RoomSettings):
    """Whether somebody of this server gave the code that the operator has."""

    ROOM: ClassVar[str] = "claim"

    claimed: bool = False


def claim_code(secret: str) -> str:
    """The code with which the first server is claimed: made from the secret, and kept nowhere.

    So `bankje invite` and the running bot know the same one without a word between them.
    """
    made = expand(secret.strip().encode(), b"bankje claim 1")[:BYTES]
    code = base64.b32encode(made).decode("ascii")
    return "-".join(code[n : n + 4] for n in range(0, len(code), 4))


def same_code(given: str, code: str) -> bool:
    """Spaces, dashes and capitals do not matter to who types it over."""
    plain = [each.replace("-", "").replace(" ", "").upper() for each in (given, code)]
    return hmac.compare_digest(plain[0].encode(), plain[1].encode())


class Served:
    """`named` by the operator; those that were set up before there were names count as named."""

    def __init__(self, guilds: GuildSettings, named: Collection[int], code: str) -> None:
        self._guilds = guilds
        self._named = {*named}
        self._code = code

    def name(self, guild: int) -> None:
        """Let the operator name one more, until the next start."""
        self._named.add(guild)

    async def serves(self, guild: GuildId) -> bool:
        return (
            guild in self._named
            or (await self._guilds.get(guild, GuildProfile)).is_set_up
            or (await self._guilds.get(guild, Claim)).claimed
        )

    async def claim(self, guild: GuildId, given: str, moment: datetime, *, by: int) -> None:
        """Make this server the one that is served. Safe to repeat.

        Raise `Refusal("shell-code-used")` when there is one already, or the operator named others;
        "shell-code-wrong" for any other code.
        """
        if await self.serves(guild):
            return
        if self._named or await self._serves_any():
            raise Refusal("shell-code-used")
        if not same_code(given, self._code):
            raise Refusal("shell-code-wrong")
        await self._guilds.put(guild, Claim(claimed=True), moment, by=by)

    async def _serves_any(self) -> bool:
        known = {*await self._guilds.with_room(GuildProfile), *await self._guilds.with_room(Claim)}
        return any([await self.serves(guild) for guild in known])
