"""`/instellen start`, and the one notice when something needs an admin."""

from __future__ import annotations

from functools import partial

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import guild_of, only_admins
from bot.shell.replies import Interaction, open_form, patient, reply, words_for
from bot.shell.translator import named
from bot.shell.views import Filled, Screen, Words, submitted
from cogs.setup import rules, views
from cogs.setup.cog.looking import Looker
from cogs.setup.service import Setup


@app_commands.default_permissions(manage_guild=True)
class SetupCog(
    commands.GroupCog,
    group_name=named("instellen", "setup-command"),
    group_description=named("Zet Bankje klaar.", "setup-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Setup(bot.house)
        self._looker = Looker(bot)

    @app_commands.command(
        name=named("start", "setup-command-start"),
        description=named("Kies kanalen, rol en uren.", "setup-command-start-about"),
    )
    async def start(self, interaction: Interaction) -> None:
        only_admins(interaction)
        guild, say = guild_of(interaction), words_for(interaction)
        town, weekly = await self._service.town(guild), await self._service.weekly(guild)
        token = self._bot.house.chance.token()
        await open_form(interaction, views.form(say, token, town, weekly))

    @submitted("setup:start")
    async def decide(self, interaction: Interaction, form: Filled) -> None:
        only_admins(interaction)
        guild = guild_of(interaction)
        town = rules.decided(
            name=form.text.get(views.NAME, ""),
            team_channel=_chosen(form, views.TEAM),
            panel_channel=_chosen(form, views.PANEL),
            worker_role=_chosen(form, views.ROLE),
            everyone=guild,
            admin=interaction.user.id,
        )
        async with patient(interaction):
            say, hours = words_for(interaction), form.text.get(views.HOURS, "")
            weekly = await self._service.decide(guild, town, hours, say.locale)
            findings = await self._looker.places(guild, town)
            await reply(interaction, views.found(say, town, weekly, findings))
        self._bot.dispatch("town_changed", guild)

    @app_commands.command(
        name=named("contact", "setup-command-contact"),
        description=named("Wie bij een klacht?", "setup-command-contact-about"),
    )
    async def contact(self, interaction: Interaction) -> None:
        only_admins(interaction)
        known = await self._service.contacts(guild_of(interaction))
        token = self._bot.house.chance.token()
        await open_form(interaction, views.contact_form(words_for(interaction), token, known))

    @submitted("setup:contact")
    async def decide_contact(self, interaction: Interaction, form: Filled) -> None:
        only_admins(interaction)
        contacts = rules.contacts(form.text)
        await self._service.decide_contacts(guild_of(interaction), contacts, by=interaction.user.id)
        await reply(interaction, views.contact_kept(words_for(interaction), contacts))

    @app_commands.command(
        name=named("logboek", "setup-command-logbook"),
        description=named("Wie veranderde wat?", "setup-command-logbook-about"),
    )
    async def logbook(self, interaction: Interaction) -> None:
        only_admins(interaction)
        entries = await self._service.logbook(guild_of(interaction))
        await reply(interaction, views.logbook(words_for(interaction), entries))

    @commands.Cog.listener()
    async def on_own_channel_decided(self, guild: GuildId) -> None:
        await self._service.mended(guild)

    @commands.Cog.listener()
    async def on_trouble(self, guild: GuildId, kind: str) -> None:
        """Tell those who agreed to hear it, once, in private, without a word about anybody."""
        if await self._service.tells(guild, kind):
            self._bot.dispatch("tell", guild, partial(_trouble, kind))

    @commands.Cog.listener()
    async def on_trouble_over(self, guild: GuildId, kind: str) -> None:
        await self._service.over(guild, kind)


def _trouble(kind: str, say: Words, server: str) -> Screen:
    return views.trouble(say, kind, server)


def _chosen(form: Filled, name: str) -> int:
    ids = form.chosen.get(name, ())
    if len(ids) != 1 or not ids[0].isdecimal():
        raise Refusal("setup-choose-one")
    return int(ids[0])
