"""Who agreed to be told of trouble, and who must be told what now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Protocol

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import ExtensionPoint
from bot.services import Services
from bot.store.guild_profile import NOT_CHOSEN, GuildProfile
from cogs.alarm import rules
from cogs.alarm.repository import AlarmRepository
from cogs.alarm.rules import AlarmContact, CallConsent, RingTimes
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone who must hear it now, and whether their phone may ring."""

    account: int
    rings: bool


BEFORE_REOPENING = ExtensionPoint[[str, GuildId], list[str]](
    "alarm: what must be well before a stopped bench opens again",
    "when an admin opens it; given the language; a sentence for each thing that is not well",
)


class ContactMessages(Protocol):
    async def tell_who_may_ring(self, guild: GuildId, text: str) -> int:
        """Ring those off shift who chose that they may be rung at this hour, and nobody else (R9).

        Say of how many Discord accepted it.
        """

    async def tell_coordinator(
        self, guild: GuildId, text: str, *, count: int = 1, quietly: bool = False
    ) -> bool:
        """Tell who leads the team, by direct message; it rings only as they chose.

        `text`: the name of what is said, given `server` and `count`. Say whether Discord accepted
        it: otherwise nobody may be told that they know.
        """

    async def is_of_us(self, guild: GuildId, account: int) -> bool:
        """Whether they are on the server, and an admin or an introduced worker, at this moment.

        Who is not is forgotten here: to be asked before somebody is written to, or decides, in
        private. Raise `Refusal("posts-away")`, and what Discord raises.
        """


class ContactMessagesProvider:
    """Use it as `services.shared(ContactMessagesProvider)`; the alarm cog provides it."""

    def __init__(self, _services: Services) -> None:
        self._messages: ContactMessages | None = None

    def provide(self, messages: ContactMessages) -> None:
        self._messages = messages

    @property
    def messages(self) -> ContactMessages:
        assert self._messages, "asked before the room was loaded"
        return self._messages


