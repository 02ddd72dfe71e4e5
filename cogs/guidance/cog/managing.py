"""`/kaarten-beheren`: an admin names who helps here, and looks at cards; and the check-up of it."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import Finding
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of, parts
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, Screen, Words, chosen, pressed, submitted
from cogs.guidance.service import Guidance
from cogs.guidance.settings import LocalContact
from cogs.guidance.views import managing as views
from cogs.setup.service.check_up import FINDINGS


class ManagingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Guidance)
        bot.services.extensions.register(FINDINGS, self._found)

    async def _found(self, locale: str, guild: GuildId) -> list[Finding]:
        say = Words(self._bot.services.texts, locale)
        return views.findings(say, await self._service.to_mend(guild))

    @app_commands.command(
        name=command_text("guidance-manage-command"),
        description=command_text("guidance-manage-command-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        await reply(interaction, await self._overview(interaction))

    @pressed(views.DOOR_MANAGE)
    @admins_only
    async def overview(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, await self._overview(interaction))

    async def _overview(self, interaction: Interaction) -> Screen:
        guild = guild_of(interaction)
        contacts, to_mend = await self._service.contacts(guild), await self._service.to_mend(guild)
        return views.manage(words_for(interaction), contacts, to_mend)

    # -- who helps here -------------------------------------------------------------------------

    @chosen(views.DOOR_CONTACT)
    @admins_only
    async def choose_contact(self, interaction: Interaction, picked: MenuSelection) -> None:
        which = enum_of(LocalContact, "".join(picked.values))
        guild = guild_of(interaction)
        known = (await self._service.contacts(guild)).get(which, "")
        seen = (await self._service.settings(guild)).fingerprint
        form = views.contact_form(words_for(interaction), which, known, seen)
        await open_form(interaction, form)

    @submitted(views.DOOR_CONTACT)
    @admins_only
    async def name_contact(self, interaction: Interaction, form: Filled) -> None:
        name, seen = parts(form.key, 2)
        which = enum_of(LocalContact, name)
        guild, typed = guild_of(interaction), form.text.get(views.NAMED, "")
        await self._service.name_contact(guild, which, typed, by=interaction.user.id, seen=seen)
        await redraw(interaction, await self._overview(interaction))

    # -- looking at a card ----------------------------------------------------------------------

    @chosen(views.DOOR_LOOK)
    @admins_only
    async def look(self, interaction: Interaction, picked: MenuSelection) -> None:
        say, card = words_for(interaction), self._service.get("".join(picked.values))
        shown = await self._service.shown(guild_of(interaction), say.locale, card)
        await redraw(interaction, views.look(say, shown))

    @pressed(views.DOOR_TICK)
    @admins_only
    async def tick(self, interaction: Interaction, key: str) -> None:
        name, seen = parts(key, 2)
        card = self._service.get(name)
        await self._service.tick(guild_of(interaction), card, seen, by=interaction.user.id)
        await redraw(interaction, await self._overview(interaction))
