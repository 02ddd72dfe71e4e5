"""With which towns a team is shared, who stands in both, and how towns agree and leave.

Other rooms ask `SharedTeams` before they let a shift or a plan of another town count here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.service_end import ServiceEnd
from bot.guilds.trial import Trial
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.shared_team import rules
from cogs.shared_team.repository import (
    InvitationRepository,
    NoticeRepository,
    SharedTeamRepository,
)
from cogs.shared_team.rules import CODE_HOLDS, TOLD_FOR, Invitation, Notice, NoticeKind


class SharedTeams:
    """Use it as `services.shared(SharedTeams)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._towns = SharedTeamRepository(services.store)
        self._introductions = services.shared(Introductions)
        self._trial = services.shared(Trial)

    async def partners(self, guild: GuildId) -> list[GuildId]:
        """The towns with which this one shares its team now: each names the other, both are live.

        A row of one side alone, such as after the other was closed, shares nothing.
        """
        named = await self._towns.named(guild)
        return [each for each in named if await self._holds(guild, each)] if named else []

    async def _holds(self, guild: GuildId, partner: GuildId) -> bool:
        if guild not in await self._towns.named(partner):
            return False
        return await self._trial.is_live(guild) and await self._trial.is_live(partner)

    async def with_partners(self, guild: GuildId) -> list[GuildId]:
        """Give this town and those that share its team: where a shift may be seen."""
        return [guild, *await self.partners(guild)]

    async def elsewhere(self, worker: Worker) -> list[Worker]:
        """The same worker as each town knows them that shares this one's team.

        Who is not of the team there, by introduction and role, is not among them.
        """
        there = [
            await self._introductions.known(town, worker.account)
            for town in await self.partners(worker.guild)
        ]
        return [each for each in there if each]

    async def in_both(self, guild: GuildId, partner: GuildId) -> list[Worker]:
        """Who is of both teams now, as this town knows them; never who is only of the other."""
        there = {each.account for each in await self._introductions.team(partner)}
        return [each for each in await self._introductions.team(guild) if each.account in there]

    async def towns_of(self, guild: GuildId) -> list[str]:
        """The names of the towns of which somebody is of this team too, now: what is said of it."""
        return [
            await self.name(each)
            for each in await self.partners(guild)
            if await self.in_both(guild, each)
        ]

    async def name(self, guild: GuildId) -> str:
        return (await self._services.town(guild)).name


@dataclass(frozen=True, slots=True)
class Partner:
    """A town that shares the team, and the first names of who stands in both, as here."""

    guild: GuildId
    town: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """What an admin sees. `asks`: whose code of ours was typed by whom; `waits`: for whose yes."""

    live: bool
    partners: tuple[Partner, ...]
    asks: Invitation | None
    waits: tuple[tuple[str, str], ...]

    @property
    def may_begin(self) -> bool:
        return self.live and len(self.partners) < rules.MOST


class Agreements:
    """Each act is one transaction: two admins at once are two after each other."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._shared = services.shared(SharedTeams)
        self._towns = SharedTeamRepository(services.store)
        self._invitations = InvitationRepository(services.store)
        self._notices = NoticeRepository(services.store)
        self._trial = services.shared(Trial)

    async def overview(self, guild: GuildId) -> Overview:
        now, partners = self._services.clock(), await self._shared.partners(guild)
        made = await self._invitations.made_by(guild, now)
        typed = await self._invitations.typed_by(guild, now)
        return Overview(
            live=await self._is_live(guild),
            partners=tuple([await self._partner(guild, each) for each in partners]),
            asks=made if made and made.partner else None,
            waits=tuple([(each.key, await self._shared.name(each.guild)) for each in typed]),
        )

    async def _partner(self, guild: GuildId, partner: GuildId) -> Partner:
        both = await self._shared.in_both(guild, partner)
        names = tuple(sorted(each.name for each in both))
        return Partner(partner, await self._shared.name(partner), names)

    async def invite(self, guild: GuildId, *, by: int) -> str:
        """Give the code, which nobody can look up later; an earlier one holds no more.

        Raise as `_must_be_free`.
        """
        services, now = self._services, self._services.clock()
        key, token = services.random_source.token(), services.random_source.token()
        code = rules.shown(token)
        async with services.store.writing():
            await self._must_be_free(guild)
            if before := await self._invitations.made_by(guild, now):
                await self._drop(before.key)
            await self._invitations.invite(guild, key, rules.digest(code), now)
            await self._note(guild, by, "towns-invited", "")
        return code

    async def enter(self, guild: GuildId, typed: str, *, server: str, by: int) -> Invitation:
        """Use a code that the other town gave; give its invitation. Nothing is shared by it.

        `server`: the name of this one as Discord shows it, which the other team is to be told.

        Raise `Refusal("shared_team-code-wrong")`, also for a code that was used or is over, and for
        one's own; "shared_team-already", and as `_must_be_free` for either town.
        """
        async with self._services.store.writing():
            await self._must_be_free(guild)
            now = self._services.clock()
            found = await self._invitations.use(rules.digest(typed), guild, now)
            if found is None:
                raise Refusal("shared_team-code-wrong")
            if found.guild in await self._shared.partners(guild):
                raise Refusal("shared_team-already", town=await self._shared.name(found.guild))
            await self._must_be_free(found.guild)
            await self._note(guild, by, "towns-entered", await self._shared.name(found.guild))
            until = now + CODE_HOLDS
            asked = Notice(found.guild, guild, NoticeKind.ASKED, server, found.key, until)
            await self._notices.owe(asked)
        return found

    async def asked(self, guild: GuildId, key: str) -> Invitation:
        """What this town is to answer. Raise `Refusal("shared_team-over")`: forged or answered."""
        found = await self._invitations.made_by(guild, self._services.clock())
        if found is None or found.key != key or not found.partner:
            raise Refusal("shared_team-over")
        return found

    async def confirm(self, guild: GuildId, key: str, *, by: int) -> GuildId:
        """Say the last yes; give the other town. Raise as `asked` and `_must_be_free`."""
        async with self._services.store.writing():
            partner = (await self.asked(guild, key)).partner
            await self._must_be_free(guild)
            await self._must_be_free(partner)
            await self._drop(key)
            await self._drop_between(guild, partner)
            await self._towns.agree(guild, partner, self._services.clock())
            await self._note_both(guild, partner, "towns-agreed", by)
            await self._owe_both(guild, partner, NoticeKind.AGREED)
        return partner

    async def decline(self, guild: GuildId, key: str, *, by: int) -> GuildId:
        """Share nothing. Raise as `asked`."""
        async with self._services.store.writing():
            partner = (await self.asked(guild, key)).partner
            await self._drop(key)
            await self._note_both(guild, partner, "towns-declined", by)
        return partner

    async def withdraw(self, guild: GuildId, key: str, *, by: int) -> GuildId:
        """Take back one's own yes before the other answered; give the town that was to.

        Raise `Refusal("shared_team-over")`.
        """
        async with self._services.store.writing():
            typed = await self._invitations.typed_by(guild, self._services.clock())
            found = next((each for each in typed if each.key == key), None)
            if found is None:
                raise Refusal("shared_team-over")
            await self._drop(key)
            await self._note_both(guild, found.guild, "towns-declined", by)
        return found.guild

    async def leave(self, guild: GuildId, partner: GuildId, *, by: int | None) -> None:
        """Share nothing any more, from this moment, whatever the other wants.

        Raise `Refusal("shared_team-none")` for a town with which nothing is shared.
        """
        async with self._services.store.writing():
            if partner not in await self._towns.named(guild):
                raise Refusal("shared_team-none")
            await self._towns.leave(guild, partner)
            await self._note_both(guild, partner, "towns-left", by)
            await self._owe_both(guild, partner, NoticeKind.LEFT)

    async def end_gone(self, there: Collection[int]) -> list[tuple[GuildId, GuildId]]:
        """End what one side alone says, or a town whose server the bot is not in any more.

        `there`: the servers in which the bot is. Give each town that is told, and the other.
        """
        ended = []
        for guild, partner in await self._towns.all():
            if partner in await self._shared.partners(guild) and {guild, partner} <= {*there}:
                continue
            async with self._services.store.writing():
                await self._towns.leave(guild, partner)
                await self._note(guild, None, "towns-left", await self._shared.name(partner))
                if guild in there:
                    await self._owe(guild, partner, NoticeKind.LEFT)
            ended.append((guild, partner))
        return [each for each in ended if each[0] in there]

    async def _drop_between(self, guild: GuildId, partner: GuildId) -> None:
        """Each may have given the other a code: one yes answers both."""
        made = await self._invitations.made_by(partner, self._services.clock())
        if made and made.partner == guild:
            await self._drop(made.key)

    async def _drop(self, key: str) -> None:
        """With what stands about it in the team's channel, or was still to be told there."""
        await self._invitations.drop(key)
        await self._notices.told(key)
        await self._services.traces.end_at(key, self._services.clock())

    async def _must_be_free(self, guild: GuildId) -> None:
        """Raise `Refusal("shared_team-not-live")` or "shared_team-most"."""
        if not await self._is_live(guild):
            raise Refusal("shared_team-not-live")
        if len(await self._shared.partners(guild)) >= rules.MOST:
            raise Refusal("shared_team-most", most=rules.MOST)

    async def _is_live(self, guild: GuildId) -> bool:
        """A bench on trial, or with a last day, shares nothing with one that goes on."""
        end = await self._services.guilds.get(guild, ServiceEnd)
        is_set_up = (await self._services.town(guild)).is_set_up
        return is_set_up and end.last_day is None and await self._trial.is_live(guild)

    async def _note_both(self, guild: GuildId, partner: GuildId, act: str, by: int | None) -> None:
        """In the log book of each, with the other's name; who it was stands in their own only."""
        await self._note(guild, by, act, await self._shared.name(partner))
        await self._note(partner, None, act, await self._shared.name(guild))

    async def _note(self, guild: GuildId, by: int | None, act: str, details: str) -> None:
        await self._services.audit.note(guild, by, act, details, self._services.clock())

    # -- what each team is told -------------------------------------------------------------------

    async def _owe_both(self, guild: GuildId, partner: GuildId, kind: NoticeKind) -> None:
        for one, other in ((guild, partner), (partner, guild)):
            await self._owe(one, other, kind)

    async def _owe(self, guild: GuildId, partner: GuildId, kind: NoticeKind) -> None:
        """To be told in the transaction of the act: no crash, and no closed channel, loses it."""
        key, town = self._services.random_source.token(), await self._shared.name(partner)
        until = self._services.clock() + TOLD_FOR
        await self._notices.owe(Notice(guild, partner, kind, town, key, until))

    async def untold(self) -> list[Notice]:
        return await self._notices.untold(self._services.clock())

    async def is_untold(self, notice: Notice) -> bool:
        return await self._notices.is_untold(notice.key)

    async def told(self, notice: Notice) -> None:
        await self._notices.told(notice.key)
