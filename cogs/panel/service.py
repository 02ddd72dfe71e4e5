"""Where the panel stands and what it should say now; and who may get an answer in private."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.alias import NO_SERVER, GuildId
from bot.extension_points import DoorButton, ExtensionPoint
from bot.services import Services
from bot.store.guild_profile import GuildProfile
from bot.store.posted_messages import MessageStep
from cogs.office_hours.rules.openness import Openness
from cogs.office_hours.service.openness import OfficeHours
from cogs.panel import rules
from cogs.panel.repository import PanelRepository
from cogs.panel.rules import UNKNOWN, Leftover, Panel, PanelLink
from cogs.panel.settings import PanelSettings
from cogs.questions.service.questions import Questions
from cogs.shared_team.service import SharedTeams

DIRECT_WAYS = ExtensionPoint[[str, GuildId, int], list[DoorButton]](
    "panel: what who writes to the bot can choose, for a bench where they may be; four at most",
    "with the answer to a direct message; given the language and the id of their message",
)


DIRECT_TAKEN = ExtensionPoint[[int], bool](
    "panel: whether a room above takes what this account writes to the bot",
    "when a direct message comes; no automatic answer is given then",
)
ON_PANEL = ExtensionPoint[[GuildId], list[str]](
    "panel: what is next, where everybody reads it; one line, in the town's language",
    "each time the panel is drawn of a bench that is open to everybody",
)

SAID_BACK = ExtensionPoint[[str, GuildId], list[str]](
    "panel: what young people said together, and what the team did with it",
    "when the panel is drawn; given the language; two short lines at most",
)


class Panels:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._panel_rows = PanelRepository(services.store)
        self._hours = OfficeHours(services)
        self._shared = services.shared(SharedTeams)

    async def servers(self) -> list[GuildId]:
        return await self._services.guilds.with_room(GuildProfile)

    async def set_up_servers(self) -> list[GuildId]:
        """The servers that are set up."""
        return [g for g in await self.servers() if (await self._services.town(g)).is_set_up]

    async def openness(self, guild: GuildId) -> Openness:
        return await self._hours.openness(guild)

    async def openness_without_promise(self, guild: GuildId) -> Openness:
        """For a line that does not say how long answers take."""
        return await self._hours.openness_without_promise(guild)

    async def said_back(self, locale: str, guild: GuildId) -> list[str]:
        """What they said together lately, and what the team did with it."""
        return await self._services.extensions.gather(SAID_BACK, locale, guild)

    async def together(self, guild: GuildId) -> list[str]:
        """The towns of which somebody sits on this bench too (R61)."""
        return await self._shared.towns_of(guild)

    async def decided(self, guild: GuildId) -> PanelSettings:
        return await self._services.guilds.get(guild, PanelSettings)

    async def decide(
        self, guild: GuildId, decided: PanelSettings, *, by: int, seen: str | None = None
    ) -> None:
        """Raise as `GuildSettings.put`."""
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by, seen=seen)

    async def known(self, guild: GuildId) -> Panel | None:
        return await self._panel_rows.find(guild)

    async def next_step(self, guild: GuildId, wanted: str, *, may_post: bool) -> MessageStep:
        known, town = await self.known(guild), await self._services.town(guild)
        return rules.next_step(known, town, wanted, self._services.clock(), may_post=may_post)

    async def begin_post(self, guild: GuildId, channel: int) -> None:
        """Note that a panel is being posted there: from now on one may stand."""
        await self._panel_rows.leaves(guild, Leftover(channel, UNKNOWN, self._services.clock()))

    async def note_posted(self, guild: GuildId, channel: int, message: int, shown: str) -> None:
        """It stands there now. The one before must go, and is paced on by the new one."""
        now, old = self._services.clock(), await self.known(guild)
        edited = old.edited_at if old else None
        async with self._services.store.writing():
            await self._panel_rows.gone(guild, channel)
            await self._panel_rows.put(
                guild, Panel(channel, message, shown, edited, now, pinned=False)
            )
            if old:
                await self._panel_rows.leaves(guild, Leftover(old.channel, old.message, now))

    async def note_not_posted(self, guild: GuildId, channel: int) -> None:
        """Discord said no, or nothing more was found there."""
        await self._panel_rows.gone(guild, channel)

    async def note_pinned(self, guild: GuildId, panel: Panel, *, pinned: bool = True) -> None:
        await self._panel_rows.pinned(guild, panel.message, pinned=pinned)

    async def leftovers(self, guild: GuildId) -> list[Leftover]:
        """What must go."""
        return await self._panel_rows.left(guild)

    async def note_leftover(self, guild: GuildId, channel: int, message: int) -> None:
        """A message that nobody knew of was found."""
        await self._panel_rows.leaves(guild, Leftover(channel, message, self._services.clock()))

    async def note_deleted(self, guild: GuildId, left: Leftover) -> None:
        await self._panel_rows.gone(guild, left.channel, left.message)

    async def edit_due(self, guild: GuildId, wanted: str) -> datetime:
        known, now = await self.known(guild), self._services.clock()
        if known is None:
            return now
        at_once = rules.withdraws(known.shown, wanted)
        return rules.edit_due(known.edited_at, now, at_once=at_once)

    async def begin_edit(self, guild: GuildId) -> Panel | None:
        """Note that an edit begins: whether it arrives or not, the next is a minute away.

        None when the panel fell in the meantime.
        """
        known, now = await self.known(guild), self._services.clock()
        if known is None:
            return None
        await self._panel_rows.edits(guild, now)
        return replace(known, edited_at=now, shown="")

    async def note_edited(self, guild: GuildId, panel: Panel, shown: str) -> None:
        """The edit that began arrived."""
        await self._panel_rows.put(guild, replace(panel, shown=shown, looked_at=panel.edited_at))

    async def forget(self, guild: GuildId, message: int) -> bool:
        """Forget the panel if it was this message; say whether it was."""
        known = await self.known(guild)
        if known is None or known.message != message:
            return False
        await self._panel_rows.drop(guild)
        return True


class DirectMessages:
    """Who writes to the bot itself, and where it sends them. Nothing of what they write."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._answers = PanelRepository(services.store)
        self._panels = Panels(services)
        self._questions = Questions(services)

    async def answers_now(self, account: int, key: str) -> bool:
        """Say whether this person gets an answer now, under this key: once an hour."""
        now = self._services.clock()
        return await self._answers.answers(
            self._services.alias_of(NO_SERVER, account),
            key,
            moment=now,
            again=rules.answer_again(now),
            gone=rules.answer_gone(now),
        )

    async def forget_answers(self, account: int) -> None:
        """Take what stands there down, and answer anew what they write next."""
        async with self._services.store.writing():
            alias, now = self._services.alias_of(NO_SERVER, account), self._services.clock()
            for key in await self._answers.forget_answers(alias):
                await self._services.traces.end_at(key, now)

    async def panel_links(self, account: int) -> list[PanelLink]:
        """The panels that stand; first those where this person has a conversation."""
        standing = await self._panels.set_up_servers()
        talking = {guild for guild in standing if await self._has_conversation(guild, account)}
        standing.sort(key=lambda guild: guild not in talking)
        ways = [await self._panel_link(guild) for guild in standing]
        return [way for way in ways if way]

    async def _has_conversation(self, guild: GuildId, account: int) -> bool:
        alias = self._services.alias_of(guild, account)
        return await self._questions.latest(guild, alias) is not None

    async def _panel_link(self, guild: GuildId) -> PanelLink | None:
        panel = await self._panels.known(guild)
        if panel is None:
            return None
        town = await self._services.town(guild)
        return PanelLink(guild, town.name, panel, await self._panels.openness(guild))
