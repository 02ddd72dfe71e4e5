"""`/controle`: one screen that says whether all is well, and how to mend what is not (R56, R64).

What each finding is called, and its remedy, the views say.
"""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.shell.channel_access import (
    NEEDED,
    bots_that_read_all,
    is_hidden,
    missing,
    outsiders,
    who_lets_in,
    wrong_with,
)
from bot.shell.client import Bankje
from bot.shell.fallback import ACKNOWLEDGED, is_code
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Screen, Words
from bot.store.guild_profile import GuildProfile
from cogs.alarm.service import BEFORE_REOPENING
from cogs.introductions.service.audience import OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.setup import rules
from cogs.setup.rules import CheckResult, ChosenPlaces
from cogs.setup.service.check_up import CheckUp
from cogs.setup.views import findings as views
from cogs.watch.rules import Watched
from cogs.watch.service import Watch

FOR_PANEL = discord.Permissions(
    view_channel=True, send_messages=True, read_message_history=True, pin_messages=True
)


class DiscordChecks:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
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
            _permissions("team", team, NEEDED),
            _readers(team, replace(kept, channel=places.team, role=role)),
            *_published(team),
            _permissions("panel", panel, FOR_PANEL),
        ]

    async def places(self, guild: GuildId, town: GuildProfile) -> list[CheckResult]:
        """The channels and the bot's own profile. Raise `Refusal("setup-server-away")`."""
        known = self._server(guild)
        places = ChosenPlaces(town.team_channel, town.panel_channel, town.worker_role)
        return [
            *await self.chosen(guild, places),
            *[_own(known.get_channel(each.channel), each) for each in await self._kinds.all(guild)],
            *[_former(known, each) for each in await self._watch.watched(guild) if each.is_former],
            self._description(town),
        ]

    def server(self, guild: GuildId) -> list[CheckResult]:
        """Whether whoever administers the server must prove it twice (R56)."""
        asked = self._server(guild).mfa_level is discord.MFALevel.require_2fa
        return [CheckResult("two-factor", ok=asked)]

    async def others(self, guild: GuildId) -> list[CheckResult]:
        """Bots that read every channel, and who may let themselves in: named, and nothing stops.

        Each server has moderators who may, and often they are minors.
        """
        known, letting_in = self._server(guild), dict[str, None]()
        for each in await self._watch.watched(guild):
            channel = known.get_channel(each.readers.channel)
            if isinstance(channel, discord.TextChannel):
                letting_in |= dict.fromkeys(who_lets_in(channel, each.readers))
        bots = bots_that_read_all(known)
        return [
            CheckResult("bots", ok=not bots, details=tuple(bots)),
            CheckResult("lets-in", ok=not letting_in, details=tuple(letting_in)),
        ]

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

    def _description(self, town: GuildProfile) -> CheckResult:
        """What everyone reads when they click on the bot; read once, at login."""
        application = self._bot.application
        lacking = rules.undescribed(application.description if application else "", town.name)
        return CheckResult("description", ok=not lacking, details=lacking)


def _permissions(
    name: str, channel: discord.abc.GuildChannel | None, needed: discord.Permissions
) -> CheckResult:
    if channel is None or is_hidden(channel):
        return CheckResult(f"{name}-hidden", ok=False)
    lacking = missing(channel, needed)
    return CheckResult(f"{name}-permissions", ok=not lacking, details=tuple(lacking))


def _readers(channel: discord.abc.GuildChannel | None, readers: Readers) -> CheckResult:
    if not isinstance(channel, discord.TextChannel) or is_hidden(channel):
        return CheckResult("team-hidden", ok=False)
    others = tuple(outsiders(channel, readers))
    return CheckResult("team-readers", ok=not others, details=others)


def _published(channel: discord.abc.GuildChannel | None) -> list[CheckResult]:
    """What stands in an announcement channel, servers that follow it may get to read."""
    is_news = isinstance(channel, discord.TextChannel) and channel.is_news()
    return [CheckResult("team-news", ok=False)] if is_news else []


def _former(server: discord.Guild, watched: Watched) -> CheckResult:
    """A channel from which the team has moved, and in which conversations go on."""
    channel, count = server.get_channel(watched.readers.channel), watched.conversations
    if not isinstance(channel, discord.TextChannel) or is_hidden(channel):
        return CheckResult("former-hidden", ok=False, count=count)
    others = tuple(outsiders(channel, watched.if_doubted or watched.readers))
    if channel.is_news() and not others:
        return CheckResult("former-news", ok=False, count=count)
    return CheckResult("former", ok=not others, details=others, count=count)


def _own(channel: discord.abc.GuildChannel | None, readers: Readers) -> CheckResult:
    """The own channel of a kind of worker."""
    wrong = wrong_with(channel, readers)
    if wrong is None or not isinstance(channel, discord.TextChannel):
        return CheckResult(f"own-{wrong}" if wrong else "own", ok=wrong is None, of=readers.kind)
    found = missing(channel, NEEDED) or outsiders(channel, readers)
    return CheckResult(f"own-{wrong}", ok=False, details=tuple(found), of=readers.kind)


class CheckCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._checks = DiscordChecks(bot)
        self._service = CheckUp(bot.services)
        bot.services.extensions.register(BEFORE_REOPENING, self._before_opening)

    async def _before_opening(self, locale: str, guild: GuildId) -> list[str]:
        """What is not well of the walls, wiping, the key and the disk, each with its remedy."""
        town = await self._bot.services.town(guild)
        looked_at = [
            *await self._checks.places(guild, town),
            *rules.checked(await self._service.health(guild)),
        ]
        say = Words(self._bot.services.texts, locale)
        return views.remedies(say, rules.needed_to_open(looked_at))

    @app_commands.command(
        name=command_text("setup-command-check"),
        description=command_text("setup-command-check-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def check(self, interaction: Interaction) -> None:
        async with patient(interaction):
            try:
                await reply(interaction, await self._looked(interaction))
            except discord.HTTPException as error:
                if not is_code(error, ACKNOWLEDGED):
                    raise
                # Another process answered, and may know nothing of us: what we know goes beside it.
                await reply(interaction, await self._looked(interaction))

    async def _looked(self, interaction: Interaction) -> Screen:
        guild = guild_of(interaction)
        town = await self._bot.services.town(guild)
        places = [CheckResult("started", ok=False)]  # nothing else of them can be mended yet
        if town.is_set_up:
            places = await self._checks.places(guild, town)
        health = await self._service.health(guild)
        health = replace(health, backup_at=await self._bot.backups.newest(health.moment))
        findings = [
            *await self._service.stops(guild),
            CheckResult("connected", ok=True),
            *self._checks.process(),
            *places,
            *await self._service.team(guild),
            *await self._service.limits(guild),
            *await self._service.who_is_told(guild),
            *await self._checks.others(guild),
            *await self._service.papers(guild),
            *self._checks.server(guild),
            *rules.checked(health),
        ]
        return views.check(words_for(interaction), findings)