class Alarms:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._alarms = AlarmRepository(services.store)
        self._hours = OfficeHours(services)
        self._introductions = services.shared(Introductions)

    async def contacts(self, guild: GuildId) -> list[AlarmContact]:
        """Those who agreed, whose yes still holds."""
        workers = {worker.account for worker in await self._introductions.team(guild)}
        told = await self._alarms.told(guild, self._services.clock())
        return [replace(each, has_shifts=each.account in workers) for each in told]

    async def contact(self, guild: GuildId, account: int) -> AlarmContact | None:
        return next((each for each in await self.contacts(guild) if each.account == account), None)

    async def has_shifts(self, guild: GuildId, account: int) -> bool:
        return await self._introductions.known(guild, account) is not None

    async def subscribe(self, guild: GuildId, account: int, rings: RingTimes) -> None:
        """Someone says yes for themselves, or says anew when it may ring.

        The words beside the choice name a call for help: the yes holds for that too.
        """
        await self._agree(guild, account, rings, CallConsent.YES)

    async def renew(self, guild: GuildId, account: int, rings: RingTimes) -> None:
        """Someone says yes for another year, to words that name no call for help.

        Raise `Refusal("shell-no-such-door")` for who is not told.
        """
        known = await self.contact(guild, account)
        if known is None:
            raise Refusal("shell-no-such-door")
        await self._agree(guild, account, rings, known.calls)

    async def _agree(
        self, guild: GuildId, account: int, rings: RingTimes, calls: CallConsent
    ) -> None:
        now = self._services.clock()
        until = now + rules.CONSENT_VALID_FOR
        async with self._services.store.writing():
            await self._alarms.agree(guild, account, rings, calls, now, until)
            await self._services.audit.note(guild, account, "alarm-agreed", "", now)

    async def answer_calls(self, guild: GuildId, account: int, calls: CallConsent) -> RingTimes:
        """Someone says whether a call for help may ring them too; give the hours they chose.

        Raise `Refusal("shell-no-such-door")` for who is not told.
        """
        known = await self.contact(guild, account)
        if known is None:
            raise Refusal("shell-no-such-door")
        async with self._services.store.writing():
            await self._alarms.answer_calls(guild, account, calls)
            await self._services.audit.note(
                guild, account, f"alarm-calls-{calls}", "", self._services.clock()
            )
        return known.rings

    async def must_be_asked(self, guild: GuildId) -> list[AlarmContact]:
        return [each for each in await self.contacts(guild) if each.must_be_asked]

    async def unsubscribe(self, guild: GuildId, account: int) -> None:
        async with self._services.store.writing():
            await self._alarms.leave(guild, account)
            await self._services.audit.note(
                guild, account, "alarm-left", "", self._services.clock()
            )

    async def make_coordinator(self, guild: GuildId, account: int) -> None:
        """Someone says that they lead the team. Raise `Refusal("alarm-agree-first")`."""
        if await self.contact(guild, account) is None:
            raise Refusal("alarm-agree-first")
        async with self._services.store.writing():
            await self._alarms.lead(guild, account)
            await self._services.audit.note(
                guild, account, "alarm-leads", "", self._services.clock()
            )

    async def forget(self, guild: GuildId, account: int) -> None:
        """They are not of the team any more, by what Discord says."""
        await self._alarms.leave(guild, account)

    async def note_reached(self, guild: GuildId, account: int, *, reached: bool) -> None:
        await self._alarms.reached(guild, account, reached=reached)

    # -- who must hear it now ---------------------------------------------------------------------

    async def recipients(self, guild: GuildId, *, alarm: bool = False) -> list[Recipient]:
        """Everyone who agreed; while they are too few, who set it up hears it too, silently.

        An `alarm` is never one person's alone, who may have opened the channel: as long as no two
        hear it, the whole team does, as silently.
        """
        now, here = self._services.clock(), await self._hours.here(guild)
        on_shift = {worker.account for worker in here}
        agreed = {each.account: each.rings for each in await self.contacts(guild)}
        admin = (await self._services.town(guild)).admin
        if len(agreed) < rules.FEWEST and admin != NOT_CHOSEN:
            agreed.setdefault(admin, RingTimes.SHIFT)
        if alarm and len(agreed) < rules.FEWEST:
            for worker in await self._introductions.team(guild):
                agreed.setdefault(worker.account, RingTimes.SHIFT)
        return [
            Recipient(account, rules.may_ring(rings, now, on_shift=account in on_shift))
            for account, rings in agreed.items()
        ]

    async def to_ring_off_shift(self, guild: GuildId) -> list[Recipient]:
        """Who said that a call for help may ring their phone now, outside a shift."""
        now, told = self._services.clock(), await self.contacts(guild)
        return [Recipient(each.account, rings=True) for each in told if each.rings_for_call(now)]

    async def coordinator(self, guild: GuildId) -> Recipient | None:
        """Who leads the team, if their yes holds, and whether their phone may ring now."""
        leads = next((each for each in await self.contacts(guild) if each.coordinator), None)
        if leads is None:
            return None
        on_shift = {worker.account for worker in await self._hours.here(guild)}
        now = self._services.clock()
        rings = rules.may_ring(leads.rings, now, on_shift=leads.account in on_shift)
        return Recipient(leads.account, rings)

    async def claim_notice(
        self, guild: GuildId, kind: str, place: int, again: timedelta = rules.REPEAT_AFTER
    ) -> bool:
        """Whether this account or channel must hear it now, and `again`; note that it does."""
        now = self._services.clock()
        return await self._alarms.begin(guild, kind, place, now, now + again)

    async def notice_failed(self, guild: GuildId, kind: str, place: int) -> None:
        """It did not arrive: whoever asks next is told that it must be heard."""
        await self._alarms.not_told(guild, kind, place)

    async def end(self, guild: GuildId, kind: str) -> set[int]:
        """It is mended. Give the accounts and channels that heard of it."""
        return await self._alarms.over(guild, kind)

    async def all_contacts(self) -> list[tuple[GuildId, int]]:
        """Everyone on every server whose yes holds."""
        servers = await self._services.guilds.with_room(GuildProfile)
        return [(guild, each.account) for guild in servers for each in await self.contacts(guild)]

    async def expiring(self) -> list[tuple[GuildId, AlarmContact]]:
        """Those whose yes ends within a month, and who were not asked again yet."""
        now = self._services.clock()
        return await self._alarms.ending(now, now + rules.RENEWAL_ASKED_BEFORE)

    async def note_renewal_asked(self, guild: GuildId, account: int) -> None:
        await self._alarms.asked_again(guild, account)
