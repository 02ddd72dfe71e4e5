"""What this room looks at for `/controle`: channels, team, papers, the program (R56, R64).

What each finding is called, and its remedy, the views say.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.extension_points import Finding
from bot.shell.channel_access import (
    NEEDED,
    ChannelAccess,
    bots_that_read_all,
    missing,
)
from bot.shell.client import Bankje
from bot.shell.own_application import own_application
from bot.shell.views import Words
from bot.store.guild_profile import GuildProfile
from cogs.alarm.service import BEFORE_REOPENING
from cogs.introductions.service.audience import OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.setup import rules
from cogs.setup.rules import CheckResult, ChosenPlaces
from cogs.setup.service.check_up import FINDINGS, CheckUp
from cogs.setup.views import findings as views
from cogs.watch.rules import Watched
from cogs.watch.service import Watch

FOR_PANEL = discord.Permissions(
    view_channel=True, send_messages=True, read_message_history=True, pin_messages=True
)


class DiscordChecks:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._access = bot.channel_access
        self._introductions = bot.services.shared(Introductions)
        self._kinds = OwnChannelService(bot.services)
        self._watch = Watch(bot.services)

    async def chosen(self, guild: GuildId, places: ChosenPlaces) -> list[CheckResult]:
        """These two channels, whether they are kept or not. Raise `Refusal("setup-server-away")`.

        A role that does not open the team channel, as kept, does not open another one either.
        """
        known = self._server(guild)
        team, panel = known.get_channel(places.team), known.get_channel(places.panel)
        kept = await self._introductions.readers(guild)
        town = await self._bot.services.town(guild)
        role = kept.role if kept.role != town.worker_role else places.role
        return [
            _permissions(self._access, "team", team, NEEDED),
            *_role(known, places.role),
            _readers(self._access, team, replace(kept, channel=places.team, role=role)),
            *_published(team),
            _permissions(self._access, "panel", panel, FOR_PANEL),
        ]

    async def places(self, guild: GuildId, town: GuildProfile) -> list[CheckResult]:
        """The channels and the bot's own profile. Raise `Refusal("setup-server-away")`."""
        known = self._server(guild)
        places = ChosenPlaces(town.team_channel, town.panel_channel, town.worker_role)
        own, former = partial(_own, self._access), partial(_former, self._access)
        return [
            *await self.chosen(guild, places),
            *[own(known.get_channel(each.channel), each) for each in await self._kinds.all(guild)],
            *[former(known, each) for each in await self._watch.watched(guild) if each.is_former],
            await self._description(town),
        ]

    def server(self, guild: GuildId) -> list[CheckResult]:
        """Whether whoever administers the server must prove it twice (R56)."""
        asked = self._server(guild).mfa_level is discord.MFALevel.require_2fa
        return [CheckResult("two-factor", ok=asked)]

    def bots(self, guild: GuildId) -> list[CheckResult]:
        """Other bots that read every channel: named, and nothing stops."""
        bots = bots_that_read_all(self._server(guild))
        return [CheckResult("bots", ok=not bots, details=tuple(bots))]

    async def who_lets_in(self, guild: GuildId) -> list[CheckResult]:
        """Who may let themselves in: named, and nothing stops.

        Each server has moderators who may, and often they are minors.
        """
        known, letting_in = self._server(guild), dict[str, None]()
        for each in await self._watch.watched(guild):
            channel = known.get_channel(each.readers.channel)
            if isinstance(channel, discord.TextChannel):
                letting_in |= dict.fromkeys(self._access.who_lets_in(channel, each.readers))
        return [CheckResult("lets-in", ok=not letting_in, details=tuple(letting_in))]

    def process(self) -> list[CheckResult]:
        """What Discord said to this process: whether it took the commands, and knows another."""
        refused = self._bot.command_sync.is_refused
        rivals = [CheckResult("rivals", ok=False)] if self._bot.rivals.are_there else []
        return [*rivals, CheckResult("commands", ok=not refused)]

    def _server(self, guild: GuildId) -> discord.Guild:
        known = self._bot.get_guild(guild)
        if known is None:
            raise Refusal("setup-server-away")
        return known

    async def _description(self, town: GuildProfile) -> CheckResult:
        """What everyone reads when they click on the bot, as it is now, or else was at login."""
        known = await own_application(self._bot) or self._bot.application
        lacking = rules.undescribed(known.description if known else "", town.name)
        return CheckResult("description", ok=not lacking, details=lacking)


