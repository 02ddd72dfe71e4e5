"""Whether words of young people are taken: not after the emergency stop, here or everywhere.

One server stops by a row, from Discord. All of them stop by a file in the data folder, from the
shell, whether Bankje runs or not: it is looked for at every act, and needs neither key nor store.
Nor are words taken while nobody is left of the team, who could read and answer them.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import ClassVar

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.service_end import ServiceEnd
from bot.guilds.team_members import IS_TEAM_LEFT
from bot.services import Services
from bot.store.data_folder import write_durably
from bot.store.guild_settings import RoomSettings

FILE = "bankje.intake-stopped"


class Stop(RoomSettings):
    ROOM: ClassVar[str] = "intake"

    stopped: bool = False


class Intake:
    """Use it as `services.shared(Intake)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._file = services.store.space.folder / FILE
        self._unsafe: set[GuildId] = set()

    def found(self, guild: GuildId, *, safe: bool) -> bool:
        """Note whether only the team reads along in its channel; say whether that is news.

        In memory only: who looks, looks again at each start.
        """
        is_news = safe is (guild in self._unsafe)
        (self._unsafe.discard if safe else self._unsafe.add)(guild)
        return is_news

    def is_unsafe(self, guild: GuildId) -> bool:
        """Whether nothing is posted in the team's channel, by the last look at it."""
        return guild in self._unsafe

    async def is_stopped(self, guild: GuildId) -> bool:
        return self._file.exists() or (await self._services.guilds.get(guild, Stop)).stopped

    async def is_stopped_here(self, guild: GuildId) -> bool:
        return (await self._services.guilds.get(guild, Stop)).stopped

    @property
    def is_stopped_everywhere(self) -> bool:
        return self._file.exists()

    async def has_nobody(self, guild: GuildId) -> bool:
        """Whether surely nobody of the team is left: no words could reach anybody who answers."""
        left: list[bool] = await self._services.extensions.call(IS_TEAM_LEFT, guild)
        return not all(left)

    async def refuse_when_stopped(self, guild: GuildId) -> None:
        """Nothing of it may be posted or kept. Raise `Refusal`.

        "shell-intake-stopped"; "shell-intake-stopped-nobody" when nobody of the team is left.
        """
        if await self.is_stopped(guild):
            raise Refusal("shell-intake-stopped")
        if await self.has_nobody(guild):
            raise Refusal("shell-intake-stopped-nobody")

    async def last_day(self, guild: GuildId) -> date | None:
        """The last day of a bench that is being closed; None for one that goes on."""
        return (await self._services.guilds.get(guild, ServiceEnd)).last_day

    async def refuse_new(self, guild: GuildId) -> None:
        """The same for who would begin: raise "shell-intake-stopped-for-good" on a bench that ends.

        Who has a conversation goes on in it until the last day.
        """
        await self.refuse_when_stopped(guild)
        if await self.last_day(guild):
            raise Refusal("shell-intake-stopped-for-good")

    async def stop(self, guild: GuildId, *, by: int) -> None:
        await self._put(guild, by, stopped=True)

    async def open(self, guild: GuildId, *, by: int) -> None:
        await self._put(guild, by, stopped=False)

    async def _put(self, guild: GuildId, by: int, *, stopped: bool) -> None:
        await self._services.guilds.put(guild, Stop(stopped=stopped), self._services.clock(), by=by)


def stop_everywhere(data_dir: Path) -> None:
    write_durably(data_dir / FILE)


def open_everywhere(data_dir: Path) -> bool:
    """Say whether it was stopped."""
    was_stopped = (data_dir / FILE).exists()
    (data_dir / FILE).unlink(missing_ok=True)
    return was_stopped
