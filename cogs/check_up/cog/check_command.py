"""`/controle`: one screen that says whether all is well, and how to mend what is not (R56, R64)."""

from __future__ import annotations

import asyncio

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import Finding
from bot.shell.client import Bankje
from bot.shell.door_keys import page_of
from bot.shell.errors import UNREACHABLE
from bot.shell.fallback import ACKNOWLEDGED, is_code
from bot.shell.own_application import asked_once
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Screen, Words, pressed
from cogs.check_up import rules, views
from cogs.check_up.cog.practice import PracticeRuns
from cogs.check_up.rules import PanelState
from cogs.check_up.service import Checks
from cogs.panel.service import Panels
from cogs.setup.rules import CheckResult
from cogs.setup.service.check_up import FINDINGS

IN_AN_ACT = 1.5
"""Seconds: whoever waits for a screen has it in three (Discord)."""


QUIET, RINGING = "quiet", "ringing"
TESTS = [
    app_commands.Choice(name=command_text("check_up-test-quiet"), value=QUIET),
    app_commands.Choice(name=command_text("check_up-test-ringing"), value=RINGING),
]


class CheckUpCog(commands.Cog):
    def __init__(self, bot: Bankje, practice: PracticeRuns) -> None:
        self._bot = bot
        self._practice = practice
        self._service = Checks(bot.services)
        self._panels = Panels(bot.services)
        bot.services.extensions.register(FINDINGS, self._found)

    @app_commands.command(
        name=command_text("check_up-command"),
        description=command_text("check_up-command-about"),
    )
    @app_commands.rename(test=command_text("check_up-option-test"))
    @app_commands.describe(test=command_text("check_up-option-test-about"))
    @app_commands.choices(test=TESTS)
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def check(self, interaction: Interaction, test: str = "") -> None:
        """With `test`: a practice question through the whole way."""
        if test:
            guild, rings = guild_of(interaction), test == RINGING
            async with patient(interaction):
                done = await self._practice.run(guild, rings=rings)
                await reply(interaction, views.practised(words_for(interaction), done))
            return
        await self._check(interaction)

    @pressed(views.DOOR_PAGE)
    @admins_only
    async def page(self, interaction: Interaction, key: str) -> None:
        await self._check(interaction, page_of(key))

    async def _check(self, interaction: Interaction, page: int = 0) -> None:
        async with patient(interaction):
            try:
                await reply(interaction, await self._looked(interaction, page))
            except discord.HTTPException as error:
                if not is_code(error, ACKNOWLEDGED):
                    raise
                # Another process answered, and may know nothing of us: what we know goes beside it.
                await reply(interaction, await self._looked(interaction, page))

    async def _looked(self, interaction: Interaction, page: int) -> Screen:
        say, gather = words_for(interaction), self._bot.services.extensions.gather
        with asked_once():
            found = await gather(FINDINGS, say.locale, guild_of(interaction))
        return views.check(say, found, page)

    async def _found(self, locale: str, guild: GuildId) -> list[Finding]:
        town = await self._bot.services.town(guild)
        of_channels = [await self._panel(guild)] if town.is_set_up else []
        found = [
            *of_channels,
            *await self._service.of_team(guild),
            *await self._service.of_program(guild),
        ]
        return views.in_words(Words(self._bot.services.texts, locale), found)

    async def _panel(self, guild: GuildId) -> CheckResult:
        """Whether it stands, is pinned, and was kept true: Discord is asked, once."""
        known = await self._panels.known(guild)
        if known is None:
            return rules.panel(PanelState.NONE)
        try:
            async with asyncio.timeout(IN_AN_ACT):
                place = self._bot.get_partial_messageable(known.channel)
                message = await place.fetch_message(known.message)
        except discord.NotFound:
            return rules.panel(PanelState.NONE)
        except (TimeoutError, *UNREACHABLE):
            return rules.panel(PanelState.UNKNOWN)
        looked_at = known.looked_at if known.shown else None
        now = self._bot.services.clock()
        state = rules.panel_state(pinned=message.pinned, looked_at=looked_at, moment=now)
        return rules.panel(state, known.looked_at)

    # -- once a year ------------------------------------------------------------------------------

    @pressed(views.DOOR_REVIEW)
    @admins_only
    async def review(self, interaction: Interaction, _key: str) -> None:
        known = await self._service.review(guild_of(interaction))
        await reply(interaction, views.review(words_for(interaction), known))

    @pressed(views.DOOR_REVIEWED)
    @admins_only
    async def reviewed(self, interaction: Interaction, _key: str) -> None:
        guild, account = guild_of(interaction), interaction.user.id
        known = await self._service.note_review(guild, by=account)
        await reply(interaction, views.reviewed(words_for(interaction), known))
