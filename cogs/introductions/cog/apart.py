"""`/werker apart`: a kind of worker gets a channel of its own, that only they can read (R2)."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.channel_access import NEEDED, insiders, missing, outsiders
from bot.shell.client import Bankje
from bot.shell.people import account_of, admins_only, guild_of, runs_the_server
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Screen, Words, pressed
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.plain_text import plainly
from cogs.introductions.cog.roles import ROLES
from cogs.introductions.rules import Role
from cogs.introductions.rules.walls import Moved
from cogs.introductions.service import Introductions
from cogs.introductions.service.kinds import Kinds
from cogs.introductions.service.walls import Walls
from cogs.introductions.views import apart as views
from cogs.introductions.views.apart import OwnChannelReport


class ApartCommand(commands.Cog):
    """A part of `/werker`."""

    _bot: Bankje
    _service: Introductions
    _kinds: Kinds
    _walls: Walls

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
    async def apart(
        self, interaction: Interaction, role: str, channel: discord.TextChannel | None = None
    ) -> None:
        say, guild, kind = words_for(interaction), guild_of(interaction), Role(role)
        chosen, known = (
            channel.id if channel else NOT_CHOSEN,
            await self._kinds.channel(guild, kind),
        )
        if channel is not None and channel.is_news():
            raise Refusal("introductions-apart-news")
        moves = known not in {NOT_CHOSEN, chosen}
        if moves and chosen != NOT_CHOSEN:  # what is taken back, nobody else reads
            account = account_of(interaction)
            await self._walls.may_move(*account, runs_server=runs_the_server(interaction))
        await self._kinds.decide(guild, kind, chosen, by=interaction.user.id)
        await reply(interaction, await self._seen(say, guild, kind))
        self._bot.dispatch("own_channel_decided", guild)
        if moves:
            await self._tell_moved(interaction, guild, known, chosen)

    async def _tell_moved(
        self, interaction: Interaction, guild: GuildId, old: int, new: int
    ) -> None:
        town = await self._bot.services.town(guild)
        names = self._channel_name(old), self._channel_name(new)
        moved = Moved(interaction.user.id, town.admin, told_in=old, channel=names)
        self._bot.dispatch("wall_moved", guild, moved)

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
            return views.taken_back(say, kind)
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
        others = [_named(each, team) for each in outsiders(channel, readers)]
        unread = sorted(team[each] for each in readers.accounts - insiders(channel, readers))
        found = replace(found, news=channel.is_news())
        return found.seen(missing(channel, NEEDED), others, unread)


def _named(reader: str, team: dict[int, str]) -> str:
    """A role by its name; a colleague by theirs; anybody else as Discord shows them."""
    colleagues = {f"<@{account}>": name for account, name in team.items()}
    return colleagues.get(reader) or discord.utils.escape_markdown(reader)
