"""`/uiterlijk`: an admin chooses picture, banner and line of the bot on this server (R48)."""

from __future__ import annotations

import asyncio
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import Finding
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.own_profile import change_own
from bot.shell.people import admins_only, guild_of
from bot.shell.pictures import OneAtATime, fetched
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.uploads import Upload
from bot.shell.views import Filled, Words, pressed, submitted
from cogs.profile import rules, views
from cogs.profile.rules import LARGEST_FILE, Profile, Shown
from cogs.profile.service import Profiles
from cogs.setup.rules import undescribed
from cogs.setup.service.check_up import FINDINGS

FOR_DISCORD = 20.0
"""Seconds that Discord may take for two pictures: it answers slowly, and limits how often."""


class ProfileCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Profiles)
        self._one_picture = bot.services.shared(OneAtATime).lock
        bot.services.extensions.register(FINDINGS, self._found)

    async def _found(self, locale: str, guild: GuildId) -> list[Finding]:
        found = await self._service.check(guild, shown_by(self._server(guild).me))
        return [views.finding(Words(self._bot.services.texts, locale), found)]

    @app_commands.command(
        name=command_text("profile-command"),
        description=command_text("profile-command-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        known = await self._service.known(guild_of(interaction))
        await reply(interaction, views.own(words_for(interaction), known))

    @pressed(views.DOOR_CHANGE)
    @admins_only
    async def change(self, interaction: Interaction, _key: str) -> None:
        known = await self._service.known(guild_of(interaction))
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.form(words_for(interaction), token, known))

    @submitted("profile:form")
    @admins_only
    async def filled(self, interaction: Interaction, form: Filled) -> None:
        """Show how it would look. Nothing is changed before that was seen."""
        guild, say = guild_of(interaction), words_for(interaction)
        bio = rules.accepted_bio(form.words)
        async with patient(interaction):
            wanted = Profile(
                bio,
                await self._picture(form.files.get(views.AVATAR, ())),
                await self._picture(form.files.get(views.BANNER, ())),
            )
            key = self._service.preview(guild, interaction.user.id, wanted)
            town = await self._bot.services.town(guild)
            lacking = undescribed(bio, town.name) if bio else ()
            await reply(interaction, views.preview(say, wanted, lacking, key))

    async def _picture(self, given: tuple[Upload, ...]) -> bytes | None:
        """Drawn anew, in a thread of its own. Raise `Refusal("introductions-photo-…")`."""
        if not given:
            return None
        if given[0].size > LARGEST_FILE:
            raise Refusal("introductions-photo-large")
        async with self._one_picture:
            return await asyncio.to_thread(_redrawn, await fetched(self._bot, given[0]))

    @pressed(views.DOOR_KEEP)
    @admins_only
    async def keep(self, interaction: Interaction, key: str) -> None:
        guild, account = guild_of(interaction), interaction.user.id
        wanted = self._service.previewed(guild, account, key)
        async with patient(interaction, redrawing=True):
            shown = await self._show(guild, _changes(wanted))
            await self._service.taken(guild, wanted, shown, by=account)
            self._service.forget(key)
            await redraw(interaction, views.outcome(words_for(interaction), "kept"))

    @pressed(views.DOOR_DROP)
    @admins_only
    async def drop(self, interaction: Interaction, key: str) -> None:
        self._service.forget(key)
        await redraw(interaction, views.outcome(words_for(interaction), "dropped"))

    @pressed(views.DOOR_BACK)
    @admins_only
    async def back(self, interaction: Interaction, _key: str) -> None:
        """Look on this server as everywhere."""
        guild = guild_of(interaction)
        async with patient(interaction, redrawing=True):
            await self._show(guild, {"avatar": None, "banner": None, "bio": None})
            await self._service.taken_back(guild, by=interaction.user.id)
            await redraw(interaction, views.outcome(words_for(interaction), "is-back"))

    async def _show(self, guild: GuildId, changes: dict[str, Any]) -> Shown:
        """Raise `Refusal("profile-refused")`: Discord did not take it, or not yet."""
        me = self._server(guild).me
        try:
            async with asyncio.timeout(FOR_DISCORD):
                return shown_by(await change_own(me, changes) or me)
        except (TimeoutError, *UNREACHABLE):
            raise Refusal("profile-refused") from None

    def _server(self, guild: GuildId) -> discord.Guild:
        """Raise `Refusal("setup-server-away")`."""
        server = self._bot.get_guild(guild)
        if server is None:
            raise Refusal("setup-server-away")
        return server


def _changes(wanted: Profile) -> dict[str, Any]:
    given = {"bio": wanted.bio, "avatar": wanted.avatar, "banner": wanted.banner}
    return {name: each for name, each in given.items() if each or name == "bio"}


def shown_by(member: discord.Member) -> Shown:
    """What Discord says of the bot on one server."""
    avatar, banner = member.guild_avatar, member.guild_banner
    return Shown(
        avatar.key if avatar else "", banner.key if banner else "", member.avatar is not None
    )


def _redrawn(file: bytes) -> bytes:
    """Load Pillow with the first picture, in the thread that draws it."""
    from cogs.introductions.rules import photos  # noqa: PLC0415 - most starts need none

    bounds = photos.Bounds(LARGEST_FILE, photos.MOST_PIXELS, rules.SIDE, rules.LARGEST_DRAWN)
    try:
        return photos.drawn_anew(file, bounds)
    except photos.NotDrawn as no:
        raise Refusal(f"introductions-photo-{no.why}") from None


async def setup(bot: Bankje) -> None:
    await bot.add_cog(ProfileCog(bot))
