"""Who agreed to be told of trouble, and who must hear what now."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import ExtensionPoint
from bot.services import Services
from bot.store.guild_profile import NOT_CHOSEN, GuildProfile
from cogs.alarm import rules
from cogs.alarm.repository import AlarmRepository
from cogs.alarm.rules import AlarmContact, RingTimes
from cogs.introductions.service import Introductions
from cogs.office_hours.service.openness import OfficeHours


@dataclass(frozen=True, slots=True)
class Heard:
    """Someone who must hear it now, and whether their phone may ring."""

    account: int
    rings: bool


BEFORE_REOPENING = ExtensionPoint[[str, GuildId], list[str]](
    "alarm: what must be well before a stopped bench opens again",
    "when an admin opens it; given the language; a sentence for each thing that is not well",
)


class Alarms:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = AlarmRepository(services.store)
        self._hours = OfficeHours(services)
        self._introductions = services.shared(Introductions)

    async def told(self, guild: GuildId) -> list[AlarmContact]:
        """Those who agreed, whose yes still holds."""
        return await self._kept.told(guild, self._services.clock())

    async def one(self, guild: GuildId, account: int) -> AlarmContact | None:
        return next((each for each in await self.told(guild) if each.account == account), None)

    async def agree(self, guild: GuildId, account: int, rings: RingTimes) -> None:
        """Someone says yes for themselves, or says anew when it may ring."""
        now = self._services.clock()
        async with self._services.store.writing():
            await self._kept.agree(guild, account, rings, now, now + rules.HOLDS)
            await self._services.audit.note(guild, account, "alarm-agreed", "", now)

    async def leave(self, guild: GuildId, account: int) -> None:
        async with self._services.store.writing():
            await self._kept.leave(guild, account)
            await self._services.audit.note(
                guild, account, "alarm-left", "", self._services.clock()
            )

    async def lead(self, guild: GuildId, account: int) -> None:
        """Someone says that they lead the team. Raise `Refusal("alarm-agree-first")`."""
        if await self.one(guild, account) is None:
            raise Refusal("alarm-agree-first")
        async with self._services.store.writing():
            await self._kept.lead(guild, account)
            await self._services.audit.note(
                guild, account, "alarm-leads", "", self._services.clock()
            )

    async def forget(self, guild: GuildId, account: int) -> None:
        """They are not of the team any more, by what Discord says."""
        await self._kept.leave(guild, account)

    async def reached(self, guild: GuildId, account: int, *, reached: bool) -> None:
        await self._kept.reached(guild, account, reached=reached)

    # -- who must hear it now ---------------------------------------------------------------------

    async def hearing(self, guild: GuildId, *, alarm: bool = False) -> list[Heard]:
        """Everyone who agreed; while they are too few, who set it up hears it too, silently.

        An `alarm` is never one person's alone, who may be the one that opened the wall: as long as
        no two hear it, the whole team does, as silently.
        """
        now, here = self._services.clock(), await self._hours.here(guild)
        on_shift = {worker.account for worker in here}
        agreed = {each.account: each.rings for each in await self.told(guild)}
        admin = (await self._services.town(guild)).admin
        if len(agreed) < rules.FEWEST and admin != NOT_CHOSEN:
            agreed.setdefault(admin, RingTimes.SHIFT)
        if alarm and len(agreed) < rules.FEWEST:
            for worker in await self._introductions.team(guild):
                agreed.setdefault(worker.account, RingTimes.SHIFT)
        return [
            Heard(account, rules.may_ring(rings, now, on_shift=account in on_shift))
            for account, rings in agreed.items()
        ]

    async def begins(self, guild: GuildId, kind: str, place: int) -> bool:
        """Say whether this account or channel must hear it now: at once, and again daily."""
        now = self._services.clock()
        return await self._kept.begin(guild, kind, place, now, now + rules.AGAIN)

    async def not_told(self, guild: GuildId, kind: str, place: int) -> None:
        """It did not arrive: whoever asks next is told that it must be heard."""
        await self._kept.not_told(guild, kind, place)

    async def over(self, guild: GuildId, kind: str) -> set[int]:
        """It is mended. Give the accounts and channels that heard of it."""
        return await self._kept.over(guild, kind)

    async def everybody(self) -> list[tuple[GuildId, int]]:
        """Everyone on every server whose yes holds."""
        servers = await self._services.guilds.with_room(GuildProfile)
        return [(guild, each.account) for guild in servers for each in await self.told(guild)]

    async def ending(self) -> list[tuple[GuildId, AlarmContact]]:
        """Those whose yes ends within a month, and who were not asked again yet."""
        now = self._services.clock()
        return await self._kept.ending(now, now + rules.ASKED_AGAIN)

    async def asked_again(self, guild: GuildId, account: int) -> None:
        await self._kept.asked_again(guild, account)
