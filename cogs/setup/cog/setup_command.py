"""`/instellen`, and the one notice when something needs an admin."""

from __future__ import annotations

from functools import partial

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Screen, Words
from cogs.setup.cog.guide import Guide
from cogs.setup.service.setting_up import Setup
from cogs.setup.views import findings


@app_commands.default_permissions(manage_guild=True)
class SetupCog(
    commands.GroupCog,
    group_name=command_text("setup-command"),
    group_description=command_text("setup-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Setup(bot.services)
        self._guide = Guide(bot)

    @app_commands.command(
        name=command_text("setup-command-start"),
        description=command_text("setup-command-start-about"),
    )
    @admins_only
    async def start(self, interaction: Interaction) -> None:
        """Begin, or go on where something is missing; afterwards all that was chosen."""
        await reply(interaction, await self._guide.screen(interaction))

    @app_commands.command(
        name=command_text("setup-command-code"),
        description=command_text("setup-command-code-about"),
    )
    @app_commands.rename(given=command_text("setup-option-code"))
    @app_commands.describe(given=command_text("setup-option-code-about"))
    @admins_only
    async def claim(self, interaction: Interaction, given: str) -> None:
        """Also where nobody named the server: the one who has the code is its operator."""
        guild, moment = guild_of(interaction), self._bot.services.clock()
        await self._bot.served.claim(guild, given, moment, by=interaction.user.id)
        await reply(interaction, findings.claimed(words_for(interaction)))

    @app_commands.command(
        name=command_text("setup-command-contact"),
        description=command_text("setup-command-contact-about"),
    )
    @admins_only
    async def contact(self, interaction: Interaction) -> None:
        await self._guide.ask_contact(interaction)

    @app_commands.command(
        name=command_text("setup-command-logbook"),
        description=command_text("setup-command-logbook-about"),
    )
    @admins_only
    async def logbook(self, interaction: Interaction) -> None:
        entries = await self._service.logbook(guild_of(interaction))
        await reply(interaction, findings.logbook(words_for(interaction), entries))

    @commands.Cog.listener()
    async def on_own_channel_decided(self, guild: GuildId) -> None:
        await self._service.reset_notices(guild)

    @commands.Cog.listener()
    async def on_trouble(self, guild: GuildId, kind: str) -> None:
        """Tell those who agreed to hear it, once, in private, without a word about anybody."""
        if await self._service.claim_notice(guild, kind):
            self._bot.dispatch("tell", guild, partial(_trouble, kind))

    @commands.Cog.listener()
    async def on_trouble_over(self, guild: GuildId, kind: str) -> None:
        await self._service.end_trouble(guild, kind)


def _trouble(kind: str, say: Words, server: str) -> Screen:
    return findings.trouble(say, kind, server)
