"""Trial and live: whether a town's bench is open to everybody, or to its team and testers only.

A town begins in trial (R65). What anybody leaves on a server in trial is of the trial, because
nobody else can leave anything there: so the mode of the server is the mark of all of it, and no
date decides what goes when the bench opens. In between the server is *opening*: nobody begins
anything, and it is live only when nothing of the trial is left.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from bot.backups.replay import WENT_LIVE
from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.guild_profile import NOT_CHOSEN
from bot.store.guild_settings import RoomSettings


class Mode(StrEnum):
    TRIAL = "trial"
    OPENING = "opening"
    """All of the trial is being wiped; a restart goes on with that."""
    LIVE = "live"


class TownMode(RoomSettings):
    """`testers`: the role on Discord of who may try it beside the team; no list of accounts.

    `conversations`: how many there were, while they are being wiped.
    """

    ROOM: ClassVar[str] = "mode"

    mode: Mode = Mode.TRIAL
    testers: int = Field(NOT_CHOSEN, ge=0)
    conversations: int = Field(0, ge=0)


class Trial:
    """Use it as `services.shared(Trial)`."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def decided(self, guild: GuildId) -> TownMode:
        return await self._services.guilds.get(guild, TownMode)

    async def mode(self, guild: GuildId) -> Mode:
        return (await self.decided(guild)).mode

    async def is_live(self, guild: GuildId) -> bool:
        return await self.mode(guild) is Mode.LIVE

    async def is_opening(self, guild: GuildId) -> bool:
        return await self.mode(guild) is Mode.OPENING

    async def is_on_trial(self, guild: GuildId) -> bool:
        """Whether it is set up and not open yet."""
        return not await self.is_live(guild) and (await self._services.town(guild)).is_set_up

    async def roles(self, guild: GuildId) -> frozenset[int]:
        """Whoever holds one of these takes part in the trial: the team's, and the testers'."""
        town, decided = await self._services.town(guild), await self.decided(guild)
        return frozenset({town.worker_role, decided.testers} - {NOT_CHOSEN})

    async def choose_testers(self, guild: GuildId, role: int, *, by: int) -> None:
        """Raise `Refusal("shell-trial-everyone")` for the role that everybody holds.

        Raise "shell-trial-over" when there is no trial any more.
        """
        if role == guild:
            raise Refusal("shell-trial-everyone")
        async with self._services.store.writing():
            decided = await self.decided(guild)
            if decided.mode is not Mode.TRIAL:
                raise Refusal("shell-trial-over")
            await self._put(guild, decided.model_copy(update={"testers": role}), by)

    async def begin_opening(self, guild: GuildId, conversations: int, *, by: int) -> None:
        """From now on nobody begins anything. Raise `Refusal("shell-trial-over")`: somebody did."""
        async with self._services.store.writing():
            decided = await self.decided(guild)
            if decided.mode is not Mode.TRIAL:
                raise Refusal("shell-trial-over")
            changed = {"mode": Mode.OPENING, "conversations": conversations}
            await self._put(guild, decided.model_copy(update=changed), by)

    async def go_live(self, guild: GuildId) -> None:
        """Call it in the transaction that has just counted that nothing of the trial is left.

        A restored backup of the trial is told so by the journal, and does not begin it again.
        """
        await self._put(guild, TownMode(mode=Mode.LIVE), None)
        if journal := self._services.store.journal:
            journal.noted(WENT_LIVE, guild)

    async def opening(self) -> list[GuildId]:
        """The servers whose trial is being wiped."""
        known = await self._services.guilds.with_room(TownMode)
        return [each for each in known if await self.is_opening(each)]

    async def _put(self, guild: GuildId, decided: TownMode, by: int | None) -> None:
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)
