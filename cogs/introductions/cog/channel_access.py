"""`/werker toegang` and `/werker apart`: which workers can read which channel of the team.

The team reads by its role, or by name; a kind of worker can have a channel of its own (R2).
"""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.channel_access import NEEDED, escaped, missing
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of, number_in
from bot.shell.people import account_of, admins_only, guild_of, runs_the_server
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Screen, Words, pressed
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.plain_text import plainly
from cogs.introductions.rules.team import AccessChange, Role
from cogs.introductions.service.audience import AccessControl, OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.introductions.views import team as views
from cogs.introductions.views.team import OwnChannelReport, TeamAccess

ROLES = [
    app_commands.Choice(
        name=command_text("introductions-role-youth_worker"), value=Role.YOUTH_WORKER.value
    ),
    app_commands.Choice(
        name=command_text("introductions-role-street_worker"), value=Role.STREET_WORKER.value
    ),
    app_commands.Choice(
        name=command_text("introductions-role-prevention_worker"),
        value=Role.PREVENTION_WORKER.value,
    ),
    app_commands.Choice(
        name=command_text("introductions-role-counsellor"), value=Role.COUNSELLOR.value
    ),
]


BY_ROLE, BY_NAME = "role", "name"
WAYS = [
    app_commands.Choice(name=command_text("introductions-access-by-role"), value=BY_ROLE),
    app_commands.Choice(name=command_text("introductions-access-by-name"), value=BY_NAME),
]
YES, NO = "yes", "no"
ANSWERS = [
    app_commands.Choice(name=command_text("introductions-access-yes"), value=YES),
    app_commands.Choice(name=command_text("introductions-access-no"), value=NO),
]


class AccessCommand(commands.Cog):
    """A part of `/werker`."""

    _bot: Bankje
    _service: Introductions
    _access: AccessControl

    @app_commands.command(
        name=command_text("introductions-command-access"),
        description=command_text("introductions-command-access-about"),
    )
    @app_commands.rename(
        way=command_text("introductions-option-way"),
        closes=command_text("introductions-option-closes"),
    )
    @app_commands.describe(
        way=command_text("introductions-option-way-about"),
        closes=command_text("introductions-option-closes-about"),
    )
    @app_commands.choices(way=WAYS, closes=ANSWERS)
    @admins_only
    async def access(self, interaction: Interaction, way: str = "", closes: str = "") -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        if way or closes:
            account = account_of(interaction)
            await self._access.check_may_change(*account, runs_server=runs_the_server(interaction))
            known = await self._service.decided(guild)
            decided = known.model_copy(
                update={
                    "by_name": way == BY_NAME if way else known.by_name,
                    "closes": closes == YES if closes else known.closes,
                }
            )
            await self._service.decide(guild, decided, by=interaction.user.id)
        await reply(interaction, await self._looked(say, guild))

    @pressed("introductions:access")
    @admins_only
    async def access_again(self, interaction: Interaction, _key: str) -> None:
        say, guild = words_for(interaction), guild_of(interaction)
        await redraw(interaction, await self._looked(say, guild))

    async def _looked(self, say: Words, guild: GuildId) -> Screen:
        """How it is decided, and what of it is not so yet in Discord's own settings."""
        readers, decided = await self._service.readers(guild), await self._service.decided(guild)
        place = self._bot.get_channel(readers.channel)
        if not isinstance(place, discord.TextChannel):
            return views.access(say, TeamAccess(readers.channel or NOT_CHOSEN, decided))
        team = {each.account: each.name for each in await self._service.everyone(guild)}
        looked = self._bot.channel_access
        out = team.keys() - looked.insiders(place, readers) if decided.by_name else set()
        unread = tuple(sorted(team[each] for each in out))
        others = tuple(looked.outsiders(place, readers))
        gone = tuple(each.name for each in await self._service.departed(guild))
        found = TeamAccess(place.id, decided, True, others, unread, gone)
        return views.access(say, found)


