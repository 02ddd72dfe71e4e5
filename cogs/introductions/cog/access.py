"""`/werker toegang`: the team reads by its role, or only whom the channel lets in by name."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.channel_access import insiders, outsiders
from bot.shell.client import Bankje
from bot.shell.people import account_of, admins_only, guild_of, runs_the_server
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Screen, Words, pressed
from bot.store.guild_profile import NOT_CHOSEN
from cogs.introductions.service import Introductions
from cogs.introductions.service.walls import Walls
from cogs.introductions.views import access as views
from cogs.introductions.views.access import Access

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
    _walls: Walls

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
            await self._walls.may_move(*account, runs_server=runs_the_server(interaction))
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
            return views.access(say, Access(readers.channel or NOT_CHOSEN, decided))
        team = {each.account: each.name for each in await self._service.everyone(guild)}
        out = team.keys() - insiders(place, readers) if decided.by_name else set()
        unread = tuple(sorted(team[each] for each in out))
        others = tuple(map(str, outsiders(place, readers)))
        gone = tuple(each.name for each in await self._service.departed(guild))
        found = Access(place.id, decided, True, others, unread, gone)
        return views.access(say, found)