def _permissions(
    access: ChannelAccess,
    name: str,
    channel: discord.abc.GuildChannel | None,
    needed: discord.Permissions,
) -> CheckResult:
    if channel is None or access.is_hidden(channel):
        return CheckResult(f"{name}-hidden", ok=False)
    lacking = missing(channel, needed)
    return CheckResult(f"{name}-permissions", ok=not lacking, details=tuple(lacking))


def _readers(
    access: ChannelAccess, channel: discord.abc.GuildChannel | None, readers: Readers
) -> CheckResult:
    if not isinstance(channel, discord.TextChannel) or access.is_hidden(channel):
        return CheckResult("team-hidden", ok=False)
    others = tuple(access.outsiders(channel, readers))
    return CheckResult("team-readers", ok=not others, details=others)


def _role(server: discord.Guild, chosen: int) -> list[CheckResult]:
    """Somebody deleted it: nobody is of the team any more, whatever the channel says."""
    return [] if server.get_role(chosen) else [CheckResult("team-role", ok=False)]


def _published(channel: discord.abc.GuildChannel | None) -> list[CheckResult]:
    """What stands in an announcement channel, servers that follow it may get to read."""
    is_news = isinstance(channel, discord.TextChannel) and channel.is_news()
    return [CheckResult("team-news", ok=False)] if is_news else []


def _former(access: ChannelAccess, server: discord.Guild, watched: Watched) -> CheckResult:
    """A channel from which the team has moved, and in which conversations go on."""
    channel, count = server.get_channel(watched.readers.channel), watched.conversations
    if not isinstance(channel, discord.TextChannel) or access.is_hidden(channel):
        return CheckResult("former-hidden", ok=False, count=count)
    others = tuple(access.outsiders(channel, watched.if_doubted or watched.readers))
    if channel.is_news() and not others:
        return CheckResult("former-news", ok=False, count=count)
    return CheckResult("former", ok=not others, details=others, count=count)


def _own(
    access: ChannelAccess, channel: discord.abc.GuildChannel | None, readers: Readers
) -> CheckResult:
    """The own channel of a kind of worker."""
    wrong = access.wrong_with(channel, readers)
    if wrong is None or not isinstance(channel, discord.TextChannel):
        return CheckResult(f"own-{wrong}" if wrong else "own", ok=wrong is None, of=readers.kind)
    found = missing(channel, NEEDED) or access.outsiders(channel, readers)
    return CheckResult(f"own-{wrong}", ok=False, details=tuple(found), of=readers.kind)


class CheckCog(commands.Cog):
    """What this room knows for `/controle`, and for who opens a stopped bench."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._checks = DiscordChecks(bot)
        self._service = CheckUp(bot.services)
        bot.services.extensions.register(BEFORE_REOPENING, self._before_opening)
        bot.services.extensions.register(FINDINGS, self._found)

    async def _before_opening(self, locale: str, guild: GuildId) -> list[str]:
        """What is not well of the walls, wiping, the key and the disk, each with its remedy."""
        town = await self._bot.services.town(guild)
        looked_at = [
            *await self._checks.places(guild, town),
            *rules.checked(await self._service.health(guild)),
        ]
        say = Words(self._bot.services.texts, locale)
        return views.remedies(say, rules.needed_to_open(looked_at))

    async def _found(self, locale: str, guild: GuildId) -> list[Finding]:
        found = await self._looked_at(guild)
        return views.in_words(Words(self._bot.services.texts, locale), found)

    async def _looked_at(self, guild: GuildId) -> list[CheckResult]:
        """Raise `Refusal("setup-server-away")`."""
        health = await self._service.health(guild)
        health = replace(health, backup_at=await self._bot.backups.newest(health.moment))
        return [
            *await self._service.stops(guild),
            CheckResult("connected", ok=True),
            *self._checks.process(),
            *await self._of_channels(guild),
            *await self._service.who_is_told(guild),
            *self._checks.bots(guild),
            *await self._service.papers(guild),
            *await self._service.pictures(guild),
            *self._checks.server(guild),
            *rules.checked(health),
        ]

    async def _of_channels(self, guild: GuildId) -> list[CheckResult]:
        """Before anything is set up nothing of them can be mended, and nothing is well."""
        town = await self._bot.services.town(guild)
        if not town.is_set_up:
            return [CheckResult("started", ok=False)]
        return [
            *await self._checks.places(guild, town),
            *await self._service.team(guild),
            *await self._service.limits(guild),
            *await self._checks.who_lets_in(guild),
        ]