class OwnChannelCommand(commands.Cog):
    """A part of `/werker`."""

    _bot: Bankje
    _service: Introductions
    _kinds: OwnChannelService
    _access: AccessControl

    @app_commands.command(
        name=command_text("introductions-command-apart"),
        description=command_text("introductions-command-apart-about"),
    )
    @app_commands.rename(
        role=command_text("introductions-option-role"),
        channel=command_text("introductions-option-channel"),
    )
    @app_commands.describe(
        role=command_text("introductions-option-role-about"),
        channel=command_text("introductions-option-apart-about"),
    )
    @app_commands.choices(role=ROLES)
    @admins_only
    async def own_channel(
        self, interaction: Interaction, role: str, channel: discord.TextChannel | None = None
    ) -> None:
        """Without a channel it is a look, and changes nothing."""
        say, guild, kind = words_for(interaction), guild_of(interaction), Role(role)
        if channel is None:
            await reply(interaction, await self._seen(say, guild, kind))
            return
        known = await self._kinds.channel(guild, kind)
        if channel.is_news():
            raise Refusal("introductions-apart-news")
        if known not in {NOT_CHOSEN, channel.id}:
            account = account_of(interaction)
            await self._access.check_may_change(*account, runs_server=runs_the_server(interaction))
        await self._kinds.decide(guild, kind, channel.id, by=interaction.user.id)
        await reply(interaction, await self._seen(say, guild, kind))
        await self._decided(interaction, guild, known, channel.id)

    @pressed("introductions:unapart")
    @admins_only
    async def take_back(self, interaction: Interaction, key: str) -> None:
        """What is taken back, nobody else reads: every admin may. `key`: what they saw."""
        said, _, seen = key.partition(".")
        guild, kind, channel = guild_of(interaction), enum_of(Role, said), number_in(seen)
        if await self._kinds.channel(guild, kind) != channel:
            raise Refusal("shell-changed-meanwhile")
        await self._kinds.decide(guild, kind, NOT_CHOSEN, by=interaction.user.id)
        await redraw(interaction, views.own_channel_removed(words_for(interaction), kind))
        await self._decided(interaction, guild, channel, NOT_CHOSEN)

    async def _decided(self, interaction: Interaction, guild: GuildId, old: int, new: int) -> None:
        self._bot.dispatch("own_channel_decided", guild)
        if old not in {NOT_CHOSEN, new}:
            await self._tell_moved(interaction, guild, old, new)

    async def _tell_moved(
        self, interaction: Interaction, guild: GuildId, old: int, new: int
    ) -> None:
        town = await self._bot.services.town(guild)
        names = self._channel_name(old), self._channel_name(new)
        moved = AccessChange(interaction.user.id, town.admin, told_in=old, channel=names)
        self._bot.dispatch("team_access_changed", guild, moved)

    def _channel_name(self, channel: int) -> str:
        place = self._bot.get_channel(channel)
        return f"#{plainly(place.name)}" if isinstance(place, discord.TextChannel) else "—"

    @pressed("introductions:apart")
    @admins_only
    async def look_again(self, interaction: Interaction, key: str) -> None:
        """Who has mended it may not see the channel any more, and could not choose it again."""
        if key not in set(Role):
            raise Refusal("shell-no-such-door")
        say, guild = words_for(interaction), guild_of(interaction)
        await redraw(interaction, await self._seen(say, guild, Role(key)))

    async def _seen(self, say: Words, guild: GuildId, kind: Role) -> Screen:
        chosen = await self._kinds.channel(guild, kind)
        if chosen == NOT_CHOSEN:
            return views.no_own_channel(say, kind)
        return views.chosen(say, await self._look(guild, kind, chosen))

    async def _look(self, guild: GuildId, kind: Role, chosen: int) -> OwnChannelReport:
        """What is right and what is missing: the same looks as before every post there."""
        readers = await self._kinds.readers(guild, kind, chosen)
        team = {each.account: each.name for each in await self._service.everyone(guild)}
        found = OwnChannelReport(
            kind,
            chosen,
            nobody=not readers.accounts,
            one_kind=bool(readers.accounts) and len(readers.accounts) == len(team),
        )
        channel = self._bot.get_channel(chosen)
        if not isinstance(channel, discord.TextChannel):
            return found
        looked = self._bot.channel_access
        others = [_named(each, team) for each in looked.outsiders(channel, readers)]
        insiders = looked.insiders(channel, readers)
        unread = sorted(team[each] for each in readers.accounts - insiders)
        found = replace(found, news=channel.is_news())
        return found.seen(missing(channel, NEEDED), others, unread)


def _named(reader: str, team: dict[int, str]) -> str:
    """A role by its name; a colleague by theirs; anybody else as Discord shows them."""
    colleagues = {f"<@{account}>": name for account, name in team.items()}
    return colleagues.get(reader) or escaped(reader)
